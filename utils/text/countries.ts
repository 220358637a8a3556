import { oncePer } from './once-per.ts';
import { fold, type Word } from './reading.ts';
import { adjectives, capitals } from './words/capitals.ts';
import { cities } from './words/cities.ts';

const codes = `
  AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ
  DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP
  KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL
  NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SR SS SV SY SZ TD TG TH TJ TL TM TN TO TR
  TT TW TZ UA UG US UY UZ VA VC VE VN WS YE ZA ZM ZW`
  .trim()
  .split(/\s+/);
const alsoCalled: Record<string, string> = {
  uk: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  usa: 'US',
  america: 'US',
  holland: 'NL',
  czechia: 'CZ',
  tschechien: 'CZ',
  korea: 'KR',
  'côte d ivoire': 'CI',
  'ivory coast': 'CI',
  russia: 'RU',
  turkey: 'TR',
  grossbritannien: 'GB',
  'ee uu': 'US',
  eeuu: 'US',
  // National teams, as their followers call them.
  'team gb': 'GB',
  lionesses: 'GB',
  'three lions': 'GB',
  'team usa': 'US',
  'team canada': 'CA',
  'les bleus': 'FR',
  'les bleues': 'FR',
  azzurri: 'IT',
  azzurre: 'IT',
  'dfb team': 'DE',
  'all blacks': 'NZ',
  'black ferns': 'NZ',
  wallabies: 'AU',
  socceroos: 'AU',
  matildas: 'AU',
  springboks: 'ZA',
};
/** Also the name of a state, a person, a bird or a word: tells nothing by itself. */
const ambiguous = new Set(['georgia', 'jordan', 'chad', 'guinea', 'mali', 'togo', 'oman', 'dominica']);

/** “Cuba, Missouri”: what stands behind a town that is called as a country is. States and provinces, as people write them behind a comma. */
const STATE =
  /^, ?(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York|South Wales)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming|Ontario|Qu[eé]bec|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|British Columbia|Queensland|Victoria|Tasmania|[A-Z]{2}(?![\p{L}\p{N}]))/u;

let names: Map<string, string> | null = null;

/** Folded names of countries in the languages of the lists, from the engine's own data. */
function countryNames(): ReadonlyMap<string, string> {
  if (names === null) {
    names = new Map(Object.entries(alsoCalled));
    for (const language of ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl']) {
      const display = new Intl.DisplayNames([language], { type: 'region' });
      for (const code of codes) {
        const name = fold(display.of(code) ?? '')
          .replace(/[^a-z]+/g, ' ')
          .trim();
        if (name.length >= 4 && !ambiguous.has(name)) names.set(name, code);
      }
    }
  }
  return names;
}

/** A country named in a text. */
export interface NamedCountry {
  /** ISO 3166. */
  code: string;
  start: number;
  end: number;
}

const longestName = 3;

/** Places that begin with such a word, by their folded names. Worked out once for the words of a text, which several checks ask about. */
const namedIn = (begins: RegExp, names: () => ReadonlyMap<string, string>): ((words: readonly Word[]) => readonly NamedCountry[]) =>
  oncePer((words: readonly Word[]) => {
    const known = names();
    return words.flatMap((first, at) => {
      if (!begins.test(first.text)) return [];
      let name = '';
      let longest: NamedCountry[] = [];
      for (const { folded, end } of words.slice(at, at + longestName)) {
        name += `${name && ' '}${folded.endsWith("'s") ? folded.slice(0, -2) : folded}`;
        const code = known.get(name);
        if (code !== undefined) longest = [{ code, start: first.start, end }];
      }
      return longest;
    });
  });

/** Countries among those named that are no town of a state or province there: “Hello, Cuba! Cuba, Missouri, that is.” */
export function withoutTowns(text: string, named: readonly NamedCountry[]): readonly NamedCountry[] {
  const towns = new Set(named.filter(({ end }) => STATE.test(text.slice(end, end + LONGEST_STATE))).map(({ code }) => code));
  return towns.size === 0 ? named : named.filter(({ code }) => !towns.has(code));
}

/** Letters of the longest of them, with its comma. */
const LONGEST_STATE = ', New South Wales'.length + 1;

/** Countries named in a text, by their names in seven languages; written with a capital. */
export const countriesIn = namedIn(/^\p{Lu}/u, countryNames);

/** Folded name → country. */
const countryOfCity: ReadonlyMap<string, string> = new Map(
  Object.entries(cities).flatMap(([code, names]) => names.split(' ').map((name) => [name.replaceAll('_', ' '), code] as const)),
);

/** Large cities named in a text, with a capital, as the countries they are in. “ROM” is no city. */
export const citiesIn = namedIn(/^\p{Lu}(?:\p{Ll}|\p{Lu}{4})/u, () => countryOfCity);

const codeByAdjective: ReadonlyMap<string, string> = new Map(
  Object.entries(adjectives).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);

/** The country that an English adjective in lower case stands for. */
export const countryOfAdjective = (word: string): string | undefined => codeByAdjective.get(word);

/** Whether a text speaks of people of another country than that of its locale, in English. */
export function isOfElsewhere(words: readonly Word[], locale: string): boolean {
  const home = /[-_]([A-Z]{2})\b/.exec(locale)?.[1];
  return (
    home !== undefined && words.some(({ lower }) => (/^americans?$/.test(lower) ? 'US' : (countryOfAdjective(lower) ?? home)) !== home)
  );
}

/** Whether a city is the capital of a country; `undefined`: the country's is not in the list. */
export function isCapital(city: string, code: string): boolean | undefined {
  return capitals[code]?.split(' ').includes(fold(city).replaceAll(' ', '_'));
}

/** A flag emoji with its country. */
export function flagsIn(text: string): NamedCountry[] {
  return Array.from(text.matchAll(/[\u{1f1e6}-\u{1f1ff}]{2}/gu), ({ index, 0: flag }) => ({
    code: Array.from(flag, (letter) => String.fromCharCode((letter.codePointAt(0) as number) - 0x1f1e6 + 65)).join(''),
    start: index,
    end: index + flag.length,
  }));
}

/** A country's English name. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
}
