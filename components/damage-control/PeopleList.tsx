import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Mark } from '../../utils/model/incident-record.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Select } from '../ui/Select.tsx';
import type { PersonView } from './incident-view.ts';
import { PersonRow } from './PersonRow.tsx';
import './people-list.css';

interface PeopleListProps {
  people: readonly PersonView[];
  /** In which order they stand, in words. */
  order: string;
  guess: ((words: string) => Mark | null) | null;
  isAbusive: ((words: string) => boolean) | null;
  onMark: (key: string, mark: Mark | null) => void;
}

const filters = {
  all: 'Everybody',
  none: 'Not marked yet',
  upset: 'Upset',
  asks: 'Asks',
  supportive: 'Supportive',
  'no-answer': 'No answer needed',
} as const;
type Filter = keyof typeof filters;

/** Up to this many are simply there; more are drawn as they come into view. */
const ALL_AT_ONCE = 12;

/**
 * People as they stood when the list was opened, and whoever came since below them: a row that moved under the hand that
 * marks it would be lost.
 */
function useSteady(people: readonly PersonView[]): readonly PersonView[] {
  const [places, setPlaces] = useState<ReadonlyMap<string, number>>(new Map());
  const come = people.filter(({ key }) => !places.has(key));
  const all = come.length === 0 ? places : new Map([...places, ...come.map(({ key }, index) => [key, places.size + index] as const)]);
  if (all !== places) setPlaces(all);
  return useMemo(() => people.toSorted((a, b) => all.get(a.key)! - all.get(b.key)!), [people, all]);
}

/** Those who noticed. Thousands of them stay smooth: only what is in view is drawn. */
export function PeopleList({ people: ordered, order, guess, isAbusive, onMark }: PeopleListProps) {
  const people = useSteady(ordered);
  const [filter, setFilter] = useState<Filter>('all');
  const shown = useMemo(
    () => people.filter(({ mark }) => filter === 'all' || (filter === 'none' ? mark === null : mark === filter)),
    [people, filter],
  );
  if (people.length === 0) {
    return (
      <EmptyState title="Nobody yet">
        <p>Open the post and scroll its replies, or add somebody by hand.</p>
      </EmptyState>
    );
  }
  const row = (person: PersonView) => (
    <PersonRow
      person={person}
      guess={guess}
      isAbusive={isAbusive}
      onMark={(choice) => onMark(person.key, choice === 'none' ? null : choice)}
    />
  );
  return (
    <div className="sl-people">
      {people.length > 1 && <p className="sl-card-soft">{order}</p>}
      {people.length > ALL_AT_ONCE && <Select label="Shown" value={filter} onValueChange={setFilter} options={filters} />}
      {shown.length === 0 ? (
        <p className="sl-card-soft">Nobody is marked so.</p>
      ) : shown.length <= ALL_AT_ONCE ? (
        <ul className="sl-people-list">
          {shown.map((person) => (
            <li key={person.key}>{row(person)}</li>
          ))}
        </ul>
      ) : (
        <Windowed people={shown} row={row} />
      )}
    </div>
  );
}

function Windowed({ people, row }: { people: readonly PersonView[]; row: (person: PersonView) => ReactNode }) {
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 84,
    getItemKey: (index) => people[index]!.key,
    overscan: 6,
    // As high as the list gets: its rows are drawn at once and measured together with it, not only after it.
    initialRect: { width: 0, height: 26 * 16 },
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by keyboard
    <section className="sl-people-window" ref={scroller} tabIndex={0} aria-label="People, a list that scrolls">
      <ul className="sl-people-list" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={people.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            {row(people[index]!)}
          </li>
        ))}
      </ul>
    </section>
  );
}
