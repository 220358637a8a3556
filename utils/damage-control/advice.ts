import type { Advice, Incident } from '../model/incident.ts';
import * as onPost from './advice-rules.ts';
import * as onAnswer from './answer-rules.ts';
import { situationOf } from './situation.ts';

/**
 * What to do about an incident: a rule table, read from top to bottom, the first rule that fits decides.
 * Pure; every decision brings the sentence that gives its reason.
 */
export function advise(incident: Incident): Advice {
  const situation = situationOf(incident);
  const severity = decide(onPost.severity, situation);
  const action = decide(onPost.action, situation);
  const judged = { ...situation, severity: severity.so, action: action.so };
  const acknowledge = decide(onAnswer.acknowledge, judged);
  const answered = { ...judged, acknowledge: acknowledge.so };
  const tone = decide(onAnswer.tone, answered);
  const voice = decide(onAnswer.voice, answered);
  const pauseQueue = decide(onPost.pauseQueue, answered);
  const removeSiblings = decide(onPost.removeSiblings, answered);
  const captureFirst = decide(onPost.captureFirst, answered);
  const followUp = decide(onAnswer.followUp, answered);
  const notes = onAnswer.notes.filter((note) => note.when(answered));
  const reasons = [action, ...notes, severity, captureFirst, pauseQueue, removeSiblings, acknowledge, tone, voice, followUp];
  return {
    id: incident.id,
    severity: severity.so,
    action: action.so,
    captureFirst: captureFirst.so,
    pauseQueue: pauseQueue.so,
    removeSiblings: removeSiblings.so,
    acknowledge: acknowledge.so,
    tone: tone.so,
    voice: voice.so,
    followUp: followUp.so,
    why: [...new Set(reasons.map((reason) => reason.why))],
  };
}

function decide<Known, Value>(table: readonly onPost.Rule<Known, Value>[], known: Known): onPost.Rule<Known, Value> {
  const rule = table.find(({ when }) => when(known));
  if (!rule) throw new Error('No rule decides this incident. The last rule of every table has to fit always.');
  return rule;
}
