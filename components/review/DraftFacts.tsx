import './draft-facts.css';

interface DraftFactsProps {
  kind: string;
  /** `null`: the page did not show it. */
  audience: string | null;
  /** The first line says it; the others say the same elsewhere, such as at the reader's own place. */
  when: readonly string[];
}

/** What it is, who will see it, and when it goes out. */
export function DraftFacts({ kind, audience, when }: DraftFactsProps) {
  return (
    <dl className="sl-draft-facts">
      <div>
        <dt className="sl-unseen">What</dt>
        <dd>{kind}</dd>
      </div>
      <div>
        <dt className="sl-unseen">Who can see it</dt>
        <dd>{audience ?? 'Audience not seen'}</dd>
      </div>
      <div>
        <dt className="sl-unseen">When</dt>
        {when.map((line) => (
          <dd key={line}>{line}</dd>
        ))}
      </div>
    </dl>
  );
}
