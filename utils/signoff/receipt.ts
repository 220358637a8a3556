import { z } from 'zod';
import type { Asked } from '../model/asked.ts';
import type { Device, Person } from '../model/person.ts';
import { type Answering, RECEIPT_VERSION, type Receipt, receiptSchema } from '../model/receipt.ts';
import { type Request, requestWithoutPictures } from '../model/request.ts';
import { freshNonce } from './bytes.ts';
import type { SigningKeys } from './keys.ts';
import { asLink, pack } from './link.ts';
import { cardOf, isOwnKey, type Recognised } from './people.ts';
import { Refused } from './refusal.ts';
import { fingerprintsOf } from './request.ts';
import { seal } from './sealed.ts';
import { sign } from './signed.ts';

/** An answer that cannot be given as it is. The message says what is missing. */
export class AnsweringError extends Error {
  override name = 'AnsweringError';
}

/** How long a yes holds where no policy says it, in hours. */
const VALID_HOURS = 72;
const HOUR = 3_600_000;

/**
 * Makes the receipt for a request that was opened here.
 * @param now ISO 8601
 * @param way *handed-over*: the author's machine is signed at. *reviewing*: nobody asked, so what it is about goes along.
 * @throws {AnsweringError} where it is one's own request, or an answer says too little.
 */
export async function makeReceipt(
  request: Request,
  answers: readonly Answering[],
  me: Person,
  now: string,
  way: 'sent' | 'handed-over' | 'reviewing' = 'sent',
): Promise<Receipt> {
  const own = request.by.id === me.id || request.by.devices.some(({ signing }) => me.devices.some((each) => each.signing === signing));
  if (own && way !== 'reviewing')
    throw new AnsweringError('You asked for this yourself. Author and second pair of eyes have to be two people.');
  const hours = request.policy?.validHours ?? VALID_HOURS;
  const bound = await Promise.all(
    answers.map(async (answer) => {
      const item = request.items[answer.item];
      if (!item) throw new AnsweringError('There is no such draft in this request.');
      return { ...answer, fingerprints: await fingerprintsOf(item) };
    }),
  );
  const receipt = {
    version: RECEIPT_VERSION,
    nonce: freshNonce(),
    request: request.nonce,
    by: cardOf(me),
    at: now,
    ...(way === 'handed-over' ? { handedOver: true } : {}),
    ...(way === 'reviewing' ? { unasked: requestWithoutPictures(request) } : {}),
  };
  const until = new Date(Date.parse(now) + hours * HOUR).toISOString();
  const parsed = receiptSchema.safeParse({ ...receipt, until, answers: bound });
  if (!parsed.success) throw new AnsweringError(parsed.error.issues[0]?.message ?? z.prettifyError(parsed.error));
  return parsed.data;
}

/**
 * Signs a receipt and packs it into a link.
 * @param to the author's devices, where the author is confirmed; empty: it is not encrypted
 */
export async function receiptLink(receipt: Receipt, to: readonly Device[], keys: SigningKeys): Promise<string> {
  const signed = await sign('receipt', receipt, keys);
  return asLink(await pack(to.length > 0 ? await seal(signed, to) : signed));
}

/**
 * Finds what a receipt answers, and makes sure that it can be taken.
 * @param signer who signed it, as known here, and with which key
 * @param around all that was asked from here, how many browsers of one's own there are, and now in ISO 8601
 * @throws {Refused} each with its own sentence
 */
export async function accept(
  receipt: Receipt,
  signer: Recognised & { key: string },
  { asked, machines, now }: { asked: readonly Asked[]; machines: number; now: string },
): Promise<Asked> {
  const { by } = receipt;
  const answered = asked.find(({ request }) => request.nonce === receipt.request) ?? unaskedBy(receipt);
  const reviewed = answered?.way?.kind === 'reviewing' && isOwnKey(signer, signer.key);
  if (signer.trust === 'me' && !reviewed) throw new Refused('signed-by-author');
  if (!answered) throw new Refused(machines > 1 ? 'asked-elsewhere' : 'not-asked');
  const late = tooLate(receipt, answered);
  if (late !== null) throw new Refused(late);
  const [at, until, wanted, moment] = [receipt.at, receipt.until, answered.request.until, now].map((time) => Date.parse(time)) as [
    number,
    number,
    number,
    number,
  ];
  if (at > moment + CLOCKS_APART) throw new Refused('from-the-future');
  if (at > wanted || until <= moment) throw new Refused('expired');
  for (const answer of receipt.answers) {
    const item = answered.request.items[answer.item];
    const expected = item ? await fingerprintsOf(item) : [];
    const same = expected.length === answer.fingerprints.length && expected.every((each, at) => each === answer.fingerprints[at]);
    if (!same) throw new Refused('another-draft');
  }
  // Last: whoever is told that only this stands in the way can mend it, and then it is taken.
  if (signer.trust === 'unknown') throw new Refused('unknown-signer', by);
  if (signer.trust === 'changed') throw new Refused('changed-key', by);
  if (signer.trust === 'removed') throw new Refused('removed-signer', by);
  return answered;
}

/** Why an answer to this is not taken any more, which may have come about since it was opened; `null`: it is. */
export function tooLate({ nonce }: Receipt, { receipts, withdrawnAt }: Asked): 'replayed' | 'withdrawn' | null {
  if (receipts.some((taken) => taken.receipt.nonce === nonce)) return 'replayed';
  return withdrawnAt === null ? null : 'withdrawn';
}

/** What a colleague looked at without being asked, as if it had been; `null`: they were asked. */
const unaskedBy = ({ unasked, request }: Receipt): Asked | null =>
  unasked?.nonce === request
    ? { request: unasked, way: { kind: 'unasked' }, to: [], link: null, withdrawnAt: null, receipts: [], reported: [], published: [] }
    : null;

/** Milliseconds that two computers' clocks may differ. */
const CLOCKS_APART = 10 * 60_000;
