import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SiteKnowledge } from '../utils/messages.ts';
import { any } from '../utils/platforms/any.ts';
import { isDoubtful, tried, wasSent } from '../utils/platforms/structure/boxes.ts';
import { know, noteSent } from '../utils/platforms/structure/known.ts';
import { ask, tell } from './sentinel/ask.ts';
import { handOver } from './sentinel/hand-over.ts';

/** When it is looked whether a press sent something out, in milliseconds after it. */
const LOOKS = [400, 1500, 5000];

/** How long after somebody wrote where nothing publishes it is looked for once more. */
const LATER_MS = 2000;

/** Reads any site by its structure; put into a page once there is something to write in. */
export default defineUnlistedScript(() => {
  const { secondLook } = globalThis;
  if (!secondLook) return;
  const warn = (error: unknown): void => console.warn('Second Look:', error);
  const options = { capture: true, signal: secondLook.signal };

  // A page may speak another language than it says, and what publishes may come with the words, once they are kept as a draft.
  let hasAllWords = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  const listen = (target: unknown): void => {
    if (!(target instanceof Element) || !isDoubtful(target)) return;
    clearTimeout(later);
    later = setTimeout(handOver, LATER_MS, any);
    if (hasAllWords) return;
    hasAllWords = true;
    ask({ verb: 'read-words' }).then(() => handOver(any), warn);
  };
  for (const type of ['focusin', 'input']) addEventListener(type, (event) => listen(event.composedPath()[0]), options);

  ask<SiteKnowledge>({ verb: 'know-site' })
    .then(know, warn)
    .then(() => {
      handOver(any);
      listen(document.activeElement);
    });

  // An editor in a frame of its own tells of itself by taking the keyboard: handed over again, all is looked for anew.
  const onBlur = (): void => {
    if (document.activeElement?.localName === 'iframe') handOver(any);
  };
  addEventListener('blur', onBlur, options);

  // Where the structure says too little, what a press brings about says more.
  const onClick = (event: Event): void => {
    const [target] = event.composedPath();
    const press = target instanceof Element ? tried(target) : null;
    if (!press) return;
    for (const wait of LOOKS) {
      setTimeout(() => {
        if (wasSent(press) && noteSent(press.path)) tell({ verb: 'note-sent', path: press.path });
      }, wait);
    }
  };
  addEventListener('click', onClick, options);
});
