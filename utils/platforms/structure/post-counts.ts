import type { Post } from '../../model/post.ts';
import { lines } from '../query.ts';
import { countsOf, shownCount } from '../shown-count.ts';
import { isDrawn } from './editors.ts';
import { permalink } from './post-items.ts';
import { own, TIME } from './post-marks.ts';
import { wordsIn } from './post-prose.ts';

type Deed = keyof Post['counts'];

/** What builders of pages call what is counted, in names for tests, of classes, of icons and of addresses, whatever the page's language. */
const NAMES: Record<Deed, RegExp> = {
  replies: /^(?:repl(?:y|ies)|comments?|answers?|chat)$/,
  reposts: /^(?:reposts?|repeats?|retweets?|boosts?|reblogs?|renotes?|reshares?|announces?)$/,
  quotes: /^quotes?$/,
  likes: /^(?:likes?|fav(?:ou?rite)?s?|upvote[rs]?|votes?|points?|hearts?|thumbs|claps?|scores?)$/,
  views: /^(?:views?|impressions?)$/,
};

/** Where such names stand, those for builders first. */
const SOURCES = ['itemprop', 'href', 'data-testid', 'data-icon', 'xlink:href', 'aria-label', 'title', 'id', 'class'];

/** What is counted here; `null`: nothing, or several things. Parts of every kind may be called reactions: what is called likes is surer. */
function deedOf(element: Element, shown: string, here: URL | null): Deed | 'reactions' | null {
  const parts = [element, ...element.querySelectorAll('*')];
  // That the post itself is a comment is no number of comments.
  const isToItself = (part: Element): boolean => here !== null && (part as HTMLAnchorElement).href === here.href;
  const told = [
    ...SOURCES.map((source) =>
      parts.flatMap((part) => (source === 'href' && isToItself(part) ? [] : wordsIn(part.getAttribute(source) ?? ''))),
    ),
    wordsIn(shown),
  ];
  for (const words of told) {
    const deeds = (Object.keys(NAMES) as Deed[]).filter((deed) => words.some((word) => NAMES[deed].test(word)));
    if (deeds.length === 1) return deeds[0]!;
  }
  return told.flat().some((word) => /^reactions?$/.test(word)) ? 'reactions' : null;
}

const CONTROLS = 'a, button, [role="button"]';

/** Longer texts are not a number with a word. */
const MOST_SIGNS = 30;

/** The counts that a post shows, by the names of what shows them. */
export function countsIn(item: Element, text: Element | null): Post['counts'] {
  const counts = countsOf({});
  let reactions: number | null = null;
  const here = permalink(item);
  for (const element of own(item, `${CONTROLS}, [class], [id], [data-testid], [itemprop]`)) {
    const holdsMore = element.querySelectorAll(CONTROLS).length > 1;
    // A number in a button is the button's, whatever the part of it that shows it is called.
    const control = element.parentElement?.closest(CONTROLS);
    if (
      holdsMore ||
      (control && item.contains(control)) ||
      (text?.contains(element) && !element.querySelector('button')) ||
      element.contains(text) ||
      element.querySelector(TIME) ||
      element.closest(TIME)
    )
      continue;
    // Whoever they are may be listed in a part that is folded in.
    const words = [...element.childNodes]
      .filter((part) => part.nodeType === 3 || (part.nodeType === 1 && isDrawn(part as Element)))
      .flatMap((part) => lines(part as Element));
    const numbers = words.filter((each) => /\d/.test(each));
    const shown =
      numbers[0] ?? element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('content') ?? '';
    // A date is no count.
    if (numbers.length > 1 || !/\d/.test(shown) || /\d[-/:]\d/.test(shown) || words.join(' ').length > MOST_SIGNS) continue;
    const deed = deedOf(element, words.join(' '), here);
    // “7 Mi piace” are seven likes, and no millions.
    const number = shownCount(shown.replace(/mi piace/i, ''));
    if (deed === 'reactions') reactions ??= number;
    else if (deed) counts[deed] ??= number;
  }
  counts.likes ??= reactions;
  return counts;
}
