import { type Browser, browser } from 'wxt/browser';
import type { PopupState } from '../../components/popup/popup-state.ts';
import type { PageAnswer, PageRequest } from '../../utils/messages.ts';
import type { Post } from '../../utils/model/post.ts';
import { platformById, sitePlatforms } from '../../utils/platforms/index.ts';
import type { Platform } from '../../utils/platforms/platform.ts';

/** What the popup was opened on: the page is asked itself; where nobody answers, its address and its marks tell. */
export async function findState(tab: Browser.tabs.Tab | undefined): Promise<PopupState> {
  if (tab?.id === undefined) return { kind: 'elsewhere' };
  const answer = await askPage(tab.id, { verb: 'what-is-here' });
  return answer ? stateOf(answer) : silentPage(tab.id, tab.url);
}

/** Asks our script in a tab; `null`: it is not there. */
export async function askPage(tabId: number, request: PageRequest): Promise<PageAnswer | null> {
  try {
    const answer: PageAnswer | undefined = await browser.tabs.sendMessage(tabId, request);
    return answer ?? null;
  } catch {
    // The browser's way of saying that nobody listens there.
    return null;
  }
}

function stateOf(answer: PageAnswer): PopupState {
  const platformName = platformById(answer.platform)?.name ?? answer.platform;
  switch (answer.kind) {
    case 'compose':
      return { kind: 'compose', platformName, handle: answer.handle, colour: answer.colour, badge: answer.state, headline: answer.label };
    case 'post':
      // It comes from our own script, through the browser's own channel.
      return { kind: 'post', post: answer.post as Post };
    case 'nothing':
      return { kind: 'waiting', platformName };
  }
}

async function silentPage(tabId: number, address: string | undefined): Promise<PopupState> {
  if (!address?.startsWith('https://')) return { kind: 'elsewhere' };
  const { host } = new URL(address);
  if (await browser.permissions.contains({ origins: [`https://${host}/*`] })) return { kind: 'reload', host };
  const marked = sitePlatforms.filter((platform) => platform.recognises);
  const found = await Promise.all(marked.map((platform) => carriesMarks(tabId, platform)));
  return found.includes(true) ? { kind: 'could-support', host } : { kind: 'elsewhere' };
}

/** Whether the tab's page carries a platform's marks. Opening the popup allows this one look. */
async function carriesMarks(tabId: number, { selectors }: Platform): Promise<boolean> {
  const marks = [selectors.mark, selectors.root].flatMap((eras) => (eras ? [eras.map(({ css }) => css).join(', ')] : []));
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: (wanted: string[]) => wanted.every((css) => document.querySelector(css) !== null),
      args: [marks],
    });
    return frame?.result === true;
  } catch {
    // Pages of the browser itself and of its shop let nobody in.
    return false;
  }
}
