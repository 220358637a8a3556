import { type Browser, browser } from 'wxt/browser';
import { ON_ITS_WAY, type OnItsWay, type Publication } from '../../utils/model/publication.ts';
import { SENDING_MS } from '../../utils/model/sending.ts';

/** What a press sent on its way, by session: the background is told, and records it where this page is gone before it is seen going out. */
export class PostsOnTheirWay {
  #ports = new Map<number, Browser.runtime.Port>();

  begin(session: number, publication: Publication): void {
    this.end(session);
    const port = browser.runtime.connect({ name: ON_ITS_WAY });
    port.onDisconnect.addListener(() => this.#ports.delete(session));
    this.#ports.set(session, port);
    const until = new Date(Date.now() + SENDING_MS).toISOString();
    port.postMessage({ ...publication, until } satisfies OnItsWay);
  }

  /** It was seen going out, or another takes its place. */
  end(session: number): void {
    const port = this.#ports.get(session);
    this.#ports.delete(session);
    port?.postMessage(null);
    port?.disconnect();
  }
}
