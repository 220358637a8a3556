import type { ApprovalView, DraftKind, DraftView } from '../../components/damage-control/incident-view.ts';
import { focusOf } from '../../utils/damage-control/assess.ts';
import { actionOf, orderOf, wordsOffered } from '../../utils/damage-control/decide.ts';
import { turnOf } from '../../utils/damage-control/follow-up.ts';
import { howTo, isKnownNetwork } from '../../utils/damage-control/how-to.ts';
import { isTalkedAbout, peopleCounted } from '../../utils/damage-control/incident-of.ts';
import { apology } from '../../utils/drafting/apology.ts';
import { clarification } from '../../utils/drafting/clarification.ts';
import { complaintAnswer } from '../../utils/drafting/complaint.ts';
import { correction } from '../../utils/drafting/correction.ts';
import type { Facts, Setting } from '../../utils/drafting/facts.ts';
import { type Channel, channels, message } from '../../utils/drafting/message.ts';
import { needYourYes, noteToBoss, noteToSupport, type Report } from '../../utils/drafting/note.ts';
import type { ApologyPart } from '../../utils/drafting/sentence.ts';
import { holdingStatement } from '../../utils/drafting/statement.ts';
import { type Language, languages } from '../../utils/drafting/words/index.ts';
import type { Written } from '../../utils/drafting/written.ts';
import type { Advice } from '../../utils/model/incident.ts';
import { confirmedBy, type IncidentRecord } from '../../utils/model/incident-record.ts';
import { lengthOf } from '../../utils/text/counting.ts';
import { difference } from '../../utils/text/difference.ts';
import { limitsOf } from '../../utils/text/limits.ts';
import { checkAnswer } from '../../utils/text/short-code.ts';
import { writtenIn } from '../../utils/text/written-in.ts';
import { isAbusive } from './abusive.ts';
import { draftTitles } from './draft-titles.ts';
import type { Occasion } from './occasion.ts';

/** Kinds that go out in public, and so have to fit into a post. */
const inPublic: readonly DraftKind[] = ['holding', 'apology', 'light', 'correction', 'clarification', 'complaint'];
/** As what each goes out: an answer stands under what somebody wrote. */
const surfaceOf = (key: string): DraftView['surface'] => {
  if (key.startsWith('message:')) return 'message';
  if (key === 'complaint') return 'reply';
  return (inPublic as readonly string[]).includes(key) ? 'post' : null;
};
const endless = { length: null, counting: 'characters' } as const;

function factsOf({ record, advice, brand, locale }: Occasion): Facts {
  const { facts, harm, answer, post } = record;
  const language = facts.language ?? writtenIn(post.text, locale);
  return {
    language: languages.find((each) => each === language) ?? ('en' satisfies Language),
    confirmed: confirmedBy(answer) ?? 'unsure',
    harm: harm ?? 'none',
    takenOver: record.mistake === 'taken-over',
    dataOut: record.mistake === 'confidential' || record.personalData === true,
    heard: isTalkedAbout(record),
    focus: focusOf(record),
    senior: facts.senior,
    brand,
    post: standsAs(record, advice),
    old: facts.old || post.text || null,
    wrong: facts.wrong || null,
    right: facts.right || null,
    harmed: facts.harmed || null,
    done: facts.done || null,
    failed: facts.failed || null,
    change: facts.change || null,
    questions: Object.values(record.questions).map(({ text, answer: said, by }) => ({ text, answer: said || null, by: by || null })),
    nextWord: facts.nextWord || null,
  };
}

/** What will have happened to the post by the time the words are read. */
function standsAs(record: IncidentRecord, advice: Advice | null): Facts['post'] {
  if (!record.stillUp) return 'removed';
  if (!advice) return actionOf(record, advice) === 'delete' ? 'removed' : 'up';
  const order = orderOf(record, advice, peopleCounted(record).upset).items.map(({ id }) => id);
  const first = (id: 'remove' | 'edit') => order.includes(id) && order.indexOf(id) < order.indexOf('acknowledge');
  if (first('remove')) return 'removed';
  if (first('edit')) return 'edited';
  if (order.includes('remove')) return 'goes';
  const action = actionOf(record, advice);
  return action === 'leave' || action === 'reply' ? 'stays' : 'up';
}

/** Words as they go out, not looked through yet. */
export interface Worded extends Omit<DraftView, 'faults' | 'parts'> {
  /** Which parts of an apology were made. */
  has: readonly ApologyPart[];
}

/** Words of this kind as they stand: what was written by hand, else what is made from what was entered. */
export function wordsOf(occasion: Occasion, kind: DraftKind): Worded {
  const { record } = occasion;
  const { made, room } = madeFor(occasion, kind);
  const words = worded(record, kind, draftTitles[kind], made, room);
  const first = words.posts[0]?.text ?? '';
  const compose = inPublic.includes(kind) ? howTo(record.post.platform).composeAddress : null;
  return { ...words, composeAddress: compose?.(first) ?? null };
}

function madeFor(occasion: Occasion, kind: DraftKind): { made: Written; room: Setting['room'] } {
  const { length, counting } = limitsOf(occasion.record.post.platform);
  const room = inPublic.includes(kind) ? { length, counting } : endless;
  return { made: write(occasion, kind, { room, seed: seedOf(occasion.record.id) }), room };
}

const textOf = (occasion: Occasion, kind: DraftKind): string =>
  occasion.record.drafts[kind] ?? madeFor(occasion, kind).made.texts.join('\n\n');

/** How many came before somebody. It stays the same whoever comes later, wherever in the list they stand. */
function placeOf(key: string, people: IncidentRecord['people']): number {
  const { addedAt } = people[key]!;
  return Object.entries(people).filter(([other, person]) => person.addedAt < addedAt || (person.addedAt === addedAt && other < key)).length;
}

/** The message to one person; their place among the people makes it differ from the others’. */
export function wordsTo(occasion: Occasion, key: string): Worded {
  const { record } = occasion;
  const person = record.people[key]!;
  const { length, counting } = limitsOf(record.post.platform);
  const chosen = record.drafts[`channel:${key}`];
  const channel: Channel =
    channels.find((each) => each === chosen) ?? (person.source === 'email' || person.source === 'phone' ? person.source : 'direct-message');
  const room = channel === 'public-line' ? { length, counting } : endless;
  const seed = seedOf(record.id) + placeOf(key, record.people);
  const { name, handle, words, source } = person;
  const quotable = words === null || isAbusive(words) ? null : words;
  const spoke = source === 'phone' || source === 'shop';
  const made = message(factsOf(occasion), { name, handle, words: quotable, spoke }, channel, turnOf(person), { room, seed });
  return worded(record, `message:${key}`, `Message to ${person.name ?? person.handle ?? 'them'}`, made, room);
}

/** The words that somebody is asked to say yes to, as they will go out: those that fit best, and no holding line where more is to be said. */
function proposedWords(occasion: Occasion): string {
  const { record, advice } = occasion;
  const offered = wordsOffered(record, advice);
  const kind = record.answer === 'ours' ? offered.find((each) => each !== 'holding') : offered[0];
  return textOf(occasion, kind ?? 'holding');
}

/** Whether the yes that was asked for is about the words as they are now. */
export function approvalOf(occasion: Occasion): ApprovalView {
  const { approval, drafts } = occasion.record;
  const words = proposedWords(occasion);
  if (approval === null) return { words, holds: false, changed: [], check: 'none', whole: true };
  const holds = approval.words === words;
  const message = inOneLine(textOf(occasion, 'yes'));
  return {
    words,
    holds,
    changed: holds ? [] : difference(approval.words, words),
    check: checkAnswer(drafts['yes-answer'] ?? '', approval.code),
    whole: message.includes(inOneLine(words)) && message.includes(approval.code),
  };
}

/** As a note writes it. */
const inOneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s,;:]+$/, '');

function write(occasion: Occasion, kind: DraftKind, setting: Setting): Written {
  const facts = factsOf(occasion);
  const report = reportOf(occasion.record);
  switch (kind) {
    case 'holding':
      return holdingStatement(facts, setting);
    case 'apology':
      return apology(facts, 'sincere', setting) ?? holdingStatement(facts, setting);
    case 'light':
      return apology(facts, 'light', setting) ?? write(occasion, 'apology', setting);
    case 'correction':
      return correction(facts, setting) ?? holdingStatement(facts, setting);
    case 'clarification':
      return clarification(facts, setting) ?? holdingStatement(facts, setting);
    case 'complaint':
      return complaintAnswer(facts, setting);
    case 'boss':
      return noteToBoss(facts, report);
    case 'support':
      return noteToSupport(facts, report, textOf(occasion, 'holding'));
    case 'yes':
      return needYourYes(
        facts,
        report,
        proposedWords(occasion),
        occasion.record.drafts['yes-by'] ?? null,
        occasion.record.approval?.code ?? '',
      );
    case 'reply':
      return {
        texts: [
          ['Can you read this post with fresh eyes and tell me what you see?', occasion.record.post.link ?? occasion.record.post.text].join(
            '\n',
          ),
        ],
        has: [],
      };
  }
}

function reportOf(record: IncidentRecord): Report {
  return {
    network: isKnownNetwork(record.post.platform) ? howTo(record.post.platform).name : null,
    link: record.post.link,
    complaints: peopleCounted(record).upset,
    unknown: null,
  };
}

function worded(record: IncidentRecord, key: string, title: string, { texts, subject, has }: Written, room: Setting['room']): Worded {
  const made = texts.join('\n\n');
  const text = record.drafts[key] ?? made;
  // A thread stands in one box, an empty line between its posts.
  const posts = texts.length > 1 ? text.split(/\n{2,}/).filter((post) => post.trim() !== '') : [text];
  return {
    key,
    title,
    subject: subject ?? null,
    text,
    made,
    has,
    surface: surfaceOf(key),
    limit: room.length,
    posts: posts.map((post) => ({ text: post, length: lengthOf(post, room.counting) })),
    composeAddress: null,
  };
}

/** A small whole number that is always the same for the same incident, so that words do not change under the reader’s eyes. */
function seedOf(id: string): number {
  return [...id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9973, 7);
}
