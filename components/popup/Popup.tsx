import { AccountMark } from '../ui/AccountMark.tsx';
import { Button } from '../ui/Button.tsx';
import { Logo } from '../ui/Logo.tsx';
import { StateMark } from '../ui/StateMark.tsx';
import { PostCard } from './PostCard.tsx';
import type { PopupState } from './popup-state.ts';
import './popup.css';

interface PopupProps {
  state: PopupState;
  /** Keys that open the panel, as the browser names them; `null`: none are set. */
  shortcut: string | null;
  onOpenPanel: () => void;
  onSwitchOn: (host: string) => void;
  onReload: () => void;
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
        <Middle {...props} />
      </main>
      <footer className="sl-popup-foot">
        <Button look="link" onClick={props.onPractice}>
          Practice post
        </Button>
        <Button look="link" onClick={props.onSettings}>
          Settings
        </Button>
      </footer>
    </div>
  );
}

function Middle({ state, shortcut, onOpenPanel, onSwitchOn, onReload }: PopupProps) {
  switch (state.kind) {
    case 'compose':
      return (
        <>
          <div className="sl-popup-account">
            <AccountMark handle={state.handle} colour={state.colour} />
            <div>
              <p className="sl-popup-handle">{state.handle ? `@${state.handle}` : 'Account not shown here'}</p>
              <p className="sl-popup-soft">on {state.platformName}</p>
            </div>
          </div>
          <p className="sl-popup-state" data-state={state.badge}>
            <StateMark state={state.badge} label={null} />
            {state.headline}
          </p>
          <Button look="primary" onClick={onOpenPanel}>
            Open the panel
          </Button>
          {shortcut && <p className="sl-popup-soft">Or press {shortcut} while you write.</p>}
        </>
      );
    case 'post':
      return (
        <>
          <h2 className="sl-popup-soft">The post on this page</h2>
          <PostCard post={state.post} />
        </>
      );
    case 'waiting':
      return (
        <div>
          <h2 className="sl-popup-title">Ready on {state.platformName}</h2>
          <p>Press into a compose box. A small badge beside Publish then shows the account and what was found.</p>
        </div>
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
            <p>This is a Mastodon server. Second Look can read along in its compose box too, and sends nothing anywhere.</p>
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
              Write a post on X, Bluesky or Mastodon, and a small badge beside Publish shows the account and what was found. A post with
              something wrong is held until you have looked.
            </p>
          </div>
          <p className="sl-popup-soft">Nothing you write leaves this machine.</p>
        </>
      );
  }
}
