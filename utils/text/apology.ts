import { makesAmends } from './apology/amends.ts';
import { sentencesOf } from './apology/clauses.ts';
import { jokeIn, offenceRepeated } from './apology/jokes.ts';
import { blamed, hackClaimed, toolBlamed } from './apology/others.ts';
import { unowned } from './apology/passive.ts';
import { explainedFirst } from './apology/reasons.ts';
import { admittedAt, sorryPlaces } from './apology/regret.ts';
import { CLOSING, FACTUAL, INTENT, JARGON } from './apology/shields.ts';
import { conditionOf, contraryAfter, doubtOf, feelingOf, takenBack } from './apology/taken-back.ts';
import { type Span, spansOf } from './phrases.ts';

/** What weakens an apology. */
export const apologyFaultKinds = [
  'conditional',
  'their-feelings',
  'but',
  'ownerless',
  'intent-shield',
  'fact-shield',
  'blame',
  'tool-excuse',
  'unproven-hack',
  'closing',
  'jargon',
  'joke-when-hurt',
  'explanation-first',
  'repeats-the-offence',
  'no-acknowledgement',
  'no-repair',
] as const;
export type ApologyFaultKind = (typeof apologyFaultKinds)[number];

/** How bad it was for people; decides whether a light tone is open. */
export type Harm = 'none' | 'embarrassing' | 'misleading' | 'hurtful' | 'unsafe' | 'legal';

/** One fault and its place; a fault of the whole text spans it. */
export interface ApologyFault extends Span {
  kind: ApologyFaultKind;
}

/** Whether a text says sorry, in one of the six languages. "Sorry not sorry" and "sorry to hear" say something else. */
export function saysSorry(text: string): boolean {
  return sorryPlaces(text).length > 0;
}

/**
 * The faults of an apology, in reading order, each kind once. English, German, French, Spanish, Portuguese, Italian, some Dutch.
 * The kinds and their reasons come from research on what makes people accept an apology: acknowledged responsibility and
 * an offer of repair count most, requests for forgiveness least (Lewicki, Polin and Lount, 2016).
 * @param harm what the mistake did; only a hurtful or unsafe one forbids a joke.
 */
export function apologyFaults(text: string, harm: Harm = 'hurtful'): ApologyFault[] {
  const faults: ApologyFault[] = [];
  const add = (kind: ApologyFaultKind, place: Span | undefined) => {
    if (place && !faults.some((fault) => fault.kind === kind)) faults.push({ kind, start: place.start, end: place.end, text: place.text });
  };
  const whole = { start: 0, end: text.length, text };
  const sentences = sentencesOf(text);
  const sorry = sorryPlaces(text);
  let next = 0;
  for (const sentence of sentences) {
    while (next < sorry.length && sorry[next]!.start < sentence.start) next++;
    const said = sorry[next];
    if (!said || said.start >= sentence.end) continue;
    add('conditional', moved(conditionOf(sentence, said), sentence.start));
    add('their-feelings', moved(feelingOf(sentence.text), sentence.start));
    add('but', moved(takenBack(text.slice(said.end, sentence.end)), said.end));
  }
  add('conditional', doubtOf(text));
  if (sorry[0]) add('but', contraryAfter(text, sorry[0].start));
  add('ownerless', unowned(text));
  add('intent-shield', spansOf(text, INTENT)[0]);
  add('fact-shield', spansOf(text, FACTUAL)[0]);
  add('blame', blamed(text, sorry[0]?.start ?? -1));
  add('tool-excuse', toolBlamed(text));
  add('unproven-hack', hackClaimed(text));
  add('closing', spansOf(text, CLOSING)[0]);
  add('jargon', spansOf(text, JARGON)[0]);
  const joke = jokeIn(text);
  if (harm === 'hurtful' || harm === 'unsafe') add('joke-when-hurt', joke);
  if (harm === 'hurtful') add('repeats-the-offence', offenceRepeated(text));
  const admitted = admittedAt(text);
  const excuses = [INTENT, FACTUAL, CLOSING, JARGON].flatMap((kind) => spansOf(text, kind));
  if (!makesAmends(text, sorry, [...faults, ...excuses])) add('no-repair', whole);
  if (sorry[0]) add('explanation-first', explainedFirst(sentences, admitted === -1 ? sorry[0].start : Math.min(admitted, sorry[0].start)));
  else if (admitted === -1) add('no-acknowledgement', whole);
  return faults.sort((a, b) => a.start - b.start);
}

function moved(place: Span | undefined, by: number): Span | undefined {
  return place && { start: place.start + by, end: place.end + by, text: place.text };
}
