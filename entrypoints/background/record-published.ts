import type { Draft } from '../../utils/model/draft.ts';
import type { Publication } from '../../utils/model/publication.ts';
import { fingerprintOf } from '../../utils/signoff/fingerprint.ts';
import { noteOpening } from '../../utils/stores/openings.ts';
import { rememberPost } from '../../utils/stores/published.ts';
import { accountsOf, noteDeed } from './review-log.ts';
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
  const kept = await Promise.allSettled([
    listOpening(draft, { checks, reason }),
    noteDeed('opened', { accounts: accountsOf([draft]), drafts: [await fingerprintOf(draft)], checks, reason }),
  ]);
  refuseLost(kept);
}

/** A post went out. It is out, whatever of it can be kept here: what cannot costs nothing else. */
export async function recordPublished({ draft, link, how, asked, changed, opened, yeses }: Publication): Promise<void> {
  const kept = await Promise.allSettled([
    rememberPost({ ...postOf(draft), at: now(), link, how }),
    ...asked.map(({ nonce, ...which }) => noteGoneOut(nonce, which)),
    opened && listOpening(draft, opened),
    noteDeed('published', {
      accounts: accountsOf([draft]),
      drafts: [await fingerprintOf(draft)],
      how,
      yeses,
      ...(changed === null ? {} : { changed }),
      ...opened,
    }),
  ]);
  refuseLost(kept);
}

/** @throws the first of what could not be kept */
function refuseLost(kept: readonly PromiseSettledResult<unknown>[]): void {
  const lost = kept.find((each) => each.status === 'rejected');
  if (lost) throw lost.reason;
}
