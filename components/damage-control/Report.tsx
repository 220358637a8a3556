import { Button } from '../ui/Button.tsx';
import { Logo } from '../ui/Logo.tsx';
import type { DraftKind, IncidentView } from './incident-view.ts';
import { Timeline } from './Timeline.tsx';
import './report.css';
import { numberWords, ownEnglish } from '../../utils/text/own-english.ts';
import { shownHandle } from '../../utils/text/shown-handle.ts';

/** Written for colleagues: what was said in public is none of these. */
const inHouse: readonly DraftKind[] = ['boss', 'support'];

/** A page to keep, print or send: what happened, what was done and what changes. It names roles and nobody. */
export function Report({ view }: { view: IncidentView }) {
  const { record, now, network, pictures, assess, decide, close, choices } = view;
  const { post, facts } = record;
  const written = Object.values(record.people).filter(({ messages }) => messages.length > 0).length;
  const day = new Date(record.startedAt).toLocaleDateString(ownEnglish(), { dateStyle: 'long' });
  const inPublic = decide.words.filter((words) => !inHouse.includes(words.kind));
  const kind = (inPublic.find((words) => record.drafts[words.kind]) ?? inPublic[0])?.kind ?? 'holding';
  const said = record.acknowledgedAt ? view.words?.draft(kind).text : null;
  const picture = pictures.at(-1);
  const course = decide.chosen ?? decide.recommended;
  const effect = record.harm && choices.harms[record.harm].hint;
  const { severity } = assess;

  return (
    <main className="sl-report">
      <header>
        <p className="sl-report-name">
          <Logo size="small" /> Second Look
        </p>
        <h1>What happened on {day}</h1>
        <p>
          {post.account ? shownHandle(post.account.handle, post.account.name) : 'An account of ours'}
          {network.known && ` on ${network.name}`}
        </p>
        <div className="sl-report-tools">
          <Button look="primary" onClick={() => print()}>
            Print or save as PDF
          </Button>
        </div>
      </header>

      <section>
        <h2>In short</h2>
        <dl className="sl-report-short">
          <Fact term="What" value={facts.wrong} />
          <Fact term="Kind of mistake" value={record.mistake ? choices.mistakes[record.mistake] : null} />
          <Fact term="Effect" value={effect} />
          <Fact
            term="How serious"
            value={severity && [severity.title, severity.why === effect ? '' : severity.why].filter(Boolean).join('. ')}
          />
          <Fact term="People" value={`${number(assess.noticed)} noticed, ${number(assess.upset)} upset`} />
          <Fact term="Decided" value={course ? `${course.title}. ${course.does}` : null} />
          <Fact term="State" value={record.closedAt ? 'Closed' : 'Open'} />
        </dl>
      </section>

      <section>
        <h2>The post as it was kept</h2>
        <blockquote>{post.text || 'No text was kept.'}</blockquote>
        {picture ? <img src={picture} alt="The post as it looked" /> : <p className="sl-report-soft">No picture of it was kept.</p>}
        {picture && record.pictureLacks && <p className="sl-report-soft">{record.pictureLacks}</p>}
        {post.link && <p className="sl-report-soft">{post.link}</p>}
        {post.notKept.length > 0 && <p className="sl-report-soft">{post.notKept.join(' ')}</p>}
      </section>

      <section>
        <h2>What was done and when</h2>
        <Timeline moments={close.timeline} now={now} />
      </section>

      {(facts.right || facts.failed || facts.change) && (
        <section>
          <h2>What we know</h2>
          <dl className="sl-report-short">
            <Fact term="Right" value={facts.right} />
            <Fact term="Not checked" value={facts.failed} />
            <Fact term="What changes" value={facts.change} />
          </dl>
        </section>
      )}

      {said && (
        <section>
          <h2>What we said</h2>
          <blockquote>{said}</blockquote>
          {record.acknowledgedLink && <p className="sl-report-soft">{record.acknowledgedLink}</p>}
          <p>
            {written === 0
              ? 'Nobody was written to personally.'
              : `${written === 1 ? 'One person was' : `${written} people were`} written to personally.`}
          </p>
        </section>
      )}

      {close.counts.length > 0 && (
        <section>
          <h2>Peak and now</h2>
          <ul className="sl-report-counts">
            {close.counts.map(({ count, peak, now: last }) => (
              <li key={count}>
                {count}: {numberWords(peak)} at most, {last === undefined || last === null ? 'not seen' : numberWords(last)} now
              </li>
            ))}
          </ul>
        </section>
      )}

      {Object.keys(record.changes).length > 0 && (
        <section>
          <h2>What we changed</h2>
          <ul className="sl-report-changes">
            {Object.entries(record.changes).map(([key, { text }]) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </section>
      )}

      <footer>
        <p>
          Copy kept {new Date(post.keptAt).toLocaleString(ownEnglish(), { dateStyle: 'medium', timeStyle: 'medium' })}, SHA-256{' '}
          <code>{record.hash}</code>
        </p>
      </footer>
    </main>
  );
}

function Fact({ term, value }: { term: string; value: string | null }) {
  if (!value?.trim()) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const number = (count: number | null) => (count === null ? 'not known how many' : numberWords(count));
