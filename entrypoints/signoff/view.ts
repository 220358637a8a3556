import type { PanelQuestion } from '../../components/review/panel-view.ts';
import { goesOut } from '../../components/signoff/goes-out.ts';
import type {
  FoundView,
  ItemView,
  PartView,
  Place,
  RequestView,
  SomebodyView,
  VersionView,
} from '../../components/signoff/sign-off-view.ts';
import type { Briefing } from '../../utils/messages.ts';
import { noApproval } from '../../utils/model/approval-policy.ts';
import { findAccount } from '../../utils/model/brand-profile.ts';
import type { Draft } from '../../utils/model/draft.ts';
import { levels } from '../../utils/model/finding.ts';
import { type Card, trustWords } from '../../utils/model/person.ts';
import type { Item, Request, Version } from '../../utils/model/request.ts';
import { platformById } from '../../utils/platforms/index.ts';
import { MOST_QUESTIONS } from '../../utils/review/checklist.ts';
import { missingSentences } from '../../utils/review/clearance.ts';
import { differenceOf } from '../../utils/signoff/difference.ts';
import type { Recognised } from '../../utils/signoff/people.ts';
import { recall } from '../../utils/signoff/recall.ts';
import type { Answering, ItemWork } from '../../utils/stores/answering.ts';
import type { People } from '../../utils/stores/people.ts';
import { momentWords } from '../../utils/text/asking.ts';
import { lengthOf } from '../../utils/text/counting.ts';
import { limitsOf } from '../../utils/text/limits.ts';
import { dayAndTime, shortDay } from '../../utils/text/own-english.ts';
import { shownHandle } from '../../utils/text/shown-handle.ts';
import { ownZone } from '../review/own-zone.ts';
import { panelChange } from '../review/second-person.ts';
import type { Judged } from './judged.ts';

/** A moment on this computer's clock, in words. */
export const momentHere = (iso: string): string => momentWords(iso, ownZone());

/** Nothing was done about a draft yet. Its own time is what is signed, where it has one. */
export const untouched = ({ versions }: Item): ItemWork => ({
  ticks: [],
  explained: {},
  comments: [],
  note: '',
  window: versions.every(({ draft }) => draft.scheduledFor !== null) ? { kind: 'exact' } : { kind: 'until-expiry' },
  says: null,
});

/** What was done about an item so far. */
export const workOn = (item: Item, at: number, answering: Answering | undefined): ItemWork => answering?.items[at] ?? untouched(item);

const somebody = (card: Card, { trust, person }: Recognised): SomebodyView => ({
  name: person?.name ?? card.name,
  role: person?.role ?? card.role,
  trust,
  says: trustWords[trust],
});

/** “@acmetea on X: Our winter tea is back” */
export function titleOf({ versions }: Item): string {
  const accounts = versions.map(
    ({ draft: { account, platform } }) =>
      `${account ? shownHandle(account.handle, account.name) : 'An account'} on ${platformName(platform)}`,
  );
  const words = Array.from(versions[0]!.draft.parts[0]!.text.trim().replace(/\s+/g, ' '));
  const short = words.slice(0, 60).join('') + (words.length > 60 ? '…' : '');
  return `${accounts.length > 1 ? `${accounts[0]} and ${accounts.length - 1} more` : accounts[0]}: ${short || 'no words'}`;
}

const platformName = (id: string): string => platformById(id)?.name ?? id;

function versionView({ draft, pictures }: Version, theirZone: string, { brands }: Briefing): Omit<VersionView, 'since'> {
  const { account, platform } = draft;
  const own = account && findAccount(brands, platform, account.handle);
  const parts = draft.parts.map(
    ({ text, media }, part): PartView => ({
      text,
      pictures: media.map((each, medium) => ({
        media: each,
        src: pictures.find((picture) => picture.part === part && picture.medium === medium)?.src ?? null,
      })),
      length: lengthWords(draft, text),
    }),
  );
  return {
    platformName: platformName(platform),
    surface: draft.surface,
    account: account && {
      handle: account.handle,
      name: account.name ?? null,
      colour: own?.account.colour ?? null,
      brand: own?.profile.name || null,
    },
    audience: draft.audience,
    when: goesOut(draft.scheduledFor, theirZone, ownZone()),
    warning: draft.warning ?? '',
    replyTo: draft.replyTo,
    parts,
    missing: missingSentences(draft),
  };
}

/** What changed since earlier states of these drafts were answered here, by item and version; `null`: none was. */
export type Since = readonly (readonly VersionView['since'][])[];

/** @param earlier what was done about other requests of whoever asks, newest first */
export function sinceEarlier({ items }: Request, earlier: readonly Answering[]): Since {
  const answered = earlier.flatMap(({ answer }) => answer ?? []);
  const nothingCame = { to: [], link: null, withdrawnAt: null, receipts: [], reported: [], published: [] };
  const asked = answered.map(({ about }) => ({ request: about, ...nothingCame }));
  return items.map(({ versions }) =>
    versions.map(({ draft }) => {
      const [last] = recall(draft, asked);
      const answer = last && answered.find(({ about }) => about === last.asked.request);
      return answer ? { at: momentHere(answer.at), changes: differenceOf(last.draft, draft).map(panelChange) } : null;
    }),
  );
}

function lengthWords({ platform, limit }: Draft, text: string): string | null {
  const { length, counting } = limitsOf(platform);
  const most = limit ?? length;
  return most === null ? null : `${lengthOf(text, counting)} of ${most}`;
}

/** What the own checks say about all versions of an item: the same thing once. */
function checkedView(judged: readonly Judged[], work: ItemWork): NonNullable<ItemView['checked']> {
  const findings = new Map<string, FoundView>();
  const facts = new Map<string, NonNullable<ItemView['checked']>['facts'][number]>();
  const ticked = (key: string): boolean => work.ticks.includes(key);
  judged.forEach((panel, version) => {
    for (const found of panel.findings) {
      const { part, start, end } = found.finding;
      const place: Place[] = part === null || start === null || end === null ? [] : [{ version, part, start, end }];
      const known = findings.get(found.key);
      findings.set(found.key, {
        ...found,
        ticked: found.ticked === null ? null : ticked(found.key),
        places: [...(known?.places ?? []), ...place],
        stays: work.explained[found.key] ?? '',
      });
    }
    for (const each of panel.facts) {
      const { part, start, end } = each.fact;
      if (!facts.has(each.key)) facts.set(each.key, { ...each, ticked: ticked(each.key), place: { version, part, start, end } });
    }
  });
  const worstFirst = [...findings.values()].sort((a, b) => levels.indexOf(b.finding.level) - levels.indexOf(a.finding.level));
  return {
    findings: worstFirst.map((found) => ({ ...found, canShow: found.places.length > 0 })),
    facts: [...facts.values()],
    questions: oneChecklist(judged.map(({ questions }) => questions)).map((question) => ({ ...question, ticked: ticked(question.key) })),
  };
}

/** Each version has its questions, the most dangerous first. What several ask is asked once; the tick is about all of them. */
function oneChecklist(lists: readonly (readonly PanelQuestion[])[]): Pick<PanelQuestion, 'key' | 'ask'>[] {
  const asked = new Map<string, { keys: Set<string>; rank: number }>();
  for (const list of lists) {
    for (const [rank, { ask, key }] of list.entries()) {
      const known = asked.get(ask);
      asked.set(ask, { keys: new Set(known?.keys).add(key), rank: Math.min(rank, known?.rank ?? rank) });
    }
  }
  return [...asked]
    .sort(([, one], [, other]) => one.rank - other.rank)
    .slice(0, MOST_QUESTIONS)
    .map(([ask, { keys }]) => ({ ask, key: [...keys].join(' ') }));
}

function itemView(
  item: Item,
  work: ItemWork,
  judged: readonly Judged[] | null,
  { since, request, briefing }: { since: Since[number]; request: Request; briefing: Briefing },
): ItemView {
  const checked = judged && checkedView(judged, work);
  const looked = work.says !== null || (checked?.questions.every(({ ticked }) => ticked) ?? false);
  return {
    title: titleOf(item),
    versions: item.versions.map((version, at) => ({ ...versionView(version, request.timeZone, briefing), since: since[at] ?? null })),
    checked,
    theirs: looked ? { ...theirsOf(item), at: momentHere(request.askedAt) } : null,
    work,
    scheduled: item.versions.every(({ draft }) => draft.scheduledFor !== null),
    goesOut: shortMoment(item.versions[0]!.draft.scheduledFor),
    isNews: item.versions.some((_, at) => since[at] === null || since[at] === undefined || since[at].changes.length > 0),
  };
}

/** “Fri 4 Dec, 09:00”, on this computer's clock; empty: at once. */
const shortMoment = (iso: string | null): string => (iso === null ? '' : dayAndTime(iso, shortDay));

/** What the author's side says, the same thing in several versions once. */
function theirsOf({ versions }: Item): Omit<NonNullable<ItemView['theirs']>, 'at'> {
  const findings = new Map(versions.flatMap((version) => version.findings).map((finding) => [JSON.stringify(finding), finding]));
  const questions = new Map(versions.flatMap((version) => version.questions).map((question) => [question.ask, question]));
  return { findings: [...findings.values()], questions: [...questions.values()] };
}

/** Everything that the page shows of a request. @param judged for each item its versions; those that are missing were not looked at yet */
export function requestView(
  request: Request,
  recognised: Recognised,
  { answering, since }: { answering: Answering | undefined; since: Since },
  judged: readonly (readonly Judged[])[],
  { briefing, people }: { briefing: Briefing; people: People },
): RequestView {
  return {
    by: somebody(request.by, recognised),
    askedAt: momentHere(request.askedAt),
    until: momentHere(request.until),
    note: request.note,
    items: request.items.map((item, at) =>
      itemView(item, workOn(item, at, answering), judged[at] ?? null, { since: since[at] ?? [], request, briefing }),
    ),
    me: people.me && { name: people.me.name },
    here: null,
    holds: hoursWords((request.policy ?? noApproval).validHours),
  };
}

function hoursWords(hours: number): string {
  const [count, unit] = hours % 24 === 0 ? [hours / 24, 'day'] : [hours, 'hour'];
  return count === 1 ? `one ${unit}` : `${count} ${unit}s`;
}
