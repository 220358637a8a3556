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

/** Milliseconds that are worked through before what was found is shown, and presses are heard again. */
const AT_ONCE = 50;

/** What the own checks say, item by item: a month takes a moment, and its first draft shall not wait for the last. */
export function useJudged(request: Request, briefing: Briefing | undefined): readonly Judged[][] {
  const [judged, setJudged] = useState<readonly Judged[][]>([]);
  useEffect(() => {
    if (!briefing) return;
    let gone = false;
    const judgeAll = async () => {
      const { judgeItem } = await import('./judged.ts');
      const done: Judged[][] = [];
      let since = performance.now();
      for (const item of request.items) {
        if (gone) return;
        done.push(judgeItem(item, briefing, new Date().toISOString()));
        if (performance.now() - since < AT_ONCE) continue;
        setJudged([...done]);
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
      if (!gone) setJudged(done);
    };
    judgeAll().catch(report);
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
  /** Changes what was done about these items. */
  onItems(all: readonly number[], change: (work: ItemWork) => Partial<ItemWork>): void;
  change(change: Partial<Answering>): Answering;
  /** Why what was done last could not be kept; `null`: it is kept. */
  unkept: string | null;
}

/** What was done about a request: it shows at once, and is kept behind it at every press. */
export function useWork(request: Request): Work {
  const [answering, setAnswering] = useState<Answering>();
  const [earlier, setEarlier] = useState<readonly Answering[]>([]);
  const [unkept, setUnkept] = useState<string | null>(null);
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
    ask({ verb: 'keep-answering', answering: latest.current }).then(
      () => setUnkept(null),
      (error: Error) => setUnkept(error.message),
    );
    return latest.current;
  }, []);

  const onItems = useCallback(
    (all: readonly number[], make: (work: ItemWork) => Partial<ItemWork>) => {
      const changed = all.map((at): [number, ItemWork] => {
        const work = workOn(request.items[at]!, at, latest.current);
        return [at, { ...work, ...make(work) }];
      });
      change({ items: { ...latest.current!.items, ...Object.fromEntries(changed) } });
    },
    [request, change],
  );

  return { answering, earlier, onItems, change, unkept };
}

export const report = (error: unknown): void => console.error('Second Look:', error);
