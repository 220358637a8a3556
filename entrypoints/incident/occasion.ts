import { advise } from '../../utils/damage-control/advice.ts';
import { incidentOf } from '../../utils/damage-control/incident-of.ts';
import type { OwnAccount } from '../../utils/model/brand-profile.ts';
import type { Advice } from '../../utils/model/incident.ts';
import type { IncidentRecord } from '../../utils/model/incident-record.ts';

/** What words are written for, beside the incident itself. */
export interface Occasion {
  record: IncidentRecord;
  /** `null`: too little is known to recommend anything. */
  advice: Advice | null;
  brand: string | null;
  /** BCP 47, of the brand. */
  locale: string;
}

/** What every page of ours that writes words for this incident writes them for, and so what makes them the same words. */
export function occasionOf(record: IncidentRecord, own: OwnAccount | null, locale: string, now: string): Occasion {
  const advice = missingFor(record) === null ? advise(incidentOf(record, now, own?.profile.organisation)) : null;
  return { record, advice, brand: own?.profile.name || null, locale };
}

/** What has to be said before anything can be recommended. Where it is no mistake, no harm has to be measured. */
export function missingFor({ answer, harm }: IncidentRecord): string | null {
  if (answer === null) return 'Say first what is wrong with it. Then there is something to recommend.';
  if (harm === null && (answer === 'ours' || answer === 'not-sure'))
    return 'Say first what it does to people. What to do follows from that.';
  return null;
}
