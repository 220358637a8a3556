import { expect } from 'vitest';
import { sitePlatforms } from '../../utils/platforms/index.ts';
import { outlines } from '../pages/outlines/index.ts';
import { type ComposePlace, clean, held, outlinedSites, sites } from './sites.ts';

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
  /** Writes this in place of what stands where the keyboard is, key by key; missing: the page's own command does it, all at once. */
  type?(page: Page, text: string): Promise<void>;
}

/**
 * Where the first element that this selector matches is, in open shadow roots too. Runs in the page.
 * @param text written in place of what stands there, at once: key by key takes a second of every page's
 */
function placeOf({ selector, text }: { selector: string; text?: string }): { x: number; y: number } {
  const all = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  const found = all(document).find((each) => each.matches(selector) && each.getBoundingClientRect().width > 0);
  if (!found) throw new Error(`Nothing is drawn at ${selector}.`);
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

const inPage = async (page: AnyPage, what: Parameters<typeof placeOf>[0]) =>
  (await page.evaluate(`(${placeOf})(${JSON.stringify(what)})`)) as ReturnType<typeof placeOf>;

const published = (page: AnyPage) => page.evaluate('window.published.length');

/** How outlines mark their parts. */
const MARKS = { editor: '[data-t="editor"]', publish: '[data-t="publish"]' };

/** Writes something with a gap in it, which is held and said, and something clean, which goes out. */
export async function exercise<Page extends AnyPage>(
  page: Page,
  { reviewFrame, findings, type }: Panel<Page>,
  { editor, publish }: Pick<ComposePlace, 'editor' | 'publish'> = MARKS,
): Promise<void> {
  const click = async (selector: string) => {
    const { x, y } = await inPage(page, { selector });
    await page.mouse.click(x, y);
  };
  const press = () => click(publish);
  const write = async (text: string) => {
    if (!type) return inPage(page, { selector: editor, text });
    await click(editor);
    return type(page, text);
  };
  await write(held);
  const frame = await reviewFrame(page);
  await expect.poll(() => frame.evaluate('document.getElementById("root")?.childElementCount'), { timeout: 15_000 }).toBe(1);
  await press();
  expect((await findings(page)).map(({ check }) => check)).toContain('placeholder');
  expect(await published(page)).toBe(0);
  await write(clean);
  // A press that came before the answer is held, and the next one is not.
  await expect.poll(() => press().then(() => published(page)), { timeout: 15_000 }).toBe(1);
}
