import { useMemo, useState } from 'react';
import { AnswerMade } from '../../components/signoff/AnswerMade.tsx';
import type { SixWordsView } from '../../components/signoff/Asker.tsx';
import { type RequestActions, RequestPage } from '../../components/signoff/RequestPage.tsx';
import { SignOffPage } from '../../components/signoff/SignOffPage.tsx';
import { Unkept } from '../../components/signoff/Unkept.tsx';
import { localDay } from '../../components/ui/local-moment.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import { ask } from '../../utils/messages.ts';
import type { Opened } from '../../utils/signoff/door.ts';
import { recognise } from '../../utils/signoff/people.ts';
import type { Answering } from '../../utils/stores/answering.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { answerView, makeAnswer } from './answer.ts';
import { itemActions } from './item-actions.ts';
import { confirmCompared, fetchWords } from './six-words.ts';
import { type Around, useJudged } from './use-request.ts';
import { useWork } from './use-work.ts';
import { momentHere, requestView, sinceEarlier, workOn } from './view.ts';

type OpenedRequest = Extract<Opened, { kind: 'request' }>;

/** A request on the desk of whoever was asked: judged here, worked on, answered. */
export function RequestDesk({ opened, around }: { opened: OpenedRequest; around: Around }) {
  const { request, key } = opened;
  const { answering, earlier, onItems, give, elsewhere, unkept } = useWork(request);
  const since = useMemo(() => sinceEarlier(request, earlier), [request, earlier]);
  const judged = useJudged(request, around.briefing);
  const [words, setWords] = useState<SixWordsView | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [again, setAgain] = useState(false);
  if (!answering) return null;

  const recognised = recognise(request.by, key, around.people);
  const view = requestView(request, recognised, { answering, since }, judged, around);
  const { by } = view;

  if (isAnswered(answering) && !again) {
    const answer = answerView(answering, by.name, by.trust === 'confirmed' ? [] : (words?.mine ?? []));
    return (
      <SignOffPage
        title={`You have answered ${by.name}`}
        lead={
          <p className="sl-sign-off-soft">
            On {momentHere(answer.at)}
            {elsewhere && ', in another tab'}, and this is the answer.{!unkept && ' It can be sent again.'}
            {elsewhere && ' No second one was made here.'}
          </p>
        }
      >
        <div className="sl-sign-off-narrow">
          {unkept && <Unkept why={unkept} />}
          <AnswerMade
            answer={answer}
            onSave={() => saveFile(`answer-${localDay(answer.at)}.second-look.txt`, answer.text)}
            onBack={() => setAgain(true)}
          />
        </div>
      </SignOffPage>
    );
  }

  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
      setTrouble(null);
    } catch (error) {
      setTrouble(messageOf(error));
    }
  };

  const make = async (now: Answering, introduction: { name: string; role: string } | null) => {
    const answer = await makeAnswer(request, now, around.briefing, introduction);
    await give(answer);
    setAgain(false);
    if (by.trust !== 'confirmed') setWords(await fetchWords(null));
  };

  const actions: RequestActions = {
    item: (at) => itemActions(at, { request, judged, around, onItems, attempt }),
    say(at, says, introduction) {
      const before = workOn(request.items[at]!, at, answering).says;
      const now = onItems([at], { kind: 'say', says });
      if (request.items.length > 1) return;
      void attempt(async () => {
        try {
          await make(now, introduction);
        } catch (error) {
          // Nothing was signed, and nothing may say so: neither that line nor the author's ticks, which come after an answer.
          onItems([at], { kind: 'say', says: before });
          throw error;
        }
      });
    },
    signOffAll: (all) => void onItems(all, { kind: 'say', says: 'signed-off' }),
    takeBack: (all) => void onItems(all, { kind: 'say', says: null }),
    finish: (introduction) => void attempt(() => make(answering, introduction)),
    compare: () =>
      void attempt(async () => {
        if (recognised.trust === 'unknown' || recognised.trust === 'changed')
          await ask({ verb: 'meet', card: request.by, key, at: request.askedAt });
        setWords(await fetchWords(request.by.id));
      }),
    confirm: () =>
      void attempt(() =>
        confirmCompared(recognised.person?.id ?? request.by.id, words?.theirs ?? [], (theirs) => setWords(words && { ...words, theirs })),
      ),
    notThem: () => void attempt(() => ask({ verb: 'remove-person', id: recognised.person?.id ?? request.by.id })),
  };

  return <RequestPage view={view} words={words} actions={actions} trouble={trouble} unkept={unkept} />;
}

const isAnswered = (answering: Answering): answering is Answering & { answer: NonNullable<Answering['answer']> } =>
  answering.answer !== null;
