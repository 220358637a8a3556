import type { Span } from './phrases.ts';
import { sifted } from './sifted.ts';

/** A handle (`@name`, `@name@server`, `@name.bsky.social`) as it stands in a text. */
export interface Mention extends Span {
  /** Without the leading @. */
  handle: string;
}

const MENTION = sifted(
  /(?<![\p{L}\p{N}_@/]|[\p{L}\p{N}_@/]\.)@([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,252})(?:@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)?)/gu,
);
const HASHTAG = sifted(/(?<![\p{L}\p{N}&/])[#＃]([\p{L}\p{M}\p{N}_]+)/gu);

/** Handles in a text. A sentence's closing stop is no part of one; an e-mail address is none. */
export function mentionsIn(text: string): Mention[] {
  return Array.from(text.matchAll(MENTION), (match) => {
    const handle = match[1]!.replace(/[.-]+$/, '');
    return { start: match.index, end: match.index + 1 + handle.length, text: `@${handle}`, handle };
  });
}

/** Hashtags in a text, `text` with the #. A number alone is none. */
export function hashtagsIn(text: string): Span[] {
  return Array.from(text.matchAll(HASHTAG), (match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] })).filter(
    (tag) => !/^.\p{N}+$/u.test(tag.text),
  );
}
