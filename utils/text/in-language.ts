import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { type Reading, readParts } from './reading.ts';
import { writtenIn } from './written-in.ts';

/**
 * A rule of one language, asked about those parts of a draft alone that are written in it.
 *
 * @param language two letters
 * @param find what the rule finds in one part
 * @returns the same for a draft, each place with the part it stands in
 */
export const inLanguage =
  <Place extends object>(language: string, find: (reading: Reading) => readonly Place[]) =>
  (draft: Draft, { locale }: Pick<Context, 'locale'>): (Place & { part: number })[] =>
    readParts(draft).flatMap((reading, part) =>
      writtenIn(reading.text, locale) === language ? find(reading).map((place) => ({ ...place, part })) : [],
    );
