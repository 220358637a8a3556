import { browser } from 'wxt/browser';

/**
 * Opens the side panel, from within a press: the browser allows it at no other moment. Firefox and whoever was too
 * late get `false` and open a tab.
 */
export async function openSidePanel(windowId: number): Promise<boolean> {
  if (import.meta.env.FIREFOX) return false;
  try {
    await browser.sidePanel.open({ windowId });
    return true;
  } catch (error) {
    console.warn('Second Look opens a tab in place of the side panel.', error);
    return false;
  }
}

/** The same page as in the side panel, in a tab of its own. */
export async function openIncidentTab(): Promise<void> {
  const url = browser.runtime.getURL('/sidepanel.html' as '/welcome.html');
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
