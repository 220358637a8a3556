import { expect } from 'vitest';
import type { BrandProfile } from '../../utils/model/brand-profile.ts';
import { acmeTea } from './acme-tea.ts';

/** The keyboard in a brand of the settings: the same in both browsers. */

/** What Playwright and puppeteer both call a page. */
interface AnyPage {
  evaluate(script: string): Promise<unknown>;
  keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
}

/** The brand that the options page has to show. */
export const brand: BrandProfile = acmeTea([], {
  rules: [{ id: 'r', when: { kind: 'word', word: 'cheap' }, level: 'ask', say: 'Say “great value”.', reviewAt: null }],
});

/** The name of what has the keyboard. Runs in the page. */
function focusedName(): string {
  const element = document.activeElement as HTMLInputElement | null;
  return element?.ariaLabel ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
}

/** Gives the keyboard to the button or the field with exactly this name, and the last word to whatever stands in it. Runs in the page. */
function focusOn(name: string): boolean {
  const all = document.querySelectorAll<HTMLInputElement>('button, input, select, textarea');
  const found = [...all].find((each) => (each.ariaLabel ?? each.labels?.[0]?.textContent ?? each.textContent) === name);
  found?.focus();
  if (found instanceof HTMLInputElement) found.select();
  return found !== undefined;
}

/** Unfolds whatever is folded in the brand, and tells whether all of it is there to be seen. Runs in the page. */
export function unfoldAll(): boolean {
  const folded = document.querySelectorAll<HTMLElement>('.sl-disclosure-trigger[aria-expanded="false"]');
  for (const line of folded) line.click();
  return document.querySelector('.sl-disclosure-trigger') !== null && folded.length === 0;
}

/** Chooses from what has the keyboard. Runs in the page. */
function choose(value: string): void {
  const list = document.activeElement as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What a person does with the keys, on a page that stands at the brand. */
export function keysOn(page: AnyPage) {
  const inPage = <Given>(run: (given: Given) => unknown, given: Given) => page.evaluate(`(${run})(${JSON.stringify(given)})`);
  const goTo = (name: string) => expect.poll(() => inPage(focusOn, name), { message: `“${name}” is there` }).toBe(true);
  return {
    isOn: (name: string) => expect.poll(() => page.evaluate(`(${focusedName})()`)).toBe(name),
    async press(name: string) {
      await goTo(name);
      await page.keyboard.press('Enter');
    },
    /** Writes this in place of what stands in a field. */
    async write(name: string, text: string) {
      await goTo(name);
      await page.keyboard.press('Backspace');
      await page.keyboard.type(text);
    },
    async choose(name: string, value: string) {
      await goTo(name);
      await inPage(choose, value);
    },
    async holds(name: string, text: string) {
      await goTo(name);
      expect(await page.evaluate('document.activeElement.value')).toBe(text);
    },
  };
}

/** What is added has the keyboard. By the button: the field it goes on in. */
export const added = [
  ['Add an account', 'Network'],
  ['Add a term', 'Avoid'],
  ['Add one', 'What'],
] as const;

/** Goes into a rule that is opened, to what is wrong with it, and back to where it was opened; and writes another one. */
export async function writeRules(page: AnyPage): Promise<void> {
  const keys = keysOn(page);
  await keys.press('Edit “cheap”');
  await keys.isOn('What it looks for');
  await keys.write('What it says', '');
  await keys.press('Save the rule');
  await keys.isOn('What it says');
  await keys.press('Cancel');
  await keys.isOn('Edit “cheap”');
  await keys.press('Add a rule');
  await keys.isOn('What it looks for');
  await keys.write('Word or phrase', 'free');
  // Looked at as another kind, and back.
  await keys.choose('What it looks for', 'pattern');
  await keys.holds('Pattern', 'free');
  await keys.write('Pattern', 'f.ee');
  await keys.choose('What it looks for', 'word');
  await keys.holds('Word or phrase', 'free');
  await keys.write('What it says', 'Is it free for everybody?');
  await keys.press('Add the rule');
  await keys.isOn('Edit “free”');
}

/** Whether the rule that was written is saved. */
export const hasNewRule = ([each]: readonly BrandProfile[]): boolean => each?.rules[1]?.say === 'Is it free for everybody?';
