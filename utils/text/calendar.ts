import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { remembered } from './remember.ts';

/** Days are counted from 1 January 1970 (day 0), without zone: two dates compare and subtract as numbers. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of a date; month from 1. The date has to exist. */
export function dayOf(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** Weekday of a day: 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Year, month (from 1) and day of a day. */
export function dateOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** How many days a month has; without a year February has 29. */
export function lengthOfMonth(month: number, year: number | null): number {
  return new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

/** The nth (from 1; -1 the last) weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = dayOf(year, month, lengthOfMonth(month, year));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** Western Easter Sunday (anonymous Gregorian computus). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayOf(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}

/** Orthodox Easter Sunday in the Gregorian calendar (Meeus; right from 1900 to 2099). */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return dayOf(year, month, ((d + e + 114) % 31) + 1) + 13;
}

/** A moment as clocks and calendars of a zone show it. */
export interface Local {
  day: Day;
  year: number;
  weekday: number;
  /** Minutes since midnight. */
  minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment (ISO 8601) in a zone; an unknown zone counts as UTC. */
export const localTime: (iso: string, timeZone: string) => Readonly<Local> = remembered((iso, timeZone) =>
  localTimeOf(Date.parse(iso), timeZone),
);

function localTimeOf(ms: number, timeZone: string): Local {
  const fields: Record<string, number> = {};
  for (const { type, value } of formatFor(timeZone).formatToParts(ms)) fields[type] = Number(value);
  const day = dayOf(fields.year!, fields.month!, fields.day!);
  return { day, year: fields.year!, weekday: weekdayOf(day), minutes: (fields.hour! % 24) * 60 + fields.minute! };
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const fields = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
      calendar: 'gregory',
    } as const;
    try {
      format = new Intl.DateTimeFormat('en-u-nu-latn', { ...fields, timeZone });
    } catch {
      format = new Intl.DateTimeFormat('en-u-nu-latn', { ...fields, timeZone: 'UTC' });
    }
    formats.set(timeZone, format);
  }
  return format;
}

/** When a draft goes out, on the clock of its audience; `null`: neither a schedule nor the time is known. */
export function goesOut(draft: Draft, context: Context): Readonly<Local> | null {
  const moment = draft.scheduledFor ?? context.now;
  return moment === null ? null : localTime(moment, context.timeZone);
}

/** How many hours the clocks of a zone are ahead of UTC at a moment (ms since 1970). */
export function hoursFromUtc(ms: number, timeZone: string): number {
  const { day, minutes } = localTimeOf(ms, timeZone);
  return (day * MS_PER_DAY + minutes * 60_000 - ms) / 3_600_000;
}

/** Whether clocks of the zone ever show this time on this day; they do not in the hour skipped in spring. */
export const clockTimeExists = (day: Day, minutes: number, timeZone: string): boolean => momentOf(day, minutes, timeZone) !== null;

/** When clocks of the zone show this time on this day, ISO 8601, the first time where they do twice; `null`: they never do. */
export function momentOf(day: Day, minutes: number, timeZone: string): string | null {
  const guess = day * MS_PER_DAY + minutes * 60_000;
  for (let hours = 14; hours >= -14; hours -= 0.5) {
    const moment = guess - hours * 3_600_000;
    const shown = localTimeOf(moment, timeZone);
    if (shown.day === day && shown.minutes === minutes) return new Date(moment).toISOString();
  }
  return null;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "Saturday" for 6. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday]!;
}

/** "December" for 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1]!;
}

/** "5 December 2026". */
export function spokenDate(day: Day): string {
  const { year, month, day: ofMonth } = dateOf(day);
  return `${ofMonth} ${monthName(month)} ${year}`;
}

/** "Saturday 5 December 2026". */
export function spokenDay(day: Day): string {
  return `${weekdayName(weekdayOf(day))} ${spokenDate(day)}`;
}
