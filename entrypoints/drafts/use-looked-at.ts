import { useEffect, useState } from 'react';
import type { Item } from '../../utils/model/request.ts';
import { inSlices } from '../signoff/in-slices.ts';
import type { Drafts } from './use-drafts.ts';

/** By the id of a kept draft: it with what was found in it since this page is open, and when that was, ISO 8601. */
export type LookedAt = ReadonlyMap<string, { item: Item; at: string }>;

/** Looks at every kept draft again: what was found when it was kept holds for that day. Those that are missing were not looked at yet. */
export function useLookedAt(drafts: Drafts | null, onTrouble: (error: unknown) => void): LookedAt {
  const [looked, setLooked] = useState<LookedAt>(new Map());
  useEffect(() => {
    if (!drafts) return;
    const { kept, briefing } = drafts;
    let gone = false;
    const look = async () => {
      const { lookedAt } = await import('./looked-at.ts');
      const again = ({ id, item }: (typeof kept)[number]) => {
        const at = new Date().toISOString();
        return [id, { item: lookedAt(item, briefing, at), at }] as const;
      };
      await inSlices(kept, again, { show: (done) => setLooked(new Map(done)), isOver: () => gone });
    };
    look().catch(onTrouble);
    return () => {
      gone = true;
    };
  }, [drafts, onTrouble]);
  return looked;
}
