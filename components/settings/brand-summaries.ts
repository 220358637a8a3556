import { noApproval } from '../../utils/model/approval-policy.ts';
import { type BrandProfile, MOST_GUIDELINES } from '../../utils/model/brand-profile.ts';
import { needWords } from './ApprovalEditor.tsx';
import { localeOptions } from './places.ts';
import { countWords, organisationWords } from './words.ts';

const NOTHING = 'Nothing yet';

/** “2 web addresses, 1 rival”; what there is none of is left out. */
const together = (...counted: readonly [count: number, one: string, many?: string][]): string =>
  counted
    .filter(([count]) => count > 0)
    .map((each) => countWords(...each))
    .join(', ') || NOTHING;

/** What each folded part of a brand's page holds. @param now ISO 8601 */
export function brandSummaries(profile: BrandProfile, now: string) {
  const { approval, domains, hashtags, knownHandles, rivals, timeZone, locale, organisation, memorialCountries } = profile;
  const due = profile.rules.filter(({ reviewAt }) => reviewAt !== null && Date.parse(reviewAt) <= Date.parse(now)).length;
  return {
    approval: needWords[(approval ?? noApproval).needs].label,
    yours: together(
      [domains.length, 'web address', 'web addresses'],
      [hashtags.length, 'hashtag'],
      [knownHandles.length, 'handle'],
      [rivals.length, 'rival'],
    ),
    places: `${timeZone.split('/').at(-1)!.replaceAll('_', ' ')}, ${localeOptions(locale)[locale]}`,
    kind: [
      organisationWords[organisation],
      ...(memorialCountries.length > 0 ? [`memorial days of ${countWords(memorialCountries.length, 'country', 'countries')}`] : []),
    ].join(', '),
    style: together([profile.terms.length, 'term'], [profile.glossary.length, 'word in the glossary', 'words in the glossary']),
    rules: `${together([profile.rules.length, 'rule'])}${due > 0 ? `, ${due} to look at again` : ''}`,
    sources: together([profile.sources.length, 'source']),
    guidelines: profile.guidelines.length > 0 ? `${profile.guidelines.length} of ${MOST_GUIDELINES} lines` : NOTHING,
    outlets: together([profile.outlets.length, 'place']),
    questions: together([profile.questions.length, 'question']),
  } as const;
}
