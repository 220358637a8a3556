/** The small pieces Bluesky's screens share. */
import { type ButtonHTMLAttributes, type MouseEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { avatarPicture, Icon, type IconName } from '../shared/icon.tsx';
import { follow } from '../shared/router.ts';

/** Every handle is a domain. */
export const handleOf = (name: string) => (name.includes('.') ? name : `${name}.bsky.social`);

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> {
  label: string;
  testId?: string;
  icon?: IconName;
  /** Opens a menu, and says so. */
  menu?: boolean;
}

export function Button({ label, testId, icon, menu, disabled, children, ...rest }: ButtonProps) {
  const id = `radix-${useId()}`;
  return (
    <button
      aria-disabled={disabled || undefined}
      disabled={disabled}
      aria-expanded={menu ? false : undefined}
      aria-haspopup={menu ? 'menu' : undefined}
      aria-label={label}
      aria-pressed={false}
      role="button"
      tabIndex={disabled ? -1 : 0}
      id={menu ? id : undefined}
      data-testid={testId}
      type="button"
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export const Text = ({ children, className, ...rest }: { children: ReactNode; className?: string; [data: `data-${string}`]: string }) => (
  <div dir="auto" className={className} {...rest}>
    {children}
  </div>
);

export const Avatar = ({ handle }: { handle: string }) => (
  <div className="css-avatar">
    <svg data-testid="userAvatarFallback" width="42" height="42">
      <image href={avatarPicture(handle)} width="42" height="42" />
    </svg>
    <div style={{ opacity: 0, pointerEvents: 'none' }} />
  </div>
);

export function ProfileLink({ handle, children, label }: { handle: string; children: ReactNode; label: string }) {
  return (
    <a href={`/profile/${handle}`} dir="auto" aria-label={label} role="link" data-no-underline="1" onClick={follow}>
      {children}
    </a>
  );
}

interface MenuItem {
  testId?: string;
  text: string;
  onClick(): void;
}

export function MenuButton({ items, children, ...button }: ButtonProps & { items: MenuItem[] }) {
  const [at, setAt] = useState<DOMRect | null>(null);
  const open = (event: MouseEvent<HTMLButtonElement>) => {
    event.stopPropagation();
    setAt(event.currentTarget.getBoundingClientRect());
  };
  return (
    <>
      <Button {...button} menu onClick={open}>
        {children}
      </Button>
      {at &&
        createPortal(
          <div className="css-catch" onClick={() => setAt(null)}>
            <div role="menu" className="css-menu" style={{ top: at.bottom, left: Math.max(8, at.right - 200) }}>
              {items.map((item) => (
                <div
                  key={item.text}
                  role="menuitem"
                  tabIndex={-1}
                  data-testid={item.testId}
                  onClick={(event) => {
                    event.stopPropagation();
                    setAt(null);
                    item.onClick();
                  }}
                >
                  <Text>{item.text}</Text>
                </div>
              ))}
            </div>
          </div>,
          document.body,
        )}
    </>
  );
}

const traps: symbol[] = [];
const TABBABLE = 'a[href], button:not([disabled]), textarea, input, [contenteditable="true"], [tabindex="0"]';

/** Keeps the focus inside, as Radix' FocusScope does: whatever takes it outside loses it again at once. */
function useFocusTrap() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const container = box.current;
    if (!container) return;
    const me = Symbol('trap');
    const before = document.activeElement;
    let last: HTMLElement = container;
    traps.push(me);
    const paused = () => traps.at(-1) !== me;
    const back = (target: EventTarget | null) => {
      if (paused() || !(target instanceof HTMLElement)) return;
      if (container.contains(target)) last = target;
      else last.focus();
    };
    const onFocusIn = (event: FocusEvent) => back(event.target);
    const onFocusOut = (event: FocusEvent) => event.relatedTarget && back(event.relatedTarget);
    const onTab = (event: KeyboardEvent) => {
      if (event.key !== 'Tab' || paused()) return;
      const all = [...container.querySelectorAll<HTMLElement>(TABBABLE)];
      const edge = event.shiftKey ? all[0] : all.at(-1);
      if (document.activeElement !== edge) return;
      event.preventDefault();
      (event.shiftKey ? all.at(-1) : all[0])?.focus();
    };
    const removed = new MutationObserver(() => {
      if (!paused() && document.activeElement === document.body) container.focus();
    });
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    container.addEventListener('keydown', onTab);
    removed.observe(container, { childList: true, subtree: true });
    if (!container.contains(before)) container.focus();
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
      container.removeEventListener('keydown', onTab);
      removed.disconnect();
      traps.splice(traps.indexOf(me), 1);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return box;
}

interface DialogProps {
  /** `null`: the composer, whose dialog has no name. */
  label: string | null;
  onEscape(): void;
  children: ReactNode;
}

/** A dialog above everything, with Radix' guards at its ends. */
export function Dialog({ label, onEscape, children }: DialogProps) {
  const box = useFocusTrap();
  const guard = (
    <span data-radix-focus-guard="" tabIndex={0} style={{ outline: 'none', opacity: 0, position: 'fixed', pointerEvents: 'none' }} />
  );
  return createPortal(
    <div className="css-mask">
      {guard}
      <div
        ref={box}
        role="dialog"
        aria-label={label ?? undefined}
        aria-modal={label ? undefined : true}
        tabIndex={-1}
        className={label ? 'css-dialog' : 'css-composer'}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onEscape();
        }}
      >
        {children}
      </div>
      {guard}
    </div>,
    document.body,
  );
}
