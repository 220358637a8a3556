import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Logo } from '../ui/Logo.tsx';
import { AdjustStep } from './AdjustStep.tsx';
import { AssessStep } from './AssessStep.tsx';
import { AtAnyMoment } from './AtAnyMoment.tsx';
import { CloseStep } from './CloseStep.tsx';
import { ConfirmStep } from './ConfirmStep.tsx';
import { DecideStep } from './DecideStep.tsx';
import { isOpen } from './DownNow.tsx';
import { DueAgain } from './DueAgain.tsx';
import { FollowUpStep } from './FollowUpStep.tsx';
import type { IncidentActions, IncidentView } from './incident-view.ts';
import { KeptPost } from './KeptPost.tsx';
import { ReportDue } from './ReportDue.tsx';
import { SeenSince } from './SeenSince.tsx';
import { StepRail } from './StepRail.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { WhoHasIt } from './WhoHasIt.tsx';
import './incident-page.css';

export interface StepProps {
  view: IncidentView;
  actions: IncidentActions;
}

const bodies = {
  confirm: ConfirmStep,
  assess: AssessStep,
  decide: DecideStep,
  'follow-up': FollowUpStep,
  adjust: AdjustStep,
  close: CloseStep,
};

interface IncidentPageProps extends StepProps {
  /** How many other incidents are open. */
  others: number;
  /** Said at the foot: what could not be saved. */
  notice: ReactNode;
}

/** Whether the step itself has the one thing to do now; the way on is second then. */
function asksFirst(view: IncidentView): boolean {
  const { record, decide } = view;
  switch (record.step) {
    case 'confirm':
      return record.answer === null || record.answer === 'not-sure' || (record.door === 'down-now' && isOpen(view));
    case 'decide':
      return decide.recommended !== null && decide.chosen === null;
    case 'follow-up':
      return record.followUp === null;
    default:
      return false;
  }
}

/** One incident: its post, the six steps, one of them open. */
export function IncidentPage({ view, actions, others, notice }: IncidentPageProps) {
  const { record, rail, next, previous } = view;
  const inside = record.door !== null;
  const heading = useRef<HTMLHeadingElement>(null);
  const place = inside ? record.step : 'doors';
  const shown = useRef(place);
  // The way down stands first; whatever else has to be said stands below it.
  const toSafety = record.step === 'confirm' && record.door === 'down-now';
  // Until it is safe nothing may push the way down out of a low window.
  const first = toSafety && isOpen(view) ? 'safety' : undefined;
  const Body = bodies[record.step];
  const open = rail.find(({ id }) => id === record.step)!;
  const due = (
    <>
      <ReportDue view={view} actions={actions} />
      <DueAgain view={view} actions={actions} />
    </>
  );

  useEffect(() => {
    // Whoever came from the list goes on from the title.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    // Somebody went to another step: the keyboard and a screen reader go on from its title.
    if (shown.current === place) return;
    shown.current = place;
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [place]);
  useKeptFocus();

  return (
    <div className="sl-incident">
      <header className="sl-incident-head">
        <div className="sl-incident-name">
          <Logo size="small" />
          <p>Something wrong with this post?</p>
          <Button look="link" size="small" onClick={actions.list}>
            {others > 0 ? `All (${others + 1})` : 'All'}
            <span className="sl-unseen"> incidents</span>
          </Button>
        </div>
        {inside && <StepRail rail={rail} open={record.step} onOpen={actions.goTo} />}
      </header>
      <main className="sl-incident-main" data-first={first}>
        <KeptPost view={view} actions={actions} folded={record.step !== 'confirm' || inside} />
        <div className="sl-incident-work">
          <WhoHasIt view={view} actions={actions} />
          <SeenSince view={view} actions={actions} />
          {!toSafety && due}
          <div className="sl-incident-step">
            <div className="sl-incident-title">
              <h1 ref={heading} tabIndex={-1}>
                {open.title}
              </h1>
              {inside && <p>{toSafety ? 'First to safety. Everything else comes later.' : open.asks}</p>}
            </div>
            <Body view={view} actions={actions} />
            {toSafety && due}
            <AtAnyMoment view={view} actions={actions} />
          </div>
        </div>
      </main>
      {inside && (
        <footer className="sl-incident-foot" data-first={first}>
          {notice && (
            <p className="sl-incident-notice" role="alert">
              {notice}
            </p>
          )}
          {previous && (
            <Button look="quiet" onClick={() => actions.goTo(previous)}>
              Back
            </Button>
          )}
          {next && (
            <Button look={asksFirst(view) ? 'secondary' : 'primary'} onClick={() => actions.goTo(next)}>
              {rail.find(({ id }) => id === next)!.title}
              <Icon name="chevron" />
            </Button>
          )}
        </footer>
      )}
    </div>
  );
}
