import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  title: string;
  /** What would be here, and how it gets here. */
  children?: ReactNode;
}

/** A place with nothing in it yet. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="sl-empty-state">
      <p className="sl-empty-state-title">{title}</p>
      {children}
    </div>
  );
}
