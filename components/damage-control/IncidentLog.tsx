import { useEffect, useState } from 'react';
import type { Log } from '../../utils/stores/log.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { saveFile } from '../ui/save-file.ts';
import { deedInWords, isMoveAlone } from './deed-words.ts';
import type { StepProps } from './IncidentPage.tsx';
import { clock } from './when.ts';
import './incident-log.css';

/** What was done, as it was written down, whether the chain of entries is unbroken, and all of it as a file. */
export function IncidentLog({ view: { record, now }, actions }: StepProps) {
  const [log, setLog] = useState<Log | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read as it stands when it is opened
  useEffect(() => {
    let stopped = false;
    actions.log().then(
      (read) => !stopped && setLog(read),
      (error) => !stopped && setFailed(messageOf(error)),
    );
    return () => {
      stopped = true;
    };
  }, []);

  if (failed) return <Callout tone="to-look-at" title={failed} />;
  if (!log) return null;
  const { verification: chain } = log;
  const shown = log.entries.filter((entry) => !isMoveAlone(entry));
  const moves = log.entries.length - shown.length;
  return (
    <div className="sl-card">
      {chain.whole ? (
        <p>Unbroken since {clock(chain.since ?? record.startedAt, now)}. An entry that is changed or taken out later would be found.</p>
      ) : (
        <Callout tone="to-look-at" title={`Not whole from entry ${chain.seq} on.`}>
          <p>{chain.why}</p>
        </Callout>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by keyboard */}
      <ol className="sl-incident-log" tabIndex={0} aria-label="Entries, a list that scrolls">
        {shown.map((entry) => (
          <li key={entry.hash}>
            <time dateTime={entry.at}>{clock(entry.at, now)}</time>
            <span>{deedInWords(entry)}</span>
          </li>
        ))}
      </ol>
      {moves > 0 && (
        <p className="sl-card-soft">
          {moves === 1 ? 'Another step was opened once.' : `Another step was opened ${moves} times.`} That stands in the saved log alone.
        </p>
      )}
      <div>
        <Button onClick={() => saveFile(`log-${record.startedAt.slice(0, 10)}.json`, JSON.stringify(log, null, 2))}>Save the log</Button>
      </div>
    </div>
  );
}
