import type { Page } from 'playwright-core';

/** Unfolds the parts of a page with these titles, where they are folded. */
export async function unfold(page: Page, ...titles: string[]): Promise<void> {
  for (const title of titles) {
    const line = page.locator('.sl-disclosure-trigger', { has: page.locator('.sl-disclosure-title').getByText(title, { exact: true }) });
    if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
  }
}
