import type { Incident } from '../model/incident.ts';
import { type Counts, confirmedBy, type IncidentRecord } from '../model/incident-record.ts';
import type { Organisation } from '../model/organisation.ts';

/** What was kept and entered, as the advice reads it. What nobody has said yet counts as harmless and unsure. */
export function incidentOf(record: IncidentRecord, now: string, organisation?: Organisation): Incident {
  const { noticed, upset } = peopleCounted(record);
  const counts = latestCounts(record);
  return {
    id: record.id,
    post: {
      platform: record.post.platform,
      text: record.post.text,
      hasMedia: record.post.pictures > 0,
      publishedAt: record.post.publishedAt,
      // What is decided is about the post as it was found; removing it here is a part of that.
      stillUp: record.stillUp || record.removedAt !== null,
      canEdit: record.canEdit,
    },
    now,
    confirmed: confirmedBy(record.answer) ?? 'unsure',
    mistake: record.mistake ?? 'other',
    harm: record.harm ?? 'none',
    harmed: record.harmed ?? 'nobody',
    impact: record.impact,
    reach: { ...counts, complaints: upset, people: noticed },
    growing: isGrowing(record),
    queued: record.queued,
    siblings: Object.values(record.siblings).filter(({ removedAt }) => removedAt === null).length,
    organisation,
  };
}

/** The counts as they were last read. */
export function latestCounts(record: IncidentRecord): Counts {
  return record.counts.at(-1) ?? record.post.counts;
}

/** How many noticed and how many are upset: as entered, else as counted; `null` where nobody has looked. */
export function peopleCounted({ people, noticed, upset }: IncidentRecord): { noticed: number | null; upset: number | null } {
  const all = Object.values(people);
  const marked = all.filter(({ mark }) => mark !== null);
  return {
    noticed: noticed ?? (all.length > 0 ? all.length : null),
    upset: upset ?? (marked.length > 0 ? marked.filter(({ mark }) => mark === 'upset').length : null),
  };
}

/** Whether somebody is known to have said something about it. Until then nobody is told that their comments were read. */
export function isTalkedAbout(record: IncidentRecord): boolean {
  const { noticed, upset } = peopleCounted(record);
  const { replies, quotes } = latestCounts(record);
  return [noticed, upset, replies, quotes].some((count) => (count ?? 0) > 0);
}

/** Fewer new answers than this are chance. */
const LEAST_GROWTH = 3;

/** Whether more and more people join in: the last reading against the one before. `null` until there are two. */
export function isGrowing({ counts }: IncidentRecord): boolean | null {
  const [before, last] = counts.slice(-2).map(heard);
  if (before === undefined || last === undefined) return null;
  return last - before >= Math.max(LEAST_GROWTH, before / 10);
}

/** What people said or passed on; likes and views say little about trouble. */
function heard({ replies, reposts, quotes }: Counts): number {
  return (replies ?? 0) + (reposts ?? 0) + (quotes ?? 0);
}
