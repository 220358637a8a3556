import { useEffect, useRef } from 'react';
import { Icon } from '../ui/Icon.tsx';
import './section-head.css';

interface SectionHeadProps {
  title: string;
  /** One line about what is here. */
  lead?: string;
  /** Where this is a part of. */
  back?: { href: string; title: string };
  /** Whether the reader came here by a link on this page: then the keyboard and a screen reader go on from the title. */
  arrived: boolean;
}

/** The title of what is open. */
export function SectionHead({ title, lead, back, arrived }: SectionHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!arrived) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [arrived]);

  return (
    <div className="sl-section-head">
      {back && (
        <a href={back.href}>
          <Icon name="chevron" />
          {back.title}
        </a>
      )}
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead && <p>{lead}</p>}
    </div>
  );
}
