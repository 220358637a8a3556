import type { Source } from '../../utils/model/brand-profile.ts';
import type { AccountMode } from '../../utils/model/clearance.ts';
import type { Level, MistakeClass } from '../../utils/model/finding.ts';
import type { Organisation } from '../../utils/model/organisation.ts';
import type { RuleCondition } from '../../utils/model/own-rule.ts';
import { numberWords, ownEnglish } from '../../utils/text/own-english.ts';

/** What the modes of an account are called, and what each means, in one line. */
export const modeWords: Record<AccountMode, { label: string; hint: string }> = {
  normal: { label: 'Normal', hint: 'All checks. A post with nothing found goes out at the first press.' },
  careful: { label: 'Careful', hint: 'Also asks you to confirm up to three risky things, such as a new picture or a price.' },
  private: { label: 'Private', hint: 'Only says when it is the wrong account or a secret gets out.' },
};

/** What a level does to Publish. */
export const levelWords: Record<Level, string> = {
  stop: 'Holds Publish',
  ask: 'Asks for a tick',
  note: 'Only mentions it',
};

/** What each kind of mistake is called in the list of checks: short, to be found at a glance. */
export const mistakeTitles: Record<MistakeClass, string> = {
  'wrong-account': 'The wrong account',
  'wrong-media': 'Pictures, videos and files',
  'left-over-text': 'Gaps and notes left in the text',
  'wrong-date': 'Dates and times',
  'bad-moment': 'The wrong moment',
  'promotion-on-tragedy': 'Selling or joking beside grief',
  hashtag: 'Hashtags',
  'open-call': 'Calls to the public',
  'canned-reply': 'Answers from a template',
  hurtful: 'Words that hurt',
  fact: 'Names, places and numbers',
  spelling: 'Spelling and grammar',
  link: 'Links',
  mention: 'Handles',
  rival: 'Rivals',
  confidential: 'Personal and confidential',
  disclosure: 'Adverts and promises',
  'giveaway-terms': 'Prizes and offers',
  audience: 'The wrong readers',
  heated: 'Anger',
  'apology-wording': 'Apologies',
  accessibility: 'Readable for everybody',
  length: 'Length',
  duplicate: 'The same post again',
  'house-style': 'Your own style and rules',
};

/** A moment, as the reader's own country writes it. */
export function whenWords(iso: string): string {
  return new Date(iso).toLocaleString(ownEnglish(), { dateStyle: 'medium', timeStyle: 'short' });
}

/** `1 brand`, `3 brands`. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}

/** What each kind of fact is called where its source is said. */
export const factWords: Record<Source['kind'], string> = {
  date: 'Dates',
  time: 'Times',
  number: 'Numbers',
  price: 'Prices',
  name: 'Names',
  link: 'Links',
  mention: 'Handles',
  quote: 'Quotes',
};

export const organisationWords: Record<Organisation, string> = {
  company: 'A company',
  agency: 'An agency, for its clients',
  'finance-or-health': 'Finance or health',
  listed: 'A company on the stock exchange',
  'public-body': 'A public body',
  charity: 'A charity',
};

/** What changes with the kind. */
export const organisationHints: Record<Organisation, string> = {
  company: 'The checks and the advice as they are.',
  agency: 'The checklist asks whose words these are.',
  'finance-or-health': 'Promises are pointed out, and compliance or counsel is asked when one misleads.',
  listed: 'News that may move the share price is pointed out, and counsel comes first when it got out.',
  'public-body': 'Nothing is removed without a public note and a kept record.',
  charity: 'The checklist asks whether those shown agreed, and how they are shown.',
};

/** What a rule looks for, in a few words: “Black Friday”, @acmetea, 11 November of every year. */
export function conditionWords(when: RuleCondition): string {
  switch (when.kind) {
    case 'word':
      return `“${when.word}”`;
    case 'pattern':
      return `Pattern ${when.pattern}`;
    case 'account':
      return `Posts of @${when.handle.replace(/^@/, '')}`;
    case 'day': {
      const day = new Date(`${when.date}T00:00:00Z`);
      const written = day.toLocaleDateString(ownEnglish(), {
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
        ...(when.yearly ? {} : { year: 'numeric' }),
      });
      return when.yearly ? `Every ${written}` : written;
    }
  }
}

/** A month like `2026-11`, as the reader's own country writes it. */
export function monthWords(month: string): string {
  return new Date(`${month}-01T12:00:00Z`).toLocaleDateString(ownEnglish(), { month: 'short', year: 'numeric', timeZone: 'UTC' });
}
