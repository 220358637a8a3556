import type { Context } from '../model/context.ts';
import type { Draft, Readable } from '../model/draft.ts';
import type { Finding, Level, MistakeClass } from '../model/finding.ts';

/** What a check reports: a finding without what the check itself already says. */
export type Found = Omit<Finding, 'check' | 'class' | 'level'> & Partial<Pick<Finding, 'class' | 'level'>>;

/** A draft written short, for examples: text alone, or text with whatever else matters. */
export type Example = string | { text: string | string[]; draft?: Partial<Draft>; context?: Partial<Context> };

/**
 * One check: one file, named after its id, with a default export. The same words are printed
 * into the options page and the README.
 */
export interface Check {
  /** Kebab case, the file's name. */
  id: string;
  /** What a user would call it. */
  title: string;
  /** Why it exists, in a sentence, with its source. */
  why: string;
  class: MistakeClass;
  /** The highest level it may speak at. A single finding may speak lower. */
  level: Level;
  /** Each finding brings a level that somebody chose for it; nobody chooses one for all of them. */
  fixedLevel?: boolean;
  /** What has to have been read; otherwise the answer is *not checked*. `clock` stands for `context.now`. */
  needs: readonly (Readable | 'clock')[];
  /** *now* is synchronous and counts for the gate; *later* never delays it. */
  when: 'now' | 'later';
  /** Pure: no clock, no network, no randomness. Never throws, whatever the text holds. */
  run(draft: Draft, context: Context): Found[];
  /** Drafts it fires on and, longer, drafts it must leave alone. */
  examples: { fires: readonly Example[]; leaves: readonly Example[] };
}
