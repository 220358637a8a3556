import { useId, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { StateMark } from '../ui/StateMark.tsx';
import { CheckedWords } from './CheckedWords.tsx';
import type { DraftView, FaultView, IncidentActions } from './incident-view.ts';
import { QrPicture } from './QrPicture.tsx';
import './draft-editor.css';

interface DraftEditorProps {
  draft: DraftView;
  onCheck: IncidentActions['check'];
  /** `null`: back to what is made from what was entered. */
  onText: (text: string | null) => void;
  /** Words of the copy button: “Copy apology”. */
  copy?: string;
}

/** Words to be sent, open to any change. What weakens them is marked in its place while they are written. */
export function DraftEditor({ draft, onText, onCheck, copy = 'Copy' }: DraftEditorProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [phone, setPhone] = useState(false);
  const { text, made, faults, parts, limit, posts, title, subject, composeAddress } = draft;
  const tooLong = limit !== null && posts.some(({ length }) => length > limit);
  const edited = text !== made;

  function show({ start, end }: FaultView) {
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  }

  return (
    <div className="sl-draft">
      {subject && (
        <p className="sl-draft-subject">
          <span>Subject</span> {subject}
        </p>
      )}
      <label className="sl-unseen" htmlFor={id}>
        {title}
      </label>
      <div className="sl-draft-box">
        <div className="sl-draft-marks" aria-hidden="true">
          {marked(text, faults)}
          {/* A last line that is still empty has to count. */}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          ref={box}
          value={text}
          spellCheck
          aria-describedby={faults.length > 0 ? `${id}-faults` : undefined}
          onChange={(event) => onText(event.target.value)}
        />
      </div>
      <div className="sl-draft-state">
        {parts.length > 0 && (
          <ul className="sl-draft-parts" aria-label="Parts of the apology">
            {parts.map((part) => (
              <li key={part.title} data-there={part.there || undefined}>
                <Icon name={part.there ? 'check' : 'minus'} />
                {part.title}
                {!part.there && <span className="sl-unseen">, missing</span>}
              </li>
            ))}
          </ul>
        )}
        {limit !== null && (
          <p className="sl-draft-length" data-long={tooLong || undefined}>
            {posts.length > 1 && `${posts.length} posts: `}
            {posts.map(({ length }) => length).join(', ')} / {limit}
          </p>
        )}
      </div>
      {faults.length > 0 && (
        <ul className="sl-draft-faults" id={`${id}-faults`}>
          {faults.map((fault) => (
            <li key={`${fault.start} ${fault.say}`}>
              <StateMark state="to-look-at" size="small" label="To look at:" />
              <p>
                {fault.end > fault.start && fault.end - fault.start < text.length && (
                  <button type="button" className="sl-draft-place" onClick={() => show(fault)}>
                    {inQuotes(fault.text.trim())}
                  </button>
                )}{' '}
                {fault.say}
              </p>
            </li>
          ))}
        </ul>
      )}
      {draft.surface && <CheckedWords draft={draft} onCheck={onCheck} />}
      <div className="sl-block-buttons">
        {posts.length > 1 ? (
          posts.map((post, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the posts of a thread have no name but their place
            <CopyButton key={index} text={post.text}>{`Copy post ${index + 1}`}</CopyButton>
          ))
        ) : (
          <CopyButton text={subject ? `${subject}\n\n${text}` : text}>{copy}</CopyButton>
        )}
        <Button look="quiet" onClick={() => setPhone(true)}>
          To the phone
        </Button>
        {composeAddress && (
          <a className="sl-draft-compose" href={composeAddress} target="_blank" rel="noreferrer">
            Open in the compose box
            <Icon name="external" />
          </a>
        )}
        {edited && (
          <Button look="link" size="small" onClick={() => onText(null)}>
            Make it new from what I entered
          </Button>
        )}
      </div>
      <Dialog
        open={phone}
        onOpenChange={setPhone}
        title="To the phone"
        description="Point the phone’s camera at it. Anyone who can see this screen can read it too."
      >
        {phone && <QrPicture text={text} />}
      </Dialog>
    </div>
  );
}

/** What is a quotation already gets no second pair of marks. */
const inQuotes = (text: string): string => (/^[“„«"]/.test(text) ? text : `“${text}”`);

/** The text again, with the faults marked, to lie beneath what is typed. */
function marked(text: string, faults: readonly FaultView[]) {
  const pieces = [];
  let at = 0;
  for (const { start, end } of [...faults].sort((a, b) => a.start - b.start)) {
    if (start < at || end - start >= text.length || end === start) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
