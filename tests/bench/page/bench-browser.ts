import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { type OpenBrowser, openBrowser } from '../../e2e/chromium/harness.ts';
import { rememberNothing } from '../../e2e/chromium/stores.ts';
import { servePlaywright } from '../../pages/serve.ts';

/** One browser with the extension, and in it a private window to which no extension reaches: the same page with and without. */
export interface BenchBrowser extends OpenBrowser {
  /** A tab in the private window. */
  pageWithout(address: string): Promise<Page>;
  /** What happens in the whole browser during `act`, as the events of Chromium's own tracing. */
  trace(detail: Detail, act: () => Promise<void>): Promise<TraceEvent[]>;
}

/** As in Chromium's trace event format; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread, which does not grow while others have the processor. */
  tdur?: number;
  args: { data?: { url?: string }; [name: string]: unknown };
}

/**
 * Tasks alone, or the scripts in them too. To be told of every call makes calls dearer, and ours are many and short: what
 * we add is measured by tasks alone, where it lies by scripts.
 */
const CATEGORIES = {
  tasks: ['toplevel', 'blink.user_timing'],
  scripts: ['toplevel', 'blink.user_timing', 'devtools.timeline'],
};

export type Detail = keyof typeof CATEGORIES;

export async function openBenchBrowser(): Promise<BenchBrowser> {
  const opened = await openBrowser();
  await rememberNothing(opened);
  const chromium = opened.context.browser();
  if (!chromium) throw new Error('The browser cannot open a private window.');
  let without: BrowserContext | null = null;
  return {
    ...opened,
    async pageWithout(address) {
      if (!without) {
        without = await chromium.newContext({ viewport: { width: 1280, height: 720 } });
        await servePlaywright(without, []);
      }
      const page = await without.newPage();
      await page.goto(address);
      return page;
    },
    async trace(detail, act) {
      await chromium.startTracing(undefined, { categories: CATEGORIES[detail] });
      await act();
      return JSON.parse((await chromium.stopTracing()).toString()).traceEvents;
    },
  };
}

/** The world of the page's document in which the sentinel runs, seen through the browser's debugging protocol. */
export class SentinelWorld {
  #devtools: CDPSession;
  #context: number;

  private constructor(devtools: CDPSession, context: number) {
    this.#devtools = devtools;
    this.#context = context;
  }

  static async of(page: Page): Promise<SentinelWorld> {
    const devtools = await page.context().newCDPSession(page);
    let context: number | null = null;
    devtools.on('Runtime.executionContextCreated', ({ context: created }) => {
      if (created.origin.startsWith('chrome-extension://') && created.auxData?.type === 'isolated') context ??= created.id;
    });
    await devtools.send('Runtime.enable');
    if (context === null) throw new Error(`The sentinel does not run at ${page.url()}.`);
    return new SentinelWorld(devtools, context);
  }

  /** Runs `act` beside the sentinel. It goes over as text, so it may use nothing from around it. */
  async run<A, T>(act: (argument: A) => T, argument: A): Promise<T> {
    const { result, exceptionDetails } = await this.#devtools.send('Runtime.evaluate', {
      contextId: this.#context,
      expression: `(${act})(${JSON.stringify(argument)})`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** How many MutationObservers of ours there are, after a collection of what is no longer used. */
  async observers(): Promise<number> {
    const { result: prototype } = await this.#devtools.send('Runtime.evaluate', {
      contextId: this.#context,
      expression: 'MutationObserver.prototype',
    });
    const { objects } = await this.#devtools.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId! });
    const { result } = await this.#devtools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
    });
    return result.value;
  }

  /** Leaves the page as it was; an open line to the debugging protocol keeps objects alive. */
  close(): Promise<void> {
    return this.#devtools.detach();
  }
}
