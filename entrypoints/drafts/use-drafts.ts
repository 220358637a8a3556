import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask, BRIEFING_CHANGED, type Briefing } from '../../utils/messages.ts';
import type { KeptDraft } from '../../utils/model/kept-draft.ts';
import { keptDrafts } from '../../utils/stores/kept-drafts.ts';
import { readAsked } from '../../utils/stores/reviews.ts';
import { inOrder } from './view.ts';

/** What lies here, as it is now. */
export interface Drafts {
  briefing: Briefing;
  kept: KeptDraft[];
  /** Why something that lies here cannot be read, once for each. */
  unreadable: string[];
}

/** Kept drafts and what was asked; both are read again whenever anything of them changes. `null`: being read. */
export function useDrafts(onTrouble: (error: unknown) => void): [Drafts | null, () => Promise<void>] {
  const [drafts, setDrafts] = useState<Drafts | null>(null);
  const asked = useRef<ReturnType<typeof readAsked>>(undefined);

  const load = useCallback(async () => {
    try {
      // What was asked is told by the briefing, but for what of it cannot be read; that does not change, and is looked for once.
      asked.current ??= readAsked();
      const [briefing, kept, { unreadable }] = await Promise.all([ask({ verb: 'brief' }), keptDrafts.read(), asked.current]);
      const whys = [...kept.unreadable, ...unreadable].map(({ why }) => why);
      setDrafts({ briefing, kept: inOrder(kept.all), unreadable: whys });
    } catch (error) {
      asked.current = undefined;
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
