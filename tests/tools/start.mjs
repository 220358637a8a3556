// `npm start`: builds the extension and opens a browser with it, on a profile of its own. Where there is no
// display, the same is done by the tour, and what it saw is printed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { chromiumArguments } from './chromium-arguments.mjs';
import { Missing, prepare, root, run, runTool, watch } from './prepare.mjs';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await runTool(async () => {
  const env = await prepare();
  const browser = findBrowser('chromium');
  console.log('Building Second Look …');
  const built = await run('wxt', ['build', '-b', 'chrome'], { env });
  if (!built.ok) throw new Missing(`The build failed:\n${built.output}`);

  if (!hasDisplay) {
    console.log('There is no display here, so the tour goes through it and tells.');
    return watch('node', ['tests/tools/tour.ts'], { env });
  }
  const profile = join(root, '.output/profile');
  rmSync(profile, { recursive: true, force: true });
  console.log(`Opening ${browser}. The welcome page has a practice post to try; close the window to end this.`);
  // On a new profile the extension is new, and opens its welcome page by itself.
  const args = [`--user-data-dir=${profile}`, ...chromiumArguments(join(root, '.output/chrome-mv3'))];
  // What a browser says to a terminal is of interest only when it did not start.
  const { ok, output } = await run(browser, args, { env, seconds: 0 });
  if (!ok) throw new Missing(`${browser} ended with an error:\n${output}`);
  return 0;
});
