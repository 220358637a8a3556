import { IconButton } from '../ui/IconButton.tsx';
import { moveByArrows } from './drag.ts';
import type { PanelActions } from './panel-view.ts';

export type PanelMoves = Pick<PanelActions, 'close' | 'move'>;

/** Moves the panel and closes it. */
export function PanelTools({ actions }: { actions: PanelMoves }) {
  return (
    <div className="sl-panel-header-tools">
      <IconButton icon="move" label="Move the panel with the arrow keys" onKeyDown={moveByArrows(actions.move)} />
      <IconButton icon="close" label="Close the panel" onClick={() => actions.close()} />
    </div>
  );
}
