import type { Harm, Impact, Incident } from '../model/incident.ts';
import type { Counting } from '../text/counting.ts';
import type { Language } from './words/index.ts';

/** What somebody entered about an incident, in the language of the drafts. `null` or blank: not entered. */
export interface Facts {
  language: Language;
  confirmed: Incident['confirmed'];
  harm: Harm;
  /** Somebody else posted in our name. */
  takenOver: boolean;
  /** Somebody’s data, or a secret, got out. */
  dataOut: boolean;
  /** Somebody is known to have said something about it. */
  heard: boolean;
  /** What the words look after. */
  focus: Impact | null;
  /** Who speaks by name; `null`: the brand speaks. */
  senior: { name: string; role: string | null } | null;
  /** The brand's name, under an e-mail that nobody signs by name. */
  brand: string | null;
  /** *up*: still to be mended; *goes*: still to be removed; *stays*: nothing is changed about it. */
  post: 'up' | 'goes' | 'stays' | 'edited' | 'removed';
  /** What the post said, as far as it was wrong. Never repeated where it hurts. */
  old: string | null;
  wrong: string | null;
  right: string | null;
  harmed: string | null;
  /** What was put right, beside what was done with the post. */
  done: string | null;
  /** What we failed to check. Never what a tool did. */
  failed: string | null;
  change: string | null;
  questions: readonly Question[];
  /** When people will hear from us again. */
  nextWord: string | null;
}

export interface Question {
  text: string;
  answer: string | null;
  /** When it will be answered. */
  by: string | null;
}

/** Somebody who gets words of their own. */
export interface Person {
  name: string | null;
  /** Without the @. */
  handle: string | null;
  words: string | null;
  /** They said it, on the phone or in the shop, and did not write it. */
  spoke?: boolean;
}

/** How much one message may hold. `null`: no limit. The same shape as a network's limits. */
export interface Room {
  length: number | null;
  counting: Counting;
}

/** Where a draft goes, and which of the possible wordings it takes. Two seeds give two wordings; a seed is a whole number from 0. */
export interface Setting {
  room: Room;
  seed: number;
}

/** A light tone is open only where nobody is hurt and nobody misled. */
export const allowsLight = (harm: Harm) => harm === 'none' || harm === 'embarrassing';
