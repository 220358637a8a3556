import { Callout } from '../ui/Callout.tsx';

/** What the page hid, said plainly: no all-clear where something was unread. */
export function NotChecked({ missing }: { missing: readonly string[] }) {
  if (missing.length === 0) return null;
  return (
    <Callout tone="not-checked" title="Not checked">
      <ul>
        {missing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Callout>
  );
}
