import type { Harm, Impact, Mistake } from '../model/incident.ts';
import type { IncidentRecord } from '../model/incident-record.ts';
import type { Judged } from './advice-rules.ts';
import { severity as severityRules } from './advice-rules.ts';
import { incidentOf } from './incident-of.ts';
import { situationOf } from './situation.ts';
import type { Step } from './step.ts';

interface Choice {
  label: string;
  hint: string;
}

export const harmWords: Readonly<Record<Harm, Choice>> = {
  none: { label: 'Nothing', hint: 'A slip that harms nobody.' },
  embarrassing: { label: 'It is embarrassing', hint: 'Mostly for us.' },
  misleading: { label: 'It misleads', hint: 'People may act on something that is wrong.' },
  hurtful: { label: 'It hurts', hint: 'Somebody is insulted, mocked or grieved by it.' },
  unsafe: { label: 'It puts somebody at risk', hint: 'Health, safety, money, or private data.' },
  legal: { label: 'A law or a contract may come into it', hint: 'Results, a court, a regulator, a client’s secret.' },
};

export const harmedWords: Readonly<Record<NonNullable<IncidentRecord['harmed']>, string>> = {
  nobody: 'Nobody in particular',
  followers: 'Followers or customers',
  'named-person': 'A person who can be named',
  group: 'A group of people',
};

/* “Is it your business reputation, your brand voice, or the customer’s trust in you?” (steps, 2) */
export const impactWords: Readonly<Record<Impact, Choice>> = {
  'business-reputation': { label: 'Our reputation', hint: 'First tell those who will hear of it: they should hear it from you.' },
  'brand-voice': { label: 'Our voice', hint: 'First find the right tone, and the post as it should have been.' },
  'customer-trust': { label: 'People’s trust in us', hint: 'First put it right, one person at a time.' },
};

/** What the words look after, where several things are hit: what takes longest to come back. */
export function focusOf({ impact }: Pick<IncidentRecord, 'impact'>): Impact | null {
  return (['customer-trust', 'business-reputation', 'brand-voice'] as const).find((each) => impact.includes(each)) ?? null;
}

/** How serious it is and the reason, from harm and reach; `null` until somebody has said what it does to people. */
export function severityOf(record: IncidentRecord, now: string): { level: Judged['severity']; why: string } | null {
  if (record.harm === null) return null;
  const known = situationOf(incidentOf(record, now));
  const rule = severityRules.find(({ when }) => when(known))!;
  return { level: rule.so, why: rule.why };
}

/** Article 33 of the GDPR: a report may be due this long after one has learnt of it. */
const REPORT_HOURS = 72;

/** What may have let somebody’s data out, where it puts people at risk or a law comes into it: a screenshot, a pasted line, another’s hands. */
const mayHoldData: readonly (Mistake | null)[] = ['wrong-media', 'left-over-text', 'audience', 'taken-over', 'other', null];

function mayBeData({ mistake, harm, personalData }: IncidentRecord): boolean {
  if (personalData !== null) return personalData;
  return mistake === 'confidential' || ((harm === 'unsafe' || harm === 'legal') && mayHoldData.includes(mistake));
}

/** The hours left in which personal data that got out may have to be reported; `null` where none can be out. */
export function reportHoursLeft(record: IncidentRecord, now: string): number | null {
  if (!mayBeData(record)) return null;
  const gone = (Date.parse(now) - Date.parse(record.startedAt)) / 3_600_000;
  return Math.min(REPORT_HOURS, Math.max(0, Math.floor(REPORT_HOURS - gone)));
}

/** So many are offered at once. */
const QUESTIONS_OFFERED = 5;

/** What those who are marked as asking want to know, in their own words and once each; what is listed already is left out. */
export function questionsFound({ people, questions }: Pick<IncidentRecord, 'people' | 'questions'>): string[] {
  const listed = new Set(Object.values(questions).map(({ text }) => text.toLowerCase()));
  const asked = Object.values(people).flatMap(({ mark, words }) => (mark === 'asks' && words ? sentencesThatAsk(words) : []));
  return asked.filter((text) => !listed.has(text.toLowerCase()) && listed.add(text.toLowerCase())).slice(0, QUESTIONS_OFFERED);
}

const sentencesThatAsk = (words: string): string[] =>
  words
    .split(/(?<=[.!?…？\n])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[?？]$/u.test(sentence) && /\p{L}/u.test(sentence));

const step: Step = {
  id: 'assess',
  title: 'Assess the damage',
  asks: 'How bad is it, and for whom?',
  produces: 'How serious it is with the reason, who noticed and who is upset, and what is hit.',
  skipWhen: 'When it is not a mistake.',
  standing({ answer, harm }) {
    if (harm !== null) return 'done';
    return answer === 'not-a-mistake' ? 'skippable' : 'open';
  },
  examples: [
    { about: 'nothing is known', record: { answer: 'ours' }, standing: 'open' },
    { about: 'the harm is said', record: { answer: 'ours', harm: 'embarrassing' }, standing: 'done' },
    { about: 'no mistake needs no measure', record: { answer: 'not-a-mistake' }, standing: 'skippable' },
    { about: 'read differently still touches people', record: { answer: 'read-differently' }, standing: 'open' },
  ],
};
export default step;
