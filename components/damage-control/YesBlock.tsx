import { useState } from 'react';
import { takenOut } from '../../utils/model/incident-record.ts';
import { sha256 } from '../../utils/stores/sha256.ts';
import { type CodeCheck, shortCode } from '../../utils/text/short-code.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { KindEditor } from './ConfirmStep.tsx';
import { Difference } from './Difference.tsx';
import type { StepProps } from './IncidentPage.tsx';
import type { ApprovalView } from './incident-view.ts';
import { clock } from './when.ts';

/**
 * *Need your yes*: what happened, what is known, the words, by when, and a code to answer with from anywhere. The code is made of the words, so
 * that a yes to other words is found out.
 */
export function YesBlock(props: StepProps) {
  const { words } = props.view;
  return words && <Yes {...props} approval={words.approval} />;
}

interface YesProps extends StepProps {
  approval: ApprovalView;
}

function Yes(props: YesProps) {
  const { view, actions, approval } = props;
  const { approval: asked } = view.record;
  const { words, holds, changed } = approval;
  const [open, setOpen] = useState(view.decide.advice?.action === 'counsel-first');
  const aside = !asked
    ? 'from counsel, the boss, a client'
    : !holds
      ? 'to be asked again'
      : asked.saidYesAt
        ? `yes at ${clock(asked.saidYesAt, view.now)}`
        : 'asked';

  async function ask() {
    const code = shortCode(await sha256(words));
    actions.change((askedAt) => ({
      approval: { askedAt, code, words, saidYesAt: null },
      drafts: { yes: takenOut, 'yes-answer': takenOut },
    }));
  }

  return (
    <section>
      <Disclosure level={2} title="Need your yes" aside={aside} open={open} onOpenChange={setOpen}>
        <div className="sl-card">
          {!asked && (
            <>
              <p>One message with what happened, what is known and what is not, and the words. They answer in any chat, with a code.</p>
              <div>
                <Button onClick={ask}>Write it</Button>
              </div>
            </>
          )}
          {asked && !holds && (
            <>
              <Callout
                tone="to-look-at"
                title={`The words were changed since ${asked.saidYesAt ? 'the yes' : 'it was asked for'}. It no longer counts.`}
              />
              <Difference stretches={changed} />
              <div>
                <Button onClick={ask}>Ask again</Button>
              </div>
            </>
          )}
          {asked && holds && (asked.saidYesAt === null ? <Asked {...props} code={asked.code} /> : <Said {...props} at={asked.saidYesAt} />)}
        </div>
      </Disclosure>
    </section>
  );
}

function Asked(props: YesProps & { code: string }) {
  const { view, actions, approval, code } = props;
  const { drafts } = view.record;
  const { check, whole } = approval;
  const answer = drafts['yes-answer'] ?? '';
  return (
    <>
      <TextField
        label="Answer needed"
        placeholder="by 11:30"
        value={drafts['yes-by'] ?? ''}
        onValueChange={(by) => actions.change({ drafts: { 'yes-by': by } })}
      />
      <KindEditor {...props} kind="yes" copy="Copy it" />
      {!whole && (
        <Callout tone="to-look-at">
          This message no longer holds the proposed words or the code as they are. Change the words above it instead.
        </Callout>
      )}
      <TextArea
        label="Their answer"
        hint={`Paste it, or type what they said on the phone. Their code has to be ${code}.`}
        rows={2}
        value={answer}
        onValueChange={(text) => actions.change({ drafts: { 'yes-answer': text } })}
      />
      <p className="sl-card-soft" role="status">
        {answer.trim() !== '' && answerWords[check]}
      </p>
      <div className="sl-block-buttons">
        <Button disabled={check !== 'fits'} onClick={() => actions.change((at) => ({ approval: { saidYesAt: at } }))}>
          They said yes
        </Button>
      </div>
    </>
  );
}

const answerWords: Readonly<Record<CodeCheck, string>> = {
  fits: 'The code is that of these very words.',
  other: 'This code belongs to other words. Send them the message once more, and ask which one they read.',
  mistyped: 'A letter of the code is wrong. Ask for it once more.',
  none: 'There is no code in this answer. Ask for it: it tells which words they read.',
};

/** What is reported is told apart from what was signed. */
function Said({ view: { record, now }, actions, at }: StepProps & { at: string }) {
  return (
    <>
      <p>
        You report a yes with {record.approval?.code}, {clock(at, now)}. It counts for these words alone.
      </p>
      <div>
        <Button look="link" size="small" onClick={() => actions.change({ approval: { saidYesAt: null } })}>
          They did not, after all
        </Button>
      </div>
    </>
  );
}
