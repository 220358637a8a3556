import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import './tabs.css';

interface TabsProps {
  /** Which tab is open. */
  value: string;
  onValueChange: (value: string) => void;
  /** Read aloud: what the tabs divide. */
  label: string;
  tabs: readonly { id: string; title: string; content: ReactNode }[];
}

/** Pages of one place, side by side. */
export function Tabs({ value, onValueChange, label, tabs }: TabsProps) {
  return (
    <Base.Root className="sl-tabs" value={value} onValueChange={(next: string) => onValueChange(next)}>
      <Base.List className="sl-tabs-list" aria-label={label}>
        {tabs.map(({ id, title }) => (
          <Base.Tab className="sl-tabs-tab" key={id} value={id}>
            {title}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map(({ id, content }) => (
        <Base.Panel className="sl-tabs-panel" key={id} value={id}>
          {content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
