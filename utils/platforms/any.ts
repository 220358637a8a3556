import type { Draft, Readable } from '../model/draft.ts';
import { editorText } from './editor-text.ts';
import type { Platform, Reading } from './platform.ts';
import { audienceOf, linesIn, mediaIn, replyTarget, scheduleIn } from './structure/around-draft.ts';
import { boxAround, boxOf, CONFIDENT, editorsIn, type Found, publishing } from './structure/boxes.ts';
import { upwards } from './structure/composed.ts';
import { isEditor } from './structure/editors.ts';
import { accountAround } from './structure/signed-in.ts';
import { surfaceOf } from './structure/surface.ts';

const UNSURE = 'Point out the button: it is not clear which one publishes, so nothing is checked.';

const LOST = 'Point out the button again: it is gone, so nothing is checked.';

/** The box as the page has it now. */
function foundIn(box: Element): Found | null {
  const [editor] = editorsIn(box);
  return editor ? boxOf(editor, box.ownerDocument) : null;
}

/** In a conversation Enter sends, and in one line, and where the field itself says so. */
function enterSends(target: Element): boolean {
  const editor = upwards(target, isEditor);
  const found = editor && boxOf(editor, editor.ownerDocument);
  if (!editor || !found) return false;
  return editor.localName === 'input' || editor.getAttribute('enterkeyhint') === 'send' || surfaceOf(found.box, found.act) === 'message';
}

/** A title is a part of its own, before the text. One that may be left out and is empty goes out with nothing. */
const titlesIn = (box: Element): HTMLInputElement[] => linesIn(box).titles.filter(({ value }) => value.trim() !== '');

/** What a form sends of an editor may stand in a field beside it as well, in plain words or as HTML: that is one text. */
function isTwin(field: HTMLElement, editors: readonly HTMLElement[]): boolean {
  if (field.localName !== 'textarea') return false;
  const words = editorText(field)
    .replace(/<[^<>]*>/g, '')
    .trim();
  return words !== '' && editors.some((editor) => editor.localName !== 'textarea' && editorText(editor).trim() === words);
}

const textsIn = (box: Element): HTMLElement[] => editorsIn(box).filter((editor, _at, all) => !isTwin(editor, all));

const partsIn = (box: Element): HTMLElement[] => [...titlesIn(box), ...textsIn(box)];

function readDraft(box: Element): Reading {
  const editors = textsIn(box);
  const [first] = editors;
  if (!first) return { draft: null, missing: ['editor'] };
  const found = boxOf(first, box.ownerDocument, 'anew');
  if (!found || found.confidence < CONFIDENT) return { draft: null, missing: found?.lost ?? [], why: found?.lost.length ? LOST : UNSURE };
  const account = accountAround(box.ownerDocument, box);
  const audience = audienceOf(box);
  const surface = surfaceOf(box, found.act);
  const { media, hidden } = mediaIn(box, editors);
  const { warning } = linesIn(box);
  const scheduledFor = scheduleIn(box);
  const unread: Readable[] = ['file-names'];
  if (!account) unread.push('account');
  if (!audience && surface === 'post') unread.push('audience');
  if (hidden) unread.push('descriptions');
  if (found.act === 'schedule' && !scheduledFor) unread.push('schedule');
  // CodeMirror draws only the lines in view.
  if (box.querySelector('.cm-gap')) unread.push('text');
  const draft: Draft = {
    platform: 'any',
    surface,
    account,
    audience,
    parts: [...titlesIn(box), ...editors].map((field) => ({ text: editorText(field), media: field === first ? media : [] })),
    scheduledFor,
    replyTo: replyTarget(box, surface === 'reply'),
    unread,
    ...(warning ? { warning } : {}),
  };
  return { draft, missing: found.lost };
}

/**
 * Any site its user switched on, read from its structure and from what a person pointed at there. It says how sure it is, and where
 * it is not, holds nothing.
 */
export const any: Platform = {
  id: 'any',
  name: 'Other sites',
  matches: [],
  facts: { proof: 'best effort', canEdit: 'unknown', hides: ['file-names'], queueAddress: null },
  selectors: {},
  composeBox: (target) => boxAround(target)?.box ?? null,
  // Of doubtful ones only those somebody writes in are worth a question.
  composeBoxes: (doc) => [
    ...new Set(
      editorsIn(doc)
        .flatMap((editor) => boxOf(editor, doc) ?? [])
        .flatMap(({ box, confidence }) => (confidence < CONFIDENT ? [] : box)),
    ),
  ],
  publishControl: publishing,
  publishControls: (box) => foundIn(box)?.controls ?? [],
  editors: partsIn,
  readDraft,
  readAccount: (doc) => accountAround(doc, null),
  surface: (box) => surfaceOf(box, foundIn(box)?.act ?? null),
  sendsOn: ({ shiftKey }, target) => !shiftKey && enterSends(target),
};
