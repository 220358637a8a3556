/** Per cent. Below it a word is as often a pattern in the picture as a word: tried on posters that were made for it, plain and busy. */
const SURE = 80;
/** Columns of Tesseract's table of what it read: what the row is, where it stands, how sure it is, and the word. */
const [LEVEL, BLOCK, PARAGRAPH, LINE, CONFIDENCE, WORD] = [0, 2, 3, 4, 10, 11];
const IS_WORD = '5';

/**
 * The words that Tesseract is sure of, line by line as they stand in the picture.
 * @param table tab-separated, as `GetTSVText` gives it
 */
export function certainWords(table: string): string {
  const lines = new Map<string, string[]>();
  for (const row of table.split('\n')) {
    const columns = row.split('\t');
    const word = columns[WORD]?.trim();
    if (columns[LEVEL] !== IS_WORD || !word || !/[\p{L}\p{N}]/u.test(word) || Number(columns[CONFIDENCE]) < SURE) continue;
    const line = [columns[BLOCK], columns[PARAGRAPH], columns[LINE]].join('.');
    lines.set(line, [...(lines.get(line) ?? []), word]);
  }
  return [...lines.values()].map((words) => words.join(' ')).join('\n');
}
