import { z } from 'zod';
import type { Asked } from '../model/asked.ts';
import { cardSchema } from '../model/person.ts';
import { type Receipt, receiptSchema } from '../model/receipt.ts';
import type { Refusal } from '../model/refusal.ts';
import { type Request, requestSchema } from '../model/request.ts';
import type { People } from '../stores/people.ts';
import type { OwnKeys } from './keys.ts';
import { unpackAll } from './link.ts';
import { type Recognised, recognise } from './people.ts';
import { accept } from './receipt.ts';
import { Refused, refusal } from './refusal.ts';
import { unseal } from './sealed.ts';
import { parsed, type Verified, verify } from './signed.ts';

/** What this browser knows when something comes in. */
export interface World {
  keys: OwnKeys;
  people: People;
  /** All that was asked from here. */
  asked: readonly Asked[];
  /** ISO 8601. */
  now: string;
}

interface Signed extends Recognised {
  /** The signing key that fits the signature. */
  key: string;
  /** The signed text, as it has to be kept. */
  signed: string;
  /** Whether it came encrypted to this browser. */
  sealed: boolean;
}

/** What came in. Only what is not *refused* may be used. */
export type Opened =
  | (Signed & { kind: 'request'; request: Request })
  | (Signed & { kind: 'receipt'; receipt: Receipt; asked: Asked })
  | (Signed & { kind: 'card'; card: z.infer<typeof cardSchema>; at: string })
  | { kind: 'refused'; refusal: Refusal };

const signedCardSchema = z.strictObject({ version: z.literal(1), by: cardSchema, at: z.iso.datetime({ offset: true }) });

/**
 * Opens whatever somebody pasted, dropped, or opened as a file or link: the one way in. Never throws and never stores: what is
 * not wholly in order is refused with a sentence. An earlier message that is quoted beside it does no harm.
 */
export async function open(pasted: string, world: World): Promise<Opened> {
  try {
    const opened: Opened[] = [];
    for (const text of await unpackAll(pasted)) opened.push(await openOne(text, world));
    return opened.find(isNews) ?? opened.find(({ kind }) => kind !== 'refused') ?? opened[0]!;
  } catch (error) {
    return refusedBy(error);
  }
}

/** One's own request, quoted below the answer to it, is no news. */
const isNews = (opened: Opened): boolean => opened.kind !== 'refused' && !(opened.kind === 'request' && opened.trust === 'me');

async function openOne(text: string, world: World): Promise<Opened> {
  try {
    const { signed, sealed } = await unseal(text, world.keys);
    const verified = await verify(signed);
    const recognised = recognise(verified.by, verified.key, world.people);
    return await taken(verified, { ...recognised, key: verified.key, signed, sealed }, world);
  } catch (error) {
    return refusedBy(error);
  }
}

async function taken({ kind, payload }: Verified, signed: Signed, { asked, people, now }: World): Promise<Opened> {
  switch (kind) {
    case 'request': {
      const request = parsed(requestSchema, payload);
      if (Date.parse(request.until) <= Date.parse(now)) throw new Refused('request-expired');
      return { kind, request, ...signed };
    }
    case 'receipt': {
      const receipt = parsed(receiptSchema, payload);
      return { kind, receipt, asked: await accept(receipt, signed, { asked, machines: people.me?.devices.length ?? 0, now }), ...signed };
    }
    case 'card': {
      const { by, at } = parsed(signedCardSchema, payload);
      return { kind, card: by, at, ...signed };
    }
  }
}

function refusedBy(error: unknown): Opened {
  if (error instanceof Refused) return { kind: 'refused', refusal: error.refusal };
  console.error('Second Look could not open what came in.', error);
  return { kind: 'refused', refusal: refusal('not-ours') };
}
