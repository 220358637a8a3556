import { Tag } from '../ui/Tag.tsx';
import './answer.css';

/** An answer that came in, and what it was for. */
export interface TakenView {
  name: string;
  /** Whether it counts: why not, in words; `null`: it does. */
  doubt: string | null;
  /** When it was said, in words. */
  at: string;
  /** Until when a yes holds, in words. */
  until: string;
  items: readonly {
    title: string;
    says: 'signed-off' | 'changes';
    note: string;
    comments: readonly { words: string; text: string }[];
    explained: readonly { say: string; why: string }[];
  }[];
}

/** What somebody answered, for whoever asked. It is kept; the panel beside the draft knows it from now on. */
export function AnswerTaken({ taken: { name, doubt, at, until, items } }: { taken: TakenView }) {
  return (
    <section className="sl-answer" aria-label="The answer">
      <p>
        {name} answered on {at}. It is kept, and shown beside the draft.
        {items.some(({ says }) => says === 'signed-off') && ` A yes holds until ${until}.`}
      </p>
      <p role="status">{doubt ?? `You have confirmed ${name}, so it counts.`}</p>
      <ul className="sl-answer-items">
        {items.map(({ title, says, note, comments, explained }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was answered never changes
          <li key={at}>
            <h2>{title}</h2>
            <p>{says === 'signed-off' ? <Tag>Signed off</Tag> : <Tag tone="noted">Asks for changes</Tag>}</p>
            {note && <p>{note}</p>}
            {comments.map(({ words, text }) => (
              <p key={`${words} ${text}`}>
                {words && <q>{words}</q>} {text}
              </p>
            ))}
            {explained.map(({ say, why }) => (
              <p key={say} className="sl-answer-soft">
                Left as it is: {say} “{why}”
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
