import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, readables, surfaces } from '../../../utils/model/draft.ts';
import { differenceOf } from '../../../utils/signoff/difference.ts';
import { canonicalText, fingerprintOf, hashOfFile } from '../../../utils/signoff/fingerprint.ts';

/**
 * Test vectors of the specification `second-look-draft/1`: the canonical JSON written out by hand, so that another program can be held
 * against it, and its SHA-256.
 */
const VECTORS: { says: string; draft: Draft; canonical: string; fingerprint: string }[] = [
  {
    says: 'a plain post that goes out now',
    draft: {
      platform: 'x',
      surface: 'post',
      account: { handle: 'acmetea', name: 'Acme Tea' },
      audience: null,
      parts: [{ text: 'Our new tea is here.', media: [] }],
      scheduledFor: null,
      replyTo: null,
    },
    canonical:
      '{"account":"acmetea","audience":null,"format":"second-look-draft/1","parts":[{"media":[],"text":"Our new tea is here."}],"platform":"x","replyTo":null,"surface":"post","time":null,"unread":[],"warning":""}',
    fingerprint: 'a88U4hWU3Scwhc6dDE2L136JNixeI9spzCFZoee2D84',
  },
  {
    says: 'a scheduled thread with pictures, one of them read, one not, and a page that hides descriptions',
    draft: {
      platform: 'mastodon',
      surface: 'quote',
      account: { handle: '@AcmeTea@Social.Example' },
      audience: 'unlisted',
      parts: [
        {
          text: 'Cafe\u0301\r\nau lait 🫖\u2028“now”',
          media: [{ kind: 'image', alt: 'A cup', fileName: 'cup.jpg', hash: 'ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0' }],
        },
        { text: '', media: [{ kind: 'video', alt: '', fileName: null }] },
      ],
      scheduledFor: '2026-12-04T09:30:00+01:00',
      replyTo: { handle: 'GardenMag', text: null },
      unread: ['file-names', 'descriptions', 'descriptions'],
      warning: 'caffeine',
      left: 12,
      limit: 500,
    },
    canonical:
      '{"account":"acmetea@social.example","audience":"unlisted","format":"second-look-draft/1","parts":[{"media":[{"alt":"A cup","hash":"ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0","kind":"image"}],"text":"Café\\nau lait 🫖\\n“now”"},{"media":[{"alt":"","hash":null,"kind":"video"}],"text":""}],"platform":"mastodon","replyTo":{"handle":"gardenmag","text":null},"surface":"quote","time":"2026-12-04T08:30:00.000Z","unread":["descriptions"],"warning":"caffeine"}',
    fingerprint: 'Cf8Ff4uFfnUnhlqYZRtWQOOoB_4J4PvwSUXUzEmzQsc',
  },
  {
    says: 'nothing readable but half an emoji',
    draft: {
      platform: 'elsewhere',
      surface: 'post',
      account: null,
      audience: null,
      parts: [{ text: 'a\ud83c', media: [] }],
      scheduledFor: null,
      replyTo: null,
      unread: ['schedule', 'account'],
    },
    canonical:
      '{"account":null,"audience":null,"format":"second-look-draft/1","parts":[{"media":[],"text":"a\ufffd"}],"platform":"elsewhere","replyTo":null,"surface":"post","time":null,"unread":["account","schedule"],"warning":""}',
    fingerprint: '6dYFfSyLCyPUaU3oSBuSysoNLqtrI4NsjorOytLY1i0',
  },
];

describe('the published specification', () => {
  it.each(VECTORS)('$says', async ({ draft, canonical, fingerprint }) => {
    expect(canonicalText(draft)).toBe(canonical);
    expect(createHash('sha256').update(canonical).digest('base64url')).toBe(fingerprint);
    expect(await fingerprintOf(draft)).toBe(fingerprint);
  });

  it('hashes a file as FIPS 180-4 says', async () => {
    expect(await hashOfFile(new Blob(['abc']))).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  });
});

// A line end of old is put in where it is meant.
const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((words) => words.replaceAll('\r', ''));
const handle = fc.stringMatching(/^[a-z][a-z0-9_.]{0,14}$/);
const hash = fc.stringMatching(/^[\w-]{43}$/);
const media = fc.record(
  { kind: fc.constantFrom('image', 'gif', 'video'), alt: fc.option(text), fileName: fc.option(text), hash },
  { requiredKeys: ['kind', 'alt', 'fileName'] },
);
const time = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any draft that a page could be read as. */
const anyDraft: fc.Arbitrary<Draft> = fc.record(
  {
    platform: fc.constantFrom('x', 'bluesky', 'mastodon', 'elsewhere'),
    surface: fc.constantFrom(...surfaces),
    account: fc.option(fc.record({ handle, name: fc.option(text) })),
    audience: fc.option(text),
    parts: fc.array(fc.record({ text, media: fc.array(media, { maxLength: 3 }) }), { minLength: 1, maxLength: 3 }),
    scheduledFor: fc.option(time),
    replyTo: fc.option(fc.record({ handle: fc.option(handle), text: fc.option(text) })),
    unread: fc.subarray([...readables]),
    warning: text,
    left: fc.integer(),
    limit: fc.integer({ min: 1 }),
  },
  { requiredKeys: ['platform', 'surface', 'account', 'audience', 'parts', 'scheduledFor', 'replyTo'] },
) as fc.Arbitrary<Draft>;

type Alter = (draft: Draft) => Draft;
const firstPart =
  (alter: (part: Draft['parts'][number]) => Draft['parts'][number]): Alter =>
  (draft) => ({ ...draft, parts: draft.parts.map((part, at) => (at === 0 ? alter(part) : part)) });
const firstMedium = (alter: (medium: Draft['parts'][number]['media'][number]) => Draft['parts'][number]['media'][number]) =>
  firstPart((part) => ({ ...part, media: part.media.map((medium, at) => (at === 0 ? alter(medium) : medium)) }));
const picture = { kind: 'image' as const, alt: null, fileName: null };
const hasPicture: Alter = firstPart((part) => ({ ...part, media: [picture, ...part.media] }));

/** What goes out differently, field by field. */
const CHANGES: Record<string, Alter> = {
  platform: (draft) => ({ ...draft, platform: `${draft.platform}2` }),
  surface: (draft) => ({ ...draft, surface: draft.surface === 'post' ? 'reply' : 'post' }),
  account: (draft) => ({ ...draft, account: { handle: `${draft.account?.handle ?? ''}2` } }),
  'no account': (draft) => ({ ...draft, account: draft.account ? null : { handle: 'a' } }),
  audience: (draft) => ({ ...draft, audience: `${draft.audience ?? ''}!` }),
  'a character': firstPart((part) => ({ ...part, text: `${part.text}.` })),
  'a space': firstPart((part) => ({ ...part, text: `${part.text} ` })),
  'a line break': firstPart((part) => ({ ...part, text: `${part.text}\n` })),
  'a part more': (draft) => ({ ...draft, parts: [...draft.parts, { text: '', media: [] }] }),
  'a picture more': hasPicture,
  'another kind': (draft) => firstMedium((medium) => ({ ...medium, kind: medium.kind === 'gif' ? 'video' : 'gif' }))(draft),
  'another description': (draft) => firstMedium((medium) => ({ ...medium, alt: `${medium.alt ?? ''}.` }))(draft),
  'another file': (draft) => firstMedium((medium) => ({ ...medium, hash: medium.hash ? undefined : 'x'.repeat(43) }))(draft),
  time: (draft) => ({ ...draft, scheduledFor: draft.scheduledFor === null ? '2026-11-22T09:00:00Z' : null }),
  'a second later': (draft) => ({
    ...draft,
    scheduledFor: new Date(Date.parse(draft.scheduledFor ?? '2026-11-22T09:00:00Z') + 1_000).toISOString(),
  }),
  'what it answers': (draft) => ({ ...draft, replyTo: { handle: draft.replyTo?.handle ?? null, text: `${draft.replyTo?.text ?? ''}!` } }),
  'whom it answers': (draft) => ({ ...draft, replyTo: { handle: `${draft.replyTo?.handle ?? ''}2`, text: draft.replyTo?.text ?? null } }),
  'what was hidden': (draft) => ({
    ...draft,
    unread: draft.unread?.includes('audience') ? draft.unread.filter((name) => name !== 'audience') : [...(draft.unread ?? []), 'audience'],
  }),
  warning: (draft) => ({ ...draft, warning: `${draft.warning ?? ''}!` }),
};
const ON_A_PICTURE = /^another/;

/** What a page does when it draws the same draft anew. */
const REDRAWN: Record<string, Alter> = {
  'decomposed letters': (draft) => mapTexts(draft, (words) => words.normalize('NFD')),
  'line ends of Windows': (draft) => mapTexts(draft, (words) => words.replaceAll('\n', '\r\n')),
  'line ends of old': (draft) => mapTexts(draft, (words) => words.replaceAll('\n', '\u2028')),
  'keys in another order': (draft) => Object.fromEntries(Object.entries(draft).reverse()) as unknown as Draft,
  'another display name': (draft) => ({ ...draft, account: draft.account && { ...draft.account, name: 'Acme Tea ☕' } }),
  'capitals in the handle': (draft) => ({ ...draft, account: draft.account && { handle: `@${draft.account.handle.toUpperCase()}` } }),
  'no file names': (draft) => ({
    ...draft,
    parts: draft.parts.map((part) => ({ ...part, media: part.media.map((medium) => ({ ...medium, fileName: null })) })),
    unread: [...new Set([...(draft.unread ?? []), 'file-names' as const])],
  }),
  'the same moment in another zone': (draft) => ({ ...draft, scheduledFor: draft.scheduledFor && inIndia(draft.scheduledFor) }),
  'another counter': (draft) => ({ ...draft, left: 3, limit: undefined }),
  'hidden things in another order': (draft) => ({ ...draft, unread: draft.unread?.toReversed() }),
  'no warning instead of an empty one': (draft) => ({ ...draft, warning: draft.warning || undefined }),
};

const inIndia = (time: string): string => new Date(Date.parse(time) + 330 * 60_000).toISOString().replace('Z', '+05:30');

const mapTexts = (draft: Draft, map: (words: string) => string): Draft => ({
  ...draft,
  audience: draft.audience === null ? null : map(draft.audience),
  parts: draft.parts.map((part) => ({
    text: map(part.text),
    media: part.media.map((medium) => ({ ...medium, alt: medium.alt === null ? null : map(medium.alt) })),
  })),
  replyTo: draft.replyTo && { ...draft.replyTo, text: draft.replyTo.text === null ? null : map(draft.replyTo.text) },
});

describe('fingerprint and difference', () => {
  it.each(Object.entries(CHANGES))('see %s', async (name, alter) => {
    await fc.assert(
      fc.asyncProperty(anyDraft, async (any) => {
        const draft = ON_A_PICTURE.test(name) ? hasPicture(any) : any;
        const altered = alter(draft);
        expect(await fingerprintOf(altered)).not.toBe(await fingerprintOf(draft));
        expect(differenceOf(draft, altered)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it.each(Object.entries(REDRAWN))('do not see %s', async (_, redraw) => {
    await fc.assert(
      fc.asyncProperty(anyDraft, async (draft) => {
        const redrawn = redraw(draft);
        expect(await fingerprintOf(redrawn)).toBe(await fingerprintOf(draft));
        expect(differenceOf(draft, redrawn)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('agree on any two drafts', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, anyDraft, async (one, other) => {
        const same = (await fingerprintOf(one)) === (await fingerprintOf(other));
        expect(differenceOf(one, other).length === 0).toBe(same);
      }),
    );
  });
});
