import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, by what they are called in their project; begun last, one of two workers would wait for them. */
const longest = [
  'unit/checks/review',
  'unit/drafting/drafts',
  'chromium/gate-oracle',
  // Beside a single browser: three that start at once keep each other waiting.
  'chromium/day',
  'chromium/both-sides',
  'firefox/rows',
  'firefox/panel',
  'firefox/faults',
];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
  return at < 0 ? longest.length : at;
};

/** The order in which files are begun: the long ones, then as Vitest has it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
