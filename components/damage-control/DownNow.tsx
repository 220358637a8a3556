import { type ReactNode, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/clipboard.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { KindEditor } from './ConfirmStep.tsx';
import type { StepProps } from './IncidentPage.tsx';
import type { IncidentView } from './incident-view.ts';
import { PauseWords } from './PauseWords.tsx';
import { clock } from './when.ts';
import './down-now.css';

/** To safety at once: the advert, the queue, the network's Delete, and words to copy. Everything else waits. */
export function DownNow(props: StepProps) {
  const { view, actions } = props;
  const { record, network, now } = view;
  const holding = view.words?.draft('holding');
  const [boss, setBoss] = useState(false);
  const [line, setLine] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { running, stoppedAt } = record.advert;

  async function copyAndOpen() {
    setCopied(await copyText(holding!.text));
    if (record.post.link) open(record.post.link, '_blank', 'noreferrer');
  }

  async function copyAndCompose() {
    setCopied(await copyText(holding!.text));
    if (holding!.composeAddress) open(holding!.composeAddress, '_blank', 'noreferrer');
  }

  return (
    <ol className="sl-down-now">
      {record.mistake === 'taken-over' && (
        <Task title="Take the account back" done={record.securedAt !== null && `Ours again at ${clock(record.securedAt, now)}`}>
          <p>Whoever posted can post again, and lock you out. In the settings of the account:</p>
          <p className="sl-down-now-path">{network.takeBack.join(' › ')}</p>
          <div className="sl-block-buttons">
            <Button size="small" onClick={() => actions.change((at) => ({ securedAt: at }))}>
              It is ours again
            </Button>
          </div>
        </Task>
      )}
      <Task
        title="Is it being advertised?"
        inline={running === null}
        done={running === false ? 'No advert' : stoppedAt !== null && `Stopped at ${clock(stoppedAt, now)}`}
      >
        {running === null && (
          <div className="sl-block-buttons">
            <Button size="small" onClick={() => actions.change({ advert: { running: true } })}>
              Yes
            </Button>
            <Button size="small" onClick={() => actions.change({ advert: { running: false } })}>
              No
            </Button>
          </div>
        )}
        {running === true && (
          <>
            <p>Stop the advert first: it goes on showing the post to people who do not follow you.</p>
            <div className="sl-block-buttons">
              {network.advertAddress && <Away href={network.advertAddress}>Open the adverts</Away>}
              <Button size="small" onClick={() => actions.change((at) => ({ advert: { stoppedAt: at } }))}>
                It is stopped
              </Button>
            </div>
          </>
        )}
      </Task>
      <Task title="What else is waiting to go out?" done={record.paused !== null && `Paused since ${clock(record.paused.since, now)}`}>
        <PauseWords view={view} actions={actions} short />
      </Task>
      <Task title="Take it down" done={!record.stillUp && (record.removedAt ? `Down at ${clock(record.removedAt, now)}` : 'It is down')}>
        <div className="sl-block-buttons">
          <Button look="primary" disabled={!holding} onClick={copyAndOpen}>
            {record.post.link ? 'Copy holding line and open the post' : 'Copy holding line'}
          </Button>
          <Button onClick={() => actions.change((at) => ({ stillUp: false, removedAt: at, action: 'delete' }))}>It is down</Button>
        </div>
        <p className="sl-down-now-path">{network.remove.join(' › ')}</p>
      </Task>
      {!record.stillUp && mayBeSaid(view) && (
        <Task title="Say so" done={record.acknowledgedAt !== null && `Said at ${clock(record.acknowledgedAt, now)}`}>
          <p>Removed in silence, it looks like hiding. Publish the holding line; what happened can follow.</p>
          <div className="sl-block-buttons">
            <Button look="primary" disabled={!holding} onClick={copyAndCompose}>
              {holding?.composeAddress ? 'Copy it and open the compose box' : 'Copy holding line'}
            </Button>
            <Button onClick={() => actions.change((at) => ({ acknowledgedAt: at }))}>The words are out</Button>
          </div>
        </Task>
      )}
      <li className="sl-down-now-words">
        {copied !== null && (
          <p className="sl-card-soft" role="status">
            {copied ? 'The holding line is on the clipboard.' : 'Could not copy. The holding line stands below.'}
          </p>
        )}
        <Disclosure level={2} title="Holding line" aside="seen, being looked into" open={line} onOpenChange={setLine}>
          <KindEditor {...props} kind="holding" copy="Copy holding line" />
        </Disclosure>
        <Disclosure level={2} title="Note to the boss" aside="before others tell it" open={boss} onOpenChange={setBoss}>
          <KindEditor {...props} kind="boss" copy="Copy note" />
        </Disclosure>
      </li>
    </ol>
  );
}

/** Where counsel comes first, nothing is said before the yes. */
const mayBeSaid = ({ decide }: IncidentView): boolean => decide.recommended?.action !== 'counsel-first';

/** Whether something at this door is still to be done, and so comes before the next step. */
export const isOpen = (view: IncidentView): boolean => view.record.stillUp || (view.record.acknowledgedAt === null && mayBeSaid(view));

interface TaskProps {
  title: string;
  done: string | false;
  /** Answered in the line of its title. */
  inline?: boolean;
  children: ReactNode;
}

/** One thing to do; once done it steps back to a line. */
function Task({ title, done, inline, children }: TaskProps) {
  return (
    <li className="sl-down-now-task" data-done={done !== false || undefined} data-inline={inline || undefined}>
      <h2>{title}</h2>
      {done !== false ? (
        <p className="sl-down-now-done">
          <Icon name="check" />
          {done}
        </p>
      ) : (
        children
      )}
    </li>
  );
}

/** A way out of here, into a tab of its own. */
export function Away({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="sl-away" href={href} target="_blank" rel="noreferrer">
      {children}
      <Icon name="external" />
    </a>
  );
}
