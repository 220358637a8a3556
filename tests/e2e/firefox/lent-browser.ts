import { forgetEverything, lending } from '../lending.ts';
import { openBrowser } from './harness.ts';

/** A browser without anything of a test's own. A file that asks for more, or leaves more in it than the extension saves, starts one for itself. */
export const lendBrowser = lending(openBrowser, async ({ browser, extensionPage, install, strayRequests }) => {
  const options = await extensionPage('options');
  await options.evaluate(forgetEverything);
  // The last tab would take the browser with it.
  const blank = await browser.newPage();
  for (const page of await browser.pages()) if (page !== blank) await page.close();
  // What the background has in mind is gone with it.
  await install();
  strayRequests.length = 0;
});
