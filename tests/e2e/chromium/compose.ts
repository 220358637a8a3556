import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Frame, Page } from 'playwright-core';
import type { Published } from '../../pages/shared/oracle.ts';
import { type ComposePlace, type Site, sites } from '../sites.ts';
import { type OpenBrowser, reviewFrame } from './harness.ts';

export type { Published };

/** Milliseconds after which something is not coming any more. Two browsers on two processors keep each other waiting. */
const PATIENCE = 20_000;

/** A tab with an open compose box and the means to work it as a person does. */
export class ComposeTab<Place extends ComposePlace = Site> {
  readonly site: Place;
  readonly page: Page;
  #devtools: CDPSession | null = null;
  /** The badge that was seen last: to ask it again takes a hundredth of looking for it. */
  #seenBadge: string | null = null;

  constructor(site: Place, page: Page) {
    this.site = site;
    this.page = page;
  }

  /** Opens the site in a tab of its own, and its compose box. */
  static async open(browser: OpenBrowser, site: Site | Site['id'], address?: string): Promise<ComposeTab>;
  static async open<Place extends ComposePlace>(browser: OpenBrowser, site: Place): Promise<ComposeTab<Place>>;
  static async open(browser: OpenBrowser, site: ComposePlace | Site['id'], address?: string): Promise<ComposeTab<ComposePlace>> {
    const known = typeof site === 'string' ? sites.find((candidate) => candidate.id === site)! : site;
    const page = await browser.page(address ?? known.address);
    const tab = new ComposeTab(known, page);
    await tab.openBox();
    return tab;
  }

  /** Opens the compose box, puts the cursor into it, and waits until the panel is ready to answer. */
  async openBox(): Promise<void> {
    const { opener, editor } = this.site;
    if (opener && (await this.page.locator(editor).count()) === 0) await this.page.locator(opener).first().click();
    await this.editor.click();
    await (await this.frame()).locator('#root').waitFor({ state: 'attached' });
  }

  get editor() {
    return this.page.locator(this.site.editor).first();
  }

  get publish() {
    return this.page.locator(this.site.publish).first();
  }

  frame(): Promise<Frame> {
    return reviewFrame(this.page);
  }

  async write(text: string): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  /**
   * A press with the mouse. Not `locator.click()`: that waits for an event of its own on the page, which
   * the gate stops like any other.
   */
  async press(options?: { clickCount: number }): Promise<void> {
    const to = await this.publish.boundingBox();
    if (!to) throw new Error('The publish control is not to be seen.');
    await this.page.mouse.click(to.x + to.width / 2, to.y + to.height / 2, options);
  }

  /** What the site has published, from the one with this index on. */
  published(from = 0): Promise<Published[]> {
    return this.page.evaluate((first) => window.published.slice(first), from);
  }

  /** Waits until this many posts are out. */
  async publishedCount(count: number): Promise<void> {
    const out = () => this.page.evaluate(() => window.published.length);
    await until(
      async () => (await out()) === count,
      async () => `${count} posts were out: ${await out()} are, and the badge says “${(await this.badge())?.label}”`,
    );
  }

  /** Waits until the panel stands open with this in its head. */
  async panelSays(text: string | RegExp): Promise<void> {
    await (await this.frame()).getByText(text).first().waitFor({ timeout: PATIENCE });
  }

  /** Whether the panel stands open. */
  async panelOpen(): Promise<boolean> {
    return (await (await this.frame()).frameElement()).isVisible();
  }

  /** Waits until the panel was put away. */
  async panelAway(): Promise<void> {
    await until(async () => !(await this.panelOpen()), 'the panel was put away');
  }

  /** Waits until the keyboard is on the publish control. */
  async publishFocused(): Promise<void> {
    await this.page.waitForFunction((publish) => document.activeElement?.matches(publish) ?? false, this.site.publish, {
      timeout: PATIENCE,
    });
  }

  /** How many of our elements stand in the page, and how many badges in them. */
  traces(): Promise<{ hosts: number; badges: number }> {
    return this.#inspect((root) => ({
      hosts: findAll(root, (node) => node.localName === 'second-look').length,
      badges: findAll(root, isBadge).length,
    }));
  }

  /** Where the badges that can be seen stand, in CSS pixels of the view. */
  badgeBoxes(): Promise<Box[]> {
    return this.#inspect((root, devtools) => {
      const shown = findAll(root, isBadge).filter((node) => attribute(node, 'hidden') === undefined);
      return Promise.all(
        shown.map(async ({ backendNodeId }) => {
          const { model } = await devtools.send('DOM.getBoxModel', { backendNodeId });
          const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
          return { left, top, right, bottom };
        }),
      );
    });
  }

  /** A press on the badge with the mouse. */
  async pressBadge(): Promise<void> {
    const [box] = await this.badgeBoxes();
    if (!box) throw new Error('No badge is to be seen.');
    await this.page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  }

  /** Looks at the whole tree, closed shadow roots too, where only the browser itself can look. */
  async #inspect<T>(look: (root: DomNode, devtools: CDPSession) => T | Promise<T>, depth = -1): Promise<T> {
    this.#devtools ??= await this.page.context().newCDPSession(this.page);
    const { root } = await this.#devtools.send('DOM.getDocument', { depth, pierce: true });
    const seen = await look(root, this.#devtools);
    // Otherwise the browser reports every change of the tree from now on, and a restless page comes to a standstill.
    await this.#devtools.send('DOM.disable');
    return seen;
  }

  /** What the badge says and whether an answer is on its way. `null`: there is none. */
  async badge(): Promise<Badge | null> {
    const known = await this.#askBadge();
    if (known?.shown) return known;
    const find = async (root: DomNode, devtools: CDPSession) => {
      const badges = findAll(root, isBadge);
      // A box below a dialog has one too, out of sight.
      const node = badges.find((badge) => attribute(badge, 'hidden') === undefined) ?? badges[0];
      return node ? (await devtools.send('DOM.resolveNode', { backendNodeId: node.backendNodeId })).object.objectId! : null;
    };
    // Our element stands right below `<html>`, unless a modal dialog is open; the whole tree takes many times longer.
    this.#seenBadge = (await this.#inspect(find, 5)) ?? (await this.#inspect(find));
    return this.#askBadge();
  }

  async #askBadge(): Promise<Badge | null> {
    if (!this.#seenBadge) return null;
    const says = `function () {
      return this.isConnected ? { label: this.ariaLabel ?? '', busy: this.ariaBusy === 'true', shown: !this.hidden } : null;
    }`;
    const asked = { objectId: this.#seenBadge, functionDeclaration: says, returnByValue: true };
    // After another page was loaded there is nothing left to ask.
    const { result } = await this.#devtools!.send('Runtime.callFunctionOn', asked).catch(() => ({ result: { value: null } }));
    return result.value as Badge | null;
  }

  /** Waits until the badge says something that fits. */
  async badgeSays(what: RegExp): Promise<void> {
    await until(async () => what.test((await this.badge())?.label ?? ''), `the badge says ${what}`);
  }

  /** Waits until the draft as it stands was answered. */
  async settled(): Promise<void> {
    // The sentinel reads in a task after the input's own.
    await this.page.evaluate(
      () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 0)))),
    );
    // On a machine under load the panel's first answer may come after the sentinel has stopped waiting for it.
    await until(async () => {
      const badge = await this.badge();
      return badge?.busy === false && !badge.label.includes('no answer');
    }, 'the draft was answered');
  }
}

/** What the badge beside Publish says, and whether an answer is on its way. */
interface Badge {
  label: string;
  busy: boolean;
  shown: boolean;
}

/** A rectangle of the view in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Asks the browser again and again until it is so.
 *
 * @param what for the error, where it never is
 */
export async function until(isSo: () => Promise<boolean>, what: string | (() => Promise<string>)): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${typeof what === 'string' ? what : await what()}.`);
    // Asked without a pause, the browser would be busy with answering.
    await pause(20);
  }
}

/** A node as the browser's debugging protocol tells it. */
export interface DomNode {
  backendNodeId: number;
  localName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const attribute = (node: DomNode, name: string): string | undefined => {
  const at = node.attributes?.findIndex((value, index) => index % 2 === 0 && value === name) ?? -1;
  return at < 0 ? undefined : node.attributes?.[at + 1];
};

export function findAll(node: DomNode, fits: (node: DomNode) => boolean): DomNode[] {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((child) => findAll(child, fits));
  return fits(node) ? [node, ...below] : below;
}

const isBadge = (node: DomNode): boolean => attribute(node, 'class')?.split(' ').includes('badge') ?? false;

/** Every way a person can publish. */
export const ways: Record<string, (tab: ComposeTab<ComposePlace>) => Promise<void>> = {
  click: (tab) => tab.press(),
  'double click': (tab) => tab.press({ clickCount: 2 }),
  'Enter on the control': async (tab) => {
    await tab.publish.focus();
    await tab.page.keyboard.press('Enter');
  },
  'Space on the control': async (tab) => {
    await tab.publish.focus();
    await tab.page.keyboard.press('Space');
  },
  'Ctrl+Enter': async (tab) => {
    await tab.editor.focus();
    await tab.page.keyboard.press('Control+Enter');
  },
  'Cmd+Enter': async (tab) => {
    await tab.editor.focus();
    await tab.page.keyboard.press('Meta+Enter');
  },
  'held-down Ctrl+Enter': async (tab) => {
    await tab.editor.focus();
    await tab.page.keyboard.down('Control');
    for (let repeat = 0; repeat < 4; repeat++) await tab.page.keyboard.down('Enter');
    await tab.page.keyboard.up('Enter');
    await tab.page.keyboard.up('Control');
  },
  'click by a script': (tab) => tab.publish.evaluate((control: HTMLElement) => control.click()),
  'drag onto the control': async (tab) => {
    const [from, to] = [await tab.editor.boundingBox(), await tab.publish.boundingBox()];
    if (!from || !to) return;
    // Beside the text: a second drag that began in it would carry the text itself along.
    await tab.page.mouse.move(from.x - 12, from.y + 5);
    await tab.page.mouse.down();
    await tab.page.mouse.move(to.x + to.width / 2, to.y + to.height / 2);
    await tab.page.mouse.up();
  },
  touch: async (tab) => {
    const to = await tab.publish.boundingBox();
    if (!to) return;
    const session = await tab.page.context().newCDPSession(tab.page);
    const point = { x: to.x + to.width / 2, y: to.y + to.height / 2 };
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  },
};

export const formWays: Record<string, (tab: ComposeTab<ComposePlace>) => Promise<void>> = {
  requestSubmit: (tab) => tab.publish.evaluate((control: HTMLButtonElement) => control.form?.requestSubmit(control)),
};
