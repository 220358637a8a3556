import type { ToReview, ToSentinel } from '../model/wire.ts';
import { Host, isDark, WRITABLE } from './host.ts';
import { around, type Box, PANEL, placePanel, viewOf } from './place.ts';
import { ReviewLine } from './review-line.ts';
import type { ComposeSession } from './session.ts';
import { hideShown } from './show.ts';

/** Where nobody came to the line within this time, somebody who goes on writing opens it again. */
const OPEN_AGAIN_MS = 3000;

interface Corner {
  left: number;
  top: number;
}

/** What the panel is given by whoever starts the sentinel. */
export interface PanelGround {
  /** A one-time word for the review page, from the background, with where the panel last stood on this site. */
  open(): Promise<{ nonce: string; place: Corner | null }>;
  rememberPlace(place: Corner): void;
  reviewAddress: string;
  /** Written to the log: presses go through unchecked because the page took our element away. */
  reportUnchecked(why: string): void;
}

/**
 * Our element on this page and the review page in it: made with the first compose box, gone with the last. One frame
 * serves all boxes of the document, and is open for one of them at a time.
 */
export class PagePanel {
  /** The box the panel stands open for. */
  shown: ComposeSession | null = null;
  /** The page took us away too often; this document gets no badge any more. */
  givenUp = false;
  /** The review page is loaded and was let in. */
  reachable = false;

  #ground: PanelGround;
  #sessions: ReadonlyMap<number, ComposeSession>;
  #answer: (session: ComposeSession, message: Extract<ToSentinel, { session: number }>) => void;
  #host: Host | null = null;
  #line: ReviewLine | null = null;
  /** When the review page was last asked to come, on the page's clock; `null`: its frame is not loaded. */
  #askedAt: number | null = null;
  #drawing = false;
  #height = PANEL.height;
  #wanted: Corner | null = null;

  /** @param answer takes what the review page says about one compose box */
  constructor(
    ground: PanelGround,
    sessions: ReadonlyMap<number, ComposeSession>,
    answer: (session: ComposeSession, message: Extract<ToSentinel, { session: number }>) => void,
  ) {
    this.#ground = ground;
    this.#sessions = sessions;
    this.#answer = answer;
  }

  /** The shadow root that badges are put into. */
  get root(): ShadowRoot {
    this.#host ??= this.#start();
    return this.#host.root;
  }

  #start(): Host {
    const line = new ReviewLine(
      {
        nonce: async () => {
          const { nonce, place } = await this.#ground.open();
          this.#wanted ??= place;
          return nonce;
        },
        origin: new URL(this.#ground.reviewAddress).origin,
      },
      (message) => this.#receive(message),
      () => {
        this.reachable = true;
        for (const session of this.#sessions.values()) session.repeat();
        if (this.shown) this.#sayShown(this.shown, true);
      },
    );
    this.#line = line;
    const host = new Host(
      document,
      this.#ground.reviewAddress,
      () => this.#connect(),
      () => {
        this.givenUp = true;
        this.#ground.reportUnchecked('the page removed the panel');
        for (const session of this.#sessions.values()) session.unanswered('Not checked: this page removes Second Look.');
      },
    );
    // A site's own load event waits for every frame: before it, ours is loaded only for somebody who begins to write.
    if (document.readyState === 'complete') host.wake();
    else addEventListener('load', () => this.wake(), { once: true });
    return host;
  }

  /** Loads the review page, where that was not done yet. */
  wake(): void {
    this.#host?.wake();
  }

  /** Without an answer no panel opens; presses go through after the limit, and the badge says so. */
  #connect(): void {
    if (!this.#host || !this.#line) return;
    this.reachable = false;
    this.#askedAt = performance.now();
    this.#line.connect(this.#host.frame).catch((error) => console.warn('Second Look:', error));
  }

  say(message: ToReview): void {
    if (!this.reachable && this.#askedAt !== null && performance.now() - this.#askedAt > OPEN_AGAIN_MS) this.#connect();
    this.#line?.say(message);
  }

  #receive(message: ToSentinel): void {
    if (message.kind === 'height') {
      this.#height = message.height;
      this.layout();
    } else if (message.kind === 'move') this.#move(message);
    else if (message.kind !== 'ready') {
      const session = this.#sessions.get(message.session);
      if (session) this.#answer(session, message);
    }
  }

  #move({ dx, dy, rests }: Extract<ToSentinel, { kind: 'move' }>): void {
    const at = this.#host?.frame.getBoundingClientRect();
    if (!at) return;
    this.#wanted = { left: at.left + dx, top: at.top + dy };
    if (rests) this.#ground.rememberPlace(this.#wanted);
    this.draw();
  }

  #sayShown({ id }: ComposeSession, shown: boolean): void {
    this.say({ kind: 'shown', session: id, shown, dark: isDark(document) });
  }

  open(session: ComposeSession): void {
    if (this.givenUp || !this.#host) return;
    this.shown = session;
    this.wake();
    this.#sayShown(session, true);
    this.draw();
    this.#host.frame.focus({ preventScroll: true });
  }

  putAway(): void {
    if (this.shown) this.#sayShown(this.shown, false);
    this.shown = null;
    this.#host?.placeFrame(null);
    hideShown();
  }

  /** One line at the foot of the view: "Live as @acmetea. Look at it once." */
  announce(text: string, link: string | null): void {
    this.#host?.say(text, link, () => this.rest());
  }

  /** The box whose badge an event on our own element is about. */
  sessionAt(event: Event): ComposeSession | null {
    const part = this.#host?.partAt(event);
    return [...this.#sessions.values()].find((session) => part && session.badge.element.contains(part)) ?? null;
  }

  /** Whether an event happened on our own element; from outside a closed root no more can be seen. */
  isOurs(event: Event): boolean {
    return this.#host !== null && event.target === this.#host.element;
  }

  /** Comes above what the page has just shown above everything: a popover, or all of it in full screen. */
  raise(): void {
    this.#host?.raise();
  }

  /** Brings badges and panel to their places with the next picture. */
  layout(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      this.draw();
    });
  }

  draw(): void {
    const host = this.#host;
    if (!host || this.givenUp) return;
    host.settle();
    const taken: Box[] = [];
    if (this.shown) {
      const { box, editors, publishControl } = this.shown;
      const composeBox = box.getBoundingClientRect();
      // Where the network's own editor is not found, the draft is kept free all the same.
      const written = editors.length > 0 ? editors : [...box.querySelectorAll(WRITABLE)];
      const keep = [...written, publishControl ?? []].flat().map((element) => element.getBoundingClientRect());
      const place = placePanel(composeBox, keep.length > 0 ? around(keep) : composeBox, this.#height, viewOf(document), this.#wanted);
      host.placeFrame(place);
      taken.push(place);
    }
    for (const session of this.#sessions.values()) {
      host.placeBadge(session, taken);
      taken.push(session.badge.element.getBoundingClientRect());
    }
  }

  /** Out of sight while a picture of the page is taken. */
  hide(hidden: boolean): void {
    this.#host?.hide(hidden);
  }

  /** With the last box everything of ours leaves the page, once its last line was read. */
  rest(): void {
    if (this.#sessions.size === 0 && !this.#host?.saying && !this.givenUp) this.remove();
  }

  remove(): void {
    this.#line?.close();
    this.#host?.remove();
    hideShown();
    this.#host = null;
    this.#line = null;
    this.shown = null;
    this.reachable = false;
    this.#askedAt = null;
  }
}
