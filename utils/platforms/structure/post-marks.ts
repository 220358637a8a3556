/** What stands for one post by its very markup: HTML, ARIA, microformats, schema.org. */
export const MARKED = `article, [role="article"], .h-entry, .h-cite, ${['Posting', 'Comment', 'Question', 'Answer'].map((type) => `[itemtype$="${type}"]`)}`;

/** Parts of a page that speak of other things: what else there is, and what is being written. */
export const ASIDE = 'nav, aside, [role="navigation"], [role="complementary"], [role="menu"], [contenteditable]';

/** What a post never reaches beyond. */
export const WHOLE = 'body, main, [role="main"], [role="dialog"], dialog';

/**
 * When something was posted: whatever bears `datetime`, which HTML knows for moments alone, or the seconds of all the world. Some pages
 * keep the moment in the words that the pointer brings up.
 */
export const TIME =
  'time, [datetime]:not(ins, del), .dt-published, :is(a, abbr, span):is([data-time^="1"], [data-timestamp^="1"], [data-utime^="1"], [time^="1"]), [itemprop="datePublished"], [itemprop="dateCreated"], [data-livestamp], [title^="20"][title*="-"][title*=":"], [title$=" UTC"][title*=":"]';

/** As builders call one comment: “comment”, “blog-comment”, “reply”, and not what holds all of them or the field for a new one. */
export const isCalledComment = (part: Element): boolean =>
  /\d/.test(part.id) &&
  [...part.classList].some((name) => /(?:^|[-_])(?:comment|reply|answer)$/i.test(name) && !/^(?:add|new|write|create)/i.test(name));

/** Parts that were found to be one of many built alike. */
let alike: ReadonlySet<Element> = new Set();

/** To which items elements belong: each is asked about many times in one reading. */
let belongs = new WeakMap<Element, Element | null>();

/** Takes what was found; it holds until the page is read again. */
export function takeAlike(parts: ReadonlySet<Element>): void {
  alike = parts;
  belongs = new WeakMap();
}

/** The nearest part, from this element upwards, that stands for one post. */
function nearest(element: Element): Element | null {
  const marked = element.closest(MARKED);
  let part: Element | null = alike.size > 0 ? element : marked;
  while (part && part !== marked && !alike.has(part)) part = part.parentElement;
  return part;
}

/** A body alone: its time stands beside it, in a part of the page that is about nothing else; or right before it, in its head. */
function isBodyAlone(item: Element): boolean {
  const { parentElement: parent } = item;
  if (parent?.querySelector(TIME) && parent.querySelectorAll(MARKED).length === 1) return true;
  const wrapper = parent?.childElementCount === 1 ? parent : item;
  const head = wrapper.previousElementSibling;
  return !!head && head.querySelector(TIME) !== null && head.querySelector(`${MARKED}, p`) === null && !head.matches(MARKED);
}

/** The item that an element belongs to. One inside another and without a time is a part of it. */
export function itemAround(element: Element): Element | null {
  const known = belongs.get(element);
  if (known !== undefined) return known;
  const item = findItem(element);
  belongs.set(element, item);
  return item;
}

function findItem(element: Element): Element | null {
  const item = nearest(element);
  if (!item || alike.has(item) || item.querySelector(TIME)) return item;
  if (item.matches('article, div[role="article"]') && isBodyAlone(item)) return itemAround(item.parentElement!);
  return (item.parentElement && itemAround(item.parentElement)) ?? item;
}

/** Whether an element inside an item is not inside another one in it. */
export function isOwn(item: Element, element: Element): boolean {
  const around = itemAround(element);
  return around === null || around === item || !item.contains(around);
}

/** What an item has of its own. */
export const own = (item: Element, selectors: string): Element[] =>
  [...item.querySelectorAll(selectors)].filter((element) => isOwn(item, element));
