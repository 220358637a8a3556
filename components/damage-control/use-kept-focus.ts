import { useEffect, useRef } from 'react';

const focusable = 'button:not(:disabled), a[href], input:not(:disabled), textarea, select';

/** Where what had the focus was taken away by its own press, the keyboard goes on from what stands nearest to it. */
export function useKeptFocus(): void {
  const path = useRef<HTMLElement[]>([]);

  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      path.current = [];
      for (let at = target as HTMLElement | null; at && at !== document.body; at = at.parentElement) path.current.push(at);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);

  useEffect(() => {
    const [lost] = path.current;
    if (!lost || lost.isConnected || document.activeElement !== document.body) return;
    const place = path.current.find((element) => element.isConnected);
    place?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
  });
}
