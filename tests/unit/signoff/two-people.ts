import type { Asked } from '../../../utils/model/asked.ts';
import type { Draft } from '../../../utils/model/draft.ts';
import type { Person } from '../../../utils/model/person.ts';
import type { Answering } from '../../../utils/model/receipt.ts';
import type { Item, Request } from '../../../utils/model/request.ts';
import { type Opened, open, type World } from '../../../utils/signoff/door.ts';
import { makeKeys, type OwnKeys } from '../../../utils/signoff/keys.ts';
import { newMe, withCard, withConfirmed } from '../../../utils/signoff/people.ts';
import { makeReceipt, receiptLink } from '../../../utils/signoff/receipt.ts';
import { type Asking, makeRequest, requestLink } from '../../../utils/signoff/request.ts';
import type { People } from '../../../utils/stores/people.ts';

export const NOW = '2026-11-22T09:00:00.000Z';
export const later = (minutes: number): string => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

export const draftOf = (text: string, more: Partial<Draft> = {}): Draft => ({
  platform: 'bluesky',
  surface: 'post',
  account: { handle: 'acmetea.bsky.social', name: 'Acme Tea' },
  audience: 'public',
  parts: [{ text, media: [] }],
  scheduledFor: null,
  replyTo: null,
  ...more,
});

export const itemOf = (...drafts: Draft[]): Item => ({
  versions: drafts.map((draft) => ({ draft, pictures: [], findings: [], questions: [] })),
});

export const POST = draftOf(
  'Our winter tea is back on Friday 27 November: cinnamon, orange peel and a little cardamom, packed by hand in Leeds. Three sizes, from £4.50. Order by noon and we post it the same day. If you had it last year, tell us how you drank it: we read every answer, and the kindest goes on the tin.',
);

/** One profile of one person, with its keys. */
export interface Profile {
  keys: OwnKeys;
  me: Person;
  people: People;
}

export async function profileOf(name: string, role = ''): Promise<Profile> {
  const keys = await makeKeys();
  const me = newMe(name, role, keys, NOW);
  return { keys, me, people: { me, others: [] } };
}

/** They exchange cards and compare the words. */
export function confirm(one: Profile, other: Profile): void {
  for (const [here, there] of [
    [one, other],
    [other, one],
  ] as const) {
    const { id, name, role, devices } = there.me;
    const met = withCard(here.people, { id, name, role, devices }, there.keys.device.signing, NOW, NOW);
    here.people = withConfirmed(met, id, NOW);
  }
}

export const worldOf = ({ keys, people }: Profile, asked: readonly Asked[] = [], now = NOW): World => ({ keys, people, asked, now });

export const asking = (items: Item[], more: Partial<Asking> = {}): Asking => ({
  items,
  until: later(24 * 60),
  note: '',
  timeZone: 'Europe/London',
  policy: null,
  ...more,
});

export async function ask(
  author: Profile,
  items: Item[],
  to: readonly string[] = [],
  more: Partial<Asking> = {},
): Promise<Asked & { link: string }> {
  const request = makeRequest(asking(items, more), author.me, NOW);
  const link = await requestLink(request, to, author.people, author.keys);
  return { request, to: [...to], link, withdrawnAt: null, receipts: [], reported: [], published: [] };
}

export const yes = (item = 0): Answering => ({
  item,
  says: 'signed-off',
  window: { kind: 'until-expiry' },
  comments: [],
  note: '',
  explained: [],
});

export async function answer(colleague: Profile, request: Request, answers: Answering[] = [yes()], now = later(5)): Promise<string> {
  return receiptLink(await makeReceipt(request, answers, colleague.me, now), [], colleague.keys);
}

/** What the author has after an answer was taken. */
export async function take(author: Profile, asked: Asked, link: string, now = later(10)): Promise<Asked> {
  const opened = await open(link, worldOf(author, [asked], now));
  if (opened.kind !== 'receipt') throw new Error(opened.kind === 'refused' ? opened.refusal.say : `It is a ${opened.kind}.`);
  const { receipt, key, signed } = opened;
  return { ...asked, receipts: [...asked.receipts, { receipt, key, signed, takenAt: now }] };
}

export const refusalOf = (opened: Opened): string | null => (opened.kind === 'refused' ? opened.refusal.id : null);
