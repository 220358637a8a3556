import { useEffect, useMemo, useState } from 'react';
import type { Notice } from '../../components/settings/SettingsPage.tsx';

/** How a section says what became of a change. */
export interface Notices {
  saved: () => void;
  /** Something that can be taken back. */
  done: (text: string, undo?: () => void) => void;
  failed: (message: string) => void;
}

/** How long "Saved" stands, in milliseconds. What can be undone, or failed, stays until something else is said. */
const SAVED_FOR = 2500;

export function useNotices(): [Notice | null, Notices] {
  const [notice, setNotice] = useState<Notice | null>(null);

  const notices = useMemo<Notices>(
    () => ({
      saved: () => setNotice({ text: 'Saved', tone: 'saved' }),
      done: (text, undo) => setNotice({ text, tone: 'saved', undo }),
      failed: (message) => setNotice({ text: message, tone: 'failed' }),
    }),
    [],
  );

  useEffect(() => {
    if (!notice || notice.undo || notice.tone === 'failed') return;
    const timer = setTimeout(() => setNotice(null), SAVED_FOR);
    return () => clearTimeout(timer);
  }, [notice]);

  return [notice, notices];
}
