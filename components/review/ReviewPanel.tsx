import { Disclosure } from '../ui/Disclosure.tsx';
import { Checklist } from './Checklist.tsx';
import { Confirmations } from './Confirmations.tsx';
import { EmergencyReason } from './EmergencyReason.tsx';
import { FindingList } from './FindingList.tsx';
import { Guidelines } from './Guidelines.tsx';
import { MediaStrip } from './MediaStrip.tsx';
import { NotChecked } from './NotChecked.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { PublishOpen } from './PublishOpen.tsx';
import type { PanelActions, PanelView } from './panel-view.ts';
import { ReviewFooter } from './ReviewFooter.tsx';
import { SecondPerson } from './SecondPerson.tsx';
import { Sources } from './Sources.tsx';
import { StateLine } from './StateLine.tsx';
import { isQuiet } from './second-person-view.ts';
import './review-panel.css';

/**
 * The panel beside a draft. The page scrolls, not a box in it, so that the height of the element with
 * class `sl-panel` is what the panel needs.
 */
export function ReviewPanel({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const quiet = isQuiet(view.secondPerson);
  // What went out waits for nobody: the box is empty, and what holds the next draft comes with it.
  const waits = view.published === null;
  const second = <SecondPerson view={view.secondPerson} actions={actions.secondPerson} tick={actions.tick} show={actions.show} />;
  return (
    <main className="sl-panel">
      <div className="sl-panel-top">
        <PanelHeader view={view} actions={actions} />
        <StateLine view={view} />
      </div>
      <div className="sl-panel-body">
        {view.reasonOwed && <EmergencyReason typed={view.typed} actions={actions} />}
        <Findings view={view} actions={actions} />
        {waits && <Confirmations view={view} actions={actions} />}
        {waits && !quiet && (
          <div>
            <h2 className="sl-unseen">A second person</h2>
            {second}
          </div>
        )}
        {waits && view.openReasons.length > 0 && <PublishOpen reasons={view.openReasons} publishOpen={actions.publishOpen} />}
        <NotChecked missing={view.missing} />
        <MediaStrip media={view.media} />
        <div className="sl-panel-folds">
          <Sources view={view} actions={actions} />
          <Checklist view={view} actions={actions} />
          <Guidelines view={view} actions={actions} />
          {quiet && (
            <Disclosure
              level={2}
              title="A second person"
              aside={view.secondPerson.waiting.length > 0 ? `${view.secondPerson.waiting.length} waiting` : undefined}
              open={view.unfolded.includes('second-person')}
              onOpenChange={(open) => actions.fold('second-person', open)}
            >
              {second}
            </Disclosure>
          )}
        </div>
      </div>
      <ReviewFooter view={view} emergency={actions.emergency} />
    </main>
  );
}

function Findings({ view, actions }: { view: PanelView; actions: PanelActions }) {
  if (view.findings.length === 0) return null;
  return (
    <section>
      <h2 className="sl-unseen">What was found</h2>
      <FindingList findings={view.findings} inThread={view.parts > 1} actions={actions} />
    </section>
  );
}
