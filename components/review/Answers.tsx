import { Icon } from '../ui/Icon.tsx';
import { Changes } from './Changes.tsx';
import type { SecondPersonView } from './second-person-view.ts';
import './answers.css';

/** Who signed what, and when; what somebody outside said, drawn as what it is: the author's word; and what does not count, with the reason. */
export function Answers({ view: { yeses, notCounted } }: { view: Pick<SecondPersonView, 'yeses' | 'notCounted'> }) {
  if (yeses.length + notCounted.length === 0) return null;
  return (
    <ul className="sl-answers">
      {yeses.map(({ name, how, when, byEye, smallFixes }) => (
        <li key={`${how} ${name} ${when}`} data-how={how}>
          <p className="sl-answers-who">
            {how === 'signed' && <Icon name="check" />}
            <span>{how === 'signed' ? `Signed by ${name}, ${when}` : `You say that ${name} said yes, ${when}`}</span>
          </p>
          {byEye && <p>The pictures could be read once and not again. Compare them with those you sent.</p>}
          {smallFixes.length > 0 && (
            <>
              <p>Small fixes since, which this account allows:</p>
              <Changes changes={smallFixes} />
            </>
          )}
        </li>
      ))}
      {notCounted.map(({ name, why, changes }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells two answers of one person apart
        <li key={at} data-how="not-counted">
          <p className="sl-answers-who">{notCountedWords(name, why, changes.length > 0)}</p>
          <Changes changes={changes} />
        </li>
      ))}
    </ul>
  );
}

/** Why an answer does not count; what has changed is shown below it. */
function notCountedWords(name: string, why: string, changed: boolean): string {
  if (changed) return `${name} signed it before it changed`;
  return why.startsWith(name) ? why : `${name}: ${why}`;
}
