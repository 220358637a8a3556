import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type Handlers } from '../../utils/requests.ts';

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;

/** What the background answers to a message; `undefined`: nothing at all. */
let told: (message: unknown, sender?: object) => Promise<unknown>;
const handlers = { withdraw: vi.fn(async () => {}), 'hand-over': vi.fn(async () => '{}') };

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
  answer(handlers as Partial<Handlers> as Handlers);
  const listener = listen.mock.calls.at(-1)![0] as Listener;
  const ownPage = { id: browser.runtime.id, url: browser.runtime.getURL('/options.html' as '/') };
  told = (message, sender = ownPage) =>
    new Promise((resolve) => {
      if (listener(message, sender, resolve) !== true) resolve(undefined);
    });
});

it('says what is wrong with a request, where somebody asked for more than can be taken', async () => {
  const reply = await told({ verb: 'hand-over', id: 'one', to: 'Kim, '.repeat(50), passphrase: 'long enough it is' });
  expect(reply).toEqual({ error: expect.stringMatching(/→ at to/) });
  expect(handlers['hand-over']).not.toHaveBeenCalled();
});

it('refuses a script on a site what is not its to ask, whatever else is wrong with it', async () => {
  const onSite = { id: browser.runtime.id, url: 'https://x.com/home', tab: { id: 1 } };
  expect(await told({ verb: 'withdraw', nonce: 'one' }, onSite)).toEqual({ error: '“withdraw” was refused.' });
  expect(await told({ verb: 'withdraw' }, onSite)).toEqual({ error: '“withdraw” was refused.' });
  expect(await told({ verb: 'withdraw', nonce: 'one' }, { id: 'another', url: 'https://x.com/' })).toEqual({
    error: '“withdraw” was refused.',
  });
  expect(handlers.withdraw).not.toHaveBeenCalled();
});

it('leaves alone what is no request', async () => {
  for (const message of [undefined, 'withdraw', 7, {}, { verb: 'briefing-changed' }, { verb: 'constructor' }])
    expect(await told(message)).toBeUndefined();
});

it('answers with the name of an error that says nothing else', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  handlers.withdraw.mockRejectedValueOnce(new DOMException('', 'OperationError'));
  expect(await told({ verb: 'withdraw', nonce: 'one' })).toEqual({ error: 'OperationError' });
});
