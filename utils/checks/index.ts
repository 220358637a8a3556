import type { Context } from '../model/context.ts';
import { type Draft, type Readable, readables } from '../model/draft.ts';
import { type Finding, levels, type Review, type Verdict } from '../model/finding.ts';
import { factsOf } from '../text/facts.ts';
import accessibilityText from './accessibility-text.ts';
import accountLanguage from './account-language.ts';
import agreement from './agreement.ts';
import apologyWording from './apology-wording.ts';
import askedInPublic from './asked-in-public.ts';
import assistantText from './assistant-text.ts';
import audience from './audience.ts';
import badMoment from './bad-moment.ts';
import bill from './bill.ts';
import calendarGreeting from './calendar-greeting.ts';
import cannedReply from './canned-reply.ts';
import change from './change.ts';
import type { Check } from './check.ts';
import clockChange from './clock-change.ts';
import clockTime from './clock-time.ts';
import codeAmount from './code-amount.ts';
import comparison from './comparison.ts';
import confusedWord from './confused-word.ts';
import contradiction from './contradiction.ts';
import countedTimes from './counted-times.ts';
import customerRecord from './customer-record.ts';
import dateOrder from './date-order.ts';
import difference from './difference.ts';
import disclosure from './disclosure.ts';
import duplicate from './duplicate.ts';
import duration from './duration.ts';
import famousDate from './famous-date.ts';
import farSubject from './far-subject.ts';
import flag from './flag.ts';
import frenchVerb from './french-verb.ts';
import giveawayTerms from './giveaway-terms.ts';
import grammar from './grammar.ts';
import grandTotal from './grand-total.ts';
import greetingDay from './greeting-day.ts';
import growth from './growth.ts';
import hashtag from './hashtag.ts';
import heated from './heated.ts';
import houseSecret from './house-secret.ts';
import houseStyle from './house-style.ts';
import hurtful from './hurtful.ts';
import internal from './internal.ts';
import length from './length.ts';
import link from './link.ts';
import listCount from './list-count.ts';
import marketNews from './market-news.ts';
import mediaDescription from './media-description.ts';
import mediaMismatch from './media-mismatch.ts';
import mention from './mention.ts';
import misfortuneHook from './misfortune-hook.ts';
import nameAlone from './name-alone.ts';
import nameSlip from './name-slip.ts';
import nearWord from './near-word.ts';
import noteToColleague from './note-to-colleague.ts';
import onePersonsAnswer from './one-persons-answer.ts';
import openCall from './open-call.ts';
import otherBrand from './other-brand.ts';
import otherCountry from './other-country.ts';
import otherLanguage from './other-language.ts';
import otherTrade from './other-trade.ts';
import outcome from './outcome.ts';
import ownRule from './own-rule.ts';
import partOfDay from './part-of-day.ts';
import partOfWhole from './part-of-whole.ts';
import pastDate from './past-date.ts';
import personalData from './personal-data.ts';
import personalVoice from './personal-voice.ts';
import pictureFacts from './picture-facts.ts';
import pictureSubject from './picture-subject.ts';
import pictureWriting from './picture-writing.ts';
import place from './place.ts';
import placeholder from './placeholder.ts';
import privateMatter from './private-matter.ts';
import promisedLink from './promised-link.ts';
import promisedMedia from './promised-media.ts';
import promotionOnTragedy from './promotion-on-tragedy.ts';
import rate from './rate.ts';
import rawMarkup from './raw-markup.ts';
import reduction from './reduction.ts';
import regulatedPromise from './regulated-promise.ts';
import relativeDay from './relative-day.ts';
import renamed from './renamed.ts';
import repeatedAnswer from './repeated-answer.ts';
import rival from './rival.ts';
import sameName from './same-name.ts';
import samePicture from './same-picture.ts';
import scheduleTime from './schedule-time.ts';
import season from './season.ts';
import secret from './secret.ts';
import share from './share.ts';
import signedByAnother from './signed-by-another.ts';
import spelling from './spelling.ts';
import strayFile from './stray-file.ts';
import strayKeys from './stray-keys.ts';
import strayMedia from './stray-media.ts';
import sums from './sums.ts';
import swappedDigits from './swapped-digits.ts';
import timeZones from './time-zones.ts';
import totals from './totals.ts';
import twoAnswers from './two-answers.ts';
import units from './units.ts';
import unknownWord from './unknown-word.ts';
import unlistedAccount from './unlisted-account.ts';
import verbForm from './verb-form.ts';
import weekOfDate from './week-of-date.ts';
import weekday from './weekday.ts';
import yearsBetween from './years-between.ts';

/** Every check, by name. A new check is its file and two lines here. */
export const checks: readonly Check[] = [
  accessibilityText,
  accountLanguage,
  agreement,
  apologyWording,
  askedInPublic,
  assistantText,
  audience,
  badMoment,
  bill,
  calendarGreeting,
  cannedReply,
  change,
  clockChange,
  clockTime,
  codeAmount,
  comparison,
  confusedWord,
  contradiction,
  countedTimes,
  customerRecord,
  dateOrder,
  difference,
  disclosure,
  duplicate,
  duration,
  famousDate,
  farSubject,
  flag,
  frenchVerb,
  giveawayTerms,
  grammar,
  grandTotal,
  greetingDay,
  growth,
  hashtag,
  heated,
  houseSecret,
  houseStyle,
  hurtful,
  internal,
  length,
  link,
  listCount,
  marketNews,
  mediaDescription,
  mediaMismatch,
  mention,
  misfortuneHook,
  nameAlone,
  nameSlip,
  nearWord,
  noteToColleague,
  onePersonsAnswer,
  openCall,
  otherBrand,
  otherCountry,
  otherLanguage,
  otherTrade,
  outcome,
  ownRule,
  partOfDay,
  partOfWhole,
  pastDate,
  personalData,
  personalVoice,
  pictureFacts,
  pictureSubject,
  pictureWriting,
  place,
  placeholder,
  privateMatter,
  promisedLink,
  promisedMedia,
  promotionOnTragedy,
  rate,
  rawMarkup,
  reduction,
  regulatedPromise,
  relativeDay,
  renamed,
  repeatedAnswer,
  rival,
  sameName,
  samePicture,
  scheduleTime,
  season,
  secret,
  share,
  signedByAnother,
  spelling,
  strayFile,
  strayKeys,
  strayMedia,
  sums,
  swappedDigits,
  timeZones,
  totals,
  twoAnswers,
  units,
  unknownWord,
  unlistedAccount,
  verbForm,
  weekOfDate,
  weekday,
  yearsBetween,
];

/**
 * Reviews a draft. Pure: the same draft and context give the same review, without clock, network or chance.
 * @param members which checks run; an account marked private, or a switched-off check, gives a shorter list.
 */
export function review(draft: Draft, context: Context, members: readonly Check[] = checks): Review {
  const known = knownOf(draft, context);
  const findings: Finding[] = [];
  const notChecked: string[] = [];
  for (const check of members) {
    if (!check.needs.every((need) => known.has(need))) {
      notChecked.push(check.id);
      continue;
    }
    try {
      for (const found of check.run(draft, context)) findings.push({ check: check.id, class: check.class, level: check.level, ...found });
    } catch (error) {
      // One faulty check must cost neither the others nor the post: it is said not to have run.
      console.error(`The check ${check.id} failed.`, error);
      notChecked.push(check.id);
    }
  }
  const code = draft.parts.map(({ text }) => [...text.matchAll(CODE)]);
  const wanted = findings.filter(
    (finding) => !isInGlossary(finding, draft, context.brand?.glossary ?? []) && !isShownAsCode(finding, code),
  );
  const worstFirst = withoutRepeats(wanted.sort(byWeight));
  return { verdict: verdictOf(worstFirst), findings: worstFirst, verify: factsOf(draft, context), notChecked };
}

/** What was read. A `null` in the draft means that the page hid it; `unread` names what no `null` can say. */
function knownOf(draft: Draft, context: Context): ReadonlySet<Readable | 'clock'> {
  const known = new Set<Readable | 'clock'>(readables);
  for (const hidden of draft.unread ?? []) known.delete(hidden);
  if (draft.account === null) known.delete('account');
  if (draft.audience === null) known.delete('audience');
  if (draft.surface !== 'post' && draft.replyTo === null) known.delete('reply-target');
  if (context.now !== null) known.add('clock');
  return known;
}

/** What the brand has in its own dictionary is spelt right, whichever check doubts it. */
function isInGlossary({ class: mistake, part, start, end }: Finding, draft: Draft, glossary: readonly string[]): boolean {
  if (mistake !== 'spelling' || part === null || start === null || end === null || glossary.length === 0) return false;
  const words = draft.parts[part]!.text.slice(start, end).toLowerCase();
  return glossary.some((entry) => entry.toLowerCase() === words);
}

/** “`{{ name }}`”: what stands between backticks is shown, and not meant. */
const CODE = /`[^`\n]+`/g;

/** What may not be told is told there as well. */
function isShownAsCode({ class: mistake, part, start }: Finding, code: readonly (readonly RegExpExecArray[])[]): boolean {
  if (mistake === 'confidential' || part === null || start === null) return false;
  return code[part]!.some(({ index, 0: span }) => index < start && start < index + span.length);
}

function byWeight(a: Finding, b: Finding): number {
  return levels.indexOf(b.level) - levels.indexOf(a.level) || (a.part ?? -1) - (b.part ?? -1) || (a.start ?? -1) - (b.start ?? -1);
}

/** Nobody reads more. */
const MOST = 100;

/** One finding per place and kind of mistake: the worst, which comes first. */
function withoutRepeats(sorted: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of sorted) {
    if (kept.length === MOST) break;
    const said = kept.some((other) => other.class === finding.class && other.part === finding.part && overlap(other, finding));
    if (!said) kept.push(finding);
  }
  return kept;
}

function overlap(a: Finding, b: Finding): boolean {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return a.check === b.check && a.say === b.say;
  return a.start < b.end && b.start < a.end;
}

function verdictOf(sorted: readonly Finding[]): Verdict {
  const worst = sorted[0]?.level;
  return worst === undefined || worst === 'note' ? 'clear' : worst;
}
