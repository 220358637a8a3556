import canonicalize from 'canonicalize';
import type { Draft } from '../model/draft.ts';
import { base64url } from './bytes.ts';

/** Raised whenever the specification below changes; it is part of what is hashed. */
const SPECIFICATION = 'second-look-draft/1';

/** What can be unread and stands in the fingerprint. File names do not: they are no part of what goes out. */
const NOT_PUBLISHED = 'file-names';

/**
 * The fingerprint of a draft: two drafts have the same one exactly if the same thing goes out.
 *
 * **Specification `second-look-draft/1`.** SHA-256, in base64url without padding, of the UTF-8 bytes of the canonical
 * JSON (RFC 8785) of this object:
 *
 * | key | value |
 * |---|---|
 * | `format` | `"second-look-draft/1"` |
 * | `platform`, `surface` | as in the draft |
 * | `account` | the handle; `null` where it could not be read |
 * | `audience` | the platform's own word, or `null` |
 * | `parts` | a list of `{ "media", "text" }`, in order |
 * | `media` | a list of `{ "alt", "hash", "kind" }`, in order; `hash` is the SHA-256 of the file in base64url, `null` where its bytes could not be read: then number, kinds and descriptions stand for the media |
 * | `time` | the scheduled time as `YYYY-MM-DDTHH:MM:SS.sssZ` in UTC; `null`: goes out now |
 * | `replyTo` | `{ "handle", "text" }`, or `null` |
 * | `unread` | what the page hid, without `file-names`, without repeats, sorted by code unit: what could not be read is part of what is signed |
 * | `warning` | the content warning; empty where there is none |
 *
 * Every text is first made well-formed (half a surrogate pair becomes U+FFFD, as every network stores it), its line ends
 * (CR LF, CR, U+2028, U+2029) become LF, and it is put into Unicode's Normalization Form C. Handles lose a leading @ and
 * become lower case, as no network tells them apart by it.
 * Not in it: display names, file names, limits and counters, which a page draws anew each time.
 */
export async function fingerprintOf(draft: Draft): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalText(draft));
  return base64url(await crypto.subtle.digest('SHA-256', bytes));
}

/** The canonical JSON of what goes out: what {@link fingerprintOf} hashes. */
export const canonicalText = (draft: Draft): string => canonicalize(canonical(draft)) as string;

/** What goes out, in one way of writing it. */
export function canonical(draft: Draft) {
  const { platform, surface, account, audience, parts, scheduledFor, replyTo, unread = [], warning = '' } = draft;
  return {
    format: SPECIFICATION,
    platform: plain(platform),
    surface,
    account: account && plainHandle(account.handle),
    audience: audience === null ? null : plain(audience),
    parts: parts.map(({ text, media }) => ({
      text: plain(text),
      media: media.map(({ kind, alt, hash = null }) => ({ kind, alt: alt === null ? null : plain(alt), hash })),
    })),
    time: scheduledFor === null ? null : instant(scheduledFor),
    replyTo: replyTo && {
      handle: replyTo.handle === null ? null : plainHandle(replyTo.handle),
      text: replyTo.text === null ? null : plain(replyTo.text),
    },
    unread: [...new Set(unread)].filter((name) => name !== NOT_PUBLISHED).sort(),
    warning: plain(warning),
  };
}

/** A text as it is compared: well-formed, line ends as LF, Normalization Form C. */
export const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .normalize('NFC');

/** A handle as it is compared. */
export const plainHandle = (handle: string): string => plain(handle).replace(/^@/, '').toLowerCase();

/** The same moment is written in one way only; what is no time stays as it is. */
function instant(time: string): string {
  const milliseconds = Date.parse(time);
  return Number.isNaN(milliseconds) ? time : new Date(milliseconds).toISOString();
}

/** The hash of a medium's file, for {@link Draft} `media.hash`. */
export const hashOfFile = async (file: Blob): Promise<string> => base64url(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
