import type { Counts, KeptPost } from '../../utils/model/incident-record.ts';
import type { Post } from '../../utils/model/post.ts';
import { platformById, sitePlatforms } from '../../utils/platforms/index.ts';
import { numberWords } from '../../utils/text/own-english.ts';

const countNames: Record<keyof Counts, string> = {
  replies: 'replies',
  reposts: 'reposts',
  quotes: 'quotes',
  likes: 'likes',
  views: 'views',
};

/** A copy of a post as a page showed it, with what could not be kept in sentences. */
export function keptPost(platform: string, post: Post, repliesSeen: number, at: string, lacks: readonly (string | null)[]): KeptPost {
  const notShown = (Object.keys(countNames) as (keyof Counts)[])
    .filter((name) => post.counts[name] === null)
    .map((name) => countNames[name]);
  const missing = (post.counts.replies ?? 0) - repliesSeen;
  return {
    platform,
    link: lastingAddress(platform, post.link),
    account: { handle: post.account.handle, name: post.account.name ?? null },
    text: post.text,
    publishedAt: post.publishedAt,
    pictures: post.pictures,
    counts: post.counts,
    repliesSeen,
    keptAt: at,
    notKept: [
      ...lacks,
      post.publishedAt === null ? 'The page does not show when the post went out.' : null,
      notShown.length > 0 ? `The page does not show how many ${listed(notShown)} there are.` : null,
      missing > 0 ? `${numberWords(missing)} replies were not on the page when the copy was kept.` : null,
    ].filter((sentence) => sentence !== null),
  };
}

/** A post that somebody described: gone, or seen on a phone, in a story, an advert, a screenshot. */
export function describedPost(
  { text, link, sent }: { text: string; link: string | null; sent: { platform: string; handle: string; at: string } | null },
  hasPicture: boolean,
  at: string,
): KeptPost {
  const known = link ? postBehind(link) : null;
  const handle = sent?.handle || known?.handle || null;
  return {
    platform: sent?.platform ?? known?.platform ?? 'other',
    link: known?.link ?? link,
    account: handle === null ? null : { handle, name: null },
    text,
    publishedAt: sent?.at ?? null,
    pictures: hasPicture ? 1 : 0,
    counts: { replies: null, reposts: null, quotes: null, likes: null, views: null },
    repliesSeen: 0,
    keptAt: at,
    notKept: [
      'The counts and the replies can be kept only while the post’s own page is open.',
      text === '' ? 'The text was not given.' : null,
      link === null ? 'There is no link to the post.' : null,
      sent ? null : 'When it went out is not known.',
    ].filter((sentence) => sentence !== null),
  };
}

/** The same post's lasting address, without what a page adds to it. */
export const lastingAddress = (platform: string, link: string): string => {
  const url = URL.parse(link);
  return (url && platformById(platform)?.postAt?.(url)?.link) ?? link;
};

/** Addresses of posts are compared without regard to capitals. */
export const samePost = (a: string | null, b: string | null): boolean => a !== null && a.toLowerCase() === b?.toLowerCase();

/** Which network's post an address leads to; `null`: none that we know. */
function postBehind(link: string): { platform: string; handle: string; link: string } | null {
  const url = URL.parse(link);
  if (!url) return null;
  const platform = sitePlatforms.find(({ matches }) => matches.includes(`https://${url.host}/*`));
  const post = platform?.postAt?.(url);
  return platform && post ? { platform: platform.id, ...post } : null;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
