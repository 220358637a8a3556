import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Asker, answer, BRIEFING_CHANGED, type Briefing } from '../utils/messages.ts';
import { sitePlatforms } from '../utils/platforms/index.ts';
import { brands } from '../utils/stores/brands.ts';
import { noteMissing } from '../utils/stores/health.ts';
import { noteOpening } from '../utils/stores/openings.ts';
import { panelPlace } from '../utils/stores/panel-place.ts';
import { published, recentPosts, rememberPost } from '../utils/stores/published.ts';
import { settings } from '../utils/stores/settings.ts';
import { silences, withSilence } from '../utils/stores/silences.ts';
import { registerGranted, watchOpenTabs } from '../utils/stores/sites.ts';

const now = (): string => new Date().toISOString();

/** What a compose box and its panel cost in memory is bounded: so many recent posts are handed over. */
const RECENT_HANDED_OVER = 300;

async function briefing(): Promise<Briefing> {
  const [allBrands, allSettings, allSilences, posts] = await Promise.all([
    brands.read(),
    settings.read(),
    silences.read(),
    published.read(),
  ]);
  return { brands: allBrands, settings: allSettings, silences: allSilences, recent: recentPosts(posts).slice(0, RECENT_HANDED_OVER) };
}

/**
 * One-time words that prove to the review page that our sentinel framed it: any site can frame that page itself.
 * Kept in session storage, because this worker may be ended between the asking and the confirming.
 */
const nonces = {
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

export default defineBackground(() => {
  // Content scripts read everything otherwise. Firefox has no such call and no need: there the frame reads nothing.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

  answer({
    async 'open-review'({ platform }, asker) {
      const places = await panelPlace.read();
      return { nonce: await nonces.issue(asker), place: places[platform] ?? null };
    },
    async 'remember-place'({ platform, left, top }) {
      await panelPlace.update((places) => ({ ...places, [platform]: { left, top } }));
    },
    async 'report-unchecked'({ platform, why }) {
      await noteMissing(platform, [why], now());
    },
    confirm: async ({ nonce }, asker) => ((await nonces.take(nonce, asker)) ? briefing() : null),
    brief: () => briefing(),
    'record-opening': ({ platform, handle, checks, reason, text }) => noteOpening({ at: now(), platform, handle, checks, reason, text }),
    'record-published': ({ post, link, how }) => rememberPost({ ...post, at: now(), link, how }),
    async silence({ check, word, brand }) {
      await silences.update((list) => withSilence(list, { check, word, brand, since: now() }));
    },
    'note-missing': ({ platform, selectors }) => noteMissing(platform, selectors, now()),
    async 'open-page'({ page, hash }) {
      await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html${hash ? `#${hash}` : ''}` as '/welcome.html') });
    },
  });

  const changed = (): void => {
    // With no page of ours open nobody listens, and that is fine.
    browser.runtime.sendMessage({ verb: BRIEFING_CHANGED }).catch(() => undefined);
  };
  for (const store of [brands, settings, silences, published]) store.watch(changed);

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) {
      browser.tabs.sendMessage(tab.id, { verb: 'show-panel' }).catch((error) => console.warn('Second Look is not on this page.', error));
    }
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    await registerGranted(sitePlatforms);
    await watchOpenTabs(sitePlatforms);
  });
  // The popup is gone when the prompt is answered, so granting is noticed here.
  browser.permissions.onAdded.addListener(() => void registerGranted(sitePlatforms, 'inject'));
  browser.permissions.onRemoved.addListener(() => void registerGranted(sitePlatforms));
});
