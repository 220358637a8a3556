import { useState } from 'react';
import { type Person, takenOut } from '../../utils/model/incident-record.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Select } from '../ui/Select.tsx';
import { Block } from './Block.tsx';
import { KindEditor } from './ConfirmStep.tsx';
import { Away } from './DownNow.tsx';
import { DraftEditor } from './DraftEditor.tsx';
import type { StepProps } from './IncidentPage.tsx';
import type { PersonView } from './incident-view.ts';
import { TheirWords } from './TheirWords.tsx';
import { clock } from './when.ts';
import './follow-up-step.css';

/** So many are shown at once; each has a message of its own to be read. */
const SHOWN_AT_ONCE = 30;

/** Step 4: first whether anybody needs words of their own at all, then the words. */
export function FollowUpStep(props: StepProps) {
  const { view, actions } = props;
  const { record } = view;
  const { suggested, why, own, served, tooAlike } = view.followUp;
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const needed = record.followUp === 'needed' || (record.followUp === null && suggested);

  return (
    <>
      <div className="sl-course">
        <p className="sl-course-title">{(record.followUp === null ? suggested : record.followUp === 'needed') ? 'Needed' : 'Not needed'}</p>
        <p>{why}</p>
        <div className="sl-block-buttons">
          <Button
            look={record.followUp === null && suggested ? 'primary' : 'secondary'}
            aria-pressed={record.followUp === 'needed'}
            onClick={() => actions.change({ followUp: 'needed' })}
          >
            Write to people
          </Button>
          <Button
            look={record.followUp === null && !suggested ? 'primary' : 'secondary'}
            aria-pressed={record.followUp === 'not-needed'}
            onClick={() => {
              actions.change({ followUp: 'not-needed' });
              actions.goTo('adjust');
            }}
          >
            Not needed, go on
          </Button>
        </div>
      </div>

      {served > 0 && (
        <Block
          title={served === 1 ? 'One public answer serves this one' : `One public answer serves these ${served}`}
          lead="They ask and are not upset."
        >
          <KindEditor {...props} kind="complaint" copy="Copy answer" />
        </Block>
      )}

      {needed && (
        <Block
          title="To one person each"
          lead="Write every message so that it could be shown around. Promised money needs a second person."
        >
          {own.length === 0 && (
            <Callout>
              <p>Nobody is marked as upset yet.</p>
              <div>
                <Button size="small" onClick={() => actions.goTo('assess')}>
                  Mark people, or add somebody
                </Button>
              </div>
            </Callout>
          )}
          <div className="sl-messages">
            {own.slice(0, shown).map((person) => (
              <PersonMessage key={person.key} {...props} person={person} twin={nameOf(tooAlike.get(person.key))} />
            ))}
          </div>
          {own.length > shown && (
            <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>Show {Math.min(SHOWN_AT_ONCE, own.length - shown)} more</Button>
          )}
        </Block>
      )}
    </>
  );

  function nameOf(key: string | undefined): string | null {
    return key === undefined ? null : (own.find((person) => person.key === key)?.name ?? key);
  }
}

const channelWords = {
  'direct-message': 'Direct message',
  email: 'E-mail',
  phone: 'On the phone',
  'public-line': 'One public line that invites them to write',
} as const satisfies Record<Person['messages'][number]['kind'], string>;

interface PersonMessageProps extends StepProps {
  person: PersonView;
  /** Whose message this one is too much like; `null`: nobody's. */
  twin: string | null;
}

function PersonMessage({ view, actions, person, twin }: PersonMessageProps) {
  const { record, now, network } = view;
  const [open, setOpen] = useState(false);
  const kept = record.people[person.key]!;
  const sent = kept.messages.at(-1);
  const channelKey = `channel:${person.key}`;
  const channel = (record.drafts[channelKey] ??
    (kept.source === 'email' || kept.source === 'phone' ? kept.source : 'direct-message')) as keyof typeof channelWords;
  const draft = open ? view.words?.message(person.key) : null;
  const page = kept.handle === null ? null : network.personAddress(kept.handle);

  return (
    <Disclosure
      title={person.name}
      aside={
        sent ? (
          <span className="sl-messages-sent">
            <Icon name="check" /> written {clock(sent.at, now)}
          </span>
        ) : person.mark === 'upset' ? (
          'upset'
        ) : (
          'asks'
        )
      }
      open={open}
      onOpenChange={setOpen}
    >
      {draft && (
        <div className="sl-message">
          {person.words && <TheirWords words={person.words} isAbusive={view.assess.isAbusive} />}
          <Select
            label="How"
            hint={channel === 'direct-message' ? network.message : undefined}
            value={channel}
            onValueChange={(next) => actions.change({ drafts: { [channelKey]: next, [draft.key]: takenOut } })}
            options={channelWords}
          />
          {twin && (
            <Callout tone="to-look-at">This reads like the message to {twin}. Say something only this person would recognise.</Callout>
          )}
          <DraftEditor
            draft={draft}
            copy="Copy message"
            onCheck={actions.check}
            onText={(text) => actions.change({ drafts: { [draft.key]: text === null ? takenOut : text } })}
          />
          {view.followUp.promisesMoney(draft.text) && (
            <Callout tone="to-look-at">This promises money or goods. A second person reads it before it goes.</Callout>
          )}
          <div className="sl-block-buttons">
            {page && <Away href={page}>Open their profile</Away>}
            <Button
              size="small"
              onClick={() => {
                actions.change((at) => ({
                  people: { [person.key]: { messages: [...kept.messages, { kind: channel, text: draft.text, at }] } },
                  drafts: { [draft.key]: takenOut },
                }));
                // What would be shown next is the second message, and that waits for their answer.
                setOpen(false);
              }}
            >
              {channel === 'phone' ? 'We have spoken' : 'It is sent'}
            </Button>
          </div>
          <fieldset className="sl-look-again">
            <legend>Look again</legend>
            {view.followUp.lookAgainTimes(person.key).map((time) => (
              <Checkbox
                key={time}
                label={clock(time, now)}
                checked={kept.lookAgainAt === time}
                onCheckedChange={(on) => actions.change({ people: { [person.key]: { lookAgainAt: on ? time : null } } })}
              />
            ))}
          </fieldset>
        </div>
      )}
    </Disclosure>
  );
}
