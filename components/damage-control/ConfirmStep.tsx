import { type Answer, type Door, takenOut } from '../../utils/model/incident-record.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { Block } from './Block.tsx';
import { Choices } from './Choices.tsx';
import { DownNow } from './DownNow.tsx';
import { DraftEditor } from './DraftEditor.tsx';
import type { StepProps } from './IncidentPage.tsx';
import type { DraftKind } from './incident-view.ts';
import { clock } from './when.ts';
import './confirm-step.css';

/** Step 1: three doors, the calm, and what is wrong with it. */
export function ConfirmStep({ view, actions }: StepProps) {
  const { record, choices } = view;

  if (record.door === null) {
    return (
      <ul className="sl-doors">
        {(Object.keys(choices.doors) as Door[]).map((door) => (
          <li key={door}>
            <button type="button" className="sl-door" onClick={() => enter(door)}>
              <span className="sl-door-label">{choices.doors[door].label}</span>
              <span className="sl-door-hint">{choices.doors[door].hint}</span>
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
    );
  }

  return (
    <>
      {record.door === 'down-now' && <DownNow view={view} actions={actions} />}
      <Callout>A copy is kept. Take a minute before you write.</Callout>
      {record.door !== 'down-now' && (
        <Choices
          label="What is wrong with it?"
          labelUnseen
          options={choices.answers}
          value={record.answer}
          onValueChange={(answer: Answer) => actions.change({ answer })}
        />
      )}
      {record.answer === 'ours' && <Ours view={view} actions={actions} />}
      {record.answer === 'read-differently' && <ReadDifferently view={view} actions={actions} />}
      {record.answer === 'not-a-mistake' && <NotAMistake view={view} actions={actions} />}
      {record.answer === 'not-sure' && <NotSure view={view} actions={actions} />}
      <Button look="link" size="small" onClick={() => actions.change({ door: null })}>
        Choose another way in
      </Button>
    </>
  );

  function enter(door: Door) {
    // Whoever says that it must come down has said that it is ours and wrong.
    actions.change(door === 'down-now' ? { door, answer: 'ours' } : { door });
  }
}

/** A draft of the incident, saved under its own name at every key. */
export function KindEditor({ view, actions, kind, copy }: StepProps & { kind: DraftKind; copy: string }) {
  const draft = view.words?.draft(kind);
  return !draft ? null : (
    <DraftEditor
      draft={draft}
      copy={copy}
      onCheck={actions.check}
      onText={(text) => actions.change({ drafts: { [draft.key]: text === null ? takenOut : text } })}
    />
  );
}

function Ours({ view: { record, choices }, actions }: StepProps) {
  return (
    <Block title="What kind of mistake is it?" lead="As far as you know. It can be changed at any time.">
      <Select
        label="Kind of mistake"
        labelUnseen
        value={record.mistake ?? 'unknown'}
        onValueChange={(mistake) => actions.change({ mistake: mistake === 'unknown' ? null : mistake })}
        options={{ unknown: 'Not said yet', ...choices.mistakes }}
      />
      <TextArea
        label="What is wrong, in a sentence"
        hint="The words are built from it. Say what happened, in “we”."
        rows={2}
        value={record.facts.wrong}
        onValueChange={(wrong) => actions.change({ facts: { wrong } })}
      />
    </Block>
  );
}

function ReadDifferently(props: StepProps) {
  const { mayBeOurs } = props.view.confirm;
  return (
    <>
      {mayBeOurs !== null && (
        <Callout tone="to-look-at" title={`${mayBeOurs} people read it the same way.`}>
          <p>People who have nothing to do with each other are seldom all mistaken.</p>
          <div>
            <Button size="small" onClick={() => props.actions.change({ answer: 'ours' })}>
              Treat it as ours
            </Button>
          </div>
        </Callout>
      )}
      <Block title="Clear it up" lead="It says again what was meant. It neither admits anything nor says “sorry if”.">
        <TextArea
          label="What it means, in a sentence"
          rows={2}
          value={props.view.record.facts.right}
          onValueChange={(right) => props.actions.change({ facts: { right } })}
        />
        <KindEditor {...props} kind="clarification" copy="Copy clarification" />
      </Block>
    </>
  );
}

function NotAMistake(props: StepProps) {
  return (
    <Block title="Answer calmly, once" lead="It admits nothing and leaves the comments where they are.">
      <TextArea
        label="Why the post is right, in a sentence"
        rows={2}
        value={props.view.record.facts.right}
        onValueChange={(right) => props.actions.change({ facts: { right } })}
      />
      <KindEditor {...props} kind="complaint" copy="Copy answer" />
    </Block>
  );
}

function NotSure(props: StepProps) {
  const { view, actions } = props;
  const { aloneQuestions, lookAgainMinutes, remindsAt } = view.confirm;
  return (
    <>
      <Block title="Ask a colleague" lead="Send them the question and the post, and nothing of what you think.">
        <KindEditor {...props} kind="reply" copy="Copy question" />
      </Block>
      <Block title="Or by yourself">
        <ol className="sl-alone">
          {aloneQuestions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <TextArea
          label="Notes for yourself"
          rows={3}
          value={view.record.steps.confirm?.note ?? ''}
          onValueChange={(note) => actions.change({ steps: { confirm: { state: 'open', note } } })}
        />
        <div className="sl-block-buttons">
          <Button
            onClick={() =>
              actions.change((now) => ({
                lookAgain: {
                  undecided: { at: new Date(Date.parse(now) + lookAgainMinutes * 60_000).toISOString(), doneAt: null },
                },
              }))
            }
          >
            Look again in {lookAgainMinutes} minutes
          </Button>
        </div>
        <p className="sl-card-soft" role="status">
          {remindsAt !== null && `The toolbar reminds you: ${clock(remindsAt, view.now)}.`}
        </p>
      </Block>
      <Block title="Until you know" lead="It says that you are looking into it, and admits nothing.">
        {view.words?.admitsTooEarly && (
          <Callout tone="to-look-at">This says sorry, and you do not know yet whether there is something to be sorry for.</Callout>
        )}
        <KindEditor {...props} kind="holding" copy="Copy holding line" />
      </Block>
    </>
  );
}
