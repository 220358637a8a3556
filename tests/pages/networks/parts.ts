import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import Quill from 'quill';
import { publish, type SentSurface } from '../shared/oracle.ts';

/** An element out of markup. */
export function made(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html.trim();
  return document.importNode(template.content, true).firstElementChild as HTMLElement;
}

/** What the replicas know of an editor. */
export interface Writing {
  element: HTMLElement;
  text(): string;
  clear(): void;
  /** Calls after every change. */
  onChange(act: () => void): void;
}

/** Lexical, as it is mounted by Meta's pages and by Reddit: the element is given its role by the page. */
export function lexical(attributes: Record<string, string>): Writing {
  const element = made('<div contenteditable="true" role="textbox" spellcheck="true" tabindex="0"></div>');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const editor = createEditor({
    namespace: 'replica',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  const clear = () => editor.update(() => $getRoot().clear().append($createParagraphNode()));
  clear();
  return {
    element,
    text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    clear,
    onChange: (act) => void editor.registerUpdateListener(act),
  };
}

/** Quill, as LinkedIn mounts it. */
export function quill(container: HTMLElement, label: string): Writing {
  const editor = new Quill(container, { placeholder: 'What do you want to talk about?', modules: { toolbar: false }, formats: [] });
  editor.root.setAttribute('role', 'textbox');
  editor.root.setAttribute('aria-label', label);
  return {
    element: editor.root,
    text: () => editor.getText().replace(/\n$/, ''),
    clear: () => editor.setText(''),
    onChange: (act) => void editor.on('text-change', act),
  };
}

/** A `div` that is a button, pressed by mouse and keyboard as such pages do it. */
export function onPress(control: HTMLElement, act: (event: Event) => void): void {
  const isOff = () => control.matches('[aria-disabled="true"], :disabled');
  control.addEventListener('click', (event) => isOff() || act(event));
  if (control.localName === 'button') return;
  control.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!isOff()) act(event);
  });
}

/** Sends what is written, once, and makes the box empty as it was. */
export function send(surface: SentSurface, writings: readonly Writing[], event: Event): void {
  const parts = writings.map((writing) => ({ text: writing.text().trim(), media: [] }));
  if (parts.every(({ text }) => text === '')) return;
  publish({ surface, parts, replyTo: null, by: event.type });
  for (const writing of writings) writing.clear();
}
