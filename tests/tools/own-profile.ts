/** A browser with the built extension, on a profile of the maintainer's own and on the real networks: for `live` and `capture`, never for tests. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from './browsers.mjs';
import { chromiumArguments } from './chromium-arguments.mjs';
import { Missing, root } from './prepare.mjs';

const extension = join(root, '.output/chrome-mv3');

/**
 * The folder of a profile that was named on the command line.
 * @throws {Missing} where none was
 */
export function profileIn(named: string | undefined): string {
  if (!named)
    throw new Missing('Name a folder for the profile: it is made where there is none, and what you sign in to there stays in it.');
  return resolve(named);
}

/** @throws {Missing} where nothing is built, or no browser found */
export async function openOwnProfile(profile: string): Promise<BrowserContext> {
  if (!existsSync(join(extension, 'manifest.json'))) throw new Missing('The extension is not built yet: run “npm run build” first.');
  return chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: chromiumArguments(extension),
  });
}

/** One turn each time the person presses Enter in the terminal; anything written, or the end of the input, ends it. */
export async function* enterPresses(question: string): AsyncGenerator<void> {
  const terminal = createInterface({ input: process.stdin });
  console.log(`\n${question}`);
  try {
    for await (const written of terminal) {
      if (written.trim() !== '') return;
      yield;
      console.log(`\n${question}`);
    }
  } finally {
    terminal.close();
  }
}
