import { goesOut, spokenDay } from '../text/calendar.ts';
import { datesIn, meanings, yearsIn } from '../text/dates.ts';
import { has, quoted, sentenceAround } from '../text/phrases.ts';
import { invitation, lookingBack } from '../text/tense.ts';
import type { Check, Found } from './check.ts';

/** A date without a year may be next year's; only one this near behind, in days, is taken for a past one. */
const NEAR = 60;

const check: Check = {
  id: 'past-date',
  title: 'An invitation to something already over',
  why: 'Old drafts and copied templates invite to last week’s event, or carry last year’s date.',
  class: 'wrong-date',
  level: 'stop',
  needs: ['text', 'clock'],
  when: 'now',
  run(draft, context) {
    const moment = goesOut(draft, context)!.day;
    const years = draft.parts.flatMap(({ text }) => yearsIn(text)).filter((year) => year > 1990);
    return draft.parts.flatMap(({ text }, part): Found[] => {
      const dates = datesIn(text, context.locale);
      return dates.flatMap((date, index) => {
        const days = meanings(date, moment, date.year === null ? years : []);
        const latest = days.length === 0 ? null : date.year === null ? days[0]! : Math.max(...days);
        if (latest === null || latest >= moment) return [];
        if (date.year === null && moment - latest > NEAR) return [];
        // "From 1 to 20 November": the end counts.
        const end = dates[index + 1];
        const endDay = end && end.start - date.end < 20 ? meanings(end, moment, years)[0] : undefined;
        if (endDay !== undefined && endDay >= moment) return [];
        const sentence = sentenceAround(text, date.start, date.end).text;
        if (has(sentence, lookingBack) || !has(sentence, invitation)) return [];
        return [
          {
            part,
            start: date.start,
            end: date.end,
            level: date.year === null ? 'ask' : 'stop',
            say: `${quoted(date.text)} is over when this goes out (${spokenDay(moment)}).`,
          },
        ];
      });
    });
  },
  examples: {
    fires: [
      {
        text: 'There is still time to register for our webinar on Thursday, November 12, 2026.',
        context: { now: '2026-11-22T09:00:00Z', locale: 'en-US' },
      },
      { text: 'Anmeldung bis zum 10. November 2026 möglich.', context: { now: '2026-11-22T09:00:00Z', locale: 'de-DE' } },
      { text: 'Te esperamos el 3 de noviembre.', context: { now: '2026-11-22T09:00:00Z', locale: 'es-ES' } },
    ],
    leaves: [
      { text: 'Thank you to the 1,900 people who came on Saturday 14 November.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'Our shop opened on 1 May 1998.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'Join us on 5 January.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'Register by 22 November 2026.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'The fair is on from 1 November to 30 November 2026.', context: { now: '2026-11-22T09:00:00Z' } },
    ],
  },
};

export default check;
