import { type OpenReason, openReasons } from '../../utils/model/clearance.ts';
import { Button } from '../ui/Button.tsx';
import { trusted } from '../ui/trusted.ts';
import type { PanelActions } from './panel-view.ts';
import './publish-open.css';

interface PublishOpenProps {
  reasons: readonly OpenReason[];
  publishOpen: PanelActions['publishOpen'];
}

/** Publishing although something is open: one press says why, and Publish is free. */
export function PublishOpen({ reasons, publishOpen }: PublishOpenProps) {
  return (
    <section className="sl-publish-open">
      <h2>Publish with this open</h2>
      <p className="sl-publish-open-hint">Say why, then press Publish again. It is kept in your log.</p>
      <div className="sl-publish-open-reasons">
        {reasons.map((reason) => (
          <Button key={reason} size="small" onClick={trusted(() => publishOpen(reason))}>
            {openReasons[reason]}
          </Button>
        ))}
      </div>
    </section>
  );
}
