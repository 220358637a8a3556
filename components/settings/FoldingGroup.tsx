import { type ReactNode, useState } from 'react';
import { Disclosure } from '../ui/Disclosure.tsx';
import './folding-group.css';

interface FoldingGroupProps {
  title: string;
  hint?: string;
  /** What it holds, in a few words: it is read instead of the group. */
  holds: string;
  children: ReactNode;
}

/** Things of one kind that are set up once, folded away below what they hold. */
export function FoldingGroup({ title, hint, holds, children }: FoldingGroupProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="sl-folding-group">
      <Disclosure level={2} title={title} aside={holds} open={open} onOpenChange={setOpen} onDemand>
        <div className="sl-folding-group-content">
          {hint && <p>{hint}</p>}
          {children}
        </div>
      </Disclosure>
    </div>
  );
}
