import type { Briefing } from '../../utils/messages.ts';
import { findAccount } from '../../utils/model/brand-profile.ts';
import { emptyKept } from '../../utils/model/empty-kept.ts';
import type { Item, Version } from '../../utils/model/request.ts';
import { localeOf } from '../review/judge.ts';
import { ownZone } from '../review/own-zone.ts';
import { told } from '../review/told.ts';

/**
 * A draft with what the checks and the checklist say about it now: a day may have passed since, or an event. What was ticked stays so.
 * Fetched when it is needed: the checks weigh more than all the rest of the page.
 * @param now ISO 8601
 */
export const lookedAt = ({ versions }: Item, briefing: Briefing, now: string): Item => ({
  versions: versions.map((version): Version => {
    const { account, platform } = version.draft;
    const own = account && findAccount(briefing.brands, platform, account.handle);
    const zone = own?.profile.timeZone ?? ownZone();
    // Questions are told apart by their words here: their keys do not lie with what is kept.
    const { findings, questions } = told(version.draft, emptyKept(), now, zone, localeOf(own, briefing));
    const ticked = new Set(version.questions.filter((question) => question.ticked).map(({ ask }) => ask));
    return { ...version, findings, questions: questions.map(({ ask }) => ({ ask, ticked: ticked.has(ask) })) };
  }),
});
