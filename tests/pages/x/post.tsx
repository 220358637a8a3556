import { useState } from 'react';
import type { Post } from '../shared/feed.ts';
import { Icon, type IconName, photograph } from '../shared/icon.tsx';
import { type Counted, say, sayCount, sayDate, short } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { emojiPicture, segments } from '../shared/rich-text.ts';
import { follow, go } from '../shared/router.ts';
import { signal } from '../shared/signal.ts';
import { Avatar, ask, Layer, showToast } from './parts.tsx';

/** The post that the open dialog answers or quotes. */
export const composing = signal<{ surface: 'reply' | 'quote'; target: Post } | null>(null);

/** Ids of posts deleted since the page was loaded. */
const deleted = signal<readonly string[]>([]);

const SHORTENED = 280;

function TweetText({ text, whole }: { text: string; whole: boolean }) {
  const shown = whole || text.length <= SHORTENED ? text : `${text.slice(0, SHORTENED)}…`;
  return (
    <>
      <div data-testid="tweetText" dir="auto" lang="en" className="r-text">
        {segments(shown).map((segment, index) => {
          const key = `${index}${segment.text}`;
          if (segment.kind === 'emoji') return <img key={key} className="r-emoji" alt={segment.text} src={emojiPicture(segment.text)} />;
          if (segment.kind === 'link') {
            const [scheme, rest] = segment.text.split(/(?<=:\/\/)/);
            return (
              <a key={key} href={`https://t.co/${index}a7Kq`} rel="noopener noreferrer nofollow" target="_blank">
                <span aria-hidden="true" className="r-scheme">
                  {scheme}
                </span>
                {rest}
              </a>
            );
          }
          if (segment.kind === 'text') return <span key={key}>{segment.text}</span>;
          const href = segment.kind === 'mention' ? `/${segment.text.slice(1)}` : `/hashtag/${segment.text.slice(1)}?src=hashtag_click`;
          return (
            <a key={key} href={href} onClick={follow}>
              {segment.text}
            </a>
          );
        })}
      </div>
      {shown !== text && (
        <button type="button" data-testid="tweet-text-show-more-link" className="r-link">
          {say('showMore')}
        </button>
      )}
    </>
  );
}

function ago(iso: string): string {
  const hours = Math.max(1, Math.round((Date.parse('2026-11-22T12:00:00Z') - Date.parse(iso)) / 3_600_000));
  return hours < 24 ? `${hours}h` : sayDate(iso, { month: 'short', day: 'numeric' });
}

const permalink = (post: Post) => `/${post.author.handle}/status/${post.id}`;

function UserName({ post, time }: { post: Post; time: boolean }) {
  return (
    <div data-testid="User-Name" className="r-user">
      <div>
        <a href={`/${post.author.handle}`} role="link" onClick={follow}>
          <span>{post.author.name}</span>
        </a>
        {options.locked && (
          <svg viewBox="0 0 24 24" aria-label="Protected account" role="img" data-testid="icon-lock">
            <title>Protected account</title>
          </svg>
        )}
      </div>
      <div>
        <a href={`/${post.author.handle}`} role="link" tabIndex={-1} onClick={follow}>
          <span>@{post.author.handle}</span>
        </a>
        {time && (
          <>
            <span aria-hidden="true"> · </span>
            <a href={permalink(post)} role="link" aria-label={`${ago(post.at)} ago`} onClick={follow}>
              <time dateTime={post.at}>{ago(post.at)}</time>
            </a>
          </>
        )}
      </div>
    </div>
  );
}

/** Caret or repost button, with the menu it opens. */
function Menu({
  testId,
  label,
  icon,
  count,
  items,
}: {
  testId: string;
  label: string;
  icon: IconName;
  count?: string;
  items: { testId?: string; text: string; onClick(): void }[];
}) {
  const [open, setOpen] = useState<DOMRect | null>(null);
  return (
    <>
      <button
        type="button"
        data-testid={testId}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        className="r-action"
        onClick={(event) => setOpen(event.currentTarget.getBoundingClientRect())}
      >
        <Icon name={icon} hidden />
        {count && <span data-testid="app-text-transition-container">{count}</span>}
      </button>
      {open && (
        <Layer>
          <div className="r-layer">
            <div className="r-catch" onClick={() => setOpen(null)} />
            <div role="menu" className="r-menu" style={{ top: open.bottom, left: Math.max(8, open.right - 220) }}>
              <div data-testid={options.mobile ? 'sheetDialog' : 'Dropdown'}>
                {items.map((item) => (
                  <div
                    key={item.text}
                    role="menuitem"
                    tabIndex={0}
                    data-testid={item.testId}
                    onClick={() => {
                      setOpen(null);
                      item.onClick();
                    }}
                    onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.click()}
                  >
                    <span>{item.text}</span>
                  </div>
                ))}
              </div>
            </div>
          </div>
        </Layer>
      )}
    </>
  );
}

function Caret({ post }: { post: Post }) {
  const erase = () =>
    ask({
      title: 'Delete post?',
      text: 'This can’t be undone.',
      confirm: say('delete'),
      cancel: say('cancel'),
      onConfirm: () => {
        deleted.set([...deleted.get(), post.id]);
        showToast('Your post was deleted', null);
      },
      onCancel: () => undefined,
    });
  const own = post.author.handle === options.account.handle;
  const items = own ? [{ text: say('delete'), onClick: erase }] : [{ text: `Mute @${post.author.handle}`, onClick: () => undefined }];
  return <Menu testId="caret" label="More" icon="more" items={items} />;
}

const LABELLED: readonly Counted[] = ['replies', 'reposts', 'likes', 'bookmarks', 'views'];

function Actions({ post, views }: { post: Post; views: boolean }) {
  const { counts } = post;
  const labelled = LABELLED.filter((what) => counts[what] > 0).map((what) => sayCount(what, counts[what]));
  const compose = (surface: 'reply' | 'quote') => {
    composing.set({ surface, target: post });
    go('/compose/post', location.pathname);
  };
  const button = (testId: string, icon: IconName, label: string, count: number, onClick?: () => void) => (
    <button type="button" data-testid={testId} aria-label={label} className="r-action" onClick={onClick}>
      <Icon name={icon} hidden />
      <span data-testid="app-text-transition-container">{short(count)}</span>
    </button>
  );
  return (
    <div role="group" aria-label={labelled.join(', ')} className="r-actions">
      {button('reply', 'reply', `${sayCount('replies', counts.replies)}. ${say('reply')}`, counts.replies, () => compose('reply'))}
      <Menu
        testId="retweet"
        icon="repost"
        label={sayCount('reposts', counts.reposts)}
        count={short(counts.reposts)}
        items={[
          { testId: 'retweetConfirm', text: 'Repost', onClick: () => undefined },
          { text: say('quote'), onClick: () => compose('quote') },
        ]}
      />
      {button('like', 'like', sayCount('likes', counts.likes), counts.likes)}
      {views && (
        <a
          href={`${permalink(post)}/analytics`}
          role="link"
          aria-label={sayCount('views', counts.views)}
          className="r-action"
          onClick={follow}
        >
          <Icon name="chart" hidden />
          <span data-testid="app-text-transition-container">{short(counts.views)}</span>
        </a>
      )}
      {button('bookmark', 'bookmark', 'Bookmark', 0)}
      {button('share', 'share', 'Share post', 0)}
    </div>
  );
}

interface CardProps {
  post: Post;
  /** Without actions: the parent in a reply dialog. */
  bare?: boolean;
  /** The post that the page is about. */
  focused?: boolean;
}

export function PostCard({ post, bare = false, focused = false }: CardProps) {
  if (deleted.use().includes(post.id)) return null;
  const photo = post.pictures > 0 && (
    <a href={`${permalink(post)}/photo/1`} onClick={follow}>
      <div data-testid="tweetPhoto" className="r-photo">
        <img alt="Hills above a river" src={photograph} />
      </div>
    </a>
  );
  if (focused) {
    return (
      <article data-testid="tweet" tabIndex={-1} className="r-post r-focused">
        <div className="r-row">
          <div data-testid="Tweet-User-Avatar">
            <Avatar handle={post.author.handle} />
          </div>
          <UserName post={post} time={false} />
          <span className="r-gap" />
          <Caret post={post} />
        </div>
        <TweetText text={post.text} whole />
        {photo}
        <div className="r-when">
          <a href={permalink(post)} role="link" onClick={follow}>
            <time dateTime={post.at}>
              {sayDate(post.at, { hour: 'numeric', minute: '2-digit' })} ·{' '}
              {sayDate(post.at, { month: 'short', day: 'numeric', year: 'numeric' })}
            </time>
          </a>
          <span> · </span>
          <span>
            <span data-testid="app-text-transition-container">{short(post.counts.views)}</span> <span>{say('views')}</span>
          </span>
        </div>
        <Actions post={post} views={false} />
      </article>
    );
  }
  return (
    <article data-testid="tweet" tabIndex={0} className="r-post">
      <div className="r-row">
        <div className="r-column">
          <div data-testid="Tweet-User-Avatar">
            <Avatar handle={post.author.handle} />
          </div>
          {bare && <span className="r-line" />}
        </div>
        <div className="r-grow">
          <div className="r-line-up">
            <UserName post={post} time />
            <span className="r-gap" />
            {!bare && <Caret post={post} />}
          </div>
          <TweetText text={post.text} whole={bare} />
          {!bare && photo}
          {!bare && <Actions post={post} views />}
        </div>
      </div>
    </article>
  );
}

export function QuoteCard({ post }: { post: Post }) {
  return (
    <div role="link" tabIndex={0} className="r-quote">
      <div className="r-line-up">
        <Avatar handle={post.author.handle} small />
        <UserName post={post} time={false} />
        <span aria-hidden="true"> · </span>
        <time dateTime={post.at}>{ago(post.at)}</time>
      </div>
      <TweetText text={post.text} whole={false} />
    </div>
  );
}
