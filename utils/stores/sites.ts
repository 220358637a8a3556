import { browser } from 'wxt/browser';

/** What is needed of a platform to switch it on where the manifest does not list it. */
interface Injectable {
  id: string;
  matches: string[];
}

/** Hosts the user switched on all run the platform that is recognised by its page's own marks. */
const BY_MARKS = 'mastodon';

const filesFor = (id: string): string[] => ['sentinel.js', `platform-${id}.js`];

/** Granted hosts beyond those of the manifest, as match patterns. */
export async function grantedSites(platforms: readonly Injectable[]): Promise<string[]> {
  const known = new Set(platforms.flatMap((platform) => platform.matches));
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !known.has(origin) && origin !== 'https://*/*');
}

/**
 * Registers the sentinel for every host the user switched on. Registered scripts are cleared by each update while
 * the permission stays, so this runs on every install and at every change.
 *
 * @param now `inject` puts it into tabs that are already open as well
 */
export async function registerGranted(platforms: readonly Injectable[], now?: 'inject'): Promise<void> {
  const matches = await grantedSites(platforms);
  const id = 'granted-sites';
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id, matches, js: filesFor(BY_MARKS), runAt: 'document_start', allFrames: true, persistAcrossSessions: true },
  ]);
  if (now) await inject(matches, BY_MARKS);
}

/** Chromium does not inject into tabs that were open before an install or update; Firefox does it by itself. */
export async function watchOpenTabs(platforms: readonly Injectable[]): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  for (const platform of platforms) await inject(platform.matches, platform.id);
}

async function inject(matches: string[], platform: string): Promise<void> {
  for (const tab of await browser.tabs.query({ url: matches })) {
    if (tab.id === undefined || tab.discarded) continue;
    await browser.scripting
      .executeScript({ target: { tabId: tab.id, allFrames: true }, files: filesFor(platform) as never })
      .catch((error) => console.warn(`Second Look could not be put into an open tab: ${error}`));
  }
}
