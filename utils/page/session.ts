import type { Clearance } from '../model/clearance.ts';
import type { Draft } from '../model/draft.ts';
import { emptyKept } from '../model/empty-kept.ts';
import { isEmpty } from '../model/is-empty.ts';
import { SENDING_MS } from '../model/sending.ts';
import type { BadgeLook, ToReview, ToSentinel } from '../model/wire.ts';
import { shownHandle } from '../text/shown-handle.ts';
import { Badge } from './badge.ts';
import { BoxFiles } from './box-files.ts';
import type { ComposeReader, Reading } from './compose-reader.ts';
import { Patience } from './patience.ts';

/** What the gate is told about one press. */
export type Decision = 'pass' | 'hold';

/** What a session may ask of the page it lives in. */
export interface SessionGround {
  reader: ComposeReader;
  late: boolean;
  say(message: ToReview): void;
  /** Whether the panel's page is there to answer. */
  reachable(): boolean;
  /** Opens or puts away the panel for this session. */
  openPanel(session: ComposeSession): void;
  /** Brings badges and panel to their places soon. */
  layout(): void;
  /** "Live as @acmetea. Look at it once." */
  announce(line: string, link: string | null): void;
}

/** What a press is told that had to wait: no all-clear where something was found or could not be read. */
const checked = (label: string): string => `Checked, ${label.charAt(0).toLowerCase()}${label.slice(1)} Press again.`;

/**
 * One open compose box: reads its draft, sends it over, remembers the last clearance, and tells the
 * gate what a press may do. Everything it starts ends with it.
 */
export class ComposeSession {
  readonly id: number;
  readonly badge: Badge;
  box: Element;
  /** What was ticked and typed; it lives here because the panel's frame may die. */
  kept = emptyKept();

  #ground: SessionGround;
  #observer: MutationObserver;
  /** A key that moves nothing costs the site no picture of its own: places are looked at when a size changes. */
  #sizes: ResizeObserver;
  #scheduled = 0;
  #seq = 0;
  /** The draft as it was last read, and as text for comparing. */
  #draft: Draft | null = null;
  #key = '';
  /** The draft sent last. One is in flight at a time; the newest waits behind it. */
  #sent: { seq: number; key: string } | null = null;
  #awaited = new Patience(() => this.#giveUp());
  #again = false;
  #clearance: { seq: number; key: string; state: Clearance } | null = null;
  /** No answer came within the limit: presses go through, and the badge says that nothing was checked. */
  #silent = false;
  /** A press was held because the draft had changed since the last answer. */
  #waiting = false;
  /** A press was held on what had been answered before, and the review page has not said yet that it shows it. */
  #holding = false;
  #letThrough: { draft: Draft; at: number } | null = null;
  /** The draft that was last let through unchecked, as text. */
  #unchecked = '';
  #files = new BoxFiles();
  /** Selectors that matched nothing in this box. */
  #missing = new Set<string>();

  constructor(id: number, box: Element, ground: SessionGround, root: ShadowRoot) {
    this.id = id;
    this.box = box;
    this.#ground = ground;
    this.badge = new Badge(root, ground.late ? 'reload for full cover' : null);
    this.#observer = new MutationObserver((changes) => {
      this.schedule();
      // A control that comes with the first key may stand where the badge is. What an editor does to its text moves nothing.
      if (changes.some(({ addedNodes: [added] }) => added instanceof Element && !added.closest('[contenteditable]'))) ground.layout();
    });
    this.#sizes = new ResizeObserver(() => ground.layout());
    this.#observe();
    const account = ground.reader.readAccount(box.ownerDocument);
    this.badge.look({
      state: 'not-checked',
      handle: account && shownHandle(account.handle, account.name),
      colour: null,
      label: 'Second Look is reading this draft.',
    });
    this.read();
  }

  get publishControl(): HTMLElement | null {
    return this.#ground.reader.publishControls(this.box)[0] ?? null;
  }

  get editors(): HTMLElement[] {
    return this.#ground.reader.editors(this.box);
  }

  /** What the badge stands beside: what publishes; while nothing can be read and that is not found, the text. */
  get mark(): HTMLElement | null | undefined {
    return this.publishControl ?? (this.#draft ? null : this.editors[0]);
  }

  #observe(): void {
    this.#sizes.observe(this.box);
    this.#sizes.observe(this.badge.element);
    // An editor in a shadow root or a frame is a world of its own.
    for (const part of [this.box, ...this.editors]) {
      this.#observer.observe(part, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: ['alt', 'src', 'aria-label', 'value', 'disabled', 'aria-disabled', 'd', 'class'],
      });
    }
  }

  /** Reads once the page has finished what it is doing; many calls make one reading. */
  schedule(): void {
    this.#scheduled ||= window.setTimeout(() => {
      this.#scheduled = 0;
      this.read();
    }, 0);
  }

  /** A reader that fails in spite of its contract must not take the publish button with it. */
  #reading(box: Element): Reading {
    try {
      return this.#ground.reader.readDraft(box);
    } catch (error) {
      return { draft: null, missing: [`reader: ${error}`] };
    }
  }

  /** Reads the draft as it stands, and sends it over if it changed. */
  read(): void {
    const { draft, missing, why } = this.#reading(this.box);
    if (!draft) {
      this.#draft = null;
      // A box that shows another step (a date picker) has neither editor nor publish control: nothing to say.
      if (!why && !this.publishControl) this.#key = '';
      else if (this.#key !== 'unreadable') {
        this.#key = 'unreadable';
        this.#ground.say({ kind: 'unreadable', session: this.id, seq: ++this.#seq, why });
        this.#missed(missing);
        this.#notChecked(why ?? 'The draft could not be read here.');
      }
      return;
    }
    this.#missed(missing);
    this.#files.name(draft);
    const key = JSON.stringify(draft);
    if (key === this.#key) return;
    this.#draft = draft;
    this.#key = key;
    this.#noticePublished(draft);
    this.#send();
  }

  /** Notes selectors that matched nothing, each once: a redesign of the site is to be noticed. */
  #missed(missing: readonly string[]): void {
    const fresh = missing.filter((name) => !this.#missing.has(name));
    for (const name of fresh) this.#missing.add(name);
    this.#sayMissing(fresh);
  }

  #sayMissing(selectors: string[]): void {
    if (selectors.length > 0) this.#ground.say({ kind: 'missing', session: this.id, platform: this.#ground.reader.id, selectors });
  }

  /** Says everything again to a panel that was (re)loaded. */
  repeat(): void {
    const holding = this.#holding;
    this.#settle();
    this.#again = false;
    this.#ground.say({ kind: 'kept', session: this.id, kept: this.kept });
    this.#sayMissing([...this.#missing]);
    for (const file of this.#files.pictures()) this.#sayPicture(file);
    if (this.#draft) this.#send();
    else {
      this.#key = '';
      this.read();
    }
    if (holding) this.#ground.say({ kind: 'held', session: this.id });
  }

  #send(): void {
    if (this.#awaited.running) {
      this.#again = true;
      return;
    }
    if (!this.#draft) return;
    this.#sent = { seq: ++this.#seq, key: this.#key };
    this.badge.busy(true);
    // While the panel's page is still being loaded nothing counts as unanswered but a press.
    if (this.#ground.reachable()) this.#awaited.start();
    this.#ground.say({ kind: 'draft', session: this.id, seq: this.#seq, draft: this.#draft });
  }

  /** Nothing is in flight any more. */
  #settle(): void {
    this.#awaited.stop();
    this.#holding = false;
    this.badge.busy(false);
  }

  #giveUp(): void {
    const pressed = this.#waiting || this.#holding;
    this.#settle();
    this.unanswered(pressed ? 'Not checked. Press again to publish.' : 'Not checked: no answer.');
    if (this.#again) this.#sendNewest();
  }

  #sendNewest(): void {
    this.#again = false;
    if (this.#key !== this.#sent?.key) this.#send();
  }

  /** Nobody answers: presses go through from now on, until somebody does. */
  unanswered(label: string): void {
    this.#silent = true;
    this.#waiting = false;
    this.#notChecked(label);
  }

  #notChecked(label: string): void {
    this.badge.look({ ...this.badge.shown, state: 'not-checked', label }, true);
  }

  /** Takes an answer of the review page. */
  receive(message: Extract<ToSentinel, { session: number }>): void {
    if (message.kind === 'kept') this.kept = message.kept;
    if (message.kind === 'clearance') this.#cleared(message.seq, message.clearance, message.badge);
  }

  #cleared(seq: number, state: Clearance, look: BadgeLook): void {
    // A tick clears the draft that was answered before, a late answer the one sent last.
    const about = [this.#sent, this.#clearance].find((draft) => draft?.seq === seq);
    if (!about) return;
    this.#silent = false;
    this.#clearance = { ...about, state };
    if (about === this.#sent) {
      this.#settle();
      if (this.#again) this.#sendNewest();
    }
    const answersPress = this.#waiting && about.key === this.#key;
    if (answersPress) this.#waiting = false;
    if (answersPress && state !== 'held') this.badge.look({ ...look, label: checked(look.label) }, true);
    // What can no longer be read is not what was answered.
    else if (this.#draft) this.badge.look(look);
    if (answersPress && state === 'held') this.#openHeld();
  }

  /** The review page answers once more: where it does not, nobody stands before a button that stays dead. */
  #openHeld(): void {
    this.#holding = true;
    this.#ground.say({ kind: 'held', session: this.id });
    this.#ground.openPanel(this);
    this.#awaited.start();
  }

  /**
   * Whether a press on Publish may go on, at once and from what is already known.
   *
   * A draft that changed since the last answer is held and checked, never replayed. Where nothing can be
   * read or nobody answers, the press goes through.
   */
  decide(): Decision {
    this.read();
    const draft = this.#draft;
    if (!draft || isEmpty(draft)) return 'pass';
    if (this.#silent) {
      // One press comes as several events, and goes out once.
      if (this.#unchecked !== this.#key) this.#ground.say({ kind: 'passed-unchecked', session: this.id, draft });
      this.#unchecked = this.#key;
      return this.#pass(draft);
    }
    if (this.#clearance?.key !== this.#key) {
      this.#waiting = true;
      this.#awaited.start();
      this.badge.look({ ...this.badge.shown, label: 'Checking.' }, true);
      return 'hold';
    }
    if (this.#clearance.state === 'held') {
      this.#openHeld();
      return 'hold';
    }
    this.#ground.say({ kind: 'let-through', session: this.id, draft });
    return this.#pass(draft);
  }

  #pass(draft: Draft): Decision {
    this.#letThrough = { draft, at: performance.now() };
    return 'pass';
  }

  /** The box emptied itself or went away after a press that was let through: the post is out. */
  #noticePublished(now: Draft | null): void {
    const sent = this.#letThrough;
    if (!sent || (now && !isEmpty(now))) return;
    this.#letThrough = null;
    this.#unchecked = '';
    if (performance.now() - sent.at > SENDING_MS) return;
    const link = this.#ground.reader.publishedLink?.(this.box.ownerDocument) ?? null;
    this.#ground.say({ kind: 'published', session: this.id, draft: sent.draft, link });
    this.#files = new BoxFiles();
    const { account, surface, scheduledFor } = sent.draft;
    if (surface === 'post' && scheduledFor === null) {
      this.#ground.announce(`Live${account ? ` as ${shownHandle(account.handle, account.name)}` : ''}. Look at it once.`, link);
    }
  }

  /** Takes note of files that were chosen for, dropped on or pasted into this box. */
  tookFiles(files: readonly File[]): void {
    for (const file of this.#files.take(files)) this.#sayPicture(file);
    this.schedule();
  }

  #sayPicture(file: File): void {
    this.#ground.say({ kind: 'file', session: this.id, file });
  }

  /** Follows a box that the site made anew. Its content is the same, so what was ticked still fits. */
  moveTo(box: Element): void {
    this.#observer.disconnect();
    this.#sizes.disconnect();
    this.box = box;
    this.#observe();
    this.read();
  }

  /** Whether `box` holds what this session's box held when it was last read. */
  fits(box: Element): boolean {
    const { draft } = this.#reading(box);
    return !!draft && !!this.#draft && !isEmpty(draft) && JSON.stringify(draft.parts) === JSON.stringify(this.#draft.parts);
  }

  end(): void {
    this.#noticePublished(null);
    clearTimeout(this.#scheduled);
    this.#awaited.end();
    this.#observer.disconnect();
    this.#sizes.disconnect();
    this.badge.remove();
    this.#ground.say({ kind: 'closed', session: this.id });
  }
}
