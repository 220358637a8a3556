import type { Unrecorded } from '../../utils/stores/unrecorded.ts';
import { shownHandle } from '../../utils/text/shown-handle.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { countWords, whenWords } from './words.ts';

interface UnrecordedNoticeProps {
  posts: readonly Unrecorded[];
  /** Platform id → name. */
  platforms: Readonly<Record<string, string>>;
  onRead: () => void;
}

/** Posts that left, of which something could not be kept: which, why, and what that means. */
export function UnrecordedNotice({ posts, platforms, onRead }: UnrecordedNoticeProps) {
  if (posts.length === 0) return null;
  return (
    <Callout tone="to-look-at" title={`${countWords(posts.length, 'post')} went out and could not be recorded.`}>
      <ul>
        {posts.map(({ at, platform, handle, why }) => (
          <li key={`${at} ${platform} ${handle}`}>
            {handle === null ? 'Account unknown' : shownHandle(handle)} on {platforms[platform] ?? platform}, {whenWords(at)}.{' '}
            {why.join(' ')}
          </li>
        ))}
      </ul>
      <p>The same post again may not be noticed, and a yes that was given to it may count for it once more.</p>
      <div>
        <Button size="small" onClick={onRead}>
          I have read this
        </Button>
      </div>
    </Callout>
  );
}
