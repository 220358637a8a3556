/** `npm run live -- PROFILE [NETWORK …]`: what Second Look finds on the real networks, for whoever maintains it. No test runs this. */
import type { Worker } from 'playwright-core';
import { howTo } from '../../utils/damage-control/how-to.ts';
import type { PageAnswer } from '../../utils/messages.ts';
import { sitePlatforms } from '../../utils/platforms/index.ts';
import { health } from '../../utils/stores/health.ts';
import { enterPresses, openOwnProfile, profileIn } from './own-profile.ts';
import { Missing, runTool } from './prepare.mjs';

declare const chrome: typeof import('wxt/browser').browser;

/** Where a compose box stands open by its address alone. Elsewhere one has to be opened by hand. */
const COMPOSERS: Readonly<Record<string, string>> = {
  x: 'https://x.com/compose/post',
  linkedin: 'https://www.linkedin.com/preload/sharebox/',
  mastodon: 'https://mastodon.social/publish',
  reddit: 'https://www.reddit.com/submit?type=TEXT',
  tiktok: 'https://www.tiktok.com/tiktokstudio/upload',
  pinterest: 'https://www.pinterest.com/pin-creation-tool/',
  'business-suite': 'https://business.facebook.com/latest/composer/',
  buffer: 'https://publish.buffer.com/all-channels?tab=queue',
  tumblr: 'https://www.tumblr.com/new/text',
  lemmy: 'https://lemmy.world/create_post',
};

const addressOf = ({ id, matches }: (typeof sitePlatforms)[number]): string =>
  COMPOSERS[id] ?? howTo(id).composeAddress?.('') ?? matches[0]!.replace('*', '');

/** What the sentinel in each open tab answers, as the popup asks it. */
async function answers(worker: Worker): Promise<{ url: string; answer: PageAnswer | null }[]> {
  return worker.evaluate(async () => {
    const tabs = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith('https:'));
    return Promise.all(
      tabs.map(async ({ id, url }) => {
        const answer = await chrome.tabs.sendMessage(id!, { verb: 'what-is-here' }).catch(() => null);
        return { url: url!, answer: answer as PageAnswer | null };
      }),
    );
  });
}

/** What was found, without a word of whose it is. */
function told(answer: PageAnswer | null): string {
  if (!answer) return 'Second Look does not answer there';
  if (answer.kind === 'nothing') return 'no compose box open, no post';
  const post = answer.post && `post read, ${Object.values(answer.post.counts).filter((count) => count !== null).length} of 5 counts`;
  if (answer.kind === 'post') return post ?? 'post not read';
  return [`compose box read, account ${answer.handle ? 'found' : 'NOT found'}: ${answer.label}`, post].filter(Boolean).join('; ');
}

async function missed(worker: Worker): Promise<string[]> {
  const kept = await worker.evaluate((key) => chrome.storage.local.get(key), health.key);
  const decoded = health.decode((kept as Record<string, unknown>)[health.key] ?? health.encode([]));
  return decoded.ok ? decoded.value.map(({ platform, selector, last }) => `${platform}: ${selector}, last missed ${last}`) : [];
}

await runTool(async () => {
  const [named, ...wanted] = process.argv.slice(2);
  const profile = profileIn(named);
  const unknown = wanted.filter((id) => !sitePlatforms.some((platform) => platform.id === id));
  if (unknown.length > 0)
    throw new Missing(`There is no network “${unknown.join('”, “')}”. The networks: ${sitePlatforms.map(({ id }) => id).join(', ')}.`);
  const chosen = sitePlatforms.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  console.log(`This opens ${chosen.length} real networks in a window with the profile ${profile}, and looks at them as Second Look does.
It writes nothing, presses nothing and sends nothing. What it finds is printed here; what was missed is kept in that profile.`);
  const context = await openOwnProfile(profile);
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    for (const platform of chosen) {
      const page = await context.newPage();
      await page
        .goto(addressOf(platform), { waitUntil: 'commit' })
        .catch((error) => console.log(`${platform.name}: ${error.message.split('\n')[0]}`));
    }
    for await (const _ of enterPresses(
      'Sign in where you have to, open compose boxes and posts; then press Enter to look. Anything else ends this.',
    )) {
      for (const { url, answer } of await answers(worker)) {
        const name = answer?.platform ?? '?';
        console.log(`${name.padEnd(15)} ${new URL(url).host}: ${told(answer)}`);
      }
      const lost = await missed(worker);
      console.log(
        lost.length > 0 ? `Not found where it used to be:\n${lost.map((line) => `  ${line}`).join('\n')}` : 'Nothing was missed.',
      );
    }
  } finally {
    await context.close();
  }
  return 0;
});
