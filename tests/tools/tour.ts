/** What `npm start` does where there is no display: goes through the welcome page's practice post as a person would, and tells. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findings, openBrowser, reviewFrame } from '../e2e/chromium/harness.ts';
import { root } from './prepare.mjs';

/** A note left in, a gap nobody filled, a date that is no Friday: what is easily overlooked at the end of a day. */
const DRAFT = 'Our [PRODUCT] is here on Friday 3 December 2026. @Sam please check before we post';

const folder = join(root, '.output/tour');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const browser = await openBrowser();
try {
  const page = await browser.extensionPage('welcome');
  await page.setViewportSize({ width: 1280, height: 900 });
  const picture = async (name: string) => {
    await page.screenshot({ path: join(folder, `${name}.png`) });
  };
  const published = page.locator('[data-practice="timeline"] > *');
  const before = await published.count();
  await picture('1-welcome');

  const editor = page.locator('[data-practice="text"]');
  await editor.fill('');
  await editor.pressSequentially(DRAFT);
  console.log(`\nWrote: ${DRAFT}`);
  await reviewFrame(page);
  await picture('2-draft');

  await page.locator('[data-practice="publish"]').click();
  const found = await findings(page);
  await picture('3-held');
  console.log(`\nSecond Look found:\n${found.map(({ say }) => `  - ${say}`).join('\n')}`);

  const held = (await published.count()) === before;
  console.log(held ? '\nPublish was held: nothing went out.' : '\nPublish was NOT held: the post went out.');
  console.log(`\nScreenshots: ${relative(process.cwd(), folder)}/`);
  process.exitCode = held && found.length > 0 ? 0 : 1;
} finally {
  await browser.close();
}
