import type { Fact } from '../../utils/model/finding.ts';
import type { ProposalView } from './incident-view.ts';

/** What each kind of change is called. */
export const changeWords: Readonly<Record<ProposalView['kind'], string>> = {
  check: 'A check',
  policy: 'A second look',
  source: 'A source',
  guideline: 'A guideline',
  question: 'A question',
  rule: 'A rule',
};

/** Kinds of fact, several of them, inside a sentence. */
export const factNouns: Readonly<Record<Fact['kind'], string>> = {
  date: 'dates',
  time: 'times',
  number: 'numbers',
  price: 'prices',
  name: 'names',
  link: 'links',
  mention: 'handles',
  quote: 'quotes',
};
