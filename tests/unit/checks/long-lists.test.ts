import { describe, expect, it } from 'vitest';
import { review } from '../../../utils/checks/index.ts';
import type { Context } from '../../../utils/model/context.ts';
import { written } from '../../tools/example.ts';

const many = <T>(make: (index: number) => T): T[] => Array.from({ length: 10_000 }, (_, index) => make(index));
const found = (text: string, context: Partial<Context>) =>
  review(written(text).draft, { now: '2026-11-22T09:00:00Z', timeZone: 'UTC', locale: 'en-GB', ...context }).findings;

describe('in ten thousand', () => {
  it.each([
    ['the same words', 'Four seats in row C came back for tonight, so be quick at the door.'],
    ['a few words more at the end', 'Four seats in row C came back for tonight, so be quick at the door. Bring a friend along.'],
    [
      'a word changed',
      'Four seats in row C came back for tonight, so be fast at the door of our house this evening, all of you who wrote.',
    ],
  ])('posts, one that says it before is found: %s', (_, text) => {
    const recent = many((index) => ({
      handle: 'acmetea',
      platform: 'x',
      surface: 'post' as const,
      text: `Loaf ${index}: the oven at the door is on tonight for row C, so be quick and bring four friends.`,
      at: '2026-11-20T09:00:00Z',
    }));
    expect(found(text, { recent }).map(({ check }) => check)).not.toContain('duplicate');
    recent[7777] = {
      ...recent[7777]!,
      text: text.replace(' Bring a friend along.', '').replace('fast', 'quick'),
    };
    expect(found(text, { recent: [...recent] }).map(({ check }) => check)).toContain('duplicate');
  });

  it('terms, one of two words is found where it stands', () => {
    const terms = many((index) => ({ avoid: `cheap ${index}`, prefer: 'fair' }));
    const text = 'Our cheap 7777 is back, and the cheap ones too.';
    expect(found(text, { brand: { terms } }).filter(({ check }) => check === 'house-style')).toEqual([
      expect.objectContaining({ start: 4, end: 14, correction: 'fair' }),
    ]);
  });

  it.each(['Nothing like Quillon.', '#QuillonTea', '@thequillontea', 'See https://shop.quillontea.example/'])(
    'rivals, one is found in “%s”',
    (text) => {
      const rivals = many((index) => `Bohnenwerk${index} Tea`);
      expect(found(text, { brand: { rivals } }).map(({ check }) => check)).not.toContain('rival');
      expect(found(text, { brand: { rivals: [...rivals, 'Quillon Tea'] } }).map(({ check }) => check)).toContain('rival');
    },
  );
});
