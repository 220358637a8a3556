/** Name of the highlight that marks a place in an editor; styled from our own sheet, so the editor stays as it is. */
const NAME = 'second-look';

/** Our one rule in the site's page, while something is shown. It paints and changes nothing. */
let sheet: CSSStyleSheet | undefined;

/** Takes the mark away, and with it everything of ours in the page's style sheets. */
export function hideShown(): void {
  CSS.highlights.delete(NAME);
  if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
}

/**
 * Shows a place in an editor without changing what it holds: a text field selects it, anything else is
 * painted over. Without a place the whole editor is brought into view and given the keyboard.
 *
 * @param range the place, where it is not a text field
 */
export function showPlace(editor: HTMLElement, range: Range | null, start: number | null, end: number | null): void {
  editor.scrollIntoView({ block: 'nearest' });
  editor.focus({ preventScroll: true });
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
    if (start !== null && end !== null) editor.setSelectionRange(start, end);
    return;
  }
  if (!range) return;
  hideShown();
  sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${NAME}){background-color:#ffd45e;color:#1b2427;text-decoration:underline 2px #9a5b00}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  CSS.highlights.set(NAME, new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
