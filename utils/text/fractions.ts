import { sifted } from './sifted.ts';

/** Fractions of a whole as they are written in seven languages; each language's own words, whatever article stands before them. */
const FRACTIONS: readonly (readonly [share: number, words: string])[] = [
  [2 / 3, 'two[ -]thirds|zwei drittel|(?:les )?deux tiers|dos tercios|dois terços|due terzi|twee ?derde'],
  [3 / 4, 'three[ -]quarters|drei viertel|(?:les )?trois quarts|tres cuartos|três quartos|tre quarti|drie ?kwart'],
  [1 / 2, 'half|(?:die )?hälfte|la moitié|la mitad|metade|la metà|de helft'],
  [1 / 3, '(?:a|one|ein|un|um|een) (?:third|drittel|tiers|tercio|terço|terzo|derde)'],
  [1 / 4, '(?:a|one|ein|un|um|een) (?:quarter|viertel|quart|cuarto|quarto|kwart)'],
  [1 / 5, '(?:a|one|ein|un|um|een) (?:fifth|fünftel|cinquième|quinto|vijfde)'],
  [1 / 10, '(?:a|one|ein|un|um|een) (?:tenth|zehntel|dixième|décimo|decimo|tiende)'],
];

/** The fractions as alternatives of a regular expression. */
export const fractionWords: string = FRACTIONS.map(([, words]) => words).join('|');

const patterns = FRACTIONS.map(([share, words]) => [sifted(`^(?:${words})$`, 'iu'), share] as const);

/** The part of one that a fraction in words stands for: 0.5 for “half”; `null`: none. */
export function fractionOf(words: string): number | null {
  return patterns.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
