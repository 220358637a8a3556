import { type ReactNode, useId } from 'react';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Tag } from '../ui/Tag.tsx';
import { trusted } from '../ui/trusted.ts';
import { LevelMark } from './LevelMark.tsx';
import type { PanelActions, PanelFinding } from './panel-view.ts';
import './finding-card.css';

interface FindingCardProps {
  item: PanelFinding;
  inThread: boolean;
  actions: Pick<PanelActions, 'show' | 'silence' | 'tick'>;
  /** One of many: whether it is open, and how that is changed. `null`: it does not fold. */
  fold: { open: boolean; set: (open: boolean) => void } | null;
  /** What else can be done about it. */
  children?: ReactNode;
}

/** One finding: what, why, and one click to its place. Once ticked it steps back. */
export function FindingCard({ item, inThread, actions, fold: given, children }: FindingCardProps) {
  const { key, finding, ticked } = item;
  const id = useId();
  // What is ticked has nothing left to fold.
  const fold = ticked ? null : given;
  const head = <Head item={item} inThread={inThread} withPlace={fold?.open === false} />;
  return (
    <li
      className="sl-finding"
      data-finding={finding.check}
      data-level={finding.level}
      data-ticked={ticked || undefined}
      data-fold={fold ? (fold.open ? 'open' : 'closed') : undefined}
    >
      <LevelMark level={finding.level} />
      <div className="sl-finding-words">
        {fold ? (
          <button
            type="button"
            className="sl-finding-line"
            aria-expanded={fold.open}
            aria-controls={id}
            onClick={() => fold.set(!fold.open)}
          >
            {head}
            <Icon name="chevron" />
          </button>
        ) : (
          head
        )}
        {!ticked && (
          <div className="sl-finding-more" id={id} hidden={fold?.open === false}>
            <More item={item} actions={actions} />
          </div>
        )}
        {ticked !== null && (
          <div className="sl-finding-tick">
            <Checkbox
              label="I looked at this"
              checked={ticked}
              onCheckedChange={(on, event) => trusted(() => actions.tick(key, on))(event)}
            />
          </div>
        )}
        {children}
      </div>
    </li>
  );
}

/** What it is; and where, as long as nothing below says so. */
function Head({ item, inThread, withPlace }: Pick<FindingCardProps, 'item' | 'inThread'> & { withPlace: boolean }) {
  const { finding, checkTitle, place } = item;
  return (
    <>
      <span className="sl-finding-check">
        <span>{checkTitle}</span>
        {inThread && finding.part !== null && <Tag>Part {finding.part + 1}</Tag>}
        {withPlace && place && !finding.say.includes(withoutEnd(place)) && <span className="sl-finding-place">“{place}”</span>}
      </span>
      <span className="sl-finding-say">{finding.say}</span>
    </>
  );
}

/** A place may end with the full stop of its sentence, which what is said of it leaves out. */
const withoutEnd = (place: string): string => place.replace(/[.!?…\s]+$/u, '') || place;

/** Why, what should stand there instead, and what can be done. */
function More({ item, actions }: Pick<FindingCardProps, 'item' | 'actions'>) {
  const { key, finding, why, canShow, word } = item;
  return (
    <>
      {why && <p className="sl-finding-why">{why}</p>}
      {finding.correction !== undefined && (
        <p className="sl-finding-correction">
          <span className="sl-finding-corrected">Corrected: </span>
          {finding.correction}
        </p>
      )}
      <div className="sl-finding-buttons">
        {canShow && (
          <Button size="small" onClick={() => actions.show(key)}>
            Show me
          </Button>
        )}
        {finding.correction !== undefined && (
          <CopyButton size="small" text={finding.correction}>
            Copy corrected text
          </CopyButton>
        )}
        {word !== null && (
          <Button look="link" size="small" title={`“${word}”`} onClick={trusted(() => actions.silence(key))}>
            {/\s/.test(word) ? 'Not these words again' : 'Not this word again'}
          </Button>
        )}
      </div>
    </>
  );
}
