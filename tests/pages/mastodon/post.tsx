import type { Post } from '../shared/feed.ts';
import { Icon } from '../shared/icon.tsx';
import { say, sayDate } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { follow, go } from '../shared/router.ts';
import { Avatar, Content, DisplayName, IconButton, Menu, permalink } from './parts.tsx';
import { edit, mention, reply } from './state.ts';

const nothing = () => undefined;

function More({ post, className = '' }: { post: Post; className?: string }) {
  const own = post.author.handle === options.account.handle;
  const items = own
    ? [
        { text: 'Copy link to post', onClick: nothing },
        { text: 'Get embed code', onClick: nothing },
        null,
        { text: 'Pin on profile', onClick: nothing },
        null,
        { text: 'Mute conversation', onClick: nothing },
        { text: 'Change who can quote', onClick: nothing },
        null,
        { text: 'Edit', onClick: () => edit(post) },
        { text: say('delete'), dangerous: true, onClick: () => go('/home') },
        { text: 'Delete & re-draft', dangerous: true, onClick: nothing },
      ]
    : [
        { text: 'Copy link to post', onClick: nothing },
        null,
        { text: `Mention @${post.author.handle}`, onClick: () => reply(post) },
        { text: `Privately mention @${post.author.handle}`, onClick: () => mention(post) },
      ];
  return <Menu items={items}>{(open) => <IconButton label="More" icon="more" className={className} onClick={open} />}</Menu>;
}

const seconds = (post: Post) => `${sayDate(post.at, { dateStyle: 'medium', timeStyle: 'short' })}`;

/** A post in the home feed, or an answer in a thread. */
export function Status({ post, inThread }: { post: Post; inThread?: boolean }) {
  const account = `@${post.author.handle}`;
  return (
    <div
      className={`status__wrapper status__wrapper-public${inThread ? ' status__wrapper-reply status__wrapper--in-thread' : ''} focusable`}
      tabIndex={0}
      aria-label={`${post.author.name}, ${post.text}, ${seconds(post)}, ${post.author.handle}`}
    >
      <div className={`status status-public${inThread ? ' status-reply status--in-thread' : ''}`} data-id={post.id}>
        {inThread && <div className="status__line" />}
        <div className="status__info">
          <a
            title={account}
            data-id={post.author.handle}
            data-hover-card-account={post.author.handle}
            className="status__display-name"
            href={`/${account}`}
            onClick={follow}
          >
            <div className="status__avatar">
              <Avatar handle={post.author.handle} />
            </div>
            <DisplayName author={post.author} />
          </a>
          <a className="status__relative-time" href={permalink(post)} onClick={follow}>
            <span className="status__visibility-icon">
              <Icon name="globe" label="Public" />
            </span>
            <time dateTime={post.at} title={seconds(post)}>
              {sayDate(post.at, { month: 'short', day: 'numeric' })}
            </time>
          </a>
        </div>
        <div className="status__content status__content--with-action">
          <Content post={post} className="status__content__text status__content__text--visible translate" />
        </div>
        <div className="status__action-bar">
          <div className="status__action-bar__button-wrapper">
            <IconButton
              label={inThread ? 'Reply to thread' : 'Reply'}
              icon="reply"
              className="status__action-bar__button"
              counter={post.counts.replies}
              onClick={() => reply(post)}
            />
          </div>
          <div className="status__action-bar__button-wrapper">
            <IconButton label="Boost or quote" icon="repost" className="status__action-bar__button" />
          </div>
          <div className="status__action-bar__button-wrapper">
            <IconButton label="Favorite" icon="like" className="status__action-bar__button star-icon" />
          </div>
          <div className="status__action-bar__button-wrapper">
            <IconButton label="Bookmark" icon="bookmark" className="status__action-bar__button bookmark-icon" />
          </div>
          <div className="status__action-bar__button-wrapper">
            <More post={post} className="status__action-bar__button" />
          </div>
        </div>
      </div>
    </div>
  );
}

const shortened = (n: number) => new Intl.NumberFormat(options.lang, { notation: 'compact', maximumFractionDigits: 1 }).format(n);

/** The post that the page is about. */
export function DetailedStatus({ post }: { post: Post }) {
  const counters = [
    { page: 'reblogs', name: 'reblogs', n: post.counts.reposts, word: say('boosts') },
    { page: 'quotes', name: 'quotes', n: post.counts.quotes, word: say('quotes') },
    { page: 'favourites', name: 'favorites', n: post.counts.likes, word: say('favorites') },
  ];
  return (
    <div
      tabIndex={0}
      className="focusable detailed-status__wrapper detailed-status__wrapper-public"
      aria-label={`${post.author.name}, ${post.text}`}
    >
      <div className="detailed-status">
        <a
          data-hover-card-account={post.author.handle}
          className="detailed-status__display-name"
          href={`/@${post.author.handle}`}
          onClick={follow}
        >
          <div className="detailed-status__display-avatar">
            <Avatar handle={post.author.handle} />
          </div>
          <DisplayName author={post.author} domain />
        </a>
        <div className="status__content">
          <Content post={post} className="status__content__text status__content__text--visible translate" />
        </div>
        <div className="detailed-status__meta">
          <div className="detailed-status__meta__line">
            <a className="detailed-status__datetime" href={permalink(post)} onClick={follow}>
              <time dateTime={post.at}>{seconds(post)}</time>
            </a>
            · <Icon name="globe" label="Public" /> · <a className="detailed-status__application">Web</a>
          </div>
          <div className="detailed-status__meta__line">
            {counters.map(({ page, name, n, word }, index) => (
              <span key={page} style={{ display: 'contents' }}>
                {index > 0 && '·'}
                <a className="detailed-status__link" href={`${permalink(post)}/${page}`} onClick={follow}>
                  <span className={`detailed-status__${name}`}>
                    <span className="animated-number">
                      <span>{shortened(n)}</span>
                    </span>
                  </span>
                  <span> {word}</span>
                </a>
              </span>
            ))}
          </div>
        </div>
      </div>
      <div className="detailed-status__action-bar">
        <div className="detailed-status__button">
          <IconButton label="Reply" icon="reply" onClick={() => reply(post)} />
        </div>
        <div className="detailed-status__button">
          <IconButton label="Boost or quote" icon="repost" className="status__action-bar__button" />
        </div>
        <div className="detailed-status__button">
          <IconButton label="Favorite" icon="like" className="star-icon" />
        </div>
        <div className="detailed-status__button">
          <IconButton label="Bookmark" icon="bookmark" className="bookmark-icon" />
        </div>
        <div className="detailed-status__action-bar-dropdown">
          <More post={post} />
        </div>
      </div>
    </div>
  );
}
