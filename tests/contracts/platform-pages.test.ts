import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../utils/model/draft.ts';
import { type Post, type PostPart, postParts, postSchema, type Reply, replySchema } from '../../utils/model/post.ts';
import { shownDraftSchema } from '../../utils/model/wire.ts';
import { platformById, sitePlatforms } from '../../utils/platforms/index.ts';
import { outlines } from '../pages/outlines/index.ts';
import { deep, documentOf, languages } from '../pages/outlines/outline.ts';

/** These are driven in a browser as whole pages of their own. */
const replicas = ['x', 'bluesky', 'mastodon'];

it('there is an outline of every other network', () => {
  const outlined = new Set(outlines.map(({ platform }) => platform));
  expect([...outlined].sort()).toEqual(sitePlatforms.flatMap(({ id }) => (replicas.includes(id) ? [] : [id])).sort());
});

/** Of what a post's page may show beside its text: what was read in any of these outlines. */
const readOf = (posts: readonly Post[], replies: readonly Reply[]): PostPart[] => {
  const read: Record<PostPart, boolean> = {
    author: posts.some(({ account }) => account.handle !== ''),
    time: posts.some(({ publishedAt }) => publishedAt !== null),
    'number of answers': posts.some(({ counts }) => counts.replies !== null),
    reposts: posts.some(({ counts }) => counts.reposts !== null),
    quotes: posts.some(({ counts }) => counts.quotes !== null),
    likes: posts.some(({ counts }) => counts.likes !== null),
    views: posts.some(({ counts }) => counts.views !== null),
    'links of answers': replies.some(({ link }) => link !== null),
    'times of answers': replies.some(({ at }) => at !== null),
  };
  return postParts.filter((part) => read[part]);
};

it.each(sitePlatforms.filter(({ id, readPost }) => readPost && !replicas.includes(id)).map((platform) => [platform.id, platform] as const))(
  '%s says of its posts what is not to be had, and no more',
  (id, { facts, readPost, readReplies }) => {
    const pages = outlines
      .filter(({ platform, post }) => platform === id && post)
      .map((outline) => [documentOf(outline, 'en'), new URL(outline.address)] as const);
    const posts = pages.flatMap(([document, url]) => readPost?.(document, url) ?? []);
    const replies = pages.flatMap(([document, url]) => readReplies?.(document, url) ?? []);
    const expected = postParts.filter((part) => readReplies || !part.endsWith('of answers'));
    expect(expected.filter((part) => !facts.lacks?.includes(part))).toEqual(readOf(posts, replies));
  },
);

const cases = outlines.flatMap((outline) =>
  (Object.keys(languages) as (keyof typeof languages)[]).map((language) => [outline.platform, outline.what, language, outline] as const),
);

describe.each(cases)('%s: %s, in %s', (id, _what, language, outline) => {
  const platform = platformById(id)!;
  const document = documentOf(outline, language);
  const url = new URL(outline.address);
  const marked = (mark: string) => deep(document, `[data-t="${mark}"]`);
  const boxes = platform.composeBoxes(document);
  const box = boxes[0]!;

  it('lies under one of its hosts, and finds its boxes', () => {
    expect(platform.matches).toContain(`${url.origin}/*`);
    expect(boxes).toHaveLength(outline.draft ? 1 : 0);
  });

  it('is known by its marks alone where somebody writes, and taken for no other network', () => {
    const known = sitePlatforms.flatMap((each) => (each.recognises?.(document) ? [each.id] : []));
    if (platform.recognises && outline.draft) expect(known).toEqual([id]);
    else expect(known.filter((each) => each !== id)).toEqual([]);
  });

  it('takes for a way to publish what is one, and nothing else', () => {
    for (const control of [...marked('publish'), ...marked('confirm')]) {
      expect(platform.publishControl(control), control.outerHTML).toBe(control);
      expect(platform.publishControl(control.firstElementChild ?? control)).toBe(control);
      expect(platform.composeBox(control)).toBe(box);
    }
    if (outline.draft) expect(platform.publishControls(box)).toEqual(marked('publish'));
    for (const other of [...marked('other'), ...marked('editor')]) expect(platform.publishControl(other), other.outerHTML).toBeNull();
  });

  it('knows where Enter alone sends', () => {
    const sends = (shiftKey: boolean, editor: Element) => platform.sendsOn?.({ key: 'Enter', shiftKey } as KeyboardEvent, editor) ?? false;
    for (const editor of marked('editor')) {
      expect(sends(false, editor)).toBe(outline.enterSends ?? false);
      expect(sends(true, editor)).toBe(false);
    }
  });

  it('reads the draft', () => {
    for (const editor of marked('editor')) expect(platform.composeBox(editor)).toBe(box);
    if (!outline.draft) return;
    expect(new Set(platform.editors(box))).toEqual(new Set(marked('editor')));
    const { draft } = platform.readDraft(box);
    const arrived = shownDraftSchema.parse(draft);
    expect(draftSchema.safeParse(arrived).error).toBeUndefined();
    expect(arrived).toMatchObject({ platform: id, ...outline.draft });
    if (outline.goesOut && language === 'en') expect(new Date(arrived.scheduledFor!)).toEqual(outline.goesOut);
    // Who is not known is said to be hidden, and who is known is never said to be.
    expect(draft!.unread?.includes('account')).toBe(draft!.account === null);
    expect(platform.surface(box)).toBe(draft!.surface);
  });

  it('reads what was published', () => {
    const post = platform.readPost?.(document, url) ?? null;
    const replies = platform.readReplies?.(document, url) ?? [];
    expect(post === null).toBe(!outline.post);
    if (outline.post) {
      expect(postSchema.safeParse(post).error).toBeUndefined();
      expect(post).toMatchObject(outline.post);
      expect(platform.isPostAddress?.(url)).toBe(true);
      expect(platform.postAt?.(url)?.link).toMatch(/^https:/);
      expect(platform.postElement?.(document, url)).not.toBeNull();
    }
    for (const reply of replies) expect(replySchema.safeParse(reply).error).toBeUndefined();
    expect(replies).toMatchObject(outline.replies ?? []);
    expect(replies).toHaveLength(outline.replies?.length ?? 0);
  });
});
