/** Name of the highlight that marks a place in an editor; styled from our own sheet, so the editor stays as it is. */
const NAME = 'second-look';

const sheetOf = new WeakMap<Document, CSSStyleSheet>();

/** Our one rule in the site's page. It paints and changes nothing. */
function addStyle(doc: Document): void {
  if (sheetOf.has(doc)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${NAME}){background-color:#ffd45e;color:#1b2427;text-decoration:underline 2px #9a5b00}`);
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
  sheetOf.set(doc, sheet);
}

/** Takes the mark away, and with it everything of ours in the page's style sheets. */
export function hideShown(doc: Document): void {
  CSS.highlights.delete(NAME);
  const sheet = sheetOf.get(doc);
  if (sheet) doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((other) => other !== sheet);
  sheetOf.delete(doc);
}

/**
 * Shows a place in an editor without changing what it holds: a text field selects it, anything else is
 * painted over. Without a place the whole editor is brought into view and given the keyboard.
 *
 * @param range the place, where it is not a text field
 */
export function showPlace(editor: HTMLElement, range: Range | null, start: number | null, end: number | null): void {
  const doc = editor.ownerDocument;
  editor.scrollIntoView({ block: 'nearest' });
  editor.focus({ preventScroll: true });
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
    if (start !== null && end !== null) editor.setSelectionRange(start, end);
    return;
  }
  if (!range) return;
  addStyle(doc);
  CSS.highlights.set(NAME, new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
