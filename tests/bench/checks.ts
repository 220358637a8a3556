/**
 * Scores the checks: `npm run bench:checks [-- --show CLASS | --real]`.
 * Caught and strict per class, false alarms on clean cases, real posts with an *ask* or a *stop*, time per post.
 */
import { performance } from 'node:perf_hooks';
import { review } from '../../utils/checks/index.ts';
import type { Context } from '../../utils/model/context.ts';
import type { Draft } from '../../utils/model/draft.ts';
import { type Level, levels, type Review } from '../../utils/model/finding.ts';
import { sharedFolder, sharedLines } from '../tools/shared.ts';

interface Case {
  id: string;
  draft: Draft;
  context: Context;
  expect: { classes: string[]; level: Level | null };
}

const option = (name: string) => process.argv.indexOf(name) !== -1;
const shown = process.argv[process.argv.indexOf('--show') + 1];
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const reaches = (level: Level, least: Level) => levels.indexOf(level) >= levels.indexOf(least);
const describe = ({ findings }: Review) =>
  findings.filter((finding) => finding.level !== 'note').map((finding) => `${finding.check}/${finding.level}: ${finding.say}`);

function scoreCases(): void {
  const cases = sharedLines<Case>('cases/review-cases.jsonl');
  const byClass = new Map<string, { all: number; caught: number; strict: number }>();
  let clean = 0;
  let alarms = 0;
  for (const { id, draft, context, expect } of cases) {
    const result = review(draft, context);
    if (expect.classes.length === 0) {
      clean++;
      if (result.verdict !== 'clear') {
        alarms++;
        console.log(`false alarm  ${id}  ${describe(result).join(' | ')}`);
      }
      continue;
    }
    const first = expect.classes[0]!;
    const score = byClass.get(first) ?? { all: 0, caught: 0, strict: 0 };
    const right = result.findings.filter((finding) => expect.classes.includes(finding.class) && finding.level !== 'note');
    score.all++;
    if (right.length > 0) score.caught++;
    if (right.some((finding) => reaches(finding.level, expect.level!))) score.strict++;
    else if (!option('--show') || shown === first)
      console.log(`${right.length > 0 ? 'too low ' : 'missed  '}     ${id}  ${describe(result).join(' | ')}`);
    byClass.set(first, score);
  }
  const total = { all: 0, caught: 0, strict: 0 };
  console.log('\nclass                  cases   caught   strict');
  for (const [name, score] of byClass) {
    total.all += score.all;
    total.caught += score.caught;
    total.strict += score.strict;
    console.log(
      `${name.padEnd(22)} ${String(score.all).padStart(5)} ${percent(score.caught, score.all).padStart(8)} ${percent(score.strict, score.all).padStart(8)}`,
    );
  }
  console.log(
    `${'all'.padEnd(22)} ${String(total.all).padStart(5)} ${percent(total.caught, total.all).padStart(8)} ${percent(total.strict, total.all).padStart(8)}`,
  );
  console.log(`false alarms on clean cases: ${alarms} of ${clean} (${percent(alarms, clean)})`);
}

/**
 * The collections hold posts as the networks store them: with `&amp;` for `&`, and with the network's own link to an
 * attached picture at the end, which no author wrote and no limit counts; Bluesky's hold links as it shortens them.
 */
function asWritten(post: Case): Case {
  const parts = post.draft.parts.map((part) => ({
    ...part,
    text: part.text
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#39;', "'")
      .replace(post.draft.platform === 'x' ? /\s+https?:\/\/\S+$/ : /(?<=[^\s.]\/\S*)\.\.\.(?=\s|$)/g, ''),
  }));
  return { ...post, draft: { ...post.draft, parts } };
}

function scoreRealPosts(): void {
  console.log('\nreal posts              posts      ask     stop   p50 ms   p95 ms   p99 ms');
  for (const name of ['brand-posts', 'brand-replies', 'personal-posts', 'other-languages']) {
    const posts = sharedLines<Case>(`data/${name}.jsonl`).map(asWritten);
    for (const { draft, context } of posts.slice(0, 300)) review(draft, context);
    const times: number[] = [];
    const perCheck = new Map<string, number>();
    let asks = 0;
    let stops = 0;
    for (const { id, draft, context } of posts) {
      const start = performance.now();
      const result = review(draft, context);
      times.push(performance.now() - start);
      if (result.verdict === 'ask') asks++;
      if (result.verdict === 'stop') stops++;
      for (const finding of result.findings) {
        if (finding.level === 'note') continue;
        const key = `${finding.check} ${finding.level}`;
        perCheck.set(key, (perCheck.get(key) ?? 0) + 1);
        if (option('--real') && (!process.env.CHECK || process.env.CHECK === finding.check)) {
          const text = finding.part === null ? '' : draft.parts[finding.part]!.text.replaceAll('\n', ' ⏎ ');
          console.log(`${finding.level}  ${finding.check}  ${id}  ${context.now ?? ''}  ${finding.say}\n      ${text.slice(0, 300)}`);
        }
      }
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2).padStart(8);
    console.log(
      `${name.padEnd(22)} ${String(posts.length).padStart(6)} ${percent(asks, posts.length).padStart(8)} ${percent(stops, posts.length).padStart(8)} ${at(0.5)} ${at(0.95)} ${at(0.99)}`,
    );
    console.log(
      `   ${[...perCheck]
        .sort((a, b) => b[1] - a[1])
        .map(([key, count]) => `${key} ${count}`)
        .join(', ')}`,
    );
  }
}

if (sharedFolder() === null)
  console.log(
    'The shared cases are not on this machine (a folder “shared” beside the checkout, or $SECOND_LOOK_SHARED): nothing measured.',
  );
else {
  scoreCases();
  scoreRealPosts();
}
