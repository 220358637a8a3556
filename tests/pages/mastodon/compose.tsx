import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { Icon } from '../shared/icon.tsx';
import { say } from '../shared/labels.ts';
import { chosen, type Picture } from '../shared/media.ts';
import { options } from '../shared/options.ts';
import { follow } from '../shared/router.ts';
import { Avatar, Content, DisplayName, IconButton, Menu } from './parts.tsx';
import { change, form, modal, reset, submit, type Visibility, visibilities } from './state.ts';

const graphemes = new Intl.Segmenter();
/** Every link counts 23, and of a mention its name alone. */
const lengthOf = (text: string) =>
  [...graphemes.segment(text.replaceAll(/https?:\/\/\S+/g, 'x'.repeat(23)).replaceAll(/(@\w+)@[\w.-]+/g, '$1'))].length;

function Me() {
  const { account } = options;
  return (
    <div className="account account--minimal">
      <div className="account__wrapper">
        <div className="account__info-wrapper">
          <a
            className="account__display-name focusable"
            title={account.handle}
            data-hover-card-account="113500000000000001"
            href={`/@${account.handle}`}
            onClick={follow}
          >
            <div className="account__avatar-wrapper">
              <Avatar handle={account.handle} />
            </div>
            <div className="account__contents">
              <DisplayName author={account} />
            </div>
          </a>
        </div>
      </div>
    </div>
  );
}

function Upload({ picture }: { picture: Picture }) {
  const others = () => form.get().pictures.filter((each) => each !== picture);
  const describe = () => modal.set({ kind: 'alt', picture });
  return (
    <div
      className="compose-form__upload media-gallery__item media-gallery__item--tall media-gallery__item--wide"
      role="button"
      tabIndex={0}
      aria-disabled={false}
      aria-roledescription="sortable"
      aria-describedby="DndDescribedBy-0"
    >
      <div className="compose-form__upload__thumbnail" style={{ backgroundImage: `url("${picture.url}")` }}>
        <div className="compose-form__upload__actions">
          <button type="button" className="icon-button compose-form__upload__delete" onClick={() => change({ pictures: others() })}>
            <Icon name="close" hidden />
          </button>
          <button type="button" className="icon-button" onClick={describe}>
            <Icon name="pen" hidden /> Edit
          </button>
        </div>
        <div className="compose-form__upload__warning">
          <button type="button" className={picture.alt ? 'icon-button' : 'icon-button active'} onClick={describe}>
            {!picture.alt && <Icon name="warning" hidden />} ALT
          </button>
        </div>
      </div>
    </div>
  );
}

export function ComposeForm() {
  const { text, warned, warning, pictures, visibility, inReplyTo, editing } = form.use();
  const textarea = useRef<HTMLTextAreaElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = textarea.current;
    if (!field || (!inReplyTo && !editing)) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }, [inReplyTo, editing]);
  const left = options.max - lengthOf(text) - (warned ? lengthOf(warning) : 0);
  const unsendable = left < 0;

  const handleSubmit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    // Whatever changed the field without an event is honoured, as in the real form.
    if (textarea.current && textarea.current.value !== text) change({ text: textarea.current.value });
    const now = form.get();
    // The server refuses an empty post.
    if (unsendable || (!now.text.trim() && now.pictures.length === 0)) return;
    submit(event.type);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) handleSubmit(event);
  };

  const cancel = <IconButton label={say('cancel')} icon="close" onClick={reset} />;
  return (
    <form className="compose-form" role="region" aria-label="New Post" onSubmit={handleSubmit}>
      {inReplyTo && (
        <div className="reply-indicator">
          <div className="reply-indicator__line" />
          <a className="detailed-status__display-avatar" href={`/@${inReplyTo.author.handle}`} onClick={follow}>
            <Avatar handle={inReplyTo.author.handle} />
          </a>
          <div className="reply-indicator__main">
            <a className="detailed-status__display-name" href={`/@${inReplyTo.author.handle}`} onClick={follow}>
              <DisplayName author={inReplyTo.author} />
            </a>
            <Content post={inReplyTo} className="reply-indicator__content translate" />
          </div>
        </div>
      )}
      <div className="navigation-bar">
        <Me />
        {inReplyTo && cancel}
      </div>
      {editing && (
        <div className="edit-indicator">
          <div className="edit-indicator__header">
            <div className="edit-indicator__display-name">
              <a href={`/@${editing.author.handle}`}>@{editing.author.handle}</a> ·{' '}
              <time dateTime={editing.at}>{editing.at.slice(0, 10)}</time>
            </div>
            <div className="edit-indicator__cancel">{cancel}</div>
          </div>
          <Content post={editing} className="edit-indicator__content translate" />
        </div>
      )}
      <div className="compose-form__highlightable">
        <div className="compose-form__dropdowns">
          <Menu
            items={Object.entries(visibilities).map(([id, name]) => ({
              text: name,
              onClick: () => change({ visibility: id as Visibility }),
            }))}
          >
            {(open) => (
              <button type="button" title="Change post privacy" className="dropdown-button" disabled={editing !== null} onClick={open}>
                <Icon name={visibility === 'public' ? 'globe' : 'lock'} hidden />
                <span className="dropdown-button__label">{visibilities[visibility]}</span>
              </button>
            )}
          </Menu>
          <button type="button" title="Change language" aria-expanded={false} className="dropdown-button">
            <Icon name="globe" hidden />
            <span className="dropdown-button__label">English</span>
          </button>
        </div>
        {warned && (
          <div className="spoiler-input spoiler-input--visible">
            <div className="spoiler-input__border" />
            <input
              id="cw-spoiler-input"
              className="spoiler-input__input"
              type="text"
              placeholder="Content warning"
              aria-label="Content warning"
              lang="en"
              value={warning}
              onChange={(event) => change({ warning: event.target.value })}
              onKeyDown={onKeyDown}
            />
            <div className="spoiler-input__border" />
          </div>
        )}
        <div className="autosuggest-textarea compose-form__input">
          <textarea
            ref={textarea}
            className="autosuggest-textarea__textarea"
            placeholder={say('onYourMind')}
            dir="auto"
            aria-autocomplete="list"
            aria-label={say('onYourMind')}
            lang="en"
            value={text}
            onChange={(event) => change({ text: event.target.value })}
            onKeyDown={onKeyDown}
          />
        </div>
        {pictures.length > 0 && (
          <div className={`compose-form__uploads media-gallery media-gallery--layout-${pictures.length}`}>
            {pictures.map((picture) => (
              <Upload key={picture.url} picture={picture} />
            ))}
          </div>
        )}
        <div className="compose-form__footer">
          <div className="compose-form__actions">
            <div className="compose-form__buttons">
              <div className="compose-form__upload-button">
                <IconButton
                  label="Add images, a video or an audio file"
                  icon="image"
                  className="compose-form__upload-button-icon inverted"
                  onClick={() => fileInput.current?.click()}
                />
                <label>
                  <span style={{ display: 'none' }}>Add images, a video or an audio file</span>
                  <input
                    ref={fileInput}
                    multiple
                    accept=".jpg,.jpeg,.png,.gif,.webp,.mp4,image/jpeg,image/png,image/gif,image/webp,video/mp4"
                    type="file"
                    name="file-upload-input"
                    style={{ display: 'none' }}
                    onChange={(event) => change({ pictures: [...pictures, ...chosen(event)] })}
                  />
                </label>
              </div>
              <div className="compose-form__poll-button">
                <IconButton label="Add a poll" icon="poll" className="compose-form__poll-button-icon inverted" />
              </div>
              <IconButton
                label="Add content warning"
                icon="warning"
                className={warned ? 'active inverted' : 'inverted'}
                controls="cw-spoiler-input"
                onClick={() => change({ warned: !warned })}
              />
              <div className="emoji-picker-dropdown">
                <IconButton label="Insert emoji" icon="smile" className="inverted" />
              </div>
              <span className={left < 0 ? 'character-counter character-counter--over' : 'character-counter'}>{left}</span>
            </div>
            <div className="compose-form__submit">
              <button className="button button--compact" aria-disabled={unsendable} disabled={unsendable} aria-live="polite" type="submit">
                {say(editing ? 'update' : inReplyTo ? 'reply' : 'post')}
              </button>
            </div>
          </div>
        </div>
      </div>
    </form>
  );
}
