import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { Children, cloneElement, type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { say } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { EMOJI, emojiPicture } from '../shared/rich-text.ts';

interface EmojiProps {
  decoratedText: string;
  offsetKey: string;
  children: ReactNode;
}

/**
 * An emoji is a picture, and `innerText` loses it. Draft.js counts the letters in the document to know where
 * the caret is, so spaces of no width keep the emoji's place. The picture is drawn as their background: Chromium
 * counts a visible `<img>` as a letter when it puts the caret behind inserted text.
 */
function Emoji({ decoratedText, offsetKey, children }: EmojiProps) {
  const blank = '\u200B'.repeat(decoratedText.length);
  const picture = emojiPicture(decoratedText);
  return (
    <span data-offset-key={offsetKey} className="r-drawn" style={{ backgroundImage: `url("${picture}")` }}>
      <img className="r-emoji" alt={decoratedText} src={picture} draggable={false} />
      {Children.map(children as ReactElement<{ text: string }>[], (leaf) => cloneElement(leaf, { text: blank }))}
    </span>
  );
}

const decorator = new CompositeDecorator([
  {
    strategy: (block, found) => {
      for (const match of block.getText().matchAll(EMOJI)) found(match.index, match.index + match[0].length);
    },
    component: Emoji,
  },
  {
    strategy: (block, found) => {
      for (const match of block.getText().matchAll(/https?:\/\/\S+|[@#][\p{L}\p{N}_]+/gu))
        found(match.index, match.index + match[0].length);
    },
    component: ({ children }: { children: ReactNode }) => <span className="r-linked">{children}</span>,
  },
]);

export const editorWith = (text: string): EditorState =>
  EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text), decorator));

export const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText();

interface Props {
  /** Place in the thread. */
  index: number;
  state: EditorState;
  placeholder: string;
  autoFocus: boolean;
  onChange(state: EditorState): void;
  onFocus(): void;
  /** Ctrl or Cmd with Enter. */
  onSend(event: { type: string }): void;
}

const SEND = 'send';
const sends = (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>) => event.key === 'Enter' && (event.ctrlKey || event.metaKey);

export function TweetEditor({ index, state, placeholder, autoFocus, onChange, onFocus, onSend }: Props) {
  const editor = useRef<Editor>(null);
  const textarea = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (autoFocus) (editor.current ?? textarea.current)?.focus();
  }, [autoFocus]);
  const testId = `tweetTextarea_${index}`;

  if (options.mobile) {
    return (
      <div data-testid={testId} className="r-editor">
        <textarea
          ref={textarea}
          value={textOf(state)}
          placeholder={placeholder}
          aria-label={say('postText')}
          onFocus={onFocus}
          onChange={(event) => onChange(editorWith(event.target.value))}
          onKeyDown={(event) => {
            if (!sends(event)) return;
            event.preventDefault();
            onSend(event);
          }}
        />
      </div>
    );
  }
  return (
    <div data-testid={`${testId}_label`} className="r-editor">
      <div>
        <div data-testid={`${testId}RichTextInputContainer`}>
          <Editor
            ref={editor}
            webDriverTestID={testId}
            ariaLabel={say('postText')}
            ariaMultiline
            spellCheck
            stripPastedStyles
            editorState={state}
            placeholder={placeholder}
            onChange={onChange}
            onFocus={onFocus}
            keyBindingFn={(event) => (sends(event) ? SEND : getDefaultKeyBinding(event))}
            handleKeyCommand={(command) => {
              if (command !== SEND) return 'not-handled';
              onSend({ type: 'keydown' });
              return 'handled';
            }}
          />
        </div>
      </div>
    </div>
  );
}
