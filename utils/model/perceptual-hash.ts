import { z } from 'zod';

/**
 * A perceptual hash says how a picture looks: the mean brightness of 16 × 16 blocks, in 16 steps (Yang, Gu and Niu, “Block mean value
 * based image perceptual hashing”, 2006). A copy in another size or format has the same blocks; a card of the same template with another
 * word has one that is far off. What a single small digit says is too fine for it.
 */
const BLOCKS = 16;
const PIXELS_OF_BLOCK = 8;
const STEP = 256 / 16;

/** Width and height that a picture is shrunk to before it is hashed, whatever its shape. */
export const HASHED_SIZE = BLOCKS * PIXELS_OF_BLOCK;

/** A digit for each block, row by row. */
export const perceptualHashSchema = z.string().regex(/^[\da-f]{256}$/, 'A perceptual hash is 256 hexadecimal digits.');

/** A picture whose blocks are all this near one another is plain, and looks like any other. */
const PLAIN_STEPS = 2;
/** Steps between two blocks that are the same: a copy differs by a few in 256, which may lie on both sides of a border. */
const SAME_STEPS = 1;

/**
 * The hash of a picture; `null`: too plain to be told from others.
 * @param pixels red, green, blue and opacity of {@link HASHED_SIZE} × {@link HASHED_SIZE} pixels, row by row
 */
export function perceptualHash(pixels: ArrayLike<number>): string | null {
  const sums = new Float64Array(BLOCKS * BLOCKS);
  for (let pixel = 0; pixel < HASHED_SIZE * HASHED_SIZE; pixel += 1) {
    const row = Math.floor(pixel / HASHED_SIZE / PIXELS_OF_BLOCK);
    const column = Math.floor((pixel % HASHED_SIZE) / PIXELS_OF_BLOCK);
    const [red, green, blue] = [pixels[4 * pixel]!, pixels[4 * pixel + 1]!, pixels[4 * pixel + 2]!];
    // How bright each colour seems (ITU-R BT.601).
    sums[row * BLOCKS + column]! += 0.299 * red + 0.587 * green + 0.114 * blue;
  }
  const steps = Array.from(sums, (sum) => Math.floor(sum / PIXELS_OF_BLOCK ** 2 / STEP));
  if (Math.max(...steps) - Math.min(...steps) <= PLAIN_STEPS) return null;
  return steps.map((step) => step.toString(16)).join('');
}

/** Whether two hashes are of the same picture. */
export function looksTheSame(a: string, b: string): boolean {
  for (let block = 0; block < a.length; block += 1)
    if (Math.abs(Number.parseInt(a[block]!, 16) - Number.parseInt(b[block]!, 16)) > SAME_STEPS) return false;
  return true;
}
