import type { ComposeReader } from './compose-reader.ts';
import { targetOf } from './deep.ts';
import type { ComposeSession } from './session.ts';

/** Pointer events by which sites notice a press; any of them may publish. */
export const POINTER = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'dblclick'] as const;

/** Whether an event begins a press. A click without a pointer is a script's, a form's or assistive technology's, and has no event before it. */
const isStart = (event: Event): boolean =>
  ['pointerdown', 'submit'].includes(event.type) ||
  (event.type === 'click' && (event as MouseEvent).detail === 0) ||
  (event.type === 'keydown' && !(event as KeyboardEvent).repeat);

const isEnd = (type: string): boolean => type === 'click' || type === 'keyup' || type === 'submit';

/** What the gate has to know of the page. */
export interface GateGround {
  reader: ComposeReader;
  /** Whether this copy of the extension still runs. If not, nothing is held any more. */
  alive(): boolean;
  /** The session of the compose box around an element; begins one where a box was not touched before. */
  sessionAt(target: Element): ComposeSession | null;
}

/** How one press is going: a press that was held at its first event stays held to its last. */
interface Press {
  session: ComposeSession;
  held: boolean;
}

/**
 * Holds every way to publish that a person has: pointer, touch, click, Enter and Space on the control,
 * Ctrl/Cmd+Enter in any field of the box and the site's own keys, a submitted form. Decides at once, from what is already known;
 * what it holds it stops before the site hears of it, and never plays it again.
 *
 * Listens on `window` in the capture phase from `document_start`, which is before any listener of the site's.
 *
 * @returns what every event of Enter and of Space is given to: of all keys these alone publish
 */
export function watchGate(ground: GateGround, signal: AbortSignal): (event: KeyboardEvent) => void {
  let press: Press | null = null;
  /** Whose click was let through in the task that still runs: a form that is sent now is sent by it. */
  let clicked: ComposeSession | null = null;
  const options = { capture: true, signal };
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** Decides at the start of a press and again at its last event, unless it is already held. */
  const weigh = (event: Event, session: ComposeSession, decisive: boolean): void => {
    const begins = isStart(event);
    if (begins || press?.session !== session) press = null;
    // What ends here and began elsewhere presses nothing: text selected as far as the button, the key that closed another box.
    if (!begins && !decisive) press ??= { session, held: session.badge.shown.state === 'held' };
    else if (!press?.held) press = { session, held: session.decide() === 'hold' };
    if (press?.held) stop(event);
    else if (event.type === 'click') {
      clicked = session;
      setTimeout(() => {
        clicked = null;
      });
    }
    if (isEnd(event.type)) press = null;
  };

  const controlAt = (target: Element | null): HTMLElement | null => target && ground.reader.publishControl(target);

  for (const type of POINTER) {
    // Not passive: a held touch has to be prevented as well.
    addEventListener(
      type,
      (event) => {
        // The other buttons of a mouse press nothing.
        if (event instanceof MouseEvent && event.button > 0) return;
        const control = controlAt(targetOf(event));
        if (type === 'pointerdown' && !control) press = null;
        if (!control || !ground.alive()) return;
        const session = ground.sessionAt(control);
        // A control that is off publishes nothing; the site's own word on why must get through.
        if (!session || control.matches(':disabled, [aria-disabled="true"]')) return;
        weigh(event, session, type === 'click');
      },
      { ...options, passive: false },
    );
  }

  addEventListener(
    'submit',
    (event) => {
      const target = targetOf(event);
      if (!target || !ground.alive()) return;
      const control = controlAt(event.submitter);
      // A form may have further buttons that send it, as for keeping a draft.
      if (event.submitter && !control) return;
      const session = ground.sessionAt(control ?? target);
      // By now the site may have changed what is read: “Posting…” on the button, a counter that is put back.
      if (session && session !== clicked) weigh(event, session, true);
    },
    options,
  );

  return (event) => {
    const target = targetOf(event);
    if (!target || !ground.alive()) return;
    const control = controlAt(target);
    // Enter alone ends what an input method composes.
    const sends = event.ctrlKey || event.metaKey || (!event.isComposing && ground.reader.sendsOn?.(event, target));
    const shortcut = event.key === 'Enter' && sends;
    if (!control && !shortcut) {
      // The rest of a held key: its keyup may come without the modifier.
      if (event.type === 'keyup' && press?.held && event.key === 'Enter' && press.session.box.contains(target)) stop(event);
      return;
    }
    const session = ground.sessionAt(control ?? target);
    if (session) weigh(event, session, event.type === 'keydown');
  };
}
