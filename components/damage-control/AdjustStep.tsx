import { type FormEvent, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Block } from './Block.tsx';
import type { StepProps } from './IncidentPage.tsx';
import type { ProposalView } from './incident-view.ts';
import { clock } from './when.ts';
import './adjust-step.css';

const kindWords = {
  check: 'A check',
  policy: 'A second look',
  source: 'A source',
  guideline: 'A guideline',
  question: 'A question',
} as const;

/** Step 5: what would have caught it, written where it works with one click. */
export function AdjustStep({ view, actions }: StepProps) {
  const { record, now } = view;
  const { proposals, repetition, reviewDays, brand } = view.adjust;
  const [typed, setTyped] = useState('');
  const changes = Object.values(record.changes);

  function addOwn(event: FormEvent) {
    event.preventDefault();
    const text = typed.trim();
    if (!text) return;
    const where = brand ? `your own questions, ${brand}` : 'your own questions';
    actions.adopt({ id: `own:${text}`, kind: 'question', title: text, text, why: '', where, tried: null, adopted: false });
    setTyped('');
  }

  return (
    <>
      {repetition && (
        <Callout tone="to-look-at">{repetition} Something that stands in the way every time may help more than another reminder.</Callout>
      )}
      <ul className="sl-proposals">
        {proposals.map((proposal) => (
          <li key={proposal.id} className="sl-card" data-adopted={proposal.adopted || undefined}>
            <div>
              <Tag>{kindWords[proposal.kind]}</Tag>
            </div>
            <p className="sl-card-title">{proposal.title}</p>
            {proposal.why && <p className="sl-card-soft">{proposal.why}</p>}
            {proposal.tried && <Tried tried={proposal.tried} />}
            <div className="sl-block-buttons">
              {proposal.adopted ? (
                <p className="sl-proposals-adopted" role="status">
                  <Icon name="check" />
                  Stands in {proposal.where}
                </p>
              ) : (
                <>
                  <Button size="small" aria-label={`Add: ${proposal.title}`} onClick={() => actions.adopt(proposal)}>
                    Add
                  </Button>
                  <span className="sl-card-soft">to {proposal.where}</span>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Block title="Something else?" lead="Say what to do, in a sentence. It is asked before every post.">
        <form className="sl-questions-asked-add" onSubmit={addOwn}>
          <TextField label="A question of your own" labelUnseen maxLength={200} value={typed} onValueChange={setTyped} autoComplete="off" />
          <Button type="submit" disabled={!typed.trim()}>
            Add
          </Button>
        </form>
      </Block>
      {changes.length > 0 && (
        <Block title="Changed" lead={`Each is looked at again after ${reviewDays} days: does it help, or only hold people up?`}>
          <ul className="sl-changed">
            {changes.map(({ kind, text, reviewAt }) => (
              <li key={text}>
                <p>{text}</p>
                <p className="sl-card-soft">
                  {kindWords[kind]}
                  {reviewAt && `, look again on ${clock(reviewAt, now)}`}
                </p>
              </li>
            ))}
          </ul>
        </Block>
      )}
    </>
  );
}

/** Whether it would have caught the very post, and how often it would have spoken otherwise. */
function Tried({ tried: { fires, recent, of } }: { tried: NonNullable<ProposalView['tried']> }) {
  return (
    <p className="sl-proposals-tried">
      {fires ? 'Tried on this post: it speaks up.' : 'Tried on this post: it stays silent, so it would not have helped.'}
      {of > 0 && ` On your last ${of} posts it would have spoken ${recent === 0 ? 'never' : recent === 1 ? 'once' : `${recent} times`}.`}
    </p>
  );
}
