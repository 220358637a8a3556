import type { BadgeState } from './clearance.ts';

/**
 * The shapes and colours of the four states, as data, so that the badge on a site's page (no React, no
 * style sheet of ours) and the panel draw the very same mark. State is always told by shape *and* colour.
 */

/** One stroke or area of a mark. *knockout* is painted in the colour of the ground. */
export interface MarkPath {
  d: string;
  paint: 'stroke' | 'fill' | 'knockout';
  /** SVG `stroke-dasharray`. */
  dash?: string;
}

/** Marks are drawn in a square of this many units. */
export const MARK_SIZE = 16;
/** Width of a mark's strokes, in the same units. */
export const MARK_STROKE = 1.75;

const ring = 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5Z';

export const markPaths: Record<BadgeState, readonly MarkPath[]> = {
  // A ring with a check.
  'nothing-found': [
    { d: ring, paint: 'stroke' },
    { d: 'M5.2 8.2l2 2l3.7-4.1', paint: 'stroke' },
  ],
  // A ring with a pupil: an eye that is open.
  'to-look-at': [
    { d: ring, paint: 'stroke' },
    { d: 'M8 5.4a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0-5.2Z', paint: 'fill' },
  ],
  // A filled square with two bars: the sign for pause.
  held: [
    { d: 'M4.5 1h7A3.5 3.5 0 0 1 15 4.5v7a3.5 3.5 0 0 1-3.5 3.5h-7A3.5 3.5 0 0 1 1 11.5v-7A3.5 3.5 0 0 1 4.5 1Z', paint: 'fill' },
    { d: 'M5 4.75h2v6.5H5ZM9 4.75h2v6.5H9Z', paint: 'knockout' },
  ],
  // A ring that is not closed: six strokes and six gaps go around it once.
  'not-checked': [{ d: ring, paint: 'stroke', dash: '2.75 3.795' }],
};

/** The state colours for the badge, by day and by night; the same as in the panel's style sheet. */
export const markColours: Record<BadgeState, { light: string; dark: string }> = {
  'nothing-found': { light: '#2c7554', dark: '#7cc39f' },
  'to-look-at': { light: '#9a5b00', dark: '#e8ae52' },
  held: { light: '#a3372a', dark: '#ee8f7e' },
  'not-checked': { light: '#5d6669', dark: '#a3acae' },
};

/** The ground the badge lies on and the ink of its words. */
export const badgeColours = {
  ground: { light: '#fffefb', dark: '#1c2124' },
  ink: { light: '#1b2427', dark: '#ece8e0' },
  line: { light: '#e3dccf', dark: '#30383b' },
} as const;

/** What each state is called, wherever it is put into words. */
export const stateNames: Record<BadgeState, string> = {
  'nothing-found': 'Nothing found',
  'to-look-at': 'To look at',
  held: 'Held',
  'not-checked': 'Not checked',
};
