import { goesOut, spokenDay } from '../text/calendar.ts';
import { datesIn, meanings, sameSentence, type WrittenDate, yearsIn } from '../text/dates.ts';
import { quoted } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

const TO = sifted(
  /^\s*(?:to|until|till|through|thru|bis(?:\s+(?:zum|einschließlich))?|au|jusqu['’]au|al|a|hasta(?:\s+el)?|até(?:\s+o)?|ao|fino\s+al|[-–—])\s*(?:the\s+|den\s+|dem\s+|el\s+|le\s+|il\s+|dia\s+)?$/iu,
);

/** “From 19 to 12 March”: the first day shares the month of the second. From the end of a month it leads into the next one. */
const DAY_TO = sifted(
  /(?<!\p{L})(?:from|between|vom|zwischen|du|del|dal|do|van)\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?\s+(?:to|until|and|bis(?:\s+zum)?|und|au|al|ao|tot)\s+(?:the\s+)?$/iu,
);

/** “… go on sale on …”: the second date is when selling begins. */
const ON_SALE = sifted(
  /(?<!\p{L})(?:(?:go|goes|are) on sale(?: from| on)?|on sale from|bookings? opens?|registration opens?|vorverkauf (?:ab|beginnt)|en vente (?:à partir|dès)|a la venta (?:el|desde)|à venda (?:a partir|em)|in vendita da)(?!\p{L})/iu,
);

const check: Check = {
  id: 'date-order',
  title: 'Ends before it starts',
  why: 'When one of two dates is moved and the other stays, the end comes before the beginning.',
  class: 'wrong-date',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft, context) {
    const moment = goesOut(draft, context)?.day ?? null;
    return draft.parts.flatMap(({ text }, part): Found[] => {
      const dates = datesIn(text, context.locale);
      const years = yearsIn(text);
      const between = dates.slice(1).flatMap((end, index): Found[] => {
        const start = dates[index]!;
        const sale = ON_SALE.test(text.slice(start.end, end.start));
        if (!TO.test(text.slice(start.end, end.start)) && !sale) return [];
        const first = start.year !== null ? meanings(start, moment)[0] : meanings({ ...start, year: end.year }, moment, years)[0];
        const last = meanings(end, moment, years)[0];
        // Without years, December to January is an ordinary winter.
        const overNewYear = (start.year === null || end.year === null) && start.month > end.month && start.month - end.month > 2;
        if (first === undefined || last === undefined || overNewYear) return [];
        // “Tickets for the 17th go on sale on the 19th”.
        if (sale)
          return last > first && sameSentence(text, start, end)
            ? [
                {
                  part,
                  start: start.start,
                  end: end.end,
                  say: `${quoted(text.slice(start.start, end.end))}: the sale begins after the day itself.`,
                },
              ]
            : [];
        if (last >= first) return [];
        return [
          {
            part,
            start: start.start,
            end: end.end,
            say: `${quoted(text.slice(start.start, end.end))} ends (${spokenDay(last)}) before it starts (${spokenDay(first)}).`,
          },
        ];
      });
      return [...withinOneMonth(text, dates).map((one) => ({ part, ...one })), ...between];
    });
  },
  examples: {
    fires: [
      { text: 'Open from 12 March 2027 to 10 March 2027.', context: { now: '2027-01-22T09:00:00Z' } },
      { text: 'Tickets for Saturday 17 October go on sale on Monday 19 October.', context: { now: '2026-10-14T09:00:00Z' } },
      { text: 'No sailings from 19 to 12 March.', context: { now: '2027-03-02T09:00:00Z' } },
      { text: 'Fermé du 14 au 9 mai.', context: { now: '2027-03-02T09:00:00Z', locale: 'fr-FR' } },
      { text: 'Vom 12. Mai bis 10. Mai.', context: { now: '2027-04-22T09:00:00Z', locale: 'de-DE' } },
    ],
    leaves: [
      { text: 'Open from 10 March 2027 to 12 March 2027.', context: { now: '2027-01-22T09:00:00Z' } },
      {
        text: 'El museo cierra del 28 de diciembre de 2026 al 3 de enero de 2027.',
        context: { now: '2026-11-22T09:00:00Z', locale: 'es-ES' },
      },
      { text: 'Closed from 28 to 3 May, and from 9 to 12 June.', context: { now: '2027-03-02T09:00:00Z' } },
      { text: 'Closed from 20 December to 3 January.', context: { now: '2026-11-22T09:00:00Z' } },
    ],
  },
};

export default check;

/** “From 19 to 12 March”. */
function withinOneMonth(text: string, dates: readonly WrittenDate[]): Omit<Found, 'part'>[] {
  return dates.flatMap(({ start, end, day }) => {
    const [whole = '', first] = DAY_TO.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
    if (first === undefined || Number(first) <= day || (Number(first) > 24 && day < 8)) return [];
    const from = start - whole.length;
    return [{ start: from, end, say: `${quoted(text.slice(from, end))} ends before it starts.` }];
  });
}
