import { useEffect, useRef, useState } from 'react';
import type { Comment } from '../../utils/model/receipt.ts';
import { longWords } from '../review/long-words.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ItemActions } from './sign-off-view.ts';
import { placeOf } from './stretches.ts';
import './comments.css';

interface CommentsProps {
  text: string;
  place: { version: number; part: number };
  /** All of the item; those of this place are shown. */
  comments: readonly Comment[];
  /** What was marked with the mouse. */
  selected: { start: number; end: number } | null;
  onSelectedDone: () => void;
  /** `null`: nothing can be said here. */
  actions: Pick<ItemActions, 'comment' | 'uncomment'> | null;
}

/**
 * What somebody says about places of a text: words are marked with the mouse, or written, and what should change is written
 * beside them.
 */
export function Comments({ text, place, comments, selected, onSelectedDone, actions }: CommentsProps) {
  const [writing, setWriting] = useState(false);
  const here = comments.map((comment, at) => ({ comment, at })).filter(({ comment }) => isAt(comment, place));
  const open = writing || selected !== null;
  const close = () => {
    setWriting(false);
    onSelectedDone();
  };

  const part = useRef<HTMLDivElement>(null);
  const before = useRef({ open, said: here.length });
  useEffect(() => {
    // The form, or what was taken back, is gone and had the keyboard: it stays at this place.
    if ((before.current.open && !open) || here.length < before.current.said)
      part.current?.querySelector<HTMLElement>(':scope > .sl-button')?.focus();
    before.current = { open, said: here.length };
  }, [open, here.length]);

  return (
    <div className="sl-comments" ref={part}>
      {here.length > 0 && (
        <ul aria-label="What you say about it">
          {here.map(({ comment, at }) => (
            <li key={at} className="sl-comment">
              <p>
                {comment.start !== null && comment.end !== null && <q>{text.slice(comment.start, comment.end)}</q>} {comment.text}
              </p>
              {actions && (
                <Button look="link" size="small" aria-label={`Take back “${comment.text}”`} onClick={() => actions.uncomment(comment)}>
                  Take back
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {actions &&
        (open ? (
          <CommentForm
            text={text}
            selected={selected}
            onDone={(words, said) => {
              actions.comment({ ...place, start: words?.start ?? null, end: words?.end ?? null, text: said });
              close();
            }}
            onCancel={close}
          />
        ) : (
          <Button look="link" size="small" onClick={() => setWriting(true)}>
            Say something about a place in it
          </Button>
        ))}
    </div>
  );
}

const isAt = (comment: Comment, { version, part }: CommentsProps['place']): boolean => comment.version === version && comment.part === part;

interface CommentFormProps {
  text: string;
  selected: { start: number; end: number } | null;
  /** `null`: about the whole of it. */
  onDone: (place: { start: number; end: number } | null, said: string) => void;
  onCancel: () => void;
}

function CommentForm({ text, selected, onDone, onCancel }: CommentFormProps) {
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (selected) setWords(text.slice(selected.start, selected.end));
    form.current?.querySelector<HTMLElement>(selected ? 'textarea' : 'input')?.focus();
  }, [selected, text]);

  const place = placeOf(words, text, selected?.start);
  const long = longWords(said);
  return (
    <form
      ref={form}
      className="sl-comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '' && !place) setMissing(true);
        else if (said.trim() !== '' && !long) onDone(place, said.trim());
      }}
    >
      <TextField
        label="About these words"
        hint="Mark them in the text, or write them here. Empty: the whole of it."
        value={words}
        error={missing && !place ? 'These words do not stand in it.' : undefined}
        onValueChange={setWords}
      />
      <TextArea label="What should change" rows={2} value={said} error={long} onValueChange={setSaid} />
      <div className="sl-comment-buttons">
        <Button type="submit" size="small" disabled={said.trim() === '' || long !== undefined}>
          Add it
        </Button>
        <Button look="link" size="small" onClick={onCancel}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
