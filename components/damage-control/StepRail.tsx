import type { StepId } from '../../utils/model/incident-record.ts';
import { Icon } from '../ui/Icon.tsx';
import type { RailEntry } from './incident-view.ts';
import './step-rail.css';

const spoken = { open: '', done: ', done', skipped: ', not needed' };

interface StepRailProps {
  rail: readonly RailEntry[];
  open: StepId;
  onOpen: (step: StepId) => void;
}

/** The six steps in a row. Every one can be opened at any time; where there is no room for six names, the open one has its own. */
export function StepRail({ rail, open, onOpen }: StepRailProps) {
  return (
    <nav aria-label="Steps" className="sl-step-rail">
      <ol>
        {rail.map(({ id, title, state }, index) => (
          <li key={id} data-state={state}>
            <button type="button" aria-current={id === open ? 'step' : undefined} title={title} onClick={() => onOpen(id)}>
              <span className="sl-step-rail-mark">
                {state === 'done' && <Icon name="check" />}
                <span className={state === 'done' ? 'sl-unseen' : undefined}>{index + 1}</span>
              </span>{' '}
              <span className="sl-step-rail-title">
                {title}
                <span className="sl-unseen">{spoken[state]}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
