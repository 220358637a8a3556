import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask, BRIEFING_CHANGED, type Briefing } from '../../utils/messages.ts';
import type { Request } from '../../utils/model/request.ts';
import { type Answering, answerings, answeringTo, type ItemWork } from '../../utils/stores/answering.ts';
import { type People, people } from '../../utils/stores/people.ts';
import type { Judged } from './judged.ts';
import { workOn } from './view.ts';

/** What this page knows beside the request itself; `null`: being read. */
export interface Around {
  briefing: Briefing;
  people: People;
}

/** Brands, settings and people, as they are now. */
export function useAround(): Around | null {
  const [around, setAround] = useState<Around | null>(null);
  useEffect(() => {
    const load = () => {
      Promise.all([ask({ verb: 'brief' }), people.read()]).then(([briefing, known]) => setAround({ briefing, people: known }), report);
    };
    load();
    const onMessage = (message: { verb?: string }) => {
      if (message?.verb === BRIEFING_CHANGED) load();
    };
    browser.runtime.onMessage.addListener(onMessage);
    const stop = people.watch((known) => setAround((now) => now && { ...now, people: known }));
    return () => {
      browser.runtime.onMessage.removeListener(onMessage);
      stop();
    };
  }, []);
  return around;
}

/** What the own checks say; `null` until they were fetched. */
export function useJudged(request: Request, briefing: Briefing | undefined): Judged[][] | null {
  const [judged, setJudged] = useState<Judged[][] | null>(null);
  useEffect(() => {
    if (!briefing) return;
    let gone = false;
    import('./judged.ts').then(({ judgeAll }) => {
      if (!gone) setJudged(judgeAll(request, briefing, new Date().toISOString()));
    }, report);
    return () => {
      gone = true;
    };
  }, [request, briefing]);
  return judged;
}

export interface Work {
  /** `undefined`: being read. */
  answering: Answering | undefined;
  /** What was done about other requests of whoever asks, newest first. */
  earlier: readonly Answering[];
  /** Changes what was done about an item. */
  onItem(at: number, change: (work: ItemWork) => Partial<ItemWork>): void;
  change(change: Partial<Answering>): Answering;
}

/** What was done about a request: it shows at once, and is kept behind it at every press. */
export function useWork(request: Request): Work {
  const [answering, setAnswering] = useState<Answering>();
  const [earlier, setEarlier] = useState<readonly Answering[]>([]);
  const latest = useRef<Answering>(undefined);

  useEffect(() => {
    const nothing = { request: request.nonce, at: new Date().toISOString(), items: {}, answer: null };
    answerings.read().then(
      (all) => {
        latest.current = answeringTo(all, request.nonce) ?? nothing;
        setAnswering(latest.current);
        setEarlier(all.filter(({ answer }) => answer?.about.by.id === request.by.id && answer.about.nonce !== request.nonce));
      },
      (error) => {
        report(error);
        latest.current = nothing;
        setAnswering(nothing);
      },
    );
  }, [request]);

  const change = useCallback((next: Partial<Answering>): Answering => {
    latest.current = { ...latest.current!, ...next, at: new Date().toISOString() };
    setAnswering(latest.current);
    ask({ verb: 'keep-answering', answering: latest.current }).catch(report);
    return latest.current;
  }, []);

  const onItem = useCallback(
    (at: number, make: (work: ItemWork) => Partial<ItemWork>) => {
      const { items } = latest.current!;
      const work = workOn(request.items[at]!, at, latest.current);
      change({ items: { ...items, [at]: { ...work, ...make(work) } } });
    },
    [request, change],
  );

  return { answering, earlier, onItem, change };
}

export const report = (error: unknown): void => console.error('Second Look:', error);
