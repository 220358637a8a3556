import { linksIn } from './links.ts';
import { mentionsIn } from './mentions.ts';
import { sifted } from './sifted.ts';

/** How a network counts the length of a post. */
export type Counting = 'weighted' | 'graphemes' | 'mastodon' | 'characters';

/** Length of a link on X and Mastodon, however long it is. */
const LINK_LENGTH = 23;

let segmenter: Intl.Segmenter | undefined;

/** Characters that neither join with their neighbours nor are joined: Latin letters, punctuation, currencies, line feeds. */
const ALONE = /^[\n\x20-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20CF]*$/;

/** Characters as people see them: a family emoji is one. */
export function graphemeLength(text: string): number {
  // A segmenter takes twenty times as long, and most texts do not need one.
  if (ALONE.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  let length = 0;
  for (const _ of segmenter.segment(text)) length++;
  return length;
}

const EMOJI = sifted(/\p{RI}{2}|(?:[#*0-9]\uFE0F?\u20E3)|\p{Emoji_Presentation}|\p{Extended_Pictographic}/u);

/**
 * X: twitter-text configuration version 3. Latin and general punctuation weigh 1, all else 2, an emoji
 * of any make-up 2, a link 23.
 */
export function weightedLength(text: string): number {
  const normal = text.normalize('NFC');
  return outsideLinks(normal, (piece) => {
    // Most texts hold nothing heavy and no emoji.
    if (!/[\u200D-\u200F©®\u1100-\u1FFF\u2020-\uFFFF]/.test(piece)) return piece.length;
    if (!EMOJI.test(piece)) return weightOf(piece);
    segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
    let weight = 0;
    for (const { segment } of segmenter.segment(piece)) weight += segment.length > 1 && EMOJI.test(segment) ? 2 : weightOf(segment);
    return weight;
  });
}

/** Of characters one by one. */
function weightOf(text: string): number {
  let weight = 0;
  for (const character of text) weight += isLight(character.codePointAt(0)!) ? 1 : 2;
  return weight;
}

function isLight(code: number): boolean {
  return code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247);
}

/** Mastodon: grapheme clusters, a link 23, of a remote mention the local part only. A content warning counts too. */
export function mastodonLength(text: string, warning = ''): number {
  let local = '';
  let last = 0;
  for (const mention of mentionsIn(text)) {
    const server = mention.handle.indexOf('@');
    if (server === -1) continue;
    local += text.slice(last, mention.start + 1 + server);
    last = mention.end;
  }
  return graphemeLength(warning) + outsideLinks(local + text.slice(last), graphemeLength);
}

/** Bluesky: grapheme clusters, a link as its composer shortens it. */
export function blueskyLength(text: string): number {
  let shortened = '';
  let last = 0;
  for (const link of linksIn(text)) {
    if (!link.schemed) continue;
    const rest = link.rest === '/' ? '' : link.rest;
    shortened += text.slice(last, link.start) + link.host + (rest.length > 15 ? `${rest.slice(0, 13)}...` : rest);
    last = link.end;
  }
  return graphemeLength(shortened + text.slice(last));
}

/** Length of a text as this way of counting has it. */
export function lengthOf(text: string, counting: Counting): number {
  if (counting === 'weighted') return weightedLength(text);
  if (counting === 'mastodon') return mastodonLength(text);
  if (counting === 'graphemes') return blueskyLength(text);
  return text.length;
}

function outsideLinks(text: string, measure: (piece: string) => number): number {
  let length = 0;
  let last = 0;
  for (const link of linksIn(text)) {
    length += measure(text.slice(last, link.start)) + LINK_LENGTH;
    last = link.end;
  }
  return length + measure(text.slice(last));
}
