import type { IncidentRecord, StepId } from '../model/incident-record.ts';

/** How far a step is: *open* has something to do, *skippable* may be left out, *done* has what it produces. */
export type Standing = 'open' | 'skippable' | 'done';

/**
 * One of the six steps: one file, named after its id, with a default export. The same words stand above the step,
 * in the README and in the report. What a step knows beyond this is exported by its file as pure functions.
 */
export interface Step {
  id: StepId;
  title: string;
  /** The one question it asks. */
  asks: string;
  /** What is there when it is done. */
  produces: string;
  /** When it may be left out; `null`: never. */
  skipWhen: string | null;
  /** Pure; depends on nothing but what was entered and kept. */
  standing(record: IncidentRecord): Standing;
  /** Incidents, written short, with where the step stands on each. */
  examples: readonly { about: string; record: Partial<IncidentRecord>; standing: Standing }[];
}
