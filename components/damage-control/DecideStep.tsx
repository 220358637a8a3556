import { useState } from 'react';
import { isGrave } from '../../utils/model/incident.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Block } from './Block.tsx';
import { KindEditor } from './ConfirmStep.tsx';
import type { StepProps } from './IncidentPage.tsx';
import type { CourseView, DraftKind, IncidentView } from './incident-view.ts';
import { OrderStrip } from './OrderStrip.tsx';
import { YesBlock } from './YesBlock.tsx';
import './decide-step.css';

/** Step 3: what is done with the post, in what order, and with which words. The decision comes first: until it is made the rest is there to be opened. */
export function DecideStep(props: StepProps) {
  const { view, actions } = props;
  const { missing, order, recommended, chosen } = view.decide;
  const isAsked = recommended !== null && chosen === null;
  return (
    <>
      {missing && (
        <Callout title={missing}>
          <div>
            <Button size="small" onClick={() => actions.goTo(view.record.answer === null ? 'confirm' : 'assess')}>
              Say it now
            </Button>
          </div>
        </Callout>
      )}
      <Course {...props} />
      {/* The copy is kept in any case; alone it is no order. */}
      {order.length > 1 && <OrderStrip {...props} folded={isAsked} />}
      <Words {...props} folded={isAsked} />
      <YesBlock {...props} />
    </>
  );
}

/** One recommendation with its reasons and its risk; the others one click away, each on a line until it is looked at. */
function Course({ view, actions }: StepProps) {
  const { recommended, others, chosen, advice } = view.decide;
  const [reasons, setReasons] = useState(false);
  const [alternatives, setAlternatives] = useState(false);
  if (!recommended || !advice) return null;
  const shown = chosen ?? recommended;
  const isOther = shown.action !== recommended.action;
  const ways = [recommended, ...others].filter(({ action }) => action !== shown.action);
  const choose = (course: CourseView) => {
    actions.change({ action: course.action });
    setAlternatives(false);
  };

  return (
    <Block title={isOther ? 'You decided' : chosen ? 'Decided' : 'Recommended'}>
      <div className="sl-course" data-decided={chosen !== null || undefined}>
        <p className="sl-course-title">
          {chosen && <Icon name="check" />}
          {shown.title}
        </p>
        <p>{shown.does}</p>
        {!chosen && <p className="sl-course-why">{advice.why[0]}</p>}
        <p className="sl-card-soft">The risk: {shown.risk}</p>
        <p className="sl-unseen" role="status">
          {chosen && `Decided: ${chosen.title}.`}
        </p>
        {!chosen && (
          <div className="sl-block-buttons">
            <Button look="primary" onClick={() => choose(recommended)}>
              Do this
            </Button>
          </div>
        )}
      </div>
      <div>
        <Disclosure title="All reasons" aside={advice.why.length} open={reasons} onOpenChange={setReasons}>
          <ul className="sl-reasons">
            {advice.why.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </Disclosure>
        <Disclosure
          title={chosen ? 'Decide otherwise' : 'Other ways'}
          aside={isOther ? `recommended was: ${recommended.title.toLowerCase()}` : ways.length}
          open={alternatives}
          onOpenChange={setAlternatives}
        >
          <OtherWays ways={ways} recommended={recommended.action} onChoose={choose} />
        </Disclosure>
      </div>
    </Block>
  );
}

interface OtherWaysProps {
  ways: readonly CourseView[];
  recommended: CourseView['action'];
  onChoose: (course: CourseView) => void;
}

/** One at a time says what it does and what it risks. */
function OtherWays({ ways, recommended, onChoose }: OtherWaysProps) {
  const [looked, setLooked] = useState<CourseView['action'] | null>(null);
  return ways.map((course) => (
    <Disclosure
      key={course.action}
      level={4}
      title={course.title}
      aside={course.action === recommended ? 'recommended' : undefined}
      open={course.action === looked}
      onOpenChange={(open) => setLooked(open ? course.action : null)}
    >
      <div className="sl-other-way">
        <p>{course.does}</p>
        <p className="sl-card-soft">The risk: {course.risk}</p>
        <Button size="small" aria-label={`Choose: ${course.title}`} onClick={() => onChoose(course)}>
          Choose this
        </Button>
      </div>
    </Disclosure>
  ));
}

function leadOf({ assess, choices, decide }: IncidentView): string {
  if ((decide.chosen ?? decide.recommended)?.action === 'leave') return 'Nothing has to be said. This is for whoever asks.';
  return assess.focus ? choices.impacts[assess.focus].hint : 'Built from what you enter. Change anything.';
}

/** What the words are built from. Where it hurts, nothing is right in its place. */
const builtFrom = ['wrong', 'right', 'done', 'failed', 'change'] as const;

/** What is entered, and the words. */
function Words({ folded, ...props }: StepProps & { folded: boolean }) {
  const { view, actions } = props;
  const [unfolded, setUnfolded] = useState(false);
  const { record } = view;
  const { words, advice } = view.decide;
  const [kind, setKind] = useState<DraftKind | null>(null);
  const first = words[0]?.kind;
  // A correction without what is right corrects nothing.
  const [entering, setEntering] = useState(record.facts.wrong === '' || (first === 'correction' && record.facts.right === ''));
  const open = words.find((each) => each.kind === kind)?.kind ?? first;
  const { facts, answer } = record;
  const senior = advice?.voice === 'named-senior' || facts.senior !== null;
  const grave = isGrave(record.harm);
  const asked = builtFrom.filter((field) => field !== 'right' || record.harm !== 'hurtful');
  const entered = asked.filter((field) => facts[field].trim() !== '').length;
  if (!open) return null;

  const content = (
    <>
      {answer === 'ours' && (
        <Disclosure title="What they are built from" aside={`${entered} of ${asked.length}`} open={entering} onOpenChange={setEntering}>
          <div className="sl-facts">
            <TextArea
              label="What we did wrong"
              placeholder={grave ? undefined : 'we named the wrong day for the sale'}
              rows={2}
              value={facts.wrong}
              onValueChange={(wrong) => actions.change({ facts: { wrong } })}
            />
            {asked.includes('right') && (
              <TextArea
                label="What is right"
                placeholder={grave ? undefined : 'the sale is on Saturday 28 November'}
                rows={2}
                value={facts.right}
                onValueChange={(right) => actions.change({ facts: { right } })}
              />
            )}
            <TextArea
              label="What we have done for people"
              hint="What happens to the post is said anyway."
              rows={2}
              value={facts.done}
              onValueChange={(done) => actions.change({ facts: { done } })}
            />
            <TextArea
              label="What we failed to check"
              hint="Never what a tool did, and never who: people detect a phoney excuse, and trust you less."
              rows={2}
              value={facts.failed}
              onValueChange={(failed) => actions.change({ facts: { failed } })}
            />
            <TextArea
              label="What changes"
              placeholder={grave ? undefined : 'a second person checks every date before it goes out'}
              rows={2}
              value={facts.change}
              onValueChange={(change) => actions.change({ facts: { change } })}
            />
            <TextField
              label="When people hear from us again"
              placeholder="by 16:00 today"
              value={facts.nextWord}
              onValueChange={(nextWord) => actions.change({ facts: { nextWord } })}
            />
            {grave && (
              <TextField
                label="Whom the apology is for"
                hint="As they would call themselves."
                value={facts.harmed}
                onValueChange={(harmed) => actions.change({ facts: { harmed } })}
              />
            )}
            {senior && (
              <TextField
                label="Who speaks, by name"
                hint="Somebody responsible. A named person is believed sooner after real harm."
                value={facts.senior?.name ?? ''}
                onValueChange={(name) => actions.change({ facts: { senior: name ? { name, role: facts.senior?.role ?? null } : null } })}
              />
            )}
          </div>
        </Disclosure>
      )}
      <Select
        label="Words for"
        value={open}
        onValueChange={(next) => setKind(next)}
        options={Object.fromEntries(words.map(({ kind: each, title }) => [each, title])) as Record<DraftKind, string>}
      />
      <KindEditor key={open} {...props} kind={open} copy={open === 'boss' || open === 'support' ? 'Copy note' : 'Copy'} />
    </>
  );
  if (!folded) {
    return (
      <Block title="The words" lead={leadOf(view)}>
        {content}
      </Block>
    );
  }
  return (
    <section>
      <Disclosure level={2} title="The words" aside="for when you have decided" open={unfolded} onOpenChange={setUnfolded} onDemand>
        <div className="sl-decide-words">{content}</div>
      </Disclosure>
    </section>
  );
}
