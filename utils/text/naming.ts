import type { Brand } from '../model/brand.ts';
import { bareName } from './likeness.ts';
import { isUnder, linksIn } from './links.ts';
import { hashtagsIn, mentionsIn } from './mentions.ts';

/** A place where a text names, tags or links a brand. */
export interface Naming {
  start: number;
  end: number;
  text: string;
  /** By a link, handle or hashtag of its own; otherwise only by its name. */
  firm: boolean;
}

/** Where a text names a brand. A name of fewer than four letters is too short to tell from a word. */
export function namingsOf(text: string, brand: Brand): Naming[] {
  const found: Naming[] = [];
  const domains = brand.domains ?? [];
  const handles = new Set((brand.accounts ?? []).map((account) => account.handle.toLowerCase()));
  const tags = new Set((brand.hashtags ?? []).map((tag) => bareName(tag)));
  const links = domains.length > 0 ? linksIn(text) : [];
  for (const link of links) if (domains.some((domain) => isUnder(link.host, domain))) found.push({ ...link, firm: true });
  for (const mention of handles.size > 0 ? mentionsIn(text) : [])
    if (handles.has(mention.handle.toLowerCase())) found.push({ ...mention, firm: true });
  for (const tag of tags.size > 0 ? hashtagsIn(text) : []) if (tags.has(bareName(tag.text))) found.push({ ...tag, firm: true });
  const name = brand.name?.trim() ?? '';
  if (bareName(name).length >= 4) {
    const lower = text.toLowerCase();
    const wanted = name.toLowerCase();
    for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      const whole = !/[\p{L}\p{N}@#/.]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ');
      // A brand of everyday words counts only where it is written as a name.
      if (whole && text.slice(at, end) !== wanted) found.push({ start: at, end, text: text.slice(at, end), firm: false });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
