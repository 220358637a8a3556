import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { trusted } from '../ui/trusted.ts';
import { SignOffPage } from './SignOffPage.tsx';
import './answer.css';

/** What a link brought, before anything of it is taken in. */
export interface OfferView {
  what: 'card' | 'answer';
  /** What they call themselves. */
  name: string;
  /** May be empty. */
  role: string;
  /** How sure it is who that is, in words. */
  says: string;
  /** They would be added to the people here. */
  isNew: boolean;
}

interface OfferedProps {
  offer: OfferView;
  onTake: () => void;
  onLeave: () => void;
}

/** A card or an answer that a link led to. Any page can lead to a link: nothing is taken in before somebody presses. */
export function Offered({ offer: { what, name, role, says, isNew }, onTake, onLeave }: OfferedProps) {
  const press = what === 'answer' ? 'Take the answer in' : isNew ? `Add ${name} to your people` : `Take the new card of ${name} in`;
  return (
    <SignOffPage
      title={what === 'card' ? `A card with the name ${name}` : `An answer with the name ${name}`}
      lead={role && <p className="sl-sign-off-soft">{role}</p>}
    >
      <div className="sl-sign-off-narrow">
        <Callout tone="to-look-at" title={says}>
          <p>Nothing of it was taken in. Any page can lead here: go on only if you expected it.</p>
        </Callout>
        {what === 'answer' && isNew && (
          <p>With the answer {name} comes among your people. It counts once you have compared the six words.</p>
        )}
        <div className="sl-answer-buttons">
          <Button look="primary" onClick={trusted(onTake)}>
            {press}
          </Button>
          <Button look="link" onClick={trusted(onLeave)}>
            Leave it
          </Button>
        </div>
      </div>
    </SignOffPage>
  );
}
