import { createRoot } from 'react-dom/client';
import { authorOf, openPost, postAt, replyAt } from '../shared/feed.ts';
import { Icon, type IconName } from '../shared/icon.tsx';
import { say } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { follow, usePlace } from '../shared/router.ts';
import { VirtualList } from '../shared/virtual-list.tsx';
import { ComposeForm } from './compose.tsx';
import { ModalRoot } from './modals.tsx';
import { DetailedStatus, Status } from './post.tsx';
import { alert } from './state.ts';

const ROW_HEIGHT = 150;

function Home() {
  const { posts } = options;
  return (
    <div role="region" className="column" aria-label={say('home')}>
      <h1 className="column-header">
        <Icon name="home" hidden /> {say('home')}
      </h1>
      <div role="feed" className="item-list scrollable">
        <VirtualList
          as="article"
          count={posts}
          rowHeight={ROW_HEIGHT}
          row={(index) => ({ tabIndex: -1, 'aria-posinset': index + 1, 'aria-setsize': posts, 'data-id': postAt(index).id })}
        >
          {(index) => (
            <div tabIndex={-1}>
              <Status post={postAt(index)} />
            </div>
          )}
        </VirtualList>
      </div>
    </div>
  );
}

function NoSuchPost() {
  return (
    <div role="region" className="column">
      <div className="error-column">
        <div className="error-column__message">
          <h1>404</h1>
          <p>The requested page could not be found. Are you sure the URL in the address bar is correct?</p>
          <div className="error-column__message__actions">
            <a className="button" href="/">
              Go back home
            </a>
          </div>
        </div>
      </div>
    </div>
  );
}

function Thread({ handle, id }: { handle: string; id: string }) {
  const post = openPost(id, authorOf(handle));
  if (options.gone) return <NoSuchPost />;
  return (
    <div role="region" className="column" aria-label="Detailed conversation view">
      <h1 className="column-header">
        <button type="button" className="column-header__back-button icon-button" aria-label="Back" onClick={() => history.back()}>
          <Icon name="back" hidden />
        </button>
      </h1>
      <div className="item-list scrollable scrollable--flex">
        <div tabIndex={-1}>
          <DetailedStatus post={post} />
        </div>
        <VirtualList count={post.counts.replies} rowHeight={ROW_HEIGHT} row={() => ({ tabIndex: -1 })}>
          {(index) => <Status post={replyAt(index)} inThread />}
        </VirtualList>
        <div className="column__alert" role="status" aria-live="polite" />
      </div>
    </div>
  );
}

function Publish() {
  return (
    <div role="region" className="column" aria-label="New Post">
      <h1 className="column-header">
        <Icon name="pen" hidden /> New post
      </h1>
      <div className="compose-form scrollable">
        <ComposeForm />
      </div>
    </div>
  );
}

function Navigation() {
  const { handle } = options.account;
  const links: { href: string; text: string; icon: IconName }[] = [
    { href: '/home', text: say('home'), icon: 'home' },
    { href: '/explore', text: 'Trending', icon: 'chart' },
    { href: '/notifications', text: say('notifications'), icon: 'bell' },
    { href: '/conversations', text: 'Private mentions', icon: 'mail' },
    { href: '/publish', text: 'New post', icon: 'pen' },
    { href: `/@${handle}`, text: say('profile'), icon: 'person' },
  ];
  return (
    <nav className="navigation-panel">
      {links.map(({ href, text, icon }) => (
        <a key={href} className="column-link" href={href} title={text} onClick={follow}>
          <Icon name={icon} hidden />
          <span>{text}</span>
        </a>
      ))}
    </nav>
  );
}

function Alert() {
  const shown = alert.use();
  if (!shown) return null;
  return (
    <div className="notification-list">
      <div className="notification-bar notification-bar-active">
        <span className="notification-bar__content">{shown.text}</span>
        <a className="notification-bar__action" href={`/@${options.account.handle}/${shown.id}`} onClick={follow}>
          Open
        </a>
      </div>
    </div>
  );
}

const THREAD = /^(?:\/deck)?\/@([^/]+)\/([^/]+)/;
const PUBLISH = /^\/(?:publish|statuses\/new|share)$/;

function App() {
  const { path } = usePlace();
  const [, handle, id] = THREAD.exec(path) ?? [];
  const publishing = PUBLISH.test(path);
  return (
    <div className="ui">
      <div className="columns-area__panels">
        <div className="columns-area__panels__pane columns-area__panels__pane--compositional">
          <div className="columns-area__panels__pane__inner">
            <div className="compose-panel">{!publishing && options.composer && !options.mobile && <ComposeForm />}</div>
          </div>
        </div>
        <div className="columns-area__panels__main">
          <div className="columns-area columns-area--mobile">
            {publishing ? <Publish /> : handle && id ? <Thread key={id} handle={handle} id={id} /> : <Home />}
          </div>
        </div>
        <div className="columns-area__panels__pane columns-area__panels__pane--navigational">
          <div className="columns-area__panels__pane__inner">
            <Navigation />
          </div>
        </div>
      </div>
      <Alert />
      <ModalRoot />
    </div>
  );
}

createRoot(document.getElementById('mastodon') as HTMLElement).render(<App />);
