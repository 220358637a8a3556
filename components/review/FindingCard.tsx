import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Tag } from '../ui/Tag.tsx';
import { trusted } from '../ui/trusted.ts';
import { LevelMark } from './LevelMark.tsx';
import type { PanelActions, PanelFinding } from './panel-view.ts';
import './finding-card.css';

interface FindingCardProps {
  item: PanelFinding;
  inThread: boolean;
  actions: Pick<PanelActions, 'show' | 'silence' | 'tick'>;
  /** What else can be done about it. */
  children?: ReactNode;
}

/** One finding: what, why, and one click to its place. Once ticked it steps back. */
export function FindingCard({ item, inThread, actions, children }: FindingCardProps) {
  const { key, finding, checkTitle, why, ticked, canShow, word } = item;
  return (
    <li className="sl-finding" data-finding={finding.check} data-level={finding.level} data-ticked={ticked || undefined}>
      <LevelMark level={finding.level} />
      <div className="sl-finding-words">
        <p className="sl-finding-check">
          <span>{checkTitle}</span>
          {inThread && finding.part !== null && <Tag>Part {finding.part + 1}</Tag>}
        </p>
        <p className="sl-finding-say">{finding.say}</p>
        {!ticked && (
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
