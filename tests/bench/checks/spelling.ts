import { checks, review } from '../../../utils/checks/index.ts';
import { sharedLines } from '../../tools/shared.ts';
import { percent, realPosts } from './material.ts';

interface Misspelling {
  text: string;
  label: string[];
}

const members = checks.filter((check) => check.class === 'spelling');
const lowerWord = /(?<![\p{L}\p{N}#@/.'’_-])[a-z]{4,}(?![\p{L}\p{N}'’/_@-])/gu;

/** Puts one true misspelling into each real English post that holds its word, and prints how many are found. */
export function scoreSpelling(): void {
  const wrongs = new Map<string, string[]>();
  for (const { text, label } of sharedLines<Misspelling>('data/misspellings.jsonl'))
    for (const right of label) if (/^[a-z]+$/.test(text)) wrongs.set(right, [...(wrongs.get(right) ?? []), text]);
  const score = { posts: 0, found: 0, asked: 0, mended: 0 };
  for (const { draft, context } of [...realPosts('brand-posts'), ...realPosts('brand-replies'), ...realPosts('personal-posts')]) {
    const { text } = draft.parts[0]!;
    const place = Array.from(text.matchAll(lowerWord)).find(([word]) => (wrongs.get(word)?.length ?? 0) > 0);
    if (draft.parts.length > 1 || !place) continue;
    const [right] = place;
    const wrong = wrongs.get(right)!.pop()!;
    const spoilt = { ...draft, parts: [{ text: text.slice(0, place.index) + wrong + text.slice(place.index + right.length), media: [] }] };
    const { findings } = review(spoilt, { ...context, brand: context.brand ?? { name: 'Acme' } }, members);
    const here = findings.filter(({ start, end }) => start !== null && start < place.index + wrong.length && end! > place.index);
    score.posts += 1;
    if (here.length > 0) score.found += 1;
    if (here.some(({ level }) => level !== 'note')) score.asked += 1;
    if (here.some(({ correction }) => correction === right)) score.mended += 1;
  }
  const { posts, found, asked, mended } = score;
  console.log(
    `\ntrue misspellings put into ${posts} real posts: ${percent(found, posts)} found, ${percent(asked, posts)} asked about, ${percent(mended, posts)} with the right word`,
  );
}
