/** One line of a table that was written as text. */
export interface Row {
  /** From 1. */
  line: number;
  /** As it stands in the text. */
  text: string;
  cells: string[];
  /** What is wrong with it, in a sentence; `null`: nothing. */
  fault: string | null;
}

/**
 * Reads comma-separated values (RFC 4180), also with semicolons or tabs between the cells, as spreadsheets write them. A cell
 * ends with its line. A malformed line does not spoil the others: it is given with what is wrong. Empty lines are left out.
 */
export function readCsv(source: string): Row[] {
  const lines = source.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const separator = separatorOf(lines[0]!);
  return lines.flatMap((text, index) => (text.trim() === '' ? [] : { line: index + 1, text, ...readLine(text, separator) }));
}

/** The sign that stands most often in the first line. */
function separatorOf(first: string): string {
  const often = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (often(sign) > often(best) ? sign : best));
}

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
    if (!cell && words.startsWith('"')) return { cells, fault: 'A quotation mark is opened and not closed on this line.' };
    cells.push(words);
    if (next === -1) return { cells, fault: null };
    at = next + 1;
  }
}
