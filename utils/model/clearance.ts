/**
 * What the gate obeys. The engine knows only findings; a clearance is made from them, from ticks,
 * reasons, the account's policy and open incidents.
 */
export type Clearance = 'open' | 'held' | 'unread';

/** What the badge shows, by shape and colour. Precedence: held, to look at, not checked, nothing found. */
export type BadgeState = 'nothing-found' | 'to-look-at' | 'held' | 'not-checked';

/** How much an account asks for before a post goes out. */
export const accountModes = ['normal', 'careful', 'private'] as const;
export type AccountMode = (typeof accountModes)[number];

/** Ready-made reasons for publishing with something open. The id goes into the log. */
export const openReasons = {
  'checked-elsewhere': 'I checked it, it is right',
  'on-purpose': 'It is meant that way',
  'fix-follows': 'It has to go out now, the fix follows',
  'nobody-there': 'It has to go out now, and nobody could look at it',
  'said-elsewhere': 'Somebody said yes in another way',
  emergency: 'Emergency',
} as const;
export type OpenReason = keyof typeof openReasons;

/** What stands for itself in the log, where it is open and no check found it. */
export const OPEN_CONFIRMATION = 'confirmation';
export const OPEN_YES = 'missing-yes';
