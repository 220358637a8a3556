import { useState } from 'react';
import { OPEN_CONFIRMATION, OPEN_YES } from '../../utils/model/clearance.ts';
import type { Opening } from '../../utils/stores/openings.ts';
import type { PublishedPost } from '../../utils/stores/published.ts';
import type { Settings } from '../../utils/stores/settings.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Select } from '../ui/Select.tsx';
import { Switch } from '../ui/Switch.tsx';
import { Tag } from '../ui/Tag.tsx';
import { reasonWords } from './log-words.ts';
import { countWords, whenWords } from './words.ts';
import './went-out.css';
import { numberWords } from '../../utils/text/own-english.ts';
import { shownHandle } from '../../utils/text/shown-handle.ts';

interface WentOutProps {
  posts: readonly PublishedPost[];
  openings: readonly Opening[];
  settings: Pick<Settings, 'remember' | 'rememberLimit'>;
  /** Platform id → name. */
  platforms: Readonly<Record<string, string>>;
  /** Check id → title. */
  checkTitles: Readonly<Record<string, string>>;
  onChange: (settings: Partial<Pick<Settings, 'remember' | 'rememberLimit'>>) => void;
  onClear: () => void;
}

const limits = [100, 500, 2_000, 10_000];

const howWords: Record<Exclude<PublishedPost['how'], 'published'>, string> = {
  'let-through': 'Let through, not seen going out',
  unchecked: 'Not checked',
};

/** As many as are read at a glance; the rest on request. */
const PAGE = 25;

/** *Went out through here*: what was published in this browser, and what with something open. */
export function WentOut({ posts, openings, settings, platforms, checkTitles, onChange, onClear }: WentOutProps) {
  const [shown, setShown] = useState(PAGE);
  const [logOpen, setLogOpen] = useState(false);
  const [listed, setListed] = useState(PAGE);
  const nameOf = (platform: string) => platforms[platform] ?? platform;
  const limitOptions = [...new Set([...limits, settings.rememberLimit])].sort((a, b) => a - b);

  return (
    <div className="sl-went-out">
      <Switch
        label="Remember what goes out"
        hint="On this machine only. It lets the checks notice the same post twice, and helps when one turns out wrong."
        checked={settings.remember}
        onCheckedChange={(remember) => onChange({ remember })}
      />
      {settings.remember && (
        <Select
          label="Keep at most"
          value={String(settings.rememberLimit)}
          options={Object.fromEntries(limitOptions.map((limit) => [String(limit), countWords(limit, 'post')]))}
          onValueChange={(limit) => onChange({ rememberLimit: Number(limit) })}
        />
      )}

      <section aria-labelledby="sl-went-out-posts">
        <div className="sl-went-out-head">
          <h2 id="sl-went-out-posts">{posts.length === 0 ? 'Posts' : countWords(posts.length, 'post')}</h2>
          {posts.length > 0 && (
            <Button look="quiet" size="small" onClick={onClear}>
              Clear
            </Button>
          )}
        </div>
        {posts.length === 0 ? (
          <EmptyState title="Nothing yet">Posts that you publish with Second Look beside you are listed here.</EmptyState>
        ) : (
          <ol className="sl-went-out-posts">
            {posts.slice(0, shown).map((post, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two posts may be alike in everything
              <li key={`${post.at} ${at}`}>
                <p className="sl-went-out-about">
                  <b>{post.handle ? shownHandle(post.handle) : 'Account unknown'}</b>
                  <span>{nameOf(post.platform)}</span>
                  <time dateTime={post.at}>{whenWords(post.at)}</time>
                  {post.how !== 'published' && <Tag tone="noted">{howWords[post.how]}</Tag>}
                </p>
                <p className="sl-went-out-text">{post.text || '(no text)'}</p>
                {post.link && (
                  <a href={post.link} target="_blank" rel="noreferrer">
                    Open the post<span className="sl-unseen"> in a new tab</span>
                  </a>
                )}
              </li>
            ))}
          </ol>
        )}
        {posts.length > shown && (
          <Button size="small" onClick={() => setShown(shown + PAGE)}>
            Show {Math.min(PAGE, posts.length - shown)} more
          </Button>
        )}
      </section>

      {openings.length > 0 && (
        <Disclosure title="Published with something open" aside={numberWords(openings.length)} open={logOpen} onOpenChange={setLogOpen}>
          <ol className="sl-went-out-posts">
            {openings.slice(0, listed).map((opening, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two entries may be alike in everything
              <li key={`${opening.at} ${at}`}>
                <p className="sl-went-out-about">
                  <b>{opening.handle ? shownHandle(opening.handle) : 'Account unknown'}</b>
                  <span>{nameOf(opening.platform)}</span>
                  <time dateTime={opening.at}>{whenWords(opening.at)}</time>
                </p>
                <p>Open: {opening.checks.map((id) => checkTitles[id] ?? openWords[id] ?? id).join(', ') || 'nothing named'}</p>
                <p>Reason: {reasonWords(opening.reason)}</p>
              </li>
            ))}
          </ol>
          {openings.length > listed && (
            <Button size="small" onClick={() => setListed(listed + PAGE)}>
              Show {Math.min(PAGE, openings.length - listed)} more
            </Button>
          )}
        </Disclosure>
      )}
    </div>
  );
}

const openWords: Record<string, string> = { [OPEN_CONFIRMATION]: 'something to confirm', [OPEN_YES]: 'a colleague’s yes' };
