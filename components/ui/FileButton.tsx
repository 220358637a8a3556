import { type ReactNode, useRef } from 'react';
import { Button } from './Button.tsx';

interface FileButtonProps {
  /** What kind of file it is: “Settings file”. */
  label: string;
  /** File types, as the browser's own field takes them. */
  accept?: string;
  size?: 'medium' | 'small';
  onFile: (file: File) => void;
  /** Words of the button. */
  children?: ReactNode;
}

/** Lets one file be chosen. The browser's own field cannot be drawn like the rest of the page, so it stays out of sight. */
export function FileButton({ label, accept, size, onFile, children = 'Choose a file' }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size={size} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Emptied, so that the same file can be chosen again once it was mended.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
