/**
 * Scores the checks: `npm run bench:checks [-- --show CLASS | --real]`.
 * Caught and strict per class, false alarms on clean cases, real posts with an *ask* or a *stop*, time per post, misspellings found,
 * growth with length and lists, and the same drafts read by Harper, alex and write-good.
 */
import { performance } from 'node:perf_hooks';
import { review } from '../../utils/checks/index.ts';
import { type Level, levels, type Review } from '../../utils/model/finding.ts';
import { sharedFolder } from '../tools/shared.ts';
import { showGrowth } from './checks/growth.ts';
import { atShare, collections, percent, realPosts, reviewCases } from './checks/material.ts';
import { comparePeers } from './checks/peers.ts';
import { scoreSpelling } from './checks/spelling.ts';

const option = (name: string) => process.argv.indexOf(name) !== -1;
const shown = process.argv[process.argv.indexOf('--show') + 1];
const reaches = (level: Level, least: Level) => levels.indexOf(level) >= levels.indexOf(least);
const describe = ({ findings }: Review) =>
  findings.filter((finding) => finding.level !== 'note').map((finding) => `${finding.check}/${finding.level}: ${finding.say}`);

function scoreCases(): void {
  const cases = reviewCases();
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

/** So many posts of each collection are timed, each so often, with all the others in between; the fastest counts: what else runs on the machine does not. */
const TIMED = 400;
const PASSES = 3;

function scoreRealPosts(): void {
  console.log('\nreal posts              posts      ask     stop   p50 ms   p95 ms   p99 ms  posts/s');
  for (const name of collections) {
    const posts = realPosts(name);
    if (posts.length === 0) continue;
    const timed = posts.filter((_, index) => index % Math.ceil(posts.length / TIMED) === 0);
    for (const { draft, context } of timed) review(structuredClone(draft), context);
    const fastest = timed.map(() => Number.POSITIVE_INFINITY);
    const before = process.cpuUsage();
    for (let pass = 0; pass < PASSES; pass += 1)
      for (const [index, { draft, context }] of timed.entries()) {
        const copy = structuredClone(draft);
        const start = performance.now();
        review(copy, context);
        fastest[index] = Math.min(fastest[index]!, performance.now() - start);
      }
    const { user, system } = process.cpuUsage(before);
    const perSecond = Math.round((PASSES * timed.length * 1e6) / (user + system));
    const times = fastest.sort((a, b) => a - b);
    const perCheck = new Map<string, number>();
    let asks = 0;
    let stops = 0;
    for (const { id, draft, context } of posts) {
      const result = review(draft, context);
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
    const columns = [0.5, 0.95, 0.99].map((share) => atShare(times, share).toFixed(2).padStart(8)).join(' ');
    console.log(
      `${name.padEnd(22)} ${String(posts.length).padStart(6)} ${percent(asks, posts.length).padStart(8)} ${percent(stops, posts.length).padStart(8)} ${columns} ${String(perSecond).padStart(8)}`,
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
  scoreSpelling();
  showGrowth();
  await comparePeers();
}
