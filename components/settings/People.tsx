import { useEffect, useRef, useState } from 'react';
import { isLookedFor } from '../../utils/text/looked-for.ts';
import { Compare } from '../review/Compare.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { RowList } from './RowList.tsx';
import { countWords } from './words.ts';
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

/** Which of them are listed. */
const kinds = {
  all: { words: 'Everybody', fits: () => true },
  compare: { words: 'To compare', fits: ({ toCompare, removed }: PersonView) => toCompare && !removed },
  here: { words: 'With a PIN here', fits: ({ hasPin }: PersonView) => hasPin },
  removed: { words: 'Removed', fits: ({ removed }: PersonView) => removed },
} as const;
type Kind = keyof typeof kinds;

/** Fewer are taken in at a glance. */
const MANY = 8;
/** As many as are read at once; the rest on request. */
const PAGE = 25;

/** Colleagues: added by their card, found, compared once, removed. */
export function People({ people, comparing, refused, onAdd, onCompare, onConfirm, onRemove, onTakePin }: PeopleProps) {
  const [pasted, setPasted] = useState('');
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<Kind>('all');
  const [most, setMost] = useState(PAGE);
  const section = useRef<HTMLElement>(null);
  // Whoever was removed stands behind all whose yes can count.
  const listed = people.toSorted((one, other) => Number(one.removed) - Number(other.removed));
  const found = listed.filter((person) => kinds[kind].fits(person) && isLookedFor(`${person.name} ${person.role}`, typed));
  const compared = comparing?.id;
  const page = new Set(found.slice(0, most));
  // Whose words are being compared stays in sight, whatever is looked for.
  const shown = listed.filter((person) => person.id === compared || page.has(person));

  useEffect(() => {
    if (compared === undefined) return;
    const focus = (what: string) => section.current?.querySelector<HTMLElement>(what)?.focus();
    focus('.sl-compare button');
    // What was pressed goes with the words: the keyboard stays with the person.
    return () => focus(`[data-person="${compared}"]`);
  }, [compared]);

  async function add() {
    if (await onAdd(pasted)) setPasted('');
    // Why it was not taken stands below the field, and is read out with it.
    else section.current?.querySelector('textarea')?.focus();
  }

  return (
    <section className="sl-people-part" aria-labelledby="sl-people-others" ref={section}>
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
      {people.length > MANY && (
        <div className="sl-people-find">
          <TextField label="Find somebody" type="search" placeholder="Name or role" value={typed} onValueChange={setTyped} />
          <Select label="Listed" value={kind} options={optionsOf(people, kind)} onValueChange={setKind} />
        </div>
      )}
      {people.length === 0 && (
        <EmptyState title="Nobody is here yet">
          Ask a colleague for their card. They find it on this page, in their own Second Look.
        </EmptyState>
      )}
      {people.length > 0 && shown.length === 0 && <EmptyState title="Nobody like that">Try a shorter word, or list everybody.</EmptyState>}
      {shown.length > 0 && (
        <RowList
          rows={shown.map(({ id, name, role, says, toCompare, removed, hasPin }) => ({
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
                  <Button size="small" look="quiet" data-person={id} onClick={() => onRemove(id)} aria-label={`Remove ${name}`}>
                    Remove
                  </Button>
                )}
              </>
            ),
          }))}
        />
      )}
      {found.length > most && (
        <div>
          <Button size="small" onClick={() => setMost(most + PAGE)}>
            Show {Math.min(PAGE, found.length - most)} more
          </Button>
        </div>
      )}
      {people.length > MANY && (
        <p className="sl-people-hint" role="status">
          {shown.length} of {countWords(people.length, 'colleague')} shown.
        </p>
      )}
    </section>
  );
}

/** Every kind with how many there are; what there is nobody of is left out, unless it is chosen. */
function optionsOf(people: readonly PersonView[], chosen: Kind): Readonly<Record<Kind, string>> {
  const counted = (Object.keys(kinds) as Kind[]).map((kind) => ({ kind, count: people.filter(kinds[kind].fits).length }));
  const told = counted.filter(({ kind, count }) => kind === chosen || count > 0);
  return Object.fromEntries(told.map(({ kind, count }) => [kind, `${kinds[kind].words} (${count})`])) as Record<Kind, string>;
}
