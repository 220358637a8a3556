import { framed } from '../text/any-of.ts';
import { type Day, dateOf, goesOut, monthName } from '../text/calendar.ts';
import { datesIn, meanings, type WrittenDate } from '../text/dates.ts';
import { quoted, sentenceAround } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';
import { type FamousDay, famousDays } from './words/famous-days.ts';

/** “Today is D-Day”, “80 years ago today”: the day is said to be this one. */
const TODAY_IS = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /today(?: is| marks| we (?:mark|remember|honou?r|commemorate)|'s|’s)|(?:on this|this very) day|years ago today/iu,
  /heute (?:ist|jährt sich|vor)|aujourd['’]hui|il y a \d+ ans aujourd/iu,
  /hoy (?:es|se cumplen|hace)|hoje (?:é|faz|assinala)|oggi (?:è|ricorre|sono)/iu,
  /vandaag/iu,
);
/** What is said of another day. */
const OTHER_DAY = sifted(
  /(?<!\p{L})(?:tomorrow|yesterday|this (?:week|month|weekend)|next|last|eve of|morgen|gestern|demain|hier|mañana|ayer|amanhã|ontem|domani|ieri)(?!\p{L})/iu,
);

const check: Check = {
  id: 'famous-date',
  title: 'A day of history on the wrong date',
  why: '“Today we honor Pearl Harbor Heroes. 11/7/1941” went out from the First Lady’s account on 7 December (The Hill, 2018): whoever remembers the day sees at once that somebody did not.',
  class: 'wrong-date',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, context) {
    const today = context.now === null ? null : (goesOut(draft, context)?.day ?? null);
    return draft.parts.flatMap(({ text }, part): Found[] =>
      famousDays
        .flatMap((famous): Found[] => {
          const named = famous.name.exec(text);
          if (!named) return [];
          const place = { part, start: named.index, end: named.index + named[0].length };
          const when = `${famous.day} ${monthName(famous.month)}${famous.year === null ? '' : ` ${famous.year}`}`;
          const date = datesIn(text, context.locale).find((one) => isAbout(text, named.index, one, famous));
          if (date) {
            if (fits(date, famous, today)) return [];
            return [{ part, start: date.start, end: date.end, say: `${quoted(date.text)}: ${quoted(named[0])} was on ${when}.` }];
          }
          if (today === null) return [];
          const sentence = sentenceAround(text, place.start, place.end);
          const { month, day } = dateOf(today);
          if (month === famous.month && Math.abs(day - famous.day) <= famous.grace) return [];
          if (!TODAY_IS.test(sentence.text) || OTHER_DAY.test(sentence.text)) return [];
          return [{ ...place, say: `${quoted(named[0])} was on ${when}, and this goes out on ${day} ${monthName(month)}.` }];
        })
        .slice(0, 1),
    );
  },
  examples: {
    fires: [
      {
        text: 'Today we honor Pearl Harbor Heroes. 11/7/1941 Thank you to all who served.',
        context: { now: '2018-12-07T15:00:00Z', locale: 'en-US' },
      },
      { text: 'Today is D-Day. It lives on if we share the story.', context: { now: '2017-12-07T15:00:00Z' } },
      {
        text: 'On 24 July 1969 two men walked on the moon: the Moon landing, as our readers saw it.',
        context: { now: '2026-07-20T09:00:00Z', timeZone: 'America/New_York' },
      },
      { text: 'Der Fall der Berliner Mauer, 8. November 1989: unsere Bilder.', context: { locale: 'de-DE' } },
    ],
    leaves: [
      { text: 'Pearl Harbor, December 7, 1941. We remember.', context: { locale: 'en-US' } },
      { text: 'Today is D-Day.', context: { now: '2026-06-06T09:00:00Z' } },
      { text: 'D-Day for our kitchen: today is the day we open.', context: { now: '2026-03-06T09:00:00Z' } },
      { text: 'Our exhibition about D-Day opens on 12 May 2027.', context: { now: '2027-03-01T09:00:00Z' } },
      { text: 'Der Fall der Berliner Mauer am 9. November 1989: unsere Bilder, ab 3. Mai zu sehen.', context: { locale: 'de-DE' } },
      { text: 'It is 37 years since the fall of the Berlin Wall: a talk for the winter.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Vor 88 Jahren, in der Kristallnacht: unser Podcast.', context: { now: '2026-11-24T09:00:00Z', locale: 'de-DE' } },
      { text: 'Hoje é o primeiro dia das inscrições, que vão até 25 de abril.', context: { now: '2027-04-01T09:00:00Z', locale: 'pt-PT' } },
      { text: 'Book now for Bastille Day: dinner on 12 July.', context: { now: '2027-07-01T09:00:00Z' } },
      { text: 'The talk about Pearl Harbor is on 11 March 2027 at seven.', context: { now: '2027-03-01T09:00:00Z' } },
      { text: 'Apollo 11 was launched on 16 July 1969; the Moon landing came on 20 July 1969.' },
    ],
  },
};

export default check;

/** A date of the event’s own year stands near its name, and nothing says that it is the date of something else. */
function isAbout(text: string, at: number, date: WrittenDate, famous: FamousDay): boolean {
  if (famous.year === null || date.year !== famous.year) return false;
  return (
    Math.abs(date.start - at) <= 90 &&
    !/(?:launched|started|began|begann|until|bis|since|seit)[^.!?]{0,24}$/iu.test(text.slice(Math.max(0, date.start - 40), date.start))
  );
}

/** The written date, in any of its readings, is the day; where two zones disagree the neighbour is too. */
function fits(date: WrittenDate, { month, day, year, grace }: FamousDay, today: Day | null): boolean {
  const read = [{ month: date.month, day: date.day }, ...(today === null ? [] : meanings(date, today).map(dateOf))];
  return year !== null && read.some((one) => one.month === month && Math.abs(one.day - day) <= grace);
}
