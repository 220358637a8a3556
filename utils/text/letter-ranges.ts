/**
 * The letters and numbers that people write posts with. From Greek on, what stands between letters (marks, digits and signs of the same script) counts
 * as a letter too: none of our phrases is written there, and eighteen ranges are compared sooner than six hundred.
 */
const LETTERS = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0300-\u0e3e\u0e40-\u1fff\u2c00-\u2dff\u3005-\u3007\u3041-\u318e\u3400-\ud7fb\uf900-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`;
const NUMBERS = String.raw`0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070-\u2089\u2150-\u2189\u2460-\u249b\uff10-\uff19`;
/** Those of two units each: rare scripts, styled letters, rare Chinese. */
const FAR_LETTERS = String.raw`\u{10000}-\u{1bc99}\u{1d400}-\u{1d7cb}\u{20000}-\u{33479}`;
const FAR_NUMBERS = String.raw`\u{1d7ce}-\u{1d7ff}`;

const PIECE = /\\[pP]\{[^}]+\}|\[(?:\\.|[^\]\\])*\]|\\./gsu;
/** What may stand in a class with them and is the same in capitals and small letters. */
const WITHOUT_CASE = /^(?:\\p\{[LN]\}|\\[^\p{L}]|\\[dsn]|[^\\\p{L}])*$/u;

/**
 * A pattern with letters and numbers written out as few ranges. A browser spends half a millisecond on making each `\p{L}` of a pattern, and a long
 * list of phrases has a hundred: a draft that brought one up for the first time held a key back by up to 70 ms. In a text with a dash or an emoji
 * asking for them takes three times as long as well.
 *
 * @param source of a pattern with the flag `u`
 */
export function writtenOut(source: string, flags: string): string {
  const ignoresCase = flags.includes('i');
  return source.replace(PIECE, (piece) => {
    if (piece === '\\p{L}' || piece === '\\p{N}') return classOf(piece, ignoresCase);
    if (piece === '\\P{L}') return classOf('^\\p{L}', ignoresCase);
    return piece.startsWith('[') && /\\p\{[LN]\}/.test(piece) ? classOf(piece.slice(1, -1), ignoresCase) : piece;
  });
}

const filled = (inside: string, letters: string, numbers: string): string =>
  inside.replaceAll('\\p{L}', letters).replaceAll('\\p{N}', numbers);

/**
 * To ask for capitals and small letters alike would have the browser look for the other of each letter, so that is switched off where it changes
 * nothing. Letters of two units, and what excludes letters, stay out of it: where such a range has it switched off, V8 13 at times misses
 * a match of the alternatives beside it, in texts with capitals beyond Latin-1.
 */
function classOf(inside: string, ignoresCase: boolean): string {
  if (!ignoresCase || inside.startsWith('^') || !WITHOUT_CASE.test(inside))
    return `[${filled(inside, LETTERS + FAR_LETTERS, NUMBERS + FAR_NUMBERS)}]`;
  const far = (inside.includes('\\p{L}') ? FAR_LETTERS : '') + (inside.includes('\\p{N}') ? FAR_NUMBERS : '');
  return `(?:(?-i:[${filled(inside, LETTERS, NUMBERS)}])|[${far}])`;
}
