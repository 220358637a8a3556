import type { ComponentProps } from 'react';
import './button.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style'> {
  /** *primary*: the one thing to do here; *quiet*: beside something else; *link*: inside or below words. */
  look?: 'primary' | 'secondary' | 'quiet' | 'link';
  size?: 'small' | 'medium';
}

/** A button. It says what will happen: a verb first. */
export function Button({ look = 'secondary', size = 'medium', ...rest }: ButtonProps) {
  return <button type="button" className={`sl-button sl-button-${look} sl-button-${size}`} {...rest} />;
}
