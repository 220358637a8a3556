import { type Advice, type Harm, isGrave } from '../model/incident.ts';
import type { IncidentRecord } from '../model/incident-record.ts';
import { isTalkedAbout } from './incident-of.ts';
import type { Step } from './step.ts';

export type Action = Advice['action'];

interface Course {
  title: string;
  /** What is done, in a sentence. */
  does: string;
  /** What can go wrong with it. */
  risk: string;
}

/* “Judge each case individually” (steps, 3): one is recommended, the others stay one click away. */
export const courses: Readonly<Record<Action, Course>> = {
  leave: {
    title: 'Leave it',
    does: 'Change nothing and keep an eye on it.',
    risk: 'If it grows after all, it looks as if nobody had noticed.',
  },
  reply: {
    title: 'Leave it and answer',
    does: 'The post stays; one answer under it says what there is to say.',
    risk: 'Those who only see the post do not see the answer.',
  },
  edit: {
    title: 'Edit it',
    does: 'Mend the post and say what you changed.',
    risk: 'Those who read the old version do not see the edit; screenshots stay.',
  },
  correct: {
    title: 'Correct it in the open',
    does: 'The post stays; a new one says what was wrong and what is right.',
    risk: 'The wrong post can be passed on without the correction.',
  },
  delete: {
    title: 'Remove it and say so',
    does: 'Take the post down and own the mistake at once.',
    risk: 'Removed in silence, it looks like hiding. Copies and screenshots stay.',
  },
  'counsel-first': {
    title: 'Ask counsel first',
    does: 'Change nothing and say nothing before the yes.',
    risk: 'Waiting costs time: set an hour by which you need the answer.',
  },
};

export const orderIds = [
  'keep',
  'secure',
  'advert',
  'pause',
  'words',
  'yes',
  'remove',
  'edit',
  'acknowledge',
  'stranger',
  'copies',
] as const;
export type OrderId = (typeof orderIds)[number];

export interface OrderItem {
  id: OrderId;
  done: boolean;
  /** ISO 8601; `null`: not known. */
  at: string | null;
}

/** What has to be done, in the order in which it has to be done, and why it is this order. */
export interface Order {
  items: OrderItem[];
  /** The rule that moved removing and acknowledging; `null`: the usual order. */
  because: string | null;
}

/** Aim for this many minutes between removing and acknowledging. */
export const AIM_MINUTES = 2;

/** Waiting harms somebody: safety, money, private data, or a stranger at the keys. */
function presses({ harm, mistake }: IncidentRecord): boolean {
  return harm === 'unsafe' || mistake === 'confidential' || mistake === 'taken-over';
}

/** What is done with the post: as decided; until then as advised, or down where somebody said at the door that it must. */
export function actionOf(record: IncidentRecord, advice: Advice | null): Action | undefined {
  if (record.action) return record.action;
  return record.door === 'down-now' && advice?.action !== 'counsel-first' ? 'delete' : advice?.action;
}

/**
 * Keep, the account back where somebody took it, pause, words ready, remove, acknowledge at once, look as a stranger,
 * copies elsewhere. Three exceptions: counsel first, then neither before the yes; where waiting harms somebody, remove
 * first; where people complain under the post and waiting harms nobody, acknowledge there first.
 * @param complaints how many complain, as far as known
 */
export function orderOf(record: IncidentRecord, advice: Advice, complaints: number | null): Order {
  const action = actionOf(record, advice);
  const removes = action === 'delete' || !record.stillUp;
  const counsel = advice.action === 'counsel-first' || action === 'counsel-first';
  const urgent = removes && presses(record) && !counsel;
  const complainedUnder = removes && !urgent && !counsel && (complaints ?? 0) > 0 && record.stillUp;
  const speaks = advice.acknowledge !== 'none' || action === 'correct' || action === 'reply' || counsel;

  const change: OrderId[] = removes ? ['remove'] : action === 'edit' ? ['edit'] : [];
  const word: OrderId[] = speaks ? ['acknowledge'] : [];
  const words: OrderId[] = speaks ? ['words'] : [];
  const secure: OrderId[] = record.mistake === 'taken-over' ? ['secure'] : [];
  // What is left as it is may go on being shown.
  const advert: OrderId[] = action === 'leave' ? [] : ['advert'];
  // Where nobody knows which account it was, a pause holds nothing.
  const pause: OrderId[] = record.post.account !== null && (advice.pauseQueue || record.paused) ? ['pause'] : [];
  const before: OrderId[] = ['keep', ...secure, ...advert, ...pause];
  const after: OrderId[] = change.length > 0 ? ['stranger', 'copies'] : Object.keys(record.siblings).length > 0 ? ['copies'] : [];
  const yes: OrderId[] = counsel || record.approval ? ['yes'] : [];

  const middle = complainedUnder
    ? [...words, ...yes, ...word, ...change]
    : urgent
      ? [...change, ...words, ...yes, ...word]
      : [...words, ...yes, ...change, ...word];
  return {
    items: [...before, ...middle, ...after].map((id) => ({ id, ...stateOf(record, id) })),
    because: reason(record, counsel, urgent, complainedUnder),
  };
}

function reason(record: IncidentRecord, counsel: boolean, urgent: boolean, complainedUnder: boolean): string | null {
  if (counsel) return 'Counsel first: neither remove nor say anything before the yes.';
  if (urgent && record.mistake === 'taken-over')
    return 'Take the account back first, or whoever has it posts again. Then remove, and explain at once.';
  if (urgent) return 'Waiting can harm somebody, so remove first and explain at once.';
  if (complainedUnder)
    return 'People complain under the post: acknowledge it there first, then remove. A removal alone would look like silencing them.';
  return null;
}

/** The kinds of words that are made in public. */
const publicWords = ['holding', 'apology', 'light', 'correction', 'clarification', 'complaint'];

function stateOf(record: IncidentRecord, id: OrderId): { done: boolean; at: string | null } {
  const when = (at: string | null) => ({ done: at !== null, at });
  switch (id) {
    case 'keep':
      return when(record.post.keptAt);
    case 'advert':
      return record.advert.running === false ? { done: true, at: null } : when(record.advert.stoppedAt);
    case 'secure':
      return when(record.securedAt);
    case 'pause':
      return when(record.paused?.since ?? null);
    case 'words':
      // Once the post is down they are late, and the next thing is to publish them.
      return {
        done: record.acknowledgedAt !== null || !record.stillUp || publicWords.some((kind) => record.drafts[kind]?.trim()),
        at: null,
      };
    case 'yes':
      return when(record.approval?.saidYesAt ?? null);
    case 'remove':
      // One that was gone when somebody noticed is down too, and nobody knows since when; one that was edited is not.
      return { done: !record.stillUp, at: record.stillUp ? null : record.removedAt };
    case 'edit':
      return when(record.removedAt);
    case 'acknowledge':
      return when(record.acknowledgedAt);
    case 'stranger':
      return when(record.strangerLookedAt);
    case 'copies': {
      const copies = Object.values(record.siblings);
      return { done: copies.length > 0 && copies.every(({ removedAt }) => removedAt !== null), at: null };
    }
  }
}

/** What others notice where it is left out; the rest of the order is for us alone. */
const noticed: readonly OrderId[] = ['secure', 'remove', 'edit', 'acknowledge'];

/** What of the order nobody should close without, and is not done. */
export const leftUndone = ({ items }: Order): OrderItem[] => items.filter(({ id, done }) => noticed.includes(id) && !done);

/** Whole minutes from one moment to a later one. */
export function minutesBetween(from: string, to: string): number {
  return Math.round(Math.abs(Date.parse(to) - Date.parse(from)) / 60_000);
}

export const wordKinds = ['holding', 'apology', 'light', 'correction', 'clarification', 'complaint', 'boss', 'support'] as const;
export type WordKind = (typeof wordKinds)[number];

const allowsLight = (harm: Harm | null) => harm === 'none' || harm === 'embarrassing';

/** The words that are offered, the one that fits best first. */
export function wordsOffered(record: IncidentRecord, advice: Advice | null): WordKind[] {
  const inside: WordKind[] = ['boss', 'support'];
  switch (record.answer) {
    case 'read-differently':
      return ['clarification', 'complaint', ...inside];
    case 'not-a-mistake':
      return ['complaint', ...inside];
    case 'not-sure':
    case null:
      return ['holding', 'complaint', ...inside];
    case 'ours': {
      const action = actionOf(record, advice);
      const light: WordKind[] = allowsLight(record.harm) && record.mistake !== 'taken-over' ? ['light'] : [];
      const full: WordKind[] = advice?.tone === 'light' ? [...light, 'apology'] : ['apology', ...light];
      // Nothing has to be said; somebody may still ask.
      if (action === 'leave') return ['complaint', ...full, 'holding', 'correction', ...inside];
      if (action === 'counsel-first') return ['holding', ...full, 'correction', 'complaint', ...inside];
      if (action === 'correct' || action === 'edit') return ['correction', ...full, 'holding', 'complaint', ...inside];
      return [...full, 'holding', 'correction', 'complaint', ...inside];
    }
  }
}

/* “It’s better to acknowledge the mistake nonetheless” (steps, 3): a removal that people notice is half of it. */
const mayStaySilent = (record: IncidentRecord): boolean =>
  record.action === 'edit' || record.harm === 'none' || !(isGrave(record.harm) || isTalkedAbout(record));

/** Whether what was decided about the post has happened to it. */
const isChanged = ({ action, stillUp, removedAt }: IncidentRecord): boolean => (action === 'delete' ? !stillUp : removedAt !== null);

const step: Step = {
  id: 'decide',
  title: 'Decide',
  asks: 'What do you do with the post, in what order, and with which words?',
  produces: 'One course of action, done in order, and the words that go with it.',
  skipWhen: null,
  standing(record) {
    const { action, steps, acknowledgedAt, answer } = record;
    if (steps.decide?.state === 'done' || acknowledgedAt !== null) return 'done';
    if (action === 'leave' || (action === null && answer === 'not-a-mistake')) return 'skippable';
    return action !== null && isChanged(record) && mayStaySilent(record) ? 'done' : 'open';
  },
  examples: [
    { about: 'nothing is decided', record: { answer: 'ours', harm: 'hurtful' }, standing: 'open' },
    { about: 'decided and not yet done', record: { answer: 'ours', action: 'delete' }, standing: 'open' },
    {
      about: 'removed',
      record: { answer: 'ours', action: 'delete', stillUp: false, removedAt: '2026-11-22T09:10:00Z' },
      standing: 'done',
    },
    { about: 'it was gone already', record: { answer: 'ours', action: 'delete', stillUp: false }, standing: 'done' },
    {
      about: 'removed without a word, and it hurt',
      record: { answer: 'ours', harm: 'hurtful', action: 'delete', stillUp: false, removedAt: '2026-11-22T09:10:00Z' },
      standing: 'open',
    },
    { about: 'answered', record: { answer: 'ours', action: 'reply', acknowledgedAt: '2026-11-22T09:10:00Z' }, standing: 'done' },
    { about: 'it stays as it is', record: { answer: 'ours', action: 'leave' }, standing: 'skippable' },
  ],
};
export default step;
