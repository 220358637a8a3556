import { type RefObject, useEffect, useState } from 'react';
import { shownHandle } from '../../utils/text/shown-handle.ts';
import { Button } from '../ui/Button.tsx';
import type { ItemView } from './sign-off-view.ts';
import './draft-reminder.css';

interface DraftReminderProps {
  item: Pick<ItemView, 'versions'>;
  /** Where the draft itself stands. */
  drafts: RefObject<HTMLElement | null>;
}

/** The draft in short, at the top of the window, as long as the draft itself stands above what can be seen. */
export function DraftReminder({ item: { versions }, drafts }: DraftReminderProps) {
  const isAbove = useAbove(drafts);
  const [first, ...others] = versions;
  if (!isAbove || !first) return null;
  const { account, platformName, parts } = first;
  const more = others.length === 0 ? '' : `, and ${others.length === 1 ? 'one version' : `${others.length} versions`} more`;

  function back() {
    drafts.current?.focus({ preventScroll: true });
    drafts.current?.scrollIntoView({ block: 'start' });
  }

  return (
    <aside className="sl-draft-reminder" aria-label="The draft in short">
      <div className="sl-draft-reminder-words">
        <p>
          <b>{account ? shownHandle(account.handle, account.name) : 'Account not seen'}</b> on {platformName}
          {more}
        </p>
        <p className="sl-draft-reminder-text" dir="auto">
          {parts.map(({ text }) => text).join(' ')}
        </p>
      </div>
      <Button size="small" onClick={back}>
        Back to it
      </Button>
    </aside>
  );
}

/** Whether something has been scrolled out at the top. */
function useAbove(place: RefObject<HTMLElement | null>): boolean {
  const [isAbove, setAbove] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(([seen]) => {
      if (seen) setAbove(!seen.isIntersecting && seen.boundingClientRect.bottom <= 0);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return isAbove;
}
