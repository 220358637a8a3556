import { describe, expect, it } from 'vitest';
import { HASHED_SIZE, looksTheSame, perceptualHash, perceptualHashSchema } from '../../../utils/model/perceptual-hash.ts';

/** Pixels of a grey picture, from how bright each place is, 0 to 255. */
const picture = (brightness: (row: number, column: number) => number): number[] =>
  Array.from({ length: HASHED_SIZE ** 2 }, (_, index) => {
    const grey = brightness(Math.floor(index / HASHED_SIZE), index % HASHED_SIZE);
    return [grey, grey, grey, 255];
  }).flat();

const waves = (row: number, column: number): number => 128 + 90 * Math.sin(row * 0.07) * Math.cos(column * 0.09);
const hashed = (brightness: (row: number, column: number) => number): string => perceptualHash(picture(brightness))!;

describe('how a picture looks', () => {
  it('is the same for a copy with the specks of a JPEG', () => {
    expect(perceptualHashSchema.safeParse(hashed(waves)).success).toBe(true);
    const copy = hashed((row, column) => waves(row, column) + (((row * 7 + column * 3) % 5) - 2) * 3);
    expect(looksTheSame(hashed(waves), copy)).toBe(true);
  });

  it('is another for its mirror image, and for a card of the same template with another word', () => {
    expect(
      looksTheSame(
        hashed(waves),
        hashed((row, column) => waves(row, HASHED_SIZE - 1 - column)),
      ),
    ).toBe(false);
    const card = (word: number) => (row: number, column: number) =>
      row >= 40 && row < 56 && column % (10 * word) < 6 ? 240 : waves(row, column);
    expect(looksTheSame(hashed(card(1)), hashed(card(3)))).toBe(false);
  });

  it('says nothing about a plain picture', () => {
    expect(perceptualHash(picture(() => 200))).toBeNull();
    expect(perceptualHash(picture((row) => 100 + row / 4))).toBeNull();
  });
});
