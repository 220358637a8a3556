import { type FormEvent, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextField } from '../ui/TextField.tsx';
import { changeWords, factNouns } from './change-words.ts';
import type { ProposalView, TriedView } from './incident-view.ts';

interface ProposalCardProps {
  proposal: ProposalView;
  /** Where facts of its kind are looked up so far. */
  source: string | undefined;
  onAdopt: (proposal: ProposalView) => void;
}

/** One thing that would have caught it, with the one press that makes it work. */
export function ProposalCard({ proposal, source, onAdopt }: ProposalCardProps) {
  const { kind, title, why, where, tried, fact, adopted } = proposal;
  const [typed, setTyped] = useState(source ?? '');
  const isSource = fact !== undefined;
  // A rule that would not have caught this post has nothing to do here.
  const isReady = isSource ? typed.trim() !== '' : kind !== 'rule' || tried?.fires === true;

  function adopt(event: FormEvent) {
    event.preventDefault();
    if (isReady) onAdopt(isSource ? { ...proposal, text: typed.trim() } : proposal);
  }

  return (
    <li className="sl-card" data-adopted={adopted || undefined}>
      <form className="sl-proposal" onSubmit={adopt}>
        <div>
          <Tag>{changeWords[kind]}</Tag>
        </div>
        <p className="sl-card-title">{title}</p>
        {why && <p className="sl-card-soft">{why}</p>}
        {tried && <Tried tried={tried} />}
        {isSource && !adopted && (
          <TextField
            label={`Where ${factNouns[fact]} are looked up: a link or a person`}
            maxLength={300}
            autoComplete="off"
            value={typed}
            onValueChange={setTyped}
          />
        )}
        <div className="sl-block-buttons">
          {adopted ? (
            <p className="sl-proposals-adopted" role="status">
              <Icon name="check" />
              {kind === 'check' ? 'Already in' : 'Added to'} {where}
            </p>
          ) : (
            <>
              <Button type="submit" size="small" disabled={!isReady} aria-label={`Add: ${title}`}>
                Add
              </Button>
              <span className="sl-card-soft">to {where}</span>
            </>
          )}
        </div>
      </form>
    </li>
  );
}

/** Whether it would have caught the very post, and how often it would have spoken otherwise. */
export function Tried({ tried: { fires, recent, of } }: { tried: TriedView }) {
  return (
    <p className="sl-proposals-tried">
      {fires ? 'It catches this post.' : 'It does not catch this post, so it would not have helped.'}
      {of > 0 && ` Of your last ${of} posts it would have caught ${recent === 0 ? 'none' : recent}.`}
    </p>
  );
}
