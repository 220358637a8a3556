import type { PanelActions, PanelView } from './panel-view.ts';
import { Questions } from './Questions.tsx';
import './confirmations.css';

/** What a careful account asks before it posts. These hold. */
export function Confirmations({ view, actions }: { view: Pick<PanelView, 'confirmations'>; actions: Pick<PanelActions, 'tick'> }) {
  if (view.confirmations.length === 0) return null;
  return (
    <section className="sl-confirmations">
      <h2>Confirm before this goes out</h2>
      <Questions questions={view.confirmations} tick={actions.tick} />
    </section>
  );
}
