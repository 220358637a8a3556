import { comparableWords, likeness } from '../text/likeness.ts';
import { quoted } from '../text/phrases.ts';
import type { Check, Found } from './check.ts';

const MS_PER_DAY = 86_400_000;
/** After so many days saying the same again is a choice. */
const FRESH_DAYS = 30;
/** Share of words in common from which two posts are the same, and the fewest words worth comparing. */
const SAME = 0.9;
const FEWEST_WORDS = 6;

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
      const words = draft.parts.map(({ text }) => comparableWords(text));
      words.forEach((own, part) => {
        const twin = words.findIndex((other, index) => index < part && isSame(own, other));
        if (twin !== -1) found.push({ part, start: null, end: null, say: `Part ${part + 1} says the same as part ${twin + 1}.` });
      });
      const moment = draft.scheduledFor ?? context.now;
      const all = words.flat();
      for (const recent of context.recent ?? []) {
        if (
          recent.surface !== 'post' ||
          recent.platform !== draft.platform ||
          recent.handle.toLowerCase() !== draft.account!.handle.toLowerCase()
        )
          continue;
        const days = moment === null || recent.at === null ? 0 : (Date.parse(moment) - Date.parse(recent.at)) / MS_PER_DAY;
        const earlier = comparableWords(recent.text);
        if (!isSame(words[0]!, earlier) && !isSame(all, earlier)) continue;
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
      { text: ['Our new tea is on the shelf from today.', 'Our new tea is on the shelf from today!'] },
    ],
    leaves: [
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

/** The same words, or nearly so with no figure changed: another date or price makes another post. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || Math.abs(a.length - b.length) > 0.2 * a.length + 1) return false;
  if (a.length === b.length && a.every((word, index) => word === b[index])) return a.length >= 2;
  return a.length >= FEWEST_WORDS && figures(a) === figures(b) && likeness(a, b) >= SAME;
}

const figures = (words: readonly string[]) => words.filter((word) => /\p{N}/u.test(word)).join(' ');

export default check;
