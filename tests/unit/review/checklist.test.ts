import { expect, it } from 'vitest';
import type { Review } from '../../../utils/model/finding.ts';
import { organisations } from '../../../utils/model/organisation.ts';
import { checklist } from '../../../utils/review/checklist.ts';
import { written } from '../../tools/example.ts';

const { draft } = written('Our new tea is here.');
const nothing: Review = { verdict: 'clear', findings: [], verify: [], notChecked: [] };
const asked = (organisation: (typeof organisations)[number] | null) =>
  checklist(draft, nothing, [], { sensitive: false, organisation }).map(({ ask }) => ask);

it.each([
  ['agency', /client’s name/],
  ['finance-or-health', /the risk/],
  ['listed', /share price/],
  ['public-body', /position of the office/],
  ['charity', /how they are shown/],
] as const)('asks %s what that kind of organisation has to ask, and no other', (organisation, question) => {
  expect(asked(organisation).join('\n')).toMatch(question);
  for (const other of [...organisations, null]) if (other !== organisation) expect(asked(other).join('\n')).not.toMatch(question);
});

it('keeps between five and nine questions', () => {
  for (const organisation of organisations) {
    expect(asked(organisation).length).toBeGreaterThanOrEqual(5);
    expect(asked(organisation).length).toBeLessThanOrEqual(9);
  }
});
