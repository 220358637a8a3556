import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { LongestFirst } from './longest-first.ts';

/** As in a build. Vitest's own environment holds words alone, and with the word “false” every test went the ways of Firefox. */
const builtForChromium: Plugin = {
  name: 'built-for-chromium',
  enforce: 'pre',
  transform: (code) => (code.includes('import.meta.env.FIREFOX') ? code.replaceAll('import.meta.env.FIREFOX', 'false') : null),
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [await WxtVitest(), builtForChromium],
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}', 'tests/contracts/**/*.test.ts'],
          environment: 'node',
          // On two cores a single worker would run them all, one file after another.
          maxWorkers: 2,
          // Most of a run went into loading the checks anew for every file.
          isolate: false,
          // Hundreds of drafts in one test take their time on a busy machine; what hangs is still noticed.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'chromium',
          include: ['tests/e2e/chromium/**/*.test.ts'],
          globalSetup: ['tests/e2e/scratch-folder.ts', 'tests/pages/bundle.ts'],
          // Every file works a browser alone; more than two at once only wait for each other.
          maxWorkers: 2,
          // They share what starts and drives a browser, which takes a second to load, and browsers that are emptied in between.
          isolate: false,
          // A real browser on a busy machine may miss the panel's second once; what fails twice is a fault.
          retry: 1,
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/e2e/firefox/**/*.test.ts'],
          globalSetup: ['tests/e2e/scratch-folder.ts', 'tests/pages/bundle.ts'],
          maxWorkers: 2,
          isolate: false,
          retry: 1,
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
