import type { Briefing } from '../../utils/messages.ts';
import { settings } from '../../utils/stores/settings.ts';

/** What the background tells a page of ours where nobody has set or kept anything. */
export const emptyBriefing: Briefing = {
  brands: [],
  settings: settings.fallback,
  silences: [],
  recent: [],
  paused: [],
  incidents: [],
  people: { me: null, others: [] },
  asked: [],
  unread: [],
};
