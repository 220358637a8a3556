import { describe, expect, it } from 'vitest';
import { makePinKey, openPinKey, PinError, tried } from '../../../utils/signoff/pin.ts';
import type { PinKey } from '../../../utils/stores/pin-keys.ts';
import { later, NOW } from './two-people.ts';

const PIN = 'tea at 4';
const key: PinKey = { ...(await makePinKey(PIN, NOW)).key, person: 'sam' };

describe('a key that a PIN opens', () => {
  it('signs, and cannot be read once it is open', async () => {
    const privateKey = await openPinKey(key, PIN);
    expect(privateKey).toMatchObject({ extractable: false, usages: ['sign'] });
    for (const format of ['jwk', 'pkcs8'] as const) await expect(crypto.subtle.exportKey(format, privateKey)).rejects.toThrow();
    const words = new TextEncoder().encode('yes');
    const publicKey = await crypto.subtle.importKey('raw', Buffer.from(key.device.signing, 'base64url'), 'Ed25519', false, ['verify']);
    expect(await crypto.subtle.verify('Ed25519', publicKey, await crypto.subtle.sign('Ed25519', privateKey, words), words)).toBe(true);
  });

  it('opens for that PIN alone, however its letters are encoded', async () => {
    await expect(openPinKey(key, 'tea at 5')).rejects.toThrow(PinError);
    const accented = { ...(await makePinKey('th\u00e9 vert', NOW)).key, person: 'kim' };
    await expect(openPinKey(accented, 'the\u0301 vert ')).resolves.toBeDefined();
  });

  it('opens for no other public key, with fewer rounds neither', async () => {
    const { key: other } = await makePinKey(PIN, NOW);
    await expect(openPinKey({ ...key, device: other.device }, PIN)).rejects.toThrow(PinError);
    await expect(openPinKey({ ...key, rounds: 1 }, PIN)).rejects.toThrow(PinError);
    expect(key.rounds).toBeGreaterThanOrEqual(600_000);
  });

  it.each(['', '12345', 'aaaaaa', '000000', '123456', '987654', 'abcdef', '    12    '])('is not made with “%s”', async (pin) => {
    await expect(makePinKey(pin, NOW)).rejects.toThrow(PinError);
  });
});

describe('wrong tries', () => {
  it('make the next wait longer, and lock it in the end', () => {
    let now = Date.parse(NOW);
    let last = key;
    const waits: number[] = [];
    for (;;) {
      const at = (wait: number) => new Date(now + wait).toISOString();
      const wait = [0, 30_000, 60_000, 300_000, 900_000, 3_600_000].find((each) => {
        try {
          return tried(last, at(each)) !== null;
        } catch {
          return false;
        }
      });
      if (wait === undefined) break;
      last = tried(last, at(wait));
      waits.push(wait);
      now += wait;
    }
    expect(waits).toEqual([0, 0, 0, 30_000, 60_000, 300_000, 900_000, 3_600_000, 3_600_000, 3_600_000]);
    expect(() => tried(last, later(60 * 24 * 365))).toThrow(/locked/);
  });

  it('are not waited for where there were none, or where the clock was set back: it would take as long as it is back', () => {
    expect(tried({ ...key, wrong: 0, triedAt: later(60) }, NOW).wrong).toBe(1);
    expect(tried({ ...key, wrong: 4, triedAt: later(60 * 24 * 365) }, NOW).triedAt).toBe(NOW);
    expect(() => tried({ ...key, wrong: 10, triedAt: later(60) }, NOW)).toThrow(/locked/);
  });

  it('say how long the wait is', () => {
    expect(() => tried({ ...key, wrong: 3, triedAt: NOW }, later(0.25))).toThrow('Try again in 15 seconds.');
    expect(() => tried({ ...key, wrong: 5, triedAt: NOW }, later(1))).toThrow('Try again in 4 minutes.');
  });
});
