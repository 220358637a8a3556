import type { ReactNode } from 'react';
import type { BadgeState } from '../../utils/model/clearance.ts';
import { StateMark } from './StateMark.tsx';
import './callout.css';

interface CalloutProps {
  /** *plain*: something to know; otherwise a state, with its mark. */
  tone?: BadgeState | 'plain';
  title?: ReactNode;
  children?: ReactNode;
}

/** A few words set apart from what is around them. */
export function Callout({ tone = 'plain', title, children }: CalloutProps) {
  return (
    <div className="sl-callout" data-tone={tone}>
      {tone !== 'plain' && <StateMark state={tone} label={null} />}
      <div className="sl-callout-words">
        {title && <p className="sl-callout-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
