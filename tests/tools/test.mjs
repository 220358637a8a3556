// `npm test`: everything that has to hold, in the order in which a failure is cheapest to find.
// `npm test -- types unit` runs those steps alone, and what they need.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findBrowser } from './browsers.mjs';
import { Missing, prepare, root, run, runTool } from './prepare.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command
 * @property {string[]} [needs] steps without which this one says nothing
 * @property {'chromium' | 'firefox'} [browser]
 */

/**
 * @param {string} project a project of tests/vitest.config.ts
 * @returns {string[]}
 */
const vitest = (project) => [
  ...['vitest', 'run', '--config', 'tests/vitest.config.ts', '--root', '.', '--project', project],
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(project)}`],
];
/** @param {string} project */
const reportOf = (project) => `.output/test/${project}.json`;

const KINDS = /** @type {const} */ (['passed', 'failed', 'skipped']);

/** @type {Step[]} */
const STEPS = [
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc', '--noEmit'], needs: ['prepare'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'unused', command: ['knip'], needs: ['prepare'] },
  { name: 'unit', command: vitest('unit'), needs: ['prepare'] },
  { name: 'build-chrome', command: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'build-firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'chromium', command: vitest('chromium'), needs: ['prepare', 'build-chrome'], browser: 'chromium' },
  { name: 'firefox', command: vitest('firefox'), needs: ['prepare', 'build-chrome', 'build-firefox'], browser: 'firefox' },
];

await runTool(async () => {
  const total = { passed: 0, failed: 0, skipped: 0 };
  try {
    const steps = chosen(process.argv.slice(2));
    const env = await prepare();
    rmSync(join(root, '.output/test'), { recursive: true, force: true });
    const done = new Set();
    for (const step of steps) {
      const lacking = step.needs?.filter((name) => !done.has(name)) ?? [];
      const began = performance.now();
      const { ok, output } = lacking.length === 0 ? await take(step, env) : { ok: false, output: '' };
      const outcome = lacking.length > 0 ? 'skipped' : ok ? 'passed' : 'failed';
      if (ok) done.add(step.name);

      const tests = countTests(step.name);
      total[outcome] += 1;
      for (const kind of KINDS) total[kind] += tests[kind];

      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const detail = outcome === 'skipped' ? `needs ${lacking.join(', ')}` : summary(tests);
      console.log(`${outcome}  ${step.name.padEnd(14)}${seconds.padStart(6)} s  ${detail}`.trimEnd());
      if (outcome === 'failed') console.log(output);
      // What a test measured, or why it was skipped, is worth a line even where all is well.
      else for (const [line] of stripVTControlCharacters(output).matchAll(/^(measured|skipped): .*$/gm)) console.log(`        ${line}`);
    }
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    console.log(error.message);
    total.failed += 1;
  }
  console.log(summary(total, ['passed', 'failed']));
  return total.failed > 0 ? 1 : 0;
});

/**
 * “12 passed, 0 failed, 1 skipped”.
 * @param {Record<typeof KINDS[number], number>} counts
 * @param {string[]} always kinds that are named even where there are none
 */
function summary(counts, always = []) {
  return KINDS.filter((kind) => counts[kind] > 0 || always.includes(kind))
    .map((kind) => `${counts[kind]} ${kind}`)
    .join(', ');
}

/**
 * The steps with these names and, before each, those it needs; all of them where none is named.
 * @param {string[]} names
 */
function chosen(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new Missing(`There is no step “${unknown.join('”, “')}”. The steps: ${STEPS.map((step) => step.name).join(', ')}.`);
  const wanted = new Set(names.flatMap((name) => [name, ...(STEPS.find((step) => step.name === name)?.needs ?? [])]));
  return STEPS.filter((step) => names.length === 0 || wanted.has(step.name));
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 */
async function take({ command: [program = '', ...args], browser }, env) {
  try {
    if (browser) findBrowser(browser);
    return await run(program, args, { env });
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    return { ok: false, output: error.message };
  }
}

/** @param {string} project */
function countTests(project) {
  const path = join(root, reportOf(project));
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(path, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}
