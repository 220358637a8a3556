import type { Kept } from './wire.ts';

/** Nothing ticked, written or unfolded yet. */
export const emptyKept = (): Kept => ({ ticks: [], passes: [], typed: '', scroll: 0, unfolded: [] });
