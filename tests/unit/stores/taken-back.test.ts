import { describe, expect, it } from 'vitest';
import { changedFields, listTakenBack, withoutChange } from '../../../utils/stores/taken-back.ts';

describe('a list that is taken back', () => {
  const taken = (before: string[], after: string[], now: string[]) => listTakenBack(before, after, now, (word) => word);

  it('is as it was where nothing else happened', () => {
    expect(taken(['a', 'b'], ['c'], ['c'])).toEqual(['a', 'b']);
  });
  it('keeps what came since, first', () => {
    expect(taken(['a'], ['c'], ['e', 'd', 'c'])).toEqual(['e', 'd', 'a']);
  });
  it('has what is in both once', () => {
    expect(taken(['a', 'b'], [], ['b'])).toEqual(['a', 'b']);
  });
});

describe('one change that is undone', () => {
  const acme = { name: 'Acme', rules: ['cheap', 'free', 'best'], note: 'x' as string | undefined };

  it('puts back what was taken out, and leaves what came since', () => {
    const after = { ...acme, rules: ['cheap', 'best'] };
    const now = { ...after, name: 'Acme Tea', rules: ['cheap', 'best', 'new'] };
    expect(withoutChange(acme, after, now)).toEqual({ ...acme, name: 'Acme Tea', rules: ['cheap', 'free', 'best', 'new'] });
  });
  it('puts back what was made otherwise, and leaves its neighbours as they are now', () => {
    const after = { ...acme, rules: ['cheap', 'gratis', 'best'] };
    const now = { ...after, rules: ['cheapest', 'gratis', 'best'] };
    expect(withoutChange(acme, after, now).rules).toEqual(['cheapest', 'free', 'best']);
  });
  it('puts back a field that was emptied', () => {
    expect(withoutChange(acme, { ...acme, note: undefined }, { ...acme, note: undefined }).note).toBe('x');
  });
  it('is told by its fields', () => {
    expect(changedFields(acme, { ...acme, name: 'Acme Tea', note: undefined })).toEqual({ name: 'Acme Tea', note: undefined });
  });
});
