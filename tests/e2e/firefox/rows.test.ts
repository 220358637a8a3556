import { afterAll, beforeAll, it } from 'vitest';
import { settings } from '../../../utils/stores/settings.ts';
import { exercise, rows } from '../rows.ts';
import { editorPages, editorsHost, outlinedSites } from '../sites.ts';
import { write } from './compose.ts';
import { findings, type OpenBrowser, reviewFrame } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { writeStore } from './stores.ts';

const panel = { reviewFrame, findings };
/** The command that writes all at once passes by what Lexical, Slate and Draft.js listen to here. */
const typed = { ...panel, type: write };
/** Quill in turn loses its place at every key in a shadow root, with or without us. */
const isQuill = (editor: string): boolean => editor.startsWith('.ql-');

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await lendBrowser();
  // LinkedIn stands here twice; the same words a second time would be held, and rightly so.
  await writeStore(browser, settings, { ...settings.fallback, remember: false });
  await browser.grant(editorsHost);
});
afterAll(() => browser?.close());

it.each(rows)('$name: holds a draft with a gap in it, and lets a clean one out', async ({ address }) => {
  const page = await browser.page(address);
  await exercise(page, panel);
  await page.close();
});

it.each(outlinedSites)('$what: holds a draft with a gap in it, and lets a clean one out', async (site) => {
  const page = await browser.page(site.address);
  await exercise(page, isQuill(site.editor) ? panel : typed, site);
  await page.close();
});

it.each(editorPages)(
  'a site that somebody switched on, $family: holds a draft with a gap in it, and lets a clean one out',
  async ({ address }) => {
    const page = await browser.page(address);
    const editor = '.field textarea, .field [contenteditable="true"]';
    await exercise(page, typed, { editor, publish: '#go' });
    await page.close();
  },
);
