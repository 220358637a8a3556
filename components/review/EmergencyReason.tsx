import { useEffect } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { trusted } from '../ui/trusted.ts';
import type { PanelActions } from './panel-view.ts';
import './emergency-reason.css';

interface EmergencyReasonProps {
  typed: string;
  actions: Pick<PanelActions, 'emergencyReason' | 'type'>;
}

/** After an emergency: the reason, asked for when there is time. */
export function EmergencyReason({ typed, actions }: EmergencyReasonProps) {
  useEffect(() => {
    // It comes in above what was being read, out of sight of whoever had scrolled down to it.
    scrollTo({ top: 0 });
  }, []);

  return (
    <section className="sl-emergency-reason">
      <TextArea label="Why did it have to go out at once?" hint="Kept in your log." value={typed} onValueChange={actions.type} rows={2} />
      <Button size="small" disabled={typed.trim() === ''} onClick={trusted(() => actions.emergencyReason(typed))}>
        Save the reason
      </Button>
    </section>
  );
}
