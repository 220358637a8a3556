/**
 * The door's fuzz, twenty thousand mutated messages instead of the two thousand of `npm test`: `npm run bench:door`.
 * `DOOR_TRIES` changes how many.
 */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--root', '.'],
    ...['--project', 'unit', 'tests/unit/signoff/door-fuzz.test.ts'],
  ],
  { stdio: 'inherit', env: { DOOR_TRIES: '20000', ...process.env } },
);
process.exitCode = status ?? 1;
