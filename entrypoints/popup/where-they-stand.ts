import { standsAt } from '../../utils/damage-control/index.ts';
import type { IncidentRecord } from '../../utils/model/incident-record.ts';

/** By incident. The six steps weigh more than the popup, so they are fetched once that is drawn. */
export const whereTheyStand = (open: readonly IncidentRecord[]): Record<string, string> =>
  Object.fromEntries(open.map((record) => [record.id, standsAt(record)]));
