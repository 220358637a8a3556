import { spokenAs } from '../text/amounts.ts';
import { amountOf, numberWords, smallNumber } from '../text/numbers.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

type Here = Omit<Found, 'part'>;

const COUNT = String.raw`\d{1,3}(?:[.,]\d{3})+|\d{1,6}|${numberWords}`;
const MONEY = String.raw`[€$£]\s?\d[\d.,]{0,12}|(?<![\d.,])\d[\d.,]{0,12}\s?(?:€|euros?)`;
const ANY_MONEY = String.raw`(?:[€$£₹¥]|(?<![\p{L}\d])(?:R\$?|CHF|kr|Rs\.?|NZ\$|A\$|S\$|C\$))\s?\d[\d.,]{0,12}|(?<![\d.,])\d[\d.,]{0,12}\s?(?:€|euros?|CHF|kr|zł)(?!\p{L})`;
const PERIODS: readonly (readonly [words: string, days: number])[] = [
  ['day|tag|jour|día|dia|giorno|dag', 1],
  ['week|woche|semaine|semana|settimana', 7],
  ['month|monat|mois|mes|mês|mese|maand', 365 / 12],
  ['year|jahr|an|année|año|ano|anno|jaar', 365],
];
const PERIOD = PERIODS.map(([words]) => words).join('|');
const EACH = "(?:(?:a|an|per|every|each|pro|im|am|in der|par|al|por|ao) |all[’'])";
const MAKES =
  "(?:that is|that[’']s|which is|makes|comes to|adds up to|das sind|macht|soit|c[’']est|son|es decir|ou seja|cioè|dat is),?(?: only| just| nur)?";
/** “£5 a month, that is £50 a year”. */
const PER = sifted(
  String.raw`(?<small>${MONEY}) ${EACH}(?<short>${PERIOD})(?:,| –| —|:)? (?:or )?${MAKES} (?<large>${MONEY}) ${EACH}(?<long>${PERIOD})(?!\p{L})`,
  'iu',
);
/** “250 trees a day for 10 days: 25,000 trees”. */
const FOR = sifted(
  String.raw`(?<![\p{L}\d.,€$£-])(?<each>${COUNT}) (?:\p{L}+ ){1,3}?${EACH}(?:day|week|month|year|night|hour|tag|woche|jour|día|dia|giorno|dag) (?:for|over|through|an|für|pendant|durante|per|voor) (?<times>${COUNT}) (?:days|weeks|months|years|nights|hours|tagen?|wochen|jours|días|dias|giorni|dagen)(?:,|:| –| —| =)? (?:${MAKES} )?(?<all>${COUNT})(?= \p{L})`,
  'iu',
);
/** “£400 shared between eight families, £40 each”. */
const SPLIT = sifted(
  String.raw`(?<all>${MONEY})(?: is| was| will be)? (?:split|shared|divided)(?: out)?(?: equally| evenly)? (?:between|among|by|across) (?:our |the )?(?<times>${COUNT})(?: \p{L}+){0,2}(?:,| –|:)? (?:${MAKES} |so )?(?<each>${MONEY}) (?:each|apiece|a (?:head|family|person)|per \p{L}+)`,
  'iu',
);
/** “Every 20 minutes, four times an hour”. */
const EVERY = sifted(
  String.raw`(?<!\p{L})every (?<minutes>${COUNT}) minutes(?:,| –|:)? (?:or |${MAKES} )?(?<told>twice|${COUNT})(?: (?:times|buses|trains|trams|boats|tours))? (?:an|per|every) hour`,
  'iu',
);
/** What one of several is called, where it is another word than theirs: a case holds bottles. What is poured out of it comes in other numbers. */
const SINGLE =
  'bottle|tin|can|jar|box|bag|bar|book|ticket|card|seat|place|lesson|class|session|visit|meal|loaf|bun|cake|roll|egg|piece|pair|candle|cup|mug|plate|pot|plant|bulb|flasche|dose|glas|stück|karte|platz|stunde|bouteille|boîte|pièce|place|séance|botella|lata|entrada|pieza|unidad|clase|garrafa|bilhete|peça|unidade|aula|bottiglia|lattina|biglietto|pezzo|lezione|fles|blik|kaartje|stuk|les';
/** “A case of six for £54, that is £8 a bottle”. */
const PACK = sifted(
  String.raw`(?<![\p{L}\d.,€$£-])(?<times>${COUNT})(?<of>(?: \p{L}[\p{L}’'-]*){0,3}) (?:for|at|zu|für|pour|por|per|voor|a|à) (?<all>${ANY_MONEY})(?: ?[,:;.]| –| —)? (?:so )?(?:${MAKES}|sono|sale a|salen a|sai a|são|fanno|viene a|vienen a) (?<each>${ANY_MONEY}) (?:each|apiece|(?:an?|per|pro|the|je|par|la|le|por|al|cada|per) (?<one>\p{L}+)|je|chacune?|cada(?: um| uno| una| uma)?|ciascun[oa]|l['’]un[oae]?)(?!\p{L})(?!,? (?:(?:per|a|pro|par|por) (?:person|head|guest|adult|kopf|personne|persona|pessoa)|with|plus|incl|mit|inkl|avec|con|com|when|if)(?!\p{L}))`,
  'iu',
);
/** Months and years are not all of one length. */
const UNEVEN = 0.04;

const check: Check = {
  id: 'rate',
  title: 'A rate that does not make its total',
  why: 'Five pounds a month are sixty a year, and the leaflet said fifty: what is told by the day and by the year is worked out by whoever pays it (editors’ practice: work every number backwards).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) => draft.parts.flatMap(({ text }, part) => wrongRates(text).map((one) => ({ ...one, part }))),
  examples: {
    fires: [
      { text: 'Caja de ocho por 48 €: sale a 7 € la lata.', context: { locale: 'es-ES' } },
      'A crate of twelve for £84, that’s £6 a bottle, and the crate is yours.',
      { text: 'Fünf Karten für 60 €, das sind 15 € pro Karte.', context: { locale: 'de-DE' } },
      { text: 'Três aulas por 45 €: ou seja, 12 € cada.', context: { locale: 'pt-PT' } },
      'Membership is £4 a month, that’s £40 a year.',
      'Forty meals a day for 20 days: 8,000 meals.',
      'The £600 was shared between six choirs, £150 each.',
      { text: 'La cuota es de 5 € al mes, es decir, 50 € al año.', context: { locale: 'es-ES' } },
      { text: 'L’abbonamento costa 5 € al mese, cioè 50 € all’anno.', context: { locale: 'it-IT' } },
      'The ferry goes every 15 minutes, three times an hour.',
    ],
    leaves: [
      'Two seats for £30 comes to £20 each with supper. Four nights for £400: that is £50 each per person.',
      { text: 'Lot de 8 pour 48 € : soit 6 € la boîte, et 2 € le kilo.', context: { locale: 'fr-FR' } },
      'A crate of twelve for £84, that’s £7 a bottle. A crate of twelve for £84, that’s £1.40 a glass, or 23p a sip.',
      'Six buns for £9: that is £1.50 each. One bun is £2, and three for £5 makes £1.67 apiece, near enough.',
      { text: 'Fünf Karten für 60 €, das sind 12 € pro Karte und 3 € die Stunde.', context: { locale: 'de-DE' } },
      'Membership is £4 a month, that’s £48 a year. Membership is £4 a month or £40 a year.',
      'Forty meals a day for 20 days: 800 meals. 40 meals a day for 20 days, 12 cooks and one stove.',
      'The £600 was shared between six choirs, £100 each.',
      { text: 'La cuota es de 5 € al mes, es decir, 60 € al año.', context: { locale: 'es-ES' } },
      {
        text: 'L’abbonamento costa 5 € al mese, cioè 60 € all’anno. Una birra costa 5 €, un anno ne ha 365.',
        context: { locale: 'it-IT' },
      },
      'The ferry goes every 15 minutes, four times an hour. A coffee is €3 a day, that is €90 a month.',
    ],
  },
};

export default check;

const numberOf = (written: string): number => smallNumber(written.toLowerCase()) ?? amountOf(written);
const daysOf = (period: string): number => PERIODS.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(period))![1];

function wrongRates(text: string): Here[] {
  const at = (match: RegExpExecArray, real: number): Here[] => {
    const place = { start: match.index, end: match.index + match[0].length };
    return [{ ...place, say: `${quote(text, place)}: that makes ${spokenAs(match[0], real)}.` }];
  };
  const per = PER.exec(text);
  if (per) {
    const { small = '', short = '', large = '', long = '' } = per.groups!;
    const real = (amountOf(small) * daysOf(long)) / daysOf(short);
    if (real > amountOf(small) && Math.abs(amountOf(large) - real) > real * UNEVEN) return at(per, real);
  }
  const lasting = FOR.exec(text);
  if (lasting) {
    const [each, times, all] = [lasting.groups!.each!, lasting.groups!.times!, lasting.groups!.all!].map(numberOf);
    // Fewer than a day's worth is a figure of something else.
    if (all! > each! && all !== each! * times!) return at(lasting, each! * times!);
  }
  const split = SPLIT.exec(text);
  if (split) {
    const real = amountOf(split.groups!.all!) / numberOf(split.groups!.times!);
    if (Math.abs(amountOf(split.groups!.each!) - real) > Math.max(0.02, real * UNEVEN)) return at(split, real);
  }
  const pack = PACK.exec(text);
  if (pack && isOneOf(pack.groups!)) {
    const real = amountOf(pack.groups!.all!) / numberOf(pack.groups!.times!);
    if (Math.abs(amountOf(pack.groups!.each!) - real) > Math.max(0.02, real * UNEVEN)) return at(pack, real);
  }
  const every = EVERY.exec(text);
  const told = every && (/^twice$/iu.test(every.groups!.told!) ? 2 : numberOf(every.groups!.told!));
  return every && Math.abs(60 / numberOf(every.groups!.minutes!) - told!) > 0.5 ? at(every, 60 / numberOf(every.groups!.minutes!)) : [];
}

/** The price is for one of what was counted: by no other noun, by the same one, or by what such packs hold. */
function isOneOf({ of = '', one }: Record<string, string | undefined>): boolean {
  return one === undefined || new RegExp(`^(?:${SINGLE})$`, 'iu').test(one) || of.toLowerCase().includes(one.toLowerCase().slice(0, -1));
}
