import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask, BRIEFING_CHANGED, type Briefing } from '../../utils/messages.ts';
import type { Item, Request } from '../../utils/model/request.ts';
import { type People, people } from '../../utils/stores/people.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { inSlices } from './in-slices.ts';
import type { Judged } from './judged.ts';

/** What this page knows beside the request itself; `null`: being read. */
export interface Around {
  briefing: Briefing;
  people: People;
}

/** Brands, settings and people, as they are now; and why they cannot be told, in a sentence, `null` where they can. */
export function useAround(): [Around | null, string | null] {
  const [around, setAround] = useState<Around | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  useEffect(() => {
    const load = async () => {
      try {
        const [briefing, known] = await Promise.all([ask({ verb: 'brief' }), people.read()]);
        setAround({ briefing, people: known });
        setUnread(null);
      } catch (error) {
        report(error);
        setUnread(messageOf(error));
      }
    };
    void load();
    const onMessage = (message: { verb?: string }) => {
      if (message?.verb === BRIEFING_CHANGED) void load();
    };
    browser.runtime.onMessage.addListener(onMessage);
    const stop = people.watch((known) => setAround((now) => now && { ...now, people: known }));
    return () => {
      browser.runtime.onMessage.removeListener(onMessage);
      stop();
    };
  }, []);
  return [around, unread];
}

/** What the own checks say, item by item: a month takes a moment. */
export function useJudged(request: Request, briefing: Briefing | undefined): readonly Judged[][] {
  const [judged, setJudged] = useState<readonly Judged[][]>([]);
  useEffect(() => {
    if (!briefing) return;
    let gone = false;
    const judgeAll = async () => {
      const { judgeItem } = await import('./judged.ts');
      const judgeNow = (item: Item) => judgeItem(item, briefing, new Date().toISOString());
      await inSlices(request.items, judgeNow, { show: setJudged, isOver: () => gone });
    };
    judgeAll().catch(report);
    return () => {
      gone = true;
    };
  }, [request, briefing]);
  return judged;
}

export const report = (error: unknown): void => console.error('Second Look:', error);
