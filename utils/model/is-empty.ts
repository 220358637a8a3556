import type { Draft } from './draft.ts';

/** Nothing written and nothing attached: there is nothing to check. A warning alone is something: Mastodon sends it as the text. */
export const isEmpty = ({ parts, warning }: Draft): boolean =>
  !warning?.trim() && parts.every(({ text, media }) => text.trim() === '' && media.length === 0);
