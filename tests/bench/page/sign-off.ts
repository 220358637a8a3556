import type { Page } from 'playwright-core';
import type { Answer } from '../../../utils/messages.ts';
import type { Item } from '../../../utils/model/request.ts';
import type { Request as Message } from '../../../utils/requests.ts';
import { people } from '../../../utils/stores/people.ts';
import { openBrowser } from '../../e2e/chromium/harness.ts';
import { writeStore } from '../../e2e/chromium/stores.ts';
import { draftOf, itemOf, POST, profileOf } from '../../unit/signoff/two-people.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { type Measure, median, milliseconds } from './measure.ts';

const TIMES = 15;
const MOST_SIGNS = 1_500;
const MOST_MAKING = 100;
const MOST_OPENING = 300;

/** A post as long as X lets it be. */
const LONGEST_POST = draftOf(POST.parts[0]!.text.slice(0, 280), { platform: 'x', account: { handle: 'acmetea', name: 'Acme Tea' } });

/** Asks the background as a page of ours does, and tells how long it took, in milliseconds. */
async function timed<R extends Message>(page: Page, message: R): Promise<{ answer: Answer<R['verb']>; took: number }> {
  const { reply, took } = await page.evaluate(async (sent) => {
    const began = performance.now();
    const reply = (await chrome.runtime.sendMessage(sent)) as { answer: unknown; error?: string };
    return { reply, took: performance.now() - began };
  }, message);
  if (reply.error) throw new Error(reply.error);
  return { answer: reply.answer as Answer<R['verb']>, took };
}

/** Four photographs of the size that goes along; noise, as nothing is harder to make small. */
function withPictures(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const canvas = new OffscreenCanvas(640, 480);
    const paper = canvas.getContext('2d')!;
    const pictures: string[] = [];
    while (pictures.length < 4) {
      const pixels = paper.createImageData(640, 480);
      // The browser gives no more chance than this at once.
      for (let at = 0; at < pixels.data.length; at += 65_536) crypto.getRandomValues(pixels.data.subarray(at, at + 65_536));
      for (let at = 3; at < pixels.data.length; at += 4) pixels.data[at] = 255;
      paper.putImageData(pixels, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.1 })).arrayBuffer());
      pictures.push(`data:image/jpeg;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`);
    }
    return pictures;
  });
}

/** Milliseconds from a message being there to the draft and its pictures on the screen. */
async function opened(page: Page, message: string): Promise<number> {
  return page.evaluate(async (text) => {
    const field = document.querySelector('textarea')!;
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const began = performance.now();
    const drawn = new Promise<void>((resolve) => {
      const observer = new MutationObserver(async () => {
        const pictures = [...document.querySelectorAll<HTMLImageElement>('.sl-draft-picture img')];
        if (pictures.length < 4) return;
        observer.disconnect();
        await Promise.all(pictures.map((picture) => picture.decode()));
        requestAnimationFrame(() => setTimeout(resolve));
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    await drawn;
    return performance.now() - began;
  }, message);
}

/** What it takes to ask a colleague: the length of a link, the time to make it, and to open it on their side. */
export async function measureSignOff(author: BenchBrowser): Promise<Measure[]> {
  const sam = await profileOf('Sam', 'Editor');
  await writeStore(author, people, { me: null, others: [{ ...sam.me, state: 'confirmed' }] });
  const page = await author.extensionPage('options');
  await timed(page, { verb: 'introduce-me', name: 'Ada', role: 'Author' });
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const make = (item: Item, to: string[] = []) =>
    timed(page, { verb: 'make-request', items: [item], to, until, note: '', timeZone: 'Europe/London', policy: null });

  const lengths = {
    plain: (await make(itemOf(LONGEST_POST))).answer.link.length,
    encrypted: (await make(itemOf(LONGEST_POST), [sam.me.id])).answer.link.length,
  };
  const pictured = structuredClone(itemOf(LONGEST_POST));
  const [version] = pictured.versions as [Item['versions'][number]];
  version.pictures = (await withPictures(page)).map((src, medium) => ({ part: 0, medium, src }));
  version.draft.parts[0]!.media = version.pictures.map(() => ({ kind: 'image', alt: 'A tin', fileName: null }));

  const making: number[] = [];
  let message = '';
  for (let time = 0; time < TIMES; time++) {
    const { answer, took } = await make(pictured);
    making.push(took);
    message = answer.message;
  }
  await page.close();

  const colleague = await openBrowser();
  const opening: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const desk = await colleague.extensionPage('signoff');
    await desk.locator('textarea').waitFor();
    opening.push(await opened(desk, message));
    await desk.close();
  }
  await colleague.close();

  return [
    ...(['plain', 'encrypted'] as const).map((how) => ({
      what: `link of a post of ${LONGEST_POST.parts[0]!.text.length} characters, ${how}`,
      bar: `≤ ${MOST_SIGNS} characters`,
      seen: `${lengths[how]} characters`,
      met: lengths[how] <= MOST_SIGNS,
    })),
    {
      what: `making a request with four pictures (${Math.round(message.length / 1000)} kB), median`,
      bar: `≤ ${MOST_MAKING} ms`,
      seen: `${milliseconds(median(making))} (first ${milliseconds(making[0]!)}, ${TIMES} times)`,
      met: median(making) <= MOST_MAKING,
    },
    {
      what: 'opening it until its pictures are drawn, median',
      bar: `≤ ${MOST_OPENING} ms`,
      seen: `${milliseconds(median(opening))} (first ${milliseconds(opening[0]!)}, ${TIMES} times)`,
      met: median(opening) <= MOST_OPENING,
    },
  ];
}
