import { type FormEvent, useState } from 'react';
import { shownHandle } from '../../utils/text/shown-handle.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { PictureDrop } from './PictureDrop.tsx';
import { clock } from './when.ts';
import './by-hand.css';

/** A post as it went out through here. */
export interface SentPost {
  platform: string;
  handle: string;
  text: string;
  at: string;
  link: string | null;
}

export interface ByHandProps {
  /** Newest first. */
  sent: readonly SentPost[];
  onStart: (post: { text: string; link: string | null; picture: string | null; sent: SentPost | null }) => void;
}

/** For a post that is gone, was seen on a phone, in a story, an advert or a screenshot. */
export function ByHand({ sent, onStart, now }: ByHandProps & { now: string }) {
  const [text, setText] = useState('');
  const [link, setLink] = useState('');
  const [picture, setPicture] = useState<string | null>(null);
  const [from, setFrom] = useState<SentPost | null>(null);

  function start(event: FormEvent) {
    event.preventDefault();
    onStart({ text: text.trim(), link: link.trim() || null, picture, sent: from });
  }

  return (
    <section className="sl-block">
      <div>
        <h2>For a post no page shows</h2>
        <p className="sl-block-lead">Gone already, seen on a phone, in a story, an advert or a screenshot.</p>
      </div>
      {sent.length > 0 && (
        <ul className="sl-incidents-list" aria-label="Went out through here">
          {sent.slice(0, 5).map((post) => (
            <li key={`${post.at} ${post.handle}`}>
              <button
                type="button"
                aria-pressed={from === post}
                onClick={() => {
                  setFrom(post);
                  setText(post.text);
                  setLink(post.link ?? '');
                }}
              >
                <b>{post.handle ? shownHandle(post.handle) : 'Account not known'}</b>
                <span className="sl-incidents-text">{post.text}</span>
                <span className="sl-card-soft">went out {clock(post.at, now)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="sl-card" onSubmit={start}>
        <TextArea label="Its text" rows={3} value={text} onValueChange={setText} />
        <TextField label="Its link" type="url" value={link} onValueChange={setLink} />
        <PictureDrop onPicture={setPicture} />
        {picture && (
          <div className="sl-by-hand-picture">
            <img src={picture} alt="As it will be kept" />
            <p className="sl-card-soft">Kept when you start.</p>
            <Button look="link" size="small" onClick={() => setPicture(null)}>
              Take it out
            </Button>
          </div>
        )}
        <div>
          <Button look="primary" type="submit" disabled={!text.trim() && !link.trim() && !picture}>
            Keep a copy and start
          </Button>
        </div>
      </form>
    </section>
  );
}
