import { describe, expect, it, vi } from 'vitest';
import type { Asked } from '../../../utils/model/asked.ts';
import { type Device, MOST_RECIPIENTS, trustWords } from '../../../utils/model/person.ts';
import { type RefusalId, refusals } from '../../../utils/model/refusal.ts';
import { LARGEST_PICTURE } from '../../../utils/model/request.ts';
import { open } from '../../../utils/signoff/door.ts';
import { asLink, LONGEST_LINK, pack, unpackAll } from '../../../utils/signoff/link.ts';
import { cardOf, joined, withConfirmed, withRemoved } from '../../../utils/signoff/people.ts';
import { AnsweringError, makeReceipt, receiptLink } from '../../../utils/signoff/receipt.ts';
import { AskingError, makeRequest, requestLink } from '../../../utils/signoff/request.ts';
import { seal } from '../../../utils/signoff/sealed.ts';
import { sign } from '../../../utils/signoff/signed.ts';
import {
  answer,
  ask,
  asking,
  confirm,
  draftOf,
  itemOf,
  later,
  NOW,
  POST,
  type Profile,
  profileOf,
  refusalOf,
  take,
  worldOf,
  yes,
} from './two-people.ts';

const [ada, sam, eve] = await Promise.all([profileOf('Ada', 'Author'), profileOf('Sam', 'Editor'), profileOf('Eve')]);
confirm(ada, sam);
const asked = await ask(ada, [itemOf(POST), itemOf(draftOf('Another one'))]);

/** What Ada's browser says to an answer. */
const refused = async (link: string, asking: readonly Asked[] = [asked], now = later(10), author: Profile = ada) =>
  refusalOf(await open(link, worldOf(author, asking, now)));

/** The text in a link after somebody has changed it, packed anew. */
async function altered(link: string, change: (text: string) => string): Promise<string> {
  const [text] = await unpackAll(link);
  const changed = change(text!);
  expect(changed).not.toBe(text);
  return asLink(await pack(changed));
}

describe('an answer is refused in its own words', async () => {
  const link = await answer(sam, asked.request);
  const receipt = await makeReceipt(asked.request, [yes()], sam.me, later(5));

  it('and taken where nothing is wrong with it', async () => {
    expect(await open(link, worldOf(ada, [asked], later(10)))).toMatchObject({ kind: 'receipt', trust: 'confirmed', asked });
  });

  it.each<[RefusalId, () => Promise<string | null>]>([
    ['expired', async () => refused(await answer(sam, asked.request, [yes()], later(25 * 60)), [asked], later(26 * 60))],
    ['expired', async () => refused(link, [asked], later(30 * 24 * 60))],
    ['withdrawn', () => refused(link, [{ ...asked, withdrawnAt: later(1) }])],
    ['not-asked', () => refused(link, [])],
    ['not-asked', async () => refused(link, [await ask(ada, [itemOf(POST)])])],
    [
      'asked-elsewhere',
      async () => {
        const laptop = await profileOf('Ada');
        const me = joined(cardOf(ada.me), laptop.keys, later(1));
        return refused(link, [], later(10), { ...laptop, me, people: { ...ada.people, me } });
      },
    ],
    ['replayed', async () => refused(link, [await take(ada, asked, link)])],
    ['from-the-future', () => refused(link, [asked], NOW.replace('22T', '21T'))],
    ['signed-by-author', async () => refused(await receiptLink({ ...receipt, by: cardOf(ada.me) }, [], ada.keys))],
    [
      'signed-by-author',
      // The same keys under another name, as on a second profile.
      async () => refused(await receiptLink({ ...receipt, by: { ...cardOf(eve.me), devices: [ada.keys.device] } }, [], ada.keys)),
    ],
    ['unknown-signer', async () => refused(await answer(eve, asked.request))],
    ['changed-key', async () => refused(await receiptLink({ ...receipt, by: { ...cardOf(eve.me), id: sam.me.id } }, [], eve.keys))],
    ['removed-signer', () => refused(link, [asked], later(10), { ...ada, people: withRemoved(ada.people, sam.me.id, NOW) })],
    [
      'another-draft',
      async () => {
        const [first, ...others] = receipt.answers;
        const answers = [{ ...first!, fingerprints: ['A'.repeat(43)] }, ...others];
        return refused(await receiptLink({ ...receipt, answers }, [], sam.keys));
      },
    ],
    ['another-draft', async () => refused(await receiptLink({ ...receipt, answers: [{ ...receipt.answers[0]!, item: 7 }] }, [], sam.keys))],
    ['tampered-with', async () => refused(await altered(link, (text) => text.replace('signed-off', 'signed-ofF')))],
    [
      'tampered-with',
      async () =>
        refused(
          await altered(link, (text) => text.replace(/"signature":"./, (start) => `"signature":"${start.endsWith('_') ? '-' : '_'}`)),
        ),
    ],
    [
      'tampered-with',
      // Somebody else's card around one's own signature.
      async () =>
        refused(
          await altered(await receiptLink({ ...receipt, by: cardOf(eve.me) }, [], eve.keys), (text) =>
            text.replaceAll(eve.keys.device.signing, sam.keys.device.signing),
          ),
        ),
    ],
    ['newer', async () => refused(asLink(await pack(await sign('receipt', { ...receipt, version: 2, colour: 'blue' }, sam.keys))))],
    ['not-ours', async () => refused(asLink(await pack(await sign('receipt', { ...receipt, colour: 'blue' }, sam.keys))))],
    ['not-ours', async () => refused(asLink(await pack('{"hello":"there"}')))],
    ['not-ours', async () => refused(asLink(await pack('hello')))],
    ['for-somebody-else', async () => refused(await receiptLink(receipt, [eve.keys.device, sam.keys.device], sam.keys))],
    ['cut-off', () => refused(link.slice(0, -20))],
    ['nothing-here', () => refused('Looks fine to me.')],
  ])('%s', async (id, refusedFor) => {
    expect(await refusedFor()).toBe(id);
  });

  it('with one sentence for each, and no word for insiders', () => {
    const sentences = [...Object.values(refusals), ...Object.values(trustWords)];
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/!|token|receipt|fingerprint|parcel|verdict|nonce|JWS/i);
  });
});

describe('what a chat or mail program did to an answer is mended at the door', async () => {
  // Two hyphens in a row, and single ones, are what programs like to change.
  const note = 'We drank it with orange peel. '.repeat(20);
  const links = await Promise.all(Array.from({ length: 12 }, (_, at) => answer(sam, asked.request, [{ ...yes(), note: `${note}${at}` }])));
  const link = links.find((each) => each.includes('--')) ?? links[0]!;
  const middle = Math.floor(link.length / 2);

  it.each<[string, string]>([
    ['cut into two messages', `${link.slice(0, middle)}\n\nSam, [22.11.26 10:03]\n${link.slice(middle)}`],
    ['a redirect that follows who presses', `https://l.chat.example/?u=${encodeURIComponent(link)}&h=AT0x_1-2&fbclid=IwAR0`],
    ['smart quotes', `“${link.replaceAll('--', '—')}”`],
    ['line breaks', link.replace(/.{76}/g, '$&\r\n')],
  ])('%s', async (_, pasted) => {
    expect(await open(pasted, worldOf(ada, [asked], later(10)))).toMatchObject({ kind: 'receipt', trust: 'confirmed' });
  });
});

describe('a limit by size stands at the door', () => {
  it('before anything deep or long is parsed', async () => {
    const parse = vi.spyOn(JSON, 'parse');
    for (const text of ['['.repeat(1_000_000), `{"a":${'{"a":'.repeat(100_000)}`, `[${'{},'.repeat(200_000)}{}]`]) {
      parse.mockClear();
      expect(await refused(asLink(await pack(text)))).toBe('not-ours');
      expect(parse.mock.calls.filter(([parsed]) => parsed.length > 1_000)).toEqual([]);
    }
    parse.mockRestore();
  });

  it('before what was encrypted for us is inflated', async () => {
    const bomb = await seal(' '.repeat(30_000_000), [sam.keys.device]);
    const link = asLink(await pack(bomb));
    expect(link.length).toBeLessThan(100_000);
    expect(refusalOf(await open(link, worldOf(sam)))).toBe('too-large');
  });
});

describe('a request', () => {
  it('is refused where its time is over, and encrypted to others', async () => {
    expect(refusalOf(await open(asked.link, worldOf(sam, [], later(25 * 60))))).toBe('request-expired');
    const sealed = await ask(ada, [itemOf(POST)], [sam.me.id]);
    expect(refusalOf(await open(sealed.link, worldOf(eve)))).toBe('for-somebody-else');
  });

  it('from somebody unknown is shown, and says so', async () => {
    expect(await open(asked.link, worldOf(eve))).toMatchObject({ kind: 'request', trust: 'unknown', person: null });
  });

  it('of one’s own, quoted below the answer, does not stand in its way', async () => {
    const link = await answer(sam, asked.request);
    const pasted = `> Could you look?\n> ${asked.link}\n\nDone: ${link}`;
    expect(await open(pasted, worldOf(ada, [asked], later(10)))).toMatchObject({ kind: 'receipt' });
    expect(await open(asked.link, worldOf(ada, [asked]))).toMatchObject({ kind: 'request', trust: 'me' });
  });

  it('goes to several people, and each can open it', async () => {
    const kim = await profileOf('Kim');
    confirm(ada, kim);
    const sealed = await ask(ada, [itemOf(POST)], [sam.me.id, kim.me.id]);
    for (const reader of [sam, kim]) expect(await open(sealed.link, worldOf(reader))).toMatchObject({ kind: 'request', sealed: true });
  });

  it('is read by the last of as many as can be asked, with all the browsers they may have', async () => {
    const { link } = await ask(ada, [itemOf(POST)]);
    const [signed] = await unpackAll(link);
    const strangers = Array<Device>(MOST_RECIPIENTS - 1).fill(eve.keys.device);
    const sealed = await pack(await seal(signed!, [...strangers, sam.keys.device]));
    expect(await open(sealed, worldOf(sam))).toMatchObject({ kind: 'request', sealed: true });
  });

  it('is encrypted to confirmed people alone, whatever was asked for', async () => {
    const people = { ...ada.people, others: ada.people.others.map((person) => ({ ...person, state: 'seen' as const })) };
    const request = makeRequest(asking([itemOf(POST)]), ada.me, NOW);
    await expect(requestLink(request, [sam.me.id], people, ada.keys), 'it is not sent readable instead').rejects.toThrow(
      'Nobody whom you chose',
    );
    const confirmed = withConfirmed(people, sam.me.id, NOW);
    const link = await requestLink(request, [sam.me.id], confirmed, ada.keys);
    expect(await open(link, worldOf(sam))).toMatchObject({ kind: 'request', sealed: true });
    expect(refusalOf(await open(link, worldOf(eve)))).toBe('for-somebody-else');
  });

  it('carries sixty drafts with pictures, and no more than it may', async () => {
    const src = `data:image/jpeg;base64,${'A'.repeat(LARGEST_PICTURE / 3)}`;
    const month = Array.from({ length: 60 }, (_, at) => ({
      versions: [{ ...itemOf(draftOf(`${POST.parts[0]!.text} ${at}`)).versions[0]!, pictures: [{ part: 0, medium: 0, src }] }],
    }));
    const { request, link } = await ask(ada, month);
    expect(await open(link, worldOf(sam))).toMatchObject({ kind: 'request', request });

    expect(link.length, 'it is sent as a file').toBeGreaterThan(LONGEST_LINK);

    expect(() => makeRequest(asking([...month, itemOf(POST)]), ada.me, NOW)).toThrow(AskingError);
    const large = month.map(({ versions: [version] }) => ({
      versions: [{ ...version!, pictures: [{ part: 0, medium: 0, src: `${src}${'A'.repeat(70_000)}` }] }],
    }));
    expect(() => makeRequest(asking(large), ada.me, NOW)).toThrow('too large');
    const svg = { ...itemOf(POST).versions[0]!, pictures: [{ part: 0, medium: 0, src: 'data:image/svg+xml;base64,AAAA' }] };
    expect(() => makeRequest(asking([{ versions: [svg] }]), ada.me, NOW)).toThrow('JPEG');
    expect(() => makeRequest(asking([itemOf(POST)], { until: NOW }), ada.me, NOW)).toThrow('lies ahead');
  });

  it('is refused where a draft is longer than any network takes: judging it would keep every page of ours busy', async () => {
    const long = draftOf('Tea. '.repeat(20_001));
    expect(() => makeRequest(asking([itemOf(long)]), ada.me, NOW)).toThrow('The draft is too large.');
    const request = { ...makeRequest(asking([itemOf(POST)]), ada.me, NOW), items: [itemOf(long)] };
    expect(refusalOf(await open(asLink(await pack(await sign('request', request, ada.keys))), worldOf(sam)))).toBe('not-ours');
  });

  it('cannot be answered by who made it, and changes need a word', async () => {
    await expect(makeReceipt(asked.request, [yes()], ada.me, NOW)).rejects.toThrow(AnsweringError);
    await expect(makeReceipt(asked.request, [{ ...yes(), says: 'changes' }], sam.me, NOW)).rejects.toThrow('Say what should change.');
    const words = { ...yes(), says: 'changes' as const, comments: [{ version: 0, part: 0, start: 0, end: 3, text: 'Whose?' }] };
    await expect(makeReceipt(asked.request, [words], sam.me, NOW)).resolves.toMatchObject({ answers: [{ says: 'changes' }] });
  });
});

it('what breaks inside is refused as well, and told on the console', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const broken = { ...worldOf(ada), people: null as never };
  expect(refusalOf(await open(asked.link, broken))).toBe('not-ours');
  expect(error).toHaveBeenCalledOnce();
});
