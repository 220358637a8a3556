import type { ApprovalPolicy } from '../model/approval-policy.ts';
import type { Asked, ReportedAnswer, TakenReceipt } from '../model/asked.ts';
import type { Change } from '../model/difference.ts';
import type { Draft } from '../model/draft.ts';
import type { Person } from '../model/person.ts';
import type { ItemAnswer } from '../model/receipt.ts';
import type { Answers, NotCounted, Yes } from '../model/standing.ts';
import type { People } from '../stores/people.ts';
import { differenceOf } from './difference.ts';
import { type Covered, differs, fitOf } from './fit.ts';
import { isKeyHere, isOwnKey, recognise } from './people.ts';
import { isAboutIt, type Recalled, recallAll } from './recall.ts';
import type { Dictionary } from './small-fix.ts';

/** What answers are judged by. */
export interface Surroundings {
  people: People;
  asked: readonly Asked[];
  isKnown: Dictionary;
  /** ISO 8601 */
  now: string;
}

const HOUR = 3_600_000;

/**
 * Every answer that came about a draft or an earlier state of it, sorted into those that count and those that do not.
 *
 * **What withdrawing does.** What was withdrawn gives no yes, and takes none away that was given elsewhere to exactly this content. But
 * it is not as if it had never been asked. Whoever asked in it for changes in this very draft has said so: their earlier yes stays
 * taken back. And where it asked the same person again because the draft had changed, their earlier yes is to what stood there
 * before and to nothing else: no small fix, no other time and no comparing by eye carries it over that change.
 */
export function answersTo(draft: Draft, policy: ApprovalPolicy, { people, asked, isKnown, now }: Surroundings): Answers {
  const all = recallAll(draft, asked).map((recalled) => ({ recalled, signed: signedBy(recalled, people) }));
  const yeses: Yes[] = [];
  const told: (NotCounted & { voice: string; at: string })[] = [];
  const tell = (voice: string, at: string, entry: Omit<NotCounted, 'changes'>, changes: Change[] = []) =>
    void told.push({ voice, at, ...entry, changes });

  /** @param by id of who said it; `null`: somebody outside */
  function judge(
    name: string,
    recalled: Recalled,
    { window, until, at, by }: Pick<Covered, 'window' | 'until'> & { at: string; by: string | null },
  ) {
    const voice = by ?? voiceOf(name);
    if (!policy.repeats && recalled.asked.published.some(({ item, version }) => item === recalled.item && version === recalled.version))
      return void tell(voice, at, { name, why: 'This has gone out already. Ask again for a second time.' });
    const holds = Math.min(Date.parse(until), Date.parse(at) + policy.validHours * HOUR);
    const { planned = false } = recalled.asked.request.items[recalled.item]!.versions[recalled.version]!;
    const covered = { window, until: new Date(holds).toISOString(), smallFixes: policy.smallFixes, isKnown, planned };
    const fit = fitOf(recalled.draft, draft, covered, now);
    if (!fit.fits) return void tell(voice, at, { name, why: fit.why.say }, fit.changes);
    if (all.some((later) => askedAgain({ recalled, at, by }, later.recalled, draft)))
      return void tell(voice, at, { name, why: ASKED_AGAIN }, differenceOf(recalled.draft, draft));
    return fit;
  }
  /** When somebody last asked for changes in this very draft, by {@link voiceOf}: a yes from before it is taken back. */
  const objected = new Map<string, { at: number; withdrawn: boolean }>();
  const object = (voice: string, said: string, withdrawn: boolean) => {
    const at = Date.parse(said);
    if (at > (objected.get(voice)?.at ?? Number.NEGATIVE_INFINITY)) objected.set(voice, { at, withdrawn });
  };
  for (const { recalled, signed } of all) {
    const withdrawn = recalled.asked.withdrawnAt !== null;
    const against = signed.filter(({ answer, trust, reviewed }) => answer.says === 'changes' && (trust === 'confirmed' || reviewed));
    const reported = lastReported(recalled).filter(({ says }) => says === 'changes');
    if (against.length + reported.length === 0 || !isAboutIt(recalled, draft, now)) continue;
    for (const { person, receipt } of against)
      for (const voice of [person!.id, voiceOf(person!.name)]) object(voice, receipt.at, withdrawn);
    for (const { who, at } of reported) object(voiceOf(who), at, withdrawn);
  }

  /** Whether somebody has asked for changes since their yes. It is told here where what they said is withdrawn, and stands nowhere else. */
  function isTakenBack(name: string, voice: string, at: string): boolean {
    const objection = objected.get(voice);
    if (!objection || Date.parse(at) >= objection.at) return false;
    if (objection.withdrawn) tell(voice, at, { name, why: `${name} asked for changes since, in what you have withdrawn.` });
    return true;
  }

  const standing = all.filter(({ recalled }) => recalled.asked.withdrawnAt === null);
  const placeOf = ({ asked, item, version }: Recalled): Yes['to'] => ({ nonce: asked.request.nonce, item, version });
  for (const { recalled, signed } of standing) {
    for (const { receipt, answer, trust, person, reviewed, key } of signed) {
      const name = person?.name ?? receipt.by.name;
      const reason =
        trust === 'me' && !reviewed
          ? TWO_PEOPLE
          : !(trust === 'confirmed' || reviewed) || person === null
            ? `${name} is nobody you have confirmed.`
            : answer.says === 'changes'
              ? `${name} asks for changes.`
              : whyNotFrom(policy, person);
      if (reason !== null) tell(person?.id ?? voiceOf(name), receipt.at, { name, why: reason });
      else if (!isTakenBack(name, person!.id, receipt.at)) {
        const fit = judge(name, recalled, { ...receipt, ...answer, by: person!.id });
        const how = reviewed ? 'reviewed' : isKeyHere(person!, key) ? 'signed-here' : 'signed';
        if (fit && !yeses.some((yes) => yes.person?.id === person!.id))
          yeses.push({ person, name, how, at: receipt.at, to: placeOf(recalled), ...marks(fit) });
      }
    }
  }
  // Whoever signed, whatever it was that they signed, is nobody more for having said so in a chat as well.
  for (const { recalled } of standing) {
    for (const { who, says, at } of lastReported(recalled)) {
      if (says === 'changes') tell(voiceOf(who), at, { name: who, why: `${who} asks for changes.` });
      else if (!policy.outside) tell(voiceOf(who), at, { name: who, why: 'For this account a yes from outside does not count.' });
      else if (people.me && isSameName(people.me.name, who)) tell(voiceOf(who), at, { name: who, why: TWO_PEOPLE });
      else if (!isTakenBack(who, voiceOf(who), at)) {
        const fit = judge(who, recalled, { window: { kind: 'until-expiry' }, at, until: FOREVER, by: null });
        if (fit && !yeses.some(({ name }) => isSameName(name, who)))
          yeses.push({ person: null, name: who, how: 'reported', at, to: placeOf(recalled), ...marks(fit) });
      }
    }
  }
  // What somebody said before a yes that counts is over, and said in several rounds it is told once.
  const isOver = ({ voice, at }: (typeof told)[number]): boolean =>
    yeses.some(({ person, name, at: since }) => (person?.id ?? voiceOf(name)) === voice && Date.parse(since) > Date.parse(at));
  const isRepeated = ({ voice, why, changes }: (typeof told)[number], place: number): boolean =>
    changes.length === 0 && told.findIndex((each) => each.voice === voice && each.why === why) < place;
  return {
    yeses: yeses.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)),
    notCounted: told
      .filter((each, place) => !isOver(each) && !isRepeated(each, place))
      .map(({ name, why, changes }) => ({ name, why, changes })),
  };
}

const TWO_PEOPLE = 'Author and second pair of eyes have to be two people.';
const ASKED_AGAIN = 'You asked again after it was changed, and this was a yes to what stood there before.';

/** Whether somebody was asked again, after their yes, because the draft had changed, and it still is not what they said yes to. */
function askedAgain(yes: { recalled: Recalled; at: string; by: string | null }, { asked, draft: then }: Recalled, now: Draft): boolean {
  const { request, way, to, link } = asked;
  const same = yes.by === null ? link === null : link !== null && (to.length === 0 || to.includes(yes.by));
  if (way || !same || Date.parse(request.askedAt) <= Date.parse(yes.at)) return false;
  const { item, version, draft } = yes.recalled;
  const plan = yes.recalled.asked.request.items[item]!.versions[version]!;
  return differs(draft, then, plan) && differs(draft, now, plan);
}

/** A reported yes says nothing about how long it holds; the policy does. */
const FOREVER = '9999-12-31T00:00:00Z';

const marks = ({ byEye, smallFixes }: Pick<Yes, 'byEye' | 'smallFixes'>) => ({ byEye, smallFixes });

/** Somebody outside is known by what they are called. */
const voiceOf = (name: string): string => name.trim().toLowerCase();

const isSameName = (one: string, other: string): boolean => voiceOf(one) === voiceOf(other);

/** What was signed about an item, each the last word of one person, with who it is as far as this browser knows. */
function signedBy(recalled: Recalled, people: People) {
  const recognised = (taken: TakenReceipt) => recognise(taken.receipt.by, taken.key, people);
  return lastAnswers(recalled, (taken) => recognised(taken).person?.id ?? taken.key).map((taken) => {
    const signer = recognised(taken);
    return { ...taken, ...signer, reviewed: recalled.asked.way?.kind === 'reviewing' && isOwnKey(signer, taken.key) };
  });
}

/**
 * What everybody last said about an item: a later word takes the place of an earlier one, from whichever of their browsers it came.
 * @param who tells people apart; by what their cards say of them, where nobody knows better
 */
export function lastAnswers(
  { asked, item }: Recalled,
  who: (taken: TakenReceipt) => string = ({ receipt }) => receipt.by.id,
): (TakenReceipt & { answer: ItemAnswer })[] {
  const given = asked.receipts.flatMap((taken) =>
    taken.receipt.answers.filter((answer) => answer.item === item).map((answer) => ({ ...taken, answer })),
  );
  return lastBy(given, who, ({ receipt }) => receipt.at);
}

export const lastReported = ({ asked, item, version }: Recalled): ReportedAnswer[] =>
  lastBy(
    asked.reported.filter((each) => each.item === item && each.version === version),
    ({ who }) => voiceOf(who),
    ({ at }) => at,
  );

function lastBy<T>(all: readonly T[], who: (one: T) => string, at: (one: T) => string): T[] {
  const last = new Map<string, T>();
  for (const one of all.toSorted((a, b) => Date.parse(at(a)) - Date.parse(at(b)))) last.set(who(one), one);
  return [...last.values()];
}

/** Why somebody's yes does not count under a policy; `null`: it does. */
function whyNotFrom({ from }: ApprovalPolicy, person: Person): string | null {
  return mayApprove(from, person) ? null : `For this account a yes of ${person.name} does not count.`;
}

/** Whether a policy counts this person's yes, once they are confirmed. */
export function mayApprove(from: ApprovalPolicy['from'], { id, role }: Person): boolean {
  switch (from.kind) {
    case 'anyone':
      return true;
    case 'people':
      return from.ids.includes(id);
    case 'role':
      return isSameName(role, from.role);
  }
}
