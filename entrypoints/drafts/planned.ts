import type { Briefing } from '../../utils/messages.ts';
import { findAccount } from '../../utils/model/brand-profile.ts';
import type { Item } from '../../utils/model/request.ts';
import type { PlannedPost } from '../../utils/text/month-table.ts';
import { localeOf } from '../review/judge.ts';
import { ownZone } from '../review/own-zone.ts';
import { told } from '../review/told.ts';

/** Nothing of a table was looked at yet. */
const kept = { ticks: [], passes: [], typed: '', scroll: 0, unfolded: [] };

/**
 * The posts of a table with what the checks say about each, as a draft in a compose box has it. Fetched when it is needed: the checks
 * weigh more than all the rest of the page.
 * @param now ISO 8601
 */
export const plannedItems = (posts: readonly PlannedPost[], briefing: Briefing, now: string): Item[] =>
  posts.map(({ drafts }) => ({
    versions: drafts.map((draft) => {
      const own = draft.account && findAccount(briefing.brands, draft.platform, draft.account.handle);
      const zone = own?.profile.timeZone ?? ownZone();
      return { draft, pictures: [], planned: true, ...told(draft, kept, now, zone, localeOf(own, briefing)) };
    }),
  }));
