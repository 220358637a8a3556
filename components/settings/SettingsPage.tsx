import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { Logo } from '../ui/Logo.tsx';
import { type SectionId, sections } from './sections.ts';
import './settings-page.css';

/** What the page says at its foot. */
export interface Notice {
  text: string;
  tone: 'saved' | 'failed';
  undo?: () => void;
}

interface SettingsPageProps {
  section: SectionId;
  /** Told about above every section. */
  above?: ReactNode;
  notice: Notice | null;
  children: ReactNode;
}

/** The frame of the options: the places to the left, one of them open, what was saved at the foot. */
export function SettingsPage({ section, above, notice, children }: SettingsPageProps) {
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus may just have been removed: the keyboard goes on from what is said about it.
    if (notice && document.activeElement === document.body) (foot.current?.querySelector('button') ?? foot.current)?.focus();
  }, [notice]);

  return (
    <div className="sl-settings-page">
      <header className="sl-settings-page-side">
        <p className="sl-settings-page-name">
          <Logo size="small" />
          Second Look
        </p>
        <nav aria-label="Settings">
          <ul>
            {(Object.keys(sections) as SectionId[]).map((id) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
                  {sections[id].title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className="sl-settings-page-main">
        {above}
        {children}
      </main>
      <div className="sl-settings-page-foot" tabIndex={-1} ref={foot}>
        <div role="status" data-tone={notice?.tone}>
          {notice?.text}
        </div>
        {notice?.undo && (
          <Button size="small" look="quiet" onClick={notice.undo}>
            Undo
          </Button>
        )}
      </div>
    </div>
  );
}
