import { writtenOut } from './letter-ranges.ts';
import { runsOf } from './letter-runs.ts';
import { type Signs, shows, signsOf } from './pattern-signs.ts';

/**
 * A pattern that is built and asked only where it can fit. Most of our patterns are long, most drafts hold nothing of them, and an engine
 * first reads a pattern, then compiles it, then runs it from every letter: a second of work for the first draft of a page. So the letters
 * that a pattern cannot do without are read off it once, and looked up in the text's own runs of letters first.
 *
 * It finds exactly what the pattern finds, and is used as any regular expression is.
 *
 * @param flags with `u` among them
 * @throws {SyntaxError} where the source is no pattern: not here, but when it is first asked about a text that may fit
 */
export function sifted(source: string, flags: string): RegExp;
export function sifted(pattern: RegExp): RegExp;
export function sifted(pattern: RegExp | string, flags = ''): RegExp {
  return typeof pattern === 'string' ? new Sifted(pattern, flags) : new Sifted(pattern.source, pattern.flags);
}

/**
 * Every match of a global pattern from an index on. `matchAll` of the language makes a copy of the pattern first, which takes longer than to see that
 * there is no match.
 *
 * @throws {TypeError} where the pattern is not global: it would match the same place for ever
 */
export function matches(pattern: RegExp, text: string, from = 0): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`Only a global pattern has several matches: ${pattern}`);
  const all: RegExpExecArray[] = [];
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    all.push(found);
    if (found[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return all;
}

/** A longer text has nearly every run of letters in it, and to list them would cost more than it saves. */
const LONGEST = 4_000;

class Sifted extends RegExp {
  private readonly written: string;
  private signs: Signs | undefined;
  private built: RegExp | undefined;

  constructor(source: string, flags: string) {
    super('', flags);
    this.written = source;
  }

  override get source(): string {
    return this.written;
  }

  override exec(text: string): RegExpExecArray | null {
    if (!this.mayFit(text)) {
      this.lastIndex = 0;
      return null;
    }
    const pattern = this.whole();
    pattern.lastIndex = this.lastIndex;
    const found = pattern.exec(text);
    this.lastIndex = pattern.lastIndex;
    return found;
  }

  // What the language does with a pattern it does faster, or only, with a plain one.
  override [Symbol.search](text: string): number {
    return this.mayFit(text) ? this.whole()[Symbol.search](text) : -1;
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return (this.mayFit(text) ? matches(this.whole(), text, this.lastIndex) : []).values();
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return this.whole()[Symbol.split](text, limit);
  }

  private whole(): RegExp {
    this.built ??= new RegExp(writtenOut(this.written, this.flags), this.flags);
    return this.built;
  }

  private mayFit(text: string): boolean {
    if (text.length > LONGEST) return true;
    this.signs ??= signsOf(this.written);
    return shows(runsOf(text), this.signs);
  }
}
