import type { Level } from '../../utils/model/finding.ts';
import { StateMark } from '../ui/StateMark.tsx';
import './level-mark.css';

/** How much a finding weighs: what holds, what is to be looked at, what is only said. */
export function LevelMark({ level }: { level: Level }) {
  if (level === 'stop') return <StateMark state="held" label="Holds Publish:" />;
  if (level === 'ask') return <StateMark state="to-look-at" label="To look at:" />;
  return <span className="sl-level-note" role="img" aria-label="Note:" />;
}
