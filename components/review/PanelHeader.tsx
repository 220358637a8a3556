import type { Surface } from '../../utils/model/draft.ts';
import { AccountMark } from '../ui/AccountMark.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Tag } from '../ui/Tag.tsx';
import { moveByArrows, useDrag } from './drag.ts';
import type { PanelActions, PanelView } from './panel-view.ts';
import './panel-header.css';

const surfaceNames: Record<Surface, string> = {
  post: 'Post',
  reply: 'Reply',
  quote: 'Quote',
  edit: 'Edit',
  comment: 'Comment',
  message: 'Direct message',
};

/** Which account, to whom, when: what has to be right before any word is read. The panel is moved by it. */
export function PanelHeader({ view, actions }: { view: PanelView; actions: Pick<PanelActions, 'minimise' | 'move'> }) {
  const { account, audience, minimised, parts, platformName, surface, when } = view;
  const drag = useDrag(actions.move);
  const kind = parts > 1 ? `Thread of ${parts}` : surfaceNames[surface];

  return (
    <header className="sl-panel-header" {...drag}>
      <AccountMark handle={account?.handle ?? null} colour={account?.colour ?? null} />
      <div className="sl-panel-header-who">
        <h1 className="sl-panel-header-handle">
          <span className="sl-unseen">Second Look: </span>
          {account ? `@${account.handle}` : 'Account not seen'}
        </h1>
        <p className="sl-panel-header-brand">
          <span>{[account?.brand ?? account?.name, platformName].filter(Boolean).join(' · ')}</span>
          {account && account.brand === null && <Tag>In no brand</Tag>}
        </p>
      </div>
      <div className="sl-panel-header-tools">
        <IconButton icon="move" label="Move the panel with the arrow keys" onKeyDown={moveByArrows(actions.move)} />
        <IconButton
          icon={minimised ? 'restore' : 'minimise'}
          label={minimised ? 'Open the panel again' : 'Make the panel small'}
          aria-expanded={!minimised}
          onClick={() => actions.minimise(!minimised)}
        />
      </div>
      {!minimised && (
        <dl className="sl-panel-header-facts">
          <div>
            <dt className="sl-unseen">What</dt>
            <dd>{kind}</dd>
          </div>
          <div>
            <dt className="sl-unseen">Who can see it</dt>
            <dd>{audience ?? 'Audience not seen'}</dd>
          </div>
          <div>
            <dt className="sl-unseen">When</dt>
            <dd>{when}</dd>
          </div>
        </dl>
      )}
    </header>
  );
}
