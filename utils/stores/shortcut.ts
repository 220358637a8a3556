import { browser } from 'wxt/browser';

/** Keys that open the panel, as the person has them set, `Alt+Shift+L`; `null`: none. */
export async function panelShortcut(): Promise<string | null> {
  const all = await browser.commands.getAll();
  return all.find(({ name }) => name === 'open-panel')?.shortcut || null;
}
