import { z } from 'zod';

/**
 * A person who asks or signs: a name and the keys of their devices. Keys are the raw 32 bytes of an Ed25519
 * or X25519 public key in base64url, as in the `x` of a JWK (RFC 8037).
 */

const publicKey = z.string().regex(/^[\w-]{43}$/);

/** One browser profile of a person. Its private keys never leave it. */
export const deviceSchema = z.strictObject({ signing: publicKey, encryption: publicKey });
export type Device = z.infer<typeof deviceSchema>;

/** Signs that cannot be seen, and those that turn the reading direction: with them a name can pose as another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be taken out.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const visible = (text: string): string => text.normalize('NFC').replace(UNSEEN, '').trim();

/** Browsers that one person may have. */
const MOST_DEVICES = 8;

/** People that are named at once: asked, or on an account's list. */
export const MOST_NAMED = 40;

/** Browsers to which one thing may be sent. */
export const MOST_RECIPIENTS = MOST_NAMED * MOST_DEVICES;

/** What people exchange so that they know each other. */
export const cardSchema = z.strictObject({
  /** Made once with the person, random; it stays when devices come and go. */
  id: z.string().regex(/^[\w-]{22}$/),
  name: z.string().max(80).transform(visible).pipe(z.string().min(1)),
  /** "Editor", "Client"; may be empty. */
  role: z.string().max(80).transform(visible),
  devices: z.array(deviceSchema).min(1).max(MOST_DEVICES),
});
export type Card = z.infer<typeof cardSchema>;

/**
 * *me*: this profile. *confirmed*: compared at the next desk or by six words. *seen*: their card came, nobody compared it.
 * *removed*: no longer taken as anybody's word.
 */
export const personStates = ['me', 'confirmed', 'seen', 'removed'] as const;

export const personSchema = cardSchema.extend({
  state: z.enum(personStates),
  /** Since when it is so. */
  since: z.iso.datetime({ offset: true }),
  /** When the card was made that this is taken from: an older one changes nothing. */
  cardAt: z.iso.datetime({ offset: true }),
  /** The devices of a later card of theirs that nobody has compared yet; empty: there is none. They count for nothing until then. */
  unconfirmed: z.array(deviceSchema).max(MOST_DEVICES),
  /**
   * The role on a later card of theirs. It counts once somebody has confirmed it, as a policy may ask for a role, and nobody gives themselves
   * one; missing: none is waiting.
   */
  newRole: z.string().max(80).optional(),
  /** The keys with which they sign at this machine when the keyboard is handed to them; missing: they never did. */
  here: deviceSchema.optional(),
});
export type Person = z.infer<typeof personSchema>;

/** As names stand in a list. */
export const byName = <Named extends { name: string }>(people: readonly Named[]): Named[] =>
  people.toSorted((one, other) => one.name.localeCompare(other.name));

/** How sure we are of who is behind a card. *changed*: a known person, with a device that nobody compared. */
export type Trust = (typeof personStates)[number] | 'changed' | 'unknown';

/** What every state means, in words for the screen. */
export const trustWords: Record<Trust, string> = {
  me: 'This is you.',
  confirmed: 'You have confirmed them.',
  seen: 'Their card is here, but nobody has confirmed that it is theirs. Compare the six words once.',
  removed: 'You have removed them.',
  changed: 'Somebody you know, in a browser that is new: a second machine, a new profile, or somebody else. Compare the six words again.',
  unknown: 'Nobody this browser knows.',
};

/** What came of somebody's card, in a sentence. @param trust once it was taken */
export function cardWords(name: string, trust: Trust): string {
  switch (trust) {
    case 'me':
      return 'This is your own card.';
    case 'confirmed':
      return `The card of ${name} is up to date.`;
    case 'removed':
      return `You have removed ${name}, and their card changes nothing. Compare the six words in the settings to take them back.`;
    default:
      return `The card of ${name} is among your people. Compare the six words in the settings.`;
  }
}

/** How sure we are of somebody among the people. */
export const trustIn = ({ state, unconfirmed }: Person): Trust => (unconfirmed.length > 0 ? 'changed' : state);

/** How sure we are of somebody among the people, in a sentence. */
export function sureOf(person: Person): string {
  const { role, newRole } = person;
  if (newRole === undefined) return trustWords[trustIn(person)];
  const before = role === '' ? 'they have none here' : `it is “${role}” here`;
  return `Their card gives their role as “${newRole}” now. Ask them, and compare the six words once more: until then ${before}.`;
}
