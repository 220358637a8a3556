import { type ReactNode, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { FindingCard } from './FindingCard.tsx';
import type { PanelActions, PanelFinding } from './panel-view.ts';
import './finding-list.css';

/** So many are simply there; of more, one at a time is open. */
const FEW = 3;

interface FindingListProps<Item extends PanelFinding> {
  /** Worst first. */
  findings: readonly Item[];
  inThread: boolean;
  actions: Pick<PanelActions, 'show' | 'silence' | 'tick'>;
  /** What else can be done about one; never folded. */
  more?: (item: Item) => ReactNode;
}

/**
 * What was found. Of many, the worst that nobody has looked at is open, and the next one opens when it is dealt with; each of the
 * others is a line of its own, with its level, its place and its tick: what holds Publish is never out of sight.
 */
export function FindingList<Item extends PanelFinding>({ findings, inThread, actions, more }: FindingListProps<Item>) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const folds = findings.length > FEW;
  const worst = findings.find(({ ticked }) => !ticked)?.key;
  const isOpen = ({ key }: Item): boolean => chosen.get(key) ?? key === worst;
  const allOpen = findings.every((item) => item.ticked || isOpen(item));
  const setAll = (open: boolean): void => setChosen(new Map(open ? findings.map(({ key }) => [key, true]) : []));
  return (
    <>
      {folds && (
        <p className="sl-finding-count">
          {findings.length} findings, worst first
          <Button look="link" size="small" onClick={() => setAll(!allOpen)}>
            {allOpen ? 'Fold all but the worst' : 'Unfold all'}
          </Button>
        </p>
      )}
      <ul className="sl-finding-list" aria-label="What was found">
        {findings.map((item) => (
          <FindingCard
            key={item.key}
            item={item}
            inThread={inThread}
            actions={actions}
            fold={folds ? { open: isOpen(item), set: (open) => setChosen(new Map(chosen).set(item.key, open)) } : null}
          >
            {more?.(item)}
          </FindingCard>
        ))}
      </ul>
    </>
  );
}
