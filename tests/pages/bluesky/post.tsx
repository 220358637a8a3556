import type { KeyboardEvent, MouseEvent } from 'react';
import type { Post } from '../shared/feed.ts';
import { Icon } from '../shared/icon.tsx';
import { sayCount, sayDate, short } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { segments } from '../shared/rich-text.ts';
import { follow, go } from '../shared/router.ts';
import { composing } from './composer.tsx';
import { Avatar, Button, handleOf, MenuButton, ProfileLink, Text } from './parts.tsx';

const permalink = (post: Post) => `/profile/${handleOf(post.author.handle)}/post/${post.id}`;

/** "(1 reply)" and its like are written inside the button's name. */
const named = (verb: string, count: string) => `${verb} (${count})`;

function RichText({ text, testId }: { text: string; testId?: string }) {
  return (
    <div dir="auto" data-word-wrap="1" data-testid={testId} className="css-text">
      {segments(text).map((segment, index) => {
        const key = `${index}${segment.text}`;
        if (segment.kind === 'text' || segment.kind === 'emoji') return segment.text;
        const shown = segment.kind === 'link' ? segment.text.replace(/^https?:\/\//, '') : segment.text;
        const href = { link: segment.text, mention: `/profile/${segment.text.slice(1)}`, hashtag: `/hashtag/${segment.text.slice(1)}` }[
          segment.kind
        ];
        return (
          <a
            key={key}
            href={href}
            role="link"
            data-no-underline="1"
            {...(segment.kind === 'hashtag' && {
              'aria-expanded': false,
              'aria-haspopup': 'menu',
              'aria-label': `Hashtag ${segment.text.slice(1)}`,
            })}
          >
            {shown}
          </a>
        );
      })}
    </div>
  );
}

/** The card of the first link, whose words are none of the author's. */
function Embed({ text }: { text: string }) {
  const url = segments(text).find((segment) => segment.kind === 'link')?.text;
  if (!url) return null;
  const host = new URL(url).hostname;
  return (
    <a
      href={url}
      aria-label={`Open link to ${host}`}
      aria-pressed={false}
      role="link"
      data-no-underline="1"
      tabIndex={0}
      className="css-embed"
    >
      <div>
        <Text>{url}</Text>
        <div>
          <div>
            <Text className="css-soft">{host}</Text>
          </div>
        </div>
      </div>
    </a>
  );
}

function Actions({ post }: { post: Post }) {
  const { counts } = post;
  const own = post.author.handle === options.account.handle;
  return (
    <div className="css-actions">
      <div>
        <Button
          label={named('Reply', sayCount('replies', counts.replies))}
          testId="replyBtn"
          icon="reply"
          onClick={(event) => {
            event.stopPropagation();
            composing.set({ surface: 'reply', target: post });
          }}
        >
          {counts.replies > 0 && <Text>{short(counts.replies)}</Text>}
        </Button>
        <MenuButton
          label="Repost or quote post"
          testId="repostBtn"
          icon="repost"
          items={[
            { text: 'Repost', onClick: () => undefined },
            { text: 'Quote post', onClick: () => composing.set({ surface: 'quote', target: post }) },
          ]}
        >
          {counts.reposts > 0 && <Text>{short(counts.reposts)}</Text>}
        </MenuButton>
        <Button label={named('Like', sayCount('likes', counts.likes))} testId="likeBtn">
          <div>
            <Icon name="like" />
          </div>
          {counts.likes > 0 && <Text data-testid="likeCount">{short(counts.likes)}</Text>}
        </Button>
      </div>
      <div>
        <Button label="Add to saved posts" testId="postBookmarkBtn" icon="bookmark" />
        <Button label="Open share menu" testId="postShareBtn" icon="share" menu />
        <MenuButton
          label="Open post options menu"
          testId="postDropdownBtn"
          icon="more"
          items={
            own
              ? [{ testId: 'postDropdownDeleteBtn', text: 'Delete post', onClick: () => go('/') }]
              : [{ text: 'Mute thread', onClick: () => undefined }]
          }
        />
      </div>
    </div>
  );
}

function ago(iso: string): string {
  const seconds = Math.abs(Math.round((Date.parse('2026-11-22T12:00:00Z') - Date.parse(iso)) / 1000));
  return seconds < 60 ? 'now' : seconds < 86_400 ? `${Math.round(seconds / 3600)}h` : `${Math.round(seconds / 86_400)}d`;
}

/** A post in a list: a feed item, or an answer in a thread. */
export function PostItem({ post, list }: { post: Post; list: 'feedItem' | 'postThreadItem' }) {
  const handle = handleOf(post.author.handle);
  const open = (event: MouseEvent | KeyboardEvent) => {
    if (!(event.target as Element).closest('a, button')) go(permalink(post));
  };
  const date = sayDate(post.at, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div
      role="link"
      tabIndex={0}
      data-testid={`${list}-by-${handle}`}
      className="css-item"
      onClick={open}
      onKeyDown={(event) => event.key === 'Enter' && open(event)}
    >
      <a
        href={`/profile/${handle}`}
        aria-label={`${post.author.name}'s avatar`}
        aria-pressed={false}
        role="link"
        data-no-underline="1"
        tabIndex={0}
        onClick={follow}
      >
        <Avatar handle={post.author.handle} />
      </a>
      <div className="css-grow">
        <div className="css-line">
          <div>
            <ProfileLink handle={handle} label="View profile">
              {post.author.name}
            </ProfileLink>
            <ProfileLink handle={handle} label="View profile">
              @{handle}
            </ProfileLink>
          </div>
          <a href={permalink(post)} dir="auto" aria-label={date} role="link" data-tooltip={date} data-no-underline="1" onClick={follow}>
            · {ago(post.at)}
          </a>
        </div>
        {list === 'feedItem' ? (
          <div data-testid="contentHider-post">
            <RichText text={post.text} testId="postText" />
            <Embed text={post.text} />
          </div>
        ) : (
          <>
            <RichText text={post.text} />
            <Embed text={post.text} />
          </>
        )}
        <Actions post={post} />
      </div>
    </div>
  );
}

const EXPANDED = [
  ['reposts', 'repostCount-expanded', 'reposted-by'],
  ['quotes', 'quoteCount-expanded', 'quotes'],
  ['likes', 'likeCount-expanded', 'liked-by'],
  ['bookmarks', 'bookmarkCount-expanded', ''],
] as const;

/** The post that the page is about. */
export function Anchor({ post }: { post: Post }) {
  const handle = handleOf(post.author.handle);
  const shown = EXPANDED.filter(([what]) => post.counts[what] > 0);
  return (
    <div data-testid={`postThreadItem-by-${handle}`} className="css-anchor">
      <div className="css-line">
        <a
          href={`/profile/${handle}`}
          aria-label={`${post.author.name}'s avatar`}
          aria-pressed={false}
          role="link"
          data-no-underline="1"
          tabIndex={0}
          onClick={follow}
        >
          <Avatar handle={post.author.handle} />
        </a>
        <a
          href={`/profile/${handle}`}
          aria-label={post.author.name}
          aria-pressed={false}
          role="link"
          data-no-underline="1"
          tabIndex={0}
          onClick={follow}
        >
          <div>
            <div>
              <Text className="css-title">{post.author.name}</Text>
            </div>
            <Text className="css-soft">@{handle}</Text>
          </div>
        </a>
      </div>
      <div>
        <RichText text={post.text} />
        <Embed text={post.text} />
        <div className="css-line css-soft">
          <Text>
            {sayDate(post.at, { hour: 'numeric', minute: '2-digit' })} ·{' '}
            {sayDate(post.at, { month: 'short', day: 'numeric', year: 'numeric' })}
          </Text>
          <Button label="Edit who can reply" icon="globe">
            <div>
              <Text>Everybody can reply</Text>
            </div>
          </Button>
        </div>
        {shown.length > 0 && (
          <div className="css-line css-counts">
            {shown.map(([what, testId, page]) => (
              <a
                key={what}
                href={`${permalink(post)}/${page}`}
                aria-label={sayCount(what, post.counts[what])}
                role="link"
                data-no-underline="1"
                onClick={follow}
              >
                <Text data-testid={testId}>
                  <b>{short(post.counts[what])}</b> {sayCount(what, post.counts[what]).replace(/[\d\s]+/, '')}
                </Text>
              </a>
            ))}
          </div>
        )}
        <Actions post={post} />
      </div>
    </div>
  );
}
