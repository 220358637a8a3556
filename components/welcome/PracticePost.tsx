import { ownEnglish } from '../../utils/text/own-english.ts';
import './practice-post.css';

interface PracticePostProps {
  handle: string;
  text: string;
  /** ISO 8601. */
  at: string;
  pictures: readonly { address: string; description: string }[];
  counts: { replies: number; reposts: number; likes: number };
}

/** A post that went out, for practice. It went nowhere. */
export function PracticePost({ handle, text, at, pictures, counts }: PracticePostProps) {
  return (
    <article className="sl-practice-post" data-practice="post">
      <p className="sl-practice-post-by">
        <b data-practice="account">@{handle}</b>
        <time dateTime={at}>{new Date(at).toLocaleString(ownEnglish(), { dateStyle: 'medium', timeStyle: 'short' })}</time>
      </p>
      {text && (
        <p className="sl-practice-post-text" data-practice="post-text">
          {text}
        </p>
      )}
      {pictures.map(({ address, description }) => (
        <img key={address} src={address} alt={description} />
      ))}
      <ul className="sl-practice-post-counts">
        <li data-practice="replies">{counts.replies} replies</li>
        <li data-practice="reposts">{counts.reposts} reposts</li>
        <li data-practice="likes">{counts.likes} likes</li>
      </ul>
    </article>
  );
}
