import { z } from 'zod';
import { isSameHandle } from '../model/brand-profile.ts';
import type { Draft } from '../model/draft.ts';
import { persisted } from './persisted.ts';

/** For whose posts a check keeps quiet. */
export const silencedForSchema = z.discriminatedUnion('kind', [
  /** Of old; nobody can ask for it any more. */
  z.object({ kind: z.literal('everybody') }),
  z.object({ kind: z.literal('brand'), brand: z.string() }),
  /** One that was in no brand. `handle`: `null` where the page does not show whose it is. */
  z.object({ kind: z.literal('account'), platform: z.string(), handle: z.string().nullable() }),
]);
export type SilencedFor = z.infer<typeof silencedForSchema>;

const silenceSchema = z.object({
  /** Id of the check that keeps quiet. */
  check: z.string(),
  /** The words it keeps quiet about; `null`: about everything. */
  word: z.string().nullable(),
  for: silencedForSchema,
  /** ISO 8601. */
  since: z.iso.datetime({ offset: true }),
});
export type Silence = z.infer<typeof silenceSchema>;

/** What a person said no to: "not this word again". */
export const silences = persisted({
  key: 'silences',
  title: 'what you silenced',
  version: 2,
  schema: z.array(silenceSchema),
  fallback: [],
  // The first knew brands alone: what was silenced on an account in none was silenced everywhere, and nobody can tell any more for which.
  migrations: { 2: (older) => (older as { brand: string | null }[]).map(withFor) },
});

const withFor = ({ brand, ...silence }: { brand: string | null }) => ({
  ...silence,
  for: brand === null ? { kind: 'everybody' } : { kind: 'brand', brand },
});

/** Names a wish: the same word in other capitals, whenever it was said, is the same wish. */
export const silenceKey = ({ check, word, for: whose }: Omit<Silence, 'since'>): string =>
  JSON.stringify([check, word?.toLowerCase() ?? null, Object.entries(whose).sort()]);

/** The list with this wish in it once. */
export function withSilence(list: readonly Silence[], silence: Silence): Silence[] {
  return list.some((other) => silenceKey(other) === silenceKey(silence)) ? [...list] : [...list, silence];
}

export function withoutSilence(list: readonly Silence[], silence: Silence): Silence[] {
  return list.filter((other) => silenceKey(other) !== silenceKey(silence));
}

type Whose = Pick<Draft, 'platform' | 'account'>;

/**
 * For whom a check keeps quiet after it was silenced on a draft: for the brand that posts, or for an account in none.
 * @param brand id; `null`: in none
 */
export const silencedFor = ({ platform, account }: Whose, brand: string | null): SilencedFor =>
  brand !== null ? { kind: 'brand', brand } : { kind: 'account', platform, handle: account?.handle ?? null };

/**
 * Whether a finding has been silenced.
 * @param finding `word` is the text the finding points at; `null`: it points at no text.
 * @param brand id of the brand that posts; `null`: none.
 */
export function isSilenced(
  list: readonly Silence[],
  finding: { check: string; word: string | null },
  draft: Whose,
  brand: string | null,
): boolean {
  return list.some(
    (silence) =>
      silence.check === finding.check &&
      (silence.word === null || silence.word.toLowerCase() === finding.word?.toLowerCase()) &&
      isFor(silence.for, draft, brand),
  );
}

/** What was silenced for an account stays so when it comes into a brand. */
function isFor(whose: SilencedFor, { platform, account }: Whose, brand: string | null): boolean {
  switch (whose.kind) {
    case 'everybody':
      return true;
    case 'brand':
      return whose.brand === brand;
    case 'account':
      return whose.platform === platform && isHandleOf(whose.handle, account);
  }
}

const isHandleOf = (handle: string | null, account: Draft['account']): boolean =>
  handle === null || account === null ? handle === null && account === null : isSameHandle(handle, account.handle);
