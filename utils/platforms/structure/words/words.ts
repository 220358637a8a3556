import type { Script } from '../../../model/script.ts';
import type { Act } from '../publish-words.ts';
import { english } from './english.ts';

/** What is asked about the name of a field, a choice or a link. */
export type Label =
  | 'seeking'
  | 'oneself'
  | 'description'
  | 'warning'
  | 'title'
  | 'link'
  | 'audience'
  | 'visibility'
  | 'own page'
  | 'comment'
  | 'message'
  | 'answer'
  | 'writing'
  | 'signed in'
  | 'report'
  | 'approval'
  | 'whither'
  | 'whither first'
  | 'saving'
  | 'published';

/**
 * What the languages of one script call the parts of a compose box, as the interfaces of networks and of their clients write it
 * (X, Mastodon, Misskey, WordPress, Discourse and Telegram in their own translations).
 */
export interface Words {
  /** Names of controls by language (ISO 639-1), in small letters, divided by “|”. */
  names: Readonly<Record<string, Partial<Record<Act, string>>>>;
  labels: Readonly<Partial<Record<Label, RegExp>>>;
}

declare global {
  /** Words that were put into this page before what reads it. */
  var secondLookWords: Partial<Record<Script, Words>> | undefined;
}

/** Adds the words of further scripts to those that are known here. */
export function learn(words: Partial<Record<Script, Words>>): void {
  globalThis.secondLookWords = { ...globalThis.secondLookWords, ...words };
}

export const knownWords = (): readonly Words[] => [english, ...Object.values(globalThis.secondLookWords ?? {})];
