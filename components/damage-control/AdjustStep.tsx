import { Callout } from '../ui/Callout.tsx';
import { Block } from './Block.tsx';
import { changeWords } from './change-words.ts';
import type { StepProps } from './IncidentPage.tsx';
import { OwnChange } from './OwnChange.tsx';
import { ProposalCard } from './ProposalCard.tsx';
import { clock } from './when.ts';
import './adjust-step.css';

/** Step 5: what would have caught it, written where it works with one click. */
export function AdjustStep({ view, actions }: StepProps) {
  const { record, now, adjust } = view;
  if (adjust === null)
    return (
      <p className="sl-card-soft" role="status">
        Trying the checks on this post.
      </p>
    );
  const { proposals, repetition, reviewDays, places, sources } = adjust;
  const changes = Object.entries(record.changes);

  return (
    <>
      {repetition && (
        <Callout tone="to-look-at">{repetition} Something that stands in the way every time may help more than another reminder.</Callout>
      )}
      <ul className="sl-proposals">
        {proposals.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} source={proposal.fact && sources[proposal.fact]} onAdopt={actions.adopt} />
        ))}
      </ul>
      <Block
        title="Something else?"
        lead={
          places.rule
            ? 'Say what to do, in a sentence. A question is asked before every post; a rule speaks up where its word stands.'
            : 'Say what to do, in a sentence. It is asked before every post. In a brand there is room for guidelines, sources and rules too; this account is in none.'
        }
      >
        <OwnChange adjust={adjust} onAdopt={actions.adopt} />
      </Block>
      {changes.length > 0 && (
        <Block title="Changed" lead={`Each is looked at again after ${reviewDays} days: does it help, or only hold people up?`}>
          <ul className="sl-changed">
            {changes.map(([id, { kind, text, reviewAt }]) => (
              <li key={id}>
                <p>{text}</p>
                <p className="sl-card-soft">
                  {changeWords[kind]}
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
