import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import type { OwnRule, RuleCondition } from '../model/own-rule.ts';
import { dateOf, goesOut } from '../text/calendar.ts';
import { bareName } from '../text/likeness.ts';
import { patternPlace } from '../text/own-rules.ts';
import { fold, type Reading, readParts, readText } from '../text/reading.ts';
import type { Check, Found } from './check.ts';

const rule = (when: RuleCondition, level: OwnRule['level'] = 'ask'): OwnRule => ({
  id: 'rule',
  when,
  level,
  say: 'Ask the press office first.',
  reviewAt: null,
});
const ruled = (when: RuleCondition) => ({ context: { brand: { rules: [rule(when)] } } });

const check: Check = {
  id: 'own-rule',
  title: 'A rule of your own',
  why: 'What went wrong once in a team goes wrong there again; a rule that stands in the way works where a reminder is forgotten (safety engineering: forcing functions before training, Institute for Safe Medication Practices, 1999).',
  class: 'house-style',
  level: 'stop',
  fixedLevel: true,
  needs: ['text'],
  when: 'now',
  run(draft, context) {
    return (context.brand?.rules ?? []).flatMap(({ when, level, say }) =>
      placesOf(when, draft, context).map((place) => ({ ...place, level, say })),
    );
  },
  examples: {
    fires: [
      { text: 'Our cheap teas are back.', ...ruled({ kind: 'word', word: 'cheap' }) },
      { text: 'The Black  Friday sale starts now.', ...ruled({ kind: 'word', word: 'black friday' }) },
      { text: 'Everything is new. #BlackFriday', ...ruled({ kind: 'word', word: 'Black Friday' }) },
      { text: 'Thanks to @OldPartner for the cups.', ...ruled({ kind: 'word', word: '@oldpartner' }) },
      { text: 'Order no. 4411 has left us.', ...ruled({ kind: 'pattern', pattern: 'order no\\. \\d+' }) },
      { text: 'Come to the open day.', ...ruled({ kind: 'account', handle: '@acmetea' }) },
      { text: 'Come to the open day.', ...ruled({ kind: 'day', date: '2020-11-22', yearly: true }) },
    ],
    leaves: [
      { text: 'Our Cheapside shop has moved to a new street.', ...ruled({ kind: 'word', word: 'cheap' }) },
      { text: 'A black cat came on Friday, and stayed.', ...ruled({ kind: 'word', word: 'black friday' }) },
      { text: 'Our old partner sends its regards to everybody.', ...ruled({ kind: 'word', word: '@oldpartner' }) },
      { text: 'In no order at all: 4411 thanks to you.', ...ruled({ kind: 'pattern', pattern: 'order no\\. \\d+' }) },
      { text: 'A pattern that nobody closed says nothing at all.', ...ruled({ kind: 'pattern', pattern: '(order' }) },
      { text: 'Come to the open day, and bring your friends.', ...ruled({ kind: 'account', handle: 'acmejobs' }) },
      { text: 'Come to the open day, and bring your friends.', ...ruled({ kind: 'day', date: '2020-11-22', yearly: false }) },
      'Our cheap teas are back, and no brand has said anything about it.',
    ],
  },
};

export default check;

type Place = Pick<Found, 'part' | 'start' | 'end'>;

const whole: Place = { part: null, start: null, end: null };

/** Where a rule speaks: once in each part at most, because it says the same everywhere. */
function placesOf(when: RuleCondition, draft: Draft, context: Context): Place[] {
  switch (when.kind) {
    case 'word':
      return readParts(draft).flatMap((reading, part) => {
        const place = wordIn(reading, when.word);
        return place ? { part, start: place.start, end: place.end } : [];
      });
    case 'pattern':
      return draft.parts.flatMap(({ text }, part) => {
        const place = patternPlace(when, text);
        return place ? { part, ...place } : [];
      });
    case 'account':
      return draft.account !== null && plain(draft.account.handle) === plain(when.handle) ? [whole] : [];
    case 'day':
      return isOn(when, draft, context) ? [whole] : [];
  }
}

const plain = (handle: string): string => handle.replace(/^@/, '').toLowerCase();

/** A word or a phrase, as a word and as a hashtag; written with @ or # only as that. */
function wordIn({ words, tags, mentions }: Reading, wanted: string): { start: number; end: number } | undefined {
  if (wanted.startsWith('@')) return mentions.find(({ text }) => plain(text) === plain(wanted));
  const bare = bareName(wanted);
  const tag = tags.find(({ text }) => bareName(text) === bare);
  if (tag || wanted.startsWith('#')) return tag;
  const phrase = readText(fold(wanted)).words.map(({ folded }) => folded);
  const at = words.findIndex((_, index) => phrase.length > 0 && phrase.every((word, offset) => words[index + offset]?.folded === word));
  return at < 0 ? undefined : { start: words[at]!.start, end: words[at + phrase.length - 1]!.end };
}

function isOn({ date, yearly }: Extract<RuleCondition, { kind: 'day' }>, draft: Draft, context: Context): boolean {
  const moment = goesOut(draft, context);
  if (moment === null) return false;
  const { year, month, day } = dateOf(moment.day);
  const two = (number: number) => String(number).padStart(2, '0');
  return date.endsWith(`-${two(month)}-${two(day)}`) && (yearly || date.startsWith(`${year}-`));
}
