import { editorText } from '../editor-text.ts';
import { HANDLE, isSign, textOf } from './persons.ts';
import { isOwn, own, TIME } from './post-marks.ts';
import { isPerson } from './post-persons.ts';

/** What is written in a post, told from what stands around it. */

/** What is filled in or chosen, and not put away until somebody edits. */
const TO_FILL_IN =
  ':is(textarea, select, [contenteditable], input:not([type="hidden" i])):not([hidden] *, [style*="display:none"] *, [style*="display: none"] *)';

/** Some sites keep each text in a form, for the time when it is edited. */
const isToFillIn = (form: Element): boolean => form.querySelector(TO_FILL_IN) !== null;

/** What stands around a text, and is none. */
const NO_TEXT =
  'header, footer, nav, menu, aside, button, time, svg, select, input, textarea, script, style, noscript, template, figcaption, [role="button"], [class~="btn"], [role="toolbar"], [role^="menu"], [contenteditable], [hidden], [style*="display:none"], [style*="display: none"], [class*="signature" i], [data-role*="signature" i], [class~="sign" i]';

/** The same beside a text; a list of terms there tells about its author. */
const BESIDE = `${NO_TEXT}, ${TIME}, dl, summary`;

/** As HTML and microformats mark the text of a post. */
const TEXT = ':is([itemprop="articleBody"], [itemprop="text"], .e-content, .entry-content):not(meta)';

export const PARAGRAPHS = 'p, ul, ol, pre, blockquote';

export const INLINE = 'a, b, bdi, em, i, small, span, strong';

/** The words of a name that builders gave: “userContent”, “post_body”. */
export const wordsIn = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** Whether a part is named after whoever wrote, and not after what they wrote. */
export function isAboutAuthor(part: Element): boolean {
  const words = wordsIn(part.getAttribute('class') ?? '');
  return (
    words.some((word) => /^(?:author|byline|poster|profile|user)$/.test(word)) &&
    !words.some((word) => /^(?:body|content|text)$/.test(word))
  );
}

const isWords = (node: Node): boolean => node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '');

/** A handle says little, and so does a label, a time or a number with a word or two: “From:”, “5 minutes ago”, “12 people”. */
function weightOf(words: string): number {
  const [digits, letters] = [/\d/g, /\p{L}/gu].map((sign) => words.match(sign)?.length ?? 0) as [number, number];
  const isShort =
    (digits > 0 && words.length <= 20 && words.split(/\s+/).length <= 4) ||
    (digits > 1 && words.length <= 30 && (words.match(/\p{L}{2,}/gu)?.length ?? 0) <= 2) ||
    (digits > 4 && words.length <= 40);
  return digits >= letters || isShort || HANDLE.test(words) || /^\S{1,12}:$/.test(words) ? 0.1 : words.length;
}

/** Whether all of these words are a time, a number or a handle. */
export const isSmall = (words: string): boolean => weightOf(words) < 1;

/** How much is written in a part, links that stand alone left out: they are names, places and counts. */
export function written(node: Node, item: Element): number {
  if (isWords(node)) return weightOf(node.nodeValue!.trim());
  if (node.nodeType !== 1 || !isOwn(item, node as Element)) return 0;
  const element = node as Element;
  const isLoneLink = element.localName === 'a' && ![...(element.parentNode?.childNodes ?? [])].some(isWords);
  if (isLoneLink || element.matches(BESIDE) || (element.localName === 'form' && isToFillIn(element))) return 0;
  const isInLine = (child: Node): boolean => child.nodeType === 3 || (child as Element).matches?.(INLINE);
  return writtenIn(holdsTime(element) ? [...element.childNodes].filter((child) => !isInLine(child)) : [...element.childNodes], item);
}

/** In one line with a time stands who wrote, and where. */
const holdsTime = (part: Element): boolean => part.querySelector(`:scope > :is(${TIME}), :scope > :is(a, span) > :is(${TIME})`) !== null;

const writtenIn = (nodes: readonly Node[], item: Element): number => nodes.reduce((sum, node) => sum + written(node, item), 0);

/** Text, and what stands in one line with it, and paragraphs. */
const isProse = (node: Node): boolean =>
  node.nodeType === 3 ||
  ((node as Element).matches?.(INLINE) && [...node.parentNode!.childNodes].some(isWords)) ||
  ((node as Element).matches?.(PARAGRAPHS) && (node as Element).querySelector(TIME) === null);

/** What can be done about a text stands below it, in parts of these names. */
const isBelowText = (part: Element): boolean => [...part.classList].some((name) => /(?:actions|controls|footer|toolbar)$/i.test(name));

/** Beside what somebody wrote stand a heading, a part about them and one with what can be done about it. */
function shareOf(part: Element): number {
  const words = textOf(part);
  const isHeading = [part, ...part.querySelectorAll('*')].some((each) => each.matches('h1, h2, h3, h4') && textOf(each) === words);
  if (isHeading || isAboutAuthor(part) || isBelowText(part)) return 0.01;
  return [...part.querySelectorAll('a[href], img')].some(isPerson) ? 0.2 : 1;
}

/** How much is written in a part that is no heading, its headings aside. */
const besideHeadings = (part: Element, item: Element): number =>
  [...part.querySelectorAll('h1, h2, h3, h4, h5')]
    .filter((heading) => textOf(heading) !== textOf(part))
    .reduce((sum, heading) => sum - written(heading, item), written(part, item));

/** Some editors leave every block of a text in a part of its own: whether these are such. */
const areBlocks = ([first, ...more]: readonly Element[]): boolean =>
  more.length > 0 &&
  first!.className !== '' &&
  more.every((part) => part.localName === first!.localName && part.classList[0] === first!.classList[0]) &&
  ![first!, ...more].some((part) => part.querySelector(TIME) !== null || [...part.querySelectorAll('a[href], img')].some(isPerson));

/** The part with the text: as it is marked, or down from the item to where most is written; `null`: nothing is. */
export function textPart(item: Element): Element | null {
  const [marked] = own(item, TEXT);
  if (marked) return marked;
  for (let part = item; ; ) {
    const prose = part !== item && holdsTime(part) ? 0 : writtenIn([...part.childNodes].filter(isProse), item);
    const said = [...part.children].flatMap((child) => {
      const letters = isProse(child) ? 0 : besideHeadings(child, item);
      return letters > 0 ? [{ child, letters, weight: letters * shareOf(child) }] : [];
    });
    const [best] = [...said].sort((a, b) => b.weight - a.weight);
    if (!best || prose >= best.weight) return prose > 0 ? part : null;
    if (prose < 1 && areBlocks(said.filter(({ letters }) => letters >= 1).map(({ child }) => child))) return part;
    part = best.child;
  }
}

/** What stands inside a text before its first paragraph. */
const headOf = (text: Element): Element[] =>
  [...text.children].slice(
    0,
    Math.max(
      0,
      [...text.children].findIndex((part) => part.matches(PARAGRAPHS)),
    ),
  );

/** As builders call a name: “name”, “nickname”, “comment_author”; beside it a time may stand. */
const CALLED_NAME = '[class*="name" i], [class*="nick" i], [class*="author" i]';

const isByline = (part: Element): boolean =>
  part.localName === 'a' ||
  (part.localName === 'div' && part.querySelector('a, button') !== null) ||
  (part.childElementCount === 0 && (part.matches(CALLED_NAME) || (/\d.*\d.*\d.*\d/.test(textOf(part)) && isSmall(textOf(part)))));

/** The link that a text begins with, as pictures have their captions: “acme Our new tea is here.” */
function leadOf(text: Element): HTMLAnchorElement[] {
  const begin = text.ownerDocument.createTreeWalker(text, 4);
  let first = begin.nextNode();
  while (first && !first.nodeValue?.trim()) first = begin.nextNode();
  const link = first?.parentElement?.closest('a');
  return link && text.contains(link) && textOf(link) !== textOf(text) ? [link] : [];
}

const behindParagraphs = (text: Element): Element[] => {
  const parts = [...text.children];
  const last = parts.findLastIndex((part) => part.matches(PARAGRAPHS) && !isTimeOrCount(part));
  return last < 0 ? [] : parts.slice(last + 1);
};

/** A time, a button, or nothing but links into this site with a number on them: “7 likes”, “1 h”. */
function isTimeOrCount(part: Element): boolean {
  // What leads to “#” is a button.
  if (part.matches(`${TIME}, a[href="#"]`)) return true;
  const links = part.localName === 'a' ? [part as HTMLAnchorElement] : [...part.querySelectorAll('a')];
  const words = textOf(part);
  const isShort = words.length <= MOST_OF_COUNT && /\d/.test(words) && !words.includes('#');
  return (
    isShort &&
    links.length > 0 &&
    links.every(({ host }) => host === part.ownerDocument.location.host) &&
    links.map(textOf).join('') === words.replace(/\s+(?=\d)/g, '')
  );
}

const MOST_OF_COUNT = 30;

/** What stands inside a text behind its last paragraph, where one part of that tells who wrote it or when. */
function tailOf(text: Element): Element[] {
  const behind = behindParagraphs(text);
  const tellsWhen = behind.some((part) => part.localName === 'div' && part.querySelector(TIME) !== null);
  return !tellsWhen ? [] : behind.filter((part) => part.localName === 'div' || part.localName === 'section');
}

/** The parts inside a text that tell who wrote it: behind it the first with a time, for comments may follow. */
export const bylinesIn = (text: Element): Element[] => [...bylinesAround(text), ...leadOf(text).filter(isPerson)];

const bylinesAround = (text: Element): Element[] => [
  ...headOf(text).filter(isByline),
  ...tailOf(text)
    .filter((part) => part.querySelector(TIME) !== null)
    .slice(0, 1),
];

/** The file of a picture. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|webp)$/i;

/**
 * The words of a text, without what stands in it besides: pictures, buttons, forms, and who wrote it before the first paragraph.
 *
 * @param isAnswer what an answer quotes are the words of somebody else
 * @param author what whoever wrote it is called, which a text may begin with; whom it speaks to may stand there too
 * @param isWhole the text is no part by itself: what stands in it before its first paragraph tells who wrote it and when
 */
export function wordsOf(
  text: Element,
  { isAnswer, author, isWhole }: { isAnswer: boolean; author: readonly (string | null | undefined)[]; isWhole: boolean },
): string {
  const copy = text.cloneNode(true) as Element;
  for (const lead of leadOf(copy)) if (author.includes(textOf(lead))) lead.remove();
  if (isWhole) for (const part of headOf(copy)) if (part.matches(INLINE)) part.remove();
  if (isAnswer) for (const quote of copy.querySelectorAll('blockquote')) quote.remove();
  const title = headOf(copy).find((part) => part.matches('h1, h2'));
  for (const part of [title, ...bylinesAround(copy), ...tailOf(copy), ...behindParagraphs(copy).filter(isTimeOrCount)]) part?.remove();
  for (const part of [...copy.children]) if (isBelowText(part)) part.remove();
  for (const form of copy.querySelectorAll('form')) if (isToFillIn(form)) form.remove();
  for (const other of copy.querySelectorAll(NO_TEXT)) other.remove();
  // A paragraph ends the line before it, be that in one or not.
  for (const block of copy.querySelectorAll(PARAGRAPHS)) {
    const { previousSibling } = block;
    if (previousSibling && !(previousSibling as Element).matches?.(`${PARAGRAPHS}, div`) && previousSibling.textContent?.trim())
      block.before('\n');
  }
  // What stands on a link to a picture is the picture's: a badge, or its size.
  for (const link of copy.querySelectorAll('a')) if (PICTURE.test(link.pathname) && link.querySelector('img')) link.remove();
  for (const picture of copy.querySelectorAll('img')) if (!isSign(picture)) picture.remove();
  return [title?.textContent?.trim(), editorText(copy).trim()].filter(Boolean).join('\n\n');
}
