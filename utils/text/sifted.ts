import { runsOf } from './letter-runs.ts';
import { type Signs, shows, signsOf } from './pattern-signs.ts';

/**
 * A pattern that is asked only where it can fit. Most of our patterns are long, most drafts hold nothing of them, and an engine first
 * compiles a pattern, then runs it from every letter: a second of work for the first draft of a page. So the letters that a pattern
 * cannot do without are read off it once, and looked up in the text's own runs of letters first.
 *
 * It finds exactly what `pattern` finds, and is used as any regular expression is.
 */
export function sifted(pattern: RegExp): RegExp {
  return new Sifted(pattern);
}

/** A longer text has nearly every run of letters in it, and to list them would cost more than it saves. */
const LONGEST = 4_000;

class Sifted extends RegExp {
  private signs: Signs | undefined;

  /** Copies that the language makes for itself (`matchAll`, `split`) are plain: they are asked only after this one. */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  override exec(text: string): RegExpExecArray | null {
    if (this.mayFit(text)) return super.exec(text);
    this.lastIndex = 0;
    return null;
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.mayFit(text) ? super[Symbol.matchAll](text) : [].values();
  }

  private mayFit(text: string): boolean {
    if (text.length > LONGEST) return true;
    this.signs ??= signsOf(this.source);
    return shows(runsOf(text), this.signs);
  }
}
