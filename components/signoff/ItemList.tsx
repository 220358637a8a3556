import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Select } from '../ui/Select.tsx';
import { StateMark } from '../ui/StateMark.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { ItemView } from './sign-off-view.ts';
import './item-list.css';

interface ItemListProps {
  items: readonly ItemView[];
  /** Index of the one that is shown. */
  shown: number;
  onShow: (item: number) => void;
}

/** Which drafts are listed. */
const kinds = {
  all: { words: 'All', fits: () => true },
  news: { words: 'New or changed', fits: ({ isNews }: ItemView) => isNews },
  open: { words: 'Not answered', fits: ({ work }: ItemView) => work.says === null },
  found: { words: 'With something found', fits: ({ checked }: ItemView) => (checked?.findings.length ?? 0) > 0 },
  changes: { words: 'Changes asked for', fits: ({ work }: ItemView) => work.says === 'changes' },
} as const;
type Kind = keyof typeof kinds;

/** Fewer are taken in at a glance. */
const MANY = 6;

/**
 * All drafts of a request, each with what was said about it, or whether there is something to look at. One stop for the Tab key: the
 * arrows lead from draft to draft.
 */
export function ItemList({ items, shown, onShow }: ItemListProps) {
  const secondRound = items.some(({ isNews }) => !isNews);
  const [kind, setKind] = useState<Kind>(secondRound ? 'news' : 'all');
  const list = useRef<HTMLOListElement>(null);
  const listed = items.map((item, at) => ({ item, at })).filter(({ item, at }) => at === shown || kinds[kind].fits(item));

  useEffect(() => {
    list.current?.querySelector(`[data-item="${shown}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  function move(event: KeyboardEvent) {
    const here = listed.findIndex(({ at }) => at === shown);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: listed.length - 1 }[event.key];
    const next = to === undefined ? undefined : listed[to];
    if (!next) return;
    event.preventDefault();
    onShow(next.at);
    list.current?.querySelector<HTMLElement>(`[data-item="${next.at}"]`)?.focus();
  }

  return (
    <nav className="sl-item-list" aria-label="Drafts">
      {(items.length > MANY || secondRound) && (
        <Select label="Drafts" value={kind} options={optionsOf(items, kind)} onValueChange={setKind} />
      )}
      <ol ref={list} onKeyDown={move}>
        {listed.map(({ item, at }) => (
          <li key={at}>
            <button
              type="button"
              data-item={at}
              tabIndex={at === shown ? 0 : -1}
              aria-current={at === shown || undefined}
              onClick={() => onShow(at)}
            >
              <span className="sl-item-list-words">
                <span className="sl-item-list-title">
                  {at + 1}. {item.title}
                </span>
                {item.goesOut && <span className="sl-item-list-when">{item.goesOut}</span>}
              </span>
              <Said item={item} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Every kind with how many there are; what there is none of is left out, unless it is chosen. */
function optionsOf(items: readonly ItemView[], chosen: Kind): Readonly<Record<Kind, string>> {
  const counted = (Object.keys(kinds) as Kind[]).map((kind) => ({ kind, count: items.filter(kinds[kind].fits).length }));
  const told = counted.filter(({ kind, count }) => kind === chosen || (count > 0 && (kind !== 'news' || count < items.length)));
  return Object.fromEntries(told.map(({ kind, count }) => [kind, `${kinds[kind].words} (${count})`])) as Record<Kind, string>;
}

function Said({ item: { work, checked, isNews } }: { item: ItemView }) {
  if (work.says === 'signed-off') return <Tag>Signed off</Tag>;
  if (work.says === 'changes') return <Tag tone="noted">Changes</Tag>;
  const worst = checked?.findings[0]?.finding.level;
  if (worst === 'stop') return <StateMark state="held" size="small" label="Something to mend" />;
  if (worst === 'ask') return <StateMark state="to-look-at" size="small" label="Something to look at" />;
  return isNews ? null : <Tag>As you saw it</Tag>;
}
