import { type ClipboardEvent, type DragEvent, useId, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import './receive.css';

interface ReceiveProps {
  onReceive: (text: string) => void;
  /** Lines of the field. */
  rows?: number;
}

/** Larger files are none of ours, and reading one would only keep the reader waiting. */
const LARGEST_FILE = 12_000_000;

/** Takes in what somebody sent: pasted, dropped, or as a file. A paste and a file are opened at once. */
export function Receive({ onReceive, rows = 4 }: ReceiveProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  async function takeFile(file: File | undefined) {
    if (!file) return;
    if (file.size > LARGEST_FILE) return setRefused('This file is larger than anything Second Look makes.');
    try {
      onReceive(await file.text());
    } catch {
      setRefused('This file could not be read. Open it and paste what stands in it.');
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    if (files.length > 0) void takeFile(files[0]);
    else onReceive(event.dataTransfer.getData('text/plain'));
  }

  function paste(event: ClipboardEvent) {
    event.preventDefault();
    const { files } = event.clipboardData;
    if (files.length > 0) void takeFile(files[0]);
    // Into an empty field a whole message is pasted; into one that somebody types in, a piece.
    else if (typed === '') onReceive(event.clipboardData.getData('text/plain'));
    else setTyped(typed + event.clipboardData.getData('text/plain'));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the fields inside are the way for everybody
    <div
      className="sl-receive"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      <TextArea
        label="Paste the whole message"
        hint="The link, or all the text that came with it. A file can be dropped here."
        rows={rows}
        value={typed}
        onValueChange={setTyped}
      />
      <div className="sl-receive-ways">
        <Button size="small" disabled={typed.trim() === ''} onClick={() => onReceive(typed)}>
          Open it
        </Button>
        <label htmlFor={id}>or a file</label>
        <input id={id} type="file" onChange={(event) => void takeFile(event.target.files?.[0])} />
      </div>
      {refused && <p role="alert">{refused}</p>}
    </div>
  );
}
