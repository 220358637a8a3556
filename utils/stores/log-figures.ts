import { aboutDeedSchema } from '../model/review-deed.ts';
import type { Log } from './log.ts';

type Entry = Log['entries'][number];

/** What the log says in figures; none is about a person, but those about whoever sits here. */
export interface Figures {
  /** Drafts that somebody else said yes to, by month as `2026-11`, without gaps, oldest first. */
  approvals: { month: string; count: number }[];
  /** From asking to the first answer, in milliseconds; `null`: nothing was answered. */
  medianAnswer: number | null;
  published: number;
  /** How many of them somebody was asked about, and how many of those went out otherwise than first asked. */
  reviewed: number;
  changed: number;
  /** One's own answers to others. */
  own: { answers: number; median: number | null };
}

const parsed = ({ about }: Entry) => aboutDeedSchema.safeParse(about).data ?? {};

/** @param entries oldest first; those of one month or brand give the figures of it */
export function figuresOf(entries: readonly Entry[]): Figures {
  const byMonth = new Map<string, number>();
  const answered = new Map<string, number>();
  const own: number[] = [];
  const figures = { published: 0, reviewed: 0, changed: 0 };
  for (const entry of entries) {
    const { request, askedAt, says = [], changed } = parsed(entry);
    const took = askedAt === undefined ? null : Math.max(0, Date.parse(entry.at) - Date.parse(askedAt));
    switch (entry.what) {
      case 'answered':
      case 'reported': {
        const yes = says.filter((each) => each === 'signed-off').length;
        if (yes > 0) byMonth.set(monthOf(entry), (byMonth.get(monthOf(entry)) ?? 0) + yes);
        if (request !== undefined && took !== null && !answered.has(request)) answered.set(request, took);
        break;
      }
      case 'signed':
        if (took !== null) own.push(took);
        break;
      case 'published':
        figures.published++;
        if (changed !== undefined) figures.reviewed++;
        if (changed) figures.changed++;
    }
  }
  return {
    approvals: withoutGaps(byMonth),
    medianAnswer: median([...answered.values()]),
    ...figures,
    own: { answers: own.length, median: median(own) },
  };
}

/** The month of an entry on this computer's calendar, `2026-11`. */
export function monthOf({ at }: Pick<Entry, 'at'>): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

function withoutGaps(byMonth: ReadonlyMap<string, number>): Figures['approvals'] {
  const months = [...byMonth.keys()].sort();
  const all: Figures['approvals'] = [];
  for (let month = months[0]; month !== undefined && month <= months.at(-1)!; month = nextMonth(month))
    all.push({ month, count: byMonth.get(month) ?? 0 });
  return all;
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return null;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}
