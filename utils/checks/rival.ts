import { bareName } from '../text/likeness.ts';
import { type Reading, readParts } from '../text/reading.ts';
import type { Check, Found } from './check.ts';

const check: Check = {
  id: 'rival',
  title: 'A rival named or linked',
  why: 'A phone maker wished its followers a happy new year from a rival’s phone, and the line under the post told everybody (MacRumors, 2019).',
  class: 'rival',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { brand }) {
    const rivals = brand?.rivals ?? [];
    if (rivals.length === 0) return [];
    const own = new Set([brand?.name ?? '', ...(brand?.hashtags ?? [])].map(bareName));
    return readParts(draft).flatMap((reading, part) =>
      rivals.flatMap((rival) => places(reading, rival, own)).map((place) => ({ ...place, part })),
    );
  },
  examples: {
    fires: [
      { text: 'No seat left? Bohnenwerk around the corner is good too.', context: { brand: { rivals: ['Bohnenwerk'] } } },
      { text: 'Read this: https://www.stackheron.example/learn', context: { brand: { rivals: ['stackheron.example'] } } },
      { text: 'Where to next? #SouthernSkies', context: { brand: { rivals: ['Southern Skies'] } } },
      { text: 'Lovely window, @rivaltea', context: { brand: { rivals: ['Rival Tea'] } } },
      { text: 'We asked at Target and at Gap.', context: { brand: { rivals: ['Gap'] } } },
    ],
    leaves: [
      { text: 'We hit our target and closed the gap.', context: { brand: { rivals: ['Target', 'Gap'] } } },
      { text: 'Target: 400 trees by spring.', context: { brand: { rivals: ['Target'] } } },
      { text: 'Every leaf is picked by hand.', context: { brand: { rivals: ['Leaf'] } } },
      { text: 'Our teas are unrivalled.', context: { brand: { rivals: ['Rival'] } } },
      { text: 'Southern hills, clear skies.', context: { brand: { rivals: ['Southern Skies'] } } },
    ],
  },
};

export default check;

function places({ text, words, tags, mentions, links }: Reading, rival: string, own: ReadonlySet<string>): Omit<Found, 'part'>[] {
  const name = rival.replace(/^[@#]/, '').trim();
  const bare = bareName(name);
  if (bare.length < 2 || own.has(bare)) return [];
  const found: Omit<Found, 'part'>[] = [];
  const isDomain = /^[\w-]+(?:\.[\w-]+)+$/.test(name);
  for (const link of links) {
    const host = hostOf(link.text);
    const hit = isDomain
      ? host === name.toLowerCase() || host.endsWith(`.${name.toLowerCase()}`)
      : bare.length >= 4 &&
        host
          .split('.')
          .slice(0, -1)
          .some((label) => bareName(label) === bare);
    if (hit) found.push({ start: link.start, end: link.end, say: `This links to ${host}, which belongs to a rival.` });
  }
  if (isDomain) return found;
  const handles = new Set(bare.length >= 5 ? [bare, `${bare}official`, `the${bare}`] : [bare]);
  for (const mark of [
    ...tags.filter((tag) => bareName(tag.text) === bare),
    ...mentions.filter((one) => handles.has(bareName(one.text.split('@')[0] ?? ''))),
  ]) {
    found.push({ start: mark.start, end: mark.end, say: `“${text.slice(mark.start, mark.end)}” is a rival.` });
  }
  const parts = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  words.forEach((_, at) => {
    const place = nameAt(words, at, parts);
    if (place === null) return;
    const written = text.slice(place.start, place.end);
    // A name that is also a plain word counts only with its capitals, in the middle of a sentence.
    if (!asWritten(written, name)) return;
    if (parts.length === 1 && words[at]?.opens && isPlainUse(text, place.end)) return;
    found.push({ ...place, say: `“${written}” is a rival.` });
  });
  return found;
}

function nameAt(words: Reading['words'], at: number, parts: readonly string[]): { start: number; end: number } | null {
  for (let index = 0; index < parts.length; index += 1) {
    const word = words[at + index];
    const part = (parts[index] as string).toLowerCase();
    if (word === undefined || (index > 0 && word.opens) || (word.lower !== part && word.lower !== `${part}'s`)) return null;
  }
  const last = words[at + parts.length - 1];
  const first = words[at];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Written with the name's capitals, or all in capitals. */
function asWritten(written: string, name: string): boolean {
  const bare = written.replace(/['’]s$/u, '');
  return bare.startsWith(name.charAt(0)) || name.charAt(0) === name.charAt(0).toLowerCase();
}

/** At the beginning of a sentence a capital says nothing: “Target: 400 trees”. A name is followed by a verb or a possessive. */
function isPlainUse(text: string, end: number): boolean {
  return /^\s*[:,–-]/.test(text.slice(end)) && !/^['’]s/.test(text.slice(end));
}

function hostOf(link: string): string {
  return (link.replace(/^https?:\/\//i, '').split(/[/?#:]/)[0] ?? '').toLowerCase();
}
