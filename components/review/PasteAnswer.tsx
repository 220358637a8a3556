import type { DragEvent } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { trusted } from '../ui/trusted.ts';
import type { SecondPersonProps } from './SecondPerson.tsx';

/** Larger than any answer. */
const LARGEST_FILE = 10_000_000;

/** Takes an answer that came back, pasted or dropped as a file. */
export function PasteAnswer({ view: { fields }, actions }: SecondPersonProps) {
  const pasted = fields.pasted ?? '';

  async function drop(event: DragEvent) {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) actions.take(await file.slice(0, LARGEST_FILE).text());
    else actions.take(event.dataTransfer.getData('text/plain'));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the field inside is the way for everybody
    <div
      className="sl-second-person-part"
      onDragOver={(event) => event.preventDefault()}
      onDrop={trusted((event: DragEvent) => void drop(event))}
    >
      <TextArea
        label="Paste the whole message"
        hint="Or drop the file here."
        rows={3}
        value={pasted}
        onValueChange={(text) => actions.type('pasted', text)}
      />
      <div>
        <Button look="primary" disabled={pasted.trim() === ''} onClick={trusted(() => actions.take(pasted))}>
          Take the answer
        </Button>
      </div>
    </div>
  );
}
