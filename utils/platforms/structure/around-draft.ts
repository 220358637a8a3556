import type { Account, Draft, Media } from '../../model/draft.ts';
import { indicatedTime } from '../indicated-time.ts';
import { bareHandle } from '../query.ts';
import { below, upwards } from './composed.ts';
import { isDrawn, isEditor, isLine, labelOf } from './editors.ts';
import { taughtSite } from './known.ts';
import { follow } from './paths.ts';

/** What stands around the text of a draft, found by structure: who posts, what is attached, when and to whom it goes out. */

/** "@acme", "@acme@forum.example" and nothing else. */
const HANDLE = /^@[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\w.-]+)?$/u;

/** Addresses that networks and forums give to a person's own page. */
const PERSON = /^\/(?:@|u\/|user\/|users\/|profile\/|profiles\/|people\/|members?\/|in\/)([^/?#]+)\/?$/;

/** Parts that speak of somebody else: what is answered or quoted, and lists of posts. */
const OTHERS = 'article, blockquote, [role="article"], [role="feed"], [role="listbox"], [role="listitem"], [role="log"]';

const textOf = (element: Element): string => element.textContent?.trim() ?? '';

/** The texts in a part of the page, each by itself. */
const wordsIn = (scope: Element): string[] =>
  [...below(scope)].flatMap((element) => (element.childElementCount === 0 ? [textOf(element)] : []));

const isOfOthers = (element: Element, scope: ParentNode): boolean =>
  upwards(element, (higher) => (higher as ParentNode) === scope || higher.matches(OTHERS) || isEditor(higher)) !== scope;

/** Every handle of one's own that a part of the page shows: as a text, as a picture's description, as a link to one's own page. */
function handlesIn(scope: ParentNode): Set<string> {
  const found = new Set<string>();
  for (const element of below(scope, (each) => !each.matches(OTHERS) && !isEditor(each))) {
    if (element.matches(OTHERS)) continue;
    const own = element.childElementCount === 0 ? textOf(element) : '';
    const said = [own, ...(element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '').split(/[\s,:()]+/)];
    for (const word of said) if (HANDLE.test(word)) found.add(word.slice(1));
    const [, person] = element.localName === 'a' ? (PERSON.exec((element as HTMLAnchorElement).pathname) ?? []) : [];
    if (person) found.add(bareHandle(decodeURIComponent(person)) ?? '');
  }
  return found;
}

/** Where a page says who is signed in. */
const FRAME_OF_PAGE = 'header, nav, [role="banner"], [role="navigation"]';

/**
 * The account that will post: as it was pointed out, else the one handle in the box, else the one in the page's own frame.
 * Where several stand there, none is known.
 */
export function accountAround(doc: Document, box: Element | null): Account | null {
  const site = taughtSite();
  const shown = site?.account && follow(site.account, doc)[0];
  if (shown) {
    const handle = bareHandle(textOf(shown) || shown.getAttribute('alt') || shown.getAttribute('aria-label'));
    if (handle) return { handle, name: null };
  }
  for (const scopes of [box ? [box] : [], [...doc.querySelectorAll(FRAME_OF_PAGE)]]) {
    const handles = new Set(scopes.flatMap((scope) => [...handlesIn(scope)]));
    const [only] = handles;
    if (handles.size === 1 && only) return { handle: only, name: null };
  }
  return null;
}

const FILE = /[^\s/\\]+\.(?:png|jpe?g|gif|webp|avif|heic|mp4|mov|webm|m4v)\b/i;

/** A picture of a person, a sign or a letter is no attachment. */
const NO_ATTACHMENT = /avatar|profile|emoji|icon|logo|user|account|badge/i;

function isAttachment(element: Element, box: Element): boolean {
  if (isOfOthers(element, box) || !isDrawn(element)) return false;
  if (element.localName === 'video') return true;
  const source = element.getAttribute('src') ?? '';
  if (/^(?:blob:|data:image\/(?!svg))/.test(source)) return !element.closest('label, [role="radio"]');
  const words = `${element.className} ${element.getAttribute('alt')} ${element.parentElement?.className} ${source}`;
  return source !== '' && !NO_ATTACHMENT.test(words) && !element.closest('a[href], button, [role="button"]');
}

/** The part of the box that belongs to one attachment: as far up as no other stands in it. */
function itemOf(medium: Element, box: Element, all: readonly Element[]): Element {
  let item = medium;
  for (let higher = medium.parentElement; higher && higher !== box && higher.contains(medium); higher = higher.parentElement) {
    const holdsMore = all.some((other) => other !== medium && higher.contains(other)) || [...below(higher)].some(isEditor);
    if (holdsMore) break;
    item = higher;
  }
  return item;
}

/** What is attached, with the name and the description that stand beside each. `hidden`: of some no description is to be seen. */
export function mediaIn(box: Element): { media: Media[]; hidden: boolean } {
  const shown = [...below(box, (element) => !isEditor(element))].filter(
    (element) => (element.localName === 'img' || element.localName === 'video') && isAttachment(element, box),
  );
  let hidden = false;
  const media = shown.map((element): Media => {
    const item = itemOf(element, box, shown);
    const field = [...below(item)].find((each) => each.matches('input, textarea') && /\balt|descri|beschreib/i.test(labelOf(each)));
    const written = (field as HTMLInputElement | undefined)?.value.trim();
    const alt = element.getAttribute('alt')?.trim() ?? '';
    const fileName = [alt, ...wordsIn(item)].map((words) => FILE.exec(words)?.[0]).find((name) => name) ?? null;
    if (field === undefined) hidden = true;
    const kind = element.localName === 'video' ? 'video' : /\.gif$/i.test(fileName ?? '') ? 'gif' : 'image';
    return { kind, alt: written || null, fileName };
  });
  return { media, hidden };
}

/** Lines that go out with the text: a title, a subject, a warning. */
export function linesIn(box: Element): { titles: HTMLInputElement[]; warning: string } {
  const titles: HTMLInputElement[] = [];
  let warning = '';
  for (const element of below(box, (each) => !isEditor(each))) {
    if (!isLine(element) || isOfOthers(element, box)) continue;
    const field = element as HTMLInputElement;
    const about = `${labelOf(field)} ${field.name} ${field.id}`;
    if (/content.?warning|spoiler|\bcw\b|inhaltswarnung|avertissement/i.test(about)) warning = field.value;
    else if (
      /title|subject|headline|titel|betreff|titre|sujet|título|asunto|titolo|oggetto|タイトル|件名|标题|標題|제목|заголовок/i.test(about)
    )
      titles.push(field);
  }
  return { titles, warning };
}

/** When it goes out: a filled field for a moment, or a sentence that names one; `null`: at once, as far as the page shows. */
export function scheduleIn(box: Element): string | null {
  const elements = [...below(box, (each) => !isEditor(each))].filter((element) => !isOfOthers(element, box) && isDrawn(element));
  const value = (type: string): string =>
    (elements.find((element) => element.matches(`input[type="${type}"]`)) as HTMLInputElement | undefined)?.value ?? '';
  const moment = value('datetime-local') || (value('date') && value('time') && `${value('date')}T${value('time')}`);
  if (moment) return inLocalZone(moment);
  for (const element of elements) {
    if (element.childElementCount > 0) continue;
    const time = element.closest('time[datetime]')?.getAttribute('datetime');
    const told = indicatedTime(textOf(element)) ?? (time && /T\d/.test(time) ? inLocalZone(time) : null);
    if (told) return told;
  }
  return null;
}

function inLocalZone(moment: string): string | null {
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** Controls that choose who may see something, by what they are called. */
const CHOOSES_AUDIENCE =
  /audience|visib|privacy|who can|sichtbar|publikum|visibilité|confidentialité|visibilidad|privacidad|visibilità|公開|可见|可見/i;

/** The page's own word for who can see it. */
export function audienceIn(box: Element): string | null {
  for (const element of below(box, (each) => !isEditor(each))) {
    if (!element.matches('select, button, [role="button"], [role="combobox"]') || isOfOthers(element, box)) continue;
    const about = `${labelOf(element)} ${element.id} ${element.className} ${element.getAttribute('name')} ${element.getAttribute('title')}`;
    if (!CHOOSES_AUDIENCE.test(about)) continue;
    const chosen = (element as HTMLSelectElement).selectedOptions?.[0];
    return (chosen ? textOf(chosen) : textOf(element)) || null;
  }
  return null;
}

/** Whom it answers, where the box itself shows that. */
export function replyTargetIn(box: Element): Draft['replyTo'] {
  const shown = [...below(box, (each) => !isEditor(each))].find((element) =>
    element.matches('blockquote, article, [role="article"], [class*="reply-indicator" i], [class*="replying" i], [class*="quoted" i]'),
  );
  if (!shown) return null;
  return { handle: bareHandle(wordsIn(shown).find((word) => HANDLE.test(word))), text: textOf(shown) || null };
}
