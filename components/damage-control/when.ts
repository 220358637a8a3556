import { dayAndTime, shortDay, timeWords } from '../../utils/text/own-english.ts';

/** A moment as the reader's own clock has it: “10:14”, and with the day where it is another. */
export function clock(moment: string, now: string): string {
  const isToday = new Date(moment).toDateString() === new Date(now).toDateString();
  return isToday ? timeWords(moment) : dayAndTime(moment, shortDay);
}

/** A length of time in words: “3 minutes”, “2 hours”. */
export function minutesInWords(minutes: number): string {
  if (minutes < 1) return 'under a minute';
  if (minutes < 90) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}

/** The day of a moment by the reader's own clock, as a date field has it: “2026-12-31”. */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, '0')).join('-');
}

/** The end of such a day by the reader's own clock. */
export const endOf = (day: string): string => new Date(`${day}T23:59:59`).toISOString();
