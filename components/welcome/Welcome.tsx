import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Practice } from './Practice.tsx';
import './welcome.css';

interface WelcomeProps {
  browserKind: 'chromium' | 'firefox';
  /** Keys that open the panel, as the browser names them; `null`: none are set. */
  shortcut: string | null;
  /** When the sample post went out. ISO 8601. */
  sampleAt: string;
  onSettings: () => void;
}

/** The page after installing: what it does, that nothing leaves the machine, and a post to try it on. */
export function Welcome({ browserKind, shortcut, sampleAt, onSettings }: WelcomeProps) {
  return (
    <main className="sl-welcome">
      <header className="sl-welcome-head">
        <Logo size="large" />
        <h1>A second look, before it goes out.</h1>
        <p>
          Second Look reads along when you write a post on a social network. A small badge beside Publish shows which account it is and what
          was found. A post with something wrong is held until you have looked; one with nothing wrong goes out at the first press.
        </p>
      </header>

      <div className="sl-welcome-columns">
        <Practice sampleAt={sampleAt} />

        <aside className="sl-welcome-aside" aria-label="Good to know">
          <section>
            <h2>Nothing leaves this machine by itself</h2>
            <p>No account, no server, no request to the network. What you write is read here, checked here and kept here.</p>
          </section>
          <section>
            <h2>Keep it in sight</h2>
            {browserKind === 'firefox' ? (
              <p>Press the puzzle piece in the toolbar, then the cogwheel beside Second Look, and choose “Pin to Toolbar”.</p>
            ) : (
              <p>Press the puzzle piece beside the address bar, then the pin beside Second Look.</p>
            )}
            {shortcut && (
              <p>
                <Kbd keys={shortcut.split('+')} /> opens the panel while you write.
              </p>
            )}
          </section>
          <section>
            <h2>When a post went wrong</h2>
            <p>
              Open the post, press Second Look in the toolbar, then “Something wrong with this post?”. A copy is kept, and six steps lead
              through the rest: what to do, in what order, and with which words.
            </p>
          </section>
          <section>
            <h2>Say whose accounts these are</h2>
            <p>Add your brands, and a draft that is about to leave from the wrong account is noticed.</p>
            <Button onClick={onSettings}>Add your brands</Button>
          </section>
        </aside>
      </div>
    </main>
  );
}
