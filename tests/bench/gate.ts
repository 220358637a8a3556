/**
 * The gate's random walk, ten thousand presses instead of the thousand of `npm test`: `npm run bench:gate`.
 * Walks over the build that lies in `.output`. `GATE_TRIES` changes how many, `GATE_SEED` which.
 */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--root', '.'],
    ...['--project', 'chromium', 'tests/e2e/chromium/gate-oracle.test.ts'],
  ],
  { stdio: 'inherit', env: { GATE_TRIES: '10000', ...process.env } },
);
process.exitCode = status ?? 1;
