/**
 * Makes the PNG sizes from the SVG: `node tests/tools/icons.ts`. Run after changing the drawing.
 * `$BROWSER_PATH`: a Chromium; without it the usual place on Debian.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const sizes = [16, 24, 32, 48, 96, 128];
const folder = new URL('../../public/icon/', import.meta.url);
const drawing = readFileSync(new URL('second-look.svg', folder), 'utf8');

const browser = await chromium.launch({
  executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`);
  await page.screenshot({ path: fileURLToPath(new URL(`${size}.png`, folder)), omitBackground: true });
}
await browser.close();
