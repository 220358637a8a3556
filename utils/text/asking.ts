/** Ready sentences around what is sent to a colleague. */
import { dayAndTime } from './own-english.ts';

/** A moment in a zone, in words, as the reader writes them: "Friday 27 November, 17:00". @param iso ISO 8601 */
export const momentWords = (iso: string, timeZone: string): string =>
  dayAndTime(iso, { weekday: 'long', day: 'numeric', month: 'long' }, timeZone);

/** What is asked for. */
interface AskedFor {
  link: string;
  drafts: number;
  /** ISO 8601 */
  until: string;
  /** IANA name of the author's zone. */
  timeZone: string;
}

/** What stands around a link that asks for a signature, for somebody who may never have seen one. */
export const askingMessage = (asked: AskedFor): string => around('Could you look at', asked);

/** The same once more, for somebody who has not answered. */
export const remindingMessage = (asked: AskedFor): string => around('A reminder: could you look at', asked);

function around(beginning: string, { link, drafts, until, timeZone }: AskedFor): string {
  const what = drafts === 1 ? 'this post' : `these ${drafts} posts`;
  return [
    `${beginning} ${what} before ${momentWords(until, timeZone)} (${timeZone.split('/').at(-1)!.replaceAll('_', ' ')})?`,
    'With the browser extension Second Look installed, open this link, or paste this whole message into its popup:',
    link,
  ].join('\n\n');
}
