import type { Media } from '../model/draft.ts';
import { bareName } from '../text/likeness.ts';
import { byKeys, oncePer } from '../text/once-per.ts';
import { type Reading, readParts } from '../text/reading.ts';
import type { Check, Found } from './check.ts';
import { commonWords } from './words/common-words.ts';
import { isEnglishWord } from './words/known-english.ts';

const check: Check = {
  id: 'rival',
  title: 'A rival named or linked',
  why: 'A phone maker wished its followers a happy new year from a rival’s phone, and the line under the post told everybody (MacRumors, 2019).',
  class: 'rival',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { brand }) {
    const rivals = brand?.rivals ?? [];
    if (rivals.length === 0) return [];
    const own = new Set([brand?.name ?? '', ...(brand?.hashtags ?? [])].map(bareName));
    const index = rivalsByWord(rivals);
    return readParts(draft).flatMap((reading, part): Found[] => {
      const { media } = draft.parts[part]!;
      const names = new Set(keysIn(reading, media).flatMap((key) => index.get(key) ?? []));
      return [...names]
        .filter(({ bare }) => !own.has(bare))
        .flatMap((name) => [
          ...places(reading, name).map((place) => ({ ...place, part })),
          ...media.flatMap((medium) => shownIn(medium, name).map((say) => ({ part, start: null, end: null, say }))),
        ]);
    });
  },
  examples: {
    fires: [
      { text: 'No seat left? Bohnenwerk around the corner is good too.', context: { brand: { rivals: ['Bohnenwerk'] } } },
      { text: 'Read this: https://www.stackheron.example/learn', context: { brand: { rivals: ['stackheron.example'] } } },
      { text: 'Where to next? #SouthernSkies', context: { brand: { rivals: ['Southern Skies'] } } },
      { text: 'Lovely window, @rivaltea', context: { brand: { rivals: ['Rival Tea'] } } },
      { text: 'Race day! #RockholdBikes', context: { brand: { rivals: ['Rockhold'] } } },
      { text: 'Nothing like Quillon.', context: { brand: { rivals: ['Quillon Tea'] } } },
      { text: 'We asked at Target and at Gap.', context: { brand: { rivals: ['Gap'] } } },
    ],
    leaves: [
      { text: 'We hit our target and closed the gap.', context: { brand: { rivals: ['Target', 'Gap'] } } },
      { text: 'Target: 400 trees by spring.', context: { brand: { rivals: ['Target'] } } },
      { text: 'Every leaf is picked by hand.', context: { brand: { rivals: ['Leaf'] } } },
      { text: 'Our teas are unrivalled.', context: { brand: { rivals: ['Rival'] } } },
      {
        text: 'Rock, hold, breathe, go: four words for steep starts on a wet morning in May.',
        context: { brand: { rivals: ['Rockhold'] } },
      },
      { text: 'A fulmar followed our 07.10 all the way. #RockHoldAndGo', context: { brand: { rivals: ['Fulmar Airways', 'Rock'] } } },
      { text: 'From a walk to a gallop in six weeks.', context: { brand: { rivals: ['Gallop'] } } },
      { text: 'Southern hills, clear skies.', context: { brand: { rivals: ['Southern Skies'] } } },
    ],
  },
};

export default check;

/** A rival as it is looked for. */
interface RivalName {
  /** As the brand wrote it. */
  name: string;
  bare: string;
  /** The words of the name, lower case; and its one telling word, where the others are the trade's: “Quillon” of “Quillon Tea”. */
  words: readonly string[];
  telling: string | null;
  /** A domain instead of a name. */
  domain: string | null;
}

/** What many companies of a trade are called. */
const TRADE = new Set(
  'tea coffee bank air airways airlines airline jet bikes bicycles cycles games studio studios media group shop store stores foods food drinks brewing brewery bakery hotel hotels hotel books press energy power rail insurance clinic dental university college museum fc ltd inc gmbh ag sa co company the and of und de la le el backhaus bäckerei brauerei haus café cafe'.split(
    ' ',
  ),
);

/** Every rival by what has to stand in a text for it to be meant. */
const rivalsByWord = oncePer((rivals: readonly string[]) =>
  byKeys(
    rivals.map(nameOf).filter((name) => name !== null),
    ({ bare, words, telling, domain }) => [bare, ...words.slice(0, 1), ...(telling ? [telling] : []), ...(domain ? [domain] : [])],
  ),
);

/** What a text and its pictures can be looked up by: words, how tags and file names begin, hosts and their parts. */
function keysIn({ words, tags, mentions, links }: Reading, media: readonly Media[]): string[] {
  const beginnings = (word: string): string[] => Array.from(word, (_, index) => word.slice(0, index + 1));
  const hosts = links.map(({ text }) => hostOf(text).split('.'));
  const shown = media.flatMap(({ alt, fileName }) => `${alt ?? ''} ${fileName ?? ''}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return [
    ...words.flatMap(({ lower }) => [lower, lower.replace(/'?s$/, ''), lower.replace(/'s$/, '')]),
    ...[...tags, ...mentions]
      .map(({ text }) => bareName(text))
      .flatMap((tag) => [...beginnings(tag), ...beginnings(tag.replace(/^the/, ''))]),
    ...hosts.flatMap((labels) => labels.flatMap((label, index) => [bareName(label), labels.slice(index).join('.')])),
    ...shown.flatMap(beginnings),
  ];
}

function nameOf(rival: string): RivalName | null {
  const name = rival.replace(/^[@#]/, '').trim();
  const bare = bareName(name);
  if (bare.length < 2) return null;
  const domain = /^[\w-]+(?:\.[\w-]+)+$/.test(name) ? name.toLowerCase() : null;
  const words = (domain === null ? name : (domain.split('.')[0] ?? '')).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const others = words.filter((word) => !TRADE.has(word));
  const [only] = others;
  const telling = others.length === 1 && only !== undefined && only.length >= 5 && !commonWords.has(only) ? only : null;
  return { name, bare, words, telling, domain };
}

function places(
  { text, words, tags, mentions, links }: Reading,
  { name, bare, words: parts, telling, domain }: RivalName,
): Omit<Found, 'part'>[] {
  const found: Omit<Found, 'part'>[] = [];
  for (const link of links) {
    const host = hostOf(link.text);
    const labels = host.split('.').slice(0, -1).map(bareName);
    if (domain ? host === domain || host.endsWith(`.${domain}`) : bare.length >= 4 && labels.includes(bare))
      found.push({ start: link.start, end: link.end, say: `This links to ${host}, which belongs to a rival.` });
  }
  if (domain === null)
    for (const mark of [...tags, ...mentions].filter(
      (one) => isTagOf(one.text.split('@')[0] ?? '', bare) || (telling !== null && bareName(one.text) === telling),
    ))
      found.push({ start: mark.start, end: mark.end, say: `“${text.slice(mark.start, mark.end)}” is a rival.` });
  if (domain !== null && telling === null) return found;
  words.forEach((word, at) => {
    const place = domain === null ? nameAt(words, at, parts) : null;
    const written = place && text.slice(place.start, place.end);
    if (place && written) {
      // A name that is also a plain word counts only with its capitals, in the middle of a sentence.
      if ((telling === null || (parts.length === 1 && isEnglishWord(telling))) && !asWritten(written, name)) return;
      if (parts.length === 1 && telling === null && word.opens && isPlainUse(text, place.end)) return;
      found.push({ ...place, say: `“${written}” is a rival.` });
    } else if (isForm(word.lower, telling) && /^\p{Lu}/u.test(word.text)) {
      found.push({ start: word.start, end: word.end, say: `“${word.text}” is a rival.` });
    } else if (parts.length > 1 && bare.length >= 6 && word.lower === bare) {
      found.push({ start: word.start, end: word.end, say: `“${word.text}” is a rival.` });
    }
  });
  return found;
}

/** The telling word itself, or with the ending of a genitive. */
const isForm = (word: string, telling: string | null) =>
  telling !== null && (word === telling || word === `${telling}'s` || word === `${telling}s`);

/** “#RockholdBikes” and “@quillontea_uk” go on after the rival's name; “#rockholding” is another word. */
function isTagOf(tag: string, bare: string): boolean {
  const whole = bareName(tag);
  if (whole === bare || whole === `the${bare}` || whole === `${bare}official`) return true;
  if (bare.length < 5 || !whole.startsWith(bare)) return false;
  let end = 0;
  while (end < tag.length && bareName(tag.slice(0, end)).length < bare.length) end++;
  return bareName(tag.slice(0, end)) === bare && /^[\p{Lu}\p{N}_.-]/u.test(tag.slice(end));
}

function shownIn({ alt, fileName }: Media, { name, words }: RivalName): string[] {
  const shown = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[ _-]?')}(?![\\p{L}\\p{N}])`, 'iu');
  return words.length > 0 && words.join('').length >= 5 && (shown.test(alt ?? '') || shown.test((fileName ?? '').replaceAll('_', ' ')))
    ? [`The picture shows ${name}, a rival.`]
    : [];
}

function nameAt(words: Reading['words'], at: number, parts: readonly string[]): { start: number; end: number } | null {
  for (let index = 0; index < parts.length; index += 1) {
    const word = words[at + index];
    const part = (parts[index] as string).toLowerCase();
    if (word === undefined || (index > 0 && word.opens) || (word.lower !== part && word.lower !== `${part}'s`)) return null;
  }
  const last = words[at + parts.length - 1];
  const first = words[at];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Written with the name's capitals, or all in capitals. */
function asWritten(written: string, name: string): boolean {
  const bare = written.replace(/['’]s$/u, '');
  return bare.startsWith(name.charAt(0)) || name.charAt(0) === name.charAt(0).toLowerCase();
}

/** At the beginning of a sentence a capital says nothing: “Target: 400 trees”. A name is followed by a verb or a possessive. */
function isPlainUse(text: string, end: number): boolean {
  return /^\s*[:,–-]/.test(text.slice(end)) && !/^['’]s/.test(text.slice(end));
}

function hostOf(link: string): string {
  return (link.replace(/^https?:\/\//i, '').split(/[/?#:]/)[0] ?? '').toLowerCase();
}
