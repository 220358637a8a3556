import hurtful from '../../utils/checks/hurtful.ts';
import { abuse } from '../../utils/damage-control/words/abuse.ts';
import { has } from '../../utils/text/phrases.ts';

/** Slurs, threats, insults and the like, in what somebody wrote. They are folded wherever they are shown, and never quoted back. */
export function isAbusive(words: string): boolean {
  if (has(words, abuse())) return true;
  const reply = {
    platform: '',
    surface: 'reply' as const,
    account: null,
    audience: null,
    parts: [{ text: words, media: [] }],
    scheduledFor: null,
    replyTo: null,
  };
  return hurtful.run(reply, { now: null, timeZone: 'UTC', locale: 'en', brand: null }).some(({ level }) => level !== 'note');
}
