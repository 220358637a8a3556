import { Callout } from '../ui/Callout.tsx';
import './unkept.css';

/** What was done on this page stands on it alone. */
export function Unkept({ why }: { why: string }) {
  return (
    <div className="sl-unkept" role="alert">
      <Callout tone="to-look-at" title="Keep this page open until you are done: it is not kept.">
        <p>{why}</p>
      </Callout>
    </div>
  );
}
