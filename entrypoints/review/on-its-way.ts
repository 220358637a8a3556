import { type Browser, browser } from 'wxt/browser';
import { ON_ITS_WAY, type OnItsWay, type Publication } from '../../utils/model/publication.ts';
import { SENDING_MS } from '../../utils/model/sending.ts';

interface OnWay {
  publication: Publication;
  /** `null`: the background was ended, and hears no more of it. */
  port: Browser.runtime.Port | null;
  until: string;
  overdue: ReturnType<typeof setTimeout>;
}

/**
 * What a press sent on its way, by session: the background is told, and records it where this page is gone before it is seen going out.
 * What it went out with open stands in the log once: with the post, or alone where the post is never seen.
 */
export class PostsOnTheirWay {
  #sent = new Map<number, OnWay>();
  readonly #unseen: (publication: Publication) => void;

  /** @param unseen told of what was let through with something open, and was not seen going out in time */
  constructor(unseen: (publication: Publication) => void) {
    this.#unseen = unseen;
  }

  begin(session: number, publication: Publication): void {
    this.end(session);
    const port = browser.runtime.connect({ name: ON_ITS_WAY });
    const until = new Date(Date.now() + SENDING_MS).toISOString();
    const sent: OnWay = { publication, port, until, overdue: setTimeout(() => this.#tell(sent), SENDING_MS) };
    port.onDisconnect.addListener(() => {
      sent.port = null;
    });
    this.#sent.set(session, sent);
    port.postMessage({ ...publication, until } satisfies OnItsWay);
  }

  /** What it was let through with open; `undefined`: nothing is on its way. */
  opened(session: number): Publication['opened'] | undefined {
    return this.#sent.get(session)?.publication.opened;
  }

  /** Why it had to go out was said while it was on its way. */
  explain(session: number, reason: string): void {
    const sent = this.#sent.get(session);
    if (!sent?.publication.opened) return;
    sent.publication = { ...sent.publication, opened: { ...sent.publication.opened, reason } };
    sent.port?.postMessage({ ...sent.publication, until: sent.until } satisfies OnItsWay);
  }

  /** It was seen going out, or another takes its place. */
  end(session: number): void {
    const sent = this.#sent.get(session);
    this.#sent.delete(session);
    if (!sent) return;
    clearTimeout(sent.overdue);
    sent.port?.postMessage(null);
    sent.port?.disconnect();
  }

  #tell(sent: OnWay): void {
    if (sent.publication.opened) this.#unseen(sent.publication);
    sent.publication = { ...sent.publication, opened: null };
  }
}
