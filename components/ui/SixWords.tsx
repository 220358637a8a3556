import './six-words.css';

/** Six words that stand for somebody's keys, in the order in which they are read out. */
export function SixWords({ words }: { words: readonly string[] }) {
  return (
    <ol className="sl-six-words-list">
      {words.map((word, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, and none changes its place
        <li key={at}>{word}</li>
      ))}
    </ol>
  );
}
