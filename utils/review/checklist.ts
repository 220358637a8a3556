import type { Draft } from '../model/draft.ts';
import type { Fact, Review } from '../model/finding.ts';
import type { Organisation } from '../model/organisation.ts';
import { sifted } from '../text/sifted.ts';
import { picturesKey, wordsKey } from './keys.ts';

/** A question of the checklist: when it is asked, and what a tick on it is about. */
interface Question {
  id: string;
  ask: string;
  /** Larger is more dangerous; the nine most dangerous are asked. */
  weight: number;
  fits(draft: Draft, review: Review, brand: BrandToday): boolean;
  about: 'pictures' | 'words' | 'account' | 'time';
}

/** What matters of the brand that posts. */
export interface BrandToday {
  /** Its *sensitive now* is on. */
  sensitive: boolean;
  /** `null`: the account is in no brand. */
  organisation: Organisation | null;
}

const LEAST = 5;
/** More are ticked without reading. */
export const MOST_QUESTIONS = 9;

const text = (draft: Draft): string => draft.parts.map((part) => part.text).join('\n');
const hasMedia = (draft: Draft): boolean => draft.parts.some((part) => part.media.length > 0);
const hasFact = (review: Review, ...kinds: Fact['kind'][]): boolean => review.verify.some((fact) => kinds.includes(fact.kind));
const JOKING = sifted(/\b(?:lol|haha|joke|joking|kidding|pun|funny|meme|sorry not sorry)\b|[😂🤣😜😏🙃]/iu);
const INVITING = sifted(/\?|\b(?:tell us|share your|show us|ask us|tag (?:a|your|us)|caption this|what(?:'|’)s your|name (?:our|a))\b/i);

/**
 * Phrased on the danger, for what no machine sees: who is the butt, what the picture shows, the worst true answer.
 * The questions come from what went wrong in documented blunders.
 */
const questions: readonly Question[] = [
  { id: 'account', ask: 'Is this the account that should say it?', weight: 5, about: 'account', fits: () => true },
  { id: 'picture', ask: 'Open the picture at full size. Is it the right one, to its edges?', weight: 9, about: 'pictures', fits: hasMedia },
  { id: 'people', ask: 'Everyone in the picture: do they know that they are in it?', weight: 3, about: 'pictures', fits: hasMedia },
  {
    id: 'butt',
    ask: 'Who is the joke on? Would you say it to their face?',
    weight: 8,
    about: 'words',
    fits: (draft) => JOKING.test(text(draft)),
  },
  {
    id: 'worst-answer',
    ask: 'What is the worst true answer somebody could give?',
    weight: 8,
    about: 'words',
    fits: (draft) => INVITING.test(text(draft)),
  },
  {
    id: 'client',
    ask: 'Say the client’s name aloud. Are these their words, on their account?',
    weight: 8,
    about: 'account',
    fits: (_draft, _review, { organisation }) => organisation === 'agency',
  },
  {
    id: 'risk',
    ask: 'Does the risk stand as plainly beside the promise as the promise itself?',
    weight: 8,
    about: 'words',
    fits: (_draft, _review, { organisation }) => organisation === 'finance-or-health',
  },
  {
    id: 'market',
    ask: 'Could this move the share price? Has the market been told?',
    weight: 8,
    about: 'words',
    fits: (_draft, _review, { organisation }) => organisation === 'listed',
  },
  {
    id: 'office',
    ask: 'Is this the position of the office, agreed, and the same for everybody?',
    weight: 8,
    about: 'words',
    fits: (_draft, _review, { organisation }) => organisation === 'public-body',
  },
  {
    id: 'dignity',
    ask: 'Would those it tells of say yes to how they are shown?',
    weight: 8,
    about: 'words',
    fits: (_draft, _review, { organisation }) => organisation === 'charity',
  },
  { id: 'today', ask: 'Did you look at the news in the last hour? Can this be said today?', weight: 6, about: 'words', fits: () => true },
  {
    id: 'sensitive',
    ask: 'Today is raw for this brand. Would somebody who was hit mind reading this?',
    weight: 10,
    about: 'words',
    fits: (_draft, _review, { sensitive }) => sensitive,
  },
  {
    id: 'numbers',
    ask: 'Each number, price and date: did you compare it with where it comes from?',
    weight: 7,
    about: 'words',
    fits: (_draft, review) => hasFact(review, 'date', 'time', 'price', 'number'),
  },
  {
    id: 'link',
    ask: 'Open each link. Does it lead where the text says, without signing in?',
    weight: 7,
    about: 'words',
    fits: (_draft, review) => hasFact(review, 'link'),
  },
  {
    id: 'names',
    ask: 'Each name and handle: spelt right, and the right person?',
    weight: 6,
    about: 'words',
    fits: (_draft, review) => hasFact(review, 'name', 'mention'),
  },
  {
    id: 'quote',
    ask: 'The quote: word for word, and did they agree to it?',
    weight: 6,
    about: 'words',
    fits: (_draft, review) => hasFact(review, 'quote'),
  },
  {
    id: 'time',
    ask: 'When it goes out, will it still be true? Will somebody be there to answer?',
    weight: 7,
    about: 'time',
    fits: (draft) => draft.scheduledFor !== null,
  },
  {
    id: 'first-alone',
    ask: 'Read the first post of the thread alone. Can it be misread without the rest?',
    weight: 7,
    about: 'words',
    fits: (draft) => draft.parts.length > 1,
  },
  {
    id: 'context',
    ask: 'Read what you answer once more. Is the person upset, and does this help them?',
    weight: 7,
    about: 'words',
    fits: (draft) => draft.replyTo !== null,
  },
  { id: 'stranger', ask: 'Read it as a stranger who does not like you. What do they see?', weight: 4, about: 'words', fits: () => true },
  { id: 'aloud', ask: 'Read it aloud once. Does every word belong there?', weight: 2, about: 'words', fits: () => true },
  { id: 'tomorrow', ask: 'Would you be glad to see this with your name on it tomorrow?', weight: 1, about: 'words', fits: () => true },
];

/**
 * The questions that fit this draft, five to nine of them, the most dangerous first; own questions always.
 *
 * @param own the person's own questions, which come first
 */
export function checklist(draft: Draft, review: Review, own: readonly string[], brand: BrandToday): { key: string; ask: string }[] {
  const about: Record<Question['about'], string> = {
    pictures: picturesKey(draft),
    words: wordsKey(draft),
    account: draft.account?.handle ?? '',
    time: draft.scheduledFor ?? '',
  };
  const mine = own.map((ask) => ({ key: `question:own:${ask}:${about.words}`, ask }));
  const fitting = questions.filter((question) => question.fits(draft, review, brand)).sort((a, b) => b.weight - a.weight);
  const room = Math.max(LEAST - mine.length, Math.min(fitting.length, MOST_QUESTIONS - mine.length), 0);
  return [
    ...mine,
    ...fitting.slice(0, room).map(({ id, ask, about: subject }) => ({ key: `question:${id}:${about[subject]}`, ask })),
  ].slice(0, MOST_QUESTIONS);
}
