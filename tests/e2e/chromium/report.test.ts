import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IncidentChange } from '../../../utils/model/incident-record.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await lendBrowser();
});
afterAll(() => browser?.close());

const after = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

/** An incident that went the whole way. */
const worked: IncidentChange = {
  door: 'wrong',
  answer: 'ours',
  mistake: 'wrong-date',
  harm: 'misleading',
  harmed: 'followers',
  impact: ['customer-trust'],
  noticed: 140,
  upset: 12,
  action: 'delete',
  facts: {
    wrong: 'we named Friday for the start of the winter sale',
    right: 'the sale starts on Saturday 28 November',
    failed: 'we did not compare the day with the calendar of the shops',
    change: 'a second person checks every date before it goes out',
  },
  paused: { since: after(2), until: null },
  advert: { running: true, stoppedAt: after(1) },
  acknowledgedAt: after(8),
  acknowledgedLink: 'https://x.com/acmetea/status/1990000000000000501',
  removedAt: after(9),
  stillUp: false,
  strangerLookedAt: after(11),
  changes: {
    question: {
      kind: 'question',
      text: 'Compare the date and the weekday with the calendar they come from.',
      reviewAt: after(129_600),
      brand: null,
    },
    policy: { kind: 'policy', text: 'A second person looks at every post with a date.', reviewAt: null, brand: null },
  },
  closedAt: after(55),
};

async function report(): Promise<Page> {
  const page = await browser.extensionPage('sidepanel');
  await page
    .getByLabel('Its text')
    .fill('Our winter sale starts this Friday, 28 November 2026.\n\nEverything warm, half the price: acmetea.example/winter');
  await page.getByLabel('Its link').fill('https://x.com/acmetea/status/1990000000000000500');
  const looks = await page.screenshot({ clip: { x: 0, y: 0, width: 600, height: 400 } });
  await page.getByLabel('A picture of the post').setInputFiles({ name: 'post.png', mimeType: 'image/png', buffer: looks });
  await page.getByText('Kept when you start.').waitFor();
  await page.getByRole('button', { name: 'Keep a copy and start' }).click();
  await page.getByRole('button', { name: /Something is wrong/ }).waitFor();
  const id = await page.evaluate(async (change) => {
    const { 'shown-incident': shown } = await chrome.storage.session.get('shown-incident');
    await chrome.runtime.sendMessage({ verb: 'change-incident', id: shown, change });
    return shown as string;
  }, worked);
  await page.close();
  return browser.page(`chrome-extension://${browser.extensionId}/sidepanel.html?incident=${id}&report`);
}

it('the page to keep prints as two sheets at most, whole, dark on white, and without its buttons', async () => {
  const page = await report();
  await page.getByRole('heading', { name: 'What was done and when' }).waitFor();
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await page.getByRole('button', { name: /Print/ }).isVisible()).toBe(false);
  // The night's inks are lighter than half.
  const ink = await page
    .locator('.sl-report dt')
    .first()
    .evaluate((term) => getComputedStyle(term).color);
  for (const part of ink.match(/\d+/g)!.map(Number)) expect(part).toBeLessThan(128);
  const session = await browser.context.newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', { paperWidth: 8.27, paperHeight: 11.69, printBackground: false });
  const pdf = Buffer.from(data, 'base64');
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  expect(sheets).toBeLessThanOrEqual(2);
  const folder = process.env.PICTURES;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'report.pdf'), pdf);
    await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
    await page.setViewportSize({ width: 900, height: 1000 });
    await page.screenshot({ path: join(folder, 'report-screen.png'), fullPage: true });
  }
  await page.close();
}, 60_000);
