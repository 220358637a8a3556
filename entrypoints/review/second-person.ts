import type { PanelChange, SecondPersonField, SecondPersonPart, SecondPersonView } from '../../components/review/second-person-view.ts';
import { secondPersonParts } from '../../components/review/second-person-view.ts';
import type { Briefing, Packed } from '../../utils/messages.ts';
import type { Change } from '../../utils/model/difference.ts';
import type { Draft, Media } from '../../utils/model/draft.ts';
import { byName, type Person } from '../../utils/model/person.ts';
import type { Yes } from '../../utils/model/standing.ts';
import type { Kept } from '../../utils/model/wire.ts';
import { mayApprove } from '../../utils/signoff/answers.ts';
import { canonicalText } from '../../utils/signoff/fingerprint.ts';
import { ownDevices } from '../../utils/signoff/people.ts';
import { waitingFor } from '../../utils/signoff/waiting.ts';
import type { Wish } from '../../utils/signoff/wishes.ts';
import { ownEnglish } from '../../utils/text/own-english.ts';
import { shownHandle } from '../../utils/text/shown-handle.ts';
import { policyOf } from './approval.ts';
import type { Judgement } from './judge.ts';
import { questionsWords, type Told } from './told.ts';
import { clock, waitingOf, waitingView, wordsOf } from './waiting.ts';

/** What has been made and said in this panel about one draft; it may be lost with the frame. */
export interface Together {
  /** What was made, and the canonical text of the draft that it was made for. */
  packed: (Packed & { of: string }) | null;
  outside: { code: string; text: string; of: string } | null;
  said: SecondPersonView['said'];
  compare: SecondPersonView['compare'];
  unclear: boolean;
  /** The pictures of what was signed, by {@link signedKey}, where they have to be compared. */
  signed: Readonly<Record<string, readonly string[]>>;
}

export const nothingYet: Together = { packed: null, outside: null, said: null, compare: null, unclear: false, signed: {} };

export const signedKey = ({ nonce, item, version }: Yes['to']): string => `${nonce}:${item}:${version}`;

export type Fields = Partial<Record<SecondPersonField, string>>;

/** Ids of those who are to be asked. Until somebody is chosen: whose yes counts, where that is one person. */
export function chosenPeople(fields: Fields, briefing: Briefing, own: Judgement['own']): string[] {
  const confirmed = briefing.people.others.filter(canBeSent);
  if (fields.to !== undefined) return fields.to.split(' ').filter((id) => confirmed.some((person) => person.id === id));
  const counting = confirmed.filter((person) => mayApprove(policyOf(own).from, person));
  return counting.length === 1 ? [counting[0]!.id] : [];
}

/** Whoever only ever signed at this machine has no browser to read it in. */
const canBeSent = (person: Person): boolean => person.state === 'confirmed' && ownDevices(person).length > 0;

/** Everybody to whom something can be sent. @param to ids of those who are chosen */
export const askable = ({ people }: Briefing, to: readonly string[]): SecondPersonView['people'] =>
  byName(people.others.filter(canBeSent)).map(({ id, name, role }) => ({ id, name, role, chosen: to.includes(id) }));

const HOUR = 3_600_000;
const SCHEDULE = 'schedule';

const untilWords: Record<string, string> = { 4: 'In 4 hours', 24: 'Tomorrow at this time', 72: 'In three days', 168: 'In a week' };

const isAhead = (moment: string | null, now: string): moment is string => moment !== null && Date.parse(moment) > Date.parse(now);

/**
 * What can be chosen as the end of the asking, value → words, and what is: what was chosen before may be offered no more, as a time of
 * its own is taken away again.
 * @param goesOut ISO 8601; `null`: at once
 */
export function untilsFor(fields: Fields, goesOut: string | null, now: string): { untils: Record<string, string>; until: string } {
  const untils = isAhead(goesOut, now) ? { [SCHEDULE]: 'When it goes out', ...untilWords } : untilWords;
  const first = SCHEDULE in untils ? SCHEDULE : '24';
  return { untils, until: fields.until !== undefined && fields.until in untils ? fields.until : first };
}

/** Until when an answer is wanted, ISO 8601. */
export function untilOf(fields: Fields, goesOut: string | null, now: string): string {
  const { until } = untilsFor(fields, goesOut, now);
  if (until === SCHEDULE) return new Date(goesOut!).toISOString();
  return new Date(Date.parse(now) + Number(until) * HOUR).toISOString();
}

interface Surroundings {
  briefing: Briefing;
  kept: Kept;
  together: Together;
  wishes: readonly Wish[];
  /** When it goes out, in words. */
  when: string;
  tell: () => Told;
  /** ISO 8601 */
  now: string;
}

/** Everything the panel shows of other people who look at this draft. @param draft with the hashes of its files */
export function secondPersonView(draft: Draft, { own, standing }: Judgement, around: Surroundings): SecondPersonView {
  const { briefing, kept, together, wishes, now } = around;
  const fields: Fields = kept.fields ?? {};
  const of = canonicalText(draft);
  const to = chosenPeople(fields, briefing, own);
  const ticked = new Set(kept.ticks);
  const unfolded = secondPersonParts.find((each) => kept.unfolded.includes(each)) ?? null;
  // What was sent has done its work: what came of it stands in its place, and the way to ask again.
  const part = unfolded === 'ask' && isPackedAnswered(together, briefing) ? null : unfolded;
  const here = waitingFor(draft, briefing.asked);
  const { untils, until } = untilsFor(fields, draft.scheduledFor, now);
  return {
    says: standing.says,
    needed: !standing.satisfied || standing.yeses.length > 0,
    satisfied: standing.satisfied,
    yeses: standing.yeses.map(({ name, how, at, to, byEye, smallFixes }) => ({
      name,
      how,
      when: clock(at, now),
      byEye: byEye ? (together.signed[signedKey(to)] ?? []) : null,
      smallFixes: smallFixes.map(panelChange),
    })),
    notCounted: standing.notCounted.map(({ name, why, changes }) => ({ name, why, changes: changes.map(panelChange) })),
    wishes: wishes.map(({ key, name, words, about, place }) => ({
      key,
      name,
      words,
      about,
      canShow: place !== null,
      ticked: ticked.has(key),
    })),
    waiting: waitingView(briefing.asked, briefing.people, now),
    waitsHere: here && waitingOf(here.asked, briefing.people, now),
    part,
    named: briefing.people.me !== null,
    people: askable(briefing, to),
    untils,
    leaves: part === 'ask' ? leavesOf(draft, around) : [],
    fields: { ...fields, until },
    packed: together.packed?.of === of ? together.packed : null,
    outside: together.outside?.of === of ? together.outside : null,
    said: together.said,
    compare: together.compare,
    unclear: together.unclear,
  };
}

/** Everything that leaves this machine when a request is sent, for the eye. */
function leavesOf(draft: Draft, { briefing, kept, tell, when }: Surroundings): SecondPersonView['leaves'] {
  const { findings, questions } = tell();
  const media = draft.parts.flatMap((part) => part.media);
  const { me } = briefing.people;
  const note = kept.fields?.note?.trim();
  return [
    { what: 'The words', words: wordsOf(draft) },
    ...(draft.warning ? [{ what: 'The content warning', words: draft.warning }] : []),
    ...(draft.replyTo?.text ? [{ what: 'What it answers', words: draft.replyTo.text }] : []),
    {
      what: 'Account, audience, time',
      words: [
        draft.account ? shownHandle(draft.account.handle, draft.account.name) : 'Account not seen',
        draft.audience ?? 'Audience not seen',
        when,
      ].join(', '),
    },
    ...(media.length > 0
      ? [{ what: media.length === 1 ? 'A small picture' : `${media.length} small pictures`, words: media.map(mediaWords).join('; ') }]
      : []),
    { what: 'What was found', words: findings.map(({ say }) => say).join(' ') || 'Nothing.' },
    { what: 'Checklist', words: questionsWords(questions) },
    { what: 'You', words: `${me?.name ?? kept.fields?.name ?? 'Your name'}, and the public keys that prove it is you.` },
    ...(note ? [{ what: 'Your word', words: note }] : []),
  ];
}

const mediaWords = ({ kind, alt, fileName }: Media): string =>
  [fileName ?? kind, alt === null ? 'no description' : alt].filter(Boolean).join(', ');

const changeWords = {
  account: 'The account',
  audience: 'The audience',
  platform: 'The network',
  surface: 'What it is',
  time: 'The time',
  warning: 'The content warning',
  'reply-target': 'What it answers',
  unread: 'What could not be read',
} as const;

const ofPart = (what: string, part: number): string => (part === 0 ? what : `${what} of part ${part + 1}`);

const stretchKinds = { same: 'same', added: 'in', removed: 'out' } as const;

/** A change in words for the screen. */
export function panelChange(change: Change): PanelChange {
  switch (change.kind) {
    case 'text':
      return {
        what: ofPart('The text', change.part),
        stretches: change.pieces.map(({ kind, text }) => ({ kind: stretchKinds[kind], text })),
        before: change.before ?? 'Nothing',
        after: change.after ?? 'Nothing',
      };
    case 'media':
      return sides(ofPart('The pictures', change.part), change.before.map(mediaWords).join('; '), change.after.map(mediaWords).join('; '));
    case 'reply-target':
      return sides(changeWords['reply-target'], change.before?.text, change.after?.text);
    case 'unread':
      return sides(changeWords.unread, change.before.join(', '), change.after.join(', '));
    case 'time':
      return sides(changeWords.time, change.before && moment(change.before), change.after && moment(change.after), 'At once');
    default:
      return sides(changeWords[change.kind], change.before, change.after);
  }
}

const sides = (what: string, before: string | null | undefined, after: string | null | undefined, none = 'None'): PanelChange => ({
  what,
  stretches: null,
  before: before || none,
  after: after || none,
});

const moment = (iso: string): string => new Date(iso).toLocaleString(ownEnglish(), { dateStyle: 'full', timeStyle: 'short' });

/** Whether somebody has answered what was made here last. */
export const isPackedAnswered = ({ packed }: Pick<Together, 'packed'>, { asked }: Briefing): boolean =>
  packed !== null && asked.some(({ request, receipts }) => request.nonce === packed.nonce && receipts.length > 0);

/** Which part is open, as it is kept. */
export const withPart = (unfolded: readonly string[], part: SecondPersonPart | null): string[] => [
  ...unfolded.filter((each) => !(secondPersonParts as readonly string[]).includes(each)),
  ...(part === null ? [] : [part]),
];
