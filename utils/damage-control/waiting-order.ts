import type { Mark, Person } from '../model/incident-record.ts';

/** Who comes first: the upset, then those who ask. Somebody without a mark may be either. */
const ranks: Readonly<Record<Mark | 'none', number>> = { upset: 0, asks: 1, none: 2, supportive: 4, 'no-answer': 5 };

/** Whoever has had an answer comes after all who may still need one. */
const ANSWERED = 3;

/** The order in words, for whoever reads the list. */
export const waitingOrderWords = 'Upset first, then who asks, then who has no mark. Among them, whoever has waited longest.';

/** When somebody first wrote, in milliseconds; where the page told no time, when they were seen. */
const waitingSince = ({ replies, addedAt }: Person): number =>
  Math.min(...[addedAt, ...replies.map(({ at }) => at ?? addedAt)].map((at) => Date.parse(at)).filter((at) => !Number.isNaN(at)));

const rankOf = ({ mark, messages }: Person): number => Math.max(ranks[mark ?? 'none'], messages.length > 0 ? ANSWERED : 0);

/** The keys of these people, whoever has waited longest first. */
export const longestWaiting = (people: readonly [string, Person][]): string[] => sorted(people, () => 0);

/** The keys of all people in the order in which they are looked after. */
export const waitingOrder = (people: Readonly<Record<string, Person>>): string[] => sorted(Object.entries(people), rankOf);

const sorted = (people: readonly [string, Person][], rank: (person: Person) => number): string[] =>
  people
    .map(([key, person]) => ({ key, rank: rank(person), since: waitingSince(person) }))
    .toSorted((a, b) => a.rank - b.rank || a.since - b.since)
    .map(({ key }) => key);
