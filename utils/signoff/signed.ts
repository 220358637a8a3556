import { errors, FlattenedSign, flattenedVerify } from 'jose';
import { z } from 'zod';
import { type Card, cardSchema } from '../model/person.ts';
import { fromBase64url } from './bytes.ts';
import type { SigningKeys } from './keys.ts';
import { Refused } from './refusal.ts';

/**
 * What is signed: a JWS (RFC 7515) with `alg: "Ed25519"` (RFC 9864) in flattened JSON, its payload unencoded (RFC 7797), so that
 * it is compressed once, as a whole. `typ` says what it is. The payload carries its signer's card in `by`, and `kid` is the place, from 0, of
 * the signing device on that card.
 */

/** The kinds of things that are signed. */
export const kinds = ['request', 'receipt', 'card'] as const;
export type Kind = (typeof kinds)[number];

const TYPE = 'second-look-';

const jwsSchema = z.strictObject({ protected: z.string().max(1_000), payload: z.string(), signature: z.string().max(100) });

const headerSchema = z.strictObject({
  alg: z.literal('Ed25519'),
  b64: z.literal(false),
  crit: z.tuple([z.literal('b64')]),
  typ: z.string().startsWith(TYPE),
  kid: z.string().regex(/^[0-7]$/),
});

/** Signs a payload that carries its signer's card. Returns the JWS as text. */
export async function sign<Payload extends { version: number; by: Card }>(
  kind: Kind,
  payload: Payload,
  { signing, device }: SigningKeys,
): Promise<string> {
  const place = payload.by.devices.findIndex((each) => each.signing === device.signing);
  if (place === -1) throw new Error('The card of whoever signs does not name this device.');
  const header = { alg: 'Ed25519', b64: false, crit: ['b64'], typ: TYPE + kind, kid: String(place) };
  const text = JSON.stringify(payload);
  const jws = await new FlattenedSign(new TextEncoder().encode(text)).setProtectedHeader(header).sign(signing.privateKey);
  return JSON.stringify({ protected: jws.protected, payload: text, signature: jws.signature });
}

/** A JWS whose signature fits, of somebody who may be anybody: whether we know them is for the reader to say. */
export interface Verified {
  kind: Kind;
  /** Parsed JSON, of no shape yet. */
  payload: unknown;
  by: Card;
  /** The signing key: one of the card's. */
  key: string;
}

/** @throws {Refused} `not-ours`, `newer` or `tampered-with`. */
export async function verify(text: string): Promise<Verified> {
  const jws = parsed(jwsSchema, json(text));
  const header = parsed(headerSchema, json(new TextDecoder().decode(bytesOf(jws.protected))));
  const kind = kinds.find((each) => TYPE + each === header.typ);
  if (!kind) throw new Refused('newer');

  const payload = json(jws.payload);
  const version = versionSchema.safeParse(payload);
  if (version.success && version.data.version > 1) throw new Refused('newer');
  const { by } = parsed(z.object({ by: cardSchema }), payload);
  const key = by.devices[Number(header.kid)]?.signing;
  if (key === undefined) throw new Refused('not-ours');

  const publicKey = await crypto.subtle.importKey('raw', bytesOf(key), 'Ed25519', false, ['verify']).catch(() => {
    throw new Refused('not-ours');
  });
  try {
    await flattenedVerify(jws, publicKey, { algorithms: ['Ed25519'] });
  } catch (error) {
    throw new Refused(error instanceof errors.JWSSignatureVerificationFailed ? 'tampered-with' : 'not-ours');
  }
  return { kind, payload, by, key };
}

const versionSchema = z.object({ version: z.number() });

/** @throws {Refused} `not-ours` */
export function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new Refused('not-ours');
  return result.data;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64url(text);
  } catch {
    throw new Refused('not-ours');
  }
}

/** @throws {Refused} `not-ours`, also where it is nested deeper or has more parts than anything of ours. */
export function json(text: string): unknown {
  if (isOutsized(text)) throw new Refused('not-ours');
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('not-ours');
  }
}

const DEEPEST = 20;
const MOST_PARTS = 100_000;

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Array.from('"\\,[]{}', (sign) => sign.charCodeAt(0));

/** Whether it would take long to read: brackets nested deeper than {@link DEEPEST}, more commas than {@link MOST_PARTS}, strings apart. */
function isOutsized(text: string): boolean {
  let depth = 0;
  let parts = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) {
      for (at++; at < text.length && text.charCodeAt(at) !== QUOTE; at++) if (text.charCodeAt(at) === BACKSLASH) at++;
    } else if (sign === OPEN_LIST || sign === OPEN_OBJECT) depth++;
    else if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) depth--;
    else if (sign === COMMA) parts++;
    if (depth > DEEPEST || parts > MOST_PARTS) return true;
  }
  return false;
}
