import { afterAll, beforeAll, expect, it } from 'vitest';
import { sections } from '../../../components/settings/sections.ts';
import { clean, held, sites } from '../sites.ts';
import { ComposeTab } from './compose.ts';
import { type OpenBrowser, openBrowser } from './harness.ts';
import { picture } from './picture.ts';

let browser: OpenBrowser;
const refused: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  browser.context.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
});
afterAll(() => browser?.close());

it('a full tour asks nothing of any network, and tries nothing that the policy refuses', async () => {
  for (const site of sites) {
    const tab = await ComposeTab.open(browser, site);
    await tab.write(`${held} https://acmetea.example/winter @northwind`);
    await tab.settled();
    await tab.press();
    await tab.panelSays(/Held/);
    const frame = await tab.frame();
    await frame.getByRole('button', { name: 'Check against a source' }).click();
    await frame.getByRole('button', { name: 'Checklist' }).click();
    await frame.getByRole('button', { name: 'Show me' }).first().click();
    await frame.getByRole('button', { name: 'It is meant that way' }).click();
    await tab.publishFocused();
    await tab.press();
    await tab.publishedCount(1);
    await tab.page.close();
  }
  const tab = await ComposeTab.open(browser, 'x');
  await tab.page.locator('[data-testid="fileInput"]').setInputFiles(picture('tins.png'));
  await tab.write(clean);
  await tab.settled();
  await tab.pressBadge();
  await (await tab.frame()).locator('.sl-media-picture').waitFor();
  await tab.page.close();
  const options = await browser.extensionPage('options');
  for (const place of Object.keys(sections)) {
    await options.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await options
      .getByRole('heading', { name: sections[place as keyof typeof sections].title })
      .first()
      .waitFor();
  }
  for (const name of ['popup', 'welcome']) await (await browser.extensionPage(name)).locator('main').first().waitFor();
  expect(browser.strayRequests).toEqual([]);
  expect(refused).toEqual([]);
});

it('the manifest’s policy refuses whatever else a page of ours might try', async () => {
  const page = await browser.extensionPage('options');
  await page.evaluate(() => {
    const refused = new Set<string>();
    Object.assign(window, { refused });
    addEventListener('securitypolicyviolation', (event) => refused.add(event.effectiveDirective));
    const address = 'https://elsewhere.example/';
    const element = (name: string, attributes: Record<string, string>): void => {
      document.body.append(Object.assign(document.createElement(name), attributes));
    };
    fetch(address).catch(() => undefined);
    element('img', { src: address });
    element('script', { src: address });
    element('link', { rel: 'stylesheet', href: address });
    element('iframe', { src: address });
    element('video', { src: address });
    const form = Object.assign(document.createElement('form'), { action: address, method: 'post' });
    document.body.append(form);
    form.submit();
  });
  const directives = ['connect-src', 'img-src', 'script-src-elem', 'style-src-elem', 'frame-src', 'media-src', 'form-action'];
  await page.waitForFunction((all) => {
    const { refused } = window as Window & { refused?: Set<string> };
    return all.every((directive) => refused?.has(directive));
  }, directives);
  expect(browser.strayRequests).toEqual([]);
});
