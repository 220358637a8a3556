import type { Path, SiteDefinition } from '../../model/site-definition.ts';

/** What is known of this site beyond its structure: how a person pointed it out, and what was seen publishing. */
let site: SiteDefinition | null = null;
let sent: Path[] = [];

/** Takes what was kept of earlier visits. */
export function know(kept: { site: SiteDefinition | null; sent: Path[] }): void {
  site = kept.site;
  sent = [...sent, ...kept.sent];
}

function isTaught(element: Element, part: 'editor' | 'publish'): boolean {
  const last = site?.[part].at(-1);
  try {
    return last !== undefined && element.matches(last);
  } catch {
    // A selector from a file somebody shared may be none.
    return false;
  }
}

/** Whether a person pointed at elements of this kind as where they write. */
export const isTaughtEditor = (element: Element): boolean => isTaught(element, 'editor');

/** Whether a person pointed at elements of this kind as what publishes. */
export const isTaughtControl = (element: Element): boolean => isTaught(element, 'publish');

export const taughtSite = (): SiteDefinition | null => site;

export const sentPaths = (): readonly Path[] => sent;

/** Notes the way to a button that published. @returns whether that is news */
export function noteSent(path: Path): boolean {
  if (sent.some((other) => other.join() === path.join())) return false;
  sent = [path, ...sent];
  return true;
}
