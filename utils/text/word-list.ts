import type { BrandProfile } from '../model/brand-profile.ts';
import { readCsv } from './csv.ts';

/** What a list of words can be of. */
export const wordLists = ['terms', 'glossary', 'rivals'] as const;
export type WordList = (typeof wordLists)[number];

export interface ListFault {
  /** From 1. */
  line: number;
  /** The line as it was written. */
  text: string;
  say: string;
}

/** What a list holds for a brand. Nothing of it is lost: a line is new, there already, or named with its fault. */
export interface ReadList {
  /** The brand with what is new. */
  profile: BrandProfile;
  added: number;
  already: number;
  faults: ListFault[];
}

const LONGEST = 200;
/** First cells of a head line, as spreadsheets have one. */
const HEADS = new Set(['avoid', 'word', 'words', 'term', 'terms', 'rival', 'rivals', 'glossary']);

/** Reads a list, a word a line; words to avoid with what is better and why in the next two cells. */
export function readWordList(profile: BrandProfile, list: WordList, source: string): ReadList {
  const rows = readCsv(source);
  const faults: ListFault[] = [];
  const fresh: string[][] = [];
  const known = new Set((list === 'terms' ? profile.terms.map(({ avoid }) => avoid) : profile[list]).map(plain));
  let already = 0;
  rows.forEach(({ line, text, cells, fault }, index) => {
    if (index === 0 && fault === null && HEADS.has(plain(cells[0]!))) return;
    const say = fault ?? faultOf(cells, list);
    if (say !== null) faults.push({ line, text, say });
    else if (known.has(plain(cells[0]!))) already += 1;
    else {
      known.add(plain(cells[0]!));
      fresh.push(cells);
    }
  });
  return { profile: withWords(profile, list, fresh), added: fresh.length, already, faults };
}

const plain = (word: string): string => word.trim().toLowerCase();

function faultOf(cells: readonly string[], list: WordList): string | null {
  const most = list === 'terms' ? 3 : 1;
  if (cells[0] === '') return 'The first cell is empty. It holds the word.';
  if (!/[\p{L}\p{N}]/u.test(cells[0]!)) return `“${cells[0]}” holds no letter and no number.`;
  if (cells.slice(most).some((cell) => cell !== ''))
    return list === 'terms'
      ? `It has ${cells.length} cells, and there is room for three: word, better, why. Put cells with a comma into quotation marks.`
      : 'It has more than one cell. Put each word on a line of its own.';
  if (cells.some((cell) => cell.length > LONGEST)) return `A cell is longer than ${LONGEST} characters.`;
  return null;
}

function withWords(profile: BrandProfile, list: WordList, fresh: readonly string[][]): BrandProfile {
  if (list !== 'terms') return { ...profile, [list]: [...profile[list], ...fresh.map(([word]) => word!)] };
  const terms = fresh.map(([avoid, prefer, why]) => ({ avoid: avoid!, prefer: prefer || null, why: why || null }));
  return { ...profile, terms: [...profile.terms.filter(({ avoid }) => avoid !== ''), ...terms] };
}
