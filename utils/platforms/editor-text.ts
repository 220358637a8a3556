/**
 * The text of an editor, read by walking its nodes: `innerText` drops the emoji that some sites draw
 * as images, forces a layout, and is missing where tests run. Blocks become lines, the last `<br>` of
 * a block is the editor's own placeholder, and an image counts as its `alt`.
 */
interface Piece {
  text: string;
  node: Node;
}

/** What some editors put inside themselves while nothing is written: Slate, CodeMirror. */
const PLACEHOLDER = '[data-slate-placeholder], .cm-placeholder';

/** And others under that name, where it is all there is: a gap for a name to be filled in, amid a text, is often called so too. */
const isPlaceholder = (node: Element, editor: Element): boolean =>
  node.matches(PLACEHOLDER) || (node.matches('[class*="placeholder" i]') && editor.textContent?.trim() === node.textContent?.trim());

const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'PRE', 'BLOCKQUOTE', 'SECTION', 'ARTICLE', 'H1', 'H2', 'H3']);

const isBlock = (node: Node): boolean => BLOCKS.has(node.nodeName);

const isText = (node: Node): node is Text => node.nodeType === 3;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What an editor draws amid a text and nobody writes, such as a cursor of its own, is no line of it. */
const isMark = (node: Node): boolean =>
  isElement(node) && node.matches('[contenteditable="false"]:not(img, :has(img, video))') && node.textContent === '';

/** Whether nothing but line placeholders follows inside the same block. */
function endsItsBlock(node: Node, editor: Element): boolean {
  for (let here: Node | null = node; here && here !== editor && !isBlock(here); here = here.parentNode) {
    for (let next = here.nextSibling; next; next = next.nextSibling) if (next.textContent !== '' || next.nodeName === 'IMG') return false;
  }
  return true;
}

const isWritten = ({ text }: Piece): boolean => text.trim() !== '';

/** Whether something is written, and no line break behind it. */
const isUnended = (pieces: readonly Piece[]): boolean => pieces.some(isWritten) && pieces.at(-1)?.text !== '\n';

function walk(node: Node, editor: Element, pieces: Piece[]): void {
  if (isText(node)) {
    // Signs without a width are what editors put where nothing is.
    const text = node.data.replaceAll('\uFEFF', '');
    if (text && text !== '\u200B') pieces.push({ text, node });
    return;
  }
  if (!isElement(node) || node.getAttribute('contenteditable') === 'false') {
    const text = isElement(node) && !isPlaceholder(node, editor) ? node.textContent || node.querySelector('img')?.alt : '';
    if (text) pieces.push({ text, node });
    return;
  }
  if (node.nodeName === 'BR') {
    if (!endsItsBlock(node, editor)) pieces.push({ text: '\n', node });
    return;
  }
  if (node.nodeName === 'IMG') {
    const alt = node.getAttribute('alt');
    if (alt) pieces.push({ text: alt, node });
    return;
  }
  // Bare text beside a block is a line of its own: “a<div>b</div>” is what a plain editor makes of two lines.
  const begin = pieces.length;
  let blocks = 0;
  let closed = false;
  for (const child of node.childNodes) {
    if (isMark(child)) continue;
    const at = pieces.length;
    if (isBlock(child) && (blocks++ > 0 || isUnended(pieces.slice(begin)))) pieces.push({ text: '\n', node: child });
    walk(child, editor, pieces);
    if (isBlock(child)) closed = true;
    else if (closed && pieces.slice(at).some(isWritten)) {
      pieces.splice(at, 0, { text: '\n', node: child });
      closed = false;
    }
  }
}

const WRITABLE = '[contenteditable]:not([contenteditable="false" i])';

/** The blocks of a text of which each is written into by itself; none: it is one piece. */
const blocksOf = (editor: Element): Element[] =>
  editor.matches(WRITABLE) ? [] : [...editor.querySelectorAll(WRITABLE)].filter((block) => !block.parentElement?.closest(WRITABLE));

function piecesOf(editor: Element): Piece[] {
  const pieces: Piece[] = [];
  const [first = editor, ...more] = blocksOf(editor);
  walk(first, first, pieces);
  for (const block of more) {
    pieces.push({ text: '\n', node: block });
    walk(block, block, pieces);
  }
  return pieces;
}

const isField = (editor: Element): editor is HTMLTextAreaElement | HTMLInputElement =>
  editor.nodeName === 'TEXTAREA' || editor.nodeName === 'INPUT';

/** The text of an editor or text field, lines divided by `\n`, no-break spaces of the editor's own kept. */
export function editorText(editor: Element): string {
  if (isField(editor)) return editor.value;
  return piecesOf(editor)
    .map((piece) => piece.text)
    .join('');
}

/**
 * Where a stretch of `editorText` stands in the page.
 *
 * @param start UTF-16 offset into `editorText(editor)`
 * @returns `null` for text fields and where the text is no longer there
 */
export function editorRange(editor: Element, start: number, end: number): Range | null {
  if (isField(editor)) return null;
  const range = editor.ownerDocument.createRange();
  let at = 0;
  let begun = false;
  for (const { text, node } of piecesOf(editor)) {
    const next = at + text.length;
    if (!begun && start < next) {
      if (isText(node)) range.setStart(node, Math.min(start - at, node.data.length));
      else range.setStartBefore(node);
      begun = true;
    }
    if (begun && end <= next) {
      if (isText(node)) range.setEnd(node, Math.min(end - at, node.data.length));
      else range.setEndAfter(node);
      return range;
    }
    at = next;
  }
  return null;
}
