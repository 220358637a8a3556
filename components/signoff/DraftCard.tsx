import { useEffect, useRef, useState } from 'react';
import type { Comment } from '../../utils/model/receipt.ts';
import { Changes } from '../review/Changes.tsx';
import { DraftFacts } from '../review/DraftFacts.tsx';
import { draftKind } from '../review/draft-kind.ts';
import { AccountMark } from '../ui/AccountMark.tsx';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Tag } from '../ui/Tag.tsx';
import { Comments } from './Comments.tsx';
import { DraftText } from './DraftText.tsx';
import type { ItemActions, PictureView, VersionView } from './sign-off-view.ts';
import type { Mark } from './stretches.ts';
import './draft-card.css';
import { shownHandle } from '../../utils/text/shown-handle.ts';

interface DraftCardProps {
  view: VersionView;
  /** Its index among the versions. */
  version: number;
  /** What is marked in each part. */
  marks: readonly (readonly Mark[])[];
  comments: readonly Comment[];
  /** `null`: nothing can be said about it here. */
  actions: Pick<ItemActions, 'comment' | 'uncomment'> | null;
}

/** A draft as its network will show it, with room to say something about a place in it. */
export function DraftCard({ view, version, marks, comments, actions }: DraftCardProps) {
  const { account, audience, platformName, surface, when, parts, warning, replyTo, missing, since } = view;
  const [selected, setSelected] = useState<{ part: number; start: number; end: number } | null>(null);
  const kind = draftKind(surface, parts.length);
  // In a second round the changes come first, and the whole of it at a press.
  const [unfolded, setUnfolded] = useState(since === null || since.changes.length === 0);
  const whole = useRef<HTMLOListElement>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    // The button is gone and had the keyboard: it goes on with what it brought.
    if (asked) whole.current?.focus();
  }, [asked]);
  const isShown = marks.some((part) => part.some(({ kind }) => kind === 'shown'));
  useEffect(() => {
    if (isShown) setUnfolded(true);
  }, [isShown]);

  return (
    <article className="sl-draft-card" aria-label={`${kind} on ${platformName}`}>
      <header className="sl-draft-card-head">
        <AccountMark handle={account?.handle ?? null} colour={account?.colour ?? null} />
        <div className="sl-draft-card-who">
          <h3>{account ? shownHandle(account.handle, account.name) : 'Account not seen'}</h3>
          <p className="sl-draft-card-soft">
            {[account?.brand ?? account?.name, platformName].filter(Boolean).join(' · ')}
            {account && account.brand === null && <Tag>In none of your brands</Tag>}
          </p>
        </div>
      </header>
      <DraftFacts kind={kind} audience={audience} when={when} />
      {since && (
        <div className="sl-draft-card-since">
          <h4>
            {since.changes.length > 0
              ? `Changed since you answered on ${since.at}`
              : `Nothing has changed since you answered on ${since.at}`}
          </h4>
          <Changes changes={since.changes} earlier="You saw" />
        </div>
      )}
      {unfolded ? (
        <>
          {replyTo && (
            <blockquote className="sl-draft-card-reply">
              <p className="sl-draft-card-soft">Answers {replyTo.handle ? shownHandle(replyTo.handle) : 'somebody'}</p>
              {replyTo.text && <p dir="auto">{replyTo.text}</p>}
            </blockquote>
          )}
          {warning && (
            <p className="sl-draft-card-warning" dir="auto">
              <b>Content warning:</b> {warning}
            </p>
          )}
          <ol className="sl-draft-card-parts" tabIndex={-1} ref={whole} data-thread={parts.length > 1 || undefined}>
            {parts.map(({ text, pictures, length }, part) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a thread that was sent never change places
              <li key={part}>
                {parts.length > 1 && (
                  <p className="sl-draft-card-soft">
                    {part + 1} of {parts.length}
                  </p>
                )}
                <DraftText
                  text={text}
                  marks={marks[part] ?? []}
                  onSelect={actions ? (start, end) => setSelected({ part, start, end }) : undefined}
                />
                {pictures.length > 0 && <Pictures pictures={pictures} />}
                {length && <p className="sl-draft-card-soft">{length}</p>}
                <Comments
                  text={text}
                  place={{ version, part }}
                  comments={comments}
                  selected={selected?.part === part ? selected : null}
                  onSelectedDone={() => setSelected(null)}
                  actions={actions}
                />
              </li>
            ))}
          </ol>
        </>
      ) : (
        <div>
          <Button
            size="small"
            onClick={() => {
              setUnfolded(true);
              setAsked(true);
            }}
          >
            Show the whole draft
          </Button>
        </div>
      )}
      {missing.length > 0 && (
        <Callout tone="not-checked" title="The author’s page did not show everything">
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Callout>
      )}
    </article>
  );
}

const kindNames = { image: 'Picture', gif: 'GIF', video: 'Video' } as const;

function Pictures({ pictures }: { pictures: readonly PictureView[] }) {
  const [large, setLarge] = useState<PictureView | null>(null);
  return (
    <>
      <ul className="sl-draft-pictures" data-several={pictures.length > 1 || undefined}>
        {pictures.map((picture, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pictures of a draft that was sent never change places
          <li key={at}>
            <figure>
              {picture.src ? (
                <button type="button" className="sl-draft-picture" onClick={() => setLarge(picture)}>
                  <img src={picture.src} alt={picture.media.alt || `${kindNames[picture.media.kind]} without a description`} />
                  <span className="sl-unseen">Show it large</span>
                </button>
              ) : (
                <div className="sl-draft-picture sl-draft-picture-absent">
                  <Icon name={picture.media.kind === 'image' ? 'picture' : 'film'} />
                  <span>{kindNames[picture.media.kind]}: no copy was sent along</span>
                </div>
              )}
              <figcaption>{describe(picture)}</figcaption>
            </figure>
          </li>
        ))}
      </ul>
      <Dialog open={large !== null} onOpenChange={() => setLarge(null)} title="The copy that was sent along">
        {large?.src && <img className="sl-draft-picture-large" src={large.src} alt={large.media.alt || 'Without a description'} />}
      </Dialog>
    </>
  );
}

/** `null`: no description; empty: there is one that the page did not show. */
function describe({ media: { alt } }: PictureView): string {
  if (alt === null) return 'No description';
  return alt === '' ? 'Its description was not seen' : `Description: ${alt}`;
}
