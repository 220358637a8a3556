import { expect, it } from 'vitest';
import { any } from '../../../utils/platforms/any.ts';
import { platformById } from '../../../utils/platforms/index.ts';
import type { Platform } from '../../../utils/platforms/platform.ts';
import { postSide } from '../../../utils/platforms/structure/post.ts';
import { waitingIn } from '../../../utils/platforms/waiting.ts';
import { outlines } from '../../pages/outlines/index.ts';
import { documentOf } from '../../pages/outlines/outline.ts';
import { queues } from '../../pages/outlines/queues.ts';
import { learnAll } from '../../tools/words.ts';

learnAll();

/** What no reader counts on, where it looks for an address, a moment, a number or a name. */
const ODD = [
  '',
  ' ',
  'http://[',
  '%E0%A4%A',
  '0000-00-00T00:00:00Z',
  '9'.repeat(30),
  '1'.repeat(13),
  'javascript:0',
  '#',
  '@',
  '\ud800',
  '[[*',
];

/** A number for each turn that is always the same: what fails once fails again. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

/** Everything that a page is asked, in the order in which it is. */
function readAll(platform: Platform, document: Document, url: URL): void {
  platform.recognises?.(document);
  platform.readAccount(document);
  for (const box of platform.composeBoxes(document)) {
    platform.readDraft(box);
    platform.publishControls(box);
    platform.editors(box);
    platform.surface(box);
  }
  for (const element of document.querySelectorAll('*')) {
    platform.composeBox(element);
    platform.publishControl(element);
  }
  platform.isPostAddress?.(url);
  platform.postAt?.(url);
  platform.postElement?.(document, url);
  platform.readPost?.(document, url);
  platform.readReplies?.(document, url);
  platform.saysGone?.(document);
  platform.publishedLink?.(document);
  const list = platform.waitingList?.(document);
  if (list) waitingIn(platform.id, list);
}

const byStructure: Platform = { ...any, ...postSide };

it.each([...outlines, ...queues].map((outline, at) => [outline.platform, outline.what, at, outline] as const))(
  'reads %s, %s, whatever it holds and lacks',
  (id, _what, at, outline) => {
    const number = numbers(at);
    // The upper bits are the better ones.
    const oneOf = (count: number): number => (number.next().value! >>> 16) % count;
    const odd = (): string => ODD[oneOf(ODD.length)]!;
    for (let turn = 0; turn < 2; turn++) {
      const document = documentOf(outline, 'en');
      for (const element of document.querySelectorAll('body *')) {
        for (const { name } of [...element.attributes]) if (oneOf(3) === 0) element.setAttribute(name, odd());
        // Every other time something is missing, and other words stand where a name or a number is looked for.
        if (turn % 2 === 0) continue;
        for (const node of element.childNodes) if (node.nodeType === 3 && oneOf(4) === 0) node.nodeValue = odd();
        if (oneOf(16) === 0) element.remove();
      }
      const url = new URL(outline.address);
      expect(() => readAll(platformById(id)!, document, url)).not.toThrow();
      expect(() => readAll(byStructure, document, url)).not.toThrow();
    }
  },
);
