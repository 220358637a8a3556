import { sifted } from './sifted.ts';

/**
 * One pattern that fits wherever one of these does, so that each stands in a line of its own, where it can be read and explained.
 * Where several fit at one place the first counts, as between the bars of a regular expression.
 *
 * @throws {Error} where their flags differ: one pattern has one set of flags.
 */
export function anyOf(...patterns: readonly [RegExp, ...RegExp[]]): RegExp {
  const [{ flags }] = patterns;
  const other = patterns.find((pattern) => pattern.flags !== flags);
  if (other) throw new Error(`${other} has other flags than its neighbours: “${flags}”.`);
  return sifted(patterns.map(({ source }) => source).join('|'), flags);
}

/**
 * The same with one frame around all: what has to stand before and behind whichever of them fits.
 *
 * @throws {Error} as `anyOf`
 */
export function framed(before: RegExp, after: RegExp, ...patterns: readonly [RegExp, ...RegExp[]]): RegExp {
  const { source, flags } = anyOf(...patterns);
  return sifted(`${before.source}(?:${source})${after.source}`, flags);
}
