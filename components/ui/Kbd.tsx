import './kbd.css';

/** Keys to press together, as printed on them: `['Alt', 'Shift', 'L']`. */
export function Kbd({ keys }: { keys: readonly string[] }) {
  return (
    <span className="sl-keys">
      {keys.map((key) => (
        <kbd className="sl-kbd" key={key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
