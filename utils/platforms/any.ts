import type { Draft, Readable, Surface } from '../model/draft.ts';
import { editorText } from './editor-text.ts';
import type { Platform, Reading } from './platform.ts';
import { accountAround, audienceIn, linesIn, mediaIn, mostAround, replyTarget, scheduleIn } from './structure/around-draft.ts';
import { boxAround, boxOf, CONFIDENT, editorsIn, type Found, isInConversation, publishing } from './structure/boxes.ts';
import { upwards } from './structure/composed.ts';
import { about, isEditor, labelOf } from './structure/editors.ts';
import { asksMessage, namesComment } from './structure/field-words.ts';
import type { Act } from './structure/publish-words.ts';

const UNSURE = 'Point out the button: it is not clear which one publishes, so nothing is checked.';

const LOST = 'Point out the button again: it is gone, so nothing is checked.';

/** The box as the page has it now. */
function foundIn(box: Element): Found | null {
  const [editor] = editorsIn(box);
  return editor ? boxOf(editor, box.ownerDocument) : null;
}

const surfaceOfAct: Partial<Record<Act, Surface>> = { reply: 'reply', comment: 'comment' };

const asksForMessage = (box: Element): boolean => editorsIn(box).some((editor) => asksMessage(labelOf(editor)));

/** In a conversation what is sent is a message; a word alone does not tell. */
const isConversation = (box: Element): boolean =>
  asksForMessage(box) ||
  isInConversation(box) ||
  editorsIn(box).some((editor) => upwards(editor, (part) => asksMessage(part.getAttribute('aria-label') ?? '')) !== null);

/** What whoever built the page calls a reply; what asks for a title is often built of the same parts. */
const REPLY = '[class*="reply" i], [id*="reply" i]';

/** Whether a box stands below somebody’s post, goes to an address that says so, or in a small part of the page of such a name. */
const isReply = (box: Element): boolean =>
  upwards(
    box,
    (part) =>
      part.matches('form[action*="reply" i], :is(article, [role="article"]):has(time)') ||
      (part.matches(REPLY) && part.querySelectorAll('*').length <= mostAround(box) && linesIn(part).titles.length === 0),
  ) !== null;

function surfaceOf(box: Element, act: Act | null): Surface {
  if ((act === 'send' || act === null) && isConversation(box)) return 'message';
  // Some languages have one word for both.
  if (act === 'post' && isInConversation(box) && asksForMessage(box)) return 'message';
  const named = act && surfaceOfAct[act];
  return named ?? ([box, ...editorsIn(box)].some((part) => namesComment(about(part))) ? 'comment' : isReply(box) ? 'reply' : 'post');
}

/** In a conversation Enter sends, and where the field itself says so. */
function enterSends(target: Element): boolean {
  const editor = upwards(target, isEditor);
  const found = editor && boxOf(editor, editor.ownerDocument);
  if (!editor || !found) return false;
  return editor.getAttribute('enterkeyhint') === 'send' || surfaceOf(found.box, found.act) === 'message';
}

/** A title is a part of its own, before the text. */
const partsIn = (box: Element): HTMLElement[] => [...linesIn(box).titles, ...editorsIn(box)];

function readDraft(box: Element): Reading {
  const editors = editorsIn(box);
  const [first] = editors;
  if (!first) return { draft: null, missing: ['editor'] };
  const found = boxOf(first, box.ownerDocument, 'anew');
  if (!found || found.confidence < CONFIDENT) return { draft: null, missing: found?.lost ?? [], why: found?.lost.length ? LOST : UNSURE };
  const account = accountAround(box.ownerDocument, box);
  const audience = audienceIn(box);
  const surface = surfaceOf(box, found.act);
  const { media, hidden } = mediaIn(box);
  const { titles, warning } = linesIn(box);
  const unread: Readable[] = ['file-names'];
  if (!account) unread.push('account');
  if (!audience && surface === 'post') unread.push('audience');
  if (hidden) unread.push('descriptions');
  // CodeMirror draws only the lines in view.
  if (box.querySelector('.cm-gap')) unread.push('text');
  const draft: Draft = {
    platform: 'any',
    surface,
    account,
    audience,
    parts: [...titles, ...editors].map((field) => ({ text: editorText(field), media: field === first ? media : [] })),
    scheduledFor: scheduleIn(box),
    replyTo: replyTarget(box),
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
