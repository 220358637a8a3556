import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { authorOf, openPost, type Post, postAt, replyAt } from '../shared/feed.ts';
import { Icon, type IconName } from '../shared/icon.tsx';
import { say } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { follow, go, usePlace } from '../shared/router.ts';
import { VirtualList } from '../shared/virtual-list.tsx';
import { Composer } from './composer.tsx';
import { Avatar, ConfirmationSheet, layers, Toast } from './parts.tsx';
import { composing, PostCard } from './post.tsx';
import { Scheduled } from './scheduled.tsx';

const { account } = options;
const ROW_HEIGHT = 150;

function Navigation() {
  const tabs: { testId: string; href: string; icon: IconName; text: string }[] = [
    { testId: 'AppTabBar_Home_Link', href: '/home', icon: 'home', text: say('home') },
    { testId: 'AppTabBar_Explore_Link', href: '/explore', icon: 'search', text: say('explore') },
    { testId: 'AppTabBar_Notifications_Link', href: '/notifications', icon: 'bell', text: say('notifications') },
    { testId: 'AppTabBar_DirectMessage_Link', href: '/i/chat', icon: 'mail', text: 'Chat' },
    { testId: 'AppTabBar_Profile_Link', href: `/${account.handle}`, icon: 'person', text: say('profile') },
  ];
  return (
    <header role="banner" className="r-banner">
      {options.mobile && (
        <a href={`/${account.handle}`} data-testid="DashButton_ProfileIcon_Link" onClick={follow}>
          <Avatar handle={account.handle} small />
        </a>
      )}
      <nav role="navigation" aria-label="Primary">
        {tabs.map((tab) => (
          <a key={tab.testId} href={tab.href} role="link" data-testid={tab.testId} aria-label={tab.text} onClick={follow}>
            <Icon name={tab.icon} hidden />
            <span>{tab.text}</span>
          </a>
        ))}
      </nav>
      <a
        href="/compose/post"
        role="link"
        data-testid="SideNav_NewTweet_Button"
        aria-label={say('post')}
        className="r-solid r-new"
        onClick={(event) => {
          event.preventDefault();
          composing.set(null);
          go('/compose/post', location.pathname);
        }}
      >
        <span>{say('post')}</span>
      </a>
      {!options.mobile && (
        <button
          type="button"
          data-testid="SideNav_AccountSwitcher_Button"
          aria-haspopup="menu"
          aria-label="Account menu"
          className="r-switcher"
        >
          <Avatar handle={account.handle} />
          <div>
            <div>
              <span>{account.name}</span>
            </div>
            <div>
              <span>@{account.handle}</span>
            </div>
          </div>
          <Icon name="more" hidden />
        </button>
      )}
    </header>
  );
}

const cell = () => ({ 'data-testid': 'cellInnerDiv', className: 'r-cell' });

function List({ label, count, postOf }: { label: string; count: number; postOf(index: number): Post }) {
  return (
    <section role="region">
      <h1 className="r-hidden">{label}</h1>
      <div aria-label={label}>
        <VirtualList count={count} rowHeight={ROW_HEIGHT} row={cell}>
          {(index) => <PostCard post={postOf(index)} />}
        </VirtualList>
      </div>
    </section>
  );
}

function Home() {
  return (
    <>
      <div className="r-top">
        <h2>{say('home')}</h2>
      </div>
      {options.composer && !options.mobile && <Composer place="inline" surface="post" target={null} />}
      <List label="Timeline: Your Home Timeline" count={options.posts} postOf={postAt} />
    </>
  );
}

function Status({ handle, id }: { handle: string; id: string }) {
  const post = openPost(id, authorOf(handle));
  return (
    <>
      <div className="r-top">
        <button type="button" data-testid="app-bar-back" aria-label="Back" className="r-icon" onClick={() => history.back()}>
          <Icon name="back" hidden />
        </button>
        <h2>{say('post')}</h2>
      </div>
      {options.parentGone && (
        <div {...cell()}>
          <article tabIndex={-1} className="r-post">
            <span>This Post was deleted by the Post author. Learn more</span>
          </article>
        </div>
      )}
      <div {...cell()}>
        <PostCard post={post} focused />
        <div data-testid="inline_reply_offscreen">
          <Composer key={id} place="inline" surface="reply" target={post} />
        </div>
      </div>
      <List label="Timeline: Conversation" count={post.counts.replies} postOf={replyAt} />
    </>
  );
}

function NoSuchPost() {
  return (
    <div data-testid="error-detail">
      <span>Hmm...this page doesn’t exist. Try searching for something else.</span>
      <a href="/explore">Search</a>
    </div>
  );
}

const STATUS = /^\/([A-Za-z0-9_]+)\/status\/(\d+)/;

function Page({ path }: { path: string }) {
  const [, handle, id] = STATUS.exec(path) ?? [];
  if (handle && id && options.gone) return <NoSuchPost />;
  return handle && id ? <Status handle={handle} id={id} /> : <Home />;
}

function Compose({ below }: { below: string }) {
  const query = useRef(new URLSearchParams(location.search)).current;
  const answered = query.get('in_reply_to');
  const context = composing.use() ?? (answered ? { surface: 'reply' as const, target: openPost(answered, authorOf('northwind')) } : null);
  const close = () => {
    composing.set(null);
    go(below);
  };
  return (
    <Composer
      place="modal"
      surface={context?.surface ?? 'post'}
      target={context?.target ?? null}
      text={query.get('text') ?? ''}
      onClose={close}
    />
  );
}

function App() {
  const { path, below } = usePlace();
  const inPage = useRef('/home');
  const dialog = /^\/(?:compose|intent)\//.test(path);
  const page = dialog ? (below ?? inPage.current) : path;
  // The media and schedule addresses belong to whichever composer opened them.
  const compose = useRef(false);
  if (/^\/(?:compose|intent)\/post$/.test(path)) compose.current = true;
  else if (!dialog) compose.current = false;
  inPage.current = page;
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => holder.current?.append(layers), []);
  return (
    <div ref={holder} className={options.mobile ? 'r-app r-mobile' : 'r-app'}>
      <Navigation />
      <main role="main">
        <div data-testid="primaryColumn">{options.mobile && compose.current ? <Compose below={page} /> : <Page path={page} />}</div>
        {!options.mobile && (
          <div data-testid="sidebarColumn">
            <div className="r-aside">
              <h2>What’s happening</h2>
              <p>Frost warning for the north</p>
              <p>#WinterSale</p>
            </div>
          </div>
        )}
      </main>
      {!options.mobile && compose.current && <Compose below={page} />}
      {path === '/compose/post/unsent/scheduled' && <Scheduled onClose={() => go(page)} />}
      <ConfirmationSheet />
      <Toast />
    </div>
  );
}

createRoot(document.getElementById('react-root') as HTMLElement).render(<App />);
