/** One editor of each family, from the library itself, as its own documentation sets it up. */
import { EditorState as CodeMirrorState } from '@codemirror/state';
import { placeholder as codeMirrorPlaceholder, EditorView } from '@codemirror/view';
import { registerRichText } from '@lexical/rich-text';
import { Editor as TipTap } from '@tiptap/core';
import { Document as TipTapDocument } from '@tiptap/extension-document';
import { History } from '@tiptap/extension-history';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Placeholder } from '@tiptap/extension-placeholder';
import { Text as TipTapText } from '@tiptap/extension-text';
import { ContentState, Editor as Draft, EditorState } from 'draft-js';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import Quill from 'quill';
import { createRoot } from 'react-dom/client';
import { createEditor as createSlate, type Descendant, Node as SlateNode, Transforms } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';

export interface Written {
  text(): string;
  clear(): void;
}

/** Puts an editor into `place` and tells `changed` at every change. */
export type Family = (place: HTMLElement, hint: string, changed: () => void) => Written;

const textarea: Family = (place, hint, changed) => {
  const field = document.createElement('textarea');
  field.placeholder = hint;
  field.addEventListener('input', changed);
  place.append(field);
  return {
    text: () => field.value,
    clear() {
      field.value = '';
      changed();
    },
  };
};

const plain: Family = (place, hint, changed) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('aria-label', hint);
  field.addEventListener('input', changed);
  place.append(field);
  return {
    text: () => field.innerText.trim(),
    clear() {
      field.textContent = '';
      changed();
    },
  };
};

const lexical: Family = (place, hint, changed) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.role = 'textbox';
  field.setAttribute('aria-label', hint);
  place.append(field);
  const editor = createEditor({ namespace: 'post', onError: (error) => console.error(error) });
  editor.setRootElement(field);
  registerRichText(editor);
  editor.update(() => void $getRoot().append($createParagraphNode()));
  editor.registerTextContentListener(changed);
  return {
    text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    clear: () => editor.update(() => void $getRoot().clear().append($createParagraphNode())),
  };
};

const quill: Family = (place, hint, changed) => {
  const made = document.createElement('div');
  place.append(made);
  const editor = new Quill(made, { placeholder: hint });
  editor.on('text-change', changed);
  return { text: () => editor.getText().trimEnd(), clear: () => void editor.setText('') };
};

const emptyText: Descendant[] = [{ type: 'paragraph', children: [{ text: '' }] } as Descendant];

const slate: Family = (place, hint, changed) => {
  const editor = withReact(createSlate());
  createRoot(place).render(
    <Slate editor={editor} initialValue={emptyText} onChange={changed}>
      <Editable placeholder={hint} />
    </Slate>,
  );
  return {
    text: () => editor.children.map((node) => SlateNode.string(node)).join('\n'),
    clear: () => Transforms.delete(editor, { at: { anchor: { path: [0, 0], offset: 0 }, focus: lastPoint(editor.children) } }),
  };
};

const lastPoint = (children: Descendant[]) => ({ path: [children.length - 1, 0], offset: SlateNode.string(children.at(-1)!).length });

const codemirror: Family = (place, hint, changed) => {
  const view = new EditorView({
    parent: place,
    root: place.getRootNode() as Document | ShadowRoot,
    state: CodeMirrorState.create({
      extensions: [
        codeMirrorPlaceholder(hint),
        EditorView.lineWrapping,
        EditorView.updateListener.of((update) => update.docChanged && changed()),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    clear: () => view.dispatch({ changes: { from: 0, to: view.state.doc.length } }),
  };
};

const tiptap: Family = (place, hint, changed) => {
  const editor = new TipTap({
    element: place,
    extensions: [TipTapDocument, Paragraph, TipTapText, History, Placeholder.configure({ placeholder: hint })],
    onUpdate: changed,
  });
  return { text: () => editor.getText({ blockSeparator: '\n' }), clear: () => void editor.commands.clearContent(true) };
};

const draft: Family = (place, hint, changed) => {
  let state = EditorState.createEmpty();
  const root = createRoot(place);
  const set = (next: EditorState) => {
    state = next;
    draw();
    changed();
  };
  const draw = () => root.render(<Draft editorState={state} onChange={set} placeholder={hint} />);
  draw();
  return {
    text: () => state.getCurrentContent().getPlainText(),
    clear: () => set(EditorState.push(state, ContentState.createFromText(''), 'remove-range')),
  };
};

export const families = { textarea, plain, lexical, quill, slate, codemirror, tiptap, draft } satisfies Record<string, Family>;
