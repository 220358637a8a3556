import type { Page } from 'playwright-core';
import { drawPoster } from '../poster.ts';

/** The smallest picture there is, under a name of its own, as a file field takes it. */
export const picture = (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64'),
});

const fileOf = (name: string, mimeType: string, address: string) => ({
  name,
  mimeType,
  buffer: Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'),
});

/** A picture with something to be seen on it, drawn by the page in this size and format, as a file field takes it. */
export async function drawnPicture(page: Page, name: string, width: number, mimeType: 'image/png' | 'image/jpeg') {
  const address = await page.evaluate(
    ([size, type]) => {
      const canvas = document.createElement('canvas');
      canvas.width = size;
      canvas.height = size;
      const paper = canvas.getContext('2d')!;
      for (let place = 0; place < 64; place += 1) {
        paper.fillStyle = `hsl(${(place * 47) % 360} 60% ${20 + ((place * 29) % 60)}%)`;
        paper.fillRect(((place % 8) * size) / 8, (Math.floor(place / 8) * size) / 8, size / 8 + 1, size / 8 + 1);
      }
      return canvas.toDataURL(type, 0.7);
    },
    [width, mimeType] as const,
  );
  return fileOf(name, mimeType, address);
}

/** A poster with these lines on it, as a file field takes it. */
export async function poster(page: Page, name: string, lines: readonly string[]) {
  return fileOf(name, 'image/png', await page.evaluate(drawPoster, lines));
}
