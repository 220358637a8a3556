import type { Finding } from '../../utils/model/finding.ts';
import { AccountMark } from '../ui/AccountMark.tsx';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Fieldset } from '../ui/Fieldset.tsx';
import { Handle } from '../ui/Handle.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Logo } from '../ui/Logo.tsx';
import { StateMark } from '../ui/StateMark.tsx';
import { AnothersPost } from './AnothersPost.tsx';
import { PostCard } from './PostCard.tsx';
import type { Copy, OpenIncident, PopupState, PostInFront } from './popup-state.ts';
import { SecondLook } from './SecondLook.tsx';
import { SomebodySent } from './SomebodySent.tsx';
import './popup.css';
import { shownHandle } from '../../utils/text/shown-handle.ts';

interface PopupProps {
  state: PopupState;
  /** Keys that open the panel, as the browser names them; `null`: none are set. */
  shortcut: string | null;
  /** Open incidents besides the one on the page in front. */
  others: readonly OpenIncident[];
  /** Where each open incident stands, by id: the title of the step that still asks for something. It comes a moment later than the rest. */
  stands: Readonly<Record<string, string>>;
  /** Words for the open incidents, by id; they come later still. */
  words: Readonly<Record<string, readonly Copy[]>>;
  /** Drafts that are kept, and askings that wait for an answer, in a sentence; `null`: none. */
  drafts: string | null;
  /** What the checks say about the post in front; `null`: not asked yet, or by somebody else. */
  secondLook: { findings: readonly Finding[]; questions: readonly string[] } | null;
  /** What went wrong in here, in a sentence; `null`: nothing. */
  trouble: string | null;
  /** Keeps a copy and opens an incident. */
  onSomethingWrong: () => void;
  /** The post is a copy of one that is being looked after, or of one like it: notes it there. */
  onCopyOf: (incident: string) => void;
  /** Starts without a page: with a text, a link or a picture. */
  onStartByHand: () => void;
  onGoOn: (incident: string) => void;
  onOpenPanel: () => void;
  onSwitchOn: (host: string) => void;
  /** Something that somebody sent was pasted or dropped. */
  onReceive: (pasted: string) => void;
  onReload: () => void;
  /** Lets the person point at the parts of a site. */
  onPointOut: () => void;
  /** Opens the page with the drafts that are kept or wait. */
  onDrafts: () => void;
  onSettings: () => void;
  onPractice: () => void;
}

/** The popup: what is in front of the reader, and the one thing to do about it. */
export function Popup(props: PopupProps) {
  return (
    <div className="sl-popup">
      <header className="sl-popup-head">
        <Logo size="small" />
        <h1>Second Look</h1>
      </header>
      <main className="sl-popup-main">
        {/* Where nothing else is to be done, what is open comes first. */}
        {props.state.kind === 'elsewhere' && <Others {...props} />}
        <Middle {...props} />
        {props.trouble && <Callout title={props.trouble} />}
        {props.state.kind !== 'elsewhere' && <Others {...props} />}
        <SomebodySent onReceive={props.onReceive} />
        <Button look={props.drafts === null ? 'link' : 'secondary'} size="small" onClick={props.onDrafts}>
          {props.drafts ?? 'Your drafts'}
        </Button>
      </main>
      <footer className="sl-popup-foot">
        <Button look="link" size="small" onClick={props.onStartByHand}>
          A post went wrong
        </Button>
        <Button look="link" size="small" onClick={props.onPractice}>
          Practice post
        </Button>
        <Button look="link" size="small" onClick={props.onSettings}>
          Settings
        </Button>
      </footer>
    </div>
  );
}

/** By somebody else, and nobody here looks after it. */
const isAnothers = ({ isOurs, incident }: PostInFront): boolean => isOurs === false && incident === null;

function Here({ here, ...props }: PopupProps & { here: PostInFront }) {
  const { others, stands, words, secondLook, onSomethingWrong, onCopyOf, onSettings, onGoOn } = props;
  const { post, incident } = here;
  return (
    <section className="sl-popup-here" aria-label="The post on this page">
      <PostCard post={post} />
      {secondLook && <SecondLook {...secondLook} />}
      {isAnothers(here) ? (
        <AnothersPost incidents={others} onCopyOf={onCopyOf} onSomethingWrong={onSomethingWrong} onSettings={onSettings} />
      ) : incident === null ? (
        <Button onClick={onSomethingWrong}>Something wrong with this post?</Button>
      ) : (
        <>
          <p className="sl-popup-stands">
            Being looked after <span className="sl-popup-soft">{stands[incident.id]}</span>
          </p>
          <Button look="primary" onClick={() => onGoOn(incident.id)}>
            Go on with this post
          </Button>
          <Words incident={incident} words={words[incident.id]} />
        </>
      )}
    </section>
  );
}

function Others({ state, others, stands, words, onGoOn }: PopupProps) {
  if (others.length === 0) return null;
  const besides = 'here' in state && state.here?.incident;
  return (
    <section className="sl-popup-others">
      <h2>{besides ? 'Also being looked after' : 'Being looked after'}</h2>
      <ul>
        {others.map((incident) => (
          <li key={incident.id}>
            <button type="button" onClick={() => onGoOn(incident.id)}>
              <b>{incident.handle === null ? 'A post' : shownHandle(incident.handle)}</b>
              <span className="sl-popup-soft">{stands[incident.id]}</span>
              <span className="sl-popup-other-text">{incident.text || 'No text was kept.'}</span>
            </button>
            <Words incident={incident} words={words[incident.id]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Words to copy, one press each. */
function Words({ incident, words = [] }: { incident: OpenIncident; words?: readonly Copy[] | undefined }) {
  if (words.length === 0) return null;
  return (
    <div className="sl-popup-words">
      <Fieldset
        legend={`Words for the post of ${incident.handle === null ? 'an unknown account' : shownHandle(incident.handle)}`}
        legendUnseen
      >
        {words.map(({ label, text }) => (
          <CopyButton key={label} size="small" text={text}>
            {label}
          </CopyButton>
        ))}
      </Fieldset>
    </div>
  );
}

function Middle(props: PopupProps) {
  const { state, shortcut, onOpenPanel, onSwitchOn, onReload, onPointOut } = props;
  switch (state.kind) {
    case 'compose':
      return (
        <>
          {state.here && (
            <>
              <Here {...props} here={state.here} />
              {/* Else “Nothing found” would seem to be said of the post above. */}
              <h2 className="sl-popup-title">What you write here</h2>
            </>
          )}
          <div className="sl-popup-account">
            <AccountMark handle={state.handle} colour={state.colour} />
            <div>
              <p className="sl-popup-handle">{state.handle ? <Handle shown={shownHandle(state.handle)} /> : 'Account not shown here'}</p>
              <p className="sl-popup-soft">on {state.platformName}</p>
            </div>
          </div>
          <p className="sl-popup-state" data-state={state.badge}>
            <StateMark state={state.badge} label={null} />
            {state.headline}
          </p>
          {state.canPoint && state.badge === 'not-checked' ? (
            <Button look="primary" onClick={onPointOut}>
              Point it out
            </Button>
          ) : (
            <>
              <Button look={state.here && !isAnothers(state.here) ? 'secondary' : 'primary'} onClick={onOpenPanel}>
                Open the panel
              </Button>
              {shortcut && (
                <p className="sl-popup-soft">
                  Or press <Kbd keys={shortcut.split('+')} /> while you write.
                </p>
              )}
              {state.canPoint && (
                <Button look="link" onClick={onPointOut}>
                  Not right? Point it out yourself
                </Button>
              )}
            </>
          )}
        </>
      );
    case 'post':
      return (
        <>
          <Here {...props} here={state.here} />
          {state.canPoint && (
            <Button look="link" onClick={onPointOut}>
              No badge where you write? Point it out
            </Button>
          )}
        </>
      );
    case 'waiting':
      return (
        <>
          <div>
            <h2 className="sl-popup-title">
              {state.platformName === null ? 'Try it on the practice post' : `Ready on ${state.platformName}`}
            </h2>
            <p>
              {state.platformName === null ? 'Press into its box.' : 'Press into a compose box.'} A small badge beside Publish then shows
              the account and what was found.
            </p>
          </div>
          {state.canPoint && (
            <>
              <p>No badge where you write? Three clicks show Second Look around: where you write, the button that publishes, your name.</p>
              <Button onClick={onPointOut}>Point it out</Button>
            </>
          )}
        </>
      );
    case 'reload':
      return (
        <>
          <div>
            <h2 className="sl-popup-title">Reload this page once</h2>
            <p>It was opened before Second Look was there. Keep what you have written: copy it first.</p>
          </div>
          <Button look="primary" onClick={onReload}>
            Reload {state.host}
          </Button>
        </>
      );
    case 'could-support':
      return (
        <>
          <div>
            <h2 className="sl-popup-title">Do you post on {state.host}?</h2>
            <p>
              {state.platformName
                ? `This is a ${state.platformName} server. Second Look can read along in its compose box too, and sends nothing anywhere.`
                : 'Second Look does not know this site, but can find its way by how the page is built. It sends nothing anywhere.'}
            </p>
          </div>
          <Button look="primary" onClick={() => onSwitchOn(state.host)}>
            Switch on here
          </Button>
          <p className="sl-popup-soft">The browser asks you to confirm.</p>
        </>
      );
    case 'elsewhere':
      return (
        <>
          <div>
            <h2 className="sl-popup-title">Nothing to look at here</h2>
            <p>
              Write a post on a network, and a small badge beside Publish shows the account and what was found. A post with something wrong
              is held until you have looked.
            </p>
          </div>
          <p className="sl-popup-soft">Nothing you write leaves this machine by itself.</p>
        </>
      );
  }
}
