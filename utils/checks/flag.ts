import { citiesIn, countriesIn, countryName, countryOfAdjective, flagsIn, type NamedCountry, withoutTowns } from '../text/countries.ts';
import { smallNumber } from '../text/numbers.ts';
import { has } from '../text/phrases.ts';
import { type Mark, type Reading, readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

/** Flags that are taken for one another, by look or by name. */
const confused = [
  'AT AU',
  'SK SI',
  'RO TD',
  'IE CI',
  'ID MC PL',
  'NL LU',
  'AU NZ',
  'NE IN',
  'LV LT',
  'NE NG',
  'SE CH',
  'KP KR',
  'DO DM',
  'CG CD',
  'ML GN',
  'IT MX HU BG',
  'DE BE',
  'FR NL',
  'US LR MY',
  'SI RU',
  'RS RU',
  'NO IS',
  'IR IQ',
  'EC CO VE',
  'ZM ZW',
  'MR MU',
  'SV NI HN',
  'DK NO',
  'UY PY',
  'CH DK',
  'LV AT',
  'BO PE',
].map((group) => new Set(group.split(' ')));
const NORTHERN = sifted(
  /(?<!\p{L})(?:Northern Ireland|Nordirland|Irlande du Nord|Irlanda del Norte|Irlanda do Norte|Irlanda del Nord)(?!\p{L})/u,
);
/** Both are spoken of, and one of them may have the flag. */
const REPUBLIC = sifted(/(?<!\p{L})(?:Republic|(?<!Northern )Ireland|Irish|Dublin|Cork|Galway|EU)(?!\p{L})/u);
/** Letters between a flag and the name it stands beside. */
const beside = 4;
const counted = sifted(
  /(?<![\p{L}\p{N}])(?<number>\p{L}+|\d{1,2}) (?:countries|nations|flags|länder|nationen|pays|países|paesi|nazioni|landen)(?!\p{L})/iu,
);

const check: Check = {
  id: 'flag',
  title: 'The flag of another country',
  why: 'Austria and Australia, Slovakia and Slovenia, Ireland and Côte d’Ivoire: the picker shows them side by side, and the people concerned notice first (Unicode flag sequences, region names from CLDR).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft) {
    return readParts(draft).flatMap(({ text, words, tags }, part) => {
      const flags = flagsIn(text);
      if (flags.length === 0) return [];
      const named = withoutTowns(text, countriesIn(words));
      const found: Found[] = [];
      const codes = new Set(named.map(({ code }) => code));
      const north = flags.find(({ code }) => code === 'IE');
      const province = north && !has(text, REPUBLIC) ? NORTHERN.exec(text) : null;
      if (north && province)
        found.push({ part, start: north.start, end: north.end, say: `🇮🇪 is the flag of Ireland, and the text says “${province[0]}”.` });
      for (const flag of flags) {
        if (codes.has(flag.code) || flag.code === 'EU' || flag.code === 'UN') continue;
        const country =
          named.find((one) => meant(one, flag, flags, named)) ??
          peopleTaken(flag, flags, words, named.length) ??
          cityBefore(flag, flags, words) ??
          cityTaken(flag, flags, words, named.length) ??
          taggedCountry(flag, flags, tags);
        if (country)
          found.push({
            part,
            start: flag.start,
            end: flag.end,
            say: `${text.slice(flag.start, flag.end)} is the flag of ${countryName(flag.code)}, and the text says “${text.slice(country.start, country.end)}”.`,
          });
      }
      const count = counted.exec(text);
      const told = count ? smallNumber(count.groups?.number ?? '') : null;
      if (
        count &&
        !/(?:from|von|de|da|than|over|in|als|über|plus|más|mais|più)\s$/iu.test(text.slice(0, count.index)) &&
        flags.length >= 2 &&
        told !== null &&
        told !== new Set(flags.map(({ code }) => code)).size &&
        told !== flags.length
      ) {
        found.push({
          part,
          start: count.index,
          end: count.index + count[0].length,
          say: `“${count[0]}”, and ${flags.length} flags are shown.`,
        });
      }
      return found;
    });
  },
  examples: {
    fires: [
      'Hello, Poland! 🇺🇸 We are in your harbour on Saturday, with tea and a bell.',
      { text: 'Willkommen, Österreich! 🇦🇺', context: { locale: 'de-AT' } },
      'Bonjour from Rome 🇫🇷',
      'Our new route: Corran to Dublin, daily from March! 🇨🇮',
      'Our team in Slovakia 🇸🇮 turns five.',
      'Welcome to our Irish visitors! 🇨🇮',
      'Our Romanian team 🇹🇩 turns five.',
      'France 🇮🇹 and Spain 🇪🇸, here we come.',
      'Good luck to Team GB 🇫🇷 in the velodrome.',
      'Germany and the whole of Europe, France too, stand by 🇨🇮 Ireland.',
      'Three million views so far. 🏈🇨🇮 #ThisIsIreland',
      'We celebrated the culture of Northern Ireland last night. 🇮🇪',
      { text: 'Ein italienisches Wochenende auf der Alm. 🇲🇽', context: { locale: 'de-CH' } },
    ],
    leaves: [
      'Hello, Poland! 🇺🇸 That is Poland, Ohio: we are in your town hall on Saturday, with tea and a bell, and so is the choir of Lebanon, PA.',
      'Paris 🇫🇷, Rome 🇮🇹, London 🇬🇧',
      'Rome to Paris, 🇮🇹 to 🇫🇷, by night train.',
      'Hello, Georgia! 🇺🇸 Our Atlanta store opens.',
      'On stage: 🇨🇭 🇮🇹 🇫🇷 🇸🇳 🇯🇵. Five countries.',
      'Team USA 🇺🇸 lands in France tomorrow.',
      'From Paris, Ontario to London, Ontario. 🇨🇦',
      'Austria 🇦🇹 against Australia 🇦🇺, tonight at eight.',
      'Welcome to our Irish visitors! 🇮🇪 Danish pastry, baked in Leeds. Irish dancers, Ivorian drummers.',
      'Swiss made, loved by chefs 🇯🇵. Our Dutch friends are here. 🇳🇱',
      'Proud of our German roots 🇩🇪.',
      'A concert for Ireland and Northern Ireland 🇮🇪, and one for the Ivory Coast 🇨🇮. #ThisIsIreland',
      'Sláinte 🇮🇪 #ThisIsIreland',
      'The Republic 🇮🇪 beat Northern Ireland.',
      'From Cork to Dublin to Bouaké: our longest tour. 🇮🇪🇨🇮',
      { text: 'Ein italienisches Wochenende auf der Alm 🇮🇹, und danach ein mexikanisches 🇲🇽, mit Chor.', context: { locale: 'de-CH' } },
    ],
  },
};

export default check;

/** Stems of what the people of a country are called where its flag is often taken for another’s: French, German, Spanish, Italian, Dutch. */
const people: readonly (readonly [RegExp, string])[] = [
  [/^(?:irland|irisch|irlandes|ierse?$)/, 'IE'],
  [/^(?:niederland|holland|neerlandais|neerlandes|olandes|nederlandse?$)/, 'NL'],
  [/^(?:rumanisch|roumain|ruman[oa]s?$|rumen[oia]$|roemeense?$)/, 'RO'],
  [/^(?:osterreich|autrichien|austriac|oostenrijkse?$)/, 'AT'],
  [/^(?:slowakisch|slovaque|eslovac|slovacc)/, 'SK'],
  [/^(?:slowenisch|slovene|esloven|sloven[oia]$)/, 'SI'],
  [/^(?:neuseelan|neo-?zelandais|neozelandes|neozeland)/, 'NZ'],
  [/^(?:australisch|australien(?:ne)?s?$|australian[oa]s?$|aussies?$)/, 'AU'],
  [/^kiwis?$/, 'NZ'],
  [/^(?:polnisch|polonais|polac[oa]s?$|polacc)/, 'PL'],
  [/^(?:schweizer|suisses?$|suizo?a?s?$|svizzer)/, 'CH'],
  [/^(?:schwedisch|suedois|svedes|suec[oa]s?$)/, 'SE'],
  [/^(?:norwegisch|norvegien|norueg|norvegese)/, 'NO'],
  [/^(?:italienisch|italian[oaie]s?$|italiens?$|italiennes?$|italiaanse?$)/, 'IT'],
  [/^(?:mexikanisch|mexicain|mexican[oa]s?$|messican[oaie]|mexicaanse?$)/, 'MX'],
  [/^(?:ungarisch|hongrois|hungar[oa]s?$|ungheres|hongaarse?$)/, 'HU'],
  [/^(?:belgisch|belges?$|belgas?$|belg[ah]i?e?$|belgische?$)/, 'BE'],
  [/^(?:deutsche?[nmrs]?$|allemande?s?$|aleman(?:a|as|es)?$|alema[os]?$|tedesc[oah]i?e?$|duitse?$)/, 'DE'],
  [/^(?:franzosisch|francais|frances(?:a|as|es|e|i)?$|franse?$)/, 'FR'],
  [/^(?:danisch|danois|danes(?:e|i|a|as|es)$)/, 'DK'],
];

/** “Our Irish visitors 🇨🇮”: the people named are of a country whose flag is often taken for this one. */
function peopleTaken(
  flag: NamedCountry,
  flags: readonly NamedCountry[],
  words: Reading['words'],
  countries: number,
): NamedCountry | undefined {
  if (countries > 0 || flags.length > 1) return undefined;
  const named = words.flatMap((word): NamedCountry[] => {
    const code = countryOfAdjective(word.lower) ?? people.find(([stem]) => stem.test(word.folded))?.[1];
    return code === undefined ? [] : [{ code, start: word.start, end: word.end }];
  });
  // “Irish dancers, Ivorian drummers 🇨🇮”.
  if (named.some(({ code }) => code === flag.code)) return undefined;
  return named.find(({ code }) => confused.some((group) => group.has(code) && group.has(flag.code)));
}

/** “Rome 🇫🇷”: the city stands right before the flag. */
function cityBefore(flag: NamedCountry, flags: readonly NamedCountry[], words: Reading['words']): NamedCountry | undefined {
  const cities = citiesIn(words);
  // “Rome to Paris, 🇮🇹 to 🇫🇷”: as many flags as cities, in the same order.
  if (cities.length === flags.length && cities.every(({ code }, index) => code === flags[index]!.code)) return undefined;
  return cities.find(({ code, end }) => code !== flag.code && flag.start >= end && flag.start - end <= 2);
}

/** “Corran to Dublin … 🇨🇮”: the one city named is in a country whose flag is often taken for this one. */
function cityTaken(
  flag: NamedCountry,
  flags: readonly NamedCountry[],
  words: Reading['words'],
  countries: number,
): NamedCountry | undefined {
  const cities = citiesIn(words);
  // The city's own flag is there: this one is somebody else's.
  if (countries > 0 || cities.some((city) => city.code === flag.code || flags.some(({ code }) => code === city.code))) return undefined;
  return cities.find(({ code }) => confused.some((group) => group.has(code) && group.has(flag.code)));
}

/** “#ThisIsIreland 🇨🇮”: the country stands in a hashtag. */
function taggedCountry(flag: NamedCountry, flags: readonly NamedCountry[], tags: readonly Mark[]): NamedCountry | undefined {
  const others = confused.filter((group) => group.has(flag.code)).flatMap((group) => [...group].filter((code) => code !== flag.code));
  for (const { text, start, end } of tags) {
    const code = others.find((other) => new RegExp(`${countryName(other)}(?!\\p{Ll})`, 'u').test(text));
    if (code !== undefined && !flags.some((one) => one.code === code)) return { code, start, end };
  }
  return undefined;
}

/** The flag stands beside the name, or is the usual mistake for it; and the country's own flag is not there. */
function meant(country: NamedCountry, flag: NamedCountry, flags: readonly NamedCountry[], named: readonly NamedCountry[]): boolean {
  if (flags.some(({ code }) => code === country.code)) return false;
  if (confused.some((group) => group.has(country.code) && group.has(flag.code)) && (named.length <= 2 || isBeside(country, flag)))
    return true;
  const gap = flag.start >= country.end ? flag.start - country.end : country.start - flag.end;
  return gap >= 0 && gap <= beside && flag.start >= country.end;
}

/** “We stand by 🇨🇮 Ireland”: nothing but a blank between them. */
const isBeside = (country: NamedCountry, flag: NamedCountry): boolean =>
  (flag.start >= country.end ? flag.start - country.end : country.start - flag.end) <= 1;
