import { afterEach, expect, it, vi } from 'vitest';
import { warmUp } from '../../../entrypoints/review/warm-up.ts';

afterEach(() => vi.restoreAllMocks());

it('lets others have the thread between checks, where it takes its time', async () => {
  let now = 0;
  // Every look at the clock is a tenth of a second later.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 100;
    return now;
  });
  let turns = 0;
  let isOver = false;
  const others = new MessageChannel();
  others.port1.onmessage = () => {
    turns += 1;
    if (!isOver) others.port2.postMessage(null);
  };
  others.port2.postMessage(null);
  await warmUp();
  isOver = true;
  others.port1.close();
  expect(turns).toBeGreaterThan(20);
});
