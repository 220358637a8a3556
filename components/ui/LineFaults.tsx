import './line-faults.css';

/** How many faults are shown at once; mended ones make room for the next. */
const MOST_SHOWN = 20;

/** What is wrong in a list that was pasted or opened, by its lines. */
export function LineFaults({ faults }: { faults: readonly { line: number; say: string }[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className="sl-line-faults">
      {faults.slice(0, MOST_SHOWN).map(({ line, say }) => (
        <li key={line}>
          <b>Line {line}:</b> {say}
        </li>
      ))}
      {faults.length > MOST_SHOWN && <li>And {faults.length - MOST_SHOWN} more.</li>}
    </ul>
  );
}
