/** Ready sentences around what is sent to a colleague. */

/** A moment in a zone, in words: "Friday 27 November, 17:00". @param iso ISO 8601 */
export const momentWords = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
    .format(new Date(iso))
    .replace(' at ', ', ');

/** What stands around a link that asks for a signature, for somebody who may never have seen one. */
export function askingMessage({
  link,
  drafts,
  until,
  timeZone,
}: {
  link: string;
  drafts: number;
  until: string;
  timeZone: string;
}): string {
  const what = drafts === 1 ? 'this post' : `these ${drafts} posts`;
  return [
    `Could you look at ${what} before ${momentWords(until, timeZone)} (${timeZone.split('/').at(-1)!.replaceAll('_', ' ')})?`,
    'With the browser extension Second Look installed, open this link, or paste this whole message into its popup:',
    link,
  ].join('\n\n');
}
