import { closing, takenOut } from '../../utils/model/incident-record.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Block } from './Block.tsx';
import type { StepProps } from './IncidentPage.tsx';
import { Timeline } from './Timeline.tsx';
import { clock, dayOf, endOf } from './when.ts';
import './close-step.css';
import { numberWords } from '../../utils/text/own-english.ts';

const stoppedWords = (whose: 'brand' | 'account') =>
  ({
    pause: { title: `Compose boxes of this ${whose} are paused in this browser, until this is closed.`, lift: 'Lift the pause' },
    sensitive: { title: '“Sensitive now” is switched on for this brand.', lift: 'Switch it off' },
    advert: { title: 'The advert is stopped. Start it again on the network, where that is right.', lift: null },
  }) as const;

/** Step 6: what was done, what stays stopped, when to look again, a page to keep, and the end. */
export function CloseStep({ view, actions }: StepProps) {
  const { record, now } = view;
  const { timeline, counts, stopped, undone, lookAgainTimes, lastSentence } = view.close;
  const words = stoppedWords(view.brand ? 'brand' : 'account');

  return (
    <>
      {record.closedAt !== null ? (
        <div className="sl-closed">
          {lastSentence !== null && <p className="sl-closed-sentence">{lastSentence}</p>}
          <p className={lastSentence === null ? 'sl-closed-sentence' : 'sl-card-soft'}>Closed {clock(record.closedAt, now)}.</p>
          <div className="sl-block-buttons">
            <Button onClick={actions.report}>Open the page to keep or share</Button>
            <Button look="link" onClick={() => actions.change({ closedAt: null })}>
              Open it again
            </Button>
          </div>
        </div>
      ) : (
        <Block title="What stays stopped">
          {stopped.length === 0 ? (
            <p>Nothing.</p>
          ) : (
            <ul className="sl-stopped">
              {stopped.map((each) => (
                <li key={each}>
                  <p>{words[each].title}</p>
                  {words[each].lift && (
                    <Button
                      size="small"
                      onClick={() => (each === 'pause' ? actions.change((until) => ({ paused: { until } })) : actions.sensitive(null))}
                    >
                      {words[each].lift}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Block>
      )}

      {record.closedAt === null && undone.length > 0 && (
        <Callout tone="to-look-at" title={`Not done yet: ${undone.map(({ title }) => title.toLowerCase()).join(', ')}.`}>
          <div>
            <Button size="small" onClick={() => actions.goTo(undone[0]!.step)}>
              Go to it
            </Button>
          </div>
        </Callout>
      )}

      <Block title="What was done">
        <Timeline moments={timeline} now={now} />
      </Block>

      {counts.length > 0 && (
        <Block title="Peak and now">
          <table className="sl-peaks">
            <thead>
              <tr>
                <td />
                <th scope="col">Peak</th>
                <th scope="col">Now</th>
              </tr>
            </thead>
            <tbody>
              {counts.map(({ count, peak, now: last }) => (
                <tr key={count}>
                  <th scope="row">{count}</th>
                  <td>{numberWords(peak)}</td>
                  <td>{last === undefined || last === null ? 'not seen' : numberWords(last)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Block>
      )}

      <Block title="Look again" lead="Until then, stop refreshing.">
        <div className="sl-look-again">
          {lookAgainTimes.map((time) => {
            const key = Object.keys(record.lookAgain).find((each) => record.lookAgain[each]!.at === time) ?? `at:${time}`;
            return (
              <Checkbox
                key={time}
                label={clock(time, now)}
                checked={key in record.lookAgain}
                onCheckedChange={(on) => actions.change({ lookAgain: { [key]: on ? { at: time, doneAt: null } : takenOut } })}
              />
            );
          })}
        </div>
      </Block>

      <TextField
        label="Keep by law until"
        hint="Until then nothing of it can be deleted. Otherwise the words of people are deleted 90 days after closing."
        type="date"
        value={record.keepByLawUntil ? dayOf(record.keepByLawUntil) : ''}
        onValueChange={(day) => actions.change({ keepByLawUntil: day ? endOf(day) : null })}
      />
      {record.closedAt === null && (
        <div className="sl-block-buttons">
          <Button look="primary" onClick={() => actions.change((at) => closing(record, at))}>
            Close it
          </Button>
          <Button onClick={actions.report}>Open the page to keep or share</Button>
        </div>
      )}
    </>
  );
}
