import { forgetEverything, lending } from '../lending.ts';
import { openBrowser } from './harness.ts';

/** A browser without anything of a test's own. A file that asks for more, or leaves more in it than the extension saves, starts one for itself. */
export const lendBrowser = lending(openBrowser, async ({ context, worker, stopWorker, strayRequests }) => {
  // The last tab would take the browser with it.
  const blank = await context.newPage();
  await Promise.all(context.pages().map((page) => (page === blank ? undefined : page.close())));
  await (await worker()).evaluate(forgetEverything);
  await context.clearPermissions();
  // What the worker has in mind is gone with it.
  await stopWorker();
  strayRequests.length = 0;
});
