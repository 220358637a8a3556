import type { ElementHandle, Page } from 'puppeteer-core';

/** What somebody types in, chooses from or ticks, by the words beside it. */
export async function field(page: Page, label: string): Promise<ElementHandle<HTMLInputElement>> {
  const found = await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].find(
        (each) =>
          each.checkVisibility() &&
          (each.ariaLabel === words || [...(each.labels ?? [])].some((named) => named.textContent?.includes(words))),
      ),
    {},
    label,
  );
  return found as ElementHandle<HTMLInputElement>;
}

/** Writes this in place of what stands in a field, key by key. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  const box = await field(page, label);
  await box.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

export async function choose(page: Page, label: string, value: string): Promise<void> {
  await (await field(page, label)).select(value);
}

export async function tick(page: Page, label: string): Promise<void> {
  await (await field(page, label)).evaluate((box) => box.click());
}

/** Presses the first button whose name holds this. Where a form is named, one in the form that holds these words. */
export async function pressNamed(page: Page, name: string, form = ''): Promise<void> {
  const button = await page.waitForFunction(
    (words, within) =>
      [...document.querySelectorAll<HTMLButtonElement>(within ? 'form button' : 'button')].find(
        (each) =>
          each.checkVisibility() &&
          !each.disabled &&
          (each.ariaLabel ?? each.textContent ?? '').includes(words) &&
          (!within || each.form?.textContent?.includes(within)),
      ),
    {},
    name,
    form,
  );
  const element = button as ElementHandle<HTMLButtonElement>;
  await element.focus();
  await page.keyboard.press('Enter');
}

/** Waits until this is to be read on the page. */
export const says = (page: Page, words: string) => page.waitForFunction((text) => document.body.textContent.includes(text), {}, words);

export const titled = (page: Page, title: string) => page.waitForSelector(`h1 ::-p-text(${title})`);
