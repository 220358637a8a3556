import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { trusted } from '../ui/trusted.ts';
import type { PanelActions, PanelFact, PanelView } from './panel-view.ts';
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
        {facts.map(({ key, fact, ticked: done, source }) => (
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
            {source && <Looked source={source} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Where the brand looks such facts up: one click away, or whom to ask. */
function Looked({ source: { words, address } }: { source: NonNullable<PanelFact['source']> }) {
  if (address === null) return <p className="sl-source-looked">{/^ask\s/i.test(words) ? words : `Ask ${words}`}</p>;
  return (
    <a className="sl-source-looked" href={address} target="_blank" rel="noreferrer">
      {words.replace(/^https?:\/\//i, '')}
      <Icon name="external" />
    </a>
  );
}
