import { describe, expect, it } from 'vitest';
import { byKeys, oncePer } from '../../../utils/text/once-per.ts';

describe('a list worked out once', () => {
  it('is read again only when it is another list', () => {
    let read = 0;
    const sum = oncePer((list: readonly number[]) => {
      read += 1;
      return list.reduce((a, b) => a + b, 0);
    });
    const list = [1, 2];
    expect([sum(list), sum(list), read]).toEqual([3, 3, 1]);
    expect([sum([1, 2]), read]).toEqual([3, 2]);
  });

  it('is found by each of its keys, once, in its own order', () => {
    const index = byKeys(['tea', 'toast', 'eel'], (word) => word);
    expect(index.get('t')).toEqual(['tea', 'toast']);
    expect(index.get('e')).toEqual(['tea', 'eel']);
    expect(index.get('x')).toBeUndefined();
  });
});
