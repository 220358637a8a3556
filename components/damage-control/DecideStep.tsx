import { useState } from 'react';
import { isGrave } from '../../utils/model/incident.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
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

/** Step 3: what is done with the post, in what order, and with which words. */
export function DecideStep(props: StepProps) {
  const { view, actions } = props;
  const { missing, order } = view.decide;
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
      {order.length > 1 && <OrderStrip {...props} />}
      <Words {...props} />
      <YesBlock {...props} />
    </>
  );
}

/** One recommendation with its reasons and its risk; the others one click away. */
function Course({ view, actions }: StepProps) {
  const { recommended, others, chosen, advice } = view.decide;
  const [reasons, setReasons] = useState(false);
  const [alternatives, setAlternatives] = useState(false);
  if (!recommended || !advice) return null;
  const other = chosen && chosen.action !== recommended.action ? chosen : null;
  const choose = (course: CourseView) => actions.change({ action: course.action });
  const [because, ...further] = advice.why;

  return (
    <Block title={other ? 'You decided' : 'Recommended'}>
      <div className="sl-course">
        <p className="sl-course-title">{(other ?? recommended).title}</p>
        <p>{(other ?? recommended).does}</p>
        {!other && <p className="sl-course-why">{because}</p>}
        <p className="sl-card-soft">The risk: {(other ?? recommended).risk}</p>
        <div className="sl-block-buttons">
          {chosen ? (
            <p className="sl-course-chosen" role="status">
              Decided.{other && ` Recommended was: ${recommended.title.toLowerCase()}.`}
            </p>
          ) : (
            <Button look="primary" onClick={() => choose(recommended)}>
              Do this
            </Button>
          )}
          {other && (
            <Button size="small" onClick={() => choose(recommended)}>
              Take the recommended way
            </Button>
          )}
        </div>
      </div>
      <div>
        <Disclosure title="All reasons" aside={advice.why.length} open={reasons} onOpenChange={setReasons}>
          <ul className="sl-reasons">
            {[because, ...further].map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </Disclosure>
        <Disclosure title="Other ways" aside={others.length} open={alternatives} onOpenChange={setAlternatives}>
          <ul className="sl-other-ways">
            {others.map((course) => (
              <li key={course.action}>
                <div>
                  <p className="sl-card-title">{course.title}</p>
                  <p>{course.does}</p>
                  <p className="sl-card-soft">The risk: {course.risk}</p>
                </div>
                <Button size="small" aria-label={`Choose: ${course.title}`} onClick={() => choose(course)}>
                  Choose
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </Block>
  );
}

function leadOf({ assess, choices, decide }: IncidentView): string {
  if ((decide.chosen ?? decide.recommended)?.action === 'leave') return 'Nothing has to be said. This is for whoever asks.';
  return assess.focus ? choices.impacts[assess.focus].hint : 'Built from what you enter. Change anything.';
}

/** What the words are built from. Where it hurts, nothing is right in its place. */
const builtFrom = ['wrong', 'right', 'done', 'failed', 'change'] as const;

/** What is entered, and the words. */
function Words(props: StepProps) {
  const { view, actions } = props;
  const { record } = view;
  const { words, advice } = view.decide;
  const [kind, setKind] = useState<DraftKind | null>(null);
  const [entering, setEntering] = useState(record.facts.wrong === '');
  const first = words[0]?.kind;
  const open = words.find((each) => each.kind === kind)?.kind ?? first;
  const { facts, answer } = record;
  const senior = advice?.voice === 'named-senior' || facts.senior !== null;
  const grave = isGrave(record.harm);
  const asked = builtFrom.filter((field) => field !== 'right' || record.harm !== 'hurtful');
  const entered = asked.filter((field) => facts[field].trim() !== '').length;
  if (!open) return null;

  return (
    <Block title="The words" lead={leadOf(view)}>
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
    </Block>
  );
}
