/**
 * A moment out of a sentence such as "Will send on Mon, Jun 1, 2026 at 9:00 AM", which sites write in the
 * browser's own zone. Only forms with a year and a clock time are understood; anything else is `null`,
 * because a wrong time is worse than none.
 *
 * @returns ISO 8601 with the browser's offset at that moment
 */
export function indicatedTime(sentence: string): string | null {
  const clock = sentence.match(/(\d{1,2}):(\d{2})\s*([AP])?\.?M?\.?/i);
  const english =
    sentence.match(/([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}),? (\d{4})/) ??
    swapped(sentence.match(/(\d{1,2})\.? ([A-Z][a-z]{2})[a-z]*\.?,? (\d{4})/));
  const numeric = sentence.match(/(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})/);
  if (!clock || !(english || numeric)) return null;
  let hour = Number(clock[1]);
  const half = clock[3]?.toUpperCase();
  if (half === 'P' && hour < 12) hour += 12;
  if (half === 'A' && hour === 12) hour = 0;
  const month = english ? MONTHS.indexOf(english[1] ?? '') : Number(numeric?.[2]) - 1;
  const [year, day] = english ? [Number(english[3]), Number(english[2])] : [Number(numeric?.[1]), Number(numeric?.[3])];
  if (month < 0 || month > 11) return null;
  const moment = new Date(year, month, day, hour, Number(clock[2]));
  return withOffset(moment);
}

/**
 * The same out of a date field and a clock beside it.
 *
 * @param order how the page says its date field is filled in
 */
export function enteredTime(date: string, order: 'mdy' | 'dmy', clock: string): string | null {
  const [first, second, year] = date.split(/\D+/);
  const [month, day] = order === 'mdy' ? [first, second] : [second, first];
  return indicatedTime(`${year}-${month}-${day} ${clock}`);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const swapped = (match: RegExpMatchArray | null): string[] | null =>
  match ? [match[0], match[2] ?? '', match[1] ?? '', match[3] ?? ''] : null;

function withOffset(moment: Date): string | null {
  if (Number.isNaN(moment.getTime())) return null;
  const minutes = -moment.getTimezoneOffset();
  const two = (n: number): string => String(Math.floor(Math.abs(n))).padStart(2, '0');
  const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
