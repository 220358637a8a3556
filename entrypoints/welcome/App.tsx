import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { panelShortcut } from '../../utils/stores/shortcut.ts';

const HOUR = 3_600_000;

/** The welcome page. The sentinel works on its practice post as on any other page. */
export function App() {
  const [shortcut, setShortcut] = useState<string | null>(null);
  const [sampleAt] = useState(() => new Date(Date.now() - 20 * HOUR).toISOString());

  useEffect(() => {
    void panelShortcut().then(setShortcut);
  }, []);

  return (
    <Welcome
      browserKind={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      shortcut={shortcut}
      sampleAt={sampleAt}
      onSettings={() => void browser.tabs.create({ url: browser.runtime.getURL('/options.html#brands' as '/options.html') })}
    />
  );
}
