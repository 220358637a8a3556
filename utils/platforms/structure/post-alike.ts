import { ASIDE, MARKED, TIME, WHOLE } from './post-marks.ts';
import { isPerson } from './post-persons.ts';
import { INLINE, PARAGRAPHS, written } from './post-prose.ts';

/** Parts of a page that are built alike, each beginning with a person who says something: posts and answers without any mark. */

/** What a part of a text is made of, and what therefore is none of many. */
const IN_TEXT = `${INLINE}, ${PARAGRAPHS}`;

const numberless = (name: string): string => name.replace(/\d+/g, '');

/** What siblings have in common that are built alike. */
const kindOf = (part: Element): string => `${part.localName} ${numberless(part.classList[0] ?? '')}`;

export const looksOf = (part: Element): string => `${part.localName} ${numberless(part.className)}`;

const BEFORE_WORDS = 'button, time, label, h1, h2, h3, h4, h5, script, style, template, [hidden]';

/** Whether a part begins with a person and goes on with words. */
function speaks(part: Element, persons: readonly Element[]): boolean {
  const [person] = persons.filter((each) => part.contains(each));
  if (!person || written(part, part) === 0) return false;
  const walker = part.ownerDocument.createTreeWalker(part, 4);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!/\p{L}/u.test(text.nodeValue ?? '') || text.parentElement!.closest(BEFORE_WORDS)) continue;
    return person.contains(text) || (person.compareDocumentPosition(text) & 4) !== 0;
  }
  return false;
}

/** Whether it has a time or a number of its own, as one post inside another part has. */
const isApart = (part: Element): boolean => part.querySelector(TIME) !== null || /\d/.test(part.id);

export function alikeIn(doc: Document): Set<Element> {
  const persons = [...doc.querySelectorAll('a[href], img, [class*="avatar" i]')].filter((part) => !part.closest(ASIDE) && isPerson(part));
  const speaking = new Map<Element, boolean>();
  const isSpeaking = (part: Element): boolean => {
    const known = speaking.get(part) ?? speaks(part, persons);
    speaking.set(part, known);
    return known;
  };
  const parents = new Map<Element, Map<string, Set<Element>>>();
  for (const person of persons) {
    for (let part = person; part.parentElement && !part.matches(WHOLE); part = part.parentElement) {
      if (part.matches(IN_TEXT)) continue;
      const kinds = parents.get(part.parentElement) ?? new Map<string, Set<Element>>();
      parents.set(part.parentElement, kinds);
      kinds.set(kindOf(part), (kinds.get(kindOf(part)) ?? new Set()).add(part));
    }
  }
  const isItself = (part: Element): boolean =>
    isSpeaking(part) &&
    ![...part.querySelectorAll(MARKED)].some((inner) => inner.querySelector(TIME)) &&
    (!part.closest(MARKED) || isApart(part));
  const found = new Set<Element>();
  for (const kinds of parents.values()) {
    for (const parts of kinds.values()) {
      const many = [...parts].filter(isItself);
      if (parts.size < 2 || many.length < 2) continue;
      for (const part of many) found.add(part);
      // What all the others answer may begin with a title.
      const [first] = parts;
      if (first && first.compareDocumentPosition(many[0]!) & 4 && written(first, first) > 0) found.add(first);
    }
  }
  // One answer to an answer has no sibling, and is built as the others are.
  const looks = new Set([...found].filter((part) => part.className || part.localName === 'li').map(looksOf));
  for (const part of speaking.keys()) if (looks.has(looksOf(part)) && isItself(part)) found.add(part);
  const nearest = (part: Element | null): Element | null => (!part || found.has(part) ? part : nearest(part.parentElement));
  return new Set(persons.flatMap((person) => nearest(person) ?? []));
}
