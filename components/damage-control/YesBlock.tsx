import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextField } from '../ui/TextField.tsx';
import { KindEditor } from './ConfirmStep.tsx';
import type { StepProps } from './IncidentPage.tsx';
import { clock } from './when.ts';

/** *Need your yes*: what happened, what is known, the words, by when, and a code to answer with from anywhere. */
export function YesBlock(props: StepProps) {
  const { view, actions } = props;
  const { approval } = view.record;
  const [open, setOpen] = useState(view.decide.advice?.action === 'counsel-first');
  const aside = approval
    ? approval.saidYesAt
      ? `yes at ${clock(approval.saidYesAt, view.now)}`
      : 'asked'
    : 'from counsel, the boss, a client';
  return (
    <section>
      <Disclosure level={2} title="Need your yes" aside={aside} open={open} onOpenChange={setOpen}>
        {approval === null ? (
          <div className="sl-card">
            <p>One message with what happened, what is known and what is not, and the words. They answer in any chat, with a code.</p>
            <div>
              <Button onClick={() => actions.change((askedAt) => ({ approval: { askedAt, code: newCode(), saidYesAt: null } }))}>
                Write it
              </Button>
            </div>
          </div>
        ) : (
          <div className="sl-card">
            <TextField
              label="Answer needed"
              placeholder="by 11:30"
              value={view.record.drafts['yes-by'] ?? ''}
              onValueChange={(by) => actions.change({ drafts: { 'yes-by': by } })}
            />
            <KindEditor {...props} kind="yes" copy="Copy it" />
            <p className="sl-card-soft">A yes that comes back is what you report, not a signature. Paste or keep their answer.</p>
            <div className="sl-block-buttons">
              {approval.saidYesAt === null ? (
                <Button onClick={() => actions.change((at) => ({ approval: { saidYesAt: at } }))}>
                  They said yes, with {approval.code}
                </Button>
              ) : (
                <p>
                  Yes with {approval.code} at {clock(approval.saidYesAt, view.now)}.
                </p>
              )}
            </div>
          </div>
        )}
      </Disclosure>
    </section>
  );
}

/** Letters and digits that nobody confuses on the phone. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

function newCode(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => alphabet[byte % alphabet.length]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
