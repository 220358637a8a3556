import { comparableWords, likeness } from '../text/likeness.ts';
import type { Check } from './check.ts';

/** The third of the same is one too many. */
const before = 2;
const alike = 0.9;

/** Answers shorter than this are alike anyway: “Thank you, see you soon”. */
const shortest = 6;
/** UTF-16 units by which two answers of the same words can differ in length. */
const apart = 60;

const check: Check = {
  id: 'repeated-answer',
  title: 'The same answer again and again',
  why: 'A shop pasted 79 near-identical apologies under a post, and people counted them (Heavy, 2013).',
  class: 'canned-reply',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { recent = [] }) {
    if (draft.surface !== 'reply' && draft.surface !== 'comment' && draft.surface !== 'quote') return [];
    const text = draft.parts[0]?.text ?? '';
    const mine = comparableWords(withoutHandles(text));
    if (mine.length < shortest) return [];
    const same = recent.filter(
      ({ surface, text: other }) =>
        surface === 'reply' &&
        Math.abs(other.length - text.length) < apart &&
        likeness(mine, comparableWords(withoutHandles(other))) >= alike,
    );
    if (same.length < before) return [];
    return [
      {
        part: 0,
        start: null,
        end: null,
        say: `The same answer already went out ${same.length === 2 ? 'twice' : `${same.length} times`}. People compare answers.`,
      },
    ];
  },
  examples: {
    fires: [
      {
        text: '@ada We are sorry, a new tin is on its way to you today.',
        draft: { surface: 'reply' },
        context: { recent: ['@bo', '@cy'].map((to) => answered(`${to} We are sorry, a new tin is on its way to you today.`)) },
      },
    ],
    leaves: [
      {
        text: '@ada We are sorry, a new tin is on its way to you today.',
        draft: { surface: 'reply' },
        context: { recent: [answered('@bo We are sorry, a new tin is on its way to you today.')] },
      },
      {
        text: '@ada Thank you, see you soon!',
        draft: { surface: 'reply' },
        context: { recent: ['@bo', '@cy', '@di'].map((to) => answered(`${to} Thank you, see you soon!`)) },
      },
    ],
  },
};

export default check;

function answered(text: string) {
  return { handle: 'acmetea', platform: 'x', surface: 'reply', text, at: '2026-11-20T09:00:00Z' } as const;
}

/** The same words to one person after another are the same answer, whatever the name in front. */
function withoutHandles(text: string): string {
  return text.replace(/@[\p{L}\p{N}_.-]+/gu, ' ');
}
