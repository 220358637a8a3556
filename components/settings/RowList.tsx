import type { ReactNode } from 'react';
import './row-list.css';

interface RowListProps {
  rows: readonly { id: string; title: ReactNode; detail?: ReactNode; action?: ReactNode }[];
}

/** Things one below the other, each with what is known about it and what can be done. */
export function RowList({ rows }: RowListProps) {
  return (
    <ul className="sl-row-list">
      {rows.map(({ id, title, detail, action }) => (
        <li key={id}>
          <div className="sl-row-list-words">
            <p className="sl-row-list-title">{title}</p>
            {detail && <p className="sl-row-list-detail">{detail}</p>}
          </div>
          {action && <div className="sl-row-list-actions">{action}</div>}
        </li>
      ))}
    </ul>
  );
}
