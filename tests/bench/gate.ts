/**
 * The gate's random walk, ten thousand presses instead of the thousand of `npm test`: `npm run bench:gate`.
 * Walks over the build that lies in `.output`. `GATE_TRIES` changes how many, `GATE_SEED` which.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Missing, prepare, root, run, runTool, watch } from '../tools/prepare.mjs';

await runTool(async () => {
  const env = await prepare();
  if (!existsSync(join(root, '.output/chrome-mv3/manifest.json')))
    throw new Missing('The extension is not built yet: run “npm run build” first.');
  // The test files extend a configuration that WXT writes; without it none of them is found.
  const prepared = await run('wxt', ['prepare'], { env });
  if (!prepared.ok) throw new Missing(`“wxt prepare” failed:\n${prepared.output}`);
  return watch(
    process.execPath,
    [
      ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--root', '.'],
      ...['--project', 'chromium', 'tests/e2e/chromium/gate-oracle.test.ts'],
    ],
    { env: { GATE_TRIES: '10000', ...env } },
  );
});
