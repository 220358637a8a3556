import type { Advice } from '../model/incident.ts';
import type { IncidentRecord, Person } from '../model/incident-record.ts';
import { comparableWords, likeness } from '../text/likeness.ts';
import { has, phrases } from '../text/phrases.ts';
import type { Step } from './step.ts';
import { longestWaiting } from './waiting-order.ts';

/* “Followers or customers may need individual attention if they have been particularly upset” (steps, 4). */

/** The keys of those who get words of their own, the upset first and whoever has waited longest, and of those one public answer serves. */
export function whoNeedsWords(record: IncidentRecord): { own: string[]; oneAnswer: string[] } {
  const all = Object.entries(record.people);
  const upset = all.filter(([, person]) => person.mark === 'upset');
  const byHand = ([, person]: [string, Person]) => person.source !== 'replies';
  const asks = all.filter(([, person]) => person.mark === 'asks');
  return {
    own: [...longestWaiting(upset), ...longestWaiting(asks.filter(byHand))],
    oneAnswer: asks.filter((entry) => !byHand(entry)).map(([key]) => key),
  };
}

/** The keys of those who need words of their own and have none yet. */
export const whoWaits = (record: IncidentRecord): string[] =>
  whoNeedsWords(record).own.filter((key) => record.people[key]!.messages.length === 0);

/** Whether messages are needed, with the reason, before anybody has said so. */
export function needed(record: IncidentRecord, advice: Advice | null): { needed: boolean; why: string } {
  const { own } = whoNeedsWords(record);
  if (record.answer === 'not-a-mistake') return { needed: false, why: 'Nothing was wrong, so nobody needs a message of their own.' };
  if (own.length > 0)
    return {
      needed: true,
      why: own.length === 1 ? 'One person is upset or wrote to you directly.' : `${own.length} people are upset or wrote to you directly.`,
    };
  if (advice?.followUp) return { needed: true, why: 'Those who were hit should hear it from you. Add them in “Assess the damage”.' };
  return { needed: false, why: 'Nobody is marked as upset, so one public answer serves everybody.' };
}

/** The first message to somebody, or the one after it. */
export const turnOf = ({ messages }: Person): 'first' | 'second' => (messages.length === 0 ? 'first' : 'second');

/** An amount with its currency, and words for giving back, in the six languages. */
const money = phrases(
  '[€$£¥]\\s?\\d[\\d.,]*',
  '\\d[\\d.,]* ?(?:euros?|EUR|dollars?|USD|pounds?|GBP|CHF|franken|francs?|reais)',
  'refunds?|refunded|reimburse\\p{L}*|compensat\\p{L}*|vouchers?|money back|free of charge',
  '(?:rück)?erstatt\\p{L}*|gutschein\\p{L}*|entschädig\\p{L}*|geld zurück|kostenlos',
  "rembours\\p{L}*|dédommag\\p{L}*|bons? d'achat|gratuitement",
  'reembols\\p{L}*|indemniza\\p{L}*|compensación|cupón',
  'indeniza\\p{L}*|compensação|cupom',
  'rimbors\\p{L}*|risarci\\p{L}*|buono sconto',
);

/** Whether words promise money or goods, which somebody else has to agree to. */
export const promisesMoney = (text: string): boolean => has(text, money) || /\d\s?[€£]/.test(text);

/** From this share of common words on, two messages read as one text with the names changed. */
const TOO_ALIKE = 0.85;

/**
 * Messages that read like another's. Personal words that are the same for everybody are found out, and hurt more than none.
 * @param texts by a person's key
 * @returns key → the key of the message it is too much like
 */
export function tooAlike(texts: Readonly<Record<string, string>>): Map<string, string> {
  const found = new Map<string, string>();
  const all = Object.entries(texts).map(([key, text]) => ({ key, words: comparableWords(text) }));
  all.forEach(({ key, words }, index) => {
    const twin = all.slice(0, index).find((other) => likeness(words, other.words) >= TOO_ALIKE);
    if (twin) found.set(key, twin.key);
  });
  return found;
}

const step: Step = {
  id: 'follow-up',
  title: 'Write to people',
  asks: 'Does anybody need words of their own?',
  produces: 'A message for each person who needs one, and when to look again.',
  skipWhen: 'When nobody is particularly upset: one public answer serves everybody.',
  standing(record) {
    if (record.followUp === 'not-needed') return 'done';
    const { own } = whoNeedsWords(record);
    if (own.length > 0 && whoWaits(record).length === 0) return 'done';
    return own.length === 0 && record.followUp === null ? 'skippable' : 'open';
  },
  examples: [
    { about: 'nobody is marked', record: {}, standing: 'skippable' },
    { about: 'somebody is upset', record: { people: { ann: person({ mark: 'upset' }) } }, standing: 'open' },
    {
      about: 'they were written to',
      record: { people: { ann: person({ mark: 'upset', messages: [{ kind: 'email', text: 'Dear Ann', at: '2026-11-22T09:30:00Z' }] }) } },
      standing: 'done',
    },
    { about: 'said not to be needed', record: { followUp: 'not-needed', people: { ann: person({ mark: 'upset' }) } }, standing: 'done' },
  ],
};
export default step;

function person(known: Partial<Person>): Person {
  return {
    handle: 'ann',
    name: null,
    source: 'replies',
    words: null,
    replies: [],
    addedAt: '2026-11-22T09:05:00Z',
    mark: null,
    messages: [],
    lookAgainAt: null,
    ...known,
  };
}
