import { useCallback, useEffect, useRef, useState } from 'react';
import type { Persisted } from '../../utils/stores/persisted.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import type { Notices } from './use-notices.ts';

/** Changes a store; the answer is whether that was saved. */
export type Change<T> = (change: (value: T) => T) => Promise<boolean>;

/**
 * A store as a page shows it. A change shows at once and is saved behind it; what other pages save shows too, but never in
 * the middle of a change of our own, which would move the cursor while somebody types.
 * @returns the value, `null` until it was read; and how to change it.
 */
export function useStore<T>(store: Persisted<T>, notices: Notices): [T | null, Change<T>] {
  const [value, setValue] = useState<T | null>(null);
  const unsaved = useRef(0);
  const made = useRef(0);
  /** Changes that could not be saved. They stay on the page: they can be copied, and are saved with the next one. */
  const failed = useRef<readonly ((value: T) => T)[]>([]);

  const load = useCallback(async () => {
    const before = made.current;
    try {
      const stored = await store.read();
      // What was changed while this was read, even if it is saved by now, may not be in it: it is read again.
      if (unsaved.current === 0 && made.current === before) setValue(() => afterAll(failed.current, stored));
    } catch (error) {
      notices.failed(`Could not read ${store.title}: ${messageOf(error)}`);
    }
  }, [store, notices]);

  useEffect(() => {
    void load();
    return store.watch(() => void load());
  }, [store, load]);

  const change = useCallback(
    async (make: (value: T) => T) => {
      setValue((current) => (current === null ? current : make(current)));
      unsaved.current += 1;
      made.current += 1;
      const all = [...failed.current, make];
      try {
        await store.update((value) => afterAll(all, value));
        failed.current = failed.current.filter((each) => !all.includes(each));
        unsaved.current -= 1;
        notices.saved();
        await load();
        return true;
      } catch (error) {
        failed.current = [...failed.current.filter((each) => each !== make), make];
        unsaved.current -= 1;
        notices.failed(messageOf(error));
        return false;
      }
    },
    [store, load, notices],
  );

  return [value, change];
}

const afterAll = <T>(changes: readonly ((value: T) => T)[], value: T): T => changes.reduce<T>((whole, make) => make(whole), value);
