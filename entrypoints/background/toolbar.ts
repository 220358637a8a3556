import { browser } from 'wxt/browser';
import type { IncidentRecord } from '../../utils/model/incident-record.ts';
import { reminderAt } from '../../utils/signoff/waiting.ts';
import { allIncidents } from '../../utils/stores/incidents.ts';
import { glanceAsked } from '../../utils/stores/reviews.ts';
import { listUnrecorded } from '../../utils/stores/unrecorded.ts';

/** Alarms by name. */
export const LOOK_AGAIN = 'look-again';
export const PAUSE_ENDS = 'pause-ends';
export const REMINDER = 'reminder';

/** When somebody wanted to look again, and has not yet. */
const promises = ({ lookAgain, people }: IncidentRecord): string[] => [
  ...Object.values(lookAgain).flatMap(({ at, doneAt }) => (doneAt === null ? [at] : [])),
  ...Object.values(people).flatMap(({ lookAgainAt }) => lookAgainAt ?? []),
];

/**
 * The toolbar tells that an incident is open, when it is time to look again, when an answer that was asked for is still missing, and when a
 * post could not be recorded.
 */
export async function showInToolbar(): Promise<void> {
  const [{ incidents }, asked, unrecorded] = await Promise.all([allIncidents(), glanceAsked(), listUnrecorded()]);
  const now = Date.now();
  const times = incidents.flatMap(promises).map((moment) => Date.parse(moment));
  const open = incidents.filter(({ closedAt }) => closedAt === null).length;
  const due = times.some((time) => time <= now);
  const reminders = asked.flatMap((each) => reminderAt(each) ?? []);
  const unanswered = asked.filter((each) => isDue(reminderAt(each), Date.parse(each.request.until), now)).length;
  const said = [
    open === 1 ? 'one post is being looked after' : open > 1 ? `${open} posts are being looked after` : null,
    due ? 'time to look again' : null,
    unanswered > 0 ? 'an answer you asked for is still missing' : null,
    unrecorded.length > 0 ? 'a post went out and could not be recorded' : null,
  ].filter((part) => part !== null);
  await browser.action.setBadgeBackgroundColor({ color: '#5d6669' });
  const asks = unanswered > 0 ? 'ask' : unrecorded.length > 0 ? '!' : '';
  await browser.action.setBadgeText({ text: due ? 'look' : open > 0 ? String(open) : asks });
  await browser.action.setTitle({ title: ['Second Look', ...said].join(': ') });
  await wakeAtNext(LOOK_AGAIN, times);
  await wakeAtNext(
    PAUSE_ENDS,
    incidents.flatMap(({ paused }) => (paused?.until ? [Date.parse(paused.until)] : [])),
  );
  // The end of the time is as much a change as the moment before it.
  await wakeAtNext(REMINDER, [...reminders, ...asked.map(({ request }) => Date.parse(request.until))]);
}

const isDue = (at: number | null, until: number, now: number): boolean => at !== null && at <= now && now < until;

/** Sets an alarm to the first of these times that is still ahead; where there is none, there is no alarm. */
async function wakeAtNext(name: string, times: readonly number[]): Promise<void> {
  const next = Math.min(...times.filter((time) => time > Date.now()));
  if (Number.isFinite(next)) await browser.alarms.create(name, { when: next });
  else await browser.alarms.clear(name);
}
