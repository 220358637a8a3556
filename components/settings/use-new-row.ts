import { type RefObject, useEffect, useRef } from 'react';

/**
 * A list in which whoever adds a row goes on in its first field, and need not look for it.
 * @param count rows that there are
 * @returns the list, and what to call when a row is added by a press
 */
export function useNewRow(count: number): [RefObject<HTMLUListElement | null>, () => void] {
  const list = useRef<HTMLUListElement>(null);
  const awaited = useRef(Number.POSITIVE_INFINITY);
  useEffect(() => {
    if (count < awaited.current) return;
    awaited.current = Number.POSITIVE_INFINITY;
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, select')?.focus();
  }, [count]);
  return [
    list,
    () => {
      awaited.current = count + 1;
    },
  ];
}
