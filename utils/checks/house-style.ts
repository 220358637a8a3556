import type { Brand } from '../model/brand.ts';
import { bareName, editDistance } from '../text/likeness.ts';
import { byKeys, oncePer } from '../text/once-per.ts';
import { fold, type Reading, readParts, type Word } from '../text/reading.ts';
import type { Check, Found } from './check.ts';
import { commonWords } from './words/common-words.ts';

type Here = Omit<Found, 'part'>;

const check: Check = {
  id: 'house-style',
  title: 'The brand’s own words',
  why: 'A style guide nobody looks up is no guide: the terms the brand avoids, and its own name as it is written (GOV.UK and Mailchimp content style guides).',
  class: 'house-style',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { brand }) {
    if (!brand) return [];
    return readParts(draft).flatMap((reading, part) =>
      [...avoided(reading, brand.terms ?? []), ...(brand.name ? ownName(reading, brand.name) : [])].map((one) => ({ ...one, part })),
    );
  },
  examples: {
    fires: [
      { text: 'Our cheap teas are back.', context: { brand: { terms: [{ avoid: 'cheap', prefer: 'great value' }] } } },
      { text: 'Sign up to our e-mail news.', context: { brand: { terms: [{ avoid: 'e-mail', prefer: 'email' }] } } },
      { text: 'Maple & Inc Books turns ten.', context: { brand: { name: 'Maple & Ink Books' } } },
      { text: 'A year of Nordkafee.', context: { brand: { name: 'Nordkaffee' } } },
    ],
    leaves: [
      { text: 'Our Cheapside shop has moved.', context: { brand: { terms: [{ avoid: 'cheap', prefer: 'great value' }] } } },
      { text: 'Maple & Ink Books turns ten.', context: { brand: { name: 'Maple & Ink Books' } } },
      { text: 'Maple and Ink Books turns ten.', context: { brand: { name: 'Maple & Ink Books' } } },
      { text: 'A cup of tea with acme of taste.', context: { brand: { name: 'Acme Tea' } } },
      { text: 'Target’s summer. All targets met.', context: { brand: { name: 'Target' } } },
    ],
  },
};

export default check;

/** A term to avoid, taken apart as a text is. */
interface Avoided {
  parts: readonly string[];
  /** A term written in a particular way (“E-Mail” for “e-mail”) is held to its letters. */
  exactly: string | null;
  prefer: string | null;
  why: string | null;
}

type Terms = NonNullable<Brand['terms']>;

/** The terms by their first word. */
const termsByWord = oncePer((terms: Terms) =>
  byKeys(
    terms.map(({ avoid, prefer = null, why = null }): Avoided => {
      const parts = fold(avoid).match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
      return { parts, exactly: prefer !== null && fold(prefer) === fold(avoid) ? avoid : null, prefer, why };
    }),
    ({ parts }) => parts.slice(0, 1),
  ),
);

function avoided({ text, words }: Reading, terms: Terms): Here[] {
  const byWord = termsByWord(terms);
  return words.flatMap((first, index) =>
    (byWord.get(first.folded) ?? []).flatMap(({ parts, exactly, prefer, why }) => {
      const last = words[index + parts.length - 1];
      if (last === undefined || !parts.every((part, offset) => words[index + offset]?.folded === part)) return [];
      const place = { start: first.start, end: last.end };
      const written = text.slice(place.start, place.end);
      if (exactly !== null && written !== exactly) return [];
      const say = `“${written}” is a word this brand avoids${prefer ? `; it says “${prefer}”` : ''}${why ? ` (${why})` : ''}.`;
      return [{ ...place, say, ...(prefer ? { correction: prefer } : {}) }];
    }),
  );
}

/** The brand's name with a letter wrong, or with other capitals. */
function ownName({ text, words }: Reading, name: string): Here[] {
  const parts = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const whole = bareName(name);
  if (whole.length < 6 || parts.length === 0) return [];
  const found: Here[] = [];
  words.forEach((first, index) => {
    const last = words[index + parts.length - 1];
    if (last === undefined || words.slice(index + 1, index + parts.length).some(({ opens }) => opens)) return;
    const place = { start: first.start, end: last.end };
    const written = text.slice(place.start, place.end).replace(/['’]s?$/u, '');
    const bare = bareName(written);
    if (bare === whole) {
      const sameLetters = bareCase(written) === bareCase(name);
      if (!sameLetters && !/^[^\p{Ll}]+$/u.test(written) && parts.length > 0 && /\p{Lu}/u.test(written) && /\p{Lu}/u.test(name.slice(1))) {
        found.push({ ...place, level: 'note', say: `“${written}” is written “${name}”.`, correction: name });
      }
      return;
    }
    if (!/^\p{Lu}/u.test(written) || Math.abs(bare.length - whole.length) > 2) return;
    const most = whole.length >= 12 ? 2 : 1;
    if (editDistance(bare, whole, most) > most || inflected(bare, whole)) return;
    // One word of the name may be near another word by chance; of several, all but one have to be right.
    const wrong = parts.flatMap((part, offset) => {
      const folded = (words[index + offset] as Word).folded;
      return folded === fold(part) ? [] : [{ folded, right: fold(part) }];
    });
    if (parts.length === 1 ? commonWords.has(first.lower) : wrong.length !== 1) return;
    if (wrong.some(({ folded, right }) => folded.length < 3 || right.length < 3 || folded[0] !== right[0])) return;
    found.push({ ...place, class: 'spelling', level: 'ask', say: `“${written}” is nearly the brand’s name: “${name}”.`, correction: name });
  });
  return found;
}

function bareCase(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A plural, a genitive or another ending on the name. */
function inflected(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
