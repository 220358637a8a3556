import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../utils/messages.ts';
import type { Request } from '../../utils/model/request.ts';
import {
  type Answering,
  type AnsweringChange,
  answerings,
  answeringTo,
  type ItemDeed,
  nothingDone,
  withChange,
} from '../../utils/stores/answering.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { report } from './use-request.ts';
import { untouched } from './view.ts';

type Answer = NonNullable<Answering['answer']>;

export interface Work {
  /** `undefined`: being read. */
  answering: Answering | undefined;
  /** What was done about other requests of whoever asks, newest first. */
  earlier: readonly Answering[];
  /** Does the same about these items, and returns how everything is then. */
  onItems(all: readonly number[], deed: ItemDeed): Answering;
  /** Keeps the answer; where another tab has given one meanwhile, that one stays. */
  give(answer: Answer): Promise<void>;
  /** The answer was given in another tab while this one was open. */
  elsewhere: boolean;
  /** Why what was done last could not be kept; `null`: it is kept. */
  unkept: string | null;
}

/** What was done about a request, in this tab and in others: it shows at once, and is kept behind it at every press. */
export function useWork(request: Request): Work {
  const [answering, setAnswering] = useState<Answering>();
  const [earlier, setEarlier] = useState<readonly Answering[]>([]);
  const [unkept, setUnkept] = useState<string | null>(null);
  const [elsewhere, setElsewhere] = useState(false);
  /** As it is kept, as far as this page has heard. */
  const kept = useRef<Answering>(undefined);
  /** What was done here and is not known to be kept. */
  const pending = useRef<AnsweringChange[]>([]);
  const latest = useRef<Answering>(undefined);

  const draw = useCallback((): Answering => {
    const at = new Date().toISOString();
    const now = pending.current.reduce((done, change) => withChange(done, change, at), kept.current ?? nothingDone(request.nonce, at));
    latest.current = now;
    setAnswering(now);
    return now;
  }, [request]);

  /** Takes what is kept now; what is told late is older than what was heard already. */
  const hear = useCallback(
    (now: Answering, isOurs: (answer: Answer) => boolean) => {
      if (kept.current && now.turn <= kept.current.turn) return;
      const { answer } = now;
      if (kept.current && answer && answer.at !== kept.current.answer?.at) setElsewhere(!isOurs(answer));
      kept.current = now;
      draw();
    },
    [draw],
  );

  useEffect(() => {
    const isHere = ({ at }: Answer) => pending.current.some((change) => change.kind === 'answer' && change.answer.at === at);
    const take = (all: Answering[]) => {
      hear(answeringTo(all, request.nonce) ?? nothingDone(request.nonce, request.askedAt), isHere);
      setEarlier(all.filter(({ answer }) => answer?.about.by.id === request.by.id && answer.about.nonce !== request.nonce));
    };
    const stop = answerings.watch(take);
    answerings.read().then(take, (error) => {
      report(error);
      draw();
    });
    return stop;
  }, [request, hear, draw]);

  /** Tells what was done. What could not be kept is told again with what comes next. */
  const tell = useCallback(
    async (change: readonly AnsweringChange[]): Promise<Answering | null> => {
      pending.current = [...pending.current, ...change];
      const told = pending.current;
      try {
        const now = await ask({ verb: 'change-answering', request: request.nonce, changes: told });
        hear(now, ({ at }) => change.some((each) => each.kind === 'answer' && each.answer.at === at));
        pending.current = pending.current.filter((each) => !told.includes(each));
        draw();
        setUnkept(null);
        return now;
      } catch (error) {
        setUnkept(messageOf(error));
        draw();
        return null;
      }
    },
    [request, hear, draw],
  );

  const onItems = useCallback(
    (all: readonly number[], deed: ItemDeed): Answering => {
      void tell(all.map((item) => ({ kind: 'item', item, untouched: untouched(request.items[item]!), deed })));
      return draw();
    },
    [request, tell, draw],
  );

  const give = useCallback(
    async (answer: Answer): Promise<void> => {
      await tell([{ kind: 'answer', answer, insteadOf: latest.current?.answer?.at ?? null }]);
    },
    [tell],
  );

  return { answering, earlier, onItems, give, elsewhere, unkept };
}
