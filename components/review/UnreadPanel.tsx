import { Button } from '../ui/Button.tsx';
import { useDrag } from './drag.ts';
import { type PanelMoves, PanelTools } from './PanelTools.tsx';
import { StateLine } from './StateLine.tsx';
import './panel-header.css';
import './review-panel.css';

interface UnreadPanelProps {
  /** What has to be pointed out so that it can be read, in a sentence; `null`: nothing that a person could mend. */
  why: string | null;
  actions: PanelMoves;
  onPointOut: () => void;
}

/** The panel beside a draft of which nothing could be read. */
export function UnreadPanel({ why, actions, onPointOut }: UnreadPanelProps) {
  return (
    <main className="sl-panel">
      <header className="sl-panel-header" {...useDrag(actions.move)}>
        <h1 className="sl-panel-header-who">Second Look</h1>
        <PanelTools actions={actions} />
      </header>
      <StateLine view={{ state: 'not-checked', headline: why ?? 'The draft could not be read here.', published: null }} />
      <div className="sl-panel-body">
        <p>{why === null ? 'Nothing was checked, and nothing' : 'Nothing'} holds it. Look at it once more before you publish.</p>
        {why !== null && (
          <Button look="primary" onClick={onPointOut}>
            Point it out
          </Button>
        )}
      </div>
    </main>
  );
}
