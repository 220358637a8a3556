import type { Draft, Media } from '../model/draft.ts';
import { monthIn, weekdayIn } from '../text/dates.ts';
import { bareName } from '../text/likeness.ts';
import { byKeys, oncePer } from '../text/once-per.ts';
import { type Reading, readParts, readText } from '../text/reading.ts';
import { isCapital, isUsedAsName } from '../text/used-as-name.ts';
import { everydayElsewhere } from '../text/words/name-words.ts';
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
    const passedOn = draft.surface === 'quote' ? passedOnFrom(draft.replyTo, index, own) : [];
    const written = readParts(draft).flatMap((reading, part): Found[] => {
      const { media } = draft.parts[part]!;
      const names = new Set(keysIn(reading, media).flatMap((key) => index.get(key) ?? []));
      return [...names]
        .filter(({ bare }) => !own.has(bare))
        .flatMap((name) => [
          ...places(reading, name).map((place) => ({ ...place, part })),
          ...media.flatMap((medium) => shownIn(medium, name).map((say) => ({ part, start: null, end: null, say }))),
        ]);
    });
    return [...passedOn, ...written];
  },
  examples: {
    fires: [
      { text: 'Soft hands by ten. #OurHouse #Thistledown', context: { brand: { rivals: ['Thistledown'] } } },
      { text: 'Sunday sorted. #JonesAndFinch', context: { brand: { rivals: ['Jones & Finch'] } } },
      { text: 'No seat left? Bohnenwerk around the corner is good too.', context: { brand: { rivals: ['Bohnenwerk'] } } },
      { text: 'Read this: https://www.stackheron.example/learn', context: { brand: { rivals: ['stackheron.example'] } } },
      { text: 'Where to next? #SouthernSkies', context: { brand: { rivals: ['Southern Skies'] } } },
      { text: 'Lovely window, @rivaltea', context: { brand: { rivals: ['Rival Tea'] } } },
      { text: 'Race day! #RockholdBikes', context: { brand: { rivals: ['Rockhold'] } } },
      { text: 'Nothing like Quillon.', context: { brand: { rivals: ['Quillon Tea'] } } },
      { text: 'We asked at Target and at Gap.', context: { brand: { rivals: ['Gap'] } } },
      { text: 'Still cheaper than Compass, and it rings when it is done.', context: { brand: { rivals: ['Compass'] } } },
      { text: 'Orange delivers on Mondays. We deliver today.', context: { brand: { rivals: ['Orange'] } } },
      { text: 'Up the hill, next to Blue Harbour.', context: { brand: { rivals: ['Blue Harbour Brewing'] } } },
      { text: 'Switch from Monday to us.', context: { brand: { rivals: ['Monday'] } } },
      {
        text: 'So true.',
        draft: { surface: 'quote', replyTo: { handle: 'quillontea', text: 'Good tea takes four minutes.' } },
        context: { brand: { rivals: ['Quillon Tea'] } },
      },
    ],
    leaves: [
      {
        text: 'On the lawn at noon: #thistledown, #orange and #Orange light, and a ladder for the highest of the pears.',
        context: { brand: { rivals: ['Thistledown', 'Orange'] } },
      },
      { text: 'The thistledown drifts over the pond all day. #Thistledown #Otterpond', context: { brand: { rivals: ['Thistledown'] } } },
      { text: 'An old mill wheel came up with the tide.', context: { brand: { rivals: ['Old Mill'] } } },
      { text: 'Uma torra boa não grita.', context: { locale: 'pt-BR', brand: { rivals: ['Torra Boa'] } } },
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
      { text: 'The figures are out by Monday, 24 May.', context: { brand: { rivals: ['Monday'] } } },
      { text: 'Southern hills, clear skies.', context: { brand: { rivals: ['Southern Skies'] } } },
      { text: 'Next Monday we are closed. Who is Next in the queue?', context: { brand: { rivals: ['Next'] } } },
      { text: 'Four new tables from Four Winds Yard.', context: { brand: { rivals: ['Four'] } } },
      { text: 'Le printemps est là : la terrasse ouvre samedi. #printemps', context: { brand: { rivals: ['Printemps'] } } },
      {
        text: 'On show from today.',
        draft: {
          parts: [{ text: 'On show from today.', media: [{ kind: 'image', alt: 'An orange on a plate', fileName: 'orange.jpg' }] }],
        },
        context: { brand: { rivals: ['Orange'] } },
      },
      { text: 'Walk down Blue Harbour Lane, then left.', context: { brand: { rivals: ['Blue Harbour Brewing'] } } },
    ],
  },
};

export default check;

type RivalsByWord = ReturnType<typeof rivalsByWord>;

/** What a rival wrote, or what speaks of one, shown to the brand's own followers as part of its post. */
function passedOnFrom(source: Draft['replyTo'], index: RivalsByWord, own: ReadonlySet<string>): Found[] {
  const reading = readText(`${source?.handle ? `@${source.handle.replace(/^@/, '')}: ` : ''}${source?.text ?? ''}`);
  const rival = [...new Set(keysIn(reading, []).flatMap((key) => index.get(key) ?? []))].find(
    (name) => !own.has(name.bare) && places(reading, name).length > 0,
  );
  return rival ? [{ part: 0, start: null, end: null, say: `This passes on a post of or about ${rival.name}, a rival.` }] : [];
}

/** A rival as it is looked for. */
interface RivalName {
  /** As the brand wrote it. */
  name: string;
  bare: string;
  /** As tags and handles spell it: “brickandbear” for Brick & Bear, “mueller” for Müller. */
  spelled: readonly string[];
  /** The words of the name, lower case; and those without what the whole trade is called: “old ferry” of “Old Ferry Brewing”. */
  words: readonly string[];
  core: readonly string[];
  /** The core is made of words that stand in a dictionary: it takes more to know that the firm is meant. */
  everyday: boolean;
  /** A domain instead of a name. */
  domain: string | null;
}

/** What many companies of a trade are called. */
const TRADE = new Set(
  'tea coffee bank air airways airlines airline jet bikes bicycles cycles games studio studios media group shop store stores foods food drinks brewing brewery bakery hotel hotels hotel books press energy power rail insurance clinic dental university college museum fc ltd inc gmbh ag sa co company the of de la le el backhaus bäckerei brauerei haus café cafe'.split(
    ' ',
  ),
);
const AND = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'n']);

/** Every rival by what has to stand in a text for it to be meant. */
const rivalsByWord = oncePer((rivals: readonly string[]) =>
  byKeys(
    rivals.map(nameOf).filter((name) => name !== null),
    ({ bare, spelled, words, core, domain }) => [
      bare,
      ...spelled,
      ...words.slice(0, 1),
      ...core.slice(0, 1),
      core.join(''),
      ...(domain ? [domain] : []),
    ],
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
  const written = (domain === null ? name : (domain.split('.')[0] ?? '')).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = written.filter((word) => !AND.has(word));
  const telling = words.filter((word) => !TRADE.has(word));
  const [only = ''] = telling;
  // A short or very common word tells a firm only together with the rest of its name.
  const core = telling.length >= 2 || (only.length >= 5 && !commonWords.has(only)) ? telling : words;
  return { name, bare, spelled: spellings(name), words, core, everyday: core.every(isEveryday), domain };
}

/** Most names are spelled in one way alone. */
const spellings = (name: string): string[] => {
  const plain = spelledOut(name);
  const others = /[&+]/.test(plain) ? Array.from(AND, (and) => bareName(plain.replace(/[&+]/, and))) : [];
  return plain === name ? others : [bareName(plain), ...others];
};
const spelledOut = (name: string): string =>
  name.replace(/[äöüß]/giu, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter.toLowerCase()] ?? letter);

const isEveryday = (word: string) =>
  commonWords.has(word) || everydayElsewhere.has(word) || isEnglishWord(word) || weekdayIn(word) !== null || monthIn(word) !== null;

function places(reading: Reading, rival: RivalName): Omit<Found, 'part'>[] {
  const { text, words, tags, mentions, links } = reading;
  const { bare, core, everyday, domain } = rival;
  const found: Omit<Found, 'part'>[] = [];
  for (const link of links) {
    const host = hostOf(link.text);
    const labels = host.split('.').slice(0, -1).map(bareName);
    if (domain ? host === domain || host.endsWith(`.${domain}`) : bare.length >= 4 && labels.includes(bare))
      found.push({ start: link.start, end: link.end, say: `This links to ${host}, which belongs to a rival.` });
  }
  const named = (place: { start: number; end: number }) =>
    found.push({ ...place, say: `“${text.slice(place.start, place.end)}” is a rival.` });
  if (domain === null) {
    const isIts = ({ text: mark }: { text: string }) =>
      isTagOf(mark.split('@')[0] ?? '', bare) || [core.join(''), ...rival.spelled].includes(bareName(mark));
    mentions.filter(isIts).forEach(named);
    // “#orange” is as often the colour; “#OrangeTea”, with the rival called so, is not.
    // With a capital, and of a word that few posts have, it is the firm: “#Thistledown”.
    const isRare =
      core.length === 1 &&
      !commonWords.has(core[0]!) &&
      !everydayElsewhere.has(core[0]!) &&
      weekdayIn(core[0]!) === null &&
      monthIn(core[0]!) === null;
    const isName = (tag: string) =>
      isRare && isCapital(tag) && !words.some(({ text: word }) => word.toLowerCase() === core[0] && !isCapital(word));
    const isPlain = (tag: string) =>
      everyday && core.length === 1 && (rival.words.length === 1 || bareName(tag) === core[0]) && !isName(tag);
    tags.filter((tag) => isIts(tag) && !isPlain(tag.text)).forEach(named);
  }
  if (domain !== null && everyday) return found;
  words.forEach((_, at) => {
    const place = namedAt(reading, at, rival);
    if (place) named(place);
  });
  return found;
}

/** The rival's name where it begins at a word, whole or without its trade; `null`: it does not, or the words are meant in their plain sense. */
function namedAt(
  reading: Reading,
  at: number,
  { name, bare, words: whole, core, everyday }: RivalName,
): { start: number; end: number } | null {
  const { words } = reading;
  const full = wordsAt(words, at, whole);
  const last = full ?? wordsAt(words, at, core);
  const first = words[at]!;
  if (last === null) return whole.length > 1 && bare.length >= 6 && first.lower === bare ? first : null;
  const place = { start: first.start, end: words[last]!.end };
  const capital = words.slice(at, last + 1).every(({ text, lower }) => AND.has(lower) || isCapital(text));
  // “Am Nordufer”, “dem Knotenpunkt”: an article makes it a thing or a place, and every noun has a capital in German.
  if (
    last === at &&
    /(?<!\p{L})(?:am|im|zum|vom|beim|dem|den|des|der|das|die|ein|eine[mnrs]?) $/iu.test(reading.text.slice(0, place.start)) &&
    full === null
  )
    return null;
  if (last === at) {
    if (everyday) return (capital || name === name.toLowerCase()) && isUsedAsName(reading, at) ? place : null;
    return full !== null || capital ? place : null;
  }
  // “An old perry tree”: words of every day name a firm in capitals alone; “uma torra boa” may be such words of a language we do not know.
  const isSmall = /\p{Lu}/u.test(reading.text) && !/\p{Lu}/u.test(reading.text.slice(place.start, place.end));
  if (full !== null && !whole.every((word) => commonWords.has(word)) && (capital || !(everyday || isSmall))) return place;
  // “Old Ferry Road” is a street.
  const goesOn = words[last + 1];
  return capital && (full !== null || !goesOn || goesOn.opens || !isCapital(goesOn.text)) ? place : null;
}

/** “#RockholdBikes” and “@quillontea_uk” go on after the rival's name; “#rockholding” is another word. */
function isTagOf(tag: string, bare: string): boolean {
  const whole = bareName(tag);
  if (whole === bare || whole === `the${bare}` || whole === `${bare}official`) return true;
  if (bare.length < 5 || !whole.startsWith(bare)) return false;
  let end = 0;
  while (end < tag.length && bareName(tag.slice(0, end)).length < bare.length) end++;
  return bareName(tag.slice(0, end)) === bare && /^[\p{Lu}\p{N}_.-]/u.test(tag.slice(end));
}

function shownIn({ alt, fileName }: Media, rival: RivalName): string[] {
  const say = [`The picture shows ${rival.name}, a rival.`];
  if (rival.core.join('').length < 5) return [];
  const described = readText(alt ?? '');
  if (described.words.some((_, at) => namedAt(described, at, rival) !== null)) return say;
  const file = new RegExp(`(?<![\\p{L}\\p{N}])${rival.words.join('[ _-]?')}(?![\\p{L}\\p{N}])`, 'iu');
  return !(rival.everyday && rival.words.length === 1) && file.test((fileName ?? '').replaceAll('_', ' ')) ? say : [];
}

/** Index of the last of these words, where they follow each other from here; an “and” between them may be missing or added. */
function wordsAt(words: Reading['words'], at: number, parts: readonly string[]): number | null {
  let here = at;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && AND.has(words[here]?.lower ?? '') && !words[here]?.opens) here += 1;
    const word = words[here];
    const isLast = index === parts.length - 1;
    if (word === undefined || (index > 0 && word.opens)) return null;
    if (
      word.lower !== part &&
      !(isLast && (word.lower === `${part}'s` || (part.length >= 5 && word.lower === `${part}s` && isCapital(word.text))))
    )
      return null;
    here += 1;
  }
  return here - 1;
}

const hostOf = (link: string): string => (link.replace(/^https?:\/\//i, '').split(/[/?#:]/)[0] ?? '').toLowerCase();
