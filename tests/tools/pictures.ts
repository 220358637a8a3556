/** Takes the README's pictures from the built extension on the replicas: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { noApproval } from '../../utils/model/approval-policy.ts';
import { newBrand } from '../../utils/model/brand-profile.ts';
import { brands } from '../../utils/stores/brands.ts';
import { ComposeTab } from '../e2e/chromium/compose.ts';
import { openBrowser } from '../e2e/chromium/harness.ts';
import { writeStore } from '../e2e/chromium/stores.ts';
import { sites } from '../e2e/sites.ts';

const folder = fileURLToPath(new URL('../pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });

const draft =
  'Join us on Friday 5 December for [EVENT NAME]. We are sorry if anyone missed the last one. https://acmetea.example/winter #WinterTea';

const browser = await openBrowser();

/** The way of one draft to a colleague. */
async function signOff(): Promise<void> {
  const account = {
    platform: 'x',
    handle: 'acmetea',
    colour: '#0b7268',
    mode: 'normal' as const,
    approval: { ...noApproval, needs: 'one' as const },
  };
  await writeStore(browser, brands, [{ ...newBrand('acme', 'Europe/London', 'en-GB'), name: 'Acme Tea', accounts: [account] }]);
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await ComposeTab.open(browser, 'x');
  await tab.page.setViewportSize({ width: 1200, height: 720 });
  await tab.write(
    'Our winter tea is back on Friday 4 December: cinnamon, orange peel and a little cardamom. https://acmetea.example/winter',
  );
  await tab.settled();
  await tab.press();
  const frame = await tab.frame();
  await frame.locator('.sl-second-person > div > .sl-button-primary').click();
  await frame.getByLabel('Your name', { exact: true }).fill('Ada');
  await tab.page.screenshot({ path: `${folder}ask.png` });
  await frame.getByRole('button', { name: 'Make the link and copy it' }).click();
  await frame.getByText(/clipboard. Paste it/).waitFor();
  const message = await tab.page.evaluate(() => navigator.clipboard.readText());

  const colleague = await openBrowser();
  const page = await colleague.extensionPage('signoff');
  await page.setViewportSize({ width: 900, height: 720 });
  await page.getByLabel('Paste the whole message').fill(message);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('button', { name: 'Sign off' }).waitFor();
  await page.screenshot({ path: `${folder}sign-off.png` });
  await page.getByRole('textbox', { name: 'Your name' }).fill('Sam');
  await page.getByRole('button', { name: 'Sign off' }).click();
  const answer = await page.getByLabel('The answer', { exact: true }).inputValue();
  await colleague.close();

  await tab.page.bringToFront();
  await frame.getByRole('button', { name: 'An answer came' }).click();
  await frame.getByLabel('Paste the whole message').fill(answer);
  await frame.getByRole('button', { name: 'Take the answer' }).click();
  await frame.getByRole('button', { name: 'It is Sam' }).click();
  await tab.panelAway();
  await tab.pressBadge();
  await frame.getByText(/^Signed by Sam/).waitFor();
  await tab.page.screenshot({ path: `${folder}signed.png` });
  await tab.page.close();
}

try {
  for (const [theme, dark] of [
    ['light', 0],
    ['dark', 1],
  ] as const) {
    for (const site of sites) {
      const tab = await ComposeTab.open(browser, site, `${site.address}&dark=${dark}`);
      await tab.page.emulateMedia({ colorScheme: theme });
      await tab.page.setViewportSize({ width: 1200, height: 720 });
      await tab.write(draft);
      await tab.settled();
      await tab.press();
      await tab.panelSays(/Held/);
      // The panel grows to the height of what stands in it, and is drawn anew.
      await (await tab.frame()).evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      await tab.page.screenshot({ path: `${folder}${site.id}-${theme}.png` });
      await tab.page.close();
    }
  }
  await signOff();
  const steps = await browser.extensionPage('sidepanel');
  await steps.setViewportSize({ width: 400, height: 700 });
  await steps.getByLabel('Its text').fill('Our winter sale starts this Friday, 28 November 2026.');
  await steps.getByLabel('Its link').fill('https://x.com/acmetea/status/1');
  await steps.getByText('Keep a copy and start').click();
  await steps.getByText('Something is wrong', { exact: true }).click();
  await steps.getByText('It is wrong, and it is ours').waitFor();
  await steps.screenshot({ path: `${folder}step-1.png` });
} finally {
  await browser.close();
}
