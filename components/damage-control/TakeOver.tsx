import { type FormEvent, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import './picture-drop.css';
import { messageOf } from '../../utils/text/message-of.ts';

export interface TakeOverProps {
  /** Takes over what somebody handed over. @throws with a sentence; then nothing was changed. */
  onTakeOver: (file: string, passphrase: string) => Promise<void>;
}

/** For an incident that somebody else began and hands over. */
export function TakeOver({ onTakeOver }: TakeOverProps) {
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [fault, setFault] = useState<string | null>(null);

  async function take(event: FormEvent) {
    event.preventDefault();
    setFault(null);
    try {
      await onTakeOver(await file!.text(), passphrase);
    } catch (error) {
      setFault(messageOf(error));
    }
  }

  return (
    <Disclosure level={2} title="Take one over" aside="from a colleague" open={open} onOpenChange={setOpen}>
      <form className="sl-card" onSubmit={take}>
        <div className="sl-picture-drop">
          <p role="status">
            <b>The file they sent</b>
            {file?.name ?? 'None is chosen yet.'}
          </p>
          <FileButton label="The file they sent" accept=".json,application/json" size="small" onFile={setFile} />
        </div>
        <TextField
          label="Passphrase"
          hint="They tell it to you apart from the file, such as on the phone."
          value={passphrase}
          onValueChange={setPassphrase}
          autoComplete="off"
          spellCheck={false}
        />
        <div>
          <Button type="submit" disabled={!file || !passphrase.trim()}>
            Go on with it here
          </Button>
        </div>
        <div role="alert">
          {fault && (
            <Callout tone="to-look-at" title="It was not taken over. Nothing was changed.">
              <p>{fault}</p>
            </Callout>
          )}
        </div>
      </form>
    </Disclosure>
  );
}
