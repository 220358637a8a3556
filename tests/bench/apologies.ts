/** Scores the faults found in apologies: `npm run bench:apologies`. Precision and recall per fault, faultless texts left alone. */
import { type ApologyFaultKind, apologyFaultKinds, apologyFaults, type Harm } from '../../utils/text/apology.ts';
import { sharedLines } from '../tools/shared.ts';

interface ApologyCase {
  id: string;
  text: string;
  context: { harm: Harm };
  expect: ApologyFaultKind[];
}

const cases = sharedLines<ApologyCase>('cases/apologies.jsonl');
if (cases.length === 0) console.log('The shared apologies are not on this machine: nothing measured.');
const counts = new Map(apologyFaultKinds.map((kind) => [kind, { expected: 0, found: 0, right: 0 }]));
let faultless = 0;
let leftAlone = 0;
for (const { id, text, context, expect } of cases) {
  const found = apologyFaults(text, context.harm).map((fault) => fault.kind);
  if (expect.length === 0) {
    faultless++;
    if (found.length === 0) leftAlone++;
  }
  for (const kind of apologyFaultKinds) {
    const count = counts.get(kind)!;
    const expected = expect.includes(kind);
    const reported = found.includes(kind);
    if (expected) count.expected++;
    if (reported) count.found++;
    if (expected && reported) count.right++;
    if (expected !== reported) console.log(`${expected ? 'missed' : 'wrong '}  ${kind.padEnd(20)} ${id}  ${text}`);
  }
}
const f1 = (count: { expected: number; found: number; right: number }) => (2 * count.right) / (count.expected + count.found || 1);
const total = { expected: 0, found: 0, right: 0 };
console.log('\nfault                 expected  found  right    F1');
for (const [kind, count] of counts) {
  for (const key of ['expected', 'found', 'right'] as const) total[key] += count[key];
  console.log(
    `${kind.padEnd(22)} ${String(count.expected).padStart(7)} ${String(count.found).padStart(6)} ${String(count.right).padStart(6)} ${f1(count).toFixed(2).padStart(6)}`,
  );
}
console.log(
  `${'all'.padEnd(22)} ${String(total.expected).padStart(7)} ${String(total.found).padStart(6)} ${String(total.right).padStart(6)} ${f1(total).toFixed(2).padStart(6)}`,
);
console.log(`faultless texts left alone: ${leftAlone} of ${faultless}`);
