import type { Media } from '../model/draft.ts';
import { timesIn } from '../text/clock.ts';
import { citiesIn, countriesIn, countryName } from '../text/countries.ts';
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
        const say = writtenOtherwise(reading, medium, locale) ?? takenElsewhere(reading, medium) ?? somebodyElse(reading, medium);
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
    ],
    leaves: [
      shown('Winter market on 12 December.', 'Poster: winter market, 12 December, 10am to 4pm'),
      shown('Now £9, until Sunday.', 'A poster that says “was £12, now £9”'),
      shown('Dr Miriam Castellanos is our new dean.', 'Portrait of Dr Castellanos'),
      shown('We are open from 1 May.', 'A baker with flour on his hands'),
      shown('Paris, we miss you.', 'The Eiffel Tower at night, Paris, France'),
      shown('From Rome to Lisbon in one summer.', 'A yellow tram in Lisbon'),
    ],
  },
};

function shown(text: string, alt: string) {
  return { text, draft: { parts: [{ text, media: [{ kind: 'image' as const, alt, fileName: null }] }] } };
}

/** What one of them gives once and the other once, otherwise. Where either gives several, nobody can tell which belong together. */
function writtenOtherwise({ text }: Reading, { alt }: Media, locale: string): string | null {
  if (alt === null || !has(alt, QUOTES_WRITING)) return null;
  const kinds: readonly ((from: string) => readonly { text: string; value: number }[])[] = [
    (from) => datesIn(from, locale).map((date) => ({ text: date.text, value: date.month * 100 + date.day })),
    (from) => timesIn(from).map((time) => ({ text: time.text, value: time.minutes })),
    (from) => spansOf(from, MONEY).map((money) => ({ text: money.text, value: amountOf(money.text) })),
    (from) => spansOf(from, PERCENT).map((share) => ({ text: share.text, value: Number.parseInt(share.text, 10) })),
  ];
  for (const read of kinds) {
    const [ours, ...more] = read(text);
    const [theirs, ...others] = read(alt);
    if (ours && theirs && more.length + others.length === 0 && ours.value !== theirs.value)
      return `The text says ${quoted(ours.text)}, the picture is said to show ${quoted(theirs.text)}.`;
  }
  return null;
}

/** The text names a city or country, and the description or the file name only ones of another country. */
function takenElsewhere({ words }: Reading, { alt, fileName }: Media): string | null {
  const named = [...citiesIn(words), ...countriesIn(words)];
  if (named.length === 0) return null;
  const titled = (fileName ?? '')
    .replace(/\.\p{L}{2,5}$/u, '')
    .replace(/[\p{L}]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
  const seen = readText(`${alt ?? ''}. ${titled.replace(/[-_+.%]+/g, ' ')}`).words;
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
