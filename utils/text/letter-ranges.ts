/**
 * The letters and numbers that people write posts with. From Greek on, what stands between letters (marks, digits and signs of the same script) counts
 * as a letter too: none of our phrases is written there, and eighteen ranges are compared sooner than six hundred.
 */
const LETTERS = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0300-\u0e3e\u0e40-\u1fff\u2c00-\u2dff\u3005-\u3007\u3041-\u318e\u3400-\ud7fb\uf900-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\u{10000}-\u{1bc99}\u{1d400}-\u{1d7cb}\u{20000}-\u{33479}`;
const NUMBERS = String.raw`0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070-\u2089\u2150-\u2189\u2460-\u249b\uff10-\uff19\u{1d7ce}-\u{1d7ff}`;

const PIECE = /\\[pP]\{[^}]+\}|\[(?:\\.|[^\]\\])*\]|\\./gsu;
/** What may stand in a class with them and is the same in capitals and small letters. */
const WITHOUT_CASE = /^\^?(?:\\p\{[LNM]\}|\\[^\p{L}]|\\[dsn]|[^\\\p{L}])*$/u;

/**
 * A pattern with letters and numbers written out as few ranges. A browser spends half a millisecond on making each `\p{L}` of a pattern, and a long
 * list of phrases has a hundred: a draft that brought one up for the first time held a key back by up to 70 ms. In a text with a dash or an emoji
 * asking for them takes three times as long as well.
 *
 * @param source of a pattern with the flag `u`
 */
export function writtenOut(source: string, flags: string): string {
  const either = (inside: string) => (flags.includes('i') ? `(?-i:[${inside}])` : `[${inside}]`);
  return source.replace(PIECE, (piece) => {
    if (piece === '\\p{L}') return either(LETTERS);
    if (piece === '\\P{L}') return either(`^${LETTERS}`);
    if (piece === '\\p{N}') return either(NUMBERS);
    if (!piece.startsWith('[') || !/\\p\{[LN]\}/.test(piece)) return piece;
    const before = piece.slice(1, -1);
    const inside = before.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', NUMBERS);
    return WITHOUT_CASE.test(before) ? either(inside) : `[${inside}]`;
  });
}
