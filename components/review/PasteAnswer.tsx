import { Button } from '../ui/Button.tsx';
import { DropField } from '../ui/DropField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { trusted } from '../ui/trusted.ts';
import type { SecondPersonProps } from './SecondPerson.tsx';

/** Larger than any answer. */
const LARGEST_FILE = 10_000_000;

/** Takes an answer that came back, pasted or dropped as a file. */
export function PasteAnswer({ view: { fields }, actions }: SecondPersonProps) {
  const pasted = fields.pasted ?? '';

  function take(data: DataTransfer, how: 'dropped' | 'pasted'): boolean {
    // A paste goes into the field, to be seen before it is taken.
    if (how === 'pasted') return false;
    const [file] = data.files;
    // Nothing is what stands in a file that cannot be read, and that is then said.
    if (file)
      void file
        .slice(0, LARGEST_FILE)
        .text()
        .then(actions.take, () => actions.take(''));
    else actions.take(data.getData('text/plain'));
    return true;
  }

  return (
    <DropField onTake={take}>
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
    </DropField>
  );
}
