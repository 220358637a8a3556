/** Takes the README's pictures from the built extension on the replicas: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ComposeTab } from '../e2e/chromium/compose.ts';
import { openBrowser } from '../e2e/chromium/harness.ts';
import { sites } from '../e2e/sites.ts';

const folder = fileURLToPath(new URL('../pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });

const draft =
  'Join us on Friday 5 December for [EVENT NAME]. We are sorry if anyone missed the last one. https://acmetea.example/winter #WinterTea';

const browser = await openBrowser();
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
      await tab.page.screenshot({ path: `${folder}${site.id}-${theme}.png` });
      await tab.page.close();
    }
  }
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
