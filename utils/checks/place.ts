import { citiesIn, countriesIn, countryName } from '../text/countries.ts';
import { readParts } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

/** Countries whose cities bear no second city's name; the Americas, Australia and South Africa have a Paris and a Manchester of their own. */
const oldWorld = new Set(
  'AT BE BG CH CN CZ DE DK EE FI FR GB GR HR HU IE IN IS IT JP KE KR LT LV MA NL NO PL PT RO RS SE SI SK TH TR UA VN'.split(' '),
);

const check: Check = {
  id: 'place',
  title: 'A city in another country',
  why: '“Seville, Portugal”: whoever lives there reads no further (editors’ practice: check every place name on a map).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    readParts(draft).flatMap(({ text, words }, part): Found[] => {
      const cities = citiesIn(words);
      const countries = cities.length > 0 ? countriesIn(words) : [];
      return cities.flatMap((city) => {
        const country = countries.find(
          ({ start }) =>
            start > city.end && /^(?:, (?:in )?|,? in (?:the )?| \(|, en |, au |, em |, nell?['’]?a? )$/u.test(text.slice(city.end, start)),
        );
        if (country === undefined || country.code === city.code || !oldWorld.has(country.code)) return [];
        // “Vienna, Germany’s north and the Alps” goes on.
        if (/^['’]s/.test(text.slice(country.end)) || /['’]s$/.test(text.slice(country.start, country.end))) return [];
        const place = { start: city.start, end: country.end };
        return [{ part, ...place, say: `${quote(text, place)}: the city of this name is in ${countryName(city.code)}.` }];
      });
    }),
  examples: {
    fires: [
      'We open our second hotel in Seville, Portugal.',
      { text: 'Unser Treffen in Wien, Deutschland.', context: { locale: 'de-DE' } },
    ],
    leaves: [
      'We open our second hotel in Seville, Spain.',
      'From Paris, Ontario to Paris, Texas. London, Canada is on the list too.',
      'A tour through Vienna, Germany’s north and the Alps.',
      'Lisbon, Spain’s neighbour to the west aside, is our favourite; Madrid and France follow.',
    ],
  },
};

export default check;
