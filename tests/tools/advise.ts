/** `npm run -s advise -- FILE.jsonl`: one incident a line in, one advice a line out. */
import { advise } from '../../utils/damage-control/advice.ts';
import { incidentSchema } from '../../utils/model/incident.ts';
import { runOnLines } from './json-lines.ts';

await runOnLines('advise', incidentSchema, advise);
