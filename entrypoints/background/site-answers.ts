import { browser } from 'wxt/browser';
import { any } from '../../utils/platforms/any.ts';
import type { Asker, Handlers } from '../../utils/requests.ts';
import { noteSentBy, sentBy } from '../../utils/stores/sent-by.ts';
import { putInto } from '../../utils/stores/sites.ts';
import { taughtSites, withSite } from '../../utils/stores/taught-sites.ts';
import { wordFiles } from './word-files.ts';

type SiteVerb = 'read-structure' | 'read-words' | 'know-site' | 'note-sent' | 'point-out' | 'pointed-out';

/** Puts scripts into the frame that asks. */
async function putFiles({ tabId, frameId }: Asker, files: readonly string[]): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId ?? 0] }, files: files as never });
}

/** What is asked about sites that a person pointed out. The host is the asking page's own, whatever it says. */
export const siteAnswers: Pick<Handlers, SiteVerb> = {
  'read-structure': ({ scripts }, frame) => putFiles(frame, [...wordFiles(scripts), '/structure.js']),
  'read-words': (_request, frame) => putFiles(frame, wordFiles()),
  async 'know-site'(_request, { host }) {
    const [sites, sent] = await Promise.all([taughtSites.read(), sentBy.read()]);
    return { site: sites.find((site) => site.host === host) ?? null, sent: sent[host] ?? [] };
  },
  'note-sent': ({ path }, { host }) => noteSentBy(host, path),
  async 'point-out'({ tabId: named }, asker) {
    const tabId = named ?? asker.tabId;
    if (tabId === undefined) return;
    await browser.scripting.executeScript({ target: { tabId }, files: [...wordFiles(), '/point-out.js'] as never });
  },
  async 'pointed-out'({ site }, { host, tabId }) {
    if (site) await taughtSites.update((sites) => withSite(sites, { ...site, host, taughtAt: new Date().toISOString() }));
    // The pointing put our own script to rest; it starts anew with what is known now.
    if (tabId !== undefined) await putInto(tabId, any.id);
  },
};
