import { useState } from 'react';
import { AccountMark } from '../ui/AccountMark.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { IncidentActions, IncidentView } from './incident-view.ts';
import { PictureDrop } from './PictureDrop.tsx';
import { clock } from './when.ts';
import './kept-post.css';
import { numberWords } from '../../utils/text/own-english.ts';
import { shownHandle } from '../../utils/text/shown-handle.ts';

interface KeptPostProps {
  view: IncidentView;
  actions: IncidentActions;
  /** Shown in few lines, because something else is being worked on. */
  folded: boolean;
}

const countWords = {
  replies: ['reply', 'replies'],
  reposts: ['repost', 'reposts'],
  quotes: ['quote', 'quotes'],
  likes: ['like', 'likes'],
  views: ['view', 'views'],
} as const;
const countNames = Object.keys(countWords) as (keyof typeof countWords)[];

/** The post as it was kept: it stays to be seen whatever happens to the real one. */
export function KeptPost({ view: { record, now, pictures, colour, network }, actions, folded }: KeptPostProps) {
  const [more, setMore] = useState(false);
  const { post } = record;
  const counts = countNames.filter((name) => post.counts[name] !== null);
  const picture = pictures.at(-1);
  const notKept = [...post.notKept, ...(record.pictureLacks === null ? [] : [record.pictureLacks])];
  return (
    <section className="sl-kept-post" data-folded={folded || undefined} aria-label="The post">
      <div className="sl-kept-post-by">
        <AccountMark handle={post.account?.handle ?? null} colour={colour} />
        <p>
          <b>{post.account ? shownHandle(post.account.handle, post.account.name) : 'Account not known'}</b>
          <span>
            {[network.known ? network.name : 'Network not known', post.publishedAt && clock(post.publishedAt, now)]
              .filter(Boolean)
              .join(', ')}
          </span>
        </p>
        {post.link && (
          <a href={post.link} target="_blank" rel="noreferrer">
            Open <span className="sl-unseen">the post</span>
            <Icon name="external" />
          </a>
        )}
      </div>
      <div className="sl-kept-post-body">
        <p className="sl-kept-post-text">{post.text || 'No text was kept.'}</p>
        {picture && <img src={picture} alt="The post as it looked when the copy was kept" />}
      </div>
      {!folded && counts.length > 0 && (
        <dl className="sl-kept-post-counts">
          {counts.map((name) => (
            <div key={name}>
              <dt>{countWords[name][post.counts[name] === 1 ? 0 : 1]}</dt>
              <dd>{numberWords(post.counts[name]!)}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="sl-kept-post-foot">
        <p className="sl-kept-post-copy">
          <Icon name="check" />
          Copy kept {clock(post.keptAt, now)}
          {!record.stillUp && <span>, the post is down</span>}
        </p>
        {(notKept.length > 0 || !picture) && !folded && (
          <Disclosure level={2} title="What could not be kept" aside={notKept.length || undefined} open={more} onOpenChange={setMore}>
            {notKept.length > 0 && (
              <ul className="sl-kept-post-missing">
                {notKept.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
            <PictureDrop onPicture={actions.keepPicture} />
          </Disclosure>
        )}
      </div>
    </section>
  );
}
