import type { Stretch } from '../../utils/text/difference.ts';
import './difference.css';

/** What was changed in a text: taken out is struck through, put in is underlined, and both are said to a screen reader. */
export function Difference({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <p className="sl-difference">
      {stretches.map(({ kind, text }, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: stretches have no name but their place
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Change = kind === 'out' ? 'del' : 'ins';
        return (
          <Change key={index}>
            <span className="sl-unseen">{kind === 'out' ? ' taken out: ' : ' put in: '}</span>
            {text}
            <span className="sl-unseen">, </span>
          </Change>
        );
        // biome-ignore-end lint/suspicious/noArrayIndexKey: as above
      })}
    </p>
  );
}
