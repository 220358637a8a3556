import { z } from 'zod';
import type { ApprovalPolicy } from '../model/approval-policy.ts';
import type { Person } from '../model/person.ts';
import { type Item, REQUEST_VERSION, type Request, requestSchema, type Version } from '../model/request.ts';
import type { People } from '../stores/people.ts';
import { freshNonce } from './bytes.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { OwnKeys } from './keys.ts';
import { asLink, LARGEST_TEXT, pack } from './link.ts';
import { cardOf, devicesOf } from './people.ts';
import { seal } from './sealed.ts';
import { sign } from './signed.ts';

/** What an author says to ask for a signature. */
export interface Asking {
  items: Item[];
  /** Until when an answer is wanted, ISO 8601. */
  until: string;
  note: string;
  /** IANA name. */
  timeZone: string;
  policy: ApprovalPolicy | null;
}

/** A request that cannot be made. The message says what to change; nothing was sent. */
export class AskingError extends Error {
  override name = 'AskingError';
}

/**
 * Makes a request.
 * @param now ISO 8601
 * @throws {AskingError} where it is too large, or has an end that is over.
 */
export function makeRequest(asking: Asking, me: Person, now: string): Request {
  const { until, note, timeZone, policy } = asking;
  if (Date.parse(until) <= Date.parse(now)) throw new AskingError('Choose a time that lies ahead: an answer after it would not be taken.');
  const request = { version: REQUEST_VERSION, nonce: freshNonce(), by: cardOf(me), askedAt: now, until, timeZone, note, policy };
  const parsed = requestSchema.safeParse({ ...request, items: asking.items.map(sharedItem) });
  if (!parsed.success) throw new AskingError(`This cannot be asked for:\n${z.prettifyError(parsed.error)}`);
  if (JSON.stringify(parsed.data).length > LARGEST_TEXT / 2)
    throw new AskingError('This is too large to be sent in one. Send fewer drafts, or leave out the pictures.');
  return parsed.data;
}

/** The page's counter says nothing to anybody else. */
const sharedItem = ({ versions }: Item): Item => ({
  versions: versions.map(({ draft: { left: _, ...draft }, ...version }) => ({ ...version, draft })),
});

/**
 * Signs a request and packs it into a link, encrypted to the confirmed ones among `to`. With nobody confirmed in it, whoever can
 * read the chat can read the drafts: that is never done to somebody's request that was meant to be encrypted.
 * @param to ids of people; empty: to anyone
 * @throws {AskingError} where none of those who were chosen could open it
 */
export async function requestLink(request: Request, to: readonly string[], people: People, keys: OwnKeys): Promise<string> {
  const devices = devicesOf(people, to);
  if (to.length > 0 && devices.length === 0)
    throw new AskingError('Nobody whom you chose can open it any more: they were removed, or have no browser of their own. Choose again.');
  const signed = await sign('request', withoutEmpty(request), keys);
  return asLink(await pack(devices.length > 0 ? await seal(signed, devices) : signed));
}

/** Empty lists and words are left out, to keep the link short; reading puts them back. */
function withoutEmpty({ items, note, policy, ...rest }: Request) {
  return {
    ...rest,
    ...(note === '' ? {} : { note }),
    ...(policy === null ? {} : { policy }),
    items: items.map(({ versions }) => ({ versions: versions.map(withoutEmptyLists) })),
  };
}

const withoutEmptyLists = (version: Version) =>
  Object.fromEntries(Object.entries(version).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));

/** The fingerprints of an item's versions, in order: what an answer to it is bound to. */
export const fingerprintsOf = ({ versions }: Item): Promise<string[]> => Promise.all(versions.map(({ draft }) => fingerprintOf(draft)));
