import { isTimeZone } from '../../utils/model/places.ts';
import { momentWords } from '../../utils/text/asking.ts';

/** “Europe/London” → “London”. */
const cityOf = (timeZone: string): string => timeZone.split('/').at(-1)!.replaceAll('_', ' ');

/**
 * When something goes out, on the clocks of both people; one line where both show the same.
 * @param scheduledFor ISO 8601; `null`: now
 * @param theirs the author's zone, in whatever words it came
 * @param mine IANA name of the reader's zone
 */
export function goesOut(scheduledFor: string | null, theirs: string, mine: string): string[] {
  if (scheduledFor === null) return ['Goes out as soon as the author publishes it'];
  const here = momentWords(scheduledFor, mine);
  if (!isTimeZone(theirs) || momentWords(scheduledFor, theirs) === here) return [`${here} in ${cityOf(mine)}`];
  return [`${momentWords(scheduledFor, theirs)} in ${cityOf(theirs)}`, `${here} in ${cityOf(mine)}, where you are`];
}
