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

/** Whether a part is of a kind that the page's builders made up and gave a name. */
const isComponent = (part: Element): boolean => part.localName.includes('-');

const isBefore = (element: Element, node: Node): boolean => (element.compareDocumentPosition(node) & 4) !== 0;

/** As many letters as may stand before a person: “posted by”, and a date. */
const MOST_BEFORE = 16;

/** Whether a part begins with this person and goes on with words. */
function speaks(part: Element, person: Element): boolean {
  const texts = part.ownerDocument.createTreeWalker(part, 4);
  let letters = 0;
  for (let text = texts.nextNode(); text && !person.contains(text) && !isBefore(person, text); text = texts.nextNode())
    if (!text.parentElement!.closest(BEFORE_PERSON)) letters += text.nodeValue!.match(/\p{L}/gu)?.length ?? 0;
  return letters <= MOST_BEFORE && (written(part, part) >= 1 || holdsBody(part));
}

/** Whether the text of a part is marked by itself: an article in it that tells neither who wrote it nor when; answers to it may follow. */
function holdsBody(part: Element): boolean {
  const body = part.querySelector(MARKED);
  return !!body && body.querySelector(TIME) === null && written(body, body) >= 1;
}

/** How a part leads down to its person. */
const wayTo = (person: Element, part: Element): string =>
  person === part ? '' : `${wayTo(person.parentElement!, part)} ${person.localName}`;

/** As much as is written at least in parts that are built alike and stand apart from each other. */
const LEAST_WRITTEN = 12;

/** How many of these each part around them holds. */
function heldBy(parts: readonly Element[]): Map<Element, number> {
  const held = new Map<Element, number>();
  for (const part of parts)
    for (let around = part.parentElement; around; around = around.parentElement) held.set(around, (held.get(around) ?? 0) + 1);
  return held;
}

/**
 * Parts of one kind that stand in parts of different kinds, such as the first message and its answers. None holds another, and none is a
 * piece of what is such a part itself.
 */
function spread(parts: Iterable<Element>): Element[][] {
  const kinds = Object.groupBy(
    [...parts].filter((part) => part.className !== '' && !part.matches(IN_TEXT)),
    kindOf,
  );
  const apart = Object.values(kinds)
    .map((alike = []) => ({ alike, held: heldBy(alike) }))
    .filter(({ alike, held }) => alike.length > 1 && !alike.some((part) => held.has(part)));
  const whole = new Set(apart.flatMap(({ alike }) => alike));
  const isPiece = (part: Element, held: ReadonlyMap<Element, number>): boolean => {
    for (let around = part.parentElement; around && held.get(around) === 1; around = around.parentElement)
      if (whole.has(around)) return true;
    return false;
  };
  return apart.map(({ alike, held }) => alike.filter((part) => !isPiece(part, held) && written(part, part) >= LEAST_WRITTEN));
}

/** Whether a part is all that is written in an item that is marked as one. */
function isWholeOfMarked(part: Element): boolean {
  const item = part.parentElement?.closest(MARKED);
  return !!item && written(item, item) - written(part, item) < 1;
}

/** All such parts, those inside others too. */
export function alikeIn(doc: Document): Set<Element> {
  const persons = [...doc.querySelectorAll('a[href], img, [class*="avatar" i], [style*="background-image"]')].filter(
    (part) => isPerson(part) && !part.closest(ASIDE),
  );
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
  const isUnmarked = (part: Element): boolean => ![...part.querySelectorAll(MARKED)].some((inner) => inner.querySelector(TIME));
  const isPost = (part: Element): boolean => isUnmarked(part) && speaks(part, parts.get(part)!);
  /** What is wrapped by nothing but a part around it may have answers built as it is. */
  const narrowed = (part: Element): Element => {
    const [only, more] = [...part.children].filter((child) => parts.has(child) || written(child, part) > 0);
    return only && !more && !isComponent(part) && !/\d/.test(part.id) && !only.matches(IN_TEXT) && isPost(only) ? narrowed(only) : part;
  };
  const found = new Set<Element>();
  for (const alike of [...[...siblings.values()].flatMap((kinds) => [...kinds.values()]), ...spread(parts.keys())]) {
    if (alike.length < 2) continue;
    const posts = alike.filter(isPost);
    const ways = new Set(posts.map((post) => wayTo(parts.get(post)!, post)));
    if (ways.size === posts.length) continue;
    for (const post of posts) found.add(narrowed(post));
  }
  // One answer to an answer has no sibling, and is built as the others are.
  const looks = new Set([...found].filter((part) => part.className || part.localName === 'li' || isComponent(part)).map(looksOf));
  for (const part of parts.keys()) if (!found.has(part) && looks.has(looksOf(part)) && isPost(part)) found.add(part);
  // What only holds others has no person of its own.
  const around = (part: Element | null): Element | null => (!part || found.has(part) ? part : around(part.parentElement));
  return new Set(persons.flatMap((person) => around(person) ?? []).filter((part) => !isWholeOfMarked(part)));
}
