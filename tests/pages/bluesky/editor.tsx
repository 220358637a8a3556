import { Editor, Extension } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { History } from '@tiptap/extension-history';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Placeholder } from '@tiptap/extension-placeholder';
import { Text } from '@tiptap/extension-text';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { useEffect, useRef } from 'react';
import { segments } from '../shared/rich-text.ts';

/** Links, mentions and hashtags stand in spans of their own. */
const Marking = Extension.create({
  name: 'marking',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations(state) {
          const found: Decoration[] = [];
          state.doc.descendants((node, position) => {
            let at = position;
            for (const { kind, text } of segments(node.text ?? '')) {
              if (kind !== 'text' && kind !== 'emoji') found.push(Decoration.inline(at, at + text.length, { class: 'autolink' }));
              at += text.length;
            }
          });
          return DecorationSet.create(state.doc, found);
        },
      },
    }),
  ],
});

interface Props {
  text: string;
  placeholder: string;
  /** Only the active editor of a thread carries the class `ProseMirror`. */
  active: boolean;
  onText(text: string): void;
  onFocus(): void;
  /** Ctrl or Cmd with Enter. */
  onPublish(event: { type: string }): void;
}

const paragraphs = (text: string) =>
  text.split('\n').map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] }));

export function PostEditor({ text, placeholder, active, onText, onFocus, onPublish }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const latest = useRef({ text, placeholder, onText, onFocus, onPublish });
  latest.current = { text, placeholder, onText, onFocus, onPublish };

  useEffect(() => {
    const editorProps = {
      attributes: { class: 'ProseMirror-light' },
      handleKeyDown: (_view: unknown, event: KeyboardEvent) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        latest.current.onPublish(event);
        return true;
      },
    };
    const made = new Editor({
      element: host.current ?? undefined,
      extensions: [
        Document,
        Paragraph,
        Text,
        HardBreak,
        History,
        Marking,
        Placeholder.configure({ placeholder: () => latest.current.placeholder }),
      ],
      content: { type: 'doc', content: paragraphs(latest.current.text) },
      editorProps,
      onUpdate: () => latest.current.onText(made.getText({ blockSeparator: '\n' })),
      onFocus: () => latest.current.onFocus(),
    });
    // As the app does at its second rendering; it takes the role that TipTap gave the node.
    made.setOptions({ editorProps });
    editor.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => {
    editor.current?.view.dom.classList.toggle('ProseMirror', active);
    if (active) editor.current?.commands.focus('end');
  }, [active]);

  return <div ref={host} className="css-editor" />;
}
