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

/** All drafts of a request, each with what was said about it, or whether there is something to look at. */
export function ItemList({ items, shown, onShow }: ItemListProps) {
  return (
    <nav className="sl-item-list" aria-label="Drafts">
      <ol>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the drafts of a request never change places
          <li key={at}>
            <button type="button" aria-current={at === shown || undefined} onClick={() => onShow(at)}>
              <span className="sl-item-list-title">
                {at + 1}. {item.title}
              </span>
              <Said item={item} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Said({ item: { work, checked } }: { item: ItemView }) {
  if (work.says === 'signed-off') return <Tag>Signed off</Tag>;
  if (work.says === 'changes') return <Tag tone="noted">Changes</Tag>;
  const worst = checked?.findings[0]?.finding.level;
  if (worst === 'stop') return <StateMark state="held" size="small" label="Something to mend" />;
  if (worst === 'ask') return <StateMark state="to-look-at" size="small" label="Something to look at" />;
  return null;
}
