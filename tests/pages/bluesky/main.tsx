import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { authorOf, openPost, postAt, replyAt } from '../shared/feed.ts';
import { Icon, type IconName } from '../shared/icon.tsx';
import { say } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { follow, go, usePlace } from '../shared/router.ts';
import { VirtualList } from '../shared/virtual-list.tsx';
import { Composer, composing, toast } from './composer.tsx';
import { Avatar, Button, handleOf, Text } from './parts.tsx';
import { Anchor, PostItem } from './post.tsx';

const ME = handleOf(options.account.handle);
const ROW_HEIGHT = 130;
const did = 'did:plc:madeup4iaccount2here3xyz';

localStorage.setItem('BSKY_STORAGE', JSON.stringify({ session: { accounts: [{ did, handle: ME }], currentAccount: { did } } }));

const openNew = () => composing.set({ surface: 'post', target: null });

function Navigation() {
  const links: { href: string; text: string; icon: IconName }[] = [
    { href: '/', text: say('home'), icon: 'home' },
    { href: '/search', text: say('explore'), icon: 'search' },
    { href: '/notifications', text: say('notifications'), icon: 'bell' },
    { href: '/messages', text: 'Chat', icon: 'mail' },
    { href: '/feeds', text: 'Feeds', icon: 'list' },
    { href: '/lists', text: 'Lists', icon: 'list' },
    { href: '/saved', text: 'Saved', icon: 'bookmark' },
    { href: `/profile/${ME}`, text: say('profile'), icon: 'person' },
    { href: '/settings', text: 'Settings', icon: 'gear' },
  ];
  return (
    <nav role="navigation" className="css-nav">
      <Button label="Switch accounts" menu className="css-switcher">
        <Avatar handle={options.account.handle} />
        <div style={{ opacity: 0 }} className="css-wide">
          <Text className="css-title">{options.account.name}</Text>
          <Text className="css-soft">@{ME}</Text>
        </div>
      </Button>
      {links.map(({ href, text, icon }) => (
        <a key={href} href={href} aria-label={text} role="link" data-no-underline="1" tabIndex={0} onClick={follow}>
          <Icon name={icon} hidden />
          <Text>{text}</Text>
        </a>
      ))}
      <Button label="Compose new post" icon="pen" className="css-primary" onClick={openNew}>
        <Text>New post</Text>
      </Button>
    </nav>
  );
}

const row = () => ({});

function Home() {
  return (
    <>
      <div className="css-header">
        <Text className="css-title">Following</Text>
      </div>
      {options.composer && (
        <Button label="Compose new post" className="css-prompt" onClick={openNew}>
          <Avatar handle={options.account.handle} />
          <Text>{say('whatsUp')}</Text>
        </Button>
      )}
      <VirtualList count={options.posts} rowHeight={ROW_HEIGHT} row={row}>
        {(index) => <PostItem post={postAt(index)} list="feedItem" />}
      </VirtualList>
    </>
  );
}

function Thread({ handle, id }: { handle: string; id: string }) {
  const name = handle.replace(/\.bsky\.social$/, '');
  const post = openPost(id, handleOf(options.account.handle) === handle ? options.account : authorOf(name));
  // In words alone, in the language of the site: nothing that a selector could find.
  if (options.gone)
    return (
      <div data-testid="postThreadScreen">
        <Text className="css-title">Post not found</Text>
        <Text>The post may have been deleted.</Text>
      </div>
    );
  return (
    <div data-testid="postThreadScreen">
      <div className="css-header">
        <Button label="Go back" icon="back" onClick={() => history.back()} />
        <Text className="css-title">{say('post')}</Text>
        <Button label="Thread options" icon="gear" menu />
      </div>
      {options.parentGone && <Text>Deleted post</Text>}
      <Anchor post={post} />
      <button
        aria-label="Compose reply"
        role="button"
        tabIndex={0}
        type="button"
        className="css-prompt"
        onClick={() => composing.set({ surface: 'reply', target: post })}
      >
        <Avatar handle={options.account.handle} />
        <Text>{say('writeReply')}</Text>
      </button>
      <VirtualList count={post.counts.replies} rowHeight={ROW_HEIGHT} row={row}>
        {(index) => <PostItem post={replyAt(index)} list="postThreadItem" />}
      </VirtualList>
    </div>
  );
}

const THREAD = /^\/profile\/([^/]+)\/post\/([^/]+)/;

function Toast() {
  const shown = toast.use();
  if (!shown) return null;
  return (
    <div role="status" className="css-toast">
      <Text>{shown.text}</Text>
      <a href={`/profile/${ME}/post/${shown.id}`} role="link" onClick={follow}>
        {say('view')}
      </a>
    </div>
  );
}

function App() {
  const { path } = usePlace();
  const composer = composing.use();
  const [, handle, id] = THREAD.exec(path) ?? [];
  useEffect(() => {
    if (path !== '/intent/compose') return;
    const text = new URLSearchParams(location.search).get('text') ?? '';
    go('/');
    composing.set({ surface: 'post', target: null, text });
  }, [path]);
  return (
    <div className="css-app">
      <Navigation />
      <main role="main">{handle && id ? <Thread key={id} handle={handle} id={id} /> : <Home />}</main>
      {composer && <Composer {...composer} />}
      <Toast />
    </div>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
