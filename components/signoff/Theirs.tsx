import { LevelMark } from '../review/LevelMark.tsx';
import { ticked } from '../review/ticked.ts';
import { Icon } from '../ui/Icon.tsx';
import type { ItemView } from './sign-off-view.ts';

/** What the author ticked and left open: shown once the colleague has looked with eyes of their own. */
export function Theirs({ theirs }: Pick<ItemView, 'theirs'>) {
  if (theirs === null)
    return (
      <p className="sl-checks-soft">What the author ticked is shown when you have gone through your own checklist, or have answered.</p>
    );
  if (theirs.findings.length === 0 && theirs.questions.length === 0) return null;
  return (
    <section className="sl-theirs" aria-label="From the author’s side">
      {theirs.findings.length > 0 && (
        <>
          <h2>What the author left open on {theirs.at}</h2>
          <ul>
            {theirs.findings.map(({ check, level, part, start, say }) => (
              <li key={`${check} ${part} ${start} ${say}`}>
                <LevelMark level={level} />
                <span>{say}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {theirs.questions.length > 0 && (
        <>
          <h2>What the author ticked: {ticked(theirs.questions)}</h2>
          <ul>
            {theirs.questions.map(({ ask, ticked: done }) => (
              <li key={ask}>
                <span className="sl-theirs-mark">{done && <Icon name="check" />}</span>
                <span>
                  {ask}
                  <span className="sl-unseen">{done ? ' Ticked.' : ' Not ticked.'}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
