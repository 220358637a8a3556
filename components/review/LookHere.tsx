import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { trusted } from '../ui/trusted.ts';
import { isNamed, OwnName } from './AskColleague.tsx';
import type { SecondPersonProps } from './SecondPerson.tsx';

/** A colleague beside the author signs at this machine. */
export function HandOver({ view, actions }: SecondPersonProps) {
  return (
    <>
      <p>Somebody beside you looks at it on a page of its own, and signs with their own name and PIN.</p>
      <OwnName view={view} actions={actions} />
      <div>
        <Button look="primary" disabled={!isNamed(view)} onClick={trusted(() => actions.handOver())}>
          Open it for them
        </Button>
      </div>
    </>
  );
}

/** The draft stood in a shared account or a scheduler: whoever opened it is the second person. */
export function Reviewing({ view, actions }: SecondPersonProps) {
  return (
    <>
      <p>It stood here when you came, and you did not write it. Look at it on a page of its own, and sign it or ask for changes.</p>
      <TextField
        label="Who wrote it"
        hint="As far as you know; it may stay empty."
        value={view.fields.author ?? ''}
        maxLength={80}
        onValueChange={(author) => actions.type('author', author)}
        autoComplete="off"
      />
      <OwnName view={view} actions={actions} />
      <div>
        <Button look="primary" disabled={!isNamed(view)} onClick={trusted(() => actions.review())}>
          Look at it
        </Button>
      </div>
    </>
  );
}
