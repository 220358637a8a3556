import { useEffect, useState } from 'react';
import { Myself } from '../../components/settings/Myself.tsx';
import { People } from '../../components/settings/People.tsx';
import { SectionHead } from '../../components/settings/SectionHead.tsx';
import { sections } from '../../components/settings/sections.ts';
import { type Answer, ask } from '../../utils/messages.ts';
import { byName, cardWords, sureOf } from '../../utils/model/person.ts';
import { people } from '../../utils/stores/people.ts';
import { pinKeys } from '../../utils/stores/pin-keys.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { confirmCompared } from '../signoff/six-words.ts';
import type { SectionProps } from './section.ts';
import { useStore } from './use-store.ts';

/** The keys and everything about people are the background's; this page asks it. */
export function PeopleSection({ notices, arrived }: SectionProps) {
  const [known] = useStore(people, notices);
  const [keys] = useStore(pinKeys, notices);
  const [card, setCard] = useState<Answer<'my-card'> | null>(null);
  const [comparing, setComparing] = useState<{ id: string; words: readonly string[] } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const me = known?.me ?? null;

  useEffect(() => {
    if (me) ask({ verb: 'my-card' }).then(setCard, (error: Error) => notices.failed(error.message));
  }, [me, notices]);

  if (!known || !keys) return null;
  const hasPin = (id: string) => keys.some(({ person }) => person === id);
  return (
    <>
      <SectionHead {...sections.people} arrived={arrived} />
      <Myself
        key={me?.id ?? 'nobody'}
        me={me}
        card={me && card}
        onJoin={(pasted) =>
          void trying(
            () => ask({ verb: 'join-machine', pasted }),
            () => notices.done('Both machines are you now. Do the same on the other one, and send your card again.'),
          )
        }
        onIntroduce={(name, role) => void trying(() => ask({ verb: 'introduce-me', name, role }), notices.saved)}
      />
      <People
        people={byName(known.others).map((person) => ({
          id: person.id,
          name: person.name,
          role: person.role,
          says: `${sureOf(person)}${hasPin(person.id) ? ' They sign at this machine with a PIN.' : ''}`,
          hasPin: hasPin(person.id),
          toCompare: person.state !== 'confirmed' || person.unconfirmed.length > 0,
          removed: person.state === 'removed',
        }))}
        comparing={comparing}
        refused={refused}
        onAdd={add}
        onCompare={(id) => void compare(id)}
        onConfirm={(id) =>
          void trying(() => confirmCompared(id, comparing?.words ?? [], (words) => setComparing({ id, words })), confirmed)
        }
        onTakePin={(id) =>
          void trying(
            () => ask({ verb: 'take-pin-away', id }),
            () => notices.done('They choose a new PIN when they are handed the keyboard again.'),
          )
        }
        onRemove={(id) =>
          void trying(
            () => ask({ verb: 'remove-person', id }),
            () => notices.done('Removed. What they signed counts no more. Compare the six words to take them back.'),
          )
        }
      />
    </>
  );

  async function trying(work: () => Promise<unknown>, then: () => void) {
    try {
      await work();
      then();
    } catch (error) {
      notices.failed(messageOf(error));
    }
  }

  function confirmed() {
    setComparing(null);
    notices.done('Confirmed. Their yes counts from now on.');
  }

  async function compare(id: string) {
    await trying(
      async () => setComparing({ id, words: await ask({ verb: 'six-words', id }) }),
      () => undefined,
    );
  }

  async function add(pasted: string): Promise<boolean> {
    setRefused(null);
    try {
      const taken = await ask({ verb: 'take-answer', pasted });
      switch (taken.kind) {
        case 'card':
          if (taken.trust === 'seen' || taken.trust === 'changed') await compare(taken.by);
          else notices.done(cardWords(taken.name, taken.trust));
          return true;
        case 'answer':
          notices.done(`${taken.name} has answered. Their answer was taken.`);
          return true;
        case 'request':
          setRefused(`${taken.name} asks you for an answer. Open the link itself, or paste it into the popup.`);
          return false;
        case 'refused':
          setRefused(taken.say);
          return false;
      }
    } catch (error) {
      notices.failed(messageOf(error));
      return false;
    }
  }
}
