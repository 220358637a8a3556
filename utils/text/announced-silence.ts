import type { Context, RecentPost } from '../model/context.ts';
import { anyOf } from './any-of.ts';
import { type Day, type Local, localTime, weekdayOf } from './calendar.ts';
import { timesIn } from './clock.ts';
import { anyWeekday, datesIn, meanings, weekdayIn } from './dates.ts';
import { oncePer } from './once-per.ts';
import { sifted } from './sifted.ts';

/** Not sifted: each of many posts is asked about once. */
const silence = anyOf(
  /\b(?:moment|minutes?|minute['’]s|minutes['’]) (?:of |['’] ?)?silence\b|\bminute['’]s silence/iu,
  /\bfall silent|\bschweigeminuten?\b|\bminutes? de silence|\bminutos? de silenci?o/iu,
  /\bminutos? de silêncio|\bminut[oi] di silenzio|\bminu(?:ut|ten) stil(?:te)?\b/iu,
);
const noon = sifted(/\b(?:noon|midday|mittags?|midi|mediodía|meio[- ]dia|mezzogiorno)\b/iu);
const tomorrow = sifted(/(?<![\p{L}\p{N}_])(?:tomorrow|morgen|demain|mañana|amanhã|domani)(?![\p{L}\p{N}_])/iu);
const weekday = sifted(`(?<![\\p{L}])(?:${anyWeekday})(?![\\p{L}])`, 'iu');

const announcements = oncePer((recent: readonly RecentPost[]) => recent.filter(({ text }) => silence.test(text)));

/** Whether a moment lies in a silence that one of the last posts announced, five minutes before to ten after its beginning. */
export function isInAnnouncedSilence({ day, minutes }: Pick<Local, 'day' | 'minutes'>, { recent, timeZone, locale }: Context): boolean {
  if (!recent) return false;
  return announcements(recent).some(({ text, at }) => {
    const from = timesIn(text)[0]?.minutes ?? (noon.test(text) ? 12 * 60 : null);
    return (
      from !== null &&
      minutes >= from - 5 &&
      minutes <= from + 10 &&
      at !== null &&
      dayMeant(text, localTime(at, timeZone).day, locale) === day
    );
  });
}

/** The day that an announcement is for: its date, its weekday, tomorrow, or the day it was made. */
function dayMeant(text: string, said: Day, locale: string): Day {
  const [date] = datesIn(text, locale);
  const meant = date && meanings(date, said)[0];
  if (meant !== undefined) return meant;
  const named = weekdayIn(weekday.exec(text)?.[0]);
  if (named !== null) return said + ((named - weekdayOf(said) + 7) % 7);
  return tomorrow.test(text) ? said + 1 : said;
}
