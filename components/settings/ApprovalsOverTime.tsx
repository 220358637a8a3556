import type { Figures } from '../../utils/stores/log-figures.ts';
import { monthWords } from './words.ts';
import './approvals-over-time.css';
import { numberWords } from '../../utils/text/own-english.ts';

/** So many months stand beside each other in a narrow window. */
const MOST = 12;

/** How many drafts somebody else said yes to, month by month. */
export function ApprovalsOverTime({ approvals }: Pick<Figures, 'approvals'>) {
  const months = approvals.slice(-MOST);
  const highest = Math.max(...months.map(({ count }) => count));
  return (
    <figure className="sl-approvals">
      <figcaption>Approvals by month</figcaption>
      <ol>
        {months.map(({ month, count }) => (
          <li key={month}>
            <span className="sl-approvals-count">{numberWords(count)}</span>
            <span className="sl-approvals-bar" style={{ height: `${(4 * count) / highest}rem` }} aria-hidden="true" />
            <span className="sl-approvals-month">{monthWords(month)}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
