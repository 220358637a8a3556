import { browser } from 'wxt/browser';
import { sitePlatforms } from '../../utils/platforms/index.ts';
import type { Platform } from '../../utils/platforms/platform.ts';
import { recognisedSites, registerGranted } from '../../utils/stores/sites.ts';

/** The network whose marks a tab's page carries; `null`: none that we know. Needs the host's permission, or a press in the toolbar. */
export async function recognisedIn(tabId: number): Promise<Platform | null> {
  const marked = sitePlatforms.filter((platform) => platform.recognises);
  const found = await Promise.all(marked.map((platform) => carriesMarks(tabId, platform)));
  return marked[found.indexOf(true)] ?? null;
}

async function carriesMarks(tabId: number, { selectors }: Platform): Promise<boolean> {
  const marks = [selectors.mark, selectors.root].flatMap((eras) => (eras ? [eras.map(({ css }) => css).join(', ')] : []));
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: (wanted: string[]) => wanted.every((css) => document.querySelector(css) !== null),
      args: [marks],
    });
    return marks.length > 0 && frame?.result === true;
  } catch {
    // Pages of the browser itself and of its shop let nobody in.
    return false;
  }
}

/** Hosts were granted: each runs the network whose marks an open tab of it carries, or is read by its structure. */
export async function switchOn(origins: readonly string[]): Promise<void> {
  for (const match of origins) {
    const [tab] = await browser.tabs.query({ url: match });
    if (tab?.id !== undefined) await noteRecognised(match, tab.id);
  }
  await registerGranted(sitePlatforms, 'inject');
}

/** Hosts were taken away: what they were recognised as is forgotten, so that one which runs something else by now is looked at anew. */
export async function switchOff(origins: readonly string[]): Promise<void> {
  await recognisedSites.update((sites) => Object.fromEntries(Object.entries(sites).filter(([match]) => !origins.includes(match))));
  await registerGranted(sitePlatforms);
}

/** A host that was granted without a tab of it is looked at when one opens; what it turns out to be counts from the next load. */
export async function lookAgain(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  if (!url) return;
  if (await noteRecognised(`https://${new URL(url).hostname}/*`, tabId)) await registerGranted(sitePlatforms);
}

async function noteRecognised(match: string, tabId: number): Promise<boolean> {
  const platform = await recognisedIn(tabId);
  if (platform) await recognisedSites.update((sites) => ({ ...sites, [match]: platform.id }));
  return platform !== null;
}
