/** One row of a table that was written as text. */
export interface Row {
  /** Of its first line, from 1. */
  line: number;
  /** As it stands in the text. */
  text: string;
  cells: string[];
  /** What is wrong with it, in a sentence; `null`: nothing. */
  fault: string | null;
}

/** Lines that one cell may hold: an opened quotation mark that is never closed shall not make the whole text one cell. */
const MOST_LINES = 200;

/**
 * Reads comma-separated values (RFC 4180), also with semicolons or tabs between the cells, as spreadsheets write them. A cell in
 * quotation marks may hold line breaks. A malformed line does not spoil the others: it is given with what is wrong. Empty lines are left out.
 */
export function readCsv(source: string): Row[] {
  const lines = source.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const separator = separatorOf(lines);
  const rows: Row[] = [];
  for (let at = 0; at < lines.length; ) {
    const row = rowAt(lines, at, separator);
    if (row.text.trim() !== '') rows.push({ line: at + 1, ...row });
    at += row.text.split('\n').length;
  }
  return rows;
}

/** What stands between the cells. Where nothing else tells, a semicolon is rarer in a sentence than a comma; a tab stands in none. */
const SEPARATORS = ['\t', ';', ','];
/** Lines by which they are told apart. */
const LINES_LOOKED_AT = 200;

const QUOTED_CELL = /(?<=^|[\t;,])[^\S\n\t]*"(?:[^"]|"")*"[^\S\n\t]*(?=[\t;,]|$)/gm;

/**
 * The sign that stands in most lines, cells in quotation marks left out: a separator is in all of them, a comma of a sentence in some. Then
 * a tab, then what stands as often in each, then what stands most often.
 */
function separatorOf(lines: readonly string[]): string {
  const bare = lines.slice(0, LINES_LOOKED_AT).join('\n').replace(QUOTED_CELL, '').split('\n');
  const ranked = SEPARATORS.map((sign, order) => {
    const counts = bare.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    const even = new Set(counts).size === 1 ? 1 : 0;
    return { sign, rank: [counts.length, sign === '\t' ? 1 : 0, even, counts.reduce((sum, count) => sum + count, 0), -order] };
  });
  const isAhead = (one: readonly number[], other: readonly number[]): boolean => {
    const at = one.findIndex((value, place) => value !== other[place]);
    return at !== -1 && one[at]! > other[at]!;
  };
  return ranked.reduce((best, each) => (isAhead(each.rank, best.rank) ? each : best)).sign;
}

/** The row that begins in this line. It takes in the lines below only where that closes its quotation marks and leaves nothing wrong. */
function rowAt(lines: readonly string[], at: number, separator: string): Omit<Row, 'line'> {
  const alone = readLine(lines[at]!, separator);
  if (alone.fault !== NOT_CLOSED) return { text: lines[at]!, ...alone };
  let text = lines[at]!;
  let open = isOpen(text);
  for (const line of lines.slice(at + 1, at + MOST_LINES)) {
    text += `\n${line}`;
    if (isOpen(line)) open = !open;
    if (open) continue;
    const read = readLine(text, separator);
    if (read.fault !== null) break;
    return { text, ...read };
  }
  return { text: lines[at]!, ...alone };
}

/** Whether a quotation mark that is opened in it is not closed in it: there is an odd number of them. */
const isOpen = (line: string): boolean => line.split('"').length % 2 === 0;

const NOT_CLOSED = 'A quotation mark is opened and not closed.';

function readLine(text: string, separator: string): Pick<Row, 'cells' | 'fault'> {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = /\s*"((?:[^"]|"")*)"\s*/y;
    quoted.lastIndex = at;
    const cell = quoted.exec(text);
    const next = text.indexOf(separator, cell ? quoted.lastIndex : at);
    const end = next === -1 ? text.length : next;
    if (cell && end !== quoted.lastIndex)
      return { cells, fault: 'Something follows a closing quotation mark. Double quotation marks inside a cell.' };
    const words = cell ? cell[1]!.replaceAll('""', '"').trim() : text.slice(at, end).trim();
    if (!cell && words.startsWith('"')) return { cells, fault: NOT_CLOSED };
    cells.push(words);
    if (next === -1) return { cells, fault: null };
    at = next + 1;
  }
}
