import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask, BRIEFING_CHANGED, type Briefing } from '../../utils/messages.ts';
import type { KeptDraft } from '../../utils/model/kept-draft.ts';
import { keptDrafts } from '../../utils/stores/kept-drafts.ts';
import { inOrder } from './view.ts';

/** What lies here, as it is now. */
export interface Drafts {
  briefing: Briefing;
  kept: KeptDraft[];
}

/** Kept drafts and what was asked; both are read again whenever anything of them changes. `null`: being read. */
export function useDrafts(onTrouble: (error: unknown) => void): [Drafts | null, () => Promise<void>] {
  const [drafts, setDrafts] = useState<Drafts | null>(null);

  const load = useCallback(async () => {
    try {
      const [briefing, { all }] = await Promise.all([ask({ verb: 'brief' }), keptDrafts.read()]);
      setDrafts({ briefing, kept: inOrder(all) });
    } catch (error) {
      onTrouble(error);
    }
  }, [onTrouble]);

  useEffect(() => {
    void load();
    const onMessage = (message: { verb?: string }) => {
      if (message?.verb === BRIEFING_CHANGED) void load();
    };
    browser.runtime.onMessage.addListener(onMessage);
    return () => browser.runtime.onMessage.removeListener(onMessage);
  }, [load]);

  return [drafts, load];
}
