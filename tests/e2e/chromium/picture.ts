import type { Page } from 'playwright-core';

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

/** A poster with these lines on it, light on a dark ground, as a file field takes it. */
export async function poster(page: Page, name: string, lines: readonly string[]) {
  const address = await page.evaluate((words) => {
    const canvas = document.createElement('canvas');
    canvas.width = 1080;
    canvas.height = 1080;
    const paper = canvas.getContext('2d')!;
    paper.fillStyle = '#12324a';
    paper.fillRect(0, 0, 1080, 1080);
    paper.fillStyle = '#fff';
    words.forEach((line, at) => {
      paper.font = `${at === 0 ? 110 : 64}px sans-serif`;
      paper.fillText(line, 90, 260 + at * 130, 900);
    });
    return canvas.toDataURL('image/png');
  }, lines);
  return fileOf(name, 'image/png', address);
}
