import { clock, minutesInWords } from './when.ts';
import './timeline.css';

interface TimelineProps {
  moments: readonly { at: string; what: string }[];
  now: string;
}

/** What was done and when, with the time that went by in between. */
export function Timeline({ moments, now }: TimelineProps) {
  return (
    <ol className="sl-timeline">
      {moments.map(({ at, what }, index) => {
        const before = moments[index - 1]?.at;
        const minutes = before === undefined ? null : Math.round((Date.parse(at) - Date.parse(before)) / 60_000);
        return (
          <li key={`${at} ${what}`}>
            <time dateTime={at}>{clock(at, now)}</time>
            <span className="sl-timeline-what">{what}</span>
            {minutes !== null && minutes > 0 && <span className="sl-timeline-after">{minutesInWords(minutes)} later</span>}
          </li>
        );
      })}
    </ol>
  );
}
