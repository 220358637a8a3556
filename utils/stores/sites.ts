import { browser } from 'wxt/browser';
import { z } from 'zod';
import { persisted } from './persisted.ts';

/** What is needed of a platform to switch it on where the manifest does not list it. */
interface Injectable {
  id: string;
  matches: string[];
}

/** Reads any site by its structure. */
const BY_STRUCTURE = 'any';

/** Of every granted site, by match pattern, which platform it was recognised as. What is not in here is read by its structure. */
export const recognisedSites = persisted<Record<string, string>>({
  key: 'recognised-sites',
  title: 'which network a site belongs to',
  version: 1,
  schema: z.record(z.string(), z.string()),
  fallback: {},
});

const filesFor = (id: string): string[] => ['sentinel.js', `platform-${id}.js`];

/** Granted hosts beyond those of the manifest, as match patterns, each with the id of the platform that runs there. */
export async function grantedSites(platforms: readonly Injectable[]): Promise<{ match: string; platform: string }[]> {
  const known = new Set(platforms.flatMap((platform) => platform.matches));
  const ids = new Set(platforms.map(({ id }) => id));
  const [{ origins = [] }, recognised] = await Promise.all([browser.permissions.getAll(), recognisedSites.read()]);
  // Nobody can have a name under `.invalid` (RFC 2606): our own links lead there, and no site.
  return (
    origins
      .filter((match) => !known.has(match) && match !== 'https://*/*' && !match.endsWith('.invalid/*'))
      .map((match) => ({ match, platform: recognised[match] ?? BY_STRUCTURE }))
      // What an older version or a file brought may be no platform of ours, and one script that is not there would switch on no host at all.
      .map(({ match, platform }) => ({ match, platform: ids.has(platform) ? platform : BY_STRUCTURE }))
  );
}

/** The registering that goes on, or the last one. */
let registering: Promise<unknown> = Promise.resolve();

/**
 * Registers the sentinel for every host the user switched on. Registered scripts are cleared by each update while
 * the permission stays, so this runs on every install and at every change, one after the other: two at once take
 * away what the other has just registered.
 *
 * @param now `inject` puts it into tabs that are already open as well
 */
export function registerGranted(platforms: readonly Injectable[], now?: 'inject'): Promise<void> {
  const next = () => registerAnew(platforms, now);
  const registered = registering.then(next, next);
  registering = registered;
  return registered;
}

async function registerAnew(platforms: readonly Injectable[], now?: 'inject'): Promise<void> {
  const sites = await grantedSites(platforms);
  const ids = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  for (const platform of new Set(sites.map((site) => site.platform))) {
    const matches = sites.filter((site) => site.platform === platform).map(({ match }) => match);
    await browser.scripting.registerContentScripts([
      {
        id: `granted-${platform}`,
        matches,
        js: filesFor(platform),
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      },
    ]);
    if (now) await inject(matches, platform);
  }
}

/** Chromium does not inject into tabs that were open before an install or update; Firefox does it by itself. */
export async function watchOpenTabs(platforms: readonly Injectable[]): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  for (const platform of platforms) await inject(platform.matches, platform.id);
}

async function inject(matches: string[], platform: string): Promise<void> {
  if (matches.length === 0) return;
  for (const tab of await browser.tabs.query({ url: matches })) {
    if (tab.id !== undefined && !tab.discarded) await putInto(tab.id, platform);
  }
}

/** Puts the sentinel and a platform into an open tab; what is there of ours already ends. */
export async function putInto(tabId: number, platform: string): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: filesFor(platform) as never })
    .catch((error) => console.warn(`Second Look could not be put into an open tab: ${error}`));
}
