/** What stands for one post by its very markup: HTML, ARIA, microformats, schema.org. */
export const MARKED = `article, [role="article"], .h-entry, .h-cite, ${['Posting', 'Comment', 'Question', 'Answer'].map((type) => `[itemtype$="${type}"]`)}`;

/** When something was posted; some pages keep the moment in the words that the pointer brings up. */
export const TIME = 'time, relative-time, [itemprop="datePublished"], [itemprop="dateCreated"], [title^="20"][title*="-"][title*=":"]';

/** A body alone: its time stands beside it, in a part of the page that is about nothing else. */
const isBodyAlone = ({ parentElement: parent }: Element): boolean =>
  !!parent?.querySelector(TIME) && parent.querySelectorAll(MARKED).length === 1;

/** The item that an element belongs to. One inside another and without a time is a part of it. */
export function itemAround(element: Element): Element | null {
  const marked = element.closest(MARKED);
  if (marked?.matches('div[role="article"]') && marked.querySelector(TIME) === null && isBodyAlone(marked)) {
    return itemAround(marked.parentElement!);
  }
  const outer = marked?.parentElement?.closest(MARKED);
  return outer && marked?.querySelector(TIME) === null ? itemAround(outer) : marked;
}

/** Whether an element inside an item is not inside another one in it. */
export function isOwn(item: Element, element: Element): boolean {
  const around = itemAround(element);
  return around === null || around === item || !item.contains(around);
}

/** What an item has of its own. */
export const own = (item: Element, selectors: string): Element[] =>
  [...item.querySelectorAll(selectors)].filter((element) => isOwn(item, element));
