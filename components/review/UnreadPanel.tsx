import { useDrag } from './drag.ts';
import { type PanelMoves, PanelTools } from './PanelTools.tsx';
import { StateLine } from './StateLine.tsx';
import './panel-header.css';
import './review-panel.css';

/** The panel beside a draft of which nothing could be read. */
export function UnreadPanel({ actions }: { actions: PanelMoves }) {
  return (
    <main className="sl-panel">
      <header className="sl-panel-header" {...useDrag(actions.move)}>
        <h1 className="sl-panel-header-who">Second Look</h1>
        <PanelTools actions={actions} />
      </header>
      <StateLine view={{ state: 'not-checked', headline: 'The draft could not be read here.', published: null }} />
      <p className="sl-panel-body">Nothing was checked, and nothing holds it. Look at it once more before you publish.</p>
    </main>
  );
}
