import type { EditorState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import type { Post } from '../shared/feed.ts';
import { Icon } from '../shared/icon.tsx';
import { say } from '../shared/labels.ts';
import { chosen, type Picture, toMedium } from '../shared/media.ts';
import { options } from '../shared/options.ts';
import { enqueue, publish } from '../shared/oracle.ts';
import { go } from '../shared/router.ts';
import { editorWith, TweetEditor, textOf } from './editor.tsx';
import { Attachments, DescriptionDialog } from './media.tsx';
import { Avatar, ask, Modal, ModalHeader, showToast } from './parts.tsx';
import { PostCard, QuoteCard } from './post.tsx';
import { ScheduleDialog, sendingLine } from './schedule.tsx';

interface Part {
  id: number;
  editor: EditorState;
  pictures: Picture[];
}

const LIMIT = 280;

/** Every link counts 23, wide letters and emoji 2. */
const weight = (text: string): number =>
  [...text.replaceAll(/https?:\/\/\S+/g, 'x'.repeat(23))].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2), 0);

let lastId = 0;
const newPart = (text = ''): Part => ({ id: ++lastId, editor: editorWith(text), pictures: [] });

/** What "Save" in the sheet kept; the next composer opens with it. */
let saved: string[] = [];

interface Props {
  /** In the page, or in a dialog (on mobile: a page of its own). */
  place: 'inline' | 'modal';
  surface: 'post' | 'reply' | 'quote';
  /** The post that is answered or quoted. */
  target: Post | null;
  /** Text the address brought along. */
  text?: string;
  onClose?(): void;
}

export function Composer({ place, surface, target, text = '', onClose }: Props) {
  const modal = place === 'modal';
  const [parts, setParts] = useState<Part[]>(() => {
    const texts = modal && surface === 'post' && !text && saved.length > 0 ? saved : [text];
    return texts.map((each) => newPart(each));
  });
  const [active, setActive] = useState(0);
  const [scheduledFor, setScheduledFor] = useState<Date | null>(null);
  const [dialog, setDialog] = useState<'schedule' | Picture | null>(null);
  const fileInput = useRef<HTMLInputElement>(null);

  const texts = parts.map((part) => textOf(part.editor));
  const isBlank = (part: Part, index: number) => !texts[index]?.trim() && part.pictures.length === 0;
  const blank = parts.every(isBlank);
  const tooLong = texts.some((each) => weight(each) > LIMIT);
  const sendable = !tooLong && (surface === 'quote' ? true : !parts.some(isBlank));

  const change = (index: number, part: Partial<Part>) =>
    setParts((all) => all.map((each, i) => (i === index ? { ...each, ...part } : each)));
  const add = () => {
    setParts((all) => [...all, newPart()]);
    setActive(parts.length);
  };
  const remove = (index: number) => {
    setParts((all) => all.filter((_, i) => i !== index));
    setActive(Math.max(0, index - 1));
  };

  const send = (event: { type: string }) => {
    if (!sendable) return;
    const sent = parts.map((part, index) => ({ text: texts[index] ?? '', media: part.pictures.map(toMedium) }));
    const sending = { surface, parts: sent, replyTo: target?.author.handle ?? null, by: event.type };
    if (scheduledFor) {
      enqueue(sending, scheduledFor);
      showToast(say('willBeSent'), null);
    } else {
      const { id } = publish(sending);
      showToast(say('sent'), `/${options.account.handle}/status/${id}`);
    }
    saved = [];
    setParts([newPart()]);
    setActive(0);
    setScheduledFor(null);
    onClose?.();
  };

  const close = () => {
    if (blank) return onClose?.();
    ask({
      title: say('savePost'),
      text: 'You can save this to send later from your drafts.',
      confirm: say('save'),
      cancel: say('discard'),
      onConfirm: () => {
        saved = texts;
        onClose?.();
      },
      onCancel: () => {
        saved = [];
        onClose?.();
      },
    });
  };

  const below = location.pathname.startsWith('/compose/') ? (history.state?.below ?? '/home') : location.pathname;
  const openDialog = (next: 'schedule' | Picture) => {
    setDialog(next);
    go(next === 'schedule' ? '/compose/post/schedule' : '/compose/post/media', below);
  };
  const closeDialog = () => {
    setDialog(null);
    history.back();
  };

  const onEscape = useRef(close);
  onEscape.current = dialog ? closeDialog : close;
  useEffect(() => {
    if (!modal) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEscape.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [modal]);

  const label = scheduledFor ? 'schedule' : surface === 'reply' ? 'reply' : parts.length > 1 ? 'postAll' : 'post';
  // The number of parts in the key: X builds a new button when a thread grows or shrinks.
  const sendButton = (
    <button
      key={`send-${parts.length}`}
      type="button"
      role="button"
      data-testid={modal ? 'tweetButton' : 'tweetButtonInline'}
      className="r-solid r-send"
      disabled={!sendable}
      aria-disabled={!sendable || undefined}
      tabIndex={sendable ? 0 : -1}
      style={sendable ? undefined : { opacity: 0.5 }}
      onClick={send}
    >
      <div dir="ltr">
        <span>
          <span>{say(label)}</span>
        </span>
      </div>
    </button>
  );

  const placeholder = (index: number) =>
    say(index > 0 ? 'addAnother' : surface === 'reply' ? 'postYourReply' : surface === 'quote' ? 'addComment' : 'whatsHappening');
  const current = Math.min(active, parts.length - 1);

  const rows = parts.map((part, index) => (
    <div key={part.id} className="r-row">
      <div className="r-column">
        <Avatar handle={options.account.handle} />
        {index < parts.length - 1 && <span className="r-line" />}
      </div>
      <div className="r-grow">
        <TweetEditor
          index={index}
          state={part.editor}
          placeholder={placeholder(index)}
          autoFocus={modal && index === current}
          onChange={(editor) => change(index, { editor })}
          onFocus={() => setActive(index)}
          onSend={send}
        />
        <Attachments
          pictures={part.pictures}
          onRemove={(picture) => change(index, { pictures: part.pictures.filter((each) => each !== picture) })}
          onDescribe={openDialog}
        />
        {surface === 'quote' && target && index === 0 && <QuoteCard post={target} />}
      </div>
      {index > 0 && (
        <button type="button" aria-label="Remove post" className="r-icon" onClick={() => remove(index)}>
          <Icon name="close" hidden />
        </button>
      )}
    </div>
  ));

  const tools: { testId: string; label: string; icon: 'gif' | 'poll' | 'smile' }[] = [
    { testId: 'gifSearchButton', label: 'Add a GIF', icon: 'gif' },
    { testId: 'createPollButton', label: 'Add poll', icon: 'poll' },
    { testId: 'emojiButton', label: 'Add emoji', icon: 'smile' },
  ];
  const written = weight(texts[current] ?? '');

  const box = (
    <div className="r-composer">
      {modal && (
        <ModalHeader title="" onClose={close}>
          <button type="button" data-testid="unsentButton" className="r-link">
            {say('drafts')}
          </button>
          {options.mobile && sendButton}
        </ModalHeader>
      )}
      {scheduledFor && (
        <button type="button" data-testid="scheduledTweetIndicator" className="r-link r-indicator" onClick={() => openDialog('schedule')}>
          <Icon name="clock" hidden />
          <span>{sendingLine(scheduledFor)}</span>
        </button>
      )}
      {surface === 'reply' && target && modal && <PostCard post={target} bare />}
      {surface === 'reply' && target && (
        <div className="r-replying">
          {say('replyingTo')} <a href={`/${target.author.handle}`}>@{target.author.handle}</a>
        </div>
      )}
      <div className="r-parts">{rows}</div>
      {surface !== 'reply' && (
        <button type="button" aria-label={say('everyoneCanReply')} className="r-link r-audience">
          <Icon name="globe" hidden />
          <span>{say('everyoneCanReply')}</span>
        </button>
      )}
      <div data-testid="toolBar" className="r-toolbar">
        <nav role="navigation" aria-live="polite">
          <input
            ref={fileInput}
            data-testid="fileInput"
            type="file"
            multiple
            accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
            tabIndex={-1}
            onChange={(event) => change(current, { pictures: [...(parts[current]?.pictures ?? []), ...chosen(event)] })}
          />
          <button type="button" aria-label="Add photos or video" className="r-icon r-tint" onClick={() => fileInput.current?.click()}>
            <Icon name="image" hidden />
          </button>
          {tools.map((tool) => (
            <button key={tool.testId} type="button" data-testid={tool.testId} aria-label={tool.label} className="r-icon r-tint">
              <Icon name={tool.icon} hidden />
            </button>
          ))}
          {surface !== 'reply' && (
            <button
              type="button"
              data-testid="scheduleOption"
              aria-label="Schedule post"
              className="r-icon r-tint"
              onClick={() => openDialog('schedule')}
            >
              <Icon name="clock" hidden />
            </button>
          )}
        </nav>
        {!blank && (
          <div
            role="progressbar"
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.min(100, Math.round((written / LIMIT) * 100))}
            className="r-progress"
          >
            {written > LIMIT - 20 && LIMIT - written}
          </div>
        )}
        {modal && surface === 'post' && !blank && (
          <button type="button" data-testid="addButton" aria-label="Add post" className="r-icon r-add" onClick={add}>
            <Icon name="plus" hidden />
          </button>
        )}
        {!(modal && options.mobile) && sendButton}
      </div>
      {dialog === 'schedule' && (
        <ScheduleDialog
          chosen={scheduledFor}
          onClose={closeDialog}
          onConfirm={(when) => {
            setScheduledFor(when);
            closeDialog();
          }}
        />
      )}
      {dialog && dialog !== 'schedule' && (
        <DescriptionDialog
          picture={dialog}
          onClose={closeDialog}
          onSave={(alt) => {
            setParts((all) =>
              all.map((part) => ({ ...part, pictures: part.pictures.map((each) => (each.url === dialog.url ? { ...each, alt } : each)) })),
            );
            closeDialog();
          }}
        />
      )}
    </div>
  );
  return modal && !options.mobile ? <Modal onClose={close}>{box}</Modal> : box;
}
