import type { ToReview, ToSentinel } from '../model/wire.ts';

/** What the line to the review page needs from whoever starts the sentinel. */
export interface LineGround {
  /** A one-time word from the background; the review page shows nothing to anybody who has none. */
  nonce(): Promise<string>;
  /** Origin of the extension's own pages. */
  origin: string;
}

/**
 * The wire between this document and its review page: a MessagePort whose other end is handed to our
 * own frame. The frame may die at any moment (a site moves it, a tab sleeps); then the line opens again
 * and `onOpen` says everything once more.
 */
export class ReviewLine<Said = ToReview, Heard extends { kind: string } = ToSentinel> {
  #ground: LineGround;
  #port: MessagePort | null = null;
  /** Counts openings and ends, so that an answer that comes late is known as one. */
  #turn = 0;
  #onMessage: (message: Heard) => void;
  #onOpen: () => void;

  constructor(ground: LineGround, onMessage: (message: Heard) => void, onOpen: () => void) {
    this.#ground = ground;
    this.#onMessage = onMessage;
    this.#onOpen = onOpen;
  }

  /** Hands a new port to the page in `frame`. Called at every load of the frame, and again where nobody came to the last one. */
  async connect(frame: HTMLIFrameElement): Promise<void> {
    this.close();
    const turn = this.#turn;
    const nonce = await this.#ground.nonce();
    if (turn !== this.#turn) return;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = (event: MessageEvent<Heard>) => {
      if (event.data.kind === 'ready') this.#onOpen();
      else this.#onMessage(event.data);
    };
    frame.contentWindow?.postMessage({ nonce }, this.#ground.origin, [port2]);
  }

  /** Says something; without a frame it is lost, and `onOpen` repeats what matters. */
  say(message: Said): void {
    this.#port?.postMessage(message);
  }

  close(): void {
    this.#turn++;
    this.#port?.close();
    this.#port = null;
  }
}
