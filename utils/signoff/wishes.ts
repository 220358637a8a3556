import type { Asked } from '../model/asked.ts';
import type { Draft } from '../model/draft.ts';
import { lastAnswers, lastReported } from './answers.ts';
import { recall } from './recall.ts';

/** What a colleague wants changed in the draft as it is now. */
export interface Wish {
  /** Names it: the answer, and the comment's place in it. */
  key: string;
  name: string;
  words: string;
  /** The words it is about, as they were when it was said; `null`: the whole. */
  about: string | null;
  /** Where these words stand now, in UTF-16 offsets; `null`: nowhere any more, or the whole draft. */
  place: { part: number; start: number; end: number } | null;
}

/** What those who asked for changes want in this draft, from the closest thing that was asked about it. Whoever said yes since wants nothing. */
export function wishesFor(draft: Draft, asked: readonly Asked[]): Wish[] {
  const [closest] = recall(draft, asked);
  if (!closest) return [];
  const signed = lastAnswers(closest).flatMap(({ receipt, answer }) => {
    if (answer.says !== 'changes') return [];
    const whole = answer.note.trim() === '' ? [] : [{ words: answer.note, about: null, place: null }];
    const comments = answer.comments
      .filter(({ version }) => version === closest.version)
      .map(({ part, start, end, text }) => {
        const commented = part === null ? undefined : closest.draft.parts[part]?.text;
        if (part === null || commented === undefined || start === null || end === null) return { words: text, about: null, place: null };
        const about = commented.slice(start, end);
        return { words: text, about, place: placeOf(about, { part, start }, draft) };
      });
    return [...whole, ...comments].map((wish, at) => ({ ...wish, key: `wish:${receipt.nonce}:${at}`, name: receipt.by.name }));
  });
  const reported = lastReported(closest)
    .filter(({ says }) => says === 'changes')
    .map(({ who, words, at }) => ({ key: `wish:${who}:${at}`, name: who, words, about: null, place: null }));
  return [...signed, ...reported];
}

/** Where words stand now: those nearest to where they stood, as what comes before them may have grown or shrunk. */
function placeOf(words: string, was: { part: number; start: number }, draft: Draft): Wish['place'] {
  const text = draft.parts[was.part]?.text;
  if (!text || words === '') return null;
  const [before, after] = [text.lastIndexOf(words, was.start), text.indexOf(words, was.start)];
  const [nearest] = [before, after].filter((at) => at !== -1).sort((a, b) => Math.abs(a - was.start) - Math.abs(b - was.start));
  return nearest === undefined ? null : { part: was.part, start: nearest, end: nearest + words.length };
}
