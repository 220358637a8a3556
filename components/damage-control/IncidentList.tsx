import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Logo } from '../ui/Logo.tsx';
import { ByHand, type ByHandProps } from './ByHand.tsx';
import { TakeOver, type TakeOverProps } from './TakeOver.tsx';
import { clock } from './when.ts';
import './incident-list.css';
import { shownHandle } from '../../utils/text/shown-handle.ts';

export interface IncidentListEntry {
  id: string;
  handle: string | null;
  text: string;
  startedAt: string;
  closedAt: string | null;
  /** Where it stands: the title of the step that is open. */
  stands: string;
}

interface IncidentListProps extends ByHandProps, TakeOverProps {
  incidents: readonly IncidentListEntry[];
  /** Those that are kept and cannot be read, and why in a sentence. */
  unreadable: readonly { id: string; why: string }[];
  now: string;
  /** What went wrong, in a sentence. */
  problem: string | null;
  onOpen: (id: string) => void;
  onDelete: (id: string) => void;
}

/** All incidents, the open ones first, and the way to begin one for a post that no page shows. */
export function IncidentList({ incidents, unreadable, now, problem, onOpen, onDelete, onTakeOver, ...byHand }: IncidentListProps) {
  const open = incidents.filter(({ closedAt }) => closedAt === null);
  const closed = incidents.filter(({ closedAt }) => closedAt !== null);
  /** What somebody is asked about: whether it is to be deleted. */
  const [leaving, setLeaving] = useState<readonly { id: string }[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever came from an incident goes on from the title.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);

  const isGone = useRef(false);

  function question(entries: readonly { id: string }[]) {
    isGone.current = false;
    setLeaving(entries);
  }

  function remove() {
    isGone.current = true;
    for (const { id } of leaving) onDelete(id);
    setLeaving([]);
  }

  return (
    <main className="sl-incidents">
      <header>
        <Logo size="small" />
        <h1 tabIndex={-1} ref={heading}>
          Something wrong with a post?
        </h1>
      </header>
      {problem && (
        <div role="alert">
          <Callout tone="to-look-at">{problem}</Callout>
        </div>
      )}
      {unreadable.length > 0 && (
        <Callout
          tone="to-look-at"
          title={unreadable.length === 1 ? 'One incident cannot be read here.' : `${unreadable.length} incidents cannot be read here.`}
        >
          {[...new Set(unreadable.map(({ why }) => why))].map((why) => (
            <p key={why}>{why}</p>
          ))}
          <p>Nothing was deleted. Where it was paused, compose boxes are not held.</p>
          <Button size="small" onClick={() => question(unreadable)}>
            {unreadable.length === 1 ? 'Delete it for good' : 'Delete them for good'}
          </Button>
        </Callout>
      )}
      {incidents.length === 0 && unreadable.length === 0 && (
        <EmptyState title="Nothing is open">
          <p>Open the post, press Second Look in the toolbar, then “Something wrong with this post?”. Or begin below.</p>
        </EmptyState>
      )}
      <Entries title="Open" entries={open} now={now} onOpen={onOpen} onDelete={(entry) => question([entry])} />
      <ByHand {...byHand} now={now} />
      <TakeOver onTakeOver={onTakeOver} />
      <Entries title="Closed" entries={closed} now={now} onOpen={onOpen} onDelete={(entry) => question([entry])} />
      <Dialog
        open={leaving.length > 0}
        onOpenChange={(next) => !next && setLeaving([])}
        title={leaving.length > 1 ? `Delete all ${leaving.length} for good?` : 'Delete it for good?'}
        description="The copy, the pictures, the people and all words about this post go, and cannot be brought back. The log keeps that it was there."
        // What was pressed goes with it.
        finalFocus={() => (isGone.current ? heading.current : true)}
        actions={
          <>
            <Button onClick={() => setLeaving([])}>Keep {leaving.length > 1 ? 'them' : 'it'}</Button>
            <Button look="primary" onClick={remove}>
              Delete for good
            </Button>
          </>
        }
      />
    </main>
  );
}

interface EntriesProps extends Pick<IncidentListProps, 'now' | 'onOpen'> {
  title: string;
  entries: readonly IncidentListEntry[];
  /** Asks whether it is to be deleted. */
  onDelete: (entry: IncidentListEntry) => void;
}

function Entries({ title, entries, now, onOpen, onDelete }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <section className="sl-block">
      <h2>{title}</h2>
      <ul className="sl-incidents-list">
        {entries.map((entry) => {
          const { id, handle, text, startedAt, closedAt, stands } = entry;
          return (
            <li key={id}>
              <button type="button" onClick={() => onOpen(id)}>
                <b>{handle ? shownHandle(handle) : 'Account not known'}</b>
                <span className="sl-incidents-text">{text || 'No text was kept.'}</span>
                <span className="sl-card-soft">
                  {closedAt ? `Closed ${clock(closedAt, now)}` : `${stands}, opened ${clock(startedAt, now)}`}
                </span>
                <Icon name="chevron" />
              </button>
              {closedAt && (
                <Button
                  look="link"
                  size="small"
                  aria-label={`Delete for good: ${text.slice(0, 60) || 'no text was kept'}`}
                  onClick={() => onDelete(entry)}
                >
                  Delete for good
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
