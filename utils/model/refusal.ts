import type { Card } from './person.ts';

/** Why something that came in is not taken, each in its own words: what happened, and what to do. */
export const refusals = {
  'too-large': 'This is larger than anything Second Look makes. Ask for it again, with fewer drafts or pictures.',
  'nothing-here': 'There is nothing from Second Look in this. Paste the whole message, or open the file.',
  'cut-off': 'The end is missing: the chat cut it off. Ask for it as a file.',
  damaged: 'It was changed on its way, perhaps by the chat. Ask for it as a file.',
  newer: 'It was made by a newer Second Look. Update yours, then open it again.',
  'not-ours': 'This looks like something from Second Look, but it is not complete. Ask for it again.',
  'for-somebody-else': 'This was sent to somebody else, or to another browser of yours. Open it there, or ask for one that you can read.',
  'tampered-with':
    'The signature does not fit the content: somebody changed it after it was signed. Do not use it, and tell whoever sent it.',
  'unknown-signer': 'Signed by somebody this browser does not know. Add their card first, then paste the answer again.',
  'changed-key': 'Signed with a key that is new for this person. Compare the six words with them, then paste the answer again.',
  'removed-signer': 'Signed by somebody you have removed. To count on them again, compare their six words under Settings, People.',
  'signed-by-author': 'You signed this yourself. Author and second pair of eyes have to be two people: send it to a colleague.',
  expired: 'The time for this answer is over. Ask again.',
  'request-expired': 'This asked for an answer until a time that has passed. Ask the author whether it is still wanted.',
  withdrawn: 'You have withdrawn what this answers. Ask again if you still want a yes.',
  'not-asked': 'This answers something that was not asked from this browser. Open it where it was asked, or ask again from here.',
  'asked-elsewhere':
    'This answers something that was not asked from this browser. You have joined another machine: open it there, if you asked there. An answer counts in the browser that asked.',
  'another-draft': 'This answers another draft, or an earlier state of it. Ask again about the draft as it is now.',
  'wrong-account': 'This was signed for another account. Switch to it, or ask again for this one.',
  'outside-window': 'It was signed for another time. Post it then, or ask again.',
  replayed: 'This answer has been taken before. It counts once, and nothing more is to be done.',
  'from-the-future': 'It says it was made later than now. Check the clock of this computer, and of theirs.',
} as const;
export type RefusalId = keyof typeof refusals;

export interface Refusal {
  id: RefusalId;
  /** A plain sentence or two for the screen. */
  say: string;
  /** Who signed, where that is what stands in the way. */
  by: Card | null;
}
