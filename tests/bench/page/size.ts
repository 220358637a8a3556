import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { scripts } from '../../../utils/model/script.ts';
import { any } from '../../../utils/platforms/any.ts';
import { sitePlatforms } from '../../../utils/platforms/index.ts';
import type { Measure } from './measure.ts';

const MOST = 10_000;
const MOST_WITH_PLATFORM = 14_000;

const size = (...names: string[]): number =>
  names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(new URL(`../../../.output/chrome-mv3/${name}.js`, import.meta.url)), { level: 9 }).length,
    0,
  );

/** What a site's page has to load of ours. */
export function measureSize(): Measure[] {
  const sentinel = size('sentinel');
  const whole = [...sitePlatforms, any].map(({ id }) => ({ id, bytes: size('sentinel', `platform-${id}`) }));
  // A site read by its structure has a small file of its own; the reader comes once there is something to write in, and with it the words
  // of the languages that the page speaks.
  const byStructure = size('sentinel', `platform-${any.id}`, 'structure');
  const words = scripts.map((script) => ({ script, bytes: size(`words-${script}`) }));
  const most = byStructure + Math.max(...words.map(({ bytes }) => bytes));
  const largest = whole.reduce((most, each) => (each.bytes > most.bytes ? each : most));
  return [
    {
      what: 'sentinel, gzipped',
      bar: `≤ ${MOST} B`,
      seen: `${sentinel} B`,
      met: sentinel <= MOST,
    },
    {
      what: 'sentinel and one platform, gzipped',
      bar: `≤ ${MOST_WITH_PLATFORM} B`,
      seen: `${largest.bytes} B at most, on ${largest.id} (${whole.map(({ id, bytes }) => `${id} ${bytes}`).join(', ')})`,
      met: largest.bytes <= MOST_WITH_PLATFORM,
    },
    {
      what: 'all of it where somebody writes on a site that is read by its structure, gzipped',
      bar: `≤ ${MOST_WITH_PLATFORM} B`,
      seen: `${byStructure} B in English, ${most} B at most in one more script (${words.map(({ script, bytes }) => `${script} ${bytes}`).join(', ')})`,
      met: most <= MOST_WITH_PLATFORM,
    },
  ];
}
