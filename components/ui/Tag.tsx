import type { ReactNode } from 'react';
import './tag.css';

/** A word or two about the thing beside it. *noted*: it should be noticed. */
export function Tag({ tone = 'plain', children }: { tone?: 'plain' | 'noted'; children: ReactNode }) {
  return <span className={`sl-tag sl-tag-${tone}`}>{children}</span>;
}
