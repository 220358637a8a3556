import { type MouseEvent, type ReactNode, useId, useState } from 'react';
import { Icon } from './Icon.tsx';
import './disclosure.css';

interface DisclosureProps {
  title: ReactNode;
  /** Said beside the title: a count, a state. */
  aside?: ReactNode;
  /** Rank of the heading among those around it. */
  level?: 2 | 3 | 4;
  open: boolean;
  onOpenChange: (open: boolean, event: MouseEvent<HTMLButtonElement>) => void;
  /** Made when it is first unfolded, and kept from then on: for a form that few need, where a page has to be there at once. */
  onDemand?: boolean;
  children: ReactNode;
}

/**
 * Something that can be folded away. Hidden at once and without a transition: the library's own
 * waits for an animation frame, and none comes while the panel's frame is out of sight.
 */
export function Disclosure({ title, aside, level = 3, open, onOpenChange, onDemand = false, children }: DisclosureProps) {
  const id = useId();
  const [made, setMade] = useState(open || !onDemand);
  if (open && !made) setMade(true);
  const Heading = `h${level}` as const;
  return (
    <section className="sl-disclosure">
      <Heading>
        <button
          type="button"
          className="sl-disclosure-trigger"
          aria-expanded={open}
          aria-controls={id}
          onClick={(event) => onOpenChange(!open, event)}
        >
          <Icon name="chevron" />
          <span className="sl-disclosure-title">{title}</span>
          {aside !== undefined && <span className="sl-disclosure-aside">{aside}</span>}
        </button>
      </Heading>
      <div className="sl-disclosure-content" id={id} hidden={!open}>
        {made && children}
      </div>
    </section>
  );
}
