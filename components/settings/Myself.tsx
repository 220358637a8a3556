import { useState } from 'react';
import { QrPicture } from '../damage-control/QrPicture.tsx';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { SixWords } from '../ui/SixWords.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';

interface MyselfProps {
  /** `null`: nobody has said their name here. */
  me: { name: string; role: string } | null;
  /** The card to hand out, and the words others compare; `null`: not made yet. */
  card: { link: string; words: readonly string[] } | null;
  onIntroduce: (name: string, role: string) => void;
  /** Takes the card of one's own other machine. */
  onJoin: (pasted: string) => void;
}

/** Who sits at this browser, as colleagues see them. */
export function Myself({ me, card, onIntroduce, onJoin }: MyselfProps) {
  const [name, setName] = useState(me?.name ?? '');
  const [role, setRole] = useState(me?.role ?? '');
  const [picture, setPicture] = useState(false);
  const [joining, setJoining] = useState(false);
  const [other, setOther] = useState('');
  const changed = name.trim() !== (me?.name ?? '') || role.trim() !== (me?.role ?? '');
  return (
    <section className="sl-people-part" aria-labelledby="sl-people-me">
      <h2 id="sl-people-me">You</h2>
      <div className="sl-people-fields">
        <TextField label="Your name" value={name} onValueChange={setName} maxLength={80} autoComplete="off" />
        <TextField label="Your role" placeholder="Editor" value={role} onValueChange={setRole} maxLength={80} />
      </div>
      {changed && (
        <div>
          <Button look={me ? 'secondary' : 'primary'} disabled={name.trim() === ''} onClick={() => onIntroduce(name.trim(), role.trim())}>
            {me ? 'Save' : 'That is me'}
          </Button>
        </div>
      )}
      {card && (
        <>
          <p>
            Your card lets colleagues recognise what you ask and sign. Send it in any chat: it holds your name, your role and two public
            keys, and nothing secret.
          </p>
          <div className="sl-people-buttons">
            <CopyButton
              text={`This is my card for Second Look. With the browser extension installed, open it, or paste it under Settings, People:\n\n${card.link}`}
            >
              Copy your card
            </CopyButton>
          </div>
          <Disclosure level={3} title="As a picture, for a camera" open={picture} onOpenChange={setPicture}>
            {picture && <QrPicture text={card.link} />}
          </Disclosure>
          <p>Read these six words to a colleague who asks whether it is really you:</p>
          <SixWords words={card.words} />
          <p className="sl-people-hint">
            The keys live in this browser profile and cannot be copied out of it. On a second machine, or after losing this profile, you get
            new ones: send your card again, and compare the words again.
          </p>
        </>
      )}
      <Disclosure level={3} title="You have Second Look on another machine" open={joining} onOpenChange={setJoining}>
        <div className="sl-people-part">
          <p>Paste the card of that machine here, and this one’s card there: then both are you. Do it on both.</p>
          <TextArea label="The card of your other machine" rows={2} value={other} onValueChange={setOther} />
          <div>
            <Button disabled={other.trim() === ''} onClick={() => onJoin(other)}>
              Both are me
            </Button>
          </div>
        </div>
      </Disclosure>
    </section>
  );
}
