import type { Finding } from '../../utils/model/finding.ts';
import type { Post } from '../../utils/model/post.ts';
import { PostCard } from '../popup/PostCard.tsx';
import { SecondLook } from '../popup/SecondLook.tsx';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Logo } from '../ui/Logo.tsx';
import './incident-list.css';

interface PublishedPostProps {
  post: Post;
  /** `null`: not checked yet. */
  found: { findings: readonly Finding[]; questions: readonly string[] } | null;
  problem: string | null;
  onSomethingWrong: () => void;
  /** The list of incidents. */
  onList: () => void;
}

/** A post that is out, checked again: for somebody who was asked to have a look. Nothing of it is kept. */
export function PublishedPost({ post, found, problem, onSomethingWrong, onList }: PublishedPostProps) {
  return (
    <main className="sl-incidents">
      <header>
        <Logo size="small" />
        <h1>A second look at this post</h1>
      </header>
      {problem && (
        <div role="alert">
          <Callout tone="to-look-at">{problem}</Callout>
        </div>
      )}
      <PostCard post={post} />
      {found && <SecondLook {...found} />}
      <div className="sl-block-buttons">
        <Button onClick={onSomethingWrong}>Something wrong with this post?</Button>
        <Button look="link" onClick={onList}>
          All incidents
        </Button>
      </div>
    </main>
  );
}
