import { bareHandle } from '../query.ts';
import { namesOwnPage } from './field-words.ts';

/** "@acme", "@acme@forum.example" and nothing else. */
export const HANDLE = /^@[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\w.-]+)?$/u;

/** Addresses that networks and forums give to a person's own page, on clients of several servers behind the server's name. */
const PERSON = /^(?:\/[\w-]+\.[\w.-]+)?\/(?:@|u\/|user\/|users\/|profile\/|profiles\/|people\/|members?\/|in\/)([^/?#]+)\/?$/;

/** An address that is nothing but a name. */
const NAME_ALONE = /^\/@?([\p{L}\p{N}_][\p{L}\p{N}_.-]*)\/?$/u;

export const textOf = (element: Element): string => element.textContent?.trim() ?? '';

export const isCalledOwn = (link: Element): boolean => namesOwnPage(textOf(link)) || namesOwnPage(link.getAttribute('aria-label') ?? '');

/** Whose page a link leads to; empty: nobody's, as far as the address tells. */
export function personAt(link: HTMLAnchorElement): string {
  const [, person = ''] = PERSON.exec(link.pathname) ?? (isCalledOwn(link) ? NAME_ALONE.exec(link.pathname) : null) ?? [];
  try {
    return bareHandle(decodeURIComponent(person)) ?? '';
  } catch {
    // Not every address is well written.
    return '';
  }
}
