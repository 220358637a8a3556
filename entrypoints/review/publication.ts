import type { Briefing } from '../../utils/messages.ts';
import type { Draft } from '../../utils/model/draft.ts';
import type { Finding } from '../../utils/model/finding.ts';
import type { Publication } from '../../utils/model/publication.ts';
import type { Kept } from '../../utils/model/wire.ts';
import { openedWith } from '../../utils/review/clearance.ts';
import { askedAbout, changedSinceAsked } from './approval.ts';
import { asJudged, asSigned, type ChosenFiles } from './chosen-files.ts';
import { judge } from './judge.ts';

/** What is recorded of a post, and what was found in it. The box may hold the next draft already, so it is looked at once more. */
export function publicationOf(
  draft: Draft,
  briefing: Briefing,
  { kept, files }: { kept: Kept; files: ChosenFiles },
): { publication: Omit<Publication, 'link' | 'how'>; findings: readonly Finding[] } {
  const [signed, whole, now] = [asSigned(draft, files), asJudged(draft, files), new Date().toISOString()];
  const { review, standing, cleared } = judge(signed, briefing, kept, now, whole);
  return {
    publication: {
      draft: whole,
      asked: askedAbout(signed, briefing, now),
      changed: changedSinceAsked(signed, briefing),
      opened: openedWith(signed, cleared, kept),
      yeses: standing.yeses.map(({ person, how, byEye, smallFixes }) => ({
        by: person?.id ?? null,
        how,
        byEye,
        smallFixes: smallFixes.length,
      })),
    },
    findings: review.findings,
  };
}
