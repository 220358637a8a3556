import type { IncidentRecord } from '../model/incident-record.ts';

/** As it is read: how a page breaks lines is not the post's text. */
export const asRead = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * What a post's own page shows, against the copy that was kept.
 * @param text as the page shows it now
 * @returns `null`: the same, or there is nothing to compare: what somebody typed from memory proves no edit
 */
export function editedSince({ post, startedFrom }: IncidentRecord, text: string): { state: 'edited'; text: string } | null {
  if (startedFrom === 'by-hand' || asRead(post.text) === asRead(text)) return null;
  return { state: 'edited', text };
}
