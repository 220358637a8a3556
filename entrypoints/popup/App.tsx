import { useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupState } from '../../components/popup/popup-state.ts';
import { panelShortcut } from '../../utils/stores/shortcut.ts';
import { askPage, findState } from './find-state.ts';

interface Opened {
  tab: Browser.tabs.Tab | undefined;
  state: PopupState;
  shortcut: string | null;
}

/** The popup: it asks the page in front what is there. */
export function App() {
  const [opened, setOpened] = useState<Opened | null>(null);

  useEffect(() => {
    async function look() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      const [state, shortcut] = await Promise.all([findState(tab), panelShortcut()]);
      setOpened({ tab, state, shortcut });
    }
    void look().catch((error) => {
      console.error('Second Look could not look at this tab.', error);
      setOpened({ tab: undefined, state: { kind: 'elsewhere' }, shortcut: null });
    });
  }, []);

  if (!opened) return null;
  const { tab, state, shortcut } = opened;

  return (
    <Popup
      state={state}
      shortcut={shortcut}
      onOpenPanel={() => void thenClose(askPage(tab!.id!, { verb: 'show-panel' }))}
      // The prompt ends this popup; what was granted is noticed by the background.
      onSwitchOn={(host) => void browser.permissions.request({ origins: [`https://${host}/*`] })}
      onReload={() => void thenClose(browser.tabs.reload(tab!.id!))}
      onSettings={() => void thenClose(browser.runtime.openOptionsPage())}
      onPractice={() => void thenClose(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }))}
    />
  );
}

async function thenClose(work: Promise<unknown>) {
  await work;
  window.close();
}
