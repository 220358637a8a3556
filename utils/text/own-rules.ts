import type { OwnRule, RuleCondition } from '../model/own-rule.ts';
import { Pattern, PatternError } from './pattern.ts';

const patterns = new WeakMap<RuleCondition, Pattern | null>();

/** The pattern of a rule, made once; `null`: it is malformed, and the rule never speaks. */
export function patternOf(when: Extract<RuleCondition, { kind: 'pattern' }>): Pattern | null {
  let pattern = patterns.get(when);
  if (pattern === undefined) {
    pattern = patternFault(when.pattern) === null ? new Pattern(when.pattern) : null;
    patterns.set(when, pattern);
  }
  return pattern;
}

function patternFault(source: string): string | null {
  try {
    new Pattern(source);
    return null;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}

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
