import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import './dialog.css';

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** A sentence below the title. */
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the one that leads on last. */
  actions?: ReactNode;
  /** Where the keyboard goes afterwards; missing or `true`: back to what was pressed. */
  finalFocus?: () => HTMLElement | true | null;
}

/** A question that has to be answered first. */
export function Dialog({ open, onOpenChange, title, description, children, actions, finalFocus }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className="sl-dialog-backdrop" />
        <Base.Popup className="sl-dialog" {...(finalFocus && { finalFocus })}>
          <div className="sl-dialog-head">
            <Base.Title className="sl-dialog-title">{title}</Base.Title>
            <Base.Close render={<IconButton icon="close" label="Close" />} />
          </div>
          {description && <Base.Description className="sl-dialog-description">{description}</Base.Description>}
          {children}
          {actions && <div className="sl-dialog-actions">{actions}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
