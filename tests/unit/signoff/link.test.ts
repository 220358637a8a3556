import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refusals } from '../../../utils/model/refusal.ts';
import { asLink, LARGEST_TEXT, LINK_HOST, pack, unpackAll } from '../../../utils/signoff/link.ts';
import { Refused } from '../../../utils/signoff/refusal.ts';

const TEXT = JSON.stringify({
  payload: 'Our winter tea is back: “cinnamon”, orange 🍊.',
  signature: 'dOsc2bbC_1iabM0bbPHc-SyZrJhdljVaaDE62MJoJ8kx',
});

/** A code that has everything in it that chat programs like to change. */
async function codeWith(wanted: RegExp): Promise<{ code: string; text: string }> {
  for (let salt = 0; salt < 2_000; salt++) {
    const text = TEXT + createHash('sha512').update(String(salt)).digest('base64');
    const code = await pack(text);
    if (wanted.test(code)) return { code, text };
  }
  throw new Error('There is no such code among them.');
}

const refusedAs = async (pasted: string): Promise<string> => {
  const error = await unpackAll(pasted).then(
    () => null,
    (reason) => reason,
  );
  return error instanceof Refused ? error.refusal.say : `${error}`;
};

describe('a link comes through', async () => {
  const { code, text } = await codeWith(/--.*[^-]-[^-].*_/);
  const link = asLink(code);

  it.each<[string, string]>([
    ['alone', link],
    ['in a message', `Could you look at this? ${link}\nThanks, Ada`],
    ['without its address', code],
    ['in quotation marks that were made curly', `“${link}”`],
    ['between brackets', `<${link}|${link}>`],
    ['broken into lines', link.replace(/.{60}/g, '$&\n')],
    ['broken into quoted lines', `> ${link.replace(/.{60}/g, '$&\r\n> ')}`],
    ['broken by a mail program', link.replace(/.{70}/g, '$&=\r\n')],
    ['broken by signs that nobody sees', link.replace(/.{25}/g, '$&\u200b\u00ad')],
    ['with two hyphens made into one long dash', link.replaceAll('--', '—')],
    ['with hyphens made longer', link.replace(/-/g, '–')],
    ['with hyphens that do not break', link.replace(/-/g, '\u2011')],
    ['in a redirect', `https://l.chat.example/l.php?u=${encodeURIComponent(link)}&h=AT0x_1-2`],
    ['in a redirect in a redirect', `https://a.example/?q=${encodeURIComponent(`https://b.example/?u=${encodeURIComponent(link)}`)}&z=1`],
    [
      'in a redirect that codes every sign',
      `https://a.example/?u=${encodeURIComponent(link).replace(/[-_.]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
    ],
    [
      'in a mail gateway’s redirect',
      `https://urldefense.proofpoint.com/v2/url?u=${link
        .replace(/[^A-Za-z0-9./]/g, (sign) => `-${sign.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('/', '_')}&d=DwMFaQ&c=x`,
    ],
  ])('%s', async (_, pasted) => {
    expect(await unpackAll(pasted)).toEqual([text]);
  });

  it('split by a chat into several messages, each with its name and time', async () => {
    const { randomBytes } = await import('node:crypto');
    const long = JSON.stringify({ payload: randomBytes(7_000).toString('base64') });
    const whole = asLink(await pack(long));
    const [first, second, third] = [whole.slice(0, 4_096), whole.slice(4_096, 8_192), whole.slice(8_192)];
    for (const between of ['\n\nAda Acme, [22.11.26 10:03]\n', '\n[10:03, 22/11/2026] Ada: ', '\n> Ada wrote:\n> ']) {
      expect(await unpackAll(`Could you look? ${first}${between}${second}${between}${third}\nThanks`)).toEqual([long]);
      expect(await refusedAs(`Could you look? ${first}${between}${third}\nThanks`)).toBe(refusals['cut-off']);
    }
  });

  it('beside another one', async () => {
    const other = await pack('{"another":1}');
    expect(await unpackAll(`${link}\n> ${asLink(other)}`)).toEqual([text, '{"another":1}']);
  });
});

describe('what does not come through says why', async () => {
  const code = await pack(TEXT);
  const data = code.split('.')[3]!;

  it.each<[string, keyof typeof refusals, string]>([
    ['nothing of ours', 'nothing-here', 'See you at nine?'],
    ['empty', 'nothing-here', ''],
    ['a cut end', 'cut-off', asLink(code).slice(0, -9)],
    ['a cut end with dots', 'cut-off', `${asLink(code).slice(0, 90)}… see more`],
    [
      'a cut end with words behind it',
      'cut-off',
      `${asLink(code).slice(0, 90)}\nCould you look at this until noon? Thanks so much, and have a lovely day.`,
    ],
    ['an address that lost all behind it', 'cut-off', `https://${LINK_HOST}/`],
    ['a head that is cut', 'cut-off', asLink(code).slice(0, 34)],
    ['one sign changed', 'damaged', code.replace(data, `${data.slice(0, 50)}${data[50] === 'A' ? 'B' : 'A'}${data.slice(51)}`)],
    ['capitals lost', 'damaged', code.replace(data, data.toLowerCase())],
    ['a newer form', 'newer', code.replace('SL1.', 'SL2.')],
  ])('%s', async (_, id, pasted) => {
    expect(await refusedAs(pasted)).toBe(refusals[id]);
  });
});

describe('size', () => {
  const headed = (data: string): string => {
    const check = createHash('sha256').update(data).digest('hex').slice(0, 6);
    return `SL1.${data.length.toString(36)}.${check}.${data}`;
  };

  afterEach(() => vi.unstubAllGlobals());

  it('of a paste of 50 MB is refused, and nothing of it is read', async () => {
    const digest = vi.spyOn(crypto.subtle, 'digest');
    const code = await pack(TEXT);
    digest.mockClear();
    expect(await refusedAs(`${code}${' '.repeat(50_000_000)}`)).toBe(refusals['too-large']);
    expect(digest).not.toHaveBeenCalled();
  });

  it('of a small code that would become large is refused, and no more of it is inflated than may be', async () => {
    let inflated = 0;
    const { DecompressionStream } = globalThis;
    vi.stubGlobal(
      'DecompressionStream',
      class {
        readable: ReadableStream<Uint8Array>;
        writable: WritableStream;
        constructor(format: CompressionFormat) {
          const { readable, writable } = new DecompressionStream(format);
          this.writable = writable;
          this.readable = readable.pipeThrough(
            new TransformStream<Uint8Array, Uint8Array>({
              transform(piece, out) {
                inflated += piece.length;
                out.enqueue(piece);
              },
            }),
          );
        }
      },
    );
    const bomb = deflateRawSync(Buffer.alloc(5 * LARGEST_TEXT, ' '), { level: 1 });
    expect(await refusedAs(headed(bomb.toString('base64url')))).toBe(refusals['too-large']);
    // The last piece, and the one that was on its way.
    expect(inflated).toBeLessThan(LARGEST_TEXT + 1_000_000);
  });

  it('of what we pack ourselves is no exception', async () => {
    await expect(pack('x'.repeat(LARGEST_TEXT + 1))).rejects.toThrow(refusals['too-large']);
    const largest = 'x'.repeat(LARGEST_TEXT);
    expect((await unpackAll(await pack(largest)))[0] === largest).toBe(true);
  });

  it('of a paste with nothing but heads is no work', async () => {
    const digest = vi.spyOn(crypto.subtle, 'digest');
    digest.mockClear();
    expect(await refusedAs('SL1.9.aaaaaa.123456789 '.repeat(400_000))).toBe(refusals.damaged);
    expect(digest.mock.calls.length).toBeLessThan(20);
  });
});
