import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { ReviewPanel } from '../../components/review/ReviewPanel.tsx';
import type { Desk } from './desk.ts';

/** The panel of whichever compose box it was opened for. */
export function App({ desk }: { desk: Desk }) {
  const shown = useStore(desk.state, (state) => state.shown);
  // The view is made from the whole desk; any change on it draws anew.
  useStore(desk.state);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(() => desk.height(element.scrollHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);

  useEffect(() => {
    if (shown === null) return;
    const putAway = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && event.isTrusted) desk.actions(shown).minimise(true);
    };
    addEventListener('keydown', putAway);
    return () => removeEventListener('keydown', putAway);
  }, [desk, shown]);

  const view = desk.view();
  return <div ref={place}>{view && shown !== null && <ReviewPanel view={view} actions={desk.actions(shown)} />}</div>;
}
