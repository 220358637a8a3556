import { type FormEvent, useState } from 'react';
import { messageOf } from '../../utils/text/message-of.ts';
import { clearLetters } from '../../utils/text/short-code.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { StepProps } from './IncidentPage.tsx';

/** The open incident as one file that only a passphrase opens, for whoever goes on with it. */
export function HandOver({ actions }: StepProps) {
  const [to, setTo] = useState('');
  const [passphrase, setPassphrase] = useState(newPassphrase);
  const [outcome, setOutcome] = useState<{ saved: string } | { failed: string } | null>(null);

  async function handOver(event: FormEvent) {
    event.preventDefault();
    try {
      setOutcome({ saved: await actions.handOver(to.trim(), passphrase) });
    } catch (error) {
      setOutcome({ failed: messageOf(error) });
    }
  }

  return (
    <form className="sl-card" onSubmit={handOver}>
      <p>One file with the copy, the pictures, the people, the words and the log. Only the passphrase opens it.</p>
      <TextField label="Who goes on with it" value={to} onValueChange={setTo} autoComplete="off" />
      <TextField
        label="Passphrase"
        hint="Tell it apart from the file: on the phone, not in the same chat. Capitals and hyphens do not matter."
        value={passphrase}
        onValueChange={setPassphrase}
        autoComplete="off"
        spellCheck={false}
      />
      <div className="sl-block-buttons">
        <Button type="submit" disabled={!to.trim()}>
          Save the file
        </Button>
        <CopyButton look="quiet" text={passphrase}>
          Copy passphrase
        </CopyButton>
      </div>
      <div role="status">
        {outcome && 'saved' in outcome && (
          <Callout>
            <p>
              “{outcome.saved}” is in your downloads. To open it they press Second Look in the toolbar, “A post went wrong”, “Take one
              over”.
            </p>
          </Callout>
        )}
        {outcome && 'failed' in outcome && <Callout tone="to-look-at" title={outcome.failed} />}
      </div>
    </form>
  );
}

/** 16 letters that nobody confuses on the phone: 79 bits, and PBKDF2 on top. */
function newPassphrase(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => clearLetters[byte % clearLetters.length]).join('');
  return letters.match(/.{4}/g)!.join('-').toLowerCase();
}
