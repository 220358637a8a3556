import type { BrandProfile, Outlet } from '../model/brand-profile.ts';

/** What each kind of outlet is called. */
export const outletWords: Readonly<Record<Outlet['kind'], string>> = {
  scheduler: 'Scheduler',
  adverts: 'Adverts',
  'automatic-replies': 'Automatic replies',
};

/** What an outlet is called: its own name, else what it is. */
export const outletName = ({ kind, name }: Outlet): string => name.trim() || outletWords[kind];

/**
 * Tells a team that today is no day like any other, to be pasted into their chat.
 * @param until in words; `null`: until somebody says so
 */
export function teamMessage({ name, sensitiveNow, outlets }: BrandProfile, until: string | null): string {
  const words = sensitiveNow?.words ?? [];
  const about = words.length > 0 ? ` around ${words.map((word) => `“${word}”`).join(', ')}` : '';
  const who = name.trim() ? `${name.trim()}: something` : 'Something';
  const list = outlets.map((outlet) => `- ${outletName(outlet)}${outlet.link ? `: ${outlet.link}` : ''}`);
  return [
    `${who} sensitive is going on${about}${until ? `, until ${until}` : ''}.`,
    'Before you post or answer: would somebody who was hit mind reading it today?',
    list.length > 0
      ? `These go out by themselves. Please look through each and stop what does not fit today:\n${list.join('\n')}`
      : 'Please look through everything that goes out by itself: scheduled posts, adverts, automatic replies.',
  ].join('\n\n');
}
