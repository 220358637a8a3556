import type { ToSentinel } from '../model/wire.ts';
import type { ComposeReader } from './compose-reader.ts';
import { watchGate } from './gate.ts';
import { Host } from './host.ts';
import { around, type Box, PANEL, placePanel } from './place.ts';
import { ReviewLine } from './review-line.ts';
import { ComposeSession } from './session.ts';
import { hideShown, showPlace } from './show.ts';

/** While a box is open, how often its place and its being there are looked at, besides every event that tells. */
const LOOK_MS = 400;

/** What the sentinel is given; it has no `browser` of its own. */
export interface SentinelGround {
  reader: ComposeReader;
  /** Whether this copy of the extension still runs: false after an update. */
  alive(): boolean;
  /** A one-time word for the review page, from the background, with where the panel last stood on this site. */
  open(): Promise<{ nonce: string; place: { left: number; top: number } | null }>;
  rememberPlace(place: { left: number; top: number }): void;
  reviewAddress: string;
  /** Written to the log: presses went through unchecked because the page took our element away. */
  reportUnchecked(why: string): void;
}

/** What the popup and the shortcut can ask of a page. */
export interface Sentinel {
  /** The box that has the keyboard, or the one opened last; `null`: none is open. */
  current(): ComposeSession | null;
  showPanel(): boolean;
  /** Takes everything of ours off the page. */
  stop(): void;
}

/**
 * Watches one document for compose boxes. On a page without one it only listens: no observer, no timer,
 * no storage, no element. A box is found by the event that touches it.
 */
export function watchPage(ground: SentinelGround): Sentinel {
  const { reader } = ground;
  const whole = new AbortController();
  const sessions = new Map<number, ComposeSession>();
  let host: Host | null = null;
  let line: ReviewLine | null = null;
  let shown: ComposeSession | null = null;
  let last: ComposeSession | null = null;
  let nextId = 1;
  let ticking: number | undefined;
  let drawing = false;
  let panelHeight = PANEL.height;
  let wanted: { left: number; top: number } | null = null;
  /** The page took us away too often; this document gets no badge any more. */
  let givenUp = false;

  const alive = (): boolean => {
    if (ground.alive()) return true;
    stop();
    return false;
  };

  const startHost = (): Host => {
    line = new ReviewLine(
      {
        nonce: async () => {
          const { nonce, place } = await ground.open();
          wanted ??= place;
          return nonce;
        },
        origin: new URL(ground.reviewAddress).origin,
      },
      receive,
      () => {
        for (const session of sessions.values()) session.repeat();
        if (shown) line?.say({ kind: 'shown', session: shown.id, shown: true });
      },
    );
    return new Host(
      document,
      ground.reviewAddress,
      // Without an answer no panel opens; presses go through after the limit, and the badge says so.
      (frame) => void line?.connect(frame).catch((error) => console.warn('Second Look: the panel did not open.', error)),
      () => {
        givenUp = true;
        ground.reportUnchecked('the page removed the panel');
        for (const session of sessions.values()) session.unanswered('Not checked: this page removes Second Look.');
      },
    );
  };

  const begin = (box: Element): ComposeSession => {
    host ??= startHost();
    const session = new ComposeSession(
      nextId++,
      box,
      {
        reader,
        say: (message) => line?.say(message),
        openPanel,
        layout,
        announce: (text, link) => host?.say(text, link, rest),
      },
      host.root,
    );
    sessions.set(session.id, session);
    if (givenUp) session.unanswered('Not checked: this page removes Second Look.');
    ticking ??= window.setInterval(look, LOOK_MS);
    layout();
    return session;
  };

  const sessionOf = (target: Element): ComposeSession | null => {
    for (const session of sessions.values()) if (session.box.contains(target)) return session;
    return null;
  };

  const sessionAt = (target: Element): ComposeSession | null => {
    const known = sessionOf(target);
    if (known) return known;
    const box = reader.composeBox(target);
    if (!box) return null;
    const there = [...sessions.values()].find((session) => session.box === box);
    return there ?? adopt(box) ?? begin(box);
  };

  /** A site that re-created its nodes has the same draft in a new box: the session moves, and keeps its ticks. */
  const adopt = (box: Element): ComposeSession | null => {
    const orphan = [...sessions.values()].find((session) => !session.box.isConnected && session.fits(box));
    orphan?.moveTo(box);
    return orphan ?? null;
  };

  /** Ends what is closed, follows what moved. */
  const look = (): void => {
    if (!alive()) return;
    for (const session of sessions.values()) {
      if (session.box.isConnected) continue;
      const taken = new Set([...sessions.values()].map((other) => other.box));
      const box = reader.composeBoxes(document).find((candidate) => !taken.has(candidate) && session.fits(candidate));
      if (box) session.moveTo(box);
      else close(session);
    }
    host?.settle();
    draw();
    rest();
  };

  const close = (session: ComposeSession): void => {
    session.end();
    sessions.delete(session.id);
    if (last === session) last = null;
    if (shown === session) putAway();
  };

  /** With the last box everything of ours leaves the page. */
  const rest = (): void => {
    if (sessions.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
    if (host?.saying) return;
    line?.close();
    host?.remove();
    hideShown(document);
    host = null;
    line = null;
  };

  const openPanel = (session: ComposeSession): void => {
    if (givenUp || !host) return;
    shown = session;
    line?.say({ kind: 'shown', session: session.id, shown: true });
    draw();
    host.frame.focus({ preventScroll: true });
  };

  const putAway = (): void => {
    if (shown) line?.say({ kind: 'shown', session: shown.id, shown: false });
    shown = null;
    host?.placeFrame(null);
    hideShown(document);
  };

  const layout = (): void => {
    if (drawing) return;
    drawing = true;
    requestAnimationFrame(() => {
      drawing = false;
      if (host && alive()) draw();
    });
  };

  const draw = (): void => {
    if (!host?.alive) return;
    const taken: Box[] = [];
    let frame: Box | null = null;
    if (shown) {
      const keep = [...shown.editors, ...(shown.publishControl ? [shown.publishControl] : [])].map((element) =>
        element.getBoundingClientRect(),
      );
      const composeBox = shown.box.getBoundingClientRect();
      frame = placePanel(
        composeBox,
        keep.length ? around(keep) : composeBox,
        panelHeight,
        { width: innerWidth, height: innerHeight },
        wanted,
      );
      host.placeFrame(frame);
    }
    for (const session of sessions.values()) {
      host.placeBadge(session, taken);
      taken.push(session.badge.element.getBoundingClientRect());
    }
  };

  const receive = (message: ToSentinel): void => {
    if (message.kind === 'ready') return;
    if (message.kind === 'height') {
      panelHeight = message.height;
      layout();
      return;
    }
    if (message.kind === 'move') {
      const at = host?.frame.getBoundingClientRect();
      if (!at) return;
      wanted = { left: at.left + message.dx, top: at.top + message.dy };
      ground.rememberPlace(wanted);
      draw();
      return;
    }
    const session = sessions.get(message.session);
    if (!session) return;
    if (message.kind === 'show') show(session, message.part, message.start, message.end);
    else if (message.kind === 'put-away') {
      putAway();
      (message.focus === 'publish' ? session.publishControl : session.editors[0])?.focus();
    } else if (message.kind === 'focus-publish') session.publishControl?.focus();
    else session.receive(message);
  };

  const show = (session: ComposeSession, part: number, start: number | null, end: number | null): void => {
    const editor = session.editors[part] ?? session.editors[0];
    if (!editor) return;
    showPlace(editor, start === null || end === null ? null : reader.place(editor, start, end), start, end);
  };

  const stop = (): void => {
    for (const session of sessions.values()) close(session);
    whole.abort();
    line?.close();
    host?.remove();
    clearInterval(ticking);
    hideShown(document);
    host = null;
    line = null;
  };

  const on = <K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void): void =>
    addEventListener(type, act, { capture: true, signal: whole.signal });

  // What happens on our own element is ours: handled here and stopped, so that no composer takes it for a press outside.
  for (const type of [
    'pointerdown',
    'mousedown',
    'pointerup',
    'mouseup',
    'click',
    'keydown',
    'keyup',
    'focusin',
    'focusout',
    'touchstart',
    'touchend',
  ] as const) {
    on(type, (event) => {
      if (!host || event.target !== host.element) return;
      event.stopImmediatePropagation();
      if (type !== 'click' || !event.isTrusted || !alive()) return;
      const part = host.partAt(event);
      const session = [...sessions.values()].find((candidate) => part && candidate.badge.element.contains(part));
      if (!session) return;
      if (shown === session) putAway();
      else openPanel(session);
    });
  }

  on('focusin', (event) => {
    if (!(event.target instanceof Element) || !alive()) return;
    const session = sessionAt(event.target);
    if (!session) return;
    last = session;
    if (reader.publishControl(event.target)) session.read();
  });
  on('input', (event) => {
    if (event.target instanceof Element && alive()) sessionAt(event.target)?.schedule();
  });
  on('pointerover', (event) => {
    if (!(event.target instanceof Element)) return;
    const control = reader.publishControl(event.target);
    if (control && alive()) sessionAt(control)?.read();
  });
  on('keydown', (event) => {
    if ((event.key === 'Control' || event.key === 'Meta') && event.target instanceof Element && alive()) sessionOf(event.target)?.read();
  });
  on('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.files && alive()) takeFiles(event.target, event.target.files);
  });
  on('drop', (event) => {
    if (event.target instanceof Element && event.dataTransfer?.files.length && alive()) takeFiles(event.target, event.dataTransfer.files);
  });
  on('paste', (event) => {
    if (event.target instanceof Element && event.clipboardData?.files.length && alive()) takeFiles(event.target, event.clipboardData.files);
  });
  on('scroll', () => {
    if (sessions.size > 0) layout();
  });
  on('resize', () => {
    if (sessions.size > 0) layout();
  });

  /** Sites put their file fields anywhere; one outside every box belongs to the box used last. */
  const takeFiles = (target: Element, files: FileList): void =>
    (sessionAt(target) ?? last ?? [...sessions.values()].at(-1))?.tookFiles(files);

  watchGate({ reader, alive, sessionAt }, whole.signal);

  // A route change may open or close a box without any event in it.
  const lookAgain = (): void => {
    if (!alive()) return;
    for (const box of reader.composeBoxes(document)) sessionAt(box.querySelector('[contenteditable="true"],textarea') ?? box);
    if (sessions.size > 0) look();
  };
  window.navigation?.addEventListener('navigatesuccess', lookAgain, { signal: whole.signal });
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', lookAgain, { once: true, signal: whole.signal });
  else lookAgain();

  return {
    current: () => last ?? [...sessions.values()].at(-1) ?? null,
    showPanel: () => {
      const session = last ?? [...sessions.values()].at(-1) ?? null;
      if (session) openPanel(session);
      return session !== null;
    },
    stop,
  };
}
