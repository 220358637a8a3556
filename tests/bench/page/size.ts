import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sitePlatforms } from '../../../utils/platforms/index.ts';
import type { Measure } from './measure.ts';

const MOST = 10_000;

const size = (...names: string[]): number =>
  names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(new URL(`../../../.output/chrome-mv3/${name}.js`, import.meta.url)), { level: 9 }).length,
    0,
  );

/** What a site's page has to load of ours. */
export function measureSize(): Measure[] {
  const sentinel = size('sentinel');
  const whole = sitePlatforms.map(({ id }) => `${id} ${size('sentinel', `platform-${id}`)}`);
  return [
    {
      what: 'sentinel, gzipped',
      bar: `≤ ${MOST} B`,
      seen: `${sentinel} B (with its platform: ${whole.join(', ')})`,
      met: sentinel <= MOST,
    },
  ];
}
