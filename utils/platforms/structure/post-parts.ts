import type { Post } from '../../model/post.ts';
import { bareHandle, lines, precedes } from '../query.ts';
import { DISPLAY_NAME, HANDLE, isSign, PORTRAITS, textOf, withoutNumbers } from './persons.ts';
import { own, TIME } from './post-marks.ts';
import { AUTHOR, isPerson, personOf, writerAt } from './post-persons.ts';
import { bylinesIn, isAboutAuthor } from './post-prose.ts';

/** What one post or answer on a page consists of, found by structure. */

/** A moment as machines write it, whatever stands behind it; day and month stand in any order, unless the year comes first. */
const MOMENT = /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[T ](\d\d?:\d\d(?::\d\d)?)(?:\.\d+)? ?(Z|UTC|[+-]\d\d:?\d\d)?)?/;

function momentIn(words: string): Date {
  const [, year, month, day, clock, zone = ''] = MOMENT.exec(words) ?? [];
  // Words that name their zone are English, as in “Nov 20, 2026 · 9:00 AM UTC”.
  if (!year) return new Date(/\d{4}.* (?:UTC|GMT|[+-]\d{4})$/.test(words) ? words.replace(/[·,]/g, ' ') : '');
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return new Date(clock ? `${date}T${clock.replace(/^(?=\d:)/, '0')}${zone.replace('UTC', 'Z').replace(/(\d\d)(\d\d)$/, '$1:$2')}` : date);
}

/** When it went out, in ISO 8601; `null`: not to be read without knowing the page's language. */
export function timeOf(item: Element): string | null {
  for (const time of own(item, TIME)) {
    const told = ['datetime', 'content', 'data-livestamp', 'title'].map((name) => momentIn(time.getAttribute(name) ?? ''));
    const at = told.find((each) => !Number.isNaN(each.getTime()));
    if (at) return at.toISOString();
  }
  return null;
}

/** What names whoever wrote something where no link leads to them. */
const NAME = ':is([class*="author" i], [class*="username" i], cite, b, strong):not(:has(*))';

/** Who wrote it; where no handle is shown, the name stands for it. Empty: not to be seen. */
export function authorOf(item: Element, text: Element | null): Post['account'] {
  const bylines = text ? bylinesIn(text) : [];
  const outside = (selectors: string): Element[] =>
    own(item, selectors).filter(
      (element) => text === item || !text?.contains(element) || bylines.some((byline) => byline.contains(element)),
    );
  const links = outside('a[href]') as HTMLAnchorElement[];
  // What merely stands before the post in the address may be where it was posted.
  const link = links.find((each) => personOf(each) !== '') ?? links.find((each) => writerAt(each) !== '');
  const person = link ? writerAt(link) : '';
  const shown = outside('*').find((element) => HANDLE.test(textOf(element)));
  const isNamed = (element: Element): boolean =>
    element.matches(AUTHOR) ||
    (element.localName === 'a' &&
      !!link &&
      ((element as HTMLAnchorElement).href === link.href || writerAt(element as HTMLAnchorElement) === person));
  // A link around a picture carries no name, or its first letter.
  const portrait = link ? undefined : outside('*').find(isPerson);
  // Whoever is no link has their name behind their portrait.
  const behind = outside('*').filter((each) => portrait && precedes(portrait, each) && each.childElementCount === 0);
  // Around a portrait stands a letter for it too, or whether somebody is there.
  const linked = Object.groupBy(outside('*').filter(isNamed), (each) => (each.querySelector(PORTRAITS) ? 'portrait' : 'bare'));
  const named = [...(linked.bare ?? []), ...(linked.portrait ?? []), ...outside(DISPLAY_NAME), ...outside(NAME), ...behind].flatMap(lines);
  const name = named.find((words) => !HANDLE.test(words) && /[\p{L}\p{N}]{2}/u.test(words)) ?? null;
  // A forum writes the number of an account behind its name, or before it.
  const isNumbered = name !== null && (person.startsWith(`${name}.`) || person.toLowerCase().endsWith(`-${name.toLowerCase()}`));
  const told = bareHandle(shown?.textContent);
  // The server alone may follow the name.
  const handle = told && !person.endsWith(`@${told}`) ? told : isNumbered ? name : withoutNumbers(person);
  return { handle: handle || (name ?? ''), name };
}

/** As HTML, microformats, schema.org and most builders mark a title. */
const TITLE =
  '[itemprop="headline"], .p-name, h1, h2, [role="heading"][aria-level="1"], .entry-title, [class~="title" i], [class*="titleline" i]';

/** A heading in the item, before its text. */
export function titleOf(item: Element, text: Element | null): string {
  const [title] = own(item, TITLE).filter(
    (each) => each !== text && !text?.contains(each) && !each.contains(text) && !/^(?:@.*)?$/.test(textOf(each)),
  );
  return title && title.querySelector(TIME) === null && linkToPerson(title) === null ? textOf(title) : '';
}

const linkToPerson = (part: Element): Element | null => [part, ...part.querySelectorAll('*')].find(isPerson) ?? null;

/** Pictures and videos that it shows, without those of people and without signs. */
export const picturesIn = (item: Element): number =>
  own(item, 'img, video').filter((medium) => {
    const link = medium.closest('a');
    for (let part: Element | null = medium; part && part !== item; part = part.parentElement) if (isAboutAuthor(part)) return false;
    return !isSign(medium) && (!link || writerAt(link) === '');
  }).length;
