import type { BadgeState } from '../../utils/model/clearance.ts';
import { MARK_SIZE, MARK_STROKE, markPaths, stateNames } from '../../utils/model/marks.ts';
import './state-mark.css';

interface StateMarkProps {
  state: BadgeState;
  size?: 'small' | 'medium' | 'large';
  /** Words for a screen reader; `null` where the words stand beside the mark. */
  label?: string | null;
}

/** A state, by shape and colour. */
export function StateMark({ state, size = 'medium', label = stateNames[state] }: StateMarkProps) {
  return (
    <svg
      className={`sl-state-mark sl-state-mark-${size}`}
      data-state={state}
      viewBox={`0 0 ${MARK_SIZE} ${MARK_SIZE}`}
      strokeWidth={MARK_STROKE}
      focusable="false"
      role="img"
      aria-label={label ?? undefined}
      aria-hidden={label === null}
    >
      {markPaths[state].map(({ d, paint, dash }) => (
        <path key={d} d={d} className={`sl-state-mark-${paint}`} strokeDasharray={dash} />
      ))}
    </svg>
  );
}
