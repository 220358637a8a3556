import type { Counts, IncidentRecord } from '../../utils/model/incident-record.ts';
import { clock } from './when.ts';
import './counts-over-time.css';
import { numberWords } from '../../utils/text/own-english.ts';

const names = { replies: 'Replies', reposts: 'Reposts', quotes: 'Quotes', likes: 'Likes', views: 'Views' } as const satisfies Record<
  keyof Counts,
  string
>;
const WIDTH = 120;
const HEIGHT = 28;

interface CountsOverTimeProps {
  record: IncidentRecord;
  /** `null`: too few readings to tell. */
  growing: boolean | null;
  now: string;
}

/** The post's counts as they were read, each drawn over time once there is something to draw. */
export function CountsOverTime({ record, growing, now }: CountsOverTimeProps) {
  const readings = [{ ...record.post.counts, at: record.post.keptAt }, ...record.counts];
  const last = readings.at(-1)!;
  const shown = (Object.keys(names) as (keyof Counts)[]).filter((name) => readings.some((reading) => reading[name] !== null));
  if (shown.length === 0) return <p className="sl-card-soft">The page shows no counts, or they were not kept.</p>;
  return (
    <div className="sl-counts">
      <dl>
        {shown.map((name) => {
          const points = readings.flatMap(({ at, [name]: value }) => (value === null ? [] : [{ at: Date.parse(at), value }]));
          const value = points.at(-1)!.value;
          const change = value - points[0]!.value;
          const overTime = points.at(-1)!.at > points[0]!.at;
          return (
            <div key={name}>
              <dt>{names[name]}</dt>
              <dd>
                {numberWords(value)}
                {change > 0 && <span className="sl-counts-change">+{numberWords(change)}</span>}
              </dd>
              {overTime && (
                <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
                  <path d={line(points)} vectorEffect="non-scaling-stroke" />
                </svg>
              )}
            </div>
          );
        })}
      </dl>
      <p className="sl-card-soft">
        {growing !== null && (growing ? 'More people are joining in. ' : 'It is not growing. ')}
        Read at {clock(last.at, now)}. It is read again whenever the post is open.
      </p>
    </div>
  );
}

function line(points: readonly { at: number; value: number }[]): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  const [low, high] = [Math.min(...points.map(({ value }) => value)), Math.max(...points.map(({ value }) => value))];
  const x = (at: number) => ((at - first.at) / Math.max(1, last.at - first.at)) * WIDTH;
  const y = (value: number) => HEIGHT - 2 - ((value - low) / Math.max(1, high - low)) * (HEIGHT - 4);
  return points.map(({ at, value }, index) => `${index === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join('');
}
