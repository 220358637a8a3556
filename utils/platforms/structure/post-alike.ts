import { ASIDE, MARKED, TIME, WHOLE } from './post-marks.ts';
import { isPerson } from './post-persons.ts';
import { INLINE, PARAGRAPHS, written } from './post-prose.ts';

/** Parts of a page that are built alike, each beginning with a person who says something: posts and answers without any mark. */

/** What a text is made of; no part of one is a post. */
const IN_TEXT = `${INLINE}, ${PARAGRAPHS}`;

/** What may stand before the person that a post begins with. */
const BEFORE_PERSON = 'button, time, label, h1, h2, h3, h4, h5, script, style, template, [hidden]';

const numberless = (name: string): string => name.replace(/\d+/g, '');

/** What siblings have in common that are built alike. */
const kindOf = (part: Element): string => `${part.localName} ${numberless(part.classList[0] ?? '')}`;

/** What parts have in common that are built alike, wherever they stand. */
export const looksOf = (part: Element): string => `${part.localName} ${numberless(part.className)}`;

const isBefore = (element: Element, node: Node): boolean => (element.compareDocumentPosition(node) & 4) !== 0;

/** Whether a part begins with this person and goes on with words. */
function speaks(part: Element, person: Element): boolean {
  const texts = part.ownerDocument.createTreeWalker(part, 4);
  let text = texts.nextNode();
  while (text && (!/\p{L}/u.test(text.nodeValue!) || text.parentElement!.closest(BEFORE_PERSON))) text = texts.nextNode();
  return text !== null && (person.contains(text) || isBefore(person, text)) && written(part, part) > 0;
}

/** One article in another one has a time or a number of its own. */
const isItself = (part: Element): boolean =>
  ![...part.querySelectorAll(MARKED)].some((inner) => inner.querySelector(TIME)) &&
  (!part.closest(MARKED) || part.querySelector(TIME) !== null || /\d/.test(part.id));

/** All such parts, those inside others too. */
export function alikeIn(doc: Document): Set<Element> {
  const persons = [...doc.querySelectorAll('a[href], img, [class*="avatar" i]')].filter((part) => isPerson(part) && !part.closest(ASIDE));
  /** What holds persons, with the first of them. */
  const parts = new Map<Element, Element>();
  const siblings = new Map<Element, Map<string, Element[]>>();
  for (const person of persons) {
    for (let part = person; part.parentElement && !parts.has(part) && !part.matches(WHOLE); part = part.parentElement) {
      parts.set(part, person);
      if (part.matches(IN_TEXT)) continue;
      const kinds = siblings.get(part.parentElement) ?? new Map<string, Element[]>();
      siblings.set(part.parentElement, kinds.set(kindOf(part), [...(kinds.get(kindOf(part)) ?? []), part]));
    }
  }
  const isPost = (part: Element): boolean => speaks(part, parts.get(part)!) && isItself(part);
  const found = new Set<Element>();
  for (const alike of [...siblings.values()].flatMap((kinds) => [...kinds.values()])) {
    const posts = alike.length > 1 ? alike.filter(isPost) : [];
    if (posts.length < 2) continue;
    // What all the others answer may begin with a title.
    const [first] = alike;
    if (isBefore(first!, posts[0]!) && written(first!, first!) > 0) found.add(first!);
    for (const post of posts) found.add(post);
  }
  // One answer to an answer has no sibling, and is built as the others are.
  const looks = new Set([...found].filter((part) => part.className || part.localName === 'li').map(looksOf));
  for (const part of parts.keys()) if (!found.has(part) && looks.has(looksOf(part)) && isPost(part)) found.add(part);
  // What only holds others has no person of its own.
  const around = (part: Element | null): Element | null => (!part || found.has(part) ? part : around(part.parentElement));
  return new Set(persons.flatMap((person) => around(person) ?? []));
}
