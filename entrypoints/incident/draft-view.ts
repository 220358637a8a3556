import type { DraftKind, DraftView, FaultView, WordsView } from '../../components/damage-control/incident-view.ts';
import { admitsTooEarly } from '../../utils/damage-control/admits-too-early.ts';
import { type ApologyPart, apologyParts } from '../../utils/drafting/sentence.ts';
import type { IncidentRecord } from '../../utils/model/incident-record.ts';
import { type ApologyFaultKind, apologyFaults, saysSorry } from '../../utils/text/apology.ts';
import { faultWords } from './fault-words.ts';
import type { Occasion } from './occasion.ts';
import { approvalOf, type Worded, wordsOf, wordsTo } from './words.ts';

const partWords: Readonly<Record<ApologyPart, string>> = {
  responsibility: 'Own it',
  repair: 'Repair it',
  explanation: 'What we failed to check',
  regret: 'Regret',
  repentance: 'What changes',
};

const apologies: readonly DraftKind[] = ['apology', 'light', 'correction'];

/** Everything that is written for this occasion. It weighs more than all the rest of the page, which is drawn without it. */
export const wordsView = (occasion: Occasion): WordsView => ({
  draft: (kind) => draftOf(occasion, kind),
  message: (key) => messageTo(occasion, key),
  approval: approvalOf(occasion),
  admitsTooEarly: admitsTooEarly(occasion.record, occasion.record.drafts.holding ?? ''),
});

/** A draft of this kind as it is shown: the words, with what in them weakens them. */
export const draftOf = (occasion: Occasion, kind: DraftKind): DraftView => lookedThrough(occasion.record, wordsOf(occasion, kind));

/** The same of the message to one person. */
export const messageTo = (occasion: Occasion, key: string): DraftView => lookedThrough(occasion.record, wordsTo(occasion, key));

function lookedThrough(record: IncidentRecord, words: Worded): DraftView {
  const { key, text, surface, has: _, ...rest } = words;
  const isApology = (apologies as readonly string[]).includes(key);
  const theirs = key.startsWith('message:') ? (record.people[key.slice('message:'.length)]?.words ?? '') : '';
  const faults = surface ? faultsIn(text, record, isApology).filter((fault) => !isTheirs(fault, theirs)) : [];
  return {
    ...rest,
    key,
    text,
    surface,
    faults: faults.map(({ kind: _, ...fault }) => fault),
    parts: key === 'apology' ? partsIn(record, words, faults) : [],
  };
}

type Fault = FaultView & { kind: ApologyFaultKind };

/** Whoever wrote is told which words are answered; that repeats nothing of ours. */
const isTheirs = ({ kind, text }: Fault, theirs: string): boolean =>
  kind === 'repeats-the-offence' && theirs.includes(text.trim().slice(1, -1).trim());

/** Of the whole text, not of a place in it; an answer that is no apology may lack them. */
const ofTheWhole: readonly ApologyFaultKind[] = ['no-acknowledgement', 'no-repair', 'explanation-first'];

function faultsIn(text: string, record: IncidentRecord, isApology: boolean): Fault[] {
  return apologyFaults(text, record.harm ?? 'none')
    .filter(({ kind }) => isApology || !ofTheWhole.includes(kind))
    .map(({ kind, start, end, text: place }) => ({ kind, start, end, text: place, say: faultWords[kind] }));
}

/** Which parts of an apology are there. In a text changed by hand, what was entered has to be in it still. */
function partsIn(record: IncidentRecord, { text, has }: Worded, faults: readonly Fault[]): DraftView['parts'] {
  const lacks = (kind: ApologyFaultKind) => faults.some((fault) => fault.kind === kind);
  const holds = (entered: string) =>
    entered.trim() !== '' &&
    text.toLowerCase().includes(
      entered
        .trim()
        .replace(/[.!?]+$/, '')
        .toLowerCase(),
    );
  const edited: Record<ApologyPart, boolean> = {
    responsibility: !lacks('no-acknowledgement'),
    repair: !lacks('no-repair'),
    explanation: holds(record.facts.failed),
    regret: saysSorry(text),
    repentance: holds(record.facts.change),
  };
  const isMade = !Object.values(record.drafts).includes(text);
  return apologyParts.map((part) => ({ title: partWords[part], there: isMade ? has.includes(part) : edited[part] }));
}
