import { Difference } from '../damage-control/Difference.tsx';
import type { PanelChange } from './second-person-view.ts';
import './changes.css';

interface ChangesProps {
  changes: readonly PanelChange[];
  /** What the earlier side is called. */
  earlier?: string;
}

/** What differs from what was signed: texts word by word, all else side by side. */
export function Changes({ changes, earlier = 'Signed' }: ChangesProps) {
  if (changes.length === 0) return null;
  return (
    <dl className="sl-changes">
      {changes.map(({ what, stretches, before, after }) => (
        <div key={what}>
          <dt>{what}</dt>
          {stretches ? (
            <dd>
              <Difference stretches={stretches} />
            </dd>
          ) : (
            <>
              <dd>
                {earlier}: {before}
              </dd>
              <dd>Now: {after}</dd>
            </>
          )}
        </div>
      ))}
    </dl>
  );
}
