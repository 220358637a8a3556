import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Answer } from '../../../utils/messages.ts';
import type { Request as Message } from '../../../utils/requests.ts';
import type { OpenBrowser } from './harness.ts';
import './stores.ts';

/** Asks the background as a page of ours does. */
export async function ask<R extends Message>(browser: OpenBrowser, message: R): Promise<Answer<R['verb']>> {
  const page = asking.get(browser) ?? (await browser.extensionPage('options'));
  asking.set(browser, page);
  const reply = (await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message)) as { answer: Answer<R['verb']>; error?: string };
  if (reply.error) throw new Error(reply.error);
  return reply.answer;
}
const asking = new Map<OpenBrowser, Page>();

export const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

/** Presses a link in a chat, and returns the tab in which our page opens. */
export async function openLink(browser: OpenBrowser, link: string): Promise<Page> {
  const chat = await browser.page('https://mastodon.social/home');
  const before = new Set(browser.context.pages());
  const opened = () => browser.context.pages().find((page) => !before.has(page) && page.url().includes('/signoff.html?in='));
  await chat.evaluate((address) => {
    const pressed = Object.assign(document.createElement('a'), { href: address, target: '_blank', rel: 'noopener' });
    document.body.append(pressed);
    pressed.click();
  }, link);
  await expect.poll(opened, { message: 'our page takes the place of the link', timeout: 15_000 }).toBeDefined();
  const page = opened()!;
  await chat.close();
  await page.locator('main h1').waitFor();
  return page;
}
