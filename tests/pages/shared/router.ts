/** One document, many addresses: the history is moved without loading, as on the real sites. */
import type { MouseEvent } from 'react';
import { signal } from './signal.ts';

export interface Place {
  path: string;
  /** The page that stays visible below a dialog with an address of its own. */
  below: string | null;
}

const here = (): Place => ({ path: location.pathname, below: history.state?.below ?? null });
const place = signal<Place>(here());

window.addEventListener('popstate', () => place.set(here()));

export const usePlace = place.use;

export function go(path: string, below: string | null = null): void {
  history.pushState({ below }, '', path);
  place.set(here());
  if (!below) window.scrollTo(0, 0);
}

/** For links: moves inside the page, unless the reader wants a new tab. */
export function follow(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const url = new URL(event.currentTarget.href);
  event.preventDefault();
  event.stopPropagation();
  if (url.origin === location.origin) go(url.pathname);
}
