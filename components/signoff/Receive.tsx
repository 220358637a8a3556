import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { DropField } from '../ui/DropField.tsx';
import { FileButton } from '../ui/FileButton.tsx';
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
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);

  async function takeFile(file: File) {
    if (file.size > LARGEST_FILE) return setRefused('This file is larger than anything Second Look makes.');
    try {
      onReceive(await file.text());
    } catch {
      setRefused('This file could not be read. Open it and paste what stands in it.');
    }
  }

  function take(data: DataTransfer, how: 'dropped' | 'pasted'): boolean {
    const text = data.getData('text/plain');
    if (data.files.length > 0) void takeFile(data.files[0]!);
    // Into an empty field a whole message is pasted; into one that somebody types in, a piece.
    else if (how === 'pasted' && typed !== '') return false;
    else onReceive(text);
    return true;
  }

  return (
    <DropField onTake={take}>
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
        <FileButton label="File that somebody sent" size="small" onFile={(file) => void takeFile(file)} />
      </div>
      {refused && <p role="alert">{refused}</p>}
    </DropField>
  );
}
