import type { Post } from '../../utils/model/post.ts';
import { numberWords, ownEnglish } from '../../utils/text/own-english.ts';
import { shownHandle } from '../../utils/text/shown-handle.ts';
import './post-card.css';

const countWords: Record<keyof Post['counts'], string> = {
  replies: 'replies',
  reposts: 'reposts',
  quotes: 'quotes',
  likes: 'likes',
  views: 'views',
};

/** A published post, as far as its page shows it. */
export function PostCard({ post }: { post: Post }) {
  const { handle, name } = post.account;
  const counts = (Object.keys(countWords) as (keyof Post['counts'])[]).filter((key) => post.counts[key] !== null);
  return (
    <article className="sl-post-card">
      <p className="sl-post-card-by">
        <b>{handle === '' ? 'Author not shown' : shownHandle(handle, name)}</b>
        {post.publishedAt && (
          <time dateTime={post.publishedAt}>
            {new Date(post.publishedAt).toLocaleString(ownEnglish(), { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
        )}
      </p>
      <p className="sl-post-card-text">{post.text || 'No text'}</p>
      {post.pictures > 0 && <p className="sl-post-card-soft">{post.pictures === 1 ? 'One picture' : `${post.pictures} pictures`}</p>}
      {counts.length > 0 && (
        <dl className="sl-post-card-counts">
          {counts.map((key) => (
            <div key={key}>
              <dt>{countWords[key]}</dt>
              <dd>{numberWords(post.counts[key]!)}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}
