import type { ApprovalPolicy } from '../model/approval-policy.ts';
import type { Fact } from '../model/finding.ts';
import type { Mistake } from '../model/incident.ts';
import type { IncidentRecord } from '../model/incident-record.ts';
import type { RuleCondition } from '../model/own-rule.ts';
import { hashtagsIn, mentionsIn } from '../text/mentions.ts';
import type { Step } from './step.ts';

type Kind = Fact['kind'];

/** Something that would have caught it, said as what to do. */
export type Proposal = { text: string; why: string } & (
  | { kind: 'question' | 'guideline' }
  /** What the account asks for: a pause before what is risky, or the yes of one colleague or two. */
  | { kind: 'policy'; policy: 'careful' | 'one' | 'two' }
  /** Where facts of this kind are looked up is still to be said. */
  | { kind: 'source'; fact: Kind }
  | { kind: 'rule'; when: RuleCondition }
);

/*
 * “Having a second or third person checking over content before it’s posted, changing the sources of your information or
 * having more succinct brand guidelines” (steps, 5). Every entry says what to do, never what not to, and never who.
 */
const question = (text: string, why: string): Proposal => ({ kind: 'question', text, why });
const guideline = (text: string, why: string): Proposal => ({ kind: 'guideline', text, why });
const policy = (asks: 'careful' | 'one' | 'two', text: string, why: string): Proposal => ({ kind: 'policy', policy: asks, text, why });
const source = (fact: Kind, text: string): Proposal => ({ kind: 'source', fact, text, why: 'Memory and old drafts are no source.' });
const careful = policy(
  'careful',
  'Set this account to careful: new pictures, links, prices and dates are confirmed before it posts.',
  'A pause for the riskiest things catches what a quick hand does not.',
);
const secondPerson = policy(
  'one',
  'A second person signs every post of this account before it goes out.',
  'Whoever did not write it reads what stands there, not what was meant.',
);
const thirdPerson = policy(
  'two',
  'A third person signs every post of this account as well.',
  'Two who read for different things, such as facts and tone, seldom miss the same one.',
);

const day = question('Look at the news of the last hour. Can this be said today?', 'The plan was made before the day was known.');

const byMistake: Readonly<Partial<Record<Mistake, readonly Proposal[]>>> = {
  'wrong-account': [
    question('Read the handle beside Publish aloud.', 'The wrong account is seen only by looking at it.'),
    guideline('Private accounts live in a browser of their own.', 'What is not there cannot be mixed up.'),
  ],
  'wrong-media': [question('Open the picture at full size. Is it the right one, to its edges?', 'A thumbnail hides what is wrong.')],
  'left-over-text': [question('Read the first and the last line aloud.', 'Notes and gaps stand at the ends.')],
  'wrong-date': [
    question('Compare the date and the weekday with the calendar they come from.', 'A date looks right until somebody turns up.'),
    source('date', 'Look dates up in one place.'),
  ],
  'bad-moment': [
    day,
    guideline('When something terrible happens, what is planned waits until it was looked through.', 'A queue goes on by itself.'),
  ],
  'promotion-on-tragedy': [
    day,
    guideline('On days of mourning we are silent, or we help.', 'Those who mourn read along.'),
    question('Would somebody who lost something in it be glad to read this?', 'Those who mourn read along.'),
  ],
  hashtag: [
    question('Read the tag in one word, in small letters, and search for it once.', 'Others may have used it first.'),
    guideline('Every word of a hashtag begins with a capital.', 'Run together it reads as something else.'),
  ],
  'open-call': [
    question('What is the worst true answer somebody could give?', 'The public answers what it likes.'),
    guideline('We ask only what we would be glad to hear from our sharpest critic.', 'The public answers what it likes.'),
  ],
  'canned-reply': [
    question('Read what you answer once more. Does this help the person?', 'A template does not hear who is upset.'),
    guideline('Whoever is upset gets an answer written by hand.', 'A template does not hear who is upset.'),
  ],
  hurtful: [
    question('Who is the joke on? Say it to their face first.', 'What wounds is rarely meant to.'),
    guideline('When we joke, the joke is on us.', 'What wounds is rarely meant to.'),
  ],
  fact: [
    question('Compare every name, number and date with the page it comes from.', 'Memory and old drafts are no source.'),
    source('number', 'Look numbers up in one place.'),
    source('name', 'Look names up in one place.'),
  ],
  spelling: [question('Read it aloud once, word by word.', 'Eyes that know the text skip.')],
  link: [
    question('Open the link in a private window.', 'A link that works for you may not for others.'),
    source('link', 'Take links from one page.'),
  ],
  mention: [
    question('Open the profile behind every handle before it is named.', 'Two handles differ by one letter.'),
    source('mention', 'Take handles from one list.'),
  ],
  rival: [question('Look through the picture and the link for another company’s name.', 'It hides in corners.')],
  confidential: [
    question('Could this stand in the newspaper today?', 'Once out, it is out.'),
    guideline('We post what stands on our own website already.', 'Once out, it is out.'),
  ],
  disclosure: [
    question('Look up in the contract how this partner is to be labelled.', 'The label belongs where it is seen first.'),
    guideline('A partner who pays is named in the first line.', 'The label belongs where it is seen first.'),
  ],
  'giveaway-terms': [
    guideline('Every offer names its end, how many there are, and where the terms stand.', 'People count on what an offer says.'),
    source('price', 'Look prices and offers up in one place.'),
  ],
  audience: [question('Who exactly sees this, and in which country?', 'The same words mean something else elsewhere.')],
  heated: [
    question('Wait ten minutes, then read your answer as a stranger.', 'A hot answer is the next post to regret.'),
    guideline('We answer a critic once, calmly, and offer to go on in private.', 'A quarrel has more readers than the post.'),
  ],
  'apology-wording': [
    question('Does the apology say what we did, without “if” and without “but”?', 'A half apology needs another one.'),
    guideline('We say what we did, what we do about it, and that we are sorry.', 'A half apology needs another one.'),
  ],
  accessibility: [
    question('Does every picture have words for people who cannot see it?', 'They follow you too.'),
    guideline('Every picture goes out with a description.', 'They follow you too.'),
  ],
  duplicate: [question('Look at the last five posts of this account.', 'What went out already is forgotten quickly.')],
  'taken-over': [question('Who has the password, and is the second factor on?', 'An account is as safe as its oldest password.')],
};

const otherwise: readonly Proposal[] = [question('Read it as a stranger who does not like you.', 'That is how trouble begins.')];

/**
 * What would have caught a mistake of this kind; for one that nobody has named, what helps against most.
 * @param asks whose yes the account asks for so far; `null`: it is in no brand, and can ask for nobody's
 */
export function proposals(
  { mistake, post }: Pick<IncidentRecord, 'mistake' | 'post'>,
  asks: ApprovalPolicy['needs'] | null = null,
): Proposal[] {
  const people = asks === null ? [] : [asks === 'one' || asks === 'two' ? thirdPerson : secondPerson];
  return [...((mistake && byMistake[mistake]) || otherwise), ...rulesOn(mistake, post.text), ...people, careful];
}

/** More than a few handles or tags in one post, and nobody knows which it was. */
const FEW = 2;

/** What was wrong stands in the post itself: from now on it is asked about. */
function rulesOn(mistake: Mistake | null, text: string): Proposal[] {
  const marks = mistake === 'mention' ? mentionsIn(text) : mistake === 'hashtag' ? hashtagsIn(text) : [];
  if (marks.length > FEW) return [];
  return marks.map(({ text: word }) => ({
    kind: 'rule',
    when: { kind: 'word', word },
    text: mistake === 'mention' ? `Open the profile of ${word} before it is named.` : `Search for ${word} once before it is used.`,
    why: `It is asked whenever ${word} stands in a draft.`,
  }));
}

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth'];

/** "Third of this kind this quarter"; `null` for the first, and while nobody has said which kind it is. */
export function repetition(record: IncidentRecord, others: readonly Pick<IncidentRecord, 'id' | 'mistake' | 'startedAt'>[]): string | null {
  if (record.mistake === null) return null;
  const quarter = quarterOf(record.startedAt);
  const before = others.filter(
    (other) =>
      other.id !== record.id &&
      other.mistake === record.mistake &&
      other.startedAt <= record.startedAt &&
      quarterOf(other.startedAt) === quarter,
  ).length;
  return before === 0 ? null : `${ordinals[before] ?? `Number ${before + 1}`} of this kind this quarter.`;
}

function quarterOf(moment: string): string {
  const date = new Date(moment);
  return `${date.getUTCFullYear()}-${Math.floor(date.getUTCMonth() / 3)}`;
}

const step: Step = {
  id: 'adjust',
  title: 'Change something',
  asks: 'What would have caught it?',
  produces: 'One change that works from the next post on, with a day to look at it again.',
  skipWhen: 'When it was not a mistake, or what would have caught it is there already.',
  standing({ changes, answer }) {
    if (Object.keys(changes).length > 0) return 'done';
    return answer === 'not-a-mistake' || answer === 'read-differently' ? 'skippable' : 'open';
  },
  examples: [
    { about: 'nothing is changed yet', record: { answer: 'ours', mistake: 'link' }, standing: 'open' },
    { about: 'no mistake, no change', record: { answer: 'not-a-mistake' }, standing: 'skippable' },
    {
      about: 'a question was added',
      record: { answer: 'ours', changes: { a: { kind: 'question', text: 'Open the link.', reviewAt: null, brand: null } } },
      standing: 'done',
    },
  ],
};
export default step;
