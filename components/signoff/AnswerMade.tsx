import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { SixWords } from '../ui/SixWords.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { AnswerView } from './sign-off-view.ts';
import './answer.css';

interface AnswerMadeProps {
  answer: AnswerView;
  /** Saves it as a file. */
  onSave: () => void;
  /** Goes back to the drafts, to say something else. */
  onBack: () => void;
}

/** The answer, to be sent back the way the request came. */
export function AnswerMade({ answer, onSave, onBack }: AnswerMadeProps) {
  const { headline, to, message, text, sealed, long, words } = answer;
  return (
    <section className="sl-answer" aria-label="Your answer">
      <h2>{headline}</h2>
      <p>Send this to {to}, the way their request came. Nothing was sent from here.</p>
      <TextArea label="The answer" labelUnseen rows={5} value={message} onValueChange={() => undefined} readOnly />
      {long && <Callout title="This is longer than most chats take in one message. Send it as a file." />}
      <div className="sl-answer-buttons">
        {long ? (
          <Button look="primary" onClick={onSave}>
            Save as a file
          </Button>
        ) : (
          <CopyButton look="primary" text={message}>
            Copy the answer
          </CopyButton>
        )}
        <CopyButton text={text}>Copy without a link</CopyButton>
        {!long && <Button onClick={onSave}>Save as a file</Button>}
        <Button look="link" onClick={onBack}>
          Change the answer
        </Button>
      </div>
      <p className="sl-answer-soft">
        {sealed ? `Only ${to} can read it.` : 'Anyone who can read this chat, and its provider, can read what you wrote.'} It is signed:
        nobody can change it on its way.
      </p>
      {words.length > 0 && (
        <div className="sl-answer-soft">
          <p>{to} may ask for your six words:</p>
          <SixWords words={words} />
        </div>
      )}
    </section>
  );
}
