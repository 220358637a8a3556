import type { Place } from './tone.ts';

/** “abonné(e)s”, “professeur.e.s”, “étudiant-e-s”: French that means women and men, and is cut where its signs stand. */
const GOES_ON = /^[-‑–./(](?:e|s|es|ne|nes|le|les|ve|ves|se|ses|[èe]res?|t?rices?|euses?)(?!\p{L})/u;

/** Whether a word goes on behind a sign: then its ending there is not the one it has. */
export const isCutForm = (text: string, { end }: Pick<Place, 'end'>): boolean => GOES_ON.test(text.slice(end, end + 12));
