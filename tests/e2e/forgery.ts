import type { Asked } from '../../utils/model/asked.ts';
import type { Request as Message } from '../../utils/requests.ts';
import { draftOf, itemOf } from '../unit/signoff/two-people.ts';

/** What a site tries in order to ask, sign and read in somebody's name: the same in both browsers. */

const CLEAN = 'Our winter tea is back: cinnamon, orange peel and a little cardamom.';

/** What is asked in earnest. */
export const asking = (): Extract<Message, { verb: 'make-request' }> => ({
  verb: 'make-request',
  items: [itemOf(draftOf(CLEAN))],
  to: [],
  until: new Date(Date.now() + 86_400_000).toISOString(),
  note: '',
  timeZone: 'UTC',
  policy: null,
});

/** All that could be of use to a site, in the words that our own pages use. */
export const forgeries = ({ request, link }: Asked): Message[] => [
  { verb: 'list-waiting' },
  { verb: 'brief' },
  { verb: 'my-card' },
  { verb: 'withdraw', nonce: request.nonce },
  { verb: 'keep-drafts', items: [itemOf(draftOf('Forged'))], insteadOf: [] },
  { ...asking(), items: [itemOf(draftOf('Forged'))] },
  { verb: 'take-answer', pasted: link! },
  { verb: 'report-approval', draft: draftOf(CLEAN), who: 'Kim', pasted: 'OK', says: 'signed-off' },
];

/**
 * Everything that a page can do to have us hear these messages. Runs in the page.
 * @param ours where pages of ours are, `chrome-extension://…/`
 * @returns what it heard, besides its own words
 */
export async function sayEverything({ messages, ours }: { messages: object[]; ours: string }): Promise<string[]> {
  const heard: string[] = [];
  addEventListener('message', ({ data }) => heard.push(JSON.stringify(data) ?? ''));
  const { chrome: api } = globalThis as { chrome?: { runtime?: { sendMessage?(id: string, message: object): Promise<unknown> } } };
  for (const message of messages) {
    postMessage(message, '*');
    for (const name of ['message', 'second-look', message.constructor.name])
      for (const target of [window, document, document.documentElement]) target.dispatchEvent(new CustomEvent(name, { detail: message }));
    for (const frame of Array.from(frames)) frame.postMessage(message, '*');
    heard.push(JSON.stringify((await api?.runtime?.sendMessage?.(new URL(ours).host, message)) ?? null));
  }
  for (const page of ['signoff', 'drafts', 'options', 'popup', 'review'])
    await new Promise<void>((done) => {
      const frame = Object.assign(document.createElement('iframe'), { src: `${ours}${page}.html` });
      // Where a page of ours may not be in a frame, Firefox calls that an error, and Chromium loads another one.
      frame.onload = frame.onerror = () => {
        for (const message of messages) frame.contentWindow?.postMessage(message, '*');
        try {
          heard.push(frame.contentDocument?.body?.textContent ?? '');
        } catch {}
        done();
      };
      document.body.append(frame);
    });
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const own = messages.map((message) => JSON.stringify(message));
  return heard.filter((each) => each !== 'null' && each !== '' && !own.includes(each));
}

/** Tries to get at the private key from wherever this runs. */
export async function reachKey(): Promise<'no key here' | 'read' | 'a key that cannot be read'> {
  const keys = await new Promise<{ signing: CryptoKeyPair } | undefined>((resolve, reject) => {
    const opening = indexedDB.open('second-look-keys');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      if (!opening.result.objectStoreNames.contains('keys')) return resolve(undefined);
      const reading = opening.result.transaction('keys').objectStore('keys').get('own');
      reading.onsuccess = () => resolve(reading.result);
    };
  });
  if (!keys) return 'no key here';
  const tries = (['jwk', 'pkcs8', 'raw'] as const).map((format) => crypto.subtle.exportKey(format, keys.signing.privateKey));
  return (await Promise.allSettled(tries)).some(({ status }) => status === 'fulfilled') ? 'read' : 'a key that cannot be read';
}
