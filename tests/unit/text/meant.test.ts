import { describe, expect, it } from 'vitest';
import { clauseSlips } from '../../../utils/checks/words/clause-slips.ts';
import { embarrassing, slips } from '../../../utils/checks/words/slips.ts';
import { looksLikeSlip } from '../../../utils/text/meant.ts';

describe('what is said about a slip', () => {
  it('asks for the word that was meant', () => {
    expect(looksLikeSlip('“form us”', 'from')).toBe('“form us” looks like a slip. Did you mean “from”?');
  });

  it('offers both where either may be meant', () => {
    expect(looksLikeSlip('“quì”', 'qui / qua')).toBe('“quì” looks like a slip. Did you mean “qui” or “qua”?');
  });

  it('says what is wrong where no one word is meant', () => {
    expect(looksLikeSlip('“einen neues”', 'the ending is wrong.')).toBe('“einen neues” looks like a slip: the ending is wrong.');
  });

  it('asks for nothing that could not stand in the text', () => {
    const meant = [...Object.values(slips).flat(), ...embarrassing].map(([, right]) => right);
    meant.push(...Object.values(clauseSlips).flatMap((list) => list.map(([, right]) => right)));
    const words = meant.filter((right) => !right.endsWith('.'));
    expect(words.length).toBeGreaterThan(400);
    const grammar =
      /[“”„«»(…]|singular|plur[ai]|genitiv|dativ|akkusativ|endung|apostro|accent|acento|tilde|particip|partizip|concorda|accord(?!o)|f[eé]min|masc|subj|congiun|forma?\b|form[ea]\b|vorm|missing|belong|instead/iu;
    expect(words.filter((right) => grammar.test(right))).toEqual([]);
  });
});
