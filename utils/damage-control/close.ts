import { isGrave } from '../model/incident.ts';
import { type IncidentRecord, pauseHolds } from '../model/incident-record.ts';
import { numberWords } from '../text/own-english.ts';
import { asRead } from './compare.ts';
import { latestCounts } from './incident-of.ts';
import type { Step } from './step.ts';

export interface Moment {
  at: string;
  what: string;
}

/** A page that shows no post may be slow, or ask for a sign-in: only one that says so tells that it is gone. */
const seenWords: Readonly<Record<NonNullable<IncidentRecord['seen']>['state'], string>> = {
  edited: 'Seen edited',
  gone: 'Seen to be gone',
  'not-shown': 'Not shown on its page any more',
};

/** What was done and when, oldest first, in roles and never in names. */
export function timeline(record: IncidentRecord, now: string): Moment[] {
  const { post, approval, advert, paused, seen } = record;
  const messages = Object.values(record.people).flatMap((person) => person.messages.map(({ at }) => at));
  const moments: [at: string | null | undefined, what: string][] = [
    [post.publishedAt, 'Post went out'],
    [record.startedAt, 'Noticed'],
    [post.keptAt, 'Copy kept'],
    [record.securedAt, 'Account taken back'],
    [advert.stoppedAt, 'Advert stopped'],
    [paused?.since, 'Paused'],
    [pauseHolds(record, now) ? null : paused?.until, 'Pause ended'],
    [seen?.at, seen ? seenWords[seen.state] : ''],
    [record.personalDataToldAt, 'Data protection lead told'],
    [approval?.askedAt, 'Yes asked for'],
    [approval?.saidYesAt, 'Yes reported'],
    [record.acknowledgedAt, 'Acknowledged'],
    [record.removedAt, record.stillUp ? 'Edited' : 'Removed'],
    [record.strangerLookedAt, 'Looked at as a stranger'],
    [messages.toSorted()[0], 'First message sent'],
    [messages.length > 1 ? messages.toSorted().at(-1) : null, 'Last message sent'],
    [record.handedOverAt, 'Handed over'],
    [record.takenOverAt, 'Taken over'],
    [record.closedAt, 'Closed'],
  ];
  return moments.flatMap(([at, what]) => (at ? [{ at, what }] : [])).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

const counted = ['replies', 'reposts', 'quotes', 'likes', 'views'] as const;

/** The highest and the last reading of every count that was ever read. */
export function peakAndNow(record: IncidentRecord): { count: (typeof counted)[number]; peak: number; now: number | null }[] {
  const readings = [record.post.counts, ...record.counts];
  const last = latestCounts(record);
  return counted.flatMap((count) => {
    const known = readings.flatMap((reading) => reading[count] ?? []);
    return known.length === 0 ? [] : [{ count, peak: Math.max(...known), now: last[count] }];
  });
}

/** Suggested times to look again: this afternoon at four where that is still ahead, and tomorrow at nine, by the local clock. */
export function lookAgainTimes(now: string): string[] {
  const at = (days: number, hour: number) => {
    const date = new Date(now);
    date.setDate(date.getDate() + days);
    date.setHours(hour, 0, 0, 0);
    return date;
  };
  const soonest = Date.parse(now) + 30 * 60_000;
  return [at(0, 16), at(1, 9)].filter((date) => date.getTime() > soonest).map((date) => date.toISOString());
}

/** A post as it went out through here. */
interface WentOut {
  platform: string;
  text: string;
  at: string;
  link: string | null;
  how: string;
}

/** How many posts were seen going out this month, by the local calendar, that no incident is about. */
export function wentRight(posts: readonly WentOut[], incidents: readonly IncidentRecord[], now: string): number {
  const wrong = incidents.filter(({ answer }) => answer !== 'not-a-mistake').map(({ post }) => post);
  const links = new Set(wrong.flatMap(({ link }) => link?.toLowerCase() ?? []));
  const texts = new Set(wrong.map(contentOf));
  const isWrong = (post: WentOut) => texts.has(contentOf(post)) || (post.link !== null && links.has(post.link.toLowerCase()));
  return posts.filter((post) => post.how === 'published' && monthOf(post.at) === monthOf(now) && !isWrong(post)).length;
}

const contentOf = ({ platform, text }: Pick<WentOut, 'platform' | 'text'>): string => `${platform} ${asRead(text)}`;

function monthOf(moment: string): string {
  const date = new Date(moment);
  return `${date.getFullYear()}-${date.getMonth()}`;
}

/** Fewer than this are no comfort. */
const COMFORTING = 20;

/**
 * The last sentence: a fact, kindly said. `null` after real harm: then nothing is said but that it is closed.
 * @param right posts that went out this month with nothing wrong
 */
export function lastSentence(record: IncidentRecord, right: number): string | null {
  if (isGrave(record.harm)) return null;
  if (right >= COMFORTING) return `${numberWords(right)} posts went out right this month. Back to business.`;
  if (record.acknowledgedAt) {
    // Freshfields 2013: 21 hours on average until companies had something meaningful to say.
    const minutes = Math.max(1, Math.round((Date.parse(record.acknowledgedAt) - Date.parse(record.startedAt)) / 60_000));
    if (minutes < 60)
      return `You answered within ${minutes === 1 ? 'a minute' : `${minutes} minutes`}. In one survey companies took 21 hours on average.`;
  }
  return 'It happens to everyone who posts. Back to business.';
}

/** What still stands still because of this incident. */
export function stillStopped(record: IncidentRecord, now: string): ('pause' | 'sensitive' | 'advert')[] {
  return [
    ...(pauseHolds(record, now) ? (['pause'] as const) : []),
    ...(record.sensitiveBrand ? (['sensitive'] as const) : []),
    ...(record.advert.stoppedAt ? (['advert'] as const) : []),
  ];
}

const step: Step = {
  id: 'close',
  title: 'Back to business',
  asks: 'Is there anything left to look at?',
  produces: 'What was done and when, what stays stopped, when to look again, and a page to keep.',
  skipWhen: null,
  standing: ({ closedAt }) => (closedAt === null ? 'open' : 'done'),
  examples: [
    { about: 'still open', record: { removedAt: '2026-11-22T09:10:00Z' }, standing: 'open' },
    { about: 'closed', record: { closedAt: '2026-11-22T11:00:00Z' }, standing: 'done' },
  ],
};
export default step;
