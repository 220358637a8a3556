import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import './icon-button.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'children'> {
  icon: IconName;
  /** What it does; read aloud and shown on hover. */
  label: string;
}

/** A button with a picture only, for the few that everybody knows. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" className="sl-icon-button" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
