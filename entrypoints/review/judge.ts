import apologyWording from '../../utils/checks/apology-wording.ts';
import type { Check } from '../../utils/checks/check.ts';
import { checks, review } from '../../utils/checks/index.ts';
import pictureFacts from '../../utils/checks/picture-facts.ts';
import pictureWriting from '../../utils/checks/picture-writing.ts';
import { admitsTooEarly } from '../../utils/damage-control/admits-too-early.ts';
import type { Briefing } from '../../utils/messages.ts';
import { findAccount, isSameHandle, isSensitiveNow, type OwnAccount, toBrand } from '../../utils/model/brand-profile.ts';
import type { Context } from '../../utils/model/context.ts';
import type { Draft } from '../../utils/model/draft.ts';
import { type Finding, levels, type Review } from '../../utils/model/finding.ts';
import type { Standing } from '../../utils/model/standing.ts';
import type { Kept } from '../../utils/model/wire.ts';
import { checklist } from '../../utils/review/checklist.ts';
import { type Cleared, clear } from '../../utils/review/clearance.ts';
import {
  type Confirmation,
  confirmationsFor,
  missingYes,
  type Policy,
  pauseConfirmation,
  pictureComparison,
  runsOn,
} from '../../utils/review/policy.ts';
import { isSilenced } from '../../utils/stores/silences.ts';
import { lengthOf } from '../../utils/text/counting.ts';
import { type Language, languageOf, languages } from '../../utils/text/language.ts';
import { limitsOf } from '../../utils/text/limits.ts';
import { remembered } from '../../utils/text/remember.ts';
import { policyOf, standingFor } from './approval.ts';
import { ownZone } from './own-zone.ts';
import { signedKey } from './second-person.ts';

/** A draft with everything that was found out about it. */
export interface Judgement {
  own: OwnAccount | null;
  review: Review;
  confirmations: Confirmation[];
  questions: { key: string; ask: string }[];
  cleared: Cleared;
  standing: Standing;
  /** Whether the account lets it be published with something open, once a reason is given. */
  mayPublishOpen: boolean;
}

/** Longer stretches are sentences, not words somebody would silence. */
const LONGEST_SILENCED = 40;

/** The words a finding is about, where it can be silenced for them. */
export function wordOf(finding: Finding, draft: Draft): string | null {
  const text = finding.part === null ? undefined : draft.parts[finding.part]?.text;
  if (text === undefined || finding.start === null || finding.end === null) return null;
  const word = text.slice(finding.start, finding.end);
  return word !== '' && word.length <= LONGEST_SILENCED ? word : null;
}

type OfBrand = Pick<OwnAccount, 'profile'>;

/** BCP 47: the brand's, or the person's own. */
export const localeOf = (own: OfBrand | null, { settings }: Briefing): string =>
  own?.profile.locale ?? settings.language ?? navigator.language;

/**
 * Where a browser is set to is weak evidence of a country: an American Chromium runs in Leeds as well. The country counts
 * where the clock does not contradict it; a browser that does not know the zones of a country cannot tell.
 */
export function localeHere(locale: string, timeZone: string): string {
  const set = new Intl.Locale(locale);
  // Not every browser has this method.
  const zones = set.getTimeZones?.();
  return zones && !zones.includes(timeZone) ? set.language : locale;
}

/** Browsers take many milliseconds to list the zones of a country. */
const knownHere = remembered(localeHere);

/** The brand's rules and the moment, as the engine wants them. */
export function contextFor(own: OfBrand | null, briefing: Briefing, now: string): Context {
  const { brands, recent } = briefing;
  const timeZone = own?.profile.timeZone ?? ownZone();
  const locale = localeOf(own, briefing);
  return {
    now,
    timeZone,
    locale: own ? locale : knownHere(locale, timeZone),
    brand: own ? toBrand(own.profile, now) : null,
    otherBrands: brands.filter((profile) => profile !== own?.profile).map((profile) => toBrand(profile, now)),
    recent,
  };
}

const hasFixedLevel = (id: string): boolean => checks.some((check) => check.id === id && check.fixedLevel);

/** The review as this person wants it: without what they silenced, at the levels they chose. */
function asChosen(found: Review, draft: Draft, briefing: Briefing, own: OwnAccount | null): Review {
  const findings = found.findings
    .filter(
      (finding) => !isSilenced(briefing.silences, { check: finding.check, word: wordOf(finding, draft) }, draft, own?.profile.id ?? null),
    )
    .map((finding) => {
      const level = briefing.settings.checks[finding.check]?.level;
      return level && finding.level !== 'note' && !hasFixedLevel(finding.check) ? { ...finding, level } : finding;
    })
    .sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
  return { ...found, findings };
}

/** Some pages show no limit but what is left of it, which with the text gives the limit. */
function withLimit(draft: Draft): Draft {
  if (draft.left === undefined) return draft;
  const { counting } = limitsOf(draft.platform);
  const used = lengthOf(draft.parts[0]?.text ?? '', counting) + lengthOf(draft.warning ?? '', counting);
  const limit = draft.left + used;
  return limit > 0 ? { ...draft, limit } : draft;
}

/** A content warning stands in a field of its own, so what is found in its words has no place in a part. */
function findingsInWarning(draft: Draft, context: Context, members: readonly Check[]): Finding[] {
  if (!draft.warning) return [];
  const alone = { ...draft, parts: [{ text: draft.warning, media: [] }] };
  return review(alone, context, members)
    .findings.filter(({ start }) => start !== null)
    .map((finding) => ({ ...finding, part: null, start: null, end: null }));
}

/**
 * An answer that says sorry while nobody knows yet whether there is something to be sorry for: “an aggressive comment can make
 * you instinctively admit fault where there isn’t any” (steps, 1).
 */
function admissions(draft: Draft, incidents: Briefing['incidents']): Finding[] {
  const undecided = incidents.find(({ answer }) => answer === null || answer === 'not-sure');
  if (!undecided || draft.surface === 'post' || !draft.parts.some(({ text }) => admitsTooEarly(undecided, text))) return [];
  const say = 'This says sorry, and it is not decided yet whether the post that is being looked after was a mistake.';
  return [{ check: apologyWording.id, class: apologyWording.class, level: 'note', part: null, start: null, end: null, say }];
}

/** Those about the account of this draft, or another of its brand. */
function ofItsBrand<Incident extends { platform: string; handle: string }>(
  incidents: readonly Incident[],
  { account, platform }: Draft,
  own: OwnAccount | null,
  { brands }: Briefing,
): Incident[] {
  return incidents.filter((incident) =>
    own
      ? findAccount(brands, incident.platform, incident.handle)?.profile === own.profile
      : incident.platform === platform && account !== null && isSameHandle(incident.handle, account.handle),
  );
}

/** Those that are switched on, as far as they run on such an account. */
const checksFor = (own: OwnAccount | null, { settings }: Briefing): readonly Check[] =>
  checks.filter(({ id, class: mistake }) => settings.checks[id]?.on !== false && runsOn(own?.account.mode ?? 'normal', mistake));

/** What a picture of this draft is written in, most likely; `null`: no check that runs on it asks what is written in its pictures. */
export function languageToRead(draft: Draft, briefing: Briefing): Language | null {
  const own = draft.account && findAccount(briefing.brands, draft.platform, draft.account.handle);
  const running = checksFor(own, briefing);
  if (![pictureFacts, pictureWriting].some((check) => running.includes(check))) return null;
  const text = draft.parts.map((part) => part.text).join('\n');
  const usual = new Intl.Locale(localeOf(own, briefing)).language;
  return languageOf(text) ?? languages.find((language) => language === usual) ?? 'en';
}

/**
 * Where the rooms meet: checks turn the draft into findings, sign-off says whose yes is there, review turns it all into a clearance.
 * @param now ISO 8601
 * @param whole the draft with what is known of its files
 */
export function judge(draft: Draft, briefing: Briefing, kept: Kept, now: string, whole: Draft = draft): Judgement {
  const own = draft.account && findAccount(briefing.brands, draft.platform, draft.account.handle);
  const mode = own?.account.mode ?? 'normal';
  const members = checksFor(own, briefing);
  const context = contextFor(own, briefing, now);
  const read = review(withLimit(whole), context, members);
  const incidents = ofItsBrand(briefing.incidents, draft, own, briefing);
  const findings = [...read.findings, ...findingsInWarning(draft, context, members)];
  if (members.includes(apologyWording)) findings.push(...admissions(draft, incidents));
  const found = asChosen({ ...read, findings }, draft, briefing, own);
  const standing = standingFor(whole, own, briefing, incidents.length > 0, now);
  const policy: Policy = { mode, authorLooks: briefing.settings.whoMustLook === 'author' || standing.authorLooks };
  const [paused] = ofItsBrand(briefing.paused, draft, own, briefing);
  const confirmations = [
    ...(paused ? [pauseConfirmation(draft, paused.since, context.timeZone)] : []),
    ...confirmationsFor(draft, found.verify, briefing.recent, policy, now, context.timeZone),
    ...standing.yeses.filter(({ byEye }) => byEye).map(({ to }) => pictureComparison(draft, signedKey(to))),
    ...(standing.satisfied ? [] : [missingYes(standing.says)]),
  ];
  const { publishOpen } = policyOf(own);
  const ownQuestions = [...briefing.settings.questions, ...(own?.profile.questions ?? [])];
  return {
    own,
    review: found,
    confirmations,
    questions:
      draft.surface === 'post' || draft.surface === 'quote'
        ? checklist(draft, found, ownQuestions, {
            sensitive: !!own && isSensitiveNow(own.profile, now),
            organisation: own?.profile.organisation ?? null,
          })
        : [],
    cleared: clear(draft, found, confirmations, kept),
    standing,
    mayPublishOpen: publishOpen === 'anyone' || (publishOpen === 'signed' && standing.satisfied),
  };
}
