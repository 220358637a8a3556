import { useEffect, useRef } from 'react';
import type { AskColleagueProps } from '../review/AskColleague.tsx';
import { AskColleague } from '../review/AskColleague.tsx';
import type { PanelWaiting, SecondPersonActions } from '../review/second-person-view.ts';
import { SignOffPage } from '../signoff/SignOffPage.tsx';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { BringMonth } from './BringMonth.tsx';
import type { DraftsActions, KeptView, TableView } from './drafts-view.ts';
import { KeptDrafts } from './KeptDrafts.tsx';
import { WaitingDrafts } from './WaitingDrafts.tsx';
import './drafts-page.css';

/** Everything the page shows. */
export interface DraftsView {
  kept: readonly KeptView[];
  /** Drafts that one asking can hold, and versions that one draft can have. */
  most: { items: number; versions: number };
  ask: AskColleagueProps['view'];
  /** Whether the small pictures go along. */
  withPictures: boolean;
  waiting: readonly PanelWaiting[];
  /** Why something that lies here cannot be read, once for each. */
  unreadable: readonly string[];
  /** What came of the last thing that was done here; `undo`: whether it can be taken back. */
  said: { text: string; tone: 'done' | 'not-done'; undo: (() => void) | null } | null;
}

interface DraftsPageProps {
  view: DraftsView;
  actions: DraftsActions & AskColleagueProps['actions'] & Pick<SecondPersonActions, 'remind' | 'withdraw'> & DraftsPageActions;
  table: { read: (table: string) => TableView; head: string; zone: string };
}

interface DraftsPageActions {
  sendPictures(on: boolean): void;
  /** Puts away what was made, to ask about others. */
  askAnew(): void;
}

/** The author's drafts: those that are kept to be asked about together, and those that wait for an answer. */
export function DraftsPage({ view, actions, table }: DraftsPageProps) {
  const { kept, waiting, said, unreadable } = view;
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What had the focus may just have gone: the keyboard goes on from what is said about it.
    if (said && document.activeElement === document.body) (line.current?.querySelector('button') ?? line.current)?.focus();
  }, [said]);
  return (
    <SignOffPage title="Your drafts">
      <p className="sl-drafts-said" role="status" data-tone={said?.tone} tabIndex={-1} ref={line}>
        {said?.text}
        {said?.undo && (
          <Button size="small" look="link" onClick={said.undo}>
            Undo
          </Button>
        )}
      </p>
      {unreadable.length > 0 && (
        <Callout
          tone="to-look-at"
          title={
            unreadable.length === 1 ? 'One of your drafts cannot be read here.' : `${unreadable.length} of your drafts cannot be read here.`
          }
        >
          <p>Nothing was deleted.</p>
          {[...new Set(unreadable)].map((why) => (
            <p key={why}>{why}</p>
          ))}
        </Callout>
      )}
      <div className="sl-drafts-columns">
        <section className="sl-drafts-part" aria-labelledby="sl-drafts-kept">
          <h2 id="sl-drafts-kept">Kept, to ask about</h2>
          <KeptDrafts kept={kept} mostVersions={view.most.versions} actions={actions} />
        </section>
        {/* What is chosen is asked about next; in a narrow window nothing stands between. */}
        <Ask view={view} actions={actions} />
        <div className="sl-drafts-column">
          <BringMonth {...table} bring={actions.bring} />
          <section className="sl-drafts-part" aria-labelledby="sl-drafts-waiting">
            <h2 id="sl-drafts-waiting">Waiting for an answer</h2>
            <WaitingDrafts waiting={waiting} actions={actions} />
          </section>
        </div>
      </div>
    </SignOffPage>
  );
}

function Ask({ view: { kept, most, ask, withPictures }, actions }: Pick<DraftsPageProps, 'view' | 'actions'>) {
  const chosen = kept.filter((each) => each.chosen);
  if (ask.packed === null && chosen.length === 0) return null;
  const tooMany = chosen.length - most.items;
  const hasPictures = chosen.some(({ pictures }) => pictures > 0);
  return (
    <section className="sl-drafts-part sl-drafts-ask" aria-labelledby="sl-drafts-ask">
      <h2 id="sl-drafts-ask">{chosen.length === 1 || ask.packed ? 'Ask a colleague' : `Ask a colleague about ${chosen.length} drafts`}</h2>
      {ask.packed === null && tooMany > 0 ? (
        <Callout tone="to-look-at" title={`${most.items} drafts fit into one. Leave ${tooMany} out, and ask about them afterwards.`} />
      ) : (
        <AskColleague view={ask} actions={actions} level={3}>
          {hasPictures && (
            <Checkbox
              label="Send small pictures along"
              hint="Without them it is shorter, and your colleague sees the descriptions alone."
              checked={withPictures}
              onCheckedChange={actions.sendPictures}
            />
          )}
        </AskColleague>
      )}
      {ask.packed && chosen.length > 0 && (
        <Button look="link" onClick={actions.askAnew}>
          Ask about {chosen.length === 1 ? 'another draft' : `${chosen.length} others`}
        </Button>
      )}
    </section>
  );
}
