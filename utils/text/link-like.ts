import { sifted } from './sifted.ts';

/** A link as it stands in a text. */
export interface Link {
  start: number;
  end: number;
  text: string;
  /** Whether it is written with a scheme (`https://`), as opposed to a bare `shop.example/x`. */
  schemed: boolean;
  /** Lower case, as written: not decoded. Empty where there is none. */
  host: string;
  /** What follows the host: path, query and fragment. */
  rest: string;
  /** `user:password@`, without the @; `null`: none. */
  credentials: string | null;
}

const SCHEMED = sifted(/(?<![\p{L}\p{N}])(https?:\/\/)([^\s<>"“”«»]+)/giu);
const BARE = sifted(
  /(?<![\p{L}\p{N}@#/._:-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}@-])(?:[/?#][^\s<>"“”«»]*)?/gu,
);
/** What every bare link has in it; most texts have dots at the ends of sentences alone. */
const TOP_LEVEL = /\.\p{L}{2}/u;
const TRAILING = /[.,;:!?'’*]/;

/**
 * Everything in a text that has the shape of a link, in reading order: with a scheme, or bare, then perhaps only two sentences with no
 * space between them. Linear in the length of the text.
 */
export function linkLikesIn(text: string): Link[] {
  const bare = TOP_LEVEL.test(text);
  if (!bare && !text.includes('://')) return [];
  const links: Link[] = [];
  for (const match of text.matchAll(SCHEMED)) {
    const scheme = match[1]!;
    const body = trimmed(match[2]!);
    const authority = /^[^/?#]*/.exec(body)![0];
    const at = authority.lastIndexOf('@');
    links.push({
      start: match.index,
      end: match.index + scheme.length + body.length,
      text: scheme + body,
      schemed: true,
      host: authority
        .slice(at + 1)
        .replace(/:\d*$/, '')
        .toLowerCase(),
      rest: body.slice(authority.length),
      credentials: at === -1 ? null : authority.slice(0, at),
    });
  }
  const schemed = links.length;
  let next = 0;
  for (const match of bare ? text.matchAll(BARE) : []) {
    while (next < schemed && links[next]!.end <= match.index) next++;
    if (next < schemed && links[next]!.start <= match.index) continue;
    const body = trimmed(match[0]);
    const host = /^[^/?#]*/.exec(body)![0].toLowerCase();
    links.push({
      start: match.index,
      end: match.index + body.length,
      text: body,
      schemed: false,
      host,
      rest: body.slice(host.length),
      credentials: null,
    });
  }
  return links.sort((a, b) => a.start - b.start);
}

/** A sentence's own punctuation is no part of a link; a bracket is, if it was opened inside. */
function trimmed(link: string): string {
  let unopened = count(link, /[)\]}]/g) - count(link, /[([{]/g);
  let end = link.length;
  for (; end > 0; end--) {
    const last = link[end - 1]!;
    if (/[)\]}]/.test(last) && unopened > 0) unopened--;
    else if (!TRAILING.test(last)) break;
  }
  return link.slice(0, end);
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
