import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { trusted } from '../ui/trusted.ts';
import { Answers } from './Answers.tsx';
import { AskColleague } from './AskColleague.tsx';
import { AskOutside } from './AskOutside.tsx';
import { Compare } from './Compare.tsx';
import { HandOver, Reviewing } from './LookHere.tsx';
import { PasteAnswer } from './PasteAnswer.tsx';
import type { SecondPersonActions, SecondPersonPart, SecondPersonView } from './second-person-view.ts';
import { Again, Waiting } from './Waiting.tsx';
import { Wishes } from './Wishes.tsx';
import './second-person.css';

export interface SecondPersonProps {
  view: SecondPersonView;
  actions: SecondPersonActions;
}

interface SectionProps extends SecondPersonProps {
  tick: (key: string, on: boolean) => void;
  show: (key: string) => void;
}

/** Whose yes this draft needs, whose it has, and the ways to get one. */
export function SecondPerson({ view, actions, tick, show }: SectionProps) {
  const { needed, satisfied, says, part, notCounted, wishes, waitsHere } = view;
  const cameBack = wishes.length > 0 || notCounted.some(({ changes }) => changes.length > 0);
  const toAsk = needed && !satisfied && part === null && waitsHere === null;
  return (
    <section className="sl-second-person" aria-label="A second person">
      {needed && !satisfied && <p className="sl-second-person-says">{says}</p>}
      {waitsHere && (
        <div className="sl-second-person-part">
          <p>You have asked about this draft. {waitsHere.state}</p>
          <div className="sl-second-person-buttons">
            <Again waiting={waitsHere} actions={actions} />
          </div>
        </div>
      )}
      <Answers view={view} />
      <Wishes wishes={wishes} tick={tick} show={show} />
      {toAsk && (
        <div>
          <Button look="primary" onClick={trusted(() => (cameBack ? actions.askAgain() : actions.open('ask')))}>
            {cameBack ? 'Ask again' : 'Ask a colleague'}
          </Button>
        </div>
      )}
      <div className="sl-second-person-parts">
        {!toAsk && (
          <Part id="ask" title="Ask a colleague" {...{ view, actions }}>
            <AskColleague view={view} actions={actions} />
          </Part>
        )}
        <Part id="hand-over" title="Hand over the keyboard" {...{ view, actions }}>
          <HandOver view={view} actions={actions} />
        </Part>
        <Part id="outside" title="Ask somebody without Second Look" {...{ view, actions }}>
          <AskOutside view={view} actions={actions} />
        </Part>
        <Part id="answer" title="An answer came" {...{ view, actions }}>
          <PasteAnswer view={view} actions={actions} />
        </Part>
        <Part id="reviewing" title="I am reviewing somebody’s draft" {...{ view, actions }}>
          <Reviewing view={view} actions={actions} />
        </Part>
        <Part
          id="waiting"
          title="Keep for later, and what waits"
          aside={view.waiting.length > 0 ? view.waiting.length : undefined}
          {...{ view, actions }}
        >
          <div className="sl-second-person-buttons">
            <Button size="small" onClick={trusted(actions.keep)}>
              Keep this draft for later
            </Button>
            <Button size="small" look="quiet" onClick={trusted(actions.openDrafts)}>
              Your drafts
            </Button>
          </div>
          {view.waiting.length > 0 && <Waiting waiting={view.waiting} actions={actions} />}
        </Part>
      </div>
      {part === null && <Said view={view} actions={actions} />}
    </section>
  );
}

interface PartProps extends SecondPersonProps {
  id: SecondPersonPart;
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}

function Part({ id, title, aside, view, actions, children }: PartProps) {
  const open = view.part === id;
  return (
    <Disclosure level={3} title={title} aside={aside} open={open} onOpenChange={(next) => actions.open(next ? id : null)}>
      {open && (
        <div className="sl-second-person-part">
          {children}
          <Said view={view} actions={actions} />
        </div>
      )}
    </Disclosure>
  );
}

/** What came of the last thing that was done here. */
function Said({ view: { said, compare }, actions }: SecondPersonProps) {
  return (
    <>
      <p className="sl-second-person-said" role="status" data-tone={said?.tone}>
        {said?.text}
      </p>
      {compare && <Compare {...compare} confirm={actions.confirm} />}
    </>
  );
}
