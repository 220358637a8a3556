import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Site } from '../sites.ts';
import { frameBox, reviewFrame } from './harness.ts';

/** The compose box of this site, open and with the keyboard in it, and the panel there to answer. */
export async function openBox(page: Page, site: Site): Promise<void> {
  // Only the tab in front is drawn, and takes keys.
  await page.bringToFront();
  if (site.opener && !(await page.$(site.editor))) await (await page.waitForSelector(site.opener))?.click();
  await (await page.waitForSelector(site.editor))?.click();
  await (await reviewFrame(page)).waitForSelector('#root > div');
}

/** Writes this in place of what stands there, and waits until it was answered. */
export async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
  // The sentinel reads in a task after the input's own, the panel answers in one of its own.
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  await page.evaluate(turn);
  await (await reviewFrame(page)).evaluate(turn);
  await page.evaluate(turn);
}

/** Puppeteer's own click scrolls and aims by itself; the place alone is what a mouse knows. */
export async function press(page: Page, selector: string, count = 1): Promise<void> {
  const box = await (await page.$(selector))?.boundingBox();
  if (!box) throw new Error(`Nothing to press at ${selector}.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { count });
}

async function chord(page: Page, modifier: 'Control' | 'Meta'): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press('Enter');
  await page.keyboard.up(modifier);
}

async function onControl(page: Page, site: Site, key: 'Enter' | ' '): Promise<void> {
  await page.focus(site.publish);
  await page.keyboard.press(key);
}

/** Every way a person can publish. */
export const ways: Record<string, (page: Page, site: Site) => Promise<unknown>> = {
  click: (page, { publish }) => press(page, publish),
  'double click': (page, { publish }) => press(page, publish, 2),
  'Enter on the control': (page, site) => onControl(page, site, 'Enter'),
  'Space on the control': (page, site) => onControl(page, site, ' '),
  'Ctrl+Enter': (page) => chord(page, 'Control'),
  'Cmd+Enter': (page) => chord(page, 'Meta'),
  'click by a script': (page, { publish }) => page.$eval(publish, (control) => (control as HTMLElement).click()),
};

/** What went out, oldest first. */
export const sent = (page: Page) => page.evaluate(() => window.published.map(({ text }) => text));

/** Waits until the panel stands open, or until it was put away. Where it stands, a press meets our element, which is closed to everybody. */
export async function panelShown(page: Page, shown: boolean): Promise<void> {
  const isShown = async () => {
    const { left, top, right, bottom } = await frameBox(page);
    return page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName === 'second-look', (left + right) / 2, (top + bottom) / 2);
  };
  await expect.poll(isShown).toBe(shown);
}
