import type { ReactNode } from 'react';
import './fieldset.css';

interface FieldsetProps {
  legend: ReactNode;
  /** The legend is read aloud only, where the place already says it. */
  legendUnseen?: boolean;
  children: ReactNode;
}

/** Controls that answer one question together. */
export function Fieldset({ legend, legendUnseen, children }: FieldsetProps) {
  return (
    <fieldset className="sl-fieldset">
      <legend className={legendUnseen ? 'sl-unseen' : undefined}>{legend}</legend>
      {children}
    </fieldset>
  );
}
