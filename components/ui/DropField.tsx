import { type DragEvent, type ReactNode, useState } from 'react';
import { trusted } from './trusted.ts';
import './drop-field.css';

interface DropFieldProps {
  /** What was dropped or pasted; `true`: it is taken, and goes into no field. */
  onTake: (data: DataTransfer, how: 'dropped' | 'pasted') => boolean;
  children: ReactNode;
}

/** A place into which something can be dropped. What stands inside it is the way for everybody. */
export function DropField({ onTake, children }: DropFieldProps) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the fields inside are the way for everybody
    <div
      className="sl-drop-field"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={trusted((event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        onTake(event.dataTransfer, 'dropped');
      })}
      onPaste={(event) => {
        if (onTake(event.clipboardData, 'pasted')) event.preventDefault();
      }}
    >
      {children}
    </div>
  );
}
