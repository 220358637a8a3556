import { Button } from '../ui/Button.tsx';
import { trusted } from '../ui/trusted.ts';
import type { PanelActions, PanelView } from './panel-view.ts';
import './review-footer.css';

interface ReviewFooterProps {
  view: Pick<PanelView, 'next' | 'state' | 'published'>;
  emergency: PanelActions['emergency'];
}

/** What to do next, and the way out that no policy can close; both always in sight. */
export function ReviewFooter({ view, emergency }: ReviewFooterProps) {
  return (
    <footer className="sl-review-footer">
      <p role="status">{view.next}</p>
      {view.state === 'held' && view.published === null && (
        <Button look="link" size="small" onClick={trusted(() => emergency())}>
          Emergency: publish now
        </Button>
      )}
    </footer>
  );
}
