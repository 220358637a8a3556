import type { Media } from '../model/draft.ts';
import { timesIn } from '../text/clock.ts';
import { citiesIn, countriesIn, countryName } from '../text/countries.ts';
import { datePairsIn } from '../text/date-pairs.ts';
import { datesIn } from '../text/dates.ts';
import { amountOf } from '../text/numbers.ts';
import { has, phrases, quoted, spansOf } from '../text/phrases.ts';
import { fold, type Reading, readParts, readText } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { givenNames } from '../text/words/given-names.ts';
import type { Check, Found } from './check.ts';

/** A description that quotes what is written in the picture. */
const QUOTES_WRITING = phrases(
  'posters?|flyers?|banners?|signs?|graphics?|leaflets?|tickets?|menus?|slides?|cards?|invitations?|covers?|infographics?|screens?|boards?',
  'text|words|title|headline|reads?|reading|says?|saying|announc\\p{L}*|titled|labelled|labeled|written',
  'plakat\\p{L}*|schild|aufschrift|schrift|text|steht',
  'affiches?|panneau|texte|inscription|écrit',
  'cartel|letrero|texto|pone|dice|cartaz|placa|escrito',
  'locandina|manifesto|cartello|testo|scritta|scritto',
);
const MONEY = sifted(/[€$£¥₹]\s?\d[\d.,]*|(?<![\d.,])\d[\d.,]*\s?(?:€|£|EUR|euros?|dollars?|reais|CHF)/giu);
const PERCENT = /(?<![\d.,])\d{1,3}\s?%/gu;

const check: Check = {
  id: 'picture-facts',
  title: 'The picture gives another date, price or place',
  why: 'The poster was made in spring, the caption today: one of the two has the old date, and people believe the bigger letters (editors’ practice: read every graphic against its caption).',
  class: 'wrong-media',
  level: 'ask',
  needs: ['text', 'media', 'descriptions'],
  when: 'now',
  run: (draft, { locale }) =>
    readParts(draft).flatMap((reading, part): Found[] =>
      (draft.parts[part]?.media ?? []).flatMap((medium) => {
        const say =
          describedOtherwise(reading, medium, locale) ??
          writtenOtherwise(reading, medium, locale) ??
          takenElsewhere(reading, medium) ??
          somebodyElse(reading, medium);
        return say === null ? [] : [{ part, start: null, end: null, say }];
      }),
    ),
  examples: {
    fires: [
      shown('Winter market on 12 December.', 'Poster: winter market, 13 December'),
      shown('Tickets from £12.', 'A poster that says “tickets from £15”'),
      shown('Meet our new dean, Dr Miriam Castellanos.', 'Portrait of Dr Paul Okafor by a bookshelf'),
      shown('Doors at 7pm.', 'A flyer with the words doors at 8pm'),
      shown('Sunrise over Helsinki this morning.', 'Sunset over the opera house in Oslo'),
      read('Our winter market is on Saturday 12 December.', 'Winter Market\nSaturday 13 December\n10am - 4pm'),
      read('Now 40% off all boots.', 'ALL BOOTS\n50% OFF'),
      read('Tickets are £12.', 'Jazz Night\nTickets £15'),
      read('Sonntag, 7. März: Tag der offenen Tür.', 'Tag der offenen Tür\nSonntag, 7. Mai', 'de-DE'),
      filed('Sunrise over Helsinki.', 'A harbour in Turkey', 'harbour.jpg'),
    ],
    leaves: [
      shown('Winter market on 12 December.', 'Poster: winter market, 12 December, 10am to 4pm'),
      shown('Now £9, until Sunday.', 'A poster that says “was £12, now £9”'),
      shown('Dr Miriam Castellanos is our new dean.', 'Portrait of Dr Castellanos'),
      shown('We are open from 1 May.', 'A baker with flour on his hands'),
      shown('Paris, we miss you.', 'The Eiffel Tower at night, Paris, France'),
      shown('From Rome to Lisbon in one summer.', 'A yellow tram in Lisbon'),
      read('Our winter market is on Saturday 12 December.', 'Winter Market\nSaturday 12 December\n10am - 4pm'),
      read('Tickets go on sale on 1 December.', 'Jazz Night\n12 December\nThe Old Brewery'),
      read('Book by 5 December.', 'Winter Market\n13 December'),
      read('Now £9, until Sunday.', 'Was £12\nNow £9'),
      read('Our winter market is on 12 December.', 'Winter Market\n12 & 13 December'),
      read('See you at the market on 12 December.', 'Spring fair\n4 May'),
      filed('Canada Day lunch for the crew.', 'A cartoon turkey in a hat', 'turkey.png'),
      filed('Our tea room in Leeds, England, has new cups.', 'China cups on a shelf', 'china-cups.jpg'),
    ],
  },
};

function shown(text: string, alt: string) {
  return { text, draft: { parts: [{ text, media: [{ kind: 'image' as const, alt, fileName: null }] }] } };
}

function filed(text: string, alt: string, fileName: string) {
  return { text, draft: { parts: [{ text, media: [{ kind: 'image' as const, alt, fileName }] }] } };
}

function read(text: string, writing: string, locale = 'en-GB') {
  return {
    text,
    draft: { parts: [{ text, media: [{ kind: 'image' as const, alt: 'A poster', fileName: null, writing }] }] },
    context: { locale },
  };
}

type Given = { text: string; value: number };

const datesGiven = (from: string, locale: string): readonly Given[] =>
  datesIn(from, locale).map((date) => ({ text: date.text, value: date.month * 100 + date.day }));
const timesGiven = (from: string): readonly Given[] => timesIn(from).map((time) => ({ text: time.text, value: time.minutes }));
const amountsGiven: readonly ((from: string) => readonly Given[])[] = [
  (from) => spansOf(from, MONEY).map((money) => ({ text: money.text, value: amountOf(money.text) })),
  (from) => spansOf(from, PERCENT).map((share) => ({ text: share.text, value: Number.parseInt(share.text, 10) })),
];

/** What one of them gives once and the other once, otherwise. Where either gives several, nobody can tell which belong together. */
function onceOtherwise(ours: readonly Given[], theirs: readonly Given[]): [ours: string, theirs: string] | null {
  const [one, ...more] = ours;
  const [other, ...others] = theirs;
  return one && other && more.length + others.length === 0 && one.value !== other.value ? [quoted(one.text), quoted(other.text)] : null;
}

/** The description quotes another date, time or amount. */
function describedOtherwise({ text }: Reading, { alt }: Media, locale: string): string | null {
  if (alt === null || !has(alt, QUOTES_WRITING)) return null;
  for (const given of [(from: string) => datesGiven(from, locale), timesGiven, ...amountsGiven]) {
    const differ = onceOtherwise(given(text), given(alt));
    if (differ) return `The text says ${differ[0]}, the picture is said to show ${differ[1]}.`;
  }
  return null;
}

/** The day until which something else may be done: it is another than the day of the event on purpose. */
const ANOTHER_DAY = phrases(
  'book|register|apply|enter|order|sign up|rsvp|deadline|closes?|ends?|until|till|by|before|on sale|early bird|starts? selling|last chance',
  'anmeld\\p{L}*|bewerb\\p{L}*|bis|vorverkauf|frist|inscri\\p{L}*|jusqu\\p{L}*|avant|hasta|antes|plazo|até|prazo|fino|entro|iscri\\p{L}*|prevendita',
);

/** The picture itself gives another amount, or a date that differs in the day or in the month alone, as a slip does. */
function writtenOtherwise({ text }: Reading, { writing }: Media, locale: string): string | null {
  if (!writing) return null;
  const words = (ours: string, theirs: string) => `The text says ${ours}, the picture says ${theirs}. Which one is right?`;
  for (const given of amountsGiven) {
    const differ = onceOtherwise(given(text), given(writing));
    if (differ) return words(...differ);
  }
  const [date, ...more] = datesGiven(text, locale);
  const dates = datesGiven(writing, locale);
  if (
    !date ||
    more.length > 0 ||
    datePairsIn(writing, locale).length > 0 ||
    has(text, ANOTHER_DAY) ||
    dates.some(({ value }) => value === date.value)
  )
    return null;
  const near = dates.find(({ value }) => Math.floor(value / 100) === Math.floor(date.value / 100) || value % 100 === date.value % 100);
  return near ? words(quoted(date.text), quoted(near.text)) : null;
}

/** In the name of a file, where all is in small letters: the bird, the crockery, the sauce. */
const ALSO_A_THING = sifted(/(?<!\p{L})(?:turkey|china|java|champagne|cologne|bath|reading|nice|split|essen|worms|cork)s?(?!\p{L})/giu);
/** The same where it begins a description: “Turkey with chestnuts on a plate”, “China cups on a shelf”. */
const ON_THE_TABLE = sifted(
  /^(?:turkey(?:,| (?:with|and|on|in a|breast|legs?|pie|sandwich|dinner|soup|wings?|strut|walk)\p{L}*)|china (?:cups?|plates?|bowls?|dolls?|teapots?|vases?|figur\p{L}+|dogs?))(?!\p{L})/iu,
);

/** The text names a city or country, and the description or the file name only ones of another country. */
function takenElsewhere({ words }: Reading, { alt, fileName }: Media): string | null {
  const named = [...citiesIn(words), ...countriesIn(words)];
  if (named.length === 0) return null;
  const titled = (fileName ?? '')
    .replace(/\.\p{L}{2,5}$/u, '')
    .replace(ALSO_A_THING, ' ')
    .replace(/[\p{L}]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
  const seen = readText(`${(alt ?? '').replace(ON_THE_TABLE, ' ')}. ${titled.replace(/[-_+.%]+/g, ' ')}`).words;
  const places = [...citiesIn(seen), ...countriesIn(seen)];
  const [place] = places;
  if (place === undefined || places.some(({ code }) => named.some((one) => one.code === code))) return null;
  return `The text speaks of ${countryName(named[0]!.code)}, the picture is said to show ${countryName(place.code)}. Is it the right one?`;
}

/** “Portrait of Dr Paul Okafor”. */
const PORTRAIT = sifted(
  /(?:portrait|headshot|close-up|photo|picture|porträt|foto|retrato|ritratto) (?:of|von|de|di) (?:(?:dr|prof|professor|sir|mr|mrs|ms|herr|frau)\.? )?(?<first>\p{Lu}\p{Ll}+) (?<last>\p{Lu}[\p{L}'’-]+)/iu,
);
const TITLE = sifted(/(?<!\p{L})(?:Dr|Prof|Professor|Sir|Dame|Mr|Mrs|Ms|Herr|Frau)\.?(?= \p{Lu})/gu);
const PERSON = sifted(/(?<!\p{L})\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]*\p{Ll}(?!\p{L})/gu);

/** One person is named in the text, and the picture is said to be the portrait of another. */
function somebodyElse({ text }: Reading, { alt }: Media): string | null {
  const shownName = PORTRAIT.exec(alt ?? '')?.groups;
  const [named] = spansOf(text.replace(TITLE, ' '), PERSON).filter(({ text: name }) => givenNames.has(fold(name.split(' ')[0]!)));
  if (!shownName || !/^\p{Lu}/u.test(shownName.first ?? '') || named === undefined) return null;
  const said = fold(text);
  return said.includes(fold(shownName.last ?? '')) || said.includes(fold(shownName.first ?? ''))
    ? null
    : `The text names ${quoted(named.text)}, the picture is said to show ${quoted(`${shownName.first} ${shownName.last}`)}.`;
}

export default check;
