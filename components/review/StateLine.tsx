import { Icon } from '../ui/Icon.tsx';
import { StateMark } from '../ui/StateMark.tsx';
import type { PanelView } from './panel-view.ts';
import './state-line.css';

/** The state in one sentence, said again by a screen reader whenever it changes. */
export function StateLine({ view }: { view: Pick<PanelView, 'state' | 'headline' | 'published'> }) {
  const { state, headline, published } = view;
  return (
    <p className="sl-state-line" data-state={published ? 'published' : state} role="status">
      {published ? <Icon name="check" /> : <StateMark state={state} label={null} />}
      <span>{published ?? headline}</span>
    </p>
  );
}
