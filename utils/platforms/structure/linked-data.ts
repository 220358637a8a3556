import type { Post } from '../../model/post.ts';
import { countsOf } from '../shown-count.ts';
import { isHere } from './post-address.ts';

/** What a page says of its post to search engines (schema.org, as JSON-LD). Written by the server, it may be about an earlier page. */
export interface Told {
  author: string | null;
  /** The address of the author's own page. */
  authorLink: string | null;
  publishedAt: string | null;
  counts: Post['counts'];
}

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const textIn = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

const POSTING = /(?:Posting|Article|Comment|Question|Answer|Review|VideoObject|ImageObject)$/;

const isPosting = (thing: Thing): boolean => listOf(thing['@type']).some((type) => typeof type === 'string' && POSTING.test(type));

function thingsIn(doc: Document): Thing[] {
  return [...doc.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      const told: unknown = JSON.parse(script.textContent ?? '');
      const things = listOf(told).filter(isThing);
      return things.flatMap((thing) => [thing, ...listOf(thing['@graph']), ...listOf(thing.mainEntity)].filter(isThing));
    } catch {
      // A page's own mistake.
      return [];
    }
  });
}

const addressesOf = (thing: Thing): string[] =>
  [thing.url, thing['@id'], thing.mainEntityOfPage, isThing(thing.mainEntityOfPage) ? thing.mainEntityOfPage['@id'] : undefined]
    .map(textIn)
    .filter((address) => address !== null);

/** Kinds of deeds that schema.org counts. */
const DEEDS: readonly [RegExp, keyof Post['counts']][] = [
  [/CommentAction|ReplyAction/, 'replies'],
  [/ShareAction/, 'reposts'],
  [/LikeAction|AgreeAction|VoteAction/, 'likes'],
  [/WatchAction|ViewAction|ReadAction/, 'views'],
];

const numberIn = (value: unknown): number | null => {
  const number = Number(value ?? Number.NaN);
  return Number.isInteger(number) && number >= 0 ? number : null;
};

function countsIn(thing: Thing): Post['counts'] {
  const counts = countsOf({ replies: numberIn(thing.commentCount ?? thing.answerCount), likes: numberIn(thing.upvoteCount) });
  for (const counter of listOf(thing.interactionStatistic).filter(isThing)) {
    const type = JSON.stringify(counter.interactionType ?? '');
    const deed = DEEDS.find(([name]) => name.test(type))?.[1];
    if (deed) counts[deed] ??= numberIn(counter.userInteractionCount);
  }
  return counts;
}

/** Whether this is the address of the page, or one that the page's goes on from: “/new-tea/comments”. */
const isAt = (told: URL | null, here: URL): boolean =>
  isHere(told, here) || (!!told && told.pathname.length > 1 && here.href.startsWith(`${told.href.replace(/\/$/, '')}/`));

/** What the page tells of the post at this address; `null`: nothing, or of another. */
export function toldOf(doc: Document, here: URL): Told | null {
  const thing = thingsIn(doc).find(
    (each) => isPosting(each) && addressesOf(each).some((address) => isAt(URL.parse(address, doc.baseURI), here)),
  );
  if (!thing) return null;
  const [author] = listOf(thing.author);
  return {
    author: textIn(author) ?? (isThing(author) ? textIn(author.name) : null),
    authorLink: isThing(author) ? textIn(author.url) : null,
    publishedAt: textIn(thing.datePublished) ?? textIn(thing.dateCreated) ?? textIn(thing.uploadDate),
    counts: countsIn(thing),
  };
}
