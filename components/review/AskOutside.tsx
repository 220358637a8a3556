import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { copyText } from '../ui/clipboard.ts';
import { saveFile } from '../ui/save-file.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { trusted } from '../ui/trusted.ts';
import type { SecondPersonProps } from './SecondPerson.tsx';

/** Asks somebody who installs nothing: the draft as text or picture with a short code, and their answer as the author reports it. */
export function AskOutside({ view, actions }: SecondPersonProps) {
  const { fields, outside, unclear } = view;
  const [copied, setCopied] = useState<string | null>(null);
  const named = view.named || (fields.name ?? '').trim() !== '';

  const ways = useRef<HTMLDivElement>(null);
  const isNew = useRef(false);
  useEffect(() => {
    if (!outside || !isNew.current) return;
    isNew.current = false;
    // What was pressed is gone: the keyboard goes on with what came in its place.
    ways.current?.querySelector('button')?.focus();
  }, [outside]);

  async function copyShown() {
    isNew.current = true;
    const text = await actions.showOutside();
    if (text !== null) setCopied((await copyText(text)) ? 'It is on your clipboard.' : 'It is ready. Copy it.');
  }

  async function copyPicture() {
    const picture = await actions.picture();
    if (!picture) return;
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      setCopied('The picture is on your clipboard.');
    } catch {
      saveFile('draft.png', picture);
      setCopied('The picture was saved as a file, as this page lets none be copied.');
    }
  }

  if (!outside) {
    return (
      <>
        <p>
          For a client, a boss or counsel: they see the draft with a short code and answer in any chat. What they say is what you report.
        </p>
        {!view.named && <TextField label="Your name" value={fields.name ?? ''} onValueChange={(name) => actions.type('name', name)} />}
        <div>
          <Button look="primary" disabled={!named} onClick={trusted(() => void copyShown())}>
            Copy the draft as text
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <Callout title={`Code ${outside.code}`}>
        <p>{copied ?? 'Send it in any chat.'} Anyone who can read this chat, and its provider, can read the draft.</p>
      </Callout>
      <div className="sl-second-person-buttons" ref={ways}>
        <CopyButton text={outside.text}>Copy as text</CopyButton>
        <Button onClick={trusted(() => void copyPicture())}>Copy as a picture</Button>
      </div>
      <TextField label="Who answered" value={fields.who ?? ''} onValueChange={(who) => actions.type('who', who)} maxLength={80} />
      <TextArea
        label="What they wrote"
        hint={`“OK ${outside.code}”, or what to change.`}
        rows={2}
        value={fields.said ?? ''}
        onValueChange={(said) => actions.type('said', said)}
      />
      {unclear ? (
        <div className="sl-second-person-buttons">
          <Button onClick={trusted(() => actions.report('signed-off'))}>They said yes</Button>
          <Button onClick={trusted(() => actions.report('changes'))}>They want changes</Button>
        </div>
      ) : (
        <div>
          <Button
            look="primary"
            disabled={(fields.who ?? '').trim() === '' || (fields.said ?? '').trim() === ''}
            onClick={trusted(() => actions.report(null))}
          >
            Write it down
          </Button>
        </div>
      )}
    </>
  );
}
