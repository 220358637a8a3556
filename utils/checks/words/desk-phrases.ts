import type { Draft } from '../../model/draft.ts';
import type { Level } from '../../model/finding.ts';
import { CALLED, SLOT, STAGE } from './desk-labels.ts';
import { TEXT_BELOW } from './desk-notes.ts';
import {
  ASKED_OVER_IT,
  ASKED_RIGHT,
  ASKS_APPROVAL,
  BARE_LABEL,
  BY_NAME,
  CHANNEL_ALONE,
  CHAT_LINE,
  CHOICE,
  COPIED_NAME,
  ERRAND,
  ERRAND_OF_SOMEBODY,
  GOES_OUT_OK,
  HANDED_ON,
  HELD_BACK,
  MAIL,
  OF_THE_DESK,
  PASSED_BY,
  PLAN_LINE,
  SEVERAL_TEXTS,
  SHOUTED_ERRAND,
  SIDE_BY_SIDE,
  SIGNATURE,
} from './draft-traces.ts';

interface Part {
  text: string;
  draft: Pick<Draft, 'surface'>;
}

/** What gives away that a text was not written for readers, wherever it stands. */
export interface Phrase {
  pattern: RegExp;
  /** Missing: *stop*. */
  level?: Level;
  /** What is said of it, behind its words. */
  says: string;
  /** Missing: in every part. */
  when?(part: Part): boolean;
}

const isPost = ({ draft }: Part): boolean => draft.surface === 'post';

/** Each place of these is told of. */
export const EVERY_TIME: readonly Phrase[] = [
  { pattern: ERRAND, says: 'is still to be seen to.' },
  { pattern: ERRAND_OF_SOMEBODY, says: 'is still to be seen to.' },
  // Where all is shouted, so is what is said to readers.
  { pattern: SHOUTED_ERRAND, says: 'is still to be seen to.', when: ({ text }) => /\p{Ll}{3}/u.test(text) },
  { pattern: MAIL, says: 'comes from a mail.' },
  { pattern: BARE_LABEL, says: 'is a label from the document this came from.' },
  { pattern: SIGNATURE, level: 'ask', says: 'is how a mail ends.', when: isPost },
  { pattern: STAGE, level: 'ask', says: 'reads like a remark on a draft.' },
];

/** “Here’s a draft for you: a pint of stout” goes on in small letters. */
const POURED = /(?<!\p{L})draft[^:\n]{0,30}: ?(?:an?|the|our|one|two) \p{Ll}/iu;

/** “Final version below: forty-one sketches, one chair” tells readers what is there; the text itself begins with a capital. */
const TOLD_BELOW = /(?<!\p{L})(?:below|attached|here|follows): ?(?:\d|\p{Ll})/u;

/** The first place of each is told of. In an answer it may be meant for the one who is answered. */
export const ONCE: readonly Omit<Phrase, 'level'>[] = [
  { pattern: CALLED, says: 'speaks to a colleague, not to readers.' },
  { pattern: SLOT, says: 'is a line from the plan.' },
  { pattern: PLAN_LINE, says: 'is a line from the plan.' },
  { pattern: OF_THE_DESK, says: 'was written over the text at work, not for readers.' },
  { pattern: CHANNEL_ALONE, says: 'was written over the text at work, not for readers.' },
  { pattern: HANDED_ON, says: 'hands the text on to a colleague.', when: ({ text }) => !POURED.test(text) },
  { pattern: CHAT_LINE, says: 'was copied from a chat.' },
  { pattern: HELD_BACK, says: 'was written over a text that is to wait.' },
  { pattern: PASSED_BY, says: 'is the stamp of whoever approved it.' },
  { pattern: ASKED_RIGHT, says: 'asks a colleague, not readers.', when: isPost },
  { pattern: BY_NAME, says: 'speaks to a colleague, not to readers.' },
  { pattern: COPIED_NAME, says: 'is the name of a copied file.' },
  { pattern: SEVERAL_TEXTS, says: 'stands over several texts, of which one was meant.' },
  { pattern: TEXT_BELOW, says: 'hands the text on to a colleague.', when: ({ text }) => !TOLD_BELOW.test(text) },
  { pattern: GOES_OUT_OK, says: 'asks colleagues, not readers.' },
  { pattern: ASKED_OVER_IT, says: 'asks a colleague, not readers.' },
  { pattern: ASKS_APPROVAL, says: 'asks whoever approves, not readers.' },
  // Readers who are to choose are shown both.
  { pattern: SIDE_BY_SIDE, says: 'are two versions, of which one was to be chosen.', when: ({ text }) => !CHOICE.test(text) },
];
