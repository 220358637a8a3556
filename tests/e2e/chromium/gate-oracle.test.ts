import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../../entrypoints/review/judge.ts';
import type { Draft } from '../../../utils/model/draft.ts';
import { emptyKept } from '../../../utils/model/empty-kept.ts';
import type { Finding } from '../../../utils/model/finding.ts';
import { findingKey } from '../../../utils/review/keys.ts';
import { settings } from '../../../utils/stores/settings.ts';
import { emptyBriefing } from '../../tools/briefing.ts';
import { type ComposePlace, outlinedSites, sites } from '../sites.ts';
import { ComposeTab, formWays, ways } from './compose.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';

/** How often something is tried to be published, over the sites that are known best; with the others they are a thousand. More with `GATE_TRIES`. */
const TRIES = Number(process.env.GATE_TRIES ?? 900);
/** How often on each of the others. */
const TRIES_ELSEWHERE = Math.ceil(TRIES / 36);
const SEED = Number(process.env.GATE_SEED ?? 20261125);

/** What a person may write: with nothing in it, with something to look at, with something to mend. */
const texts = [
  'Our new tea is here. It tastes of pears.',
  'The kettle is on until six tonight.',
  'Thank you all for coming to the tea room.',
  'We are sorry if anyone was offended by our last post.',
  'Our new [NAME] is here. It tastes of pears.',
  'Hello {{first_name}}, your tea is on its way.',
  'Call the owner at home: jane.doe.private@gmail.com, card 4111 1111 1111 1111.',
];

type Step = { text: number } | { more: string } | { way: number } | { tick: true } | { settle: true };

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ text: fc.nat(texts.length - 1) }) },
  { weight: 2, arbitrary: fc.record({ more: fc.constantFrom(' Come in.', ' [TBC]', ' Yes', '!') }) },
  { weight: 12, arbitrary: fc.record({ way: fc.nat(99) }) },
  { weight: 1, arbitrary: fc.record({ tick: fc.constant(true as const) }) },
  { weight: 3, arbitrary: fc.record({ settle: fc.constant(true as const) }) },
);

interface Place extends ComposePlace {
  platform: string;
  what: string;
  tries: number;
  /** Whether Ctrl+Enter or Cmd+Enter is known to publish there; where it is not, a free post may stay. */
  sendsByKeys: boolean;
}

const places: readonly Place[] = [
  ...sites.map((site) => ({ ...site, platform: site.id, what: site.id, tries: TRIES / sites.length, sendsByKeys: true })),
  // Reddit's replica is left by many a walk and loaded anew: on a busy machine the panel then misses its second, and a press goes through unchecked, as it should.
  ...outlinedSites
    .filter(({ address }) => !address.includes('reddit'))
    .map((site) => ({
      ...site,
      platform: new URL(site.address).host.split('.').at(-2)!,
      tries: TRIES_ELSEWHERE,
      sendsByKeys: false,
    })),
];

/** The draft as the site's reader gives it, for asking the engine here, apart from the browser. */
const draftOf = ({ platform, address }: Place, text: string): Draft => ({
  platform,
  surface: 'post',
  account: { handle: new URL(address).searchParams.get('account') ?? 'acmetea' },
  audience: 'public',
  parts: [{ text, media: [] }],
  scheduledFor: null,
  replyTo: null,
});

const answers = new Map<string, readonly Finding[]>();

/** The few texts come again and again, and the engine answers the same. */
function findingsOf(draft: Draft): readonly Finding[] {
  const key = JSON.stringify(draft);
  if (!answers.has(key)) answers.set(key, judge(draft, emptyBriefing, emptyKept(), new Date().toISOString()).review.findings);
  return answers.get(key)!;
}

const isClean = (site: Place, text: string): boolean => findingsOf(draftOf(site, text)).every((finding) => finding.level === 'note');

/** Outlives a second try: one that finds nothing must not hide what the first let out. */
const leaksOn = new Map(places.map(({ what }) => [what, [] as string[]]));

/** Works one site through random steps. The list of what the site really published is the oracle. */
class Walk {
  tries = 0;
  held = 0;
  readonly leaks: string[];
  stuck: string[] = [];
  #tab: ComposeTab<Place>;
  #ticked = new Set<string>();
  #text = '';
  #settled = false;
  #seen = 0;

  constructor(tab: ComposeTab<Place>, leaks: string[]) {
    this.#tab = tab;
    this.leaks = leaks;
  }

  #mayGo(text: string): boolean {
    const draft = draftOf(this.#tab.site, text);
    return findingsOf(draft).every(
      (finding) => finding.level === 'note' || (finding.level === 'ask' && this.#ticked.has(findingKey(finding, draft))),
    );
  }

  async take(step: Step): Promise<void> {
    await this.#home();
    if ('text' in step) await this.#write(texts[step.text]!);
    else if ('more' in step) await this.#write(this.#text + step.more);
    else if ('settle' in step) await this.#settle();
    else if ('tick' in step) await this.#tick();
    else await this.#try(step.way);
  }

  /**
   * The second press of a double click can land on a post below and open it, and text dragged out of an editor can
   * break the page that draws it, as it would for anybody: then the walk goes on in a fresh page.
   */
  async #home(): Promise<void> {
    const { page, site, editor } = this.#tab;
    const strayed = new URL(page.url()).pathname !== new URL(site.address).pathname;
    const gone = (await editor.count()) === 0;
    if (strayed || (gone && site.opener === null)) {
      await page.goto(site.address);
      [this.#seen, this.#text] = [0, ''];
      await this.#tab.openBox();
      // A panel that is still being loaded may let a press through unchecked, as it should; that is another test's.
      await this.#write(texts[0]!);
      await this.#settle();
    } else if (gone) await this.#tab.openBox();
  }

  async #write(text: string): Promise<void> {
    await this.#tab.write(text);
    this.#text = text;
    this.#settled = false;
  }

  async #settle(): Promise<void> {
    await this.#tab.settled();
    this.#settled = true;
  }

  /** Ticks whatever the open panel offers to tick. */
  async #tick(): Promise<void> {
    await this.#settle();
    const frame = await this.#tab.frame();
    const draft = draftOf(this.#tab.site, this.#text);
    for (const finding of findingsOf(draft)) if (finding.level === 'ask') this.#ticked.add(findingKey(finding, draft));
    for (const box of await frame.locator('[data-finding] [role="checkbox"][aria-checked="false"]').all()) {
      if (await box.isVisible()) await box.click({ timeout: 1_000 }).catch(() => undefined);
    }
  }

  async #try(pick: number): Promise<void> {
    const all = Object.entries(this.#tab.site.form ? { ...ways, ...formWays } : ways);
    const [name, way] = all[pick % all.length]!;
    if (this.#text.trim() === '') await this.#write(texts[pick % texts.length]!);
    const [wasSettled, text] = [this.#settled, this.#text];
    this.tries++;
    await way(this.#tab);
    // What has to be ticked may have been ticked or not; what has nothing in it goes out at the first press.
    const { site } = this.#tab;
    const sends = name !== 'drag onto the control' && (site.sendsByKeys || !name.includes('+Enter'));
    const free = wasSettled && isClean(site, text) && sends;
    if (free) await this.#tab.publishedCount(this.#seen + 1).catch((error) => this.stuck.push(`${name}: ${text} (${error.message})`));
    const fresh = await this.#tab.published(this.#seen);
    this.#seen += fresh.length;
    if (fresh.length === 0) this.held++;
    for (const post of fresh) if (!this.#mayGo(post.text.trim())) this.leaks.push(`${name}: ${post.text}`);
    if (fresh.length > 0) this.#text = '';
  }
}

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await lendBrowser();
  // The same few texts go out again and again; as repetitions they would be held, and rightly so.
  const remembersNothing = { settings: settings.encode({ ...settings.fallback, remember: false }) };
  await (await browser.worker()).evaluate((stored) => chrome.storage.local.set(stored), remembersNothing);
});
afterAll(() => browser?.close());

describe('nothing gets out that may not, and whatever may does', () => {
  it.each(places)('on $what', { timeout: TRIES * 2_000 }, async (site) => {
    const tab = await ComposeTab.open(browser, site);
    const walk = new Walk(tab, leaksOn.get(site.what)!);
    const script = fc.sample(fc.array(steps, { minLength: 40, maxLength: 40 }), { seed: SEED + places.indexOf(site), numRuns: TRIES });
    for (const step of script.flat()) {
      if (walk.tries >= site.tries) break;
      await walk.take(step);
    }
    console.log(
      `measured: ${site.what}: ${walk.tries} tries to publish, ${walk.held} held or not sent, ${walk.leaks.length} leaks (seed ${SEED}).`,
    );
    await tab.page.close();
    expect(walk.leaks).toEqual([]);
    expect(walk.stuck, walk.stuck.join('\n')).toEqual([]);
  });
});
