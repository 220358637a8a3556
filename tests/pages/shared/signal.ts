import { useSyncExternalStore } from 'react';

/** A value outside the component tree, as the sites keep theirs. */
export interface Signal<T> {
  get(): T;
  set(value: T): void;
  /** The value inside a component. */
  use(): T;
}

export function signal<T>(initial: T): Signal<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const get = () => value;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
