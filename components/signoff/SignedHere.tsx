import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import './answer.css';

interface SignedHereProps {
  /** What it comes to, in a sentence. */
  says: string;
  /** The answer to be sent to the author; `null`: the author has it. */
  message: string | null;
  onBack: () => void;
}

/** Somebody has said yes, or asked for changes, at this machine. */
export function SignedHere({ says, message, onBack }: SignedHereProps) {
  return (
    <section className="sl-answer" aria-label="Your answer">
      <p>{says}</p>
      <div className="sl-answer-buttons">
        <Button look="primary" onClick={onBack}>
          Back to the draft
        </Button>
        {message !== null && <CopyButton text={message}>Copy the answer for the author</CopyButton>}
      </div>
    </section>
  );
}
