import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../utils/signoff/fingerprint.ts';
import { codeOf, type OutsideAnswer, readAnswer, textForOutside } from '../../../utils/signoff/outside.ts';
import { draftOf, POST } from './two-people.ts';

const CODE = codeOf(await fingerprintOf(POST));

it('the short code is the draft’s own', async () => {
  expect(CODE).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
  expect(codeOf(await fingerprintOf({ ...POST, account: { handle: '@ACMETEA.bsky.social' } }))).toBe(CODE);
  expect(codeOf(await fingerprintOf(draftOf('Our summer tea')))).not.toBe(CODE);
});

/** As it is sent. */
const SHOWN = textForOutside(POST, { network: 'Bluesky', time: 'Goes out now', code: CODE });

describe('an answer in a chat', () => {
  const [first, second] = CODE.split('-') as [string, string];

  it.each<[string, OutsideAnswer['says']]>([
    [`OK ${CODE}`, 'yes'],
    [`ok ${CODE.toLowerCase()}`, 'yes'],
    [`Okay ${first} ${second}`, 'yes'],
    [`OK ${first}${second}!`, 'yes'],
    [`OK ${first}–${second} 👍`, 'yes'],
    [`👍 ${CODE}`, 'yes'],
    [`ok 👎 ${CODE}`, 'changes'],
    [`${CODE} ❌ sure`, 'changes'],
    [`${CODE} approved, thank you`, 'yes'],
    [`Passt, danke. ${CODE}`, 'yes'],
    [`D’accord ${CODE}`, 'yes'],
    [`> Our winter tea is back\n> ${CODE}\nOK ${CODE}`, 'yes'],
    [`${SHOWN.split('\n').at(-1)}\nOK ${CODE}`, 'yes'],
    // As chats, keyboards and phones write it.
    [`ok ${CODE.toLowerCase().replace('-', ' ')}`, 'yes'],
    [`Ok ${first[0]}${first.slice(1).toLowerCase()}-${second[0]}${second.slice(1).toLowerCase()}`, 'yes'],
    [`“OK ${CODE}”`, 'yes'],
    [`‘ok ${CODE}’`, 'yes'],
    [`«OK ${CODE}»`, 'yes'],
    [`OK\n${first}-\n${second}`, 'yes'],
    [`OK ${first}\n${second}`, 'yes'],
    [`OK\r\n\r\n${CODE}\r\n`, 'yes'],
    [`OK ${first} — ${second}`, 'yes'],
    [`OK ${first}\u2011${second}`, 'yes'],
    [`OK ${first}\u2212${second}`, 'yes'],
    [`OK. ${first}. ${second}.`, 'yes'],
    [`*OK ${CODE}*`, 'yes'],
    [`OK\u00a0${CODE}\u200b`, 'yes'],
    [`OK ${Array.from(CODE, (sign) => (/\w/.test(sign) ? String.fromCodePoint(sign.codePointAt(0)! + 0xfee0) : sign)).join('')}`, 'yes'],
    [`0K ${CODE}`, 'yes'],
    [`Oke ${CODE} 🙏`, 'yes'],
    [`[10:03, 22/11/2026] Kim: OK ${CODE}`, 'yes'],
    [`Kim, [22.11.26 10:03]\nOK ${CODE}`, 'yes'],
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
    expect(readAnswer(pasted, CODE)).toMatchObject({ says, code: 'fits' });
  });

  it('without the code, with a slip in it, or with another one is not taken for this draft', () => {
    expect(readAnswer('OK', CODE)).toMatchObject({ says: 'yes', code: 'none' });
    expect(readAnswer(`OK ${CODE[0] === '7' ? '8' : '7'}${CODE.slice(1)}`, CODE).code).toBe('mistyped');
    expect(readAnswer(`OK ${codeOf('A'.repeat(43))}`, CODE).code).toBe('other');
  });

  it('that only quotes what was asked says nothing', () => {
    expect(readAnswer(SHOWN, CODE).code).toBe('none');
  });

  it('gives their words for the author to read', () => {
    expect(readAnswer(`> old\nPlease change the price.\n${CODE}`, CODE).words).toBe('Please change the price.');
  });

  it('may be anything, and no more of it is read than anybody writes', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (any) => void readAnswer(any, CODE)));
    const { words, code } = readAnswer(`${'ab12 - '.repeat(1_000)}OK ${CODE}`, CODE);
    expect(words.length).toBeLessThanOrEqual(4_000);
    expect(code).toBe('mistyped');
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
  expect(textForOutside(draft, { network: 'Bluesky', time: 'Friday 4 December, 09:00 in London', code: '7F3K-92QM' })).toBe(
    [
      'For @acmetea.bsky.social on Bluesky. Friday 4 December, 09:00 in London.',
      '1/2\nContent warning: caffeine\nTea\n[image: A cup]',
      '2/2\nMore tea\n[image: no description]',
      'Answer “OK 7F3K-92QM”, or say what to change.',
    ].join('\n\n'),
  );
});
