import { type IncidentRecord, isElsewhere } from '../model/incident-record.ts';
import adjust from './adjust.ts';
import assess from './assess.ts';
import close from './close.ts';
import confirm from './confirm.ts';
import decide from './decide.ts';
import followUp from './follow-up.ts';
import type { Step } from './step.ts';

/** The six steps, in their order. */
export const steps: readonly Step[] = [confirm, assess, decide, followUp, adjust, close];

/** The first step that still asks for something; where only skippable ones are left before the end, the end. `null`: it is closed. */
export function nextStep(record: IncidentRecord): Step | null {
  return steps.find((step) => !record.steps[step.id]?.state.match(/^(?:done|skipped)$/) && step.standing(record) === 'open') ?? null;
}

/** Where an incident stands, in a list of them: who else has it, or the step that still asks for something. */
export const standsAt = (record: IncidentRecord): string =>
  isElsewhere(record) ? `With ${record.handedOverTo}` : (nextStep(record)?.title ?? 'Everything done');
