import type { Card } from '../model/person.ts';
import { type Refusal, type RefusalId, refusals } from '../model/refusal.ts';

export const refusal = (id: RefusalId, by: Card | null = null): Refusal => ({ id, say: refusals[id], by });

/** Thrown inside this room, and caught at its door: nobody outside has to expect it. */
export class Refused extends Error {
  override name = 'Refused';
  readonly refusal: Refusal;

  constructor(id: RefusalId, by: Card | null = null) {
    super(refusals[id]);
    this.refusal = refusal(id, by);
  }
}
