import { type Incident, isGrave, type Mistake } from '../model/incident.ts';

/** An incident in the few words that the rules are written in. Unknown counts make nothing wide and nothing unnoticed. */
export interface Situation extends Incident {
  /** Many have seen it or joined in. */
  wide: boolean;
  /** It is known that nobody has complained and nothing is growing, and nobody has answered or quoted it. */
  unnoticed: boolean;
  /** Nobody is known to have complained and it is not growing; the complaints may be uncounted. */
  quiet: boolean;
  /** People are known to complain, or it grows. */
  stirring: boolean;
  /** So many complain that no smile is returned. */
  angry: boolean;
  /** Something is waiting in the queue, or nobody has looked. */
  mayBeQueued: boolean;
  /** It hurts, endangers, or may break a law: never light, never quiet. */
  grave: boolean;
}

/** From here on one answer under the post no longer reaches everybody. Round numbers; nothing finer is known. */
const wideFrom = { people: 100, complaints: 50, replies: 100, reposts: 100, quotes: 50, views: 10_000 } as const;

export function situationOf(incident: Incident): Situation {
  const { reach, growing, queued, harm } = incident;
  const complaints = reach?.complaints ?? null;
  const reaches = (name: keyof typeof wideFrom) => (reach?.[name] ?? 0) >= wideFrom[name];
  return {
    ...incident,
    wide: (Object.keys(wideFrom) as (keyof typeof wideFrom)[]).some(reaches),
    unnoticed: complaints === 0 && growing === false && !reach?.replies && !reach?.quotes,
    quiet: !(complaints ?? 0) && growing === false,
    stirring: (complaints ?? 0) > 0 || growing === true,
    angry: reaches('complaints'),
    mayBeQueued: queued === null || queued > 0,
    grave: isGrave(harm),
  };
}

/** The post has no business on this account at all; no edit makes it right. */
export const doesNotBelong: readonly Mistake[] = [
  'wrong-account',
  'wrong-media',
  'audience',
  'confidential',
  'heated',
  'bad-moment',
  'promotion-on-tragedy',
  'canned-reply',
  'duplicate',
];

/** The mistake can sit in the next waiting post as well: it comes from the plan, the template or the moment. */
export const mayRepeat: readonly Mistake[] = [
  'wrong-account',
  'left-over-text',
  'wrong-date',
  'bad-moment',
  'promotion-on-tragedy',
  'open-call',
  'canned-reply',
  'duplicate',
  'taken-over',
];
