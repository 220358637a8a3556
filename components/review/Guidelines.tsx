import { Disclosure } from '../ui/Disclosure.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import './guidelines.css';
import type { PanelActions, PanelView } from './panel-view.ts';

interface GuidelinesProps {
  view: Pick<PanelView, 'account' | 'guidelines' | 'unfolded'>;
  actions: Pick<PanelActions, 'fold'>;
}

/** What the brand wants to be done, in a few lines. Holds nothing. */
export function Guidelines({ view: { account, guidelines, unfolded }, actions }: GuidelinesProps) {
  if (guidelines.length === 0) return null;
  const title = account?.brand ? `Guidelines of ${account.brand}` : 'Guidelines';
  return (
    <Disclosure level={2} title={title} open={unfolded.includes('guidelines')} onOpenChange={(open) => actions.fold('guidelines', open)}>
      <ol className="sl-guidelines">
        {guidelines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <PrintButton look="link" title={title} lines={guidelines} />
    </Disclosure>
  );
}
