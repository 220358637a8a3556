import { useState } from 'react';
import type { Figures } from '../../utils/stores/log-figures.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Select } from '../ui/Select.tsx';
import { ApprovalsOverTime } from './ApprovalsOverTime.tsx';
import { countWords, whenWords } from './words.ts';
import './log.css';
import { numberWords } from '../../utils/text/own-english.ts';

export interface LogLine {
  seq: number;
  /** ISO 8601 */
  at: string;
  /** What was done. */
  words: string;
  /** Where, and by whom where that was somebody else: “@acmetea on X”, “Sam”. */
  about: readonly string[];
}

interface LogProps {
  /** How many lines the filters leave. */
  count: number;
  /** How many of what the filters leave are no line of the list, because nothing was done in them but going to another step. */
  leftOut: number;
  /** How many there are. */
  all: number;
  /** The newest so many of them. Made on request: there may be tens of thousands. */
  newest: (most: number) => readonly LogLine[];
  figures: Figures;
  /** What can be chosen, value → words. */
  brands: Readonly<Record<string, string>>;
  months: Readonly<Record<string, string>>;
  chosen: { brand: string; month: string };
  onChoose: (chosen: { brand: string; month: string }) => void;
  /** What came of verifying; `null`: not done yet. */
  verified: { whole: boolean; says: string } | null;
  onVerify: () => void;
  onExport: (as: 'json-lines' | 'csv') => void;
}

const PAGE = 50;

/** Everything that was asked, answered and published here, in order, and whether the record of it is whole. */
export function Log({ count, leftOut, all, newest, figures, brands, months, chosen, onChoose, verified, onVerify, onExport }: LogProps) {
  const [shown, setShown] = useState(PAGE);
  return (
    <div className="sl-log">
      <section className="sl-log-part" aria-labelledby="sl-log-whole">
        <h2 id="sl-log-whole">Is it whole?</h2>
        <p>Each entry holds a mark of the one before, and the end is signed. Anything changed, taken out or cut off is found.</p>
        <div className="sl-log-buttons">
          <Button look="primary" onClick={onVerify}>
            Verify
          </Button>
        </div>
        <div role="status">{verified && <Callout tone={verified.whole ? 'nothing-found' : 'held'} title={verified.says} />}</div>
      </section>

      {all > 0 && (
        <div className="sl-log-filters">
          <Select label="Brand" value={chosen.brand} options={brands} onValueChange={(brand) => onChoose({ ...chosen, brand })} />
          <Select label="Month" value={chosen.month} options={months} onValueChange={(month) => onChoose({ ...chosen, month })} />
        </div>
      )}

      <FiguresShown figures={figures} />

      <section className="sl-log-part" aria-labelledby="sl-log-entries">
        <h2 id="sl-log-entries">{count === 0 ? 'Entries' : countWords(count, 'entry', 'entries')}</h2>
        {count === 0 ? (
          <EmptyState title={all === 0 ? 'Nothing yet' : 'Nothing of this brand in this month'}>
            {all === 0 ? 'What is asked, answered and published is written down here from now on.' : 'Choose another, or all.'}
          </EmptyState>
        ) : (
          <>
            <div className="sl-log-buttons">
              <Button size="small" onClick={() => onExport('json-lines')}>
                Save as JSON Lines
              </Button>
              <Button size="small" onClick={() => onExport('csv')}>
                Save as CSV
              </Button>
            </div>
            {leftOut > 0 && (
              <p className="sl-log-soft">
                Without {countWords(leftOut, 'move', 'moves')} between the steps of an incident: the files have them.
              </p>
            )}
            <ol className="sl-log-lines">
              {newest(shown).map(({ seq, at, words, about }) => (
                <li key={seq}>
                  <p>{words}</p>
                  <p className="sl-log-soft">
                    <time dateTime={at}>{whenWords(at)}</time>
                    {about.map((each) => (
                      <span key={each}>{each}</span>
                    ))}
                  </p>
                </li>
              ))}
            </ol>
            {count > shown && (
              <div>
                <Button size="small" onClick={() => setShown(shown + PAGE)}>
                  Show {Math.min(PAGE, count - shown)} more
                </Button>
              </div>
            )}
          </>
        )}
      </section>
    </div>
  );
}

/** What it comes to. Nothing is said of any colleague. */
function FiguresShown({ figures: { approvals, medianAnswer, published, reviewed, changed, own } }: Pick<LogProps, 'figures'>) {
  if (published + own.answers + approvals.length === 0) return null;
  return (
    <section className="sl-log-part" aria-labelledby="sl-log-figures">
      <h2 id="sl-log-figures">In figures</h2>
      <dl className="sl-log-figures">
        <div>
          <dt>Published</dt>
          <dd>{numberWords(published)}</dd>
        </div>
        {medianAnswer !== null && (
          <div>
            <dt>Time to an answer, the middle one</dt>
            <dd>{spanWords(medianAnswer)}</dd>
          </div>
        )}
        {reviewed > 0 && (
          <div>
            <dt>Changed after somebody looked</dt>
            <dd>
              {Math.round((100 * changed) / reviewed)}% <span className="sl-log-soft">of {countWords(reviewed, 'post')}</span>
            </dd>
          </div>
        )}
        {own.answers > 0 && (
          <div>
            <dt>Your own answers</dt>
            <dd>
              {numberWords(own.answers)}{' '}
              {own.median !== null && <span className="sl-log-soft">half of them within {spanWords(own.median)}</span>}
            </dd>
          </div>
        )}
      </dl>
      {approvals.length > 0 && <ApprovalsOverTime approvals={approvals} />}
    </section>
  );
}

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

/** “12 minutes”, “3 hours”, “2 days” */
function spanWords(span: number): string {
  if (span < MINUTE) return 'a minute';
  if (span < 2 * HOUR) return countWords(Math.round(span / MINUTE), 'minute');
  if (span < 2 * DAY) return countWords(Math.round(span / HOUR), 'hour');
  return countWords(Math.round(span / DAY), 'day');
}
