import type { KeptView, TableView } from '../../components/drafts/drafts-view.ts';
import type { SecondPersonView } from '../../components/review/second-person-view.ts';
import type { Briefing } from '../../utils/messages.ts';
import { type ApprovalPolicy, noApproval } from '../../utils/model/approval-policy.ts';
import { findAccount } from '../../utils/model/brand-profile.ts';
import type { KeptDraft } from '../../utils/model/kept-draft.ts';
import type { Item, Version } from '../../utils/model/request.ts';
import { sitePlatforms } from '../../utils/platforms/index.ts';
import { type PlannedPost, readMonth, type TableReading } from '../../utils/text/month-table.ts';
import { policyOf } from '../review/approval.ts';
import { ownZone } from '../review/own-zone.ts';
import type { Fields } from '../review/second-person.ts';
import { questionsWords, toldPolicy } from '../review/told.ts';
import { accountWords, clock, wordsOf } from '../review/waiting.ts';
import { titleOf } from '../signoff/view.ts';

/** The networks that a table may name. The zone is this computer's. */
export const tableReading = (): TableReading => ({
  networks: sitePlatforms.map(({ id, name }) => ({ id, name })),
  timeZone: ownZone(),
  locale: navigator.language,
});

/** What can be taken from a table, and what stays in the field. */
export function tableView(table: string): TableView {
  const { posts, head, faults } = readMonth(table, tableReading());
  return { posts: posts.length, rest: [...(head === null ? [] : [head]), ...faults.map(({ text }) => text)].join('\n'), faults };
}

/** What came of bringing a table. @param already drafts that were kept before, or stand in it twice */
export function broughtWords(added: number, already: number): string {
  const words = added === 1 ? 'One draft was added.' : `${added === 0 ? 'No' : added} drafts were added.`;
  return already === 0 ? words : `${words} ${already === 1 ? 'One was' : `${already} were`} there already.`;
}

/** In the order in which they go out; those without a time first, as they were kept. */
export function inOrder(kept: readonly KeptDraft[]): KeptDraft[] {
  const goesOut = ({ item }: KeptDraft): number => Date.parse(firstMoment([item]) ?? '1970-01-01');
  return kept.toSorted((one, other) => goesOut(one) - goesOut(other) || Date.parse(one.keptAt) - Date.parse(other.keptAt));
}

/** When the first of them goes out, ISO 8601; `null`: none has a time of its own. */
export const firstMoment = (items: readonly Item[]): string | null =>
  items
    .flatMap(({ versions }) => versions.flatMap(({ draft }) => draft.scheduledFor ?? []))
    .sort((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;

/** @param leftOut ids of those that are not to be asked about. @param now ISO 8601 */
export const keptView = (kept: readonly KeptDraft[], leftOut: ReadonlySet<string>, now: string): KeptView[] =>
  kept.map(({ id, item }) => ({
    id,
    title: titleOf(item),
    when: whenOf(item, now),
    versions: item.versions.map(({ draft }) => ({ name: accountWords(draft), text: wordsOf(draft) })),
    pictures: item.versions.reduce((sum, { pictures }) => sum + pictures.length, 0),
    chosen: !leftOut.has(id),
  }));

function whenOf(item: Item, now: string): string {
  const moment = firstMoment([item]);
  return moment === null ? '' : clock(moment, now);
}

/** The posts of a table as drafts. Nobody has looked at them yet. */
export const plannedItems = (posts: readonly PlannedPost[]): Item[] =>
  posts.map(({ drafts }) => ({
    versions: drafts.map((draft) => ({ draft, pictures: [], findings: [], questions: [], planned: true })),
  }));

/**
 * Everything that leaves this machine when these are sent, for the eye.
 * @param lookedAt when the checks last looked at the first of them, ISO 8601; `null`: they are at it
 */
export function leavesOf(
  items: readonly Item[],
  { people }: Briefing,
  { name, note }: Fields,
  { now, lookedAt }: { now: string; lookedAt: string | null },
): SecondPersonView['leaves'] {
  const versions = items.flatMap((item) => item.versions);
  const pictures = versions.reduce((sum, each) => sum + each.pictures.length, 0);
  const questions = versions.flatMap((version) => version.questions);
  return [
    ...versions.map(({ draft }) => ({
      what: [accountWords(draft), draft.scheduledFor === null ? 'no time of its own' : clock(draft.scheduledFor, now)].join(', '),
      words: [
        wordsOf(draft),
        ...draft.parts.flatMap(({ media }) => media).map(({ kind, alt }) => `[${kind}: ${alt || 'no description'}]`),
      ].join('\n'),
    })),
    ...(pictures > 0 ? [{ what: 'Small pictures', words: String(pictures) }] : []),
    lookedAt === null
      ? { what: 'What was found', words: 'It is being looked at again.' }
      : { what: `What was found (${clock(lookedAt, now)})`, words: found(versions) },
    { what: 'Checklist', words: questionsWords(questions) },
    { what: 'You', words: `${people.me?.name ?? (name || 'Your name')}, and the public keys that prove it is you.` },
    ...(note?.trim() ? [{ what: 'Your word', words: note.trim() }] : []),
  ];
}

const found = (versions: readonly Version[]): string =>
  [...new Set(versions.flatMap(({ findings }) => findings.map(({ say }) => say)))].join(' ') || 'Nothing.';

/** One policy for all: that of the account whose yes holds for the shortest time; `null`: none asks for a yes. */
export function policyFor(items: readonly Item[], { brands }: Briefing): ApprovalPolicy | null {
  const policies = items.flatMap(({ versions }) =>
    versions.flatMap(({ draft: { account, platform } }) => {
      const policy = account ? policyOf(findAccount(brands, platform, account.handle)) : noApproval;
      return toldPolicy(policy) ?? [];
    }),
  );
  return policies.sort((one, other) => one.validHours - other.validHours)[0] ?? null;
}
