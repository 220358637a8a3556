import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { trusted } from '../ui/trusted.ts';
import type { PanelActions, PanelView } from './panel-view.ts';
import { ticked } from './ticked.ts';
import './sources.css';

interface SourcesProps {
  view: Pick<PanelView, 'facts' | 'unfolded'>;
  actions: Pick<PanelActions, 'fold' | 'show' | 'tick'>;
}

/** Every date, number, price, name, link, handle and quote, to be compared with where it is known from. */
export function Sources({ view: { facts, unfolded }, actions }: SourcesProps) {
  if (facts.length === 0) return null;
  return (
    <Disclosure
      level={2}
      title="Check against a source"
      aside={ticked(facts)}
      open={unfolded.includes('sources')}
      onOpenChange={(open) => actions.fold('sources', open)}
    >
      <ul className="sl-sources">
        {facts.map(({ key, fact, ticked: done }) => (
          <li key={key} className="sl-source">
            <Checkbox
              label={
                <>
                  <span className="sl-source-text">{fact.text}</span> <span className="sl-source-kind">{fact.kind}</span>
                </>
              }
              checked={done}
              onCheckedChange={(on, event) => trusted(() => actions.tick(key, on))(event)}
            />
            <Button look="quiet" size="small" aria-label={`Show “${fact.text}”`} onClick={() => actions.show(key)}>
              Show
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
