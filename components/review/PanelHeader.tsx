import { shownHandle } from '../../utils/text/shown-handle.ts';
import { AccountMark } from '../ui/AccountMark.tsx';
import { Handle } from '../ui/Handle.tsx';
import { Tag } from '../ui/Tag.tsx';
import { DraftFacts } from './DraftFacts.tsx';
import { draftKind } from './draft-kind.ts';
import { useDrag } from './drag.ts';
import { type PanelMoves, PanelTools } from './PanelTools.tsx';
import type { PanelView } from './panel-view.ts';
import './panel-header.css';

/** Which account, to whom, when: what has to be right before any word is read. The panel is moved by it. */
export function PanelHeader({ view, actions }: { view: PanelView; actions: PanelMoves }) {
  const { account, audience, parts, platformName, surface, when } = view;
  const drag = useDrag(actions.move);

  return (
    <header className="sl-panel-header" {...drag}>
      <AccountMark handle={account?.handle ?? null} colour={account?.colour ?? null} />
      <div className="sl-panel-header-who">
        <h1 className="sl-panel-header-handle">
          <span className="sl-unseen">Second Look: </span>
          {account ? <Handle shown={shownHandle(account.handle)} /> : 'Account not seen'}
        </h1>
        <p className="sl-panel-header-brand">
          <span>{[account?.brand ?? account?.name, platformName].filter(Boolean).join(' · ')}</span>
          {account && account.brand === null && <Tag>In no brand</Tag>}
        </p>
      </div>
      <PanelTools actions={actions} />
      <div className="sl-panel-header-facts">
        <DraftFacts kind={draftKind(surface, parts)} audience={audience} when={when} />
      </div>
    </header>
  );
}
