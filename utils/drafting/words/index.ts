import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';
import type { Words } from './words.ts';

const words = { en, de, fr, es, pt, it } as const satisfies Record<string, Words>;

export type Language = keyof typeof words;
export const languages = Object.keys(words) as Language[];

export function wordsIn(language: Language): Words {
  return words[language];
}

/** The same as one person is spoken to. */
export function wordsToOne(language: Language): Words {
  const all = wordsIn(language);
  const { toOne } = all;
  return toOne ? { ...all, ...toOne, lead: { ...all.lead, ...toOne.lead }, state: { ...all.state, ...toOne.state } } : all;
}

/** The same on the phone. */
export function wordsOnPhone(language: Language): Words {
  const one = wordsToOne(language);
  const { up, here, stays, answerBy, answerFollows, nextOpen, close } = one.spoken;
  return {
    ...one,
    lead: { ...one.lead, answerBy },
    state: { ...one.state, up, here, stays },
    answerFollows,
    statement: { ...one.statement, nextOpen },
    complaint: { ...one.complaint, close },
  };
}
