import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const files = ['components', 'entrypoints', 'utils'].flatMap((room) =>
  readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${room}/${name}`),
);

/** A letter that `\b` does not know: to it “até” ends before its “é”, and `até\b` finds nothing. */
const UNKNOWN = /[À-ɏ]/;
const BOUNDARY = '¦';
const GROUP = /\((\?:|\?<\w+>|\?<?[=!])?([^()]*)\)([?*])?/;

/** Where a pattern asks for `\b` right beside such a letter, however deep in brackets. */
function beside(line: string): string[] {
  const found: string[] = [];
  // A class and an escape are one letter each, known or not.
  let rest = line
    .replaceAll('\\\\', '\\')
    .replaceAll('\\b', BOUNDARY)
    .replace(/\[\^(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]+\}|\\[^\n]/g, '~')
    .replace(/\[[^\]]*\]/g, (letters) => (UNKNOWN.test(letters) ? 'é' : '~'));
  const look = (text: string) => {
    for (const [place] of text.matchAll(/.{0,20}(?:[À-ɏ]¦|¦[À-ɏ]).{0,20}/g)) found.push(place.replaceAll(BOUNDARY, '\\b'));
  };
  for (let group = GROUP.exec(rest); group; group = GROUP.exec(rest)) {
    const [whole, kind = '', body = '', often] = group;
    look(body);
    const ways = body.split('|');
    const [begins, ends] = [ways.some((way) => UNKNOWN.test(way[0] ?? '')), ways.some((way) => UNKNOWN.test(way.at(-1) ?? ''))];
    // What may be missing leaves its neighbours side by side; what is only looked at is no neighbour.
    const stands = /[=!]/.test(kind) || often ? '' : `${begins ? 'é' : '~'}${ends ? 'é' : '~'}`;
    rest = rest.slice(0, group.index) + stands + rest.slice(group.index + whole.length);
  }
  look(rest);
  return found;
}

describe('the end of a word', () => {
  it('is told from where letters with accents end, too', () => {
    expect(beside(String.raw`/\b(?:bis|até(?: o)?)\b/iu`)).toHaveLength(1);
    expect(beside(String.raw`/\b(?:évacué|x(?:a|[oô]))\b/u`)).toHaveLength(1);
    expect(beside(String.raw`/\b(?:bis|hasta(?: él)?|mes été fermé[ei]s)\b|(?<!\p{L})até(?!\p{L})/iu`)).toHaveLength(0);
  });

  it('is asked for nowhere where such a letter would hide it', () => {
    const places = files.flatMap((file) =>
      readFileSync(new URL(file, root), 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.includes('\\b') ? beside(line).map((place) => `${file}:${index + 1} ${place}`) : [])),
    );
    expect(places).toEqual([]);
  });
});
