import type { ApologyFaultKind } from '../../utils/text/apology.ts';

/** What each fault does to the words, and what serves better. */
export const faultWords: Readonly<Record<ApologyFaultKind, string>> = {
  conditional: 'makes it depend on an “if”. Say what was wrong, without it.',
  'their-feelings': 'is sorry for how people feel. Be sorry for what we did: “We were wrong to …”.',
  but: 'takes the apology back. End the sentence before it.',
  ownerless: 'lets it happen by itself. Say who did it: “we”.',
  'intent-shield': 'speaks of what was meant; people ask what was done. Leave it out.',
  'fact-shield': 'defends it as true while saying sorry. Choose one.',
  blame: 'puts it on somebody else. Say what we failed to check.',
  'tool-excuse': 'puts it on a tool. People detect a phoney excuse, and trust you less.',
  'unproven-hack': 'claims a break-in. Say it only once it is established.',
  closing: 'declares the matter over; that is for others to say. Say what comes next.',
  jargon: 'is a company formula. Plain words are believed sooner.',
  'joke-when-hurt': 'jokes while somebody is hurt. Leave it out.',
  'explanation-first': 'explains before it says sorry. Say sorry first.',
  'repeats-the-offence': 'says the hurtful words again. Speak of “our post”.',
  'no-acknowledgement': 'It neither says sorry nor that it was wrong.',
  'no-repair': 'It does not say what was put right, or will be.',
};
