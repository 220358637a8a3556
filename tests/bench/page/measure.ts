/** One line of the table. */
export interface Measure {
  what: string;
  bar: string;
  seen: string;
  met: boolean;
}

/**
 * The value that this share of the values does not exceed.
 *
 * @param share 0.95: the 95th percentile
 * @throws where nothing was measured, because a bar is not met by silence
 */
function percentile(values: readonly number[], share: number): number {
  const value = values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
}

export const p95 = (values: readonly number[]): number => percentile(values, 0.95);

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** “0.42 ms” */
export const milliseconds = (value: number, digits = value < 10 ? 2 : 0): string => `${value.toFixed(digits)} ms`;

export const sleep = (duration: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration));

/** The measures as lines of equal columns. */
export function table(measures: readonly Measure[]): string {
  const rows = [
    ['measure', 'bar', 'seen', 'verdict'],
    ...measures.map(({ what, bar, seen, met }) => [what, bar, seen, met ? 'met' : 'MISSED']),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
