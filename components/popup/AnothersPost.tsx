import { useState } from 'react';
import { shownHandle } from '../../utils/text/shown-handle.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import type { OpenIncident } from './popup-state.ts';

/** So many posts that are being looked after are offered as the one it was copied from. */
const MOST_OFFERED = 3;

interface AnothersPostProps {
  incidents: readonly OpenIncident[];
  onCopyOf: (incident: string) => void;
  onSomethingWrong: () => void;
  onSettings: () => void;
}

/** What can be done about a post that is by none of the person's accounts: it is asked for, and not offered at once. */
export function AnothersPost({ incidents, onCopyOf, onSomethingWrong, onSettings }: AnothersPostProps) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <p className="sl-popup-soft">By none of your accounts.</p>
      <Disclosure level={2} title="Does it concern you?" open={open} onOpenChange={setOpen}>
        <div className="sl-popup-concerns">
          {incidents.slice(0, MOST_OFFERED).map(({ id, handle, text }) => (
            <Button key={id} onClick={() => onCopyOf(id)}>
              <span className="sl-popup-copy-of">
                A copy of {handle === null ? 'ours' : shownHandle(handle)}: {text ? `“${text}”` : 'no text was kept'}
              </span>
            </Button>
          ))}
          <Button onClick={onSomethingWrong}>By a colleague, or about us</Button>
          <Button look="link" size="small" onClick={onSettings}>
            It is ours: add its account to a brand
          </Button>
        </div>
      </Disclosure>
    </div>
  );
}
