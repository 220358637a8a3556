import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { trusted } from '../ui/trusted.ts';
import type { PanelActions, PanelView } from './panel-view.ts';
import './emergency.css';

interface EmergencyProps {
  view: Pick<PanelView, 'emergency' | 'typed'>;
  actions: Pick<PanelActions, 'emergency' | 'emergencyReason' | 'type'>;
}

/** The way out that no policy can close: one press now, the reason afterwards. */
export function Emergency({ view: { emergency, typed }, actions }: EmergencyProps) {
  if (emergency === 'none') return null;
  if (emergency === 'offered') {
    return (
      <Button look="link" size="small" onClick={trusted(() => actions.emergency())}>
        Emergency: publish now
      </Button>
    );
  }
  return (
    <div className="sl-emergency">
      <TextArea label="Why did it have to go out at once?" hint="Kept in your log." value={typed} onValueChange={actions.type} rows={2} />
      <Button size="small" disabled={typed.trim() === ''} onClick={trusted(() => actions.emergencyReason(typed))}>
        Save the reason
      </Button>
    </div>
  );
}
