import type { CSSProperties } from 'react';
import './account-mark.css';

interface AccountMarkProps {
  /** Without the @; `null`: the page did not show it. */
  handle: string | null;
  /** CSS colour the person chose for this account; `null`: none. */
  colour: string | null;
}

/** An account at a glance: its letter on its colour, and the second ring around it. Decoration: the handle stands beside it. */
export function AccountMark({ handle, colour }: AccountMarkProps) {
  return (
    <span className="sl-account-mark" style={colour ? ({ '--sl-account': colour } as CSSProperties) : undefined} aria-hidden="true">
      <span className="sl-account-mark-disc">{[...(handle ?? '?')][0]?.toUpperCase()}</span>
    </span>
  );
}
