import { expect } from 'vitest';
import { sitePlatforms } from '../../utils/platforms/index.ts';
import { outlines } from '../pages/outlines/index.ts';
import { clean, held, outlinedSites, sites } from './sites.ts';

/** Networks with a page of their own among the replicas, driven in tests of their own. */
const driven = [...sites, ...outlinedSites].map(({ address }) => new URL(address).host);

/** One compose box of every other network: its outline, served at its real address as a plain document. */
export const rows = sitePlatforms.flatMap(({ id, name }) => {
  const outline = outlines.find(({ platform, draft }) => platform === id && draft);
  return outline && !driven.includes(new URL(outline.address).host) ? [{ id, name, address: outline.address }] : [];
});

/** What Playwright and puppeteer both call a frame, and a page. */
interface AnyFrame {
  evaluate(script: string): Promise<unknown>;
}
interface AnyPage extends AnyFrame {
  mouse: { click(x: number, y: number): Promise<void> };
}

/** What is asked about the panel, as each browser has to be asked. */
interface Panel<Page> {
  reviewFrame(page: Page): Promise<AnyFrame>;
  findings(page: Page): Promise<{ check: string }[]>;
}

/**
 * Where the first element with this mark is, in open shadow roots too. Runs in the page.
 * @param text written in place of what stands there, at once: key by key takes a second of every page's
 */
function marked({ mark, text }: { mark: 'editor' | 'publish'; text?: string }): { x: number; y: number } {
  const all = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  const found = all(document).find((each) => each.dataset.t === mark && each.getBoundingClientRect().width > 0);
  if (!found) throw new Error(`Nothing is marked as ${mark}.`);
  found.scrollIntoView({ block: 'nearest' });
  if (text) {
    const field = found.isContentEditable || 'value' in found ? found : found.querySelector<HTMLElement>('[contenteditable="true"]')!;
    field.focus();
    document.execCommand('selectAll');
    document.execCommand('insertText', false, text);
  }
  const { left, top, width, height } = found.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

const inPage = async (page: AnyPage, what: Parameters<typeof marked>[0]) =>
  (await page.evaluate(`(${marked})(${JSON.stringify(what)})`)) as ReturnType<typeof marked>;

const write = (page: AnyPage, text: string) => inPage(page, { mark: 'editor', text });

async function press(page: AnyPage): Promise<void> {
  const { x, y } = await inPage(page, { mark: 'publish' });
  await page.mouse.click(x, y);
}

const published = (page: AnyPage) => page.evaluate('window.published.length');

/** Writes something with a gap in it, which is held and said, and something clean, which goes out. */
export async function exercise<Page extends AnyPage>(page: Page, { reviewFrame, findings }: Panel<Page>): Promise<void> {
  await write(page, held);
  const frame = await reviewFrame(page);
  await expect.poll(() => frame.evaluate('document.getElementById("root")?.childElementCount'), { timeout: 15_000 }).toBe(1);
  await press(page);
  expect((await findings(page)).map(({ check }) => check)).toContain('placeholder');
  expect(await published(page)).toBe(0);
  await write(page, clean);
  // A press that came before the answer is held, and the next one is not.
  await expect.poll(() => press(page).then(() => published(page)), { timeout: 15_000 }).toBe(1);
}
