import { text as alexRead } from 'alex';
import { Dialect, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import writeGood from 'write-good';
import { review } from '../../../utils/checks/index.ts';
import { atShare, type Case, collections, percent, realPosts, reviewCases } from './material.ts';

/** What somebody might use instead: whether it has anything to say about a draft. */
interface Reader {
  name: string;
  flags(draft: Case): Promise<boolean> | boolean;
}

/** The others read far more slowly: of the real posts every so many is read. */
const EVERY = 25;

const wordsOf = ({ draft }: Case): string => draft.parts.map(({ text }) => text).join('\n\n');

async function readers(): Promise<Reader[]> {
  const harper = new LocalLinter({ binary: slimBinary, dialect: Dialect.American });
  await harper.setup();
  return [
    { name: 'Second Look', flags: ({ draft, context }) => review(draft, context).verdict !== 'clear' },
    { name: 'Harper', flags: async (post) => (await harper.lint(wordsOf(post), { language: 'plaintext' })).length > 0 },
    { name: 'alex', flags: (post) => alexRead(wordsOf(post)).messages.length > 0 },
    { name: 'write-good', flags: (post) => writeGood(wordsOf(post)).length > 0 },
  ];
}

/**
 * Prints for each reader on which share of the drafts it speaks: of the faulty cases of each class it should, of the clean ones and of
 * posts that went out it should not. Anything said about a faulty draft counts as caught, whatever it is about, which favours those who
 * say much.
 */
export async function comparePeers(): Promise<void> {
  const all = await readers();
  const cases = reviewCases();
  const classes = [...new Set(cases.flatMap(({ expect }) => expect.classes.slice(0, 1)))];
  const times = all.map((): number[] => []);
  const row = async (title: string, drafts: readonly Case[]): Promise<void> => {
    const flagged = all.map(() => 0);
    for (const [index, reader] of all.entries())
      for (const draft of drafts) {
        const start = performance.now();
        if (await reader.flags(draft)) flagged[index]! += 1;
        times[index]!.push(performance.now() - start);
      }
    console.log(
      `${title.padEnd(22)} ${String(drafts.length).padStart(6)} ${flagged.map((count) => percent(count, drafts.length).padStart(12)).join('')}`,
    );
  };
  console.log(`\nspeaks about            drafts ${all.map(({ name }) => name.padStart(12)).join('')}`);
  for (const name of classes)
    await row(
      name,
      cases.filter(({ expect }) => expect.classes[0] === name),
    );
  await row(
    'all faulty cases',
    cases.filter(({ expect }) => expect.classes.length > 0),
  );
  await row(
    'clean cases',
    cases.filter(({ expect }) => expect.classes.length === 0),
  );
  for (const name of collections)
    await row(
      name,
      realPosts(name).filter((_, index) => index % EVERY === 0),
    );
  for (const share of [0.5, 0.95]) {
    const columns = times.map((each) =>
      atShare(
        each.sort((a, b) => a - b),
        share,
      )
        .toFixed(2)
        .padStart(12),
    );
    console.log(`${`p${100 * share} ms`.padEnd(29)} ${columns.join('')}`);
  }
}
