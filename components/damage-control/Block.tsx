import type { ReactNode } from 'react';
import './block.css';

interface BlockProps {
  title: string;
  /** One line below the title. */
  lead?: ReactNode;
  children: ReactNode;
}

/** One matter of a step, with its title. */
export function Block({ title, lead, children }: BlockProps) {
  return (
    <section className="sl-block">
      <div>
        <h2>{title}</h2>
        {lead && <p className="sl-block-lead">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
