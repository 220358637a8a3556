import { base64url, fromBase64url } from './bytes.ts';
import { type RefusalId, Refused } from './refusal.ts';

/**
 * How a signed or sealed text travels: as a code of signs that no chat program changes, which stands behind the `#` of a link that
 * leads nowhere (`.invalid`, RFC 2606), alone as text, or in a file.
 *
 *     SL1.<length, base 36>.<check>.<data>
 *
 * *data* is the text in UTF-8, deflated (RFC 1951), in base64url; *length* counts its characters, so that an end that was cut off is
 * told from a change; *check* is the start of the SHA-256 of *data*, so that what a chat damaged is told from what somebody forged.
 */

/** The address that our links have. It never resolves; the background picks it up. */
export const LINK_HOST = 'second-look.invalid';
const LINK = `https://${LINK_HOST}/#`;

/** Characters of a text before it is packed: sixty drafts with a few small pictures. */
export const LARGEST_TEXT = 6_000_000;
/** Characters that are looked at when something is pasted or opened. */
const MOST_PASTED = 10_000_000;
/** Characters above which a link is better sent as a file: Telegram takes 4,096 in a message, and others little more. */
export const LONGEST_LINK = 4_000;

const FORMAT = 1;
const CHECK_LENGTH = 6;
const HEAD = /SL(\d{1,3})\.([0-9a-z]{1,5})\.([\w-]{6})\./g;
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
 * chat programs do: line breaks, quote signs, dashes made long, a link wrapped in a redirect.
 * @returns at least one
 * @throws {Refused} `nothing-here`, `too-large`, `cut-off`, `damaged`, `newer`, where no text could be taken out.
 */
export async function unpackAll(pasted: string): Promise<string[]> {
  if (pasted.length > MOST_PASTED) throw new Refused('too-large');
  const texts: string[] = [];
  let first: RefusalId | null = null;
  for (const head of [...headsIn(pasted)].slice(0, MOST_CODES)) {
    const result = await unpack(head, pasted);
    if ('text' in result) texts.push(result.text);
    else first ??= result.refused;
  }
  if (texts.length > 0) return texts;
  throw new Refused(first ?? (pasted.includes(LINK_HOST) || /SL\d+\./.test(pasted) ? 'cut-off' : 'nothing-here'));
}

function* headsIn(pasted: string): Generator<RegExpExecArray> {
  for (const head of pasted.matchAll(HEAD)) yield head;
}

type Unpacked = { text: string } | { refused: RefusalId };

async function unpack(head: RegExpExecArray, pasted: string): Promise<Unpacked> {
  const [whole, format, size, check] = head;
  if (Number(format) > FORMAT) return { refused: 'newer' };
  const length = Number.parseInt(size!, 36);
  if (length > LARGEST_TEXT) return { refused: 'too-large' };
  const rest = pasted.slice(head.index + whole.length, head.index + whole.length + 2 * length + 100);
  let short = false;
  for (const dash of ['--', '-']) {
    const { data, broken } = collect(rest, length, dash);
    if (data.length === length && (await checkOf(data)) === check) return inflate(data);
    short ||= data.length < length || broken;
  }
  return { refused: short ? 'cut-off' : 'damaged' };
}

/** Signs that chat and mail programs put between: spaces, line breaks, quote signs, soft hyphens, zero-width signs. */
const BETWEEN = /[\s>|=\u00ad\u200b-\u200d\u2060\ufeff]/;

/** The first characters of data in a text. *broken*: something stood between them. */
function collect(text: string, length: number, dash: string): { data: string; broken: boolean } {
  const pieces: string[] = [];
  let collected = 0;
  let broken = false;
  for (const sign of text) {
    if (collected >= length) break;
    let piece = sign;
    if (/[\u2010-\u2012\u2212]/.test(sign)) piece = '-';
    else if (/[\u2013\u2014]/.test(sign)) piece = dash;
    else if (!/[\w-]/.test(sign)) {
      if (!BETWEEN.test(sign)) break;
      broken = true;
      continue;
    }
    pieces.push(piece);
    collected += piece.length;
  }
  return { data: pieces.join(''), broken };
}

async function checkOf(data: string): Promise<string> {
  return base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(data))).slice(0, CHECK_LENGTH);
}

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
        await reader.cancel();
        return { refused: 'too-large' };
      }
      pieces.push(value);
    }
  } catch {
    return { refused: 'damaged' };
  }
}
