import type { RefusalId } from '../model/refusal.ts';
import { sha256 } from '../stores/sha256.ts';
import { base64url, fromBase64url } from './bytes.ts';
import { Refused } from './refusal.ts';

/**
 * How a signed or sealed text travels: as a code of signs that no chat program changes, which stands behind the `#` of a link that
 * leads nowhere (`.invalid`, RFC 2606), alone as text, or in a file.
 *
 *     SL1.<length, base 36>.<check>.<data>
 *
 * *data* is the text in UTF-8, deflated (RFC 1951), in base64url; *length* counts its characters, so that an end that was cut off is
 * told from a change; *check* is the start of the SHA-256 of *data* in hex, so that what a chat damaged is told from what somebody forged.
 */

/** The address that our links have. It never resolves; the background picks it up. */
export const LINK_HOST = 'second-look.invalid';
const LINK = `https://${LINK_HOST}/#`;

/** Characters of a text before it is packed: sixty drafts with a few small pictures. */
export const LARGEST_TEXT = 6_000_000;
/** Characters that are looked at when something is pasted or opened. */
const LARGEST_PASTED = 10_000_000;
/** Characters above which a link is better sent as a file: Telegram takes 4,096 in a message, and others little more. */
export const LONGEST_LINK = 4_000;

const FORMAT = 1;
const CHECK_LENGTH = 6;
const HEAD = /SL(\d{1,3})\.([\da-z]{1,5})\.([\da-f]{6})\./g;
/** What a quoted earlier message may add; more are not looked at. */
const MOST_CODES = 4;

/**
 * Packs a text into a code.
 * @throws {Refused} `too-large`
 */
export async function pack(text: string): Promise<string> {
  if (text.length > LARGEST_TEXT) throw new Refused('too-large');
  const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const data = base64url(await new Response(deflated).arrayBuffer());
  return `SL${FORMAT}.${data.length.toString(36)}.${await checkOf(data)}.${data}`;
}

/** The code as a link. */
export const asLink = (code: string): string => LINK + code;

/**
 * The texts in whatever somebody pasted, dropped or opened, in its order: usually one, more where an earlier message is quoted. Mends what
 * chat and mail programs do: line breaks, quote signs, dashes made long, a link wrapped in a redirect, a message split into several.
 * @returns at least one
 * @throws {Refused} `nothing-here`, `too-large`, `cut-off`, `damaged`, `newer`, where no text could be taken out.
 */
export async function unpackAll(pasted: string): Promise<string[]> {
  if (pasted.length > LARGEST_PASTED) throw new Refused('too-large');
  const text = unwrapped(pasted);
  const texts = new Set<string>();
  let refused: RefusalId | null = null;
  let codes = 0;
  for (const head of text.matchAll(HEAD)) {
    if (++codes > MOST_CODES) break;
    const result = await unpack(head, text);
    if ('text' in result) texts.add(result.text);
    else refused ??= result.refused;
  }
  if (texts.size > 0) return [...texts];
  throw new Refused(refused ?? (text.includes(LINK_HOST) || /SL\d+\./.test(text) ? 'cut-off' : 'nothing-here'));
}

/** A mail gateway (Proofpoint's URL Defense 2) that writes every special sign of a link as a dash with two hexadecimal digits. */
const DASH_CODED = /urldefense\.(?:proofpoint\.)?com\/v2\//;

/** Takes back what redirects do to the signs that a code is made of, however often they were written as percent codes. */
const unwrapped = (pasted: string): string =>
  (DASH_CODED.test(pasted) ? pasted.replace(/-(2D|2E|5F)/g, '%$1') : pasted).replace(/%(?:25)*(2D|2E|5F)/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

type Unpacked = { text: string } | { refused: RefusalId };

/** Signs that chat and mail programs put between: spaces, line breaks, quote signs, soft hyphens, zero-width signs. */
const BETWEEN = /[\s>|=\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const HYPHENS = /[\u2010-\u2012\u2212]/g;
/** Two hyphens that a program has made into one long dash, or one that it has made longer. */
const DASHES = /[\u2013\u2014]/g;

async function unpack(head: RegExpExecArray, pasted: string): Promise<Unpacked> {
  const [whole, format, size, check] = head;
  if (Number(format) > FORMAT) return { refused: 'newer' };
  const length = Number.parseInt(size!, 36);
  if (length > LARGEST_TEXT) return { refused: 'too-large' };
  const start = head.index + whole.length;
  const rest = pasted.slice(start, start + 2 * length + 100);
  const hyphened = rest.replace(HYPHENS, '-');
  for (const dash of ['--', '-']) {
    const dashed = hyphened.replace(DASHES, dash);
    for (const joined of [dashed.replace(BETWEEN, ''), piecesOf(dashed, length)]) {
      const data = /^[\w-]*/.exec(joined)![0].slice(0, length);
      if (data.length === length && (await checkOf(data)) === check) return inflate(data);
    }
  }
  // Where the end is missing, the words that follow may have been taken for it.
  return { refused: (/^[\w-]*/.exec(rest)?.[0].length ?? 0) < length ? 'cut-off' : 'damaged' };
}

/** A shorter run of signs may be a word of somebody's. */
const SHORTEST_PIECE = 40;

/** The code in a message that a chat has split into several, each under a name and a time: its long runs, and the one that completes it. */
function piecesOf(text: string, length: number): string {
  let joined = '';
  for (const [piece] of text.matchAll(/(?<![^\s>|])[\w-]+(?!\S)/g)) {
    if (joined === '' || piece.length >= SHORTEST_PIECE || joined.length + piece.length === length) joined += piece;
    if (joined.length >= length) break;
  }
  return joined;
}

const checkOf = async (data: string): Promise<string> => (await sha256(data)).slice(0, CHECK_LENGTH);

/** Inflates no further than {@link LARGEST_TEXT}: a small code can hold a very large text. */
async function inflate(data: string): Promise<Unpacked> {
  const pieces: string[] = [];
  let length = 0;
  try {
    const inflated = new Blob([fromBase64url(data)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    for (const reader = inflated.pipeThrough(new TextDecoderStream()).getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) return { text: pieces.join('') };
      length += value.length;
      if (length > LARGEST_TEXT) {
        void reader.cancel();
        return { refused: 'too-large' };
      }
      pieces.push(value);
    }
  } catch {
    return { refused: 'damaged' };
  }
}
