import { type ReactNode, useId } from 'react';
import './group.css';

interface GroupProps {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** Things of one kind on a long page, under a heading of their own. */
export function Group({ title, hint, children }: GroupProps) {
  const id = useId();
  return (
    <section className="sl-group" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {hint && <p>{hint}</p>}
      </div>
      {children}
    </section>
  );
}
