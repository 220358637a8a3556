/** `npm run capture -- PROFILE ADDRESS`: keeps how a real page is built, without anything personal. No test runs this. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { enterPresses, openOwnProfile, profileIn } from './own-profile.ts';
import { Missing, root, runTool } from './prepare.mjs';
import { scrub } from './scrub.ts';

const folder = join(root, 'tests/pages/captured');

/** The page's markup as it stands, with its open shadow roots. It is scrubbed before anything is written. */
const markupOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const open = (within: ParentNode): ShadowRoot[] =>
      [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...open(shadowRoot)] : []));
    return `<!doctype html>${document.documentElement.getHTML({ shadowRoots: open(document) })}`;
  });

await runTool(async () => {
  const [named, address] = process.argv.slice(2);
  const profile = profileIn(named);
  if (!address || !URL.canParse(address)) throw new Missing('Name a profile and an address: npm run capture -- PROFILE https://…');
  console.log(`This opens ${address} in a window with the profile ${profile}. When you press Enter here, the page in front is kept as a file:
its elements, roles and attributes. Names, handles, texts, links, pictures and tokens are taken out before anything is written.`);
  const context = await openOwnProfile(profile);
  try {
    let [page] = context.pages();
    page ??= await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    for await (const _ of enterPresses('Bring the page to where it should be kept, then press Enter. Anything else ends this.')) {
      const { host } = new URL(page.url());
      const at = new Date().toISOString();
      const file = join(folder, `${host}-${at.slice(0, 19).replaceAll(':', '-')}.html`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, `<!-- ${host}, ${at.slice(0, 10)}; scrubbed -->\n${scrub(await markupOf(page), page.url())}`);
      console.log(`Kept as ${relative(process.cwd(), file)}. Read it through once before you give it to anybody.`);
    }
  } finally {
    await context.close();
  }
  return 0;
});
