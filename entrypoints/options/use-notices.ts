import { useEffect, useMemo, useState } from 'react';
import type { Notice } from '../../components/settings/SettingsPage.tsx';
import type { SectionId } from '../../components/settings/sections.ts';

/** How a section says what became of a change. */
export interface Notices {
  saved: () => void;
  /** Something that can be taken back. */
  done: (text: string, undo?: () => void) => void;
  failed: (message: string) => void;
}

/** How long "Saved" stands, in milliseconds. */
const SAVED_FOR = 2500;
const SAVED: Notice = { text: 'Saved', tone: 'saved' };

/**
 * What is said at the foot of the page. Whatever has to be read stays until something else is said; where nothing can be undone and
 * nothing failed, until another section is opened.
 */
export function useNotices(section: SectionId): [Notice | null, Notices] {
  const [notice, setNotice] = useState<Notice | null>(null);

  const notices = useMemo<Notices>(
    () => ({
      saved: () => setNotice({ ...SAVED }),
      done(text, undo) {
        const undoOnce = () => {
          // A second press comes before the first has done its work, and would bring everything back twice.
          setNotice(null);
          undo?.();
        };
        setNotice({ text, tone: 'saved', undo: undo && undoOnce });
      },
      failed: (message) => setNotice({ text: message, tone: 'failed' }),
    }),
    [],
  );

  useEffect(() => {
    if (notice?.text !== SAVED.text) return;
    const timer = setTimeout(() => setNotice(null), SAVED_FOR);
    return () => clearTimeout(timer);
  }, [notice]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the section is what it is about
  useEffect(() => setNotice((said) => (said?.undo || said?.tone === 'failed' ? said : null)), [section]);

  return [notice, notices];
}
