import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Path } from '../utils/model/site-definition.ts';
import { Pointing, type Question } from '../utils/page/pointing.ts';
import { any } from '../utils/platforms/any.ts';
import { below, upwards } from '../utils/platforms/structure/composed.ts';
import { controlAt, nameOf } from '../utils/platforms/structure/controls.ts';
import { know } from '../utils/platforms/structure/known.ts';
import { pathTo } from '../utils/platforms/structure/paths.ts';
import { tell } from './sentinel/ask.ts';

interface PointedOut {
  editor: Path;
  publish: Path;
  account: Path | null;
}

const isField = (element: Element): boolean =>
  element.matches('textarea, input:not([type]), input[type="text" i], [contenteditable]:not([contenteditable="false" i])');

/** The field under a press: the words that stand in it while it is empty often lie above it. */
function fieldAt(element: Element): HTMLElement | null {
  const field = upwards(element, isField);
  // Of an editor in parts the whole.
  if (field) return (field.closest('[contenteditable]:not([contenteditable="false" i] *)') ?? field) as HTMLElement;
  for (let scope: Element | null = element, up = 0; scope && up < 4; scope = scope.parentElement, up++) {
    const [first, second] = [...below(scope)].filter(isField);
    if (first && !second) return first as HTMLElement;
  }
  return null;
}

/** The button under a press; what nothing marks as one is told by the hand that the pointer becomes over it. */
function pressableAt(element: Element): HTMLElement | null {
  const control = controlAt(element);
  if (control) return control;
  let found: Element | null = null;
  for (let higher: Element | null = element; higher && getComputedStyle(higher).cursor === 'pointer'; higher = higher.parentElement)
    found = higher;
  return found as HTMLElement | null;
}

const questions = {
  editor: {
    title: '1 of 3 · Where do you write?',
    hint: 'Press into the field where you write your posts. Until you are done, presses do nothing on the page itself.',
    fits: fieldAt,
    misses: 'There is nothing to write in here. Press right into the field, or go to it with Tab and press Enter.',
    skip: null,
  },
  publish: {
    title: '2 of 3 · Which button publishes?',
    hint: 'Press the button that sends your post out. Nothing is sent now.',
    fits: pressableAt,
    misses: 'This is no button. Press the one that publishes.',
    skip: null,
  },
  account: {
    title: '3 of 3 · Where is your name?',
    hint: 'Press the name or the handle that you post as.',
    fits: (element: Element) => (element.textContent?.trim() || element.getAttribute('alt') ? (element as HTMLElement) : null),
    misses: 'There is no name here. Press the name itself.',
    skip: 'It is not shown here',
  },
} satisfies Record<string, Question>;

/** What is read with these parts pointed at, in words. */
function readingOf(editor: HTMLElement): string {
  const box = any.composeBox(editor);
  const draft = box && any.readDraft(box).draft;
  if (!box || !draft) return 'Nothing is read yet. Point again.';
  const [publish] = any.publishControls(box);
  const name = publish && nameOf(publish);
  const text = draft.parts
    .map((part) => part.text)
    .join('\n')
    .trim();
  return [
    text ? `This is what is read: “${text}”` : 'What you type is shown here as it is read. Do not publish it.',
    `Posts as: ${draft.account?.handle ?? 'not shown'} · Publishes: ${name ? `“${name}”` : 'the button without a name'}`,
  ].join('\n');
}

/** Asks the three questions and shows what comes of them. @returns `null` where it was left off */
async function pointOut(pointing: Pointing): Promise<PointedOut | null> {
  const editor = await pointing.pick(questions.editor);
  if (typeof editor === 'string') return null;
  const publish = await pointing.pick(questions.publish);
  if (typeof publish === 'string') return null;
  const account = await pointing.pick(questions.account);
  if (account === 'cancelled') return null;
  const site = { editor: pathTo(editor), publish: pathTo(publish), account: account === 'skipped' ? null : pathTo(account) };
  know({ site: { ...site, host: location.host, taughtAt: new Date().toISOString() }, sent: [] });
  const done = pointing.choose('Type something, to see whether it fits', { keep: 'Keep it', again: 'Point again', cancel: 'Cancel' });
  const read = (): void => pointing.say(readingOf(editor));
  read();
  // Some editors take over what is typed, and no event tells; a text field changes without a change of the page.
  const observer = new MutationObserver(read);
  observer.observe(editor, { subtree: true, childList: true, characterData: true });
  editor.addEventListener('input', read, { signal: pointing.signal });
  pointing.signal.addEventListener('abort', () => observer.disconnect());
  switch (await done) {
    case 'keep':
      return site;
    case 'again':
      return pointOut(pointing);
    case 'cancel':
      return null;
  }
}

/** Put into a page on request; our other script rests until the pointing is over. */
export default defineUnlistedScript(() => {
  globalThis.secondLook?.stop();
  const pointing = new Pointing(document);
  // Not waited for: whoever put this script here would wait as long as somebody points.
  void pointOut(pointing).then((site) => {
    pointing.remove();
    tell({ verb: 'pointed-out', site });
  });
});
