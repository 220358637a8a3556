import type { PanelView } from '../../components/review/panel-view.ts';
import type { Briefing } from '../../utils/messages.ts';
import type { Request } from '../../utils/model/request.ts';
import { judge } from '../review/judge.ts';
import { foundView } from '../review/view.ts';

/** What the own checks, brand rules and checklist say about one version. */
export type Judged = Pick<PanelView, 'findings' | 'facts' | 'questions'>;

/** Nothing is ticked yet: ticks change nothing of what is found. */
const kept = { ticks: [], passes: [], typed: '', scroll: 0, unfolded: [] };

/**
 * Judges every version of every item as a draft of one's own would be. Fetched once the page stands: the checks weigh more than
 * all the rest of it.
 * @param now ISO 8601
 */
export const judgeAll = ({ items }: Request, briefing: Briefing, now: string): Judged[][] =>
  items.map(({ versions }) => versions.map(({ draft }) => foundView(draft, judge(draft, briefing, kept, now), kept)));
