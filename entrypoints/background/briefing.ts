import { browser } from 'wxt/browser';
import { BRIEFING_CHANGED, type Briefing } from '../../utils/messages.ts';
import { type IncidentRecord, pauseHolds } from '../../utils/model/incident-record.ts';
import type { Asker } from '../../utils/requests.ts';
import { brands } from '../../utils/stores/brands.ts';
import { openIncidents } from '../../utils/stores/incidents.ts';
import { people } from '../../utils/stores/people.ts';
import { published, recentPosts } from '../../utils/stores/published.ts';
import { glanceAsked } from '../../utils/stores/reviews.ts';
import { settings } from '../../utils/stores/settings.ts';
import { silences } from '../../utils/stores/silences.ts';
import { messageOf } from '../../utils/text/message-of.ts';

/** What a compose box and its panel cost in memory is bounded: so many recent posts are handed over. */
const RECENT_HANDED_OVER = 300;

/**
 * What the review page has to know to judge a draft. What lies in the archives is read for its own sake: where the disk is full or they
 * are damaged, the checks go on without, and say so.
 */
export async function briefing(): Promise<Briefing> {
  const unread: string[] = [];
  const orNone = async <T>(reading: Promise<T[]>, says: string): Promise<T[]> => {
    try {
      return await reading;
    } catch (error) {
      console.error('Second Look:', error);
      unread.push(`${says} ${messageOf(error)}`);
      return [];
    }
  };
  const [allBrands, allSettings, allSilences, posts, open, known, asked] = await Promise.all([
    brands.read(),
    settings.read(),
    silences.read(),
    published.read(),
    orNone(openIncidents(), 'The posts that are being looked after could not be read: no pause holds here until they can.'),
    people.read(),
    orNone(glanceAsked(), 'What you asked colleagues could not be read: their yes does not count until it can.'),
  ]);
  return {
    brands: allBrands,
    settings: allSettings,
    silences: allSilences,
    recent: recentPosts(posts).slice(0, RECENT_HANDED_OVER),
    paused: pausedAccounts(open),
    incidents: open.flatMap(({ answer, post: { platform, account } }) => (account ? { platform, handle: account.handle, answer } : [])),
    people: known,
    asked,
    unread,
  };
}

function pausedAccounts(open: readonly IncidentRecord[]): Briefing['paused'] {
  const now = new Date().toISOString();
  return open.flatMap(({ paused, post: { platform, account } }) =>
    paused && account && pauseHolds({ paused }, now) ? { platform, handle: account.handle, since: paused.since } : [],
  );
}

/** Tells all our pages that the briefing changed. */
export function announceBriefing(): void {
  const message = { verb: BRIEFING_CHANGED };
  // With no page of ours open nobody listens, and that is fine.
  browser.runtime.sendMessage(message).catch(() => undefined);
  if (import.meta.env.FIREFOX) tellTabs(message).catch((error) => console.error('Second Look:', error));
}

/** Firefox takes a page of ours in a frame on a site for a script of that site's page: it hears what its tab is told, not what our pages are. */
async function tellTabs(message: { verb: string }): Promise<void> {
  // In most tabs nothing of ours is there to listen.
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) browser.tabs.sendMessage(id, message).catch(() => undefined);
}

/** Tells all our pages when anything of the briefing changes in the stores. */
export function watchBriefing(): void {
  for (const store of [brands, settings, silences, published, people]) store.watch(announceBriefing);
}

/**
 * One-time words that prove to the review page that our sentinel framed it: any site can frame that page itself.
 * Kept in session storage, because this worker may be ended between the asking and the confirming.
 */
export const nonces = {
  async issue({ tabId }: Asker): Promise<string> {
    const nonce = crypto.randomUUID();
    await browser.storage.session.set({ [`nonce:${nonce}`]: tabId ?? null });
    return nonce;
  },
  async take(nonce: string, { tabId }: Asker): Promise<boolean> {
    const key = `nonce:${nonce}`;
    const held = await browser.storage.session.get(key);
    await browser.storage.session.remove(key);
    return key in held && held[key] === (tabId ?? null);
  },
};
