import { answers } from './answers.ts';
import type { Facts } from './facts.ts';
import { beginning, given, led, type Sentence, say, sentences, told } from './sentence.ts';
import { wordsIn } from './words/index.ts';
import type { Words } from './words/words.ts';
import { type Written, written } from './written.ts';

/** What colleagues need to know beside the facts of the mistake. `null`: not known. */
export interface Report {
  /** The network's name. */
  network: string | null;
  link: string | null;
  complaints: number | null;
  /** What is not known yet, in somebody's words. */
  unknown: string | null;
}

/** Notes stay in the house: no limit, a fact a line. */
const note = (lines: readonly Sentence[]): Written =>
  written(
    lines.flatMap((line) => beginning('line', [line])),
    { length: null, counting: 'characters' },
  );

/** To whoever has to hear it from us before they hear it from others. */
export function noteToBoss(facts: Facts, report: Report): Written {
  const words = wordsIn(facts.language);
  return note(
    sentences(
      say(opening(facts, words)),
      ...situation(facts, report, words),
      say(facts.focus && words.note.focus[facts.focus]),
      say(led(words.lead.nextWord, facts.nextWord, 0)),
      say(words.note.bossNothing),
    ),
  );
}

function opening({ confirmed, heard }: Facts, { note: { bossOpening, bossOpeningOpen, bossOpeningQuiet } }: Words): string {
  if (confirmed === 'yes') return bossOpening;
  return heard ? bossOpeningOpen : bossOpeningQuiet;
}

/** To those who answer the phone and the mail; `line` is what they may say, usually the holding statement. */
export function noteToSupport(facts: Facts, report: Report, line: string): Written {
  const words = wordsIn(facts.language);
  return note(
    sentences(
      say(words.note.supportOpening),
      ...where(report, words),
      ...known(facts, words),
      ...answers(facts, words, 0),
      say(led([words.note.supportSay], line, 0)),
      say(words.note.supportDoNot),
    ),
  );
}

/** Asks for a yes: what happened, what is known and what is not, the words, by when, and a code to answer with. */
export function needYourYes(facts: Facts, report: Report, proposed: string, by: string | null, code: string): Written {
  const words = wordsIn(facts.language);
  return note(
    sentences(
      say(words.note.yesOpening),
      ...situation(facts, report, words),
      say(led([words.note.proposed], proposed, 0)),
      say(led([words.note.by], by, 0)),
      say(words.note.answerCode.replace('{code}', () => code)),
    ),
  );
}

function situation(facts: Facts, report: Report, words: Words): Sentence[] {
  return sentences(
    ...where(report, words),
    ...known(facts, words),
    say(report.complaints === null ? null : `${words.note.complaints} ${report.complaints}.`),
    say(told([words.note.unknown], report.unknown, words, 0) ?? (facts.confirmed === 'no' ? null : words.note.unknownDefault)),
  );
}

function where(report: Report, words: Words): Sentence[] {
  const link = given(report.link);
  // No full stop after an address: it would be taken for a part of it.
  return sentences(say(led([words.note.network], report.network, 0)), say(link && `${words.note.link} ${link}`));
}

function known(facts: Facts, words: Words): Sentence[] {
  return sentences(
    say(facts.confirmed === 'yes' ? told(words.lead.wrong, facts.wrong, words, 0) : led([words.note.known], facts.wrong, 0)),
    say(told(words.lead.right, facts.right, words, 0)),
    say(told(words.lead.done, facts.done, words, 0)),
  );
}
