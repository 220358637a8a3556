import type { Asked } from '../../utils/model/asked.ts';
import type { Request } from '../../utils/model/request.ts';
import { type AboutDeed, aboutDeedSchema, type ReviewDeed } from '../../utils/model/review-deed.ts';
import { ownKeys } from '../../utils/signoff/keys.ts';
import { signHead } from '../../utils/signoff/log-head.ts';
import { fingerprintsOf } from '../../utils/signoff/request.ts';
import { note, signHeadsWith } from '../../utils/stores/log.ts';
import type { SilencedFor } from '../../utils/stores/silences.ts';

/** The end of the log is signed with this profile's key from now on. */
export function signLog(): void {
  let keys: ReturnType<typeof ownKeys> | null = null;
  signHeadsWith(async (head) => {
    keys ??= ownKeys();
    return signHead(head, await keys);
  });
}

/** Writes into the log what was done. @throws {StoreWriteError} where it could not be written */
export const logDeed = (what: ReviewDeed, about: AboutDeed): Promise<void> =>
  note({ at: new Date().toISOString(), who: 'person', what }, aboutDeedSchema.parse(about));

/** The same of what is done by then: where the log cannot be written, that is reported and undoes nothing. */
export async function noteDeed(what: ReviewDeed, about: AboutDeed): Promise<void> {
  try {
    await logDeed(what, about);
  } catch (error) {
    console.error(`Second Look could not write “${what}” into its log.`, error);
  }
}

/** What was asked, in ids and hashes. */
export async function noteAsked({ request, way, to, link }: Asked): Promise<void> {
  const how = way?.kind ?? (link === null ? 'outside' : 'sent');
  await noteDeed(way ? 'looked-here' : 'asked', { ...(await aboutRequest(request)), to, how });
}

/** Which drafts on which accounts a request is about. */
export async function aboutRequest({ nonce, askedAt, items }: Request): Promise<AboutDeed> {
  const drafts = items.flatMap(({ versions }) => versions.map(({ draft }) => draft));
  return {
    request: nonce,
    askedAt,
    accounts: accountsOf(drafts),
    drafts: (await Promise.all(items.map(fingerprintsOf))).flat(),
  };
}

/** For whom something was silenced. */
export function aboutSilenced(whose: SilencedFor): AboutDeed {
  switch (whose.kind) {
    case 'everybody':
      return {};
    case 'brand':
      return { brand: whose.brand };
    case 'account':
      return { accounts: [{ platform: whose.platform, handle: whose.handle }] };
  }
}

/** Each account once. */
export function accountsOf(
  drafts: readonly { platform: string; account: { handle: string } | null }[],
): NonNullable<AboutDeed['accounts']> {
  const accounts = drafts.map(({ platform, account }) => ({ platform, handle: account?.handle ?? null }));
  return [...new Map(accounts.map((each) => [`${each.platform} ${each.handle}`, each])).values()];
}
