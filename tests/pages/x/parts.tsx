/** The small pieces X's screens share. */
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { avatarPicture, Icon } from '../shared/icon.tsx';
import { say } from '../shared/labels.ts';
import { follow } from '../shared/router.ts';
import { signal } from '../shared/signal.ts';

export function Avatar({ handle, small }: { handle: string; small?: boolean }) {
  return (
    <div data-testid={`UserAvatar-Container-${handle}`} className={small ? 'r-avatar r-small' : 'r-avatar'}>
      <a href={`/${handle}`} tabIndex={-1} aria-hidden="true" onClick={follow}>
        <img alt="" draggable={false} src={avatarPicture(handle)} />
      </a>
    </div>
  );
}

/** The layer above the page, where X mounts dialogs, menus and toasts. */
export const layers = document.createElement('div');
layers.id = 'layers';

export const Layer = ({ children }: { children: ReactNode }) => createPortal(children, layers);

interface ModalProps {
  onClose(): void;
  children: ReactNode;
}

export function Modal({ onClose, children }: ModalProps) {
  return (
    <Layer>
      <div className="r-layer">
        <div data-testid="mask" className="r-mask" onClick={onClose} />
        <div aria-labelledby="modal-header" aria-modal="true" role="dialog" className="r-dialog">
          {children}
        </div>
      </div>
    </Layer>
  );
}

interface HeaderProps {
  title: string;
  onClose(): void;
  children?: ReactNode;
}

export function ModalHeader({ title, onClose, children }: HeaderProps) {
  return (
    <div className="r-header">
      <button type="button" data-testid="app-bar-close" aria-label="Close" className="r-icon" onClick={onClose}>
        <Icon name="close" hidden />
      </button>
      <h2 id="modal-header" className={title ? undefined : 'r-hidden'}>
        {title || 'Compose'}
      </h2>
      <span className="r-gap" />
      {children}
    </div>
  );
}

interface Question {
  title: string;
  text: string;
  confirm: string;
  cancel: string;
  onConfirm(): void;
  onCancel(): void;
}

const question = signal<Question | null>(null);

/** Asks in a sheet above everything. */
export const ask = (asked: Question): void => question.set(asked);

export function ConfirmationSheet() {
  const asked = question.use();
  if (!asked) return null;
  const close = (then: () => void) => () => {
    question.set(null);
    then();
  };
  return (
    <Layer>
      <div className="r-layer">
        <div data-testid="mask" className="r-mask" />
        <div role="alertdialog" aria-modal="true" className="r-sheet">
          <div data-testid="confirmationSheetDialog">
            <h1>{asked.title}</h1>
            <p>{asked.text}</p>
            <button type="button" data-testid="confirmationSheetConfirm" className="r-solid" onClick={close(asked.onConfirm)}>
              {asked.confirm}
            </button>
            <button type="button" data-testid="confirmationSheetCancel" className="r-outline" onClick={close(asked.onCancel)}>
              {asked.cancel}
            </button>
          </div>
        </div>
      </div>
    </Layer>
  );
}

const toast = signal<{ text: string; link: string | null } | null>(null);
const TOAST_LASTS = 8000;

export function showToast(text: string, link: string | null): void {
  const shown = { text, link };
  toast.set(shown);
  setTimeout(() => toast.get() === shown && toast.set(null), TOAST_LASTS);
}

export function Toast() {
  const shown = toast.use();
  if (!shown) return null;
  return (
    <Layer>
      <div role="alert" data-testid="toast" className="r-toast">
        <span>{shown.text}</span>
        {shown.link && (
          <a href={shown.link} role="link" onClick={follow}>
            {say('view')}
          </a>
        )}
      </div>
    </Layer>
  );
}
