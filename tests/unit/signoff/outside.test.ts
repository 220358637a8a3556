import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../utils/signoff/fingerprint.ts';
import { codeOf, type OutsideAnswer, readAnswer, textForOutside } from '../../../utils/signoff/outside.ts';
import { draftOf, POST } from './two-people.ts';

const CODE = codeOf(await fingerprintOf(POST));
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const fingerprint = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64url'));

describe('the short code', () => {
  it('has eight signs that nobody takes for others', () => {
    fc.assert(
      fc.property(fingerprint, (any) => {
        expect(codeOf(any)).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
        expect(readAnswer(`OK ${codeOf(any)}`).code).toBe(codeOf(any));
      }),
    );
  });

  it('is another for another draft', async () => {
    expect(codeOf(await fingerprintOf(draftOf('Our summer tea')))).not.toBe(CODE);
  });

  it('shows every one or two wrong signs, and two that are swapped', () => {
    const place = fc.nat({ max: 7 });
    fc.assert(
      fc.property(fingerprint, place, place, fc.constantFrom(...SIGNS), fc.constantFrom(...SIGNS), (any, at, other, sign, another) => {
        const code = codeOf(any).replace('-', '');
        const wrong = code.split('').map((each, here) => (here === at ? sign : here === other ? another : each));
        const swapped = code.split('').map((each, here) => (here === at ? code[other]! : here === other ? code[at]! : each));
        for (const changed of [wrong.join(''), swapped.join('')]) if (changed !== code) expect(readAnswer(`OK ${changed}`).code).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('an answer in a chat', () => {
  const [first, second] = CODE.split('-') as [string, string];

  it.each<[string, OutsideAnswer['says']]>([
    [`OK ${CODE}`, 'yes'],
    [`ok ${CODE.toLowerCase()}`, 'yes'],
    [`Okay ${first} ${second}`, 'yes'],
    [`OK ${first}${second}!`, 'yes'],
    [`OK ${first}–${second} 👍`, 'yes'],
    [`👍 ${CODE}`, 'yes'],
    [`${CODE} approved, thank you`, 'yes'],
    [`Passt, danke. ${CODE}`, 'yes'],
    [`D’accord ${CODE}`, 'yes'],
    [`> Our winter tea is back\n> ${CODE}\nOK ${CODE}`, 'yes'],
    [`${textForOutside(POST, CODE, 'now').split('\n').at(-1)}\nOK ${CODE}`, 'yes'],
    [`Not OK ${CODE}`, 'changes'],
    [`OK ${CODE} but on Saturday`, 'changes'],
    [`OK ${CODE}, just change the price`, 'changes'],
    [`OK ${CODE} without the picture`, 'changes'],
    [`OK ${CODE}. It’s £4.75 now`, 'unclear'],
    [`OK ${CODE}?`, 'unclear'],
    [`OK ${CODE} Lena`, 'unclear'],
    [CODE, 'unclear'],
    [`${CODE} hmm`, 'unclear'],
  ])('%s: %s', (pasted, says) => {
    expect(readAnswer(pasted)).toMatchObject({ says, code: CODE, mistyped: false });
  });

  it('without a code, or with a slip in it, is not taken as one', () => {
    expect(readAnswer('OK')).toMatchObject({ says: 'yes', code: null, mistyped: false });
    for (const plain of ['That looks good', 'From 2026 plan it', 'May–June 2026-2027'])
      expect(readAnswer(plain)).toMatchObject({ code: null, mistyped: false });
    const slip = `${CODE[0] === '7' ? '8' : '7'}${CODE.slice(1)}`;
    expect(readAnswer(`OK ${slip}`)).toMatchObject({ code: null, mistyped: true });
  });

  it('that only quotes what was asked says nothing', () => {
    expect(readAnswer(textForOutside(POST, CODE, 'now'))).toMatchObject({ code: null });
  });

  it('gives their words for the author to read', () => {
    expect(readAnswer(`> old\nPlease change the price.\n${CODE}`).words).toBe('Please change the price.');
  });

  it('never takes long', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), (any) => void readAnswer(any)));
    const began = performance.now();
    readAnswer('ab12 - '.repeat(2_000_000));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

it('the draft as text says for whom, when, and how to answer', () => {
  const draft = draftOf('Tea', {
    parts: [
      { text: 'Tea', media: [{ kind: 'image', alt: 'A cup', fileName: 'cup.jpg' }] },
      { text: 'More tea', media: [{ kind: 'image', alt: null, fileName: null }] },
    ],
    warning: 'caffeine',
  });
  expect(textForOutside(draft, '7F3K-92QM', 'on Friday at 09:00')).toBe(
    [
      'For @acmetea.bsky.social on bluesky, on Friday at 09:00:',
      '1/2\nContent warning: caffeine\nTea\n[image: A cup]',
      '2/2\nMore tea\n[image: no description]',
      'Answer “OK 7F3K-92QM”, or say what to change.',
    ].join('\n\n'),
  );
});
