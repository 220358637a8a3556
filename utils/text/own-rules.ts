import { RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js';
import type { OwnRule, RuleCondition } from '../model/own-rule.ts';

/** Longer patterns are programs, and nobody would read them again. */
const LONGEST_PATTERN = 200;

const compiled = new WeakMap<RuleCondition, RE2JS | null>();

/** Patterns are followed along all their ways at once, so that none can make a check hang: what looks back or around is refused. */
const compile = (source: string): RE2JS => RE2JS.compile(source, RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);

/** The first place that a rule's pattern finds, in UTF-16 offsets; `null`: none, or the pattern is malformed and the rule never speaks. */
export function patternPlace(when: Extract<RuleCondition, { kind: 'pattern' }>, text: string): { start: number; end: number } | null {
  let pattern = compiled.get(when);
  if (pattern === undefined) {
    pattern = patternFault(when.pattern) === null ? compile(when.pattern) : null;
    compiled.set(when, pattern);
  }
  const matcher = pattern?.matcher(text);
  // One that also fits nothing at all fits everywhere; only what it holds of the text counts.
  while (matcher?.find()) if (matcher.end() > matcher.start()) return { start: matcher.start(), end: matcher.end() };
  return null;
}

function patternFault(source: string): string | null {
  if (source === '') return 'Write what to look for.';
  if (source.length > LONGEST_PATTERN) return `A pattern has ${LONGEST_PATTERN} characters at most.`;
  try {
    compile(source);
    return null;
  } catch (error) {
    if (error instanceof RE2JSSyntaxException)
      return sentences[error.error]?.(error.input ?? '') ?? `This pattern cannot be read: ${error.error}.`;
    if (error instanceof RE2JSException) return `This pattern cannot be read: ${error.message}.`;
    throw error;
  }
}

/** What the engine calls a fault, and what the person who wrote the pattern can do about it. */
const sentences: Readonly<Record<string, (place: string) => string>> = {
  'missing closing )': () => 'A “(” is not closed. Add a “)”, or write “\\(” for the sign itself.',
  'unexpected )': () => 'There is a “)” too many. Write “\\)” for the sign itself.',
  'missing closing ]': () => 'A “[” is not closed. Add a “]”, or write “\\[” for the sign itself.',
  'missing argument to repetition operator': (place) =>
    `“${place}” repeats what stands before it, and nothing does. Write “\\${place}” for the sign itself.`,
  'invalid nested repetition operator': (place) => `“${place}” are two repetitions side by side. Take one of them out.`,
  'invalid repeat count': (place) => `“${place}” repeats too often, or counts down. Use smaller numbers, the smaller one first.`,
  'invalid character class range': (place) => `“${place}” is no set of characters. A set looks like “[a-z]” or “[.,;]”.`,
  'trailing backslash at end of expression': () => 'The “\\” at the end has nothing after it. Write “\\\\” for the sign itself.',
  'invalid escape sequence': (place) =>
    `“${place}” cannot be looked for: it means nothing, or looks back at what was found. Write it out instead.`,
  'invalid or unsupported Perl syntax': (place) => `“${place}” looks around, which can make a check hang. Use plain brackets, “(…)”.`,
};

/** What is wrong with what a rule looks for, in a sentence that says what to do; `null`: nothing. */
export function conditionFault(when: RuleCondition): string | null {
  switch (when.kind) {
    case 'word':
      if (when.word.trim() === '') return 'Write the word to look for.';
      return /[\p{L}\p{N}]/u.test(when.word) ? null : `“${when.word}” holds no letter and no number. Use a pattern for signs.`;
    case 'pattern':
      return patternFault(when.pattern);
    case 'account':
      return /^@?[^\s@]+(?:@[^\s@]+)?$/.test(when.handle) ? null : 'Write one handle, such as acmetea.';
    case 'day':
      return isDate(when.date) ? null : 'Choose a day that exists.';
  }
}

/** What keeps a rule from being saved, in a sentence; `null`: nothing. */
export function ruleFault({ when, say }: Pick<OwnRule, 'when' | 'say'>): string | null {
  return conditionFault(when) ?? (say.trim() === '' ? 'Write what is said when it is found.' : null);
}

function isDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
