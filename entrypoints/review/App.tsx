import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { ReviewPanel } from '../../components/review/ReviewPanel.tsx';
import { UnreadPanel } from '../../components/review/UnreadPanel.tsx';
import { ask } from '../../utils/messages.ts';
import type { Desk } from './desk.ts';

/** The panel of whichever compose box it was opened for. */
export function App({ desk }: { desk: Desk }) {
  // The view is made from the whole desk; any change on it draws anew.
  const { shown, dark } = useStore(desk.state);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(() => desk.height(element.scrollHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);

  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);

  useEffect(() => {
    if (shown === null) return;
    const putAway = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && event.isTrusted) desk.actions(shown).close();
    };
    addEventListener('keydown', putAway);
    return () => removeEventListener('keydown', putAway);
  }, [desk, shown]);

  const view = desk.view();
  const actions = shown === null ? null : desk.actions(shown);
  return (
    <div ref={place}>
      {actions &&
        (view ? <ReviewPanel view={view} actions={actions} /> : <UnreadPanel why={desk.why} actions={actions} onPointOut={pointOut} />)}
    </div>
  );
}

/** The pointing takes this panel off the page, so its answer comes to nobody. */
function pointOut(): void {
  ask({ verb: 'point-out', tabId: null }).catch((error) => console.error('Second Look:', error));
}
