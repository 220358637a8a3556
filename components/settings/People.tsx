import { useState } from 'react';
import { Compare } from '../review/Compare.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { RowList } from './RowList.tsx';
import './people.css';

export interface PersonView {
  id: string;
  name: string;
  role: string;
  /** How sure we are of them, in a sentence. */
  says: string;
  /** Whether their six words are to be compared. */
  toCompare: boolean;
  removed: boolean;
  /** They have chosen a PIN with which they sign at this machine. */
  hasPin: boolean;
}

interface PeopleProps {
  people: readonly PersonView[];
  /** Whose six words are shown. */
  comparing: { id: string; words: readonly string[] } | null;
  /** What came of the last card; `null`: nothing to say. */
  refused: string | null;
  /** Takes a card; whether it was one. */
  onAdd: (pasted: string) => Promise<boolean>;
  onCompare: (id: string) => void;
  onConfirm: (id: string) => void;
  onRemove: (id: string) => void;
  /** Throws the PIN of this person away. */
  onTakePin: (id: string) => void;
}

/** Colleagues: added by their card, compared once, removed. */
export function People({ people, comparing, refused, onAdd, onCompare, onConfirm, onRemove, onTakePin }: PeopleProps) {
  const [pasted, setPasted] = useState('');

  async function add() {
    if (await onAdd(pasted)) setPasted('');
  }

  return (
    <section className="sl-people-part" aria-labelledby="sl-people-others">
      <h2 id="sl-people-others">Colleagues</h2>
      <TextArea
        label="Add somebody: paste their card"
        hint="The whole message that they sent, or the link in it."
        rows={2}
        value={pasted}
        error={refused ?? undefined}
        onValueChange={setPasted}
      />
      <div>
        <Button disabled={pasted.trim() === ''} onClick={() => void add()}>
          Add
        </Button>
      </div>
      {people.length === 0 ? (
        <EmptyState title="Nobody is here yet">Ask a colleague for their card: it stands on this page of theirs.</EmptyState>
      ) : (
        <RowList
          rows={people.map(({ id, name, role, says, toCompare, removed, hasPin }) => ({
            id,
            title: [name, role].filter(Boolean).join(', '),
            detail: comparing?.id === id ? <Compare {...comparing} name={name} confirm={onConfirm} /> : says,
            action: (
              <>
                {toCompare && comparing?.id !== id && (
                  <Button size="small" onClick={() => onCompare(id)} aria-label={`Compare the six words with ${name}`}>
                    Compare
                  </Button>
                )}
                {hasPin && (
                  <Button size="small" look="quiet" onClick={() => onTakePin(id)} aria-label={`Take the PIN away from ${name}`}>
                    Take the PIN away
                  </Button>
                )}
                {!removed && (
                  <Button size="small" look="quiet" onClick={() => onRemove(id)} aria-label={`Remove ${name}`}>
                    Remove
                  </Button>
                )}
              </>
            ),
          }))}
        />
      )}
    </section>
  );
}
