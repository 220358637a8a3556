import type { SetAside } from '../../utils/stores/set-aside.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { whenWords } from './words.ts';
import './set-aside-notice.css';

interface SetAsideNoticeProps {
  items: readonly SetAside[];
  /** Store key → what a person calls its content. */
  storeTitles: Readonly<Record<string, string>>;
  onSaveCopy: (item: SetAside) => void;
  onDiscard: (item: SetAside) => void;
}

/** Saved values that could not be read: what, why, and that nothing is lost. */
export function SetAsideNotice({ items, storeTitles, onSaveCopy, onDiscard }: SetAsideNoticeProps) {
  return items.map((item) => {
    const what = storeTitles[item.store] ?? item.store;
    return (
      <Callout key={item.key} tone="to-look-at" title={`A saved copy of ${what} could not be read.`}>
        <p>
          It was set aside on {whenWords(item.at)}; nothing was deleted. {item.reason === 'newer' && item.detail}
        </p>
        <div className="sl-set-aside-notice-actions">
          <Button size="small" onClick={() => onSaveCopy(item)}>
            Save it as a file
          </Button>
          <Button size="small" look="quiet" onClick={() => onDiscard(item)}>
            Discard it
          </Button>
        </div>
      </Callout>
    );
  });
}
