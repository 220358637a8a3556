import { bareName, editDistance } from '../text/likeness.ts';
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

function avoided({ text, words }: Reading, terms: readonly { avoid: string; prefer?: string | null; why?: string | null }[]): Here[] {
  return terms.flatMap(({ avoid, prefer, why }) => {
    const parts = fold(avoid).match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
    // A term written in a particular way (“E-Mail” for “e-mail”) is held to its letters.
    const exactly = prefer != null && fold(prefer) === fold(avoid);
    return at(words, parts, exactly ? avoid : null, text).map((place) => ({
      ...place,
      say: `“${text.slice(place.start, place.end)}” is a word this brand avoids${prefer ? `; it says “${prefer}”` : ''}${why ? ` (${why})` : ''}.`,
      ...(prefer ? { correction: prefer } : {}),
    }));
  });
}

function at(words: readonly Word[], parts: readonly string[], exactly: string | null, text: string): { start: number; end: number }[] {
  if (parts.length === 0) return [];
  return words.flatMap((first, index) => {
    const last = words[index + parts.length - 1];
    if (last === undefined || !parts.every((part, offset) => words[index + offset]?.folded === part)) return [];
    const place = { start: first.start, end: last.end };
    return exactly === null || text.slice(place.start, place.end) === exactly ? [place] : [];
  });
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
