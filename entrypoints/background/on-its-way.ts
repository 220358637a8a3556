import { browser } from 'wxt/browser';
import { ON_ITS_WAY, type OnItsWay, onItsWaySchema, type Publication } from '../../utils/model/publication.ts';

/**
 * Records what was let through where its page is gone before it was seen going out: whoever closes the tab right after
 * publishing has used up the yes all the same. A page that goes has no time to say anything, but its port ends.
 */
export function watchOnItsWay(record: (publication: Publication) => Promise<void>): void {
  const ownPages = browser.runtime.getURL('/');
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ON_ITS_WAY || !port.sender?.url?.startsWith(ownPages)) return;
    let onItsWay: OnItsWay | null = null;
    port.onMessage.addListener((message: unknown) => {
      onItsWay = onItsWaySchema.nullable().parse(message);
    });
    port.onDisconnect.addListener(() => {
      if (!onItsWay || Date.now() > Date.parse(onItsWay.until)) return;
      const { until, ...publication } = onItsWay;
      record(publication).catch((error) => console.error('Second Look could not record a post.', error));
    });
  });
}
