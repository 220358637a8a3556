import { useState } from 'react';
import { isClosed } from '../../utils/model/incident-record.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { HandOver } from './HandOver.tsx';
import { IncidentLog } from './IncidentLog.tsx';
import type { StepProps } from './IncidentPage.tsx';

/** What belongs to no step: a shift may end in any of them, and somebody may ask for the record. Made only once it is opened. */
export function AtAnyMoment({ view, actions }: StepProps) {
  const [open, setOpen] = useState<'hand-over' | 'log' | null>(null);
  return (
    <section aria-label="At any moment">
      {!isClosed(view.record) && (
        <Disclosure
          level={2}
          title="Hand over"
          aside="to go on elsewhere"
          open={open === 'hand-over'}
          onOpenChange={(next) => setOpen(next ? 'hand-over' : null)}
        >
          {open === 'hand-over' && <HandOver view={view} actions={actions} />}
        </Disclosure>
      )}
      <Disclosure
        level={2}
        title="Log"
        aside="who did what, and when"
        open={open === 'log'}
        onOpenChange={(next) => setOpen(next ? 'log' : null)}
      >
        {open === 'log' && <IncidentLog view={view} actions={actions} />}
      </Disclosure>
    </section>
  );
}
