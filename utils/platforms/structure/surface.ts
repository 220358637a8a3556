import type { Surface } from '../../model/draft.ts';
import { precedes } from '../query.ts';
import { linesIn, mostAround, showsWhomItAnswers, tellsWhomItAnswers } from './around-draft.ts';
import { editorsIn, isInConversation } from './boxes.ts';
import { upwards } from './composed.ts';
import { about, isDrawn, labelOf } from './editors.ts';
import { asksMessage, namesComment } from './field-words.ts';
import { PORTRAITS, personAt, textOf } from './persons.ts';
import { isCalledComment } from './post-marks.ts';
import { type Act, actOf } from './publish-words.ts';

/** What a compose box is for, told by what publishes it, what it is called and where it stands. */

const surfaceOfAct: Partial<Record<Act, Surface>> = { reply: 'reply', comment: 'comment' };

const asksForMessage = (box: Element): boolean => editorsIn(box).some((editor) => asksMessage(labelOf(editor)));

const asksForTitle = (part: Element): boolean => linesIn(part).titles.length > 0;

/** In a conversation what is sent is a message; a word alone does not tell. What has a title is no part of one. */
const isConversation = (box: Element): boolean =>
  isInConversation(box) ||
  (!asksForTitle(box) &&
    (asksForMessage(box) ||
      editorsIn(box).some((editor) => upwards(editor, (part) => asksMessage(part.getAttribute('aria-label') ?? '')) !== null)));

/** Addresses that say of what is sent there that it answers, or what it answers. */
const ANSWERS = /repl(?:y|ies)|[?&]parent(?:_?id)?=\w/i;

/** Where a form goes: to an address of its own, or one that a script sends it to. */
const goesToAnswers = (part: Element): boolean =>
  part.localName === 'form' &&
  [...part.attributes].some(({ name, value }) => (name === 'action' || /-(?:post|put|url)(?:-to)?$/.test(name)) && ANSWERS.test(value));

/** What whoever built the page calls a reply; what asks for a title is often built of the same parts. */
const REPLY = '[class*="reply" i], [id*="reply" i]';

/** Whether somebody’s post stands right before a part, in the same small piece of the page. */
function standsBelowPost(part: Element, box: Element): boolean {
  const { parentElement: around } = part;
  const [time] = around?.querySelectorAll('time') ?? [];
  return !!time && precedes(time, part) && around!.querySelectorAll('*').length <= mostAround(box);
}

/** What builders call the part that shows whom a box answers, where that stands right before the box. */
const ANSWERED = ['reply-to', 'reply_to', 'replyto', 'replying', 'in-reply'].map((name) => `[class*="${name}" i]`).join();

const followsAnswered = ({ previousElementSibling: before }: Element): boolean =>
  before?.matches(ANSWERED) === true && isDrawn(before) && textOf(before) !== '';

/** A field may say so by the words in it alone, where its label tells how it works. */
const asksForAnswer = (editor: Element): boolean =>
  [labelOf(editor), editor.getAttribute('placeholder') ?? ''].some((words) => actOf(words)?.act === 'reply');

/** Whether a box stands below somebody’s post, goes to an address that says so, or in a small part of the page of such a name. */
const isReply = (box: Element): boolean =>
  editorsIn(box).some(asksForAnswer) ||
  tellsWhomItAnswers(box) ||
  showsWhomItAnswers(box) ||
  followsAnswered(box) ||
  upwards(
    box,
    (part) =>
      goesToAnswers(part) ||
      part.matches(':is(article, [role="article"]):has(time)') ||
      (part.matches(REPLY) && part.querySelectorAll('*').length <= mostAround(box) && (!asksForTitle(part) || standsBelowPost(part, box))),
  ) !== null;

const CALLED_PERSON = ['author', 'user'].map((name) => `[class*="${name}" i], [class*="${name}" i] > a`).join();

/** Whether a link leads to somebody, by its address, by the portrait on it or by what its builders call it. */
const leadsToPerson = (link: Element): boolean =>
  link.matches(CALLED_PERSON) || personAt(link as HTMLAnchorElement) !== '' || link.querySelector(PORTRAITS) !== null;

/** Whether somebody else’s comment begins with a person or a time, before the box. */
const speaksBefore = (comment: Element, box: Element): boolean =>
  [...comment.querySelectorAll('time, a[href]')].some((each) => precedes(each, box) && (each.localName === 'time' || leadsToPerson(each)));

/** A comment below another answers that one: inside it, or in a list’s item that begins with it. */
const answersComment = (box: Element): boolean =>
  upwards(box, (part) => {
    const comment = isCalledComment(part) ? part : part.localName === 'li' && [...part.children].find(isCalledComment);
    return !!comment && speaksBefore(comment, box);
  }) !== null;

/** Where a form goes that is for a comment: “/post/comment”, “wp-comments-post.php”. */
const TO_COMMENTS = /(?:^|[^a-z])comments?(?![a-z])[^?#]*$/i;

/** What builders call the part of a page in which all comments stand. */
const ALL_COMMENTS = /(?:^|[\s_-])comments(?:[_-](?:section|area|list|container|wrapper))?(?:\s|$)/i;

const standsInComments = (box: Element): boolean =>
  !asksForTitle(box) && upwards(box, (part) => !part.matches('body, html') && ALL_COMMENTS.test(`${part.className} ${part.id}`)) !== null;

/** Whether a box, its text or the form around it is named after comments, goes where they go or stands among them. */
const isForComment = (box: Element): boolean =>
  standsInComments(box) ||
  [box, ...editorsIn(box), box.closest('form')].some((part) => part && namesComment(about(part))) ||
  TO_COMMENTS.test(box.closest('form')?.getAttribute('action') ?? '');

/** What is written in a box: a post, an answer, a comment or a message. */
export function surfaceOf(box: Element, act: Act | null): Surface {
  if ((act === 'send' || act === null) && isConversation(box)) return 'message';
  // Some languages have one word for both.
  if (act === 'post' && isInConversation(box) && asksForMessage(box)) return 'message';
  const named = act && surfaceOfAct[act];
  if (named === 'reply') return named;
  if (named === 'comment' || isForComment(box)) return answersComment(box) ? 'reply' : 'comment';
  return isReply(box) ? 'reply' : 'post';
}
