import { browser } from 'wxt/browser';

/** Which incident popup and side panel show, while the browser runs. */
const KEY = 'shown-incident';

/** `null`: none was chosen. */
export async function shownIncident(): Promise<string | null> {
  const { [KEY]: id } = await browser.storage.session.get(KEY);
  return typeof id === 'string' ? id : null;
}

/** Background only. */
export async function showIncident(id: string | null): Promise<void> {
  await browser.storage.session.set({ [KEY]: id });
}
