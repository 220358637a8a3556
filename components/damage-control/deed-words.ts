import type { IncidentChange } from '../../utils/model/incident-record.ts';
import type { ReviewDeed } from '../../utils/model/review-deed.ts';
import type { Log } from '../../utils/stores/log.ts';

type Entry = Log['entries'][number];

type Deed = Exclude<Entry['what'], ReviewDeed>;

const deedWords: Readonly<Record<Exclude<Deed, 'changed'>, string>> = {
  started: 'A copy was kept',
  'kept-picture': 'A picture was kept',
  wrote: 'Words were written',
  gathered: 'Who answered was gathered',
  counted: 'The counts were read',
  compared: 'The post was compared with the copy',
  'handed-over': 'Handed over',
  'taken-over': 'Taken over',
  'forgot-words': 'What people wrote was deleted after its time',
  deleted: 'Deleted',
};

const fieldWords: Readonly<Record<keyof IncidentChange, string>> = {
  door: 'the way in',
  step: 'the open step',
  steps: 'what is done',
  answer: 'what is wrong with it',
  mistake: 'the kind of mistake',
  harm: 'what it does to people',
  harmed: 'who is hit',
  impact: 'what is hit',
  stillUp: 'whether it is up',
  canEdit: 'whether it can be edited',
  noticed: 'how many noticed',
  upset: 'how many are upset',
  people: 'the people',
  questions: 'the questions',
  advert: 'the advert',
  queued: 'how many posts wait',
  siblings: 'the copies elsewhere',
  paused: 'the pause',
  sensitiveBrand: '“sensitive now”',
  action: 'what is done with the post',
  approval: 'the yes',
  removedAt: 'when it was removed',
  acknowledgedAt: 'when it was acknowledged',
  acknowledgedLink: 'the link to the words',
  securedAt: 'the account, taken back',
  strangerLookedAt: 'the look as a stranger',
  personalData: 'whether personal data is in it',
  personalDataToldAt: 'the data protection lead',
  facts: 'what the words are built from',
  drafts: 'the words',
  followUp: 'whether messages are needed',
  changes: 'what is changed for the future',
  lookAgain: 'when to look again',
  closedAt: 'the closing',
  keepByLawUntil: 'how long it is kept',
  handedOverTo: 'who has it',
  handedOverAt: 'when it was handed over',
  takenOverAt: 'when it was taken over',
};

/** Whether nothing was done but another step opened. */
export const isMoveAlone = ({ what, about }: Pick<Entry, 'what' | 'about'>): boolean =>
  what === 'changed' && Object.keys(about ?? {}).join() === 'step';

/** An entry of the log in a few words. What was written, and to whom, is in none of them. */
export function deedInWords({ what, about }: Pick<Entry, 'what' | 'about'>): string {
  // An incident has no other deeds than these.
  if (what !== 'changed') return deedWords[what as keyof typeof deedWords];
  const fields = Object.keys(about ?? {}).flatMap((field) => fieldWords[field as keyof IncidentChange] ?? []);
  return ['Changed', fields.join(', ')].filter(Boolean).join(': ');
}
