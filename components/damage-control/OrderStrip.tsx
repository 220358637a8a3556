import { useState } from 'react';
import { type IncidentChange, takenOut } from '../../utils/model/incident-record.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Block } from './Block.tsx';
import { Away } from './DownNow.tsx';
import type { StepProps } from './IncidentPage.tsx';
import type { OrderView } from './incident-view.ts';
import { PauseWords } from './PauseWords.tsx';
import { clock, minutesInWords } from './when.ts';
import './order-strip.css';

interface OrderStripProps extends StepProps {
  /** Nothing of it is unfolded by itself: something else is asked first. */
  folded: boolean;
}

/** What is done, in the order in which it has to be done; the next thing is unfolded. */
export function OrderStrip({ folded, ...props }: OrderStripProps) {
  const { order, because, aimMinutes } = props.view.decide;
  const next = order.find(({ done }) => !done)?.id ?? null;
  const both = ['remove', 'acknowledge'].every((id) => order.some((item) => item.id === id));
  const [opened, setOpened] = useState<string | null>(null);
  const open = opened ?? (folded ? null : next);
  return (
    <Block title="In this order" lead={because ?? (both && `Aim for ${aimMinutes} minutes at most between removing and acknowledging.`)}>
      <ol className="sl-order">
        {order.map((item) => (
          <li key={item.id} data-done={item.done || undefined} data-next={item.id === next || undefined}>
            <span className="sl-order-mark" aria-hidden="true">
              {item.done && <Icon name="check" />}
            </span>
            <div className="sl-order-body">
              <h3>
                <button type="button" aria-expanded={item.id === open} onClick={() => setOpened(item.id === open ? '' : item.id)}>
                  {item.title}
                  <span className="sl-unseen">{item.done ? ', done' : ''}</span>
                </button>
                <Said item={item} now={props.view.now} aim={aimMinutes} />
              </h3>
              {item.id === open && (
                <div className="sl-order-how">
                  <How {...props} id={item.id} />
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Block>
  );
}

function Said({ item: { at, minutes }, now, aim }: { item: OrderView; now: string; aim: number }) {
  return (
    <span className="sl-order-said">
      {minutes !== null && <span data-long={minutes > aim || undefined}>{minutesInWords(minutes)} between</span>}
      {at && clock(at, now)}
    </span>
  );
}

/** How each is done here. */
function How(props: StepProps & { id: string }) {
  const { view, actions, id } = props;
  const { record, network } = view;
  type Stamp = 'acknowledgedAt' | 'strangerLookedAt' | 'securedAt';
  const stamp = (field: Stamp) => () => actions.change((at) => ({ [field]: at }));
  const undo = (field: Stamp) => () => actions.change({ [field]: null });
  const down = () => actions.change((at) => ({ removedAt: at, stillUp: false }));
  const up = () => actions.change({ removedAt: null, stillUp: true });

  switch (id) {
    case 'keep':
      return <p>Text, counts and what else could be kept are in the copy above. It never changes.</p>;
    case 'secure':
      return (
        <>
          <p>Whoever posted can post again, and lock you out. In the settings of the account, from a device you trust:</p>
          <Path steps={view.network.takeBack} />
          <Doing
            done={record.securedAt !== null}
            words="It is ours again"
            onDone={stamp('securedAt')}
            onUndone={undo('securedAt')}
            link={null}
          />
        </>
      );
    case 'advert':
      return (
        <>
          <p>An advert goes on showing the post to people who do not follow you. Stop it before anything else.</p>
          <div className="sl-block-buttons">
            {network.advertAddress && <Away href={network.advertAddress}>Open the adverts</Away>}
            <Button size="small" onClick={() => actions.change((at) => ({ advert: { running: true, stoppedAt: at } }))}>
              It is stopped
            </Button>
            <Button size="small" onClick={() => actions.change({ advert: { running: false, stoppedAt: null } })}>
              No advert
            </Button>
          </div>
        </>
      );
    case 'pause':
      return <PauseWords view={view} actions={actions} />;
    case 'words':
      return <p>Have the words below ready before the post changes, so that nothing stands without a word.</p>;
    case 'yes':
      return <p>Send “Need your yes” below. Until the answer is there, change nothing and say nothing in public.</p>;
    case 'remove':
      return (
        <>
          <Path steps={network.remove} />
          <Doing done={!record.stillUp} words="It is down" onDone={down} onUndone={up} link={record.post.link} />
        </>
      );
    case 'edit':
      return (
        <>
          <Path steps={network.edit ?? network.remove} />
          <Doing
            done={record.removedAt !== null}
            words="It is edited"
            onDone={() => actions.change((at) => ({ removedAt: at }))}
            onUndone={() => actions.change({ removedAt: null })}
            link={record.post.link}
          />
        </>
      );
    case 'acknowledge':
      return (
        <>
          <p>Publish the words below, then say here that they are out.</p>
          <Doing
            done={record.acknowledgedAt !== null}
            words="The words are out"
            onDone={stamp('acknowledgedAt')}
            onUndone={undo('acknowledgedAt')}
            link={null}
          />
          <TextField
            label="Link to what you published"
            type="url"
            value={record.acknowledgedLink ?? ''}
            onValueChange={(link) => actions.change({ acknowledgedLink: link || null })}
          />
        </>
      );
    case 'stranger':
      return (
        <>
          <p>Open the post’s link in a private window, signed out. That is what everybody else sees.</p>
          <Doing
            done={record.strangerLookedAt !== null}
            words="I looked"
            onDone={stamp('strangerLookedAt')}
            onUndone={undo('strangerLookedAt')}
            link={null}
          />
        </>
      );
    case 'copies':
      return <Copies {...props} />;
    default:
      return null;
  }
}

function Path({ steps }: { steps: readonly string[] }) {
  return (
    <ol className="sl-order-path">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

interface DoingProps {
  done: boolean;
  words: string;
  onDone: () => void;
  onUndone: () => void;
  link: string | null;
}

function Doing({ done, words, onDone, onUndone, link }: DoingProps) {
  return (
    <div className="sl-block-buttons">
      {link && <Away href={link}>Open the post</Away>}
      {done ? (
        <Button look="link" size="small" onClick={onUndone}>
          Not done after all
        </Button>
      ) : (
        <Button size="small" onClick={onDone}>
          {words}
        </Button>
      )}
    </div>
  );
}

/** The same mistake elsewhere. */
function Copies({ view: { record, network }, actions }: StepProps) {
  const [where, setWhere] = useState('');
  const change = (siblings: NonNullable<IncidentChange['siblings']>) => actions.change({ siblings });
  return (
    <>
      <p>{network.copies}</p>
      <ul className="sl-copies">
        {Object.entries(record.siblings).map(([key, copy]) => (
          <li key={key}>
            <span>{copy.where}</span>
            <Button
              size="small"
              onClick={() => actions.change((at) => ({ siblings: { [key]: { removedAt: copy.removedAt ? null : at } } }))}
            >
              {copy.removedAt ? 'Gone' : 'It is gone'}
            </Button>
            <IconButton icon="close" label={`Remove “${copy.where}” from the list`} onClick={() => change({ [key]: takenOut })} />
          </li>
        ))}
      </ul>
      <form
        className="sl-questions-asked-add"
        onSubmit={(event) => {
          event.preventDefault();
          if (!where.trim()) return;
          change({ [crypto.randomUUID()]: { where: where.trim(), removedAt: null } });
          setWhere('');
        }}
      >
        <TextField label="A copy: its link, or where it is" value={where} onValueChange={setWhere} />
        <Button type="submit" disabled={!where.trim()}>
          Add
        </Button>
      </form>
    </>
  );
}
