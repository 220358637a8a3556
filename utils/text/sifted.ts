import { Choices } from './choices.ts';
import { writtenOut } from './letter-ranges.ts';
import { runsOf } from './letter-runs.ts';
import { PatternIndex } from './pattern-index.ts';
import { signsFor } from './signs-ahead.ts';

/**
 * A pattern that is built and asked only where it can fit. Most of our patterns are long, most drafts hold nothing of them, and an engine
 * first reads a pattern, then compiles it, then runs it from every letter: a second of work for the first draft of a page. So the letters
 * that a pattern cannot do without are read off it once, and looked up in the text's own runs of letters first; and of a long list of phrases only
 * those are built that some text so far had the letters for.
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

/** How often a list of phrases is built anew with more of them before the rest comes along, and how much of it has to be called for until then. */
const MOST_BUILDS = 8;
const MOST = 0.5;

/** Of all that have been asked about a text: they stand in the modules, and stay as long as the page. */
const index = new PatternIndex();

class Sifted extends RegExp {
  private readonly written: string;
  /** Its number in the index. */
  private number: number | undefined;
  private choices: Choices | undefined;
  private built: RegExp | undefined;
  private full: RegExp | undefined;
  /** How often its phrases were built with more of them. */
  private builds = 0;

  constructor(source: string, flags: string) {
    super('', flags);
    this.written = source;
  }

  override get source(): string {
    return this.written;
  }

  override exec(text: string): RegExpExecArray | null {
    const pattern = this.fitting(text);
    if (pattern === null) {
      this.lastIndex = 0;
      return null;
    }
    pattern.lastIndex = this.lastIndex;
    const found = pattern.exec(text);
    this.lastIndex = pattern.lastIndex;
    return found;
  }

  // What the language does with a pattern it does faster, or only, with a plain one.
  override [Symbol.search](text: string): number {
    return this.fitting(text)?.[Symbol.search](text) ?? -1;
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    const pattern = this.fitting(text);
    return (pattern ? matches(pattern, text, this.lastIndex) : []).values();
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return this.whole()[Symbol.split](text, limit);
  }

  private whole(): RegExp {
    this.full ??= this.build(this.written);
    return this.full;
  }

  private build(source: string): RegExp {
    return new RegExp(writtenOut(source, this.flags), this.flags);
  }

  /** What finds in this text what the pattern finds; `null`: there is nothing to find. */
  private fitting(text: string): RegExp | null {
    if (text.length > LONGEST) return this.whole();
    const runs = runsOf(text);
    this.number ??= index.enter(signsFor(this.written));
    if (!index.calls(runs, this.number)) return null;
    if (this.full) return this.full;
    this.choices ??= new Choices(this.written);
    if (!this.choices.take(runs) && this.built) return this.built;
    const source = this.choices.toString();
    this.builds += 1;
    if (this.builds > MOST_BUILDS || source.length > this.written.length * MOST) return this.whole();
    this.built = this.build(source);
    return this.built;
  }
}
