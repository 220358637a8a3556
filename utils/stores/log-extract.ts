import { z } from 'zod';
import { archive } from './archive.ts';
import { aboutIn, chained, hashOf, type Log, type LogEntry, logEntrySchema, readLog, sealOf } from './log.ts';
import { sha256AtOnce } from './sha256.ts';

/**
 * One incident's part of the log, as it goes to another machine with it. In the place of entries about anything else stand
 * their seals, which tell nothing: so the chain can be followed from the first entry to the last all the same.
 */
export const logExtractSchema = z.strictObject({
  /** Hash of the entry before the first; empty where there was none. */
  previous: z.string(),
  links: z.array(
    z.union([z.strictObject({ entry: logEntrySchema, content: z.string().nullable() }), z.strictObject({ seal: z.string() })]),
  ),
});
export type LogExtract = z.infer<typeof logExtractSchema>;

/** Everything the log holds of an incident; where it was deleted here and came back, since it came. */
export async function extractLog(incident: string): Promise<LogExtract> {
  const tx = (await archive()).transaction(['log', 'contents']);
  const [all, contents] = await Promise.all([
    tx.objectStore('log').getAll(),
    tx.objectStore('contents').index('incident').getAll(incident),
  ]);
  const isIts = (entry: LogEntry) => entry.incident === incident;
  const since = all.findLastIndex((entry) => isIts(entry) && entry.what === 'deleted') + 1;
  const part = all.slice(
    all.findIndex((entry, index) => index >= since && isIts(entry)),
    all.findLastIndex(isIts) + 1,
  );
  const bySeq = new Map(contents.map(({ seq, content }) => [seq, content]));
  return {
    previous: part[0]?.previous ?? '',
    links: part.map((entry) => (isIts(entry) ? { entry, content: bySeq.get(entry.seq) ?? null } : { seal: sealOf(entry) })),
  };
}

/** What is wrong with an extract that came with this incident, in a sentence; `null`: it is whole, from the beginning to the handing over. */
export function faultIn({ previous: before, links }: LogExtract, incident: string): string | null {
  let previous = before;
  for (const link of links) {
    if ('seal' in link) {
      previous = chained(previous, link.seal);
      continue;
    }
    const { entry, content } = link;
    if (entry.incident !== incident) return `Entry ${entry.seq} is about something else.`;
    if (entry.previous !== previous) return `Entry ${entry.seq} does not follow the one before it.`;
    if (entry.hash !== hashOf(entry)) return `Entry ${entry.seq} was altered.`;
    if (entry.content !== (content === null ? null : sha256AtOnce(content))) return `What entry ${entry.seq} is about was altered.`;
    previous = entry.hash;
  }
  const [first, last] = [links[0], links.at(-1)].map((link) => (link && 'entry' in link ? link.entry.what : null));
  const isWhole = (first === 'started' || first === 'taken-over') && last === 'handed-over';
  return isWhole ? null : 'Its beginning or its end is missing.';
}

/** The log of one incident, with what was done on other machines in its place. */
export async function readWholeLog(incident: string): Promise<Log> {
  const log = await readLog(incident);
  return { ...log, entries: log.entries.flatMap(withForeign) };
}

function withForeign(entry: Log['entries'][number]): Log['entries'] {
  const came = entry.what === 'taken-over' && z.object({ log: logExtractSchema }).safeParse(entry.about).data;
  if (!came) return [entry];
  const there = came.log.links.flatMap((link) => ('seal' in link ? [] : withForeign({ ...link.entry, about: aboutIn(link.content) })));
  return [...there, { ...entry, about: null }];
}
