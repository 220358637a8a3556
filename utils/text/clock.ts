import { remembered } from './remember.ts';
import { sifted } from './sifted.ts';

/** A clock time as it stands in a text. */
export interface WrittenTime {
  start: number;
  end: number;
  text: string;
  /** Minutes since midnight. */
  minutes: number;
}

/** “Um 8 am Bahnhof”: in German the “am” is a preposition. Goes before a pattern of a time, and bars it. */
export const GERMAN_AM = String.raw`(?!(?<=(?<!\p{L})(?:um|ab|bis|gegen|vor|nach|seit|punkt)\s)\d{1,2}(?:[:.]\d\d)?\sam\s)`;
const TWELVE = sifted(String.raw`(?<![\p{L}\p{N}.,:])${GERMAN_AM}(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?\s?m\b\.?`, 'giu');
const TWENTY_FOUR = sifted(/(?<![\p{L}\p{N}.,:/-])(\d{1,2})[:h](\d{2})(?![\p{L}\p{N}:]|\s?[ap]\.?m)/giu);
const WITH_WORD = sifted(/(?<![\p{L}\p{N}.,:/-])(\d{1,2})(?:[.:](\d{2}))?\s?(?:Uhr|uur|h|heures|horas|hs)(?![\p{L}\p{N}])/giu);

/** Words that stand before an hour; one of the afternoon is read without its minutes. */
const AFTER_WORD = sifted(
  /(?<=(?<!\p{L})(?:alle(?: ore)?|dalle(?: ore)?|ore|a las|às|kl\.?|klockan|godz\.?|godzinie)\s)(1[3-9]|2[0-3])(?:[.](\d{2}))?(?![\p{L}\p{N}%€]|[.,:]\d|\s?[%€])/giu,
);

/** Clock times in a text that can be read in one way only: with am or pm, with minutes, or with a word for the hour. */
export const timesIn: (text: string) => readonly WrittenTime[] = remembered((text) => {
  const times: WrittenTime[] = [];
  const taken = new Uint8Array(text.length);
  const add = (match: RegExpExecArray, hour: number, minute: number) => {
    if (hour > 24 || minute > 59) return;
    const place = { start: match.index, end: match.index + match[0].length };
    if (taken[place.start]) return;
    taken.fill(1, place.start, place.end);
    times.push({ ...place, text: match[0], minutes: (hour % 24) * 60 + minute });
  };
  for (const match of text.matchAll(TWELVE)) {
    const hour = Number(match[1]);
    if (hour >= 1 && hour <= 12) add(match, (hour % 12) + (match[3]!.toLowerCase() === 'p' ? 12 : 0), Number(match[2] ?? 0));
  }
  for (const match of text.matchAll(TWENTY_FOUR)) add(match, Number(match[1]), Number(match[2]));
  for (const match of text.matchAll(WITH_WORD)) add(match, Number(match[1]), Number(match[2] ?? 0));
  for (const match of text.matchAll(AFTER_WORD)) add(match, Number(match[1]), Number(match[2] ?? 0));
  return times.sort((a, b) => a.start - b.start);
});

/** "07:45" */
export function spokenTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
