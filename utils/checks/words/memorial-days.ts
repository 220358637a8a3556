import { type Day, dayOf, easter, nthWeekday } from '../../text/calendar.ts';

/** A day of mourning or remembrance in some countries. */
export interface MemorialDay {
  name: string;
  /** ISO 3166 codes of the countries that keep it. */
  regions: readonly string[];
  /** Its day in a year. */
  on(year: number): Day;
  /** Minutes since midnight, local time, in which people fall silent. */
  silence?: { from: number; to: number };
  /** *quiet*: sales go on, parties do not; *mild*: both go on, yet nobody wishes a happy one. Otherwise neither fits. */
  kept?: 'quiet' | 'mild';
}

const fixed = (month: number, day: number) => (year: number) => dayOf(year, month, day);
const at = (hour: number, minute: number, before = 2, after = 5) => ({ from: hour * 60 + minute - before, to: hour * 60 + minute + after });
/** The fourth Sunday before Christmas. */
export const firstAdvent = (year: number): Day => dayOf(year, 12, 24) - ((dayOf(year, 12, 24) + 4) % 7) - 21;

/**
 * Sources: UN days (un.org/observances), Royal British Legion, Nationaal Comité 4 en 5 mei, Bundesministerium des Innern,
 * Legifrance, the countries' holiday acts.
 */
const memorialDays: readonly MemorialDay[] = [
  {
    name: 'Holocaust Remembrance Day',
    regions: ['DE', 'AT', 'GB', 'IE', 'FR', 'IT', 'ES', 'PT', 'NL', 'BE', 'PL', 'CZ', 'US', 'CA', 'IL', 'LU', 'DK', 'SE', 'NO'],
    on: fixed(1, 27),
  },
  {
    name: 'Armistice Day, with its two minutes’ silence',
    regions: ['GB', 'CA', 'AU', 'NZ', 'ZA', 'FR', 'BE', 'IE'],
    on: fixed(11, 11),
    silence: at(11, 0),
  },
  { name: 'Remembrance Sunday', regions: ['GB'], on: (year) => nthWeekday(year, 11, 0, 2), silence: at(11, 0) },
  { name: 'Anzac Day', regions: ['AU', 'NZ'], on: fixed(4, 25), silence: { from: 4 * 60, to: 13 * 60 } },
  { name: 'the anniversary of the Christchurch attack', regions: ['NZ'], on: fixed(3, 15), silence: at(13, 40) },
  { name: 'the anniversary of 9/11', regions: ['US'], on: fixed(9, 11), silence: { from: 8 * 60 + 40, to: 10 * 60 + 35 } },
  { name: 'Memorial Day', regions: ['US'], on: (year) => nthWeekday(year, 5, 1, -1), silence: at(15, 0, 0, 1), kept: 'mild' },
  { name: 'the anniversary of Pearl Harbor', regions: ['US'], on: fixed(12, 7), silence: at(12, 55, 5, 5) },
  { name: 'National Day for Truth and Reconciliation', regions: ['CA'], on: fixed(9, 30) },
  { name: 'the anniversary of the École Polytechnique murders', regions: ['CA'], on: fixed(12, 6) },
  { name: 'Dodenherdenking, with its two minutes of silence', regions: ['NL'], on: fixed(5, 4), silence: at(20, 0) },
  { name: 'the anniversary of the Brussels bombings', regions: ['BE'], on: fixed(3, 22) },
  { name: 'the anniversary of the November pogroms', regions: ['DE', 'AT'], on: fixed(11, 9) },
  { name: 'Volkstrauertag', regions: ['DE'], on: (year) => firstAdvent(year) - 14, kept: 'quiet' },
  { name: 'Totensonntag', regions: ['DE'], on: (year) => firstAdvent(year) - 7, kept: 'quiet' },
  { name: 'Good Friday, a silent holiday', regions: ['DE'], on: (year) => easter(year) - 2, kept: 'quiet' },
  { name: 'the liberation of Mauthausen', regions: ['AT'], on: fixed(5, 5) },
  { name: 'the anniversary of the November 2015 attacks', regions: ['FR'], on: fixed(11, 13) },
  { name: 'the anniversary of the Charlie Hebdo attack', regions: ['FR'], on: fixed(1, 7), kept: 'mild' },
  { name: 'the anniversary of the Vél’ d’Hiv round-up', regions: ['FR'], on: fixed(7, 16), kept: 'mild' },
  { name: 'the anniversary of the Madrid bombings', regions: ['ES'], on: fixed(3, 11) },
  { name: 'Giorno del Ricordo', regions: ['IT'], on: fixed(2, 10) },
  { name: 'the anniversary of the Capaci bombing', regions: ['IT'], on: fixed(5, 23), silence: at(17, 57) },
  { name: 'the anniversary of the Bologna bombing', regions: ['IT'], on: fixed(8, 2), silence: at(10, 25) },
  { name: 'the anniversary of Utøya', regions: ['NO'], on: fixed(7, 22) },
  { name: 'Finados', regions: ['BR'], on: fixed(11, 2), kept: 'mild' },
  { name: 'Día de la Memoria', regions: ['AR'], on: fixed(3, 24) },
  { name: 'the anniversary of the coup', regions: ['CL'], on: fixed(9, 11) },
  { name: 'the anniversary of the earthquakes', regions: ['MX'], on: fixed(9, 19), kept: 'mild' },
  { name: 'the anniversary of Tlatelolco', regions: ['MX'], on: fixed(10, 2), kept: 'mild' },
  { name: 'Youth Day, in memory of Soweto', regions: ['ZA'], on: fixed(6, 16), kept: 'mild' },
  { name: 'Martyrs’ Day, with its two minutes’ silence', regions: ['IN'], on: fixed(1, 30), silence: at(11, 0) },
  { name: 'the anniversary of the Mumbai attacks', regions: ['IN'], on: fixed(11, 26) },
  { name: 'the anniversary of Hiroshima', regions: ['JP'], on: fixed(8, 6), silence: at(8, 15) },
  { name: 'the anniversary of Nagasaki', regions: ['JP'], on: fixed(8, 9), silence: at(11, 2) },
  { name: 'the memorial day for the war dead', regions: ['JP'], on: fixed(8, 15), silence: at(12, 0) },
  { name: 'the anniversary of the 2011 earthquake', regions: ['JP'], on: fixed(3, 11), silence: at(14, 46) },
  { name: 'the anniversary of the Sewol sinking', regions: ['KR'], on: fixed(4, 16) },
  { name: 'Hyeonchungil, with its minute of silence', regions: ['KR'], on: fixed(6, 6), silence: at(10, 0) },
  { name: 'the anniversary of the Warsaw Uprising', regions: ['PL'], on: fixed(8, 1), silence: at(17, 0) },
  { name: 'the anniversary of the Smolensk crash', regions: ['PL'], on: fixed(4, 10), kept: 'mild' },
  { name: 'the anniversary of the invasion', regions: ['UA'], on: fixed(2, 24) },
  { name: 'the remembrance of Atatürk', regions: ['TR'], on: fixed(11, 10), silence: at(9, 5) },
  { name: 'the anniversary of the earthquake', regions: ['TR'], on: fixed(2, 6) },
  { name: 'Kwibuka', regions: ['RW'], on: fixed(4, 7) },
  { name: 'Genocide Remembrance Day', regions: ['AM'], on: fixed(4, 24) },
  { name: 'the anniversary of Srebrenica', regions: ['BA'], on: fixed(7, 11) },
];

/** The memorial days that any of these countries keeps on a day. */
export function memorialDaysOn(day: Day, year: number, countries: readonly string[]): MemorialDay[] {
  return memorialDays.filter(({ regions, on }) => on(year) === day && regions.some((region) => countries.includes(region)));
}

/** The countries whose memorial days are known, ISO 3166. */
export const memorialCountries: readonly string[] = [...new Set(memorialDays.flatMap(({ regions }) => regions))].sort();

/** The country of a locale; where the locale names none, the one most of its speakers expect. */
export function regionOf(locale: string): string {
  const named = /[-_]([A-Z]{2})\b/.exec(locale)?.[1];
  return (
    named ??
    { en: 'US', de: 'DE', fr: 'FR', es: 'ES', pt: 'PT', it: 'IT', nl: 'NL', ja: 'JP', ko: 'KR', pl: 'PL' }[locale.slice(0, 2)] ??
    ''
  );
}
