import { z } from 'zod';
import { persisted } from './persisted.ts';

const silenceSchema = z.object({
  /** Id of the check that keeps quiet. */
  check: z.string(),
  /** The words it keeps quiet about; `null`: about everything. */
  word: z.string().nullable(),
  /** Id of the brand it keeps quiet for; `null`: for all. */
  brand: z.string().nullable(),
  /** ISO 8601. */
  since: z.iso.datetime({ offset: true }),
});
export type Silence = z.infer<typeof silenceSchema>;

/** What a person said no to: "not this word again". */
export const silences = persisted({
  key: 'silences',
  title: 'what you silenced',
  version: 1,
  schema: z.array(silenceSchema),
  fallback: [],
});

/** The same wish, whenever it was made. */
function sameSilence(a: Silence, b: Silence): boolean {
  return a.check === b.check && a.brand === b.brand && sameWord(a.word, b.word);
}

/** The list with this wish in it once. */
export function withSilence(list: readonly Silence[], silence: Silence): Silence[] {
  return list.some((other) => sameSilence(other, silence)) ? [...list] : [...list, silence];
}

export function withoutSilence(list: readonly Silence[], silence: Silence): Silence[] {
  return list.filter((other) => !sameSilence(other, silence));
}

/**
 * Whether a finding has been silenced.
 * @param finding `word` is the text the finding points at; `null`: it points at no text.
 * @param brand id of the brand that posts; `null`: none.
 */
export function isSilenced(list: readonly Silence[], finding: { check: string; word: string | null }, brand: string | null): boolean {
  return list.some(
    (silence) =>
      silence.check === finding.check &&
      (silence.brand === null || silence.brand === brand) &&
      (silence.word === null || sameWord(silence.word, finding.word)),
  );
}

function sameWord(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && a.toLowerCase() === b.toLowerCase());
}
