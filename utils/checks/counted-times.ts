import { timesIn } from '../text/clock.ts';
import { anyMonth, anyWeekday, weekdayIn } from '../text/dates.ts';
import { howManyNumbers, numberWords, smallNumberIn } from '../text/numbers.ts';
import { quoted, type Span, sentenceAround } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { writtenIn } from '../text/written-in.ts';
import type { Check, Found } from './check.ts';

/** What takes place once for each time or day that is named. English, German, French, Spanish, Portuguese, Italian, Dutch. */
const OCCASION = [
  'sailings?|departures?|crossings?|ferr(?:y|ies)|coach(?:es)?|bus(?:es)?|trains?|trams?|shuttles?|flights?|trips?|rides?|sessions?|shows?|screenings?|performances?|tours?|slots?|class(?:es)?|lessons?|services?|masses|sittings?|rounds?|kick-offs?|walks?|talks?|readings?|concerts?|matinees?|feeds?|feedings?|demos?|start times|times|days?|dates?|mornings?|afternoons?|evenings?|nights?|weekdays?|appointments?|meetings?|workshops?|rehearsals?|deliveries|collections?|openings?|chances|visits?',
  'abfahrten|fahrten|busse|züge|touren|vorstellungen|vorführungen|führungen|termine[n]?|kurse[n]?|stunden|konzerte[n]?|lesungen|workshops|gottesdienste[n]?|tage[n]?|vormittage[n]?|nachmittage[n]?|abende[n]?|nächte[n]?|uhrzeiten|zeiten|mal',
  'départs?|traversées|séances?|représentations?|visites?|cours|concerts?|ateliers?|messes|navettes?|jours?|matin(?:ée)?s|après-midis?|soir(?:ée)?s|nuits?|dates?|horaires?|rendez-vous|créneaux|fois',
  'salidas?|viajes|funcion(?:es)?|sesion(?:es)?|visitas?|clases?|conciertos?|talleres|misas|pases?|días?|mañanas?|tardes?|noches?|fechas?|horarios?|citas?|veces',
  'saídas?|viagens|sessões|visitas?|aulas?|concertos?|oficinas?|missas|dias?|manhãs|tardes?|noites?|datas?|horários?|encontros?|vezes',
  'partenze|corse|spettacoli|proiezioni|visite|lezioni|concerti|laboratori|messe|turni|giorni|mattine|pomeriggi|serate|sere|notti|date|orari|appuntamenti|incontri|volte',
  'afvaarten|ritten|voorstellingen|rondleidingen|lessen|concerten|workshops|diensten|dagen|ochtenden|middagen|avonden|nachten|data|tijden|keer',
].join('|');
const TIME = String.raw`\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\b\.?|Uhr|uur|h\b))?|\d{1,2}\s?(?:[ap]\.?m\b\.?|(?:Uhr|uur|h)(?!\p{L}))`;
const DATE = String.raw`(?:(?:${anyWeekday}),? (?:the |den |le |el )?)?(?:\d{1,2}(?:st|nd|rd|th|\.|º)? (?:of |de |di )?(?:${anyMonth})(?!\p{L})|(?:${anyMonth}) \d{1,2}(?:st|nd|rd|th)?(?!\d)|\d{1,2}\.\d{1,2}\.)`;
const WEEKDAY = String.raw`(?:${anyWeekday})(?!\p{L})`;
/** “7, 14, 21 and 28 May”: the first ones leave their month to the last. */
const DAY_ONLY = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?(?=,? (?:and |und |et |y |e |en |& )?\d)`;
const ITEM = `(?:${TIME}|${DATE}|${WEEKDAY}|${DAY_ONLY})`;
const ITEMS = sifted(ITEM, 'giu');
const JOIN = String.raw`(?:[,;] |,? ?(?:&|\+|and|und|et|y|e|en|sowie|plus) )(?:(?:at|um|on|am|à|le|el|a las|las|alle|às|op|om|the|then|finally) ){0,2}`;
const TWICE =
  'twice|zweimal|dreimal|viermal|fünfmal|deux fois|trois fois|quatre fois|dos veces|tres veces|cuatro veces|duas vezes|três vezes|due volte|tre volte|twee keer|drie keer|tweemaal|driemaal';
/** “: Tuesday, Thursday and Saturday”. */
const LISTED = sifted(
  String.raw`(?:\s?[:(]| [–—-])\s?(?:at |um |on |am |à |le |el |il |a las |alle |às |the |om |op |jeweils |immer ){0,2}(?<list>${ITEM}(?:${JOIN}${ITEM})+)(?<rest>[^\n]{0,40})`,
  'giu',
);
/** “Six sailings”, “twice”. */
const COUNTED = sifted(
  String.raw`(?<![\p{L}\d.,:/€$£-])(?:(?<count>\d{1,2}|${numberWords})[ -](?:(?!(?:${numberWords}) )\p{L}[\p{L}’'-]* ){0,3}?(?:\p{L}{3,})?(?:${OCCASION})|(?<times>${TWICE}))(?!\p{L})`,
  'giu',
);
/** What may stand between it and the list, and how much of it. */
const BETWEEN = /^[^.!?:;,()\n–—]{0,45}$/u;
/** Letters before a list in which it is looked for. */
const BEFORE = 140;
/** The list goes on, leaves a choice, or names the ends of a span. */
const OPEN = sifted(
  /^\s?(?:or|oder|ou|o|of|to|until|till|bis|au|a|al|até|hasta|fino|tot|and (?:more|many|others)|etc|…|\.\.\.|u\.\s?a|usw|[-–—]\s?\d|through)(?!\p{L})/iu,
);
const SPAN = /^\s?(?:to|until|till|bis|à|a las|a|às|alle|tot|[-–—])\s?$/iu;
/** Further apart, the number counts something else. */
const NEAR = 2;

const check: Check = {
  id: 'counted-times',
  title: 'More or fewer times than it says',
  why: 'Six sailings, and five are listed: one departure was dropped from the timetable or from the sentence, and somebody stands on the quay (editors’ practice: count every list).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft, { locale }) =>
    draft.parts.flatMap(({ text }, part): Found[] =>
      Array.from(mayList(text) ? text.matchAll(LISTED) : []).flatMap((match): Found[] => {
        const { list = '', rest = '' } = match.groups!;
        const counted = countedBefore(text, match.index, writtenIn(text, locale));
        const items = list.match(ITEMS) ?? [];
        if (!counted || counted.told === items.length || Math.abs(counted.told - items.length) > NEAR || OPEN.test(rest)) return [];
        const { start, told } = counted;
        const end = match.index + match[0].length - rest.length;
        if (new Set(items.map(kindOf)).size > 1 || isEachOf(text, { start, end }, items.length, told)) return [];
        return [{ part, start, end, say: `${quoted(text.slice(start, end))}: ${items.length} are listed, not ${told}.` }];
      }),
    ),
  examples: {
    fires: [
      'Three coaches leave on Saturday: 7.15am, 8.00am, 9.30am and 10.45am.',
      'We bake twice a week: Tuesday, Thursday and Saturday.',
      'The choir sings on four dates: 3 May, 10 May and 17 May.',
      { text: 'Zwei Führungen am Sonntag: 10:00, 12:00 und 15:00 Uhr.', context: { locale: 'de-DE' } },
      { text: 'Trois séances par jour : 14 h, 16 h, 18 h et 20 h.', context: { locale: 'fr-FR' } },
      { text: 'Cuatro funciones el sábado: 12:00, 17:00 y 20:00.', context: { locale: 'es-ES' } },
      { text: 'Due serate in biblioteca: 7, 14 e 21 maggio.', context: { locale: 'it-IT' } },
      { text: 'Tre serate in biblioteca: 7, 14, 21 e 28 maggio.', context: { locale: 'it-IT' } },
    ],
    leaves: [
      'Three coaches leave on Saturday: 7.15am, 8.00am and 9.30am. Two buses at noon.',
      'We bake twice a week: Tuesday and Saturday. Open on four days next week: Monday to Thursday.',
      'Four shows: Friday and Saturday, at 3pm and at 8pm. Two free classes a week: Monday, Wednesday or Friday.',
      'Two films on three nights: Friday, Saturday and Sunday. Four workshops, Monday and Tuesday: 10am and 2pm.',
      'Two teams, ten matches: 12:00, 14:00 and 16:00. Five bands, three stages, one field: Friday and Saturday.',
      'The choir sings on three dates: 3 May, 10 May and 17 May. Due dates: Monday, Wednesday and Friday.',
      'Due dates: Monday, Wednesday and Friday.',
      {
        text: 'Vier Kurse, montags, mittwochs und freitags um 10:00 Uhr. Drei Tage Fest: Freitag bis Sonntag.',
        context: { locale: 'de-DE' },
      },
      { text: 'Tres funciones el sábado: 12:00, 17:00 y 20:00. Dos talleres: lunes a viernes.', context: { locale: 'es-ES' } },
    ],
  },
};

export default check;

const KINDS: readonly RegExp[] = [new RegExp(`^(?:${TIME})$`, 'iu'), new RegExp(`^${WEEKDAY}$`, 'iu')];

/** A time, a weekday, or (−1) a date. */
const kindOf = (item: string): number => KINDS.findIndex((kind) => kind.test(item));

const timesOf = (words: string): number =>
  /^(?:twice|zwei|deux|dos|duas|due|twee)/iu.test(words) ? 2 : /^(?:vier|quatre|cuatro)/iu.test(words) ? 4 : /^fünf/iu.test(words) ? 5 : 3;

/** The pattern is long, and most texts list no days or times behind a colon, a bracket or a dash; one in a time or a link introduces nothing. */
function mayList(text: string): boolean {
  const at = text.search(/:(?![\d/])|\(| [–—-]/u);
  const after = at === -1 ? '' : text.slice(at);
  return howManyNumbers(after) >= 2 || (after.match(/\p{L}+/gu) ?? []).filter((word) => weekdayIn(word) !== null).length >= 2;
}

/** What was counted last before a list, with no other number in between; `null`: nothing. */
function countedBefore(text: string, end: number, language: string): { start: number; told: number } | null {
  const before = text.slice(Math.max(0, end - BEFORE), end);
  const last = [...before.matchAll(COUNTED)].at(-1);
  const between = last && before.slice(last.index + last[0].length);
  if (!last || between === undefined || !BETWEEN.test(between) || howManyNumbers(between.replace(/\d/g, '')) > 0) return null;
  const { count, times = '' } = last.groups!;
  const told = count === undefined ? timesOf(times) : smallNumberIn(count, language);
  return told === null || told < 2 ? null : { start: end - before.length + last.index, told };
}

/** “Four shows: Friday and Saturday, at 3pm and at 8pm”: as often on each. */
function isEachOf(text: string, { start: from, end }: Pick<Span, 'start' | 'end'>, days: number, told: number): boolean {
  const sentence = sentenceAround(text, from, end);
  const after = timesIn(text).filter(({ start }) => start >= end && start < sentence.end);
  const spans = after.slice(1).filter((time, at) => SPAN.test(text.slice(after[at]!.end, time.start))).length;
  return after.length - spans > 1 && days * (after.length - spans) === told;
}
