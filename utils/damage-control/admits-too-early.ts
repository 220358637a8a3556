import type { IncidentRecord } from '../model/incident-record.ts';
import { saysSorry } from '../text/apology.ts';

/** A reply that says sorry before anybody knows whether there is something to be sorry for. */
export function admitsTooEarly({ answer }: Pick<IncidentRecord, 'answer'>, reply: string): boolean {
  return answer !== 'ours' && saysSorry(reply);
}
