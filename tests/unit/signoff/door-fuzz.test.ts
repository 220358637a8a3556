import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { open } from '../../../utils/signoff/door.ts';
import { asLink, pack, unpackAll } from '../../../utils/signoff/link.ts';
import { receiptLink } from '../../../utils/signoff/receipt.ts';
import { answer, ask, confirm, itemOf, later, POST, profileOf, worldOf } from './two-people.ts';

/** How many mutated ones are tried; the bench asks for more. */
const TRIES = Number(process.env.DOOR_TRIES ?? 2_000);

const [ada, sam] = await Promise.all([profileOf('Ada'), profileOf('Sam')]);
confirm(ada, sam);
const asked = await ask(ada, [itemOf(POST)]);
const sealed = await ask(ada, [itemOf(POST)], [sam.me.id]);
const plainAnswer = await answer(sam, asked.request);
const [plainReceipt] = await unpackAll(plainAnswer);
const opened = await open(plainAnswer, worldOf(ada, [asked], later(10)));
if (opened.kind !== 'receipt') throw new Error(opened.kind);
const sealedAnswer = await receiptLink(opened.receipt, [ada.keys.device], sam.keys);
const texts = [plainReceipt!, ...(await unpackAll(sealedAnswer)), ...(await unpackAll(asked.link)), ...(await unpackAll(sealed.link))];

/** One place in a text changed: signs replaced, taken out, put in, doubled, or swapped with others of it. */
const mutation = fc.record({
  kind: fc.constantFrom('letter', 'letter', 'replace', 'remove', 'insert', 'repeat', 'swap', 'number', 'null'),
  // Without bias: most of them would be at the start otherwise, where hardly anything is left to be read.
  at: fc.noBias(fc.nat({ max: 0xff_ffff })),
  length: fc.integer({ min: 1, max: 12 }),
  signs: fc.oneof(fc.string({ minLength: 1, maxLength: 12 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 4 })),
});

function mutated(text: string, { kind, at, length, signs }: { kind: string; at: number; length: number; signs: string }): string {
  const place = at % text.length;
  const [before, here, after] = [text.slice(0, place), text.slice(place, place + length), text.slice(place + length)];
  switch (kind) {
    case 'letter':
      return before + 'tea0'[at % 4] + text.slice(place + 1);
    case 'replace':
      return before + signs + text.slice(place + signs.length);
    case 'remove':
      return before + after;
    case 'insert':
      return before + signs + here + after;
    case 'repeat':
      return before + here.repeat(3) + after;
    case 'swap':
      return before + Array.from(here).reverse().join('') + after;
    case 'number':
      return before + text.slice(place).replace(/\d+/, '1e999');
    default:
      return before + text.slice(place).replace(/"(?:[^"\\]|\\.)*"/, 'null');
  }
}

/** Opens it at both desks. What was signed can only come back as it was. */
async function tried(pasted: string): Promise<void> {
  for (const world of [worldOf(ada, [asked, sealed], later(10)), worldOf(sam)]) {
    const opened = await open(pasted, world);
    if (opened.kind !== 'refused') {
      const originals = [asked.request, sealed.request, opened.kind === 'receipt' ? plain : null];
      expect(originals).toContainEqual(
        opened.kind === 'request' ? opened.request : opened.kind === 'receipt' ? opened.receipt : opened.card,
      );
    }
  }
}
const plain = opened.receipt;

describe('the door takes nothing that was changed, and never throws', () => {
  it('changed in the signed text and packed anew', { timeout: 120_000 }, async () => {
    const error = vi.spyOn(console, 'error');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 3 }), async (text, mutations) => {
        const changed = mutations.reduce(mutated, text);
        fc.pre(changed !== text);
        await tried(asLink(await pack(changed)));
      }),
      { numRuns: TRIES / 2 },
    );
    expect(error, 'nothing breaks that was not expected to').not.toHaveBeenCalled();
  });

  it('changed on the way', { timeout: 120_000 }, async () => {
    const links = [plainAnswer, sealedAnswer, asked.link, sealed.link];
    const error = vi.spyOn(console, 'error');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...links), fc.array(mutation, { minLength: 1, maxLength: 3 }), async (link, mutations) => {
        await tried(mutations.reduce(mutated, link));
      }),
      { numRuns: TRIES / 2 },
    );
    expect(error).not.toHaveBeenCalled();
  });
});
