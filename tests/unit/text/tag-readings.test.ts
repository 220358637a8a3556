import { describe, expect, it } from 'vitest';
import { rudeReading } from '../../../utils/checks/words/rude-reading.ts';
import { splitTag } from '../../../utils/text/tag-readings.ts';

describe('splitTag', () => {
  const words = new Set(['pen', 'island', 'is', 'land', 'kid', 'kids']);
  it('finds the reading with the fewest words', () => {
    expect(splitTag('penisland', (word) => words.has(word)).shortest).toEqual([
      [0, 3],
      [3, 9],
    ]);
  });
  it('says where words can begin and end when the whole cannot be read', () => {
    const { before, after, shortest } = splitTag('penxland', (word) => words.has(word));
    expect([before[3], after[4], shortest]).toEqual([true, true, null]);
  });
});

describe('rudeReading', () => {
  it('sees a rude word that crosses the border of the words meant', () => {
    for (const tag of ['penisland', 'kidsexchange', 'susanalbumparty', 'expertsexchange', 'nowthatchersdead'])
      expect(rudeReading(tag), tag).not.toBeNull();
  });
  it('leaves words that only hold one, and tags that show their words', () => {
    for (const tag of [
      'therapist',
      'cocktailparty',
      'Middlesex',
      'analysis',
      'albumlaunch',
      'PenIsland',
      'tradeshow',
      'Frühstück',
      'essexlife',
    ])
      expect(rudeReading(tag), tag).toBeNull();
  });
});
