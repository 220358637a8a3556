import { citiesIn, countriesIn, countryName, countryOfAdjective, isCapital, type NamedCountry } from '../text/countries.ts';
import { type Reading, readParts } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

type Here = Omit<Found, 'part'>;

/** Countries whose cities bear no second city's name; the Americas, Australia and South Africa have a Paris and a Manchester of their own. */
const oldWorld = new Set(
  'AT BE BG CH CN CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP KE KR LT LV MA NL NO PL PT RO RS SE SI SK TH TR UA VN'.split(' '),
);
/** Towns of the same name there. */
const twins = new Set([
  'lagos PT',
  'santiago ES',
  'wellington GB',
  'mendoza ES',
  'brest FR',
  'hyderabad PK',
  'porto IT',
  'valencia VE',
  'guadalajara ES',
  'cartagena ES',
  'merida ES',
  'cordoba ES',
  'leon ES',
  'trujillo ES',
]);
const BETWEEN = /^(?:, (?:in )?|,? in (?:the )?| \(|, en |, au |em |, em |, nell?['’]?a? |,? in )$/u;
const OWNED = /^['’]s/;
/** Scotland, Wales, Catalonia: a part of a country has a capital of its own. */
const PARTS = /^(?:scotland|wales|england|northern ireland|america)$/iu;
const CAPITAL_OF =
  /^,? (?:is |the |ist |die |est |la |es |é |a |è )*(?:capital(?: city)?|hauptstadt|capitale|hoofdstad) (?:of |von |de |du |d['’]|do |da |dell?['’]?|van |of the )?(?:la |l['’]|the |der )?$/iu;
const NAMED_CAPITAL = /^ capital(?: city)?,? $/iu;
/** “Istanbul, Turkey’s capital”. */
const CAPITAL_BEHIND = /^['’]?s? capital(?! of| in)(?!\p{L})/iu;
const ADJECTIVE_CITY = /^ (?:(?:\p{Ll}+ )?(?:city|town|port|resort) of |capital,? (?:of )?)$/iu;

const check: Check = {
  id: 'place',
  title: 'A city in another country',
  why: '“Seville, Portugal”: whoever lives there reads no further (editors’ practice: check every place name on a map).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    readParts(draft).flatMap((reading, part): Found[] => {
      const cities = citiesIn(reading.words);
      if (cities.length === 0) return [];
      const countries = countriesIn(reading.words);
      return [
        ...elsewhere(reading.text, cities, countries),
        ...capitals(reading.text, cities, countries),
        ...adjectives(reading, cities),
      ].map((one) => ({ ...one, part }));
    }),
  examples: {
    fires: [
      'We open our second hotel in Seville, Portugal.',
      'Our first shop down under: Auckland, Australia.',
      'Our factory in Kuala Lumpur, the capital of Indonesia.',
      'Istanbul, Turkey’s capital, is our next port.',
      'Our second shop, in Rome, Spain, opens today.',
      'A weekend in Sydney, the capital of Australia.',
      'Three days in the Spanish city of Lisbon.',
      { text: 'Unser Treffen in Wien, Deutschland.', context: { locale: 'de-DE' } },
    ],
    leaves: [
      'We open our second hotel in Seville, Spain.',
      'From Paris, Ontario to Paris, Texas. London, Canada is on the list too.',
      'A tour through Vienna, Germany’s north and the Alps.',
      'A weekend in Canberra, the capital of Australia, then in Edinburgh, the capital of Scotland.',
      'Jakarta, Indonesia’s capital, and Ankara, the capital of Turkey. Almaty, Kazakhstan’s largest city.',
      'Milan, Italy’s capital of fashion. Bordeaux, the wine capital of France. The Portuguese city of Lisbon.',
      'Lisbon, Spain’s neighbour to the west aside, is our favourite; Madrid and France follow.',
    ],
  },
};

export default check;

/** Letters at most between two places that one phrase joins. */
const FAR = 45;

/** Whether nothing but this joins the end of one place to the start of another. */
function stands(text: string, end: number, start: number, joint: RegExp): boolean {
  return start > end && start - end < FAR && joint.test(text.slice(end, start));
}

/** “Seville, Portugal”. */
function elsewhere(text: string, cities: readonly NamedCountry[], countries: readonly NamedCountry[]): Here[] {
  return cities.flatMap((city) => {
    const country = countries.find(({ start }) => stands(text, city.end, start, BETWEEN));
    // “Germany, Singapore, UK”: Singapore is a country itself.
    if (country === undefined || country.code === city.code || countries.some(({ start }) => start === city.start)) return [];
    const name = text.slice(city.start, city.end).toLowerCase();
    // A city of the old world may have its namesake in the new one, and one of either in North America.
    const namesake = !oldWorld.has(country.code) && (oldWorld.has(city.code) || /^(?:US|CA)$/.test(country.code));
    if (namesake || twins.has(`${name} ${country.code}`)) return [];
    // “Vienna, Germany’s north and the Alps” goes on.
    if (OWNED.test(text.slice(country.end)) || /['’]s$/.test(text.slice(country.start, country.end))) return [];
    const place = { start: city.start, end: country.end };
    return [{ ...place, say: `${quote(text, place)}: the city of this name is in ${countryName(city.code)}.` }];
  });
}

/** “Sydney, the capital of Australia”, “Australia’s capital, Sydney”. */
function capitals(text: string, cities: readonly NamedCountry[], countries: readonly NamedCountry[]): Here[] {
  return cities.flatMap((city) => {
    const country =
      countries.find(({ start }) => stands(text, city.end, start, CAPITAL_OF)) ??
      countries.find(({ end }) => stands(text, end, city.start, NAMED_CAPITAL)) ??
      countries.find(({ start, end }) => stands(text, city.end, start, /^, $/) && CAPITAL_BEHIND.test(text.slice(end)));
    if (country === undefined) return [];
    const name = text.slice(country.start, country.end).replace(/['’]s$/, '');
    if (PARTS.test(name) || isCapital(text.slice(city.start, city.end), country.code) !== false) return [];
    const place = { start: Math.min(city.start, country.start), end: Math.max(city.end, country.end) };
    return [{ ...place, say: `${quote(text, place)}: the capital of ${countryName(country.code)} is another city.` }];
  });
}

/** “The Spanish city of Lisbon”, “the Swiss capital Zurich”. */
function adjectives({ text, words }: Reading, cities: readonly NamedCountry[]): Here[] {
  return words.flatMap((word) => {
    const code = countryOfAdjective(word.lower);
    const city = code === undefined ? undefined : cities.find(({ start }) => stands(text, word.end, start, ADJECTIVE_CITY));
    if (code === undefined || city === undefined) return [];
    const place = { start: word.start, end: city.end };
    const named = text.slice(city.start, city.end);
    if (city.code !== code) return [{ ...place, say: `${quote(text, place)}: ${named} is in ${countryName(city.code)}.` }];
    return /^ capital/.test(text.slice(word.end)) &&
      isCapital(named, code) === false &&
      !/^(?:scottish|welsh|english|irish)$/.test(word.lower)
      ? [{ ...place, say: `${quote(text, place)}: the capital of ${countryName(code)} is another city.` }]
      : [];
  });
}
