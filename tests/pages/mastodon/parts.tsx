/** The small pieces Mastodon's screens share. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Author, Post } from '../shared/feed.ts';
import { avatarPicture, Icon, type IconName } from '../shared/icon.tsx';
import { segments } from '../shared/rich-text.ts';
import { follow } from '../shared/router.ts';

export const Avatar = ({ handle }: { handle: string }) => (
  <span className="account__avatar">
    <img alt="" src={avatarPicture(handle)} />
  </span>
);

export const DisplayName = ({ author, domain }: { author: Author; domain?: boolean }) => (
  <span className="display-name">
    <bdi>
      <strong className="display-name__html">{author.name}</strong>
    </bdi>
    <span className="display-name__account">
      @{author.handle}
      {domain && `@${location.host}`}
    </span>
  </span>
);

export const permalink = (post: Post) => `/@${post.author.handle}/${post.id}`;

export function Content({ post, className }: { post: Post; className: string }) {
  return (
    <div lang="en" className={className}>
      <p>
        {segments(post.text).map((segment, index) => {
          const key = `${index}${segment.text}`;
          if (segment.kind === 'link') {
            return (
              <a key={key} href={segment.text} title={segment.text} className="unhandled-link" target="_blank" rel="nofollow noopener">
                {segment.text}
              </a>
            );
          }
          if (segment.kind === 'hashtag') {
            return (
              <a key={key} href={`/tags/${segment.text.slice(1)}`} className="mention hashtag" rel="tag" onClick={follow}>
                #<span>{segment.text.slice(1)}</span>
              </a>
            );
          }
          if (segment.kind === 'mention') {
            return (
              <a key={key} href={`/${segment.text}`} className="u-url mention" onClick={follow}>
                @<span>{segment.text.slice(1)}</span>
              </a>
            );
          }
          return segment.text;
        })}
      </p>
    </div>
  );
}

interface ButtonProps {
  label: string;
  icon: IconName;
  className?: string;
  controls?: string;
  counter?: number;
  onClick?(): void;
}

export const IconButton = ({ label, icon, className = '', controls, counter, onClick }: ButtonProps) => (
  <button
    type="button"
    aria-label={label}
    aria-hidden={false}
    aria-controls={controls}
    title={label}
    className={`${className} icon-button${counter === undefined ? '' : ' icon-button--with-counter'}`.trim()}
    tabIndex={0}
    onClick={onClick}
  >
    <Icon name={icon} hidden />
    {counter !== undefined && (
      <span className="icon-button__counter">
        <span className="animated-number">
          <span>{counter}</span>
        </span>
      </span>
    )}
  </button>
);

interface Item {
  text: string;
  dangerous?: boolean;
  onClick(): void;
}

interface MenuProps {
  items: (Item | null)[];
  /** The button that opens it. */
  children(open: () => void): ReactNode;
}

/** A dropdown; `null` among its items is a line between them. */
export function Menu({ items, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const onPress = (event: MouseEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('click', onPress, { capture: true });
    return () => document.removeEventListener('click', onPress, { capture: true });
  }, [open]);
  return (
    <div className="dropdown" ref={box}>
      {children(() => setOpen((was) => !was))}
      {open && (
        <div className="dropdown-animation dropdown-menu bottom">
          <div className="dropdown-menu__container">
            <ul className="dropdown-menu__container__list">
              {items.map((item, index) =>
                item ? (
                  <li
                    key={item.text}
                    className={item.dangerous ? 'dropdown-menu__item dropdown-menu__item--dangerous' : 'dropdown-menu__item'}
                  >
                    <button
                      data-index={index}
                      type="button"
                      onClick={() => {
                        setOpen(false);
                        item.onClick();
                      }}
                    >
                      <span className="dropdown-menu__item-content">{item.text}</span>
                    </button>
                  </li>
                ) : (
                  <li key={`after ${items[index - 1]?.text}`} className="dropdown-menu__separator" />
                ),
              )}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}
