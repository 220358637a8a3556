import type { RecentPost } from '../model/context.ts';
import { comparableWords, likeness } from '../text/likeness.ts';
import { smallNumber } from '../text/numbers.ts';
import { byKeys, oncePer } from '../text/once-per.ts';
import { quoted, type Span, spansOf } from '../text/phrases.ts';
import type { Check, Found } from './check.ts';

const MS_PER_DAY = 86_400_000;
/** After so many days saying the same again is a choice. */
const FRESH_DAYS = 30;
/** Share of words in common from which two posts are the same, and the fewest words worth comparing. */
const SAME = 0.9;
const FEWEST_WORDS = 6;
/** The same post has at most so many words more or fewer. */
const MOST_MORE = 5;
/** A greeting or a cry is said again; within a day it went out twice. */
const SHORT_WORDS = 3;
/** A sentence pasted twice has this many words, and of them so many different ones; a chorus has fewer. */
const PASTED = { words: 5, different: 4 };

const check: Check = {
  id: 'duplicate',
  title: 'The same post again',
  why: 'Pressing twice, or two people posting from one calendar, puts the same words out twice; some networks refuse it.',
  class: 'duplicate',
  level: 'ask',
  needs: ['text', 'account'],
  when: 'now',
  run(draft, context) {
    const found: Found[] = [];
    if (draft.surface === 'post') {
      const said = draft.parts.map(({ text }) => wordingOf(comparableWords(withoutTracking(text))));
      draft.parts.forEach(({ text }, part) => {
        const again = pastedTwice(text);
        if (again) found.push({ part, start: again.start, end: again.end, say: `${quoted(again.text)} stands there twice.` });
      });
      said.forEach((own, part) => {
        const twin = said.findIndex((other, index) => index < part && isSame(own, other));
        if (twin !== -1) found.push({ part, start: null, end: null, say: `Part ${part + 1} says the same as part ${twin + 1}.` });
      });
      const moment = draft.scheduledFor ?? context.now;
      const all = said.length === 1 ? said[0]! : wordingOf(said.flatMap(({ words }) => words));
      const earlierPosts = readPosts(context.recent ?? nothingBefore);
      const candidates = new Set([...sharing(said[0]!.words, earlierPosts), ...sharing(all.words, earlierPosts)]);
      for (const { recent, wording: earlier } of [...candidates].sort((a, b) => a.index - b.index)) {
        if (
          recent.surface !== 'post' ||
          recent.platform !== draft.platform ||
          recent.handle.toLowerCase() !== draft.account!.handle.toLowerCase()
        )
          continue;
        const days = moment === null || recent.at === null ? 0 : (Date.parse(moment) - Date.parse(recent.at)) / MS_PER_DAY;
        if (!isSame(said[0]!, earlier) && (all === said[0] || !isSame(all, earlier))) continue;
        if (all.words.length <= SHORT_WORDS && days > 1) continue;
        found.push({
          part: 0,
          start: null,
          end: null,
          level: days > FRESH_DAYS ? 'note' : 'ask',
          say: `This account already said nearly the same: ${quoted(recent.text)}`,
        });
        break;
      }
    }
    return found;
  },
  examples: {
    fires: [
      {
        text: 'Returns for tonight: four seats in row C.',
        context: {
          recent: [
            {
              handle: 'acmetea',
              platform: 'x',
              surface: 'post',
              text: 'Returns for tonight: four seats in row C.',
              at: '2026-11-22T08:00:00Z',
            },
          ],
        },
      },
      'We open our new shop in Leeds on Saturday.\n\nWe open our new shop in Leeds on Saturday.',
      { text: ['Our new tea is on the shelf from today.', 'Our new tea is on the shelf from today!'] },
      {
        text: 'This evening at seven: tales for the small ones, with Marta.',
        context: {
          recent: [
            {
              handle: 'acmetea',
              platform: 'x',
              surface: 'post',
              text: 'This evening at 7: tales for the small ones, with Marta.',
              at: '2026-11-22T08:00:00Z',
            },
          ],
        },
      },
    ],
    leaves: [
      'Row, row, row your boat. Row, row, row your boat.',
      {
        text: 'Three sleeps to go: our new shop opens its doors at nine, with tea for everybody.',
        context: {
          recent: [
            {
              handle: 'acmetea',
              platform: 'x',
              surface: 'post',
              text: 'Four sleeps to go: our new shop opens its doors at nine, with tea for everybody.',
              at: '2026-11-22T08:00:00Z',
            },
          ],
        },
      },
      {
        text: 'Monday loaf: oat and honey. Out of the oven at eight.',
        context: {
          recent: [
            {
              handle: 'acmetea',
              platform: 'x',
              surface: 'post',
              text: 'Sunday loaf: rye and caraway. Out of the oven at eight.',
              at: '2026-11-22T08:00:00Z',
            },
          ],
        },
      },
      {
        text: 'Returns for tonight: four seats in row C.',
        context: {
          recent: [
            {
              handle: 'acmetea',
              platform: 'facebook',
              surface: 'post',
              text: 'Returns for tonight: four seats in row C.',
              at: '2026-11-22T08:00:00Z',
            },
          ],
        },
      },
      {
        text: 'Day 4: we baked 120 loaves and sold them all.',
        context: {
          recent: [
            {
              handle: 'acmetea',
              platform: 'x',
              surface: 'post',
              text: 'Day 3: we baked 95 loaves and sold them all.',
              at: '2026-11-22T08:00:00Z',
            },
          ],
        },
      },
    ],
  },
};

/** The marks of a campaign make no other link, and a space before the unit no other hour or price: “17 h”, “17h”. */
const withoutTracking = (text: string) =>
  text.replace(/[?&](?:utm_\w+|fbclid|gclid|igsh)=[^\s&#]*/g, '').replace(/(?<=\d)\s+(?=(?:h|am|pm|uhr|km|kg|cm|m|g|l|x)\b)/gi, '');

/** A post that went out, taken apart. */
interface Earlier {
  index: number;
  recent: RecentPost;
  wording: Wording;
}

/** What a text says, for comparing it with others. */
interface Wording {
  words: readonly string[];
  /** Its numbers, in figures or in words, in their order. */
  figures: string;
}

/** “Three weeks until”, and a week later “Two weeks until”: a number in words counts like one in figures. */
const wordingOf = (said: readonly string[]): Wording => {
  // “At seven” and “at 7” are the same hour.
  const words = said.map((word) => String(smallNumber(word) ?? word));
  return { words, figures: words.filter((word) => /\p{N}/u.test(word)).join(' ') };
};

const nothingBefore: readonly RecentPost[] = [];

/** Every post that went out, by its words. */
const readPosts = oncePer((posts: readonly RecentPost[]) =>
  byKeys(
    posts.map((recent, index): Earlier => ({ index, recent, wording: wordingOf(comparableWords(withoutTracking(recent.text))) })),
    ({ wording }) => wording.words,
  ),
);

/** Posts that can be the same as these words: so few words may be missing from one that is, that it holds one of the rarest. */
function sharing(words: readonly string[], posts: ReadonlyMap<string, readonly Earlier[]>): Earlier[] {
  const missing = Math.max(MOST_MORE, Math.ceil((1 - SAME) * words.length + MOST_MORE / 2));
  return [...new Set(words)]
    .map((word) => posts.get(word) ?? [])
    .sort((a, b) => a.length - b.length)
    .slice(0, missing + 1)
    .flat();
}

/** A sentence that the same text holds a second time; a third would be meant. */
function pastedTwice(text: string): Span | undefined {
  const places = new Map<string, Span[]>();
  for (const sentence of spansOf(text, /[^.!?\n]+/gu)) {
    const words = comparableWords(sentence.text);
    if (words.length < PASTED.words || new Set(words).size < PASTED.different) continue;
    const key = words.join(' ');
    const twins = places.get(key);
    if (twins) twins.push(sentence);
    else places.set(key, [sentence]);
  }
  return [...places.values()].find((twins) => twins.length === 2)?.[1];
}

/** The same words, or nearly so with no figure changed: another date or price makes another post. */
function isSame({ words: a, figures: ours }: Wording, { words: b, figures: theirs }: Wording): boolean {
  if (a.length === 0 || b.length === 0 || Math.abs(a.length - b.length) > MOST_MORE) return false;
  if (a.length === b.length && a.every((word, index) => word === b[index])) return true;
  // All of one, and a few words more at its end.
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (
    short.length >= FEWEST_WORDS &&
    long.length - short.length <= MOST_MORE &&
    ours === theirs &&
    short.every((word, index) => word === long[index])
  )
    return true;
  if (Math.abs(a.length - b.length) > 0.2 * a.length + 1) return false;
  return a.length >= FEWEST_WORDS && ours === theirs && likeness(a, b) >= SAME;
}

export default check;
