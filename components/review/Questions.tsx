import { Checkbox } from '../ui/Checkbox.tsx';
import { trusted } from '../ui/trusted.ts';
import type { PanelActions, PanelQuestion } from './panel-view.ts';
import './questions.css';

/** Questions, each with a tick. */
export function Questions({ questions, tick }: { questions: readonly PanelQuestion[]; tick: PanelActions['tick'] }) {
  return (
    <ul className="sl-questions">
      {questions.map(({ key, ask, ticked }) => (
        <li key={key}>
          <Checkbox label={ask} checked={ticked} onCheckedChange={(on, event) => trusted(() => tick(key, on))(event)} />
        </li>
      ))}
    </ul>
  );
}
