import { type ReactNode, useEffect, useRef } from 'react';
import { Logo } from '../ui/Logo.tsx';
import './sign-off-page.css';

/** The frame of the page: what it is about, and whatever was opened. */
export function SignOffPage({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What had the keyboard is gone with what stood here before.
    if (title !== '' && document.activeElement === document.body) heading.current?.focus();
  }, [title]);

  return (
    <main className="sl-sign-off">
      <header className="sl-sign-off-head">
        <p className="sl-sign-off-name">
          <Logo size="small" /> Second Look
        </p>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {lead}
      </header>
      {children}
    </main>
  );
}
