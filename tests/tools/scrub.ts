/**
 * Takes everything personal out of a page's markup and leaves how it is built: elements and their nesting, shadow roots, roles, names of
 * attributes, and those values that a site's own developers wrote. What is not known to be theirs is taken out.
 */
import { JSDOM } from 'jsdom';

/** Nothing of these is needed to find one's way in a page, and scripts hold everything that is known of a person. */
const DROPPED = 'script, style, noscript, link, meta, base, object, embed';

/** Attributes whose values developers write: kept, except for the names of people and for numbers in them. */
const NAMES = new Set([
  ...['id', 'class', 'name', 'slot', 'part', 'is', 'for', 'rel', 'type', 'role', 'dir', 'lang', 'method', 'target', 'shadowrootmode'],
  ...['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-activedescendant', 'contenteditable', 'data-channel'],
  ...['data-testid', 'data-test-id', 'data-e2e', 'data-pagelet', 'data-ad-rendering-role', 'data-ad-preview', 'data-ad-comet-preview'],
  ...['data-sdui-screen', 'data-word-wrap', 'data-expoimage', 'componentkey'],
]);

/** Values that say nothing about anybody, whatever the attribute. */
const PLAIN = /^(?:|true|false|mixed|on|off|none|auto|manual|menu|listbox|dialog|grid|tree|page|step|polite|assertive|-?\d{1,2})$/;

const ADDRESSES = new Set(['href', 'src', 'srcset', 'poster', 'action', 'formaction', 'cite', 'xlink:href']);

/** Pieces of paths that tell what kind of page a link leads to. */
const ROUTES = new Set(
  `home explore compose post posts status photo video videos analytics quotes likes feed update in company school showcase preload sharebox
groups permalink.php reel reels p r user u comments comment submit watch shorts channel c pin profile messages messaging direct t i article
create publish statuses deck notes tiktokstudio upload content latest composer content_calendar all-channels channels intent share`.split(
    /\s+/,
  ),
);

/** Before these a path says no name, after them one follows. */
const BEFORE_NAMES = new Set(['in', 'company', 'profile', 'user', 'u', 'channel', 'c']);

const PERSONAL_ATTRIBUTES = ['author', 'username', 'data-username', 'data-author'];

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same length and shape, no word of it: "Acme Tea, 12:30" becomes "Xxxx Xxx, 00:00". */
export const masked = (text: string): string =>
  text
    .replace(/\p{Extended_Pictographic}/gu, '☺')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}\p{M}*/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, '0');

/** A developer's own words stay; numbers, mixtures of both, very long ones and people's names do not. */
const kept = (value: string, people: ReadonlySet<string>): string =>
  value.replace(/[\p{L}\p{N}]+/gu, (word) => (/^[A-Za-z]{1,30}$/.test(word) && !people.has(word.toLowerCase()) ? word : masked(word)));

function maskedAddress(address: string, page: URL, people: ReadonlySet<string>): string {
  if (address.startsWith('blob:')) return 'blob:';
  if (address.startsWith('data:')) return 'data:,';
  const url = URL.parse(address, page);
  if (!url?.host) return masked(address);
  if (url.host !== page.host) return 'https://example.com/';
  const path = url.pathname.split('/').map((piece) => {
    if (ROUTES.has(piece) || piece === '') return piece;
    return piece.startsWith('urn:') ? kept(piece, people) : masked(decodeURIComponent(piece));
  });
  const query = [...url.searchParams.keys()].map((name) => `${kept(name, people)}=x`);
  const own = path.join('/') + (query.length > 0 ? `?${query.join('&')}` : '');
  return /^[a-z]+:/i.test(address) ? url.origin + own : own;
}

/** Everybody who is named in a way that tells a name: after an @, behind a path such as `/user/`, in an attribute made for it. */
function peopleIn(roots: readonly ParentNode[]): Set<string> {
  const found: string[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      found.push(...PERSONAL_ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''));
      const path = (element.getAttribute('href') ?? '').split(/[/?#]/);
      found.push(...path.filter((piece, index) => piece.startsWith('@') || BEFORE_NAMES.has(path[index - 1] ?? '')));
      for (const child of element.childNodes) {
        if (child.nodeType === 3) found.push(...(child.nodeValue ?? '').matchAll(/@([\p{L}\p{N}_.-]+)/gu).map(([, name = '']) => name));
      }
    }
  }
  return new Set(found.flatMap(words));
}

/** The document and, at any depth, what stands in templates: shadow roots are told as such. */
const rootsOf = (root: ParentNode): ParentNode[] => [
  root,
  ...[...root.querySelectorAll('template')].flatMap(({ content }) => rootsOf(content)),
];

function scrubElement(element: Element, page: URL, people: ReadonlySet<string>): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'datetime') element.setAttribute(name, '2020-01-01T00:00:00.000Z');
    else if (['style', 'srcdoc', 'd', 'points', 'nonce', 'integrity'].includes(name)) element.setAttribute(name, '');
    else if (ADDRESSES.has(name)) element.setAttribute(name, element.localName === 'iframe' ? '' : maskedAddress(value, page, people));
    else if (!PLAIN.test(value)) element.setAttribute(name, NAMES.has(name) ? kept(value, people) : masked(value));
  }
}

/**
 * A page's markup without anything personal.
 * @param html with open shadow roots as `<template shadowrootmode>`
 * @param address where it was seen; of it only the host is kept
 */
export function scrub(html: string, address: string): string {
  const page = new URL(address);
  const dom = new JSDOM(html);
  const { document } = dom.window;
  const roots = rootsOf(document);
  const people = peopleIn(roots);
  for (const root of roots) {
    for (const element of root.querySelectorAll(DROPPED)) element.remove();
    // Nothing of ours belongs into a picture of the site.
    for (const element of root.querySelectorAll('second-look')) element.remove();
    for (const element of root.querySelectorAll('*')) scrubElement(element, page, people);
    scrubTexts(root);
  }
  return dom.serialize();
}

function scrubTexts(root: Node): void {
  for (const child of [...root.childNodes]) {
    if (child.nodeType === 8) child.remove();
    else if (child.nodeType === 3) child.nodeValue = masked(child.nodeValue ?? '');
    else scrubTexts(child);
  }
}
