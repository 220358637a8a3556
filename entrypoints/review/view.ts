import { type Fold, folds, type PanelFact, type PanelView } from '../../components/review/panel-view.ts';
import { goesOut } from '../../components/signoff/goes-out.ts';
import { checks } from '../../utils/checks/index.ts';
import type { Briefing } from '../../utils/messages.ts';
import { addressIn, type OwnAccount, sourceOf } from '../../utils/model/brand-profile.ts';
import type { Draft } from '../../utils/model/draft.ts';
import type { Fact, Finding } from '../../utils/model/finding.ts';
import type { Kept } from '../../utils/model/wire.ts';
import { any } from '../../utils/platforms/any.ts';
import { platformById } from '../../utils/platforms/index.ts';
import { missingSentences, reasonsFor } from '../../utils/review/clearance.ts';
import { factKey, findingKey } from '../../utils/review/keys.ts';
import { holdsOn } from '../../utils/review/policy.ts';
import { wishesFor } from '../../utils/signoff/wishes.ts';
import { asSigned, fileOf } from './chosen-files.ts';
import type { Case } from './desk.ts';
import { type Judgement, localeOf, wordOf } from './judge.ts';
import { ownZone } from './own-zone.ts';
import { secondPersonView } from './second-person.ts';
import { told } from './told.ts';

/**
 * When it goes out: on the brand's clock, and where the reader's own clock shows something else, on that too, as the site shows only that.
 * @param mine IANA name of the reader's zone
 */
export function whenShown(scheduledFor: string | null, timeZone: string, mine: string): string[] {
  if (scheduledFor === null) return ['Goes out now'];
  const lines = goesOut(scheduledFor, timeZone, mine);
  return lines.length > 1 ? lines : [whenAsked(scheduledFor, timeZone)];
}

/** The same for somebody outside, on whose yes it waits: that it went out now would only alarm them. */
export const whenAsked = (scheduledFor: string | null, timeZone: string): string =>
  scheduledFor === null ? 'Goes out once you say yes' : goesOut(scheduledFor, timeZone, timeZone)[0]!;

/** Where the brand that posts looks facts of this kind up. */
function source(own: OwnAccount | null, kind: Fact['kind']): PanelFact['source'] {
  const words = own && sourceOf(own.profile, kind);
  return words === null ? null : { words, address: addressIn(words) };
}

/** “Readers work it out (editors’ practice: …).”: the reason without where it was read, which the list of checks tells. */
const withoutSource = (why: string): string => why.replace(/\s\([^()]*\)\.$/u, '.');

/** The words of the draft that a finding is about, on one line. */
function placeWords({ part, start, end }: Finding, draft: Draft): string | null {
  if (part === null || start === null || end === null) return null;
  return draft.parts[part]?.text.slice(start, end).replace(/\s+/gu, ' ').trim() || null;
}

/** What was found, what can be compared with a source, and what only a person can see. */
export function foundView(
  draft: Draft,
  { own, review, questions }: Pick<Judgement, 'own' | 'review' | 'questions'>,
  kept: Kept,
): Pick<PanelView, 'findings' | 'facts' | 'questions'> {
  const ticked = new Set(kept.ticks);
  const holding = holdsOn(draft.surface);
  return {
    findings: review.findings.map((finding, at) => {
      const key = findingKey(finding, draft);
      const check = checks.find(({ id }) => id === finding.check);
      return {
        key,
        finding,
        checkTitle: check?.title ?? finding.check,
        // Said once, however often the check speaks; who says so stands in the settings.
        why: review.findings.findIndex((one) => one.check === finding.check) === at ? withoutSource(check?.why ?? '') : '',
        ticked: finding.level === 'ask' && holding.includes('ask') ? ticked.has(key) : null,
        canShow: finding.part !== null,
        place: placeWords(finding, draft),
        word: wordOf(finding, draft),
      };
    }),
    facts: review.verify.map((fact) => ({ key: factKey(fact), fact, ticked: ticked.has(factKey(fact)), source: source(own, fact.kind) })),
    questions: questions.map(({ key, ask }) => ({ key, ask, ticked: ticked.has(key) })),
  };
}

/** What was not found on the page, although it used to be there. */
const lostWords = (platform: string, name: string): string =>
  platform === any.id
    ? 'The button you pointed at is gone, and another one was found. If it is not the right one, point it out in Second Look in the toolbar.'
    : `${name} may have changed its pages. What was not found is listed in the settings under “Sites”.`;

/** Everything the panel shows of one draft, in words and data. */
export function panelView(
  draft: Draft,
  judgement: Judgement,
  {
    kept,
    files,
    together,
    briefing,
    next,
    published,
    lost,
    now,
  }: Pick<Case, 'kept' | 'files' | 'together' | 'published' | 'lost'> & { briefing: Briefing; next: string | null; now: string },
): PanelView {
  const { own, confirmations, cleared, mayPublishOpen } = judgement;
  const ticked = new Set(kept.ticks);
  const zone = own?.profile.timeZone ?? ownZone();
  const descriptionRead = !draft.unread?.includes('descriptions');
  const signed = asSigned(draft, files);
  const mine = ownZone();
  const when = whenShown(draft.scheduledFor, zone, mine);
  const wishes = wishesFor(signed, briefing.asked);
  const platformName = platformById(draft.platform)?.name ?? draft.platform;
  return {
    platformName,
    surface: draft.surface,
    account: draft.account && {
      handle: draft.account.handle,
      name: draft.account.name ?? null,
      colour: own?.account.colour ?? null,
      brand: own?.profile.name || null,
    },
    audience: draft.audience,
    parts: draft.parts.length,
    when,
    state: cleared.state,
    headline: cleared.headline,
    next,
    missing: [...missingSentences(draft), ...(lost ? [lostWords(draft.platform, platformName)] : []), ...briefing.unread],
    ...foundView(draft, judgement, kept),
    secondPerson: secondPersonView(signed, judgement, {
      briefing,
      kept,
      together,
      wishes,
      when: when[0]!,
      tell: () => told(draft, kept, now, zone, localeOf(own, briefing)),
      now,
    }),
    confirmations: confirmations.filter(({ by }) => by === 'author').map(({ key, ask }) => ({ key, ask, ticked: ticked.has(key) })),
    media: draft.parts.flatMap((part, at) =>
      part.media.map((media, index) => ({
        key: `${at}:${index}`,
        media,
        picture: fileOf(draft, files, at, index)?.address ?? null,
        writing: fileOf(draft, files, at, index)?.writing || null,
        descriptionRead,
      })),
    ),
    guidelines: own?.profile.guidelines ?? [],
    unfolded: folds.filter((fold: Fold) => kept.unfolded.includes(fold)),
    openReasons: cleared.clearance === 'held' && mayPublishOpen ? reasonsFor(cleared) : [],
    reasonOwed: kept.owed !== undefined,
    typed: kept.typed,
    published,
  };
}
