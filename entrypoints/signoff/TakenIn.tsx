import { useState } from 'react';
import { AnswerTaken, type TakenView } from '../../components/signoff/AnswerTaken.tsx';
import { Asker, type SixWordsView } from '../../components/signoff/Asker.tsx';
import { Receive } from '../../components/signoff/Receive.tsx';
import { SignOffPage } from '../../components/signoff/SignOffPage.tsx';
import { Callout } from '../../components/ui/Callout.tsx';
import { ask, type Taken } from '../../utils/messages.ts';
import type { Asked } from '../../utils/model/asked.ts';
import type { Person } from '../../utils/model/person.ts';
import { sureOf, trustIn, trustWords } from '../../utils/model/person.ts';
import { personById } from '../../utils/stores/people.ts';
import { confirmCompared, fetchWords } from './six-words.ts';
import { useAttempt } from './use-attempt.ts';
import type { Around } from './use-request.ts';
import { momentHere, titleOf } from './view.ts';

export type TakenLying =
  /** `asked`: what an answer was for. */
  | { kind: 'taken'; taken: Exclude<Taken, { kind: 'request' | 'refused' }>; asked: Asked | null }
  | { kind: 'refused'; say: string; by: string | null; pasted: string };

interface TakenInProps {
  lying: TakenLying;
  around: Around;
  onReceive: (pasted: string) => void;
}

/** What was taken in for the author's side, or refused: an answer, a card, or nothing of ours. */
export function TakenIn({ lying, around, onReceive }: TakenInProps) {
  const by = lying.kind === 'taken' ? lying.taken.by : lying.by;
  const person = by === null ? undefined : personById(around.people, by);

  if (lying.kind === 'refused')
    return (
      <SignOffPage title="This could not be opened">
        <div className="sl-sign-off-narrow">
          <Callout tone="to-look-at" title={lying.say} />
          {person && <Compare person={person} onConfirmed={() => onReceive(lying.pasted)} />}
          <Receive onReceive={onReceive} />
        </div>
      </SignOffPage>
    );

  const { taken, asked } = lying;
  const view = asked && takenView(asked, taken, person);
  const title = taken.kind === 'card' ? `This is the card of ${taken.name}` : `${taken.name} has answered`;
  return (
    <SignOffPage title={title}>
      <div className="sl-sign-off-narrow">
        {view && <AnswerTaken taken={view} />}
        {taken.kind === 'card' && person?.state === 'confirmed' && <p>{trustWords.confirmed}</p>}
        {person && <Compare person={person} onConfirmed={() => undefined} />}
      </div>
    </SignOffPage>
  );
}

/** The last thing that somebody said about a request, and what it was about. */
function takenView({ request, receipts }: Asked, { by, name }: { by: string; name: string }, person: Person | undefined): TakenView | null {
  const receipt = receipts.findLast((each) => each.receipt.by.id === by)?.receipt;
  if (!receipt) return null;
  return {
    name,
    doubt: person?.state === 'confirmed' ? null : `It counts as soon as you have confirmed that this is ${name}.`,
    at: momentHere(receipt.at),
    until: momentHere(receipt.until),
    items: receipt.answers.flatMap(({ item, says, note, comments, explained }) => {
      const asked = request.items[item];
      if (!asked) return [];
      const wordsAt = ({ version, part, start, end }: (typeof comments)[number]): string =>
        part === null || start === null || end === null ? '' : (asked.versions[version]?.draft.parts[part]?.text.slice(start, end) ?? '');
      return [
        {
          title: titleOf(asked),
          says,
          note,
          explained,
          comments: comments.map((comment) => ({ words: wordsAt(comment), text: comment.text })),
        },
      ];
    }),
  };
}

/** Somebody who is not confirmed, or whose keys changed. */
function Compare({ person, onConfirmed }: { person: Person; onConfirmed: () => void }) {
  const [words, setWords] = useState<SixWordsView | null>(null);
  const { trouble, attempt } = useAttempt();
  const { id, name, role } = person;

  async function confirm() {
    await confirmCompared(id, words?.theirs ?? [], (theirs) => setWords(words && { ...words, theirs }));
    onConfirmed();
  }

  return (
    <>
      <Asker
        by={{ name, role, trust: trustIn(person), says: sureOf(person) }}
        words={words}
        onCompare={() => void attempt(async () => setWords(await fetchWords(id)))}
        onConfirm={() => void attempt(confirm)}
        onNotThem={() => void attempt(() => ask({ verb: 'remove-person', id }))}
      />
      {trouble && (
        <div role="alert">
          <Callout tone="to-look-at" title={trouble} />
        </div>
      )}
    </>
  );
}
