import type { Answer, Door, IncidentRecord } from '../model/incident-record.ts';
import type { Step } from './step.ts';

interface Choice {
  label: string;
  hint: string;
}

/** The three ways in. Nothing else is asked. */
export const doorWords: Readonly<Record<Door, Choice>> = {
  'down-now': { label: 'It must come down now', hint: 'To the network’s Delete, with words ready to copy. Everything else later.' },
  wrong: { label: 'Something is wrong', hint: 'What is wrong with it, what it does to people, what to do.' },
  unsure: { label: 'Somebody says so, I am not sure', hint: 'Find out first, and admit nothing before you know.' },
};

/* “Take a moment to actually make sure you have made the mistake” (steps, 1). */
export const answerWords: Readonly<Record<Answer, Choice>> = {
  ours: { label: 'It is wrong, and it is ours', hint: 'Something in it is false, hurtful, unsafe, or should not be there.' },
  'read-differently': { label: 'It is not wrong, but people read it differently', hint: 'Clear it up. Neither admit nor say “sorry if”.' },
  'not-a-mistake': { label: 'It is not a mistake', hint: 'One calm answer that admits nothing, and close.' },
  'not-sure': { label: 'I am not sure', hint: 'Ask a colleague, or three questions by yourself.' },
};

/** For somebody who has nobody to ask. */
export const aloneQuestions = ['What in it is false?', 'Who is harmed by it, and how?', 'Would you post it today?'] as const;

/** How long to wait before looking at an undecided one again. */
export const LOOK_AGAIN_MINUTES = 10;

/** So many people who have nothing to do with each other are no accident. */
const ENOUGH_TO_DOUBT = 3;

/** How many people read it so, where that leads back to *ours*; `null` where it does not. */
export function mayBeOurs({ answer, people }: IncidentRecord): number | null {
  if (answer !== 'read-differently') return null;
  const upset = Object.values(people).filter(({ mark }) => mark === 'upset').length;
  return upset >= ENOUGH_TO_DOUBT ? upset : null;
}

const step: Step = {
  id: 'confirm',
  title: 'Don’t panic',
  asks: 'What is wrong with it?',
  produces: 'A kept copy, the way in, and whether it is ours and wrong.',
  skipWhen: null,
  standing({ answer, door, stillUp, harm }) {
    if (answer === null || answer === 'not-sure') return 'open';
    // Until it is down that comes first; whoever goes on without it finds it in the order of step 3.
    return door === 'down-now' && stillUp && harm === null ? 'open' : 'done';
  },
  examples: [
    { about: 'nothing is said yet', record: {}, standing: 'open' },
    { about: 'a door is not yet an answer', record: { door: 'unsure' }, standing: 'open' },
    { about: 'not sure is to be looked at again', record: { door: 'unsure', answer: 'not-sure' }, standing: 'open' },
    { about: 'it must come down and is up', record: { door: 'down-now', answer: 'ours' }, standing: 'open' },
    { about: 'it is down', record: { door: 'down-now', answer: 'ours', stillUp: false }, standing: 'done' },
    { about: 'it is ours', record: { door: 'wrong', answer: 'ours' }, standing: 'done' },
    { about: 'it is no mistake', record: { door: 'unsure', answer: 'not-a-mistake' }, standing: 'done' },
  ],
};
export default step;
