import { useRef, useState } from 'react';
import type { Post } from '../shared/feed.ts';
import { Icon } from '../shared/icon.tsx';
import { say } from '../shared/labels.ts';
import { type Picture, toMedium } from '../shared/media.ts';
import { options } from '../shared/options.ts';
import { publish } from '../shared/oracle.ts';
import { signal } from '../shared/signal.ts';
import { PostEditor } from './editor.tsx';
import { AltDialog, choosePictures, Photos } from './media.tsx';
import { Avatar, Button, Dialog, handleOf, Text } from './parts.tsx';

/** The open composer; it has no address of its own. */
export const composing = signal<{ surface: 'post' | 'reply' | 'quote'; target: Post | null; text?: string } | null>(null);

export const toast = signal<{ text: string; id: string } | null>(null);
const TOAST_LASTS = 8000;

const LIMIT = 300;
const graphemes = new Intl.Segmenter();
/** Links count in their shortened form, about as long as the host and a few letters. */
const lengthOf = (text: string) => [...graphemes.segment(text.replaceAll(/https?:\/\/(\S{0,24})\S*/g, '$1'))].length;

interface Part {
  id: number;
  text: string;
  pictures: Picture[];
}

let lastId = 0;
const newPart = (text = ''): Part => ({ id: ++lastId, text, pictures: [] });
const isBlank = (part: Part) => !part.text.trim() && part.pictures.length === 0;

function LinkCard({ url }: { url: string }) {
  return (
    <div className="css-card">
      <div style={{ pointerEvents: 'none' }}>
        <a href={url} aria-label={url} aria-pressed={false} role="link" data-no-underline="1" tabIndex={0}>
          <div>
            <Text>{url}</Text>
            <div>
              <div>
                <Text>{new URL(url).hostname}</Text>
              </div>
            </div>
          </div>
        </a>
      </div>
      <Button label="Remove attachment" icon="close" />
    </div>
  );
}

function QuotedPost({ post }: { post: Post }) {
  return (
    <div className="css-card" role="link" tabIndex={0}>
      <div>
        <Text className="css-title">{post.author.name}</Text>
        <Text className="css-soft">@{handleOf(post.author.handle)}</Text>
      </div>
      <Text data-word-wrap="1">{post.text}</Text>
    </div>
  );
}

const urlIn = (text: string) => /https?:\/\/[\w.-]+\.\w{2,}\S*/.exec(text)?.[0];

export function Composer({ surface, target, text = '' }: { surface: 'post' | 'reply' | 'quote'; target: Post | null; text?: string }) {
  const [parts, setParts] = useState([newPart(text)]);
  const [active, setActive] = useState(0);
  const [described, setDescribed] = useState<Picture | null>(null);
  const [discarding, setDiscarding] = useState(false);

  const change = (index: number, next: Partial<Part>) =>
    setParts((all) => all.map((part, i) => (i === index ? { ...part, ...next } : part)));
  const changePicture = (url: string, alt: string) =>
    setParts((all) =>
      all.map((part) => ({ ...part, pictures: part.pictures.map((picture) => (picture.url === url ? { ...picture, alt } : picture)) })),
    );
  const blank = parts.every(isBlank);
  const sendable = !parts.some((part) => lengthOf(part.text) > LIMIT) && (surface === 'quote' || !blank);
  const reply = surface === 'reply';
  const current = parts[active] ?? parts[0];

  const close = () => composing.set(null);
  const cancel = () => (blank ? close() : setDiscarding(true));
  const sent = useRef(false);
  const send = (event: { type: string }) => {
    if (!sendable || sent.current) return;
    sent.current = true;
    const kept = blank ? parts.slice(0, 1) : parts.filter((part) => !isBlank(part));
    const sentParts = kept.map((part) => ({ text: part.text, media: part.pictures.map(toMedium) }));
    const { id } = publish({ surface, parts: sentParts, replyTo: target ? handleOf(target.author.handle) : null, by: event.type });
    close();
    const shown = { text: say('sent'), id };
    toast.set(shown);
    setTimeout(() => toast.get() === shown && toast.set(null), TOAST_LASTS);
  };
  const add = () => {
    setParts((all) => [...all, newPart()]);
    setActive(parts.length);
  };
  const remove = (index: number) => {
    setParts((all) => all.filter((_, i) => i !== index));
    setActive(Math.max(0, index - 1));
  };

  const many = parts.length > 1;
  const publishLabel = reply ? say('publishReply') : say(many ? 'publishPosts' : 'publishPost');
  const publishText = reply ? say('reply') : many ? 'Post All' : say('post');

  return (
    <Dialog label={null} onEscape={cancel}>
      <div data-testid="composePostView">
        <div aria-modal="true">
          <div className="css-bar">
            <Button label={say('cancel')} className="css-plain" onClick={cancel}>
              <Text>{say('cancel')}</Text>
            </Button>
            <span className="css-gap" />
            {!reply && (
              <Button label={say('drafts')} className="css-plain">
                <Text>{say('drafts')}</Text>
              </Button>
            )}
            <Button label={publishLabel} testId="composerPublishBtn" disabled={!sendable} className="css-primary" onClick={send}>
              <Text>{publishText}</Text>
            </Button>
          </div>
          <div className="css-parts">
            {reply && target && (
              <button
                aria-label="Expand or collapse the full post you are replying to"
                role="button"
                tabIndex={0}
                type="button"
                className="css-parent"
              >
                <Avatar handle={target.author.handle} />
                <div>
                  <div>
                    <Text className="css-title">{target.author.name}</Text>
                  </div>
                  <div>
                    <Text>{target.text}</Text>
                  </div>
                </div>
              </button>
            )}
            {parts.map((part, index) => (
              <div key={part.id} className={index === active ? undefined : 'css-dimmed'}>
                <div className="css-part">
                  <Avatar handle={options.account.handle} />
                  <PostEditor
                    text={part.text}
                    placeholder={say(reply ? 'writeReply' : 'whatsUp')}
                    active={index === active}
                    onText={(next) => change(index, { text: next })}
                    onFocus={() => setActive(index)}
                    onPublish={send}
                  />
                  {index > 0 && <Button label="Delete post" icon="close" onClick={() => remove(index)} />}
                </div>
                <Photos
                  pictures={part.pictures}
                  onRemove={(picture) => change(index, { pictures: part.pictures.filter((each) => each !== picture) })}
                  onDescribe={setDescribed}
                />
                {part.pictures.length === 0 && urlIn(part.text) && <LinkCard url={urlIn(part.text) ?? ''} />}
                {surface === 'quote' && target && index === 0 && <QuotedPost post={target} />}
              </div>
            ))}
          </div>
          {!reply && (
            <div className="css-pills">
              <div aria-expanded="false" aria-haspopup="dialog">
                <Button label="Anyone can interact" testId="openReplyGateButton" icon="globe">
                  <Text>Anyone can interact</Text>
                  <Icon name="chevron" />
                </Button>
              </div>
              {!blank && !many && (
                <Button label="Content warnings" testId="labelsBtn" icon="warning">
                  <Text>Labels</Text>
                  <Icon name="chevron" />
                </Button>
              )}
            </div>
          )}
          <div className="css-bar css-tools">
            <div>
              <Button
                label="Add media to post"
                testId="openMediaBtn"
                icon="image"
                onClick={() => choosePictures((pictures) => change(active, { pictures: [...(current?.pictures ?? []), ...pictures] }))}
              />
              <Button label="Select GIF" testId="openGifBtn" icon="gif" disabled={(current?.pictures.length ?? 0) > 0} />
              <Button label="Open emoji picker" icon="smile" menu />
            </div>
            <span className="css-gap" />
            <div>
              {!reply && !blank && <Button label="Add another post to thread" icon="plus" onClick={add} />}
              <Button label="Post language selection" testId="selectLangBtn" menu>
                <div style={{ opacity: 0 }} />
                <Text>English</Text>
              </Button>
              <div>
                <Text>{LIMIT - lengthOf(current?.text ?? '')}</Text>
              </div>
            </div>
          </div>
        </div>
      </div>
      {described && (
        <AltDialog
          picture={described}
          onClose={() => setDescribed(null)}
          onSave={(alt) => {
            changePicture(described.url, alt);
            setDescribed(null);
          }}
        />
      )}
      {discarding && (
        <Dialog label="Discard draft?" onEscape={() => setDiscarding(false)}>
          <div>
            <Text className="css-title">Discard draft?</Text>
            <Text>Are you sure you’d like to discard this draft?</Text>
            <div className="css-bar">
              <Button label={say('discard')} testId="confirmBtn" className="css-primary" onClick={close}>
                <Text>{say('discard')}</Text>
              </Button>
              <Button label={say('cancel')} className="css-plain" onClick={() => setDiscarding(false)}>
                <Text>{say('cancel')}</Text>
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </Dialog>
  );
}
