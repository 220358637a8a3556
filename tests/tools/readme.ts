/** Prints the tables of the README out of the registries: `node tests/tools/readme.ts` writes them, the test compares them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checks } from '../../utils/checks/index.ts';
import { type HowTo, howTo } from '../../utils/damage-control/how-to.ts';
import { steps } from '../../utils/damage-control/index.ts';
import { mistakeClasses } from '../../utils/model/finding.ts';
import { sitePlatforms } from '../../utils/platforms/index.ts';
import { limitsOf } from '../../utils/text/limits.ts';

const file = fileURLToPath(new URL('../../README.md', import.meta.url));

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

type SitePlatform = (typeof sitePlatforms)[number];

const lastSeen = (platform: SitePlatform): string =>
  Object.values(platform.selectors)
    .flatMap((eras) => eras.map(({ seen }) => seen ?? ''))
    .sort()
    .at(-1) || 'none';

function postSide({ readPost, readReplies, postAt }: SitePlatform): string {
  if (readPost) return readReplies ? 'post and answers' : 'post';
  return postAt ? 'its address' : 'no';
}

function queueSide({ waitingList, facts }: SitePlatform): string {
  if (waitingList) return 'checked again';
  return facts.queueAddress ? 'its address' : 'no';
}

/** Where a person is found who is written to. */
function personAt({ personAddress, message }: HowTo): string {
  const address = personAddress('NAME');
  return address ? `\`${address}\`: ${message}` : message;
}

const tables: Record<string, () => string> = {
  platforms: () =>
    table(
      ['Network', 'Where', 'Longest post', 'The compose box never shows', 'Proof', 'Evidence of'],
      sitePlatforms.map((platform) => {
        const { length, counting } = limitsOf(platform.id);
        return [
          platform.name,
          platform.matches.map((match) => `\`${new URL(match.replace('*', '')).host}\``).join(' ') +
            (platform.recognises ? ', and any host you switch on' : ''),
          length === null ? 'not known' : `${length} (${counting})`,
          platform.facts.hides.join(', ') || 'nothing',
          platform.facts.proof,
          lastSeen(platform),
        ];
      }),
    ),
  afterwards: () =>
    table(
      ['Network', 'Read', 'Not to be had there', 'Waiting posts', 'Can be edited', 'To remove a post', 'To write to a person'],
      sitePlatforms.map((platform) => {
        const how = howTo(platform.id);
        return [
          platform.name,
          postSide(platform),
          platform.readPost ? (platform.facts.lacks?.join(', ') ?? 'nothing') : '',
          queueSide(platform),
          platform.facts.canEdit === 'paid' ? 'by paid accounts' : platform.facts.canEdit,
          how.remove.join(' → '),
          personAt(how),
        ];
      }),
    ),
  checks: () =>
    table(
      ['Check', 'Mistake', 'At most', 'Why'],
      checks.map(({ title, class: mistake, level, why }) => [title, `\`${mistake}\``, level, why]),
    ),
  classes: () =>
    table(
      ['Class', 'The mistake'],
      Object.entries(mistakeClasses).map(([id, says]) => [`\`${id}\``, says]),
    ),
  steps: () =>
    table(
      ['Step', 'Asks', 'Leaves you with'],
      steps.map(({ title, asks, produces }) => [title, asks, produces]),
    ),
};

/** The README with its tables as the registries have them now. */
export function withTables(readme: string): string {
  return Object.entries(tables).reduce(
    (text, [name, print]) =>
      text.replace(new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`), (_all, open, close) => `${open}${print()}\n${close}`),
    readme,
  );
}

export const readme = (): string => readFileSync(file, 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, withTables(readme()));
