import type { Draft } from '../../utils/model/draft.ts';
import type { Publication } from '../../utils/model/publication.ts';
import { fingerprintOf } from '../../utils/signoff/fingerprint.ts';
import { noteOpening } from '../../utils/stores/openings.ts';
import { rememberPost } from '../../utils/stores/published.ts';
import { noteUnrecorded } from '../../utils/stores/unrecorded.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { accountsOf, logDeed } from './review-log.ts';
import { noteGoneOut } from './sign-off.ts';

type Opened = NonNullable<Publication['opened']>;

const now = (): string => new Date().toISOString();

/** A draft as it is remembered once it is out. */
const postOf = ({ account, platform, surface, parts }: Draft) => ({
  handle: account?.handle ?? '',
  platform,
  surface,
  text: parts.map(({ text }) => text).join('\n'),
  pictures: parts.flatMap(({ media }) => media.flatMap(({ perceptualHash = [] }) => perceptualHash)),
});

/** What it was, of whom, and what was open in it. */
async function listOpening(draft: Draft, opened: Opened): Promise<void> {
  const { handle, platform, text } = postOf(draft);
  await noteOpening({ at: now(), platform, handle: handle || null, ...opened, text });
}

/** A post was let through with something open, and was not seen going out in time. */
export async function recordOpening({ draft, checks, reason }: { draft: Draft } & Opened): Promise<void> {
  const drafts = [await fingerprintOf(draft)];
  await kept(draft, [listOpening(draft, { checks, reason }), logDeed('opened', { accounts: accountsOf([draft]), drafts, checks, reason })]);
}

/** A post went out. */
export async function recordPublished({ draft, link, how, asked, changed, opened, yeses }: Publication): Promise<void> {
  const drafts = [await fingerprintOf(draft)];
  await kept(draft, [
    rememberPost({ ...postOf(draft), at: now(), link, how }),
    ...asked.map(({ nonce, ...which }) => noteGoneOut(nonce, which)),
    ...(opened ? [listOpening(draft, opened)] : []),
    logDeed('published', { accounts: accountsOf([draft]), drafts, how, yeses, ...(changed === null ? {} : { changed }), ...opened }),
  ]);
}

/**
 * Waits for all that is to be kept of a post. It is out, whatever of it can be kept here: what cannot costs nothing else, and the person
 * is told.
 * @throws {Error} with all that could not be kept, in sentences
 */
async function kept({ platform, account }: Draft, parts: readonly Promise<unknown>[]): Promise<void> {
  const lost = (await Promise.allSettled(parts)).filter((part) => part.status === 'rejected');
  if (lost.length === 0) return;
  const why = [...new Set(lost.map(({ reason }) => messageOf(reason)))];
  await noteUnrecorded({ at: now(), platform, handle: account?.handle ?? null, why }).catch((error) =>
    console.error('Second Look could not note what it could not record.', error),
  );
  throw new Error(why.join(' '), { cause: lost[0]!.reason });
}
