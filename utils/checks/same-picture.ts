import type { Context, RecentPost } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { looksTheSame } from '../model/perceptual-hash.ts';
import { quoted } from '../text/phrases.ts';
import type { Check, Found } from './check.ts';

const MS_PER_DAY = 86_400_000;
/** After so many days a picture is shown again on purpose. */
const FRESH_DAYS = 14;

const check: Check = {
  id: 'same-picture',
  title: 'The same picture again',
  why: 'Yesterday’s picture lies first in the folder: the file beside the right one is picked, or one is attached twice (editors’ practice: look at the last post before the next).',
  class: 'wrong-media',
  level: 'ask',
  needs: ['media', 'account'],
  when: 'now',
  run(draft, context) {
    if (draft.surface !== 'post' || draft.parts.every(({ media }) => media.every(({ perceptualHash }) => perceptualHash === undefined)))
      return [];
    const earlier = freshPosts(draft, context);
    const seen: string[] = [];
    return draft.parts.flatMap(({ media }, part) =>
      media.flatMap(({ perceptualHash }): Found[] => {
        if (perceptualHash === undefined) return [];
        const twice = seen.some((other) => looksTheSame(other, perceptualHash));
        seen.push(perceptualHash);
        if (twice) return [{ part, start: null, end: null, say: 'The same picture is attached twice.' }];
        const before = earlier.find(({ pictures = [] }) => pictures.some((other) => looksTheSame(other, perceptualHash)));
        return before
          ? [{ part, start: null, end: null, say: `This picture went out already, with ${quoted(before.text)}. Is it the right one?` }]
          : [];
      }),
    );
  },
  examples: {
    fires: [
      withPictures('The winter tea is back.', ['a'], [{ text: 'Meet Biscuit, our cat.', pictures: ['b', 'a'] }]),
      withPictures('Two views of the new shop.', ['a', 'a'], []),
    ],
    leaves: [
      withPictures('The winter tea is back.', ['a'], [{ text: 'Meet Biscuit, our cat.', pictures: ['5'] }]),
      withPictures('The winter tea is back.', ['a'], [{ text: 'Meet Biscuit, our cat.', pictures: ['a'], at: '2026-10-01T08:00:00Z' }]),
      withPictures('The winter tea is back.', ['a'], [{ text: 'The winter tea is back.', pictures: ['a'], platform: 'facebook' }]),
      withPictures('Two views of the new shop.', ['a', '5'], []),
    ],
  },
};

export default check;

/** Posts of this account that went out lately. */
function freshPosts({ account, platform, scheduledFor }: Draft, { recent = [], now }: Context): RecentPost[] {
  const moment = scheduledFor ?? now;
  return recent.filter(
    (post) =>
      post.pictures?.length &&
      post.surface === 'post' &&
      post.platform === platform &&
      post.handle.toLowerCase() === account!.handle.toLowerCase() &&
      (moment === null || post.at === null || Date.parse(moment) - Date.parse(post.at) < FRESH_DAYS * MS_PER_DAY),
  );
}

/** A draft with pictures, each as the digit that its hash is made of. */
function withPictures(text: string, digits: readonly string[], recent: readonly (Pick<RecentPost, 'text'> & Partial<RecentPost>)[]) {
  const hashOf = (digit: string): string => digit.repeat(256);
  const media = digits.map((digit) => ({ kind: 'image' as const, alt: 'A tin', fileName: null, perceptualHash: hashOf(digit) }));
  return {
    text,
    draft: { parts: [{ text, media }] },
    context: {
      recent: recent.map(({ pictures = [], ...post }) => ({
        handle: 'acmetea',
        platform: 'x',
        surface: 'post' as const,
        at: '2026-11-21T08:00:00Z',
        ...post,
        pictures: pictures.map(hashOf),
      })),
    },
  };
}
