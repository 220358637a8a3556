/**
 * What the extension costs a page, and how fast it answers: `npm run bench [-- size timeline typing …]`.
 * Measures the build that lies in `.output`, on the replicas, against the same page without the extension in the same run.
 * `BENCH_SECONDS` shortens the scrolling, `BENCH_KEYS` the typing.
 */
import { availableParallelism, loadavg } from 'node:os';
import { measureAnswers } from './page/answers.ts';
import { type BenchBrowser, openBenchBrowser } from './page/bench-browser.ts';
import { measureIncident } from './page/incident.ts';
import { measureLog } from './page/log.ts';
import { type Measure, table } from './page/measure.ts';
import { measureMemory } from './page/memory.ts';
import { measureOpening } from './page/opening.ts';
import { measureShortcut } from './page/shortcut.ts';
import { measureSignOff } from './page/sign-off.ts';
import { measureSize } from './page/size.ts';
import { measureTimeline } from './page/timeline.ts';
import { measureTyping } from './page/typing.ts';

const parts: Record<string, (browser: BenchBrowser) => Promise<Measure[]> | Measure[]> = {
  size: measureSize,
  timeline: measureTimeline,
  typing: measureTyping,
  answers: measureAnswers,
  opening: measureOpening,
  shortcut: measureShortcut,
  log: measureLog,
  incident: measureIncident,
  memory: measureMemory,
  'sign-off': measureSignOff,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no measure “${unknown.join('”, “')}”. The measures: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

const browser = await openBenchBrowser();
const measures: Measure[] = [];
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const seen = await measure(browser);
    measures.push(...seen);
    // Some minutes pass until the table is whole.
    for (const { what, seen: value } of seen) console.error(`${what}: ${value}`);
  }
} finally {
  await browser.close();
}
console.log(table(measures));
// Waiting times grow where other programs want the processors too: above one a processor they say little.
console.log(`Load of the machine while measuring: ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} processors.`);
process.exitCode = measures.every(({ met }) => met) ? 0 : 1;
