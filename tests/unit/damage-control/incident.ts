import type { IncidentChange, IncidentRecord, Person } from '../../../utils/model/incident-record.ts';
import { changed, incidentRecordSchema } from '../../../utils/model/incident-record.ts';

export const NOON = '2026-11-25T12:00:00Z';

/** An incident on a post that was up for an hour when somebody noticed, of which this is known as well. */
export function incident(known: IncidentChange = {}): IncidentRecord {
  const fresh = incidentRecordSchema.parse({
    id: 'incident-1',
    startedAt: '2026-11-25T11:30:00Z',
    startedFrom: 'popup',
    post: {
      platform: 'x',
      link: 'https://x.com/acmetea/status/1',
      account: { handle: 'acmetea', name: 'Acme Tea' },
      text: 'Our winter sale starts on Friday.',
      publishedAt: '2026-11-25T10:30:00Z',
      pictures: 0,
      counts: { replies: 4, reposts: 1, quotes: 0, likes: 9, views: 900 },
      repliesSeen: 4,
      keptAt: '2026-11-25T11:30:02Z',
      notKept: [],
    },
    hash: 'a'.repeat(64),
  });
  return changed(fresh, known);
}

export function somebody(known: Partial<Person> = {}): Person {
  return {
    handle: 'ann',
    name: null,
    source: 'replies',
    words: null,
    replies: [],
    addedAt: '2026-11-25T11:35:00Z',
    mark: null,
    messages: [],
    lookAgainAt: null,
    ...known,
  };
}
