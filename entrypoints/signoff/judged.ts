import type { PanelView } from '../../components/review/panel-view.ts';
import type { Briefing } from '../../utils/messages.ts';
import { emptyKept } from '../../utils/model/empty-kept.ts';
import type { Item } from '../../utils/model/request.ts';
import { judge } from '../review/judge.ts';
import { foundView } from '../review/view.ts';

/** What the own checks, brand rules and checklist say about one version. */
export type Judged = Pick<PanelView, 'findings' | 'facts' | 'questions'>;

/** Nothing is ticked yet: ticks change nothing of what is found. */
const kept = emptyKept();

/**
 * Judges every version of an item as a draft of one's own would be, by the rules of its own network. Fetched once the page stands:
 * the checks weigh more than all the rest of it.
 * @param now ISO 8601
 */
export const judgeItem = ({ versions }: Item, briefing: Briefing, now: string): Judged[] =>
  versions.map(({ draft }) => foundView(draft, judge(draft, briefing, kept, now), kept));
