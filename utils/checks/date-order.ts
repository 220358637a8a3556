import { framed } from '../text/any-of.ts';
import { goesOut, spokenDay } from '../text/calendar.ts';
import { datesIn, meanings, sameSentence, type WrittenDate, yearsIn } from '../text/dates.ts';
import { either, joined, quoted } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

const TO = framed(
  /^\s*/iu,
  /\s*(?:the\s+|den\s+|dem\s+|el\s+|le\s+|il\s+|dia\s+)?$/iu,
  /to|until|till|through|thru|bis(?:\s+(?:zum|einschließlich))?|au/iu,
  /jusqu['’]au|al|a|hasta(?:\s+el)?|até(?:\s+o)?|ao|fino\s+al|[-–—]/iu,
);

/** “From 19 to 12 March”: the first day shares the month of the second. From the end of a month it leads into the next one. */
const DAY_TO = sifted(
  /(?<!\p{L})(?:from|between|vom|zwischen|du|del|de|dal|do|van)\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?\s+(?:to|until|and|bis(?:\s+zum)?|und|au|al|ao|a|tot)\s+(?:the\s+)?$/iu,
);

/** “… go on sale on …”: the second date is when selling begins. */
const ON_SALE = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /(?:go|goes|are) on sale(?: from| on)?|on sale from|bookings? opens?|registration opens?/iu,
  /vorverkauf (?:ab|beginnt)/iu,
  /en vente (?:à partir|dès)|a la venta (?:el|desde)|à venda (?:a partir|em)|in vendita da/iu,
);

/** What has to open before it can close. */
const OPENS = framed(
  /(?<!\p{L})/iu,
  /(?:\s\p{L}{1,4}){0,2}\s$/iu,
  /opens?|starts?|begins?|launch(?:es)?|(?:is|are) open from|runs? from/iu,
  /öffnet|beginn(?:t|en)|startet|ouvr(?:e|ent)|commencent?|débutent?/iu,
  /abren?|empiezan?|comienzan?|começam?|abrem/iu,
  /apr(?:e|ono)|inizian?o?|open(?:t|en)|begin(?:t|nen)|startar|öppnar/iu,
);
const AND_CLOSES = sifted(
  joined(
    String.raw`^[,;]?\s(?:(?:and|und|et|y|e|en|och)\s)?(?:(?:it|they|sie|es|elles?|ils?)\s)?`,
    either(
      'closes?|ends?|finish(?:es)?',
      '(?:close|end)s? (?:at )?(?:noon|midday|midnight|\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)?)',
      'runs?|schließ(?:t|en)|ende(?:t|n)|läuft|ferment?|se (?:termin|clôtur)ent?|finit|finissent',
      'cierran?|terminan?|acaban?|encerram?|terminam?|fecham?',
      'chiud(?:e|ono)|finisc(?:e|ono)|scad(?:e|ono)|terminano',
      'sluit(?:en)?|eindig(?:t|en)|loopt|slutar|stänger',
    ),
    String.raw`(?:\s\p{L}{1,7}){0,2}\s$`,
  ),
  'iu',
);
/** Told the other way round, where it is no shop that opens again. */
const CLOSES = sifted(
  joined(
    String.raw`(?<!\p{L})`,
    either(
      'entries|applications?|registrations?|nominations?|voting|votes|bookings?|polls|submissions?|ballot',
      'enrol?lment|anmeldung|bewerbungsfrist|inscriptions',
      'candidatures|inscripci(?:ón|ones)|plazo|inscriç(?:ão|ões)|iscrizioni',
      'inschrijving',
    ),
    String.raw`\s[^.!?\n]{0,20}?(?:closes?|ends?|schließt|endet|ferment?|cierran?|terminan?|encerram?|chiudono|sluit)(?:\s\p{L}{1,4}){0,2}\s$`,
  ),
  'iu',
);
const AND_OPENS = sifted(
  joined(
    String.raw`^[,;]?\s(?:and|und|et|y|e|en)\s`,
    '(?:opens?|starts?|begins?|öffnet|beginnt|ouvrent|commencent|abren?|empiezan?|abrem?|começam?|aprono|iniziano|opent|begint)',
    String.raw`(?:\s\p{L}{1,4}){0,2}\s$`,
  ),
  'iu',
);
/** “Buy your tickets by …”, of which the event itself is named with another date. */
const SIGN_UP_BY = framed(
  /(?<!\p{L})/iu,
  /\s(?:the\s|\p{L}+day,?\s)?$/iu,
  /(?:register|sign up|book|buy|get|order|reserve|rsvp|reply|enrol|enroll|grab|pick up)(?![\p{L}])[^.!?\n]{0,30}?\s(?:by|before|until|no later than)/iu,
  /(?:anmeld\p{L}*|meldet euch|melden sie sich|karten sichern|tickets sichern)[^.!?\n]{0,30}?\s(?:bis(?: zum)?|spätestens(?: am)?)/iu,
  /(?:inscrivez-vous|inscriptions?|réservez|réservations?)[^.!?\n]{0,30}?\s(?:avant|jusqu['’]au)(?: le)?/iu,
  /(?:inscríbete|apúntate|inscripciones|reserva\p{L}*)[^.!?\n]{0,30}?\s(?:antes|hasta)(?: del?| el)?/iu,
  /(?:inscreva-se|inscrições|reserv\p{L}+)[^.!?\n]{0,30}?\s(?:até|antes)(?: o| de| do)?(?: dia)?/iu,
  /(?:iscriviti|iscrivetevi|iscrizioni|prenot\p{L}+)[^.!?\n]{0,30}?\s(?:entro|fino)(?: il| al)?/iu,
);
const TAKES_PLACE_ON = framed(
  /(?<!\p{L})/iu,
  /\s(?:\p{L}+day,?\s|the\s)?$/iu,
  /(?:is|are|takes? place|happens|falls) (?:on|back on)|on|(?:ist|findet|sind)(?: \p{L}+){0,2} am|am/iu,
  /(?:est|a lieu) le|(?:es|será|tendrá lugar) el|(?:é|será) (?:a|no dia|em)/iu,
  /(?:è|si terrà|sarà) il/iu,
);
/** What goes on after its first day, or is sold after it. */
const GOES_ON = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /open(?:s|ing)?|start(?:s|ing)?|begin(?:s|ning)?|launch\p{L}*|runs?|from|until \p{L}+/iu,
  /continues|weekly|every|series|course|season|first|next|also|or|second|again/iu,
  /öffnet|beginnt|startet|läuft|ab|jeden|serie|kurs/iu,
  /ouvre|commence|tous|chaque|cours|série/iu,
  /abre|empieza|comienza|cada|todos|curso|começa/iu,
  /apre|inizia|ogni|corso|oder|ou|oppure|collect\p{L}*|deliver\p{L}*|post\p{L}*|announce\p{L}*/iu,
);
/** Letters before a date in which its verb stands. */
const REACH = 50;
/** “Between 15 and 30 November”, with both dates in full. */
const BETWEEN = /(?<!\p{L})(?:between|zwischen(?: dem)?|entre(?: el| le)?|tra(?: il)?|tussen)(?: the)? $/iu;
const AND = /^ (?:and|und|et|y|e|en)(?: the| dem| el| le| il)? $/iu;
/** “16–12 February”. */
const DAY_DASH = /(?<![\p{L}\p{N}.,:/–-])(\d{1,2})(?:st|nd|rd|th)?\s?–\s?$/iu;

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
        const [head, joint] = [text.slice(Math.max(0, start.start - REACH), start.start), text.slice(start.end, end.start)];
        const opened = OPENS.test(head) && AND_CLOSES.test(joint);
        const closedFirst = CLOSES.test(head) && AND_OPENS.test(joint);
        const span = TO.test(joint) || (BETWEEN.test(head) && AND.test(joint));
        if (!span && !sale && !opened && !closedFirst) return [];
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
        if (closedFirst ? last <= first : last >= first) return [];
        const say = closedFirst
          ? `closes on ${spokenDay(first)}, before it opens on ${spokenDay(last)}.`
          : `ends on ${spokenDay(last)}, before it starts on ${spokenDay(first)}.`;
        return [
          {
            part,
            start: start.start,
            end: end.end,
            say: `${quoted(text.slice(start.start, end.end))} ${say}`,
          },
        ];
      });
      between.push(
        ...(dates.length === 2 && !GOES_ON.test(text) ? deadlineAfter(text, dates, moment).map((one) => ({ part, ...one })) : []),
      );
      return [...withinOneMonth(text, dates).map((one) => ({ part, ...one })), ...between];
    });
  },
  examples: {
    fires: [
      { text: 'A feira decorre de 12 a 8 de dezembro.', context: { now: '2026-11-27T09:00:00Z', locale: 'pt-PT' } },
      { text: 'Our quiz is on 12 March. Reserve a table by 14 March.', context: { now: '2027-03-02T09:00:00Z' } },
      { text: 'Entries open on 3 June 2027 and close at noon on 20 May 2027.', context: { now: '2027-03-02T09:00:00Z' } },
      { text: 'Das Konzert ist am 12. Mai. Anmeldung bis zum 20. Mai.', context: { now: '2027-04-22T09:00:00Z', locale: 'de-DE' } },
      { text: 'Open from 12 March 2027 to 10 March 2027.', context: { now: '2027-01-22T09:00:00Z' } },
      { text: 'Tickets for Saturday 17 October go on sale on Monday 19 October.', context: { now: '2026-10-14T09:00:00Z' } },
      { text: 'No sailings from 19 to 12 March.', context: { now: '2027-03-02T09:00:00Z' } },
      { text: 'Entries open on 12 March and close on 2 March.', context: { now: '2027-02-02T09:00:00Z' } },
      { text: 'Las inscripciones abren el 12 de mayo y cierran el 2 de mayo.', context: { now: '2027-03-02T09:00:00Z', locale: 'es-ES' } },
      { text: 'Apply between 30 May and 15 May.', context: { now: '2027-03-02T09:00:00Z' } },
      { text: 'Half-term camp: 16–12 February.', context: { now: '2027-01-02T09:00:00Z' } },
      { text: 'Fermé du 14 au 9 mai.', context: { now: '2027-03-02T09:00:00Z', locale: 'fr-FR' } },
      { text: 'Vom 12. Mai bis 10. Mai.', context: { now: '2027-04-22T09:00:00Z', locale: 'de-DE' } },
    ],
    leaves: [
      {
        text: 'Our quiz is on 12 March. Reserve a table by 10 March. Our course is on 12 March and every week after it; book by 14 March.',
        context: { now: '2027-03-02T09:00:00Z' },
      },
      { text: 'The show opens on 12 March. Book by 20 March and save a fifth.', context: { now: '2027-03-02T09:00:00Z' } },
      { text: 'Open from 10 March 2027 to 12 March 2027.', context: { now: '2027-01-22T09:00:00Z' } },
      {
        text: 'El museo cierra del 28 de diciembre de 2026 al 3 de enero de 2027.',
        context: { now: '2026-11-22T09:00:00Z', locale: 'es-ES' },
      },
      { text: 'Apply between 15 May and 30 May. It is closed on 30 May and 15 May.', context: { now: '2027-03-02T09:00:00Z' } },
      { text: 'Entries open on 2 March and close on 12 March.', context: { now: '2027-02-02T09:00:00Z' } },
      { text: 'We close on 20 March and open on 4 April. Entries close on 2 March.', context: { now: '2027-02-02T09:00:00Z' } },
      { text: 'The old shop closes on 2 March and the new one opens on 12 March.', context: { now: '2027-02-02T09:00:00Z' } },
      { text: 'Closed from 28 to 3 May, and from 9 to 12 June.', context: { now: '2027-03-02T09:00:00Z' } },
      { text: 'Closed from 20 December to 3 January.', context: { now: '2026-11-22T09:00:00Z' } },
    ],
  },
};

/** “Our gala is on the 6th. Buy your tickets by the 10th.” */
function deadlineAfter(text: string, dates: readonly WrittenDate[], moment: number | null): Omit<Found, 'part'>[] {
  const before = ({ start }: WrittenDate) => text.slice(Math.max(0, start - REACH), start);
  const deadline = dates.find((date) => SIGN_UP_BY.test(before(date)));
  const event = dates.find((date) => date !== deadline && TAKES_PLACE_ON.test(before(date)));
  if (deadline === undefined || event === undefined) return [];
  const [until, day] = [meanings(deadline, moment)[0], meanings(event, moment)[0]];
  if (until === undefined || day === undefined || until <= day || until - day > 60 || (moment !== null && day < moment)) return [];
  return [{ start: deadline.start, end: deadline.end, say: `${quoted(deadline.text)} is after the day itself, ${spokenDay(day)}.` }];
}

export default check;

/** “From 19 to 12 March”. */
function withinOneMonth(text: string, dates: readonly WrittenDate[]): Omit<Found, 'part'>[] {
  return dates.flatMap(({ start, end, day }) => {
    const head = text.slice(Math.max(0, start - 24), start);
    const [whole = '', first] = DAY_TO.exec(head) ?? DAY_DASH.exec(head) ?? [];
    if (first === undefined || Number(first) <= day || (Number(first) > 24 && day < 8)) return [];
    const from = start - whole.length;
    return [{ start: from, end, say: `${quoted(text.slice(from, end))} ends before it starts.` }];
  });
}
