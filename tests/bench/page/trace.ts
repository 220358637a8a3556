import type { TraceEvent } from './bench-browser.ts';

/** Names under which the browser records that it runs a script. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript']);

const TASK = 'ThreadControllerImpl::RunTask';

/** Processor time where the browser tells it: other programs on the machine make a task long, not costly. */
const cost = (event: TraceEvent): number => (event.tdur ?? event.dur ?? 0) / 1000;

const isOurs = (event: TraceEvent): boolean => event.args.data?.url?.startsWith('chrome-extension://') ?? false;

export interface Share {
  ours: number;
  all: number;
}

interface Thread {
  pid: number;
  tid: number;
}

/** One thing a main thread did without a pause; times in milliseconds. */
interface Task {
  /** When it began, in the trace's microseconds. */
  from: number;
  to: number;
  /** Processor time of the whole task. */
  cost: number;
  /** Time in our script alone, with the layout it forced. */
  ours: number;
}

/** The main thread of the page that set this mark with `performance.mark`. */
export function threadWithMark(events: readonly TraceEvent[], mark: string): Thread {
  const found = events.find((event) => event.name === mark);
  if (!found) throw new Error(`The page of “${mark}” is not in the trace.`);
  return found;
}

/** The events of one thread in the order in which they began, the enclosing before the enclosed. */
const ofThread = (events: readonly TraceEvent[], { pid, tid }: Thread): TraceEvent[] =>
  events
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));

/**
 * Time in scripts, each moment given to the innermost one: a site's call that sets off a listener of ours
 * costs us the listener only, and the other way round.
 *
 * @param events of one thread, in order
 * @returns for every outermost script its beginning and its milliseconds
 */
function scriptTimes(events: readonly TraceEvent[]): (Share & { ts: number })[] {
  const outermost: (Share & { ts: number })[] = [];
  const open: { end: number; ours: boolean }[] = [];
  for (const event of events) {
    if (!SCRIPT.has(event.name)) continue;
    while (open.length > 0 && open.at(-1)!.end <= event.ts) open.pop();
    const duration = cost(event);
    const [ours, parent] = [isOurs(event), open.at(-1)];
    if (!parent) outermost.push({ ts: event.ts, ours: ours ? duration : 0, all: duration });
    else if (ours !== parent.ours) outermost.at(-1)!.ours += ours ? duration : -duration;
    open.push({ end: event.ts + (event.dur ?? 0), ours });
  }
  return outermost;
}

/** Our part of all the script time of this thread. */
export function scriptShare(events: readonly TraceEvent[], thread: Thread): Share {
  const total = { ours: 0, all: 0 };
  for (const { ours, all } of scriptTimes(ofThread(events, thread))) {
    total.ours += ours;
    total.all += all;
  }
  return total;
}

function tasksOf(events: readonly TraceEvent[]): Task[] {
  const tasks = events
    .filter((event) => event.name === TASK)
    .map((event) => ({ from: event.ts, to: event.ts + (event.dur ?? 0), cost: cost(event), ours: 0 }));
  let at = 0;
  for (const script of scriptTimes(events)) {
    while (at < tasks.length && tasks[at]!.to < script.ts) at++;
    const task = tasks[at];
    if (task && task.from <= script.ts) task.ours += script.ours;
  }
  return tasks;
}

/** What one key cost the main thread, from its own task to the next key or at most this long. */
const REACH_US = 60_000;

export interface KeyCost {
  /** Processor time of all tasks, milliseconds. */
  cost: number;
  /** Time of our scripts in it, milliseconds; 0 where scripts were not traced. */
  ours: number;
}

/**
 * What every key cost this page, and the longest time our scripts took in one task.
 *
 * @param mark what the page marks at every key
 */
export function keyCosts(events: readonly TraceEvent[], thread: Thread, mark: string): { keys: KeyCost[]; longest: number } {
  const tasks = tasksOf(ofThread(events, thread));
  const pressed = events
    .filter(({ name, pid, tid }) => name === mark && pid === thread.pid && tid === thread.tid)
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  let at = 0;
  const keys = pressed.map((ts, index) => {
    const end = Math.min(pressed[index + 1] ?? Infinity, ts + REACH_US);
    const key = { cost: 0, ours: 0 };
    // A task in which the next key is pressed ends after it, and is the next key's.
    for (; at < tasks.length && tasks[at]!.to < end; at++) {
      if (tasks[at]!.to < ts) continue;
      key.cost += tasks[at]!.cost;
      key.ours += tasks[at]!.ours;
    }
    return key;
  });
  return { keys, longest: Math.max(0, ...tasks.map((task) => task.ours)) };
}
