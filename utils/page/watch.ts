import type { ToSentinel } from '../model/wire.ts';
import type { ComposeReader } from './compose-reader.ts';
import { targetOf } from './deep.ts';
import { POINTER, watchGate } from './gate.ts';
import { PagePanel, type PanelGround } from './panel.ts';
import { ComposeSession } from './session.ts';
import { showPlace } from './show.ts';

/** While a box is open, how often its place and its being there are looked at, besides every event that tells. */
const LOOK_MS = 400;

/** Everything that can happen on our own element and that a site could take for something of its own. */
const OWN_EVENTS = [...POINTER, 'focusin', 'focusout', 'toggle'] as const;

/** What the sentinel is given; it has no `browser` of its own. */
export interface SentinelGround extends PanelGround {
  reader: ComposeReader;
  /** Whether this copy of the extension still runs: false after an update. */
  alive(): boolean;
  /** The page was there before us, and some of its listeners hear a press first. */
  late: boolean;
}

/** What the popup and the shortcut can ask of a page. */
export interface Sentinel {
  /** The box used last; `null`: none is open. */
  current(): ComposeSession | null;
  showPanel(): void;
  /** Looks for compose boxes again. */
  look(): void;
  /** Out of sight while a picture of the page is taken, and back again. */
  hide(hidden: boolean): void;
  /** Takes everything of ours off the page. */
  stop(): void;
}

/**
 * Watches one document for compose boxes. On a page without one it only listens: no observer, no timer, no storage, no
 * element. A box is found by the event that touches it, and on a change of route.
 */
export function watchPage(ground: SentinelGround): Sentinel {
  const { reader } = ground;
  const whole = new AbortController();
  const sessions = new Map<number, ComposeSession>();
  const panel = new PagePanel(ground, sessions, answer);
  let last: ComposeSession | null = null;
  let nextId = 1;
  let looking: number | undefined;
  /** When something was typed last, in the page's own milliseconds. */
  let typed = 0;

  function alive(): boolean {
    if (whole.signal.aborted) return false;
    if (ground.alive()) return true;
    stop();
    return false;
  }

  function begin(box: Element): ComposeSession {
    const session = new ComposeSession(
      nextId++,
      box,
      {
        reader,
        late: ground.late,
        say: (message) => panel.say(message),
        reachable: () => panel.reachable,
        openPanel: (opened) => panel.open(opened),
        layout: () => panel.layout(),
        announce: (text, link) => panel.announce(text, link),
      },
      panel.root,
    );
    sessions.set(session.id, session);
    if (panel.givenUp) session.unanswered('Not checked: this page removes Second Look.');
    looking ??= window.setInterval(look, LOOK_MS);
    panel.layout();
    return session;
  }

  function sessionOf(target: Element): ComposeSession | null {
    for (const session of sessions.values()) if (session.box.contains(target)) return session;
    return null;
  }

  /** The session of the box around an element; begins one, or takes over that of a box the site made anew. */
  function sessionAt(target: Element): ComposeSession | null {
    const known = sessionOf(target);
    if (known) return known;
    if (!alive()) return null;
    const box = reader.composeBox(target);
    if (!box) return null;
    for (const session of sessions.values()) {
      if (session.box === box) return session;
      if (!session.box.isConnected && session.fits(box)) {
        session.moveTo(box);
        return session;
      }
    }
    return begin(box);
  }

  /** The session of the box that somebody touches, ready to be answered. */
  function touched(target: Element): ComposeSession | null {
    const session = sessionAt(target);
    if (session) panel.wake();
    return session;
  }

  /** Ends what is closed, follows what moved. */
  function look(): void {
    if (!alive()) return;
    for (const session of sessions.values()) {
      if (session.box.isConnected) continue;
      const taken = new Set([...sessions.values()].map((other) => other.box));
      const box = reader.composeBoxes(document).find((candidate) => !taken.has(candidate) && session.fits(candidate));
      if (box) session.moveTo(box);
      else close(session);
    }
    // Measuring costs the page a layout; while somebody types, a change of size alone moves anything.
    if (performance.now() - typed > LOOK_MS) panel.draw();
    if (sessions.size > 0) return;
    clearInterval(looking);
    looking = undefined;
    panel.rest();
  }

  /** A route change may open or close a box without any event in it. */
  function lookAgain(): void {
    if (!alive()) return;
    for (const box of reader.composeBoxes(document)) sessionAt(reader.editors(box)[0] ?? box);
    if (sessions.size > 0) look();
  }

  function close(session: ComposeSession): void {
    session.end();
    sessions.delete(session.id);
    if (last === session) last = null;
    if (panel.shown === session) panel.putAway();
  }

  function stop(): void {
    for (const session of sessions.values()) close(session);
    whole.abort();
    clearInterval(looking);
    panel.remove();
  }

  function answer(session: ComposeSession, message: Extract<ToSentinel, { session: number }>): void {
    switch (message.kind) {
      case 'show': {
        const editor = session.editors[message.part] ?? session.editors[0];
        if (!editor) return;
        const { start, end } = message;
        showPlace(editor, start === null || end === null ? null : reader.place(editor, start, end), start, end);
        break;
      }
      case 'put-away': {
        panel.putAway();
        const publish = message.focus === 'publish' ? session.publishControl : null;
        publish?.focus();
        // A control that is off takes no keyboard, and nobody should find theirs nowhere.
        if (!publish?.matches(':focus-within')) session.editors[0]?.focus();
        break;
      }
      case 'focus-publish':
        session.publishControl?.focus();
        break;
      default:
        session.receive(message);
    }
  }

  const on = <K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void): void =>
    addEventListener(type, act, { capture: true, signal: whole.signal });

  const onElement = <K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K], target: Element) => void): void =>
    on(type, (event) => {
      const target = targetOf(event);
      if (target) act(event, target);
    });

  // What happens on our own element is ours: handled here and stopped, so that no composer takes it for a press outside.
  for (const type of OWN_EVENTS) {
    on(type, (event) => {
      if (!panel.isOurs(event)) return;
      event.stopImmediatePropagation();
      if (type !== 'click' || !event.isTrusted || !alive()) return;
      const session = panel.sessionAt(event);
      if (session && panel.shown === session) panel.putAway();
      else if (session) panel.open(session);
    });
  }

  onElement('focusin', (_event, target) => {
    const session = touched(target);
    if (!session) return;
    last = session;
    if (reader.publishControl(target)) session.read();
  });
  onElement('input', (event, target) => {
    typed = event.timeStamp;
    touched(target)?.schedule();
  });
  onElement('pointerover', (_event, target) => {
    const control = reader.publishControl(target);
    if (control) touched(control)?.read();
  });

  /** Sites put their file fields anywhere; one outside every box belongs to the box used last. */
  function takeFiles(target: Element, files: FileList | null | undefined): void {
    if (files?.length && alive()) (touched(target) ?? current())?.tookFiles([...files]);
  }
  onElement('change', (_event, target) => takeFiles(target, (target as HTMLInputElement).files));
  onElement('drop', (event, target) => takeFiles(target, event.dataTransfer?.files));
  onElement('paste', (event, target) => takeFiles(target, event.clipboardData?.files));

  // The last is an event of documents, which comes by here as well.
  for (const type of ['toggle', 'fullscreenchange' as 'toggle'] as const) on(type, () => panel.raise());

  for (const type of ['scroll', 'resize'] as const) on(type, () => sessions.size > 0 && panel.layout());

  const gateKey = watchGate({ reader, alive, sessionAt: touched }, whole.signal);
  // Typing passes here, once for each event: a key that is only typed costs a look at its name.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    on(type, (event) => {
      if (panel.isOurs(event)) event.stopImmediatePropagation();
      else if (event.key === 'Enter' || event.key === ' ') gateKey(event);
      else if (type === 'keydown' && (event.key === 'Control' || event.key === 'Meta')) {
        const target = targetOf(event);
        if (target && alive()) sessionOf(target)?.read();
      }
    });
  }

  window.navigation?.addEventListener('navigatesuccess', lookAgain, { signal: whole.signal });
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', lookAgain, { once: true, signal: whole.signal });
  else lookAgain();

  function current(): ComposeSession | null {
    return last ?? [...sessions.values()].at(-1) ?? null;
  }

  return {
    current,
    showPanel() {
      const session = current();
      if (session) panel.open(session);
    },
    look: lookAgain,
    hide: (hidden) => panel.hide(hidden),
    stop,
  };
}
