import type { Advice, Severity } from '../model/incident.ts';
import { doesNotBelong, mayRepeat, type Situation } from './situation.ts';

/**
 * The rules about the post: how bad it is and what to do with it; `answer-rules.ts` holds those about what to say.
 * Each table answers one question; its first rule that fits decides. The sources in the
 * comments: *steps* is the six-step text the product follows, the rest are studies and documented cases.
 */
export interface Rule<Known, Value> {
  when(known: Known): boolean;
  so: Value;
  /** The reason, in one sentence for the person who has to act. */
  why: string;
}

export interface Judged extends Situation {
  severity: Severity;
  action: Advice['action'];
}

export interface Answered extends Judged {
  acknowledge: Advice['acknowledge'];
}

export const always = () => true;

/* How bad is it? From the harm, then from how far it reaches; never from the kind of mistake (a beer post from the wrong
   account made friends, a cruel joke from the wrong account did not: Red Cross 2011, KitchenAid 2012). */
export const severity: readonly Rule<Situation, Severity>[] = [
  {
    when: (i) => i.confirmed === 'no' && i.wide,
    so: 'minor',
    why: 'Nothing was wrong with the post, but many people are talking about it.',
  },
  { when: (i) => i.confirmed === 'no', so: 'none', why: 'Nothing was wrong with the post.' },
  {
    // Equifax 2017: the wrong link stayed up for eleven days.
    when: (i) => i.harm === 'unsafe' && (i.wide || i.harmed === 'group'),
    so: 'critical',
    why: 'People can come to harm through it, and many have seen it.',
  },
  { when: (i) => i.harm === 'unsafe', so: 'major', why: 'Somebody can come to harm through it.' },
  // Myers on posts as evidence; Francesca’s 2012.
  { when: (i) => i.harm === 'legal' && i.wide, so: 'critical', why: 'It may break a law or a contract, and many have seen it.' },
  { when: (i) => i.harm === 'legal', so: 'major', why: 'It may break a law or a contract.' },
  {
    when: (i) => i.mistake === 'taken-over',
    so: 'major',
    why: 'Somebody else can post in your name, so it can get worse at any moment.',
  },
  {
    when: (i) => i.harm === 'hurtful' && i.wide && i.growing === true,
    so: 'critical',
    why: 'It hurts people, and it is spreading widely.',
  },
  { when: (i) => i.harm === 'hurtful' && i.harmed === 'named-person', so: 'major', why: 'It hurts somebody who can be named.' },
  {
    when: (i) => i.harm === 'hurtful' && !i.quiet && i.harmed === 'group',
    so: 'major',
    why: 'It hurts a whole group of people, and they have seen it.',
  },
  { when: (i) => i.harm === 'hurtful' && i.wide, so: 'major', why: 'It hurts people, and many have seen it.' },
  { when: (i) => i.harm === 'hurtful', so: 'moderate', why: 'It hurts people, though few seem to have seen it so far.' },
  {
    when: (i) => i.harm === 'misleading' && (i.harmed === 'nobody' || i.quiet) && !i.wide,
    so: 'minor',
    why: 'It is wrong, and hardly anybody seems to have been misled so far.',
  },
  { when: (i) => i.harm === 'misleading', so: 'moderate', why: 'People may act on something that is wrong.' },
  {
    when: (i) => i.harm === 'embarrassing' && (i.angry || (i.harmed !== 'nobody' && i.wide)),
    so: 'moderate',
    why: 'It is embarrassing rather than harmful, but many people mind.',
  },
  { when: (i) => i.harm === 'embarrassing', so: 'minor', why: 'It is embarrassing and harms nobody much.' },
  { when: (i) => i.wide && i.stirring, so: 'minor', why: 'It harms nobody, but many people have noticed.' },
  { when: always, so: 'none', why: 'It harms nobody.' },
];

export const action: readonly Rule<Situation, Advice['action']>[] = [
  {
    // Steps, 1: “an aggressive comment can make you instinctively admit fault where there isn’t any”. Liao et al. 2024:
    // deleting criticism lowers forgiveness.
    when: (i) => i.confirmed === 'no' && i.quiet,
    so: 'leave',
    why: 'Nothing was wrong and nobody is asking, so leave the post as it is.',
  },
  {
    when: (i) => i.confirmed === 'no',
    so: 'reply',
    why: 'Nothing was wrong, so leave the post and its comments up and answer calmly, once.',
  },
  {
    // Myers; Francesca’s 2012, Twitter’s finance chief 2014: a deleted post is missing evidence.
    when: (i) => i.harm === 'legal',
    so: 'counsel-first',
    why: 'Ask counsel before you delete or say anything: the post may be evidence, and so is its removal.',
  },
  {
    // EU Market Abuse Regulation, article 17; US SEC, Regulation FD: what got out to some has to be told to all, properly.
    when: (i) => i.organisation === 'listed' && i.mistake === 'confidential' && i.confirmed === 'yes' && i.harm !== 'unsafe',
    so: 'counsel-first',
    why: 'It may move the share price: ask counsel first, because the whole market may have to be told at once.',
  },
  {
    when: (i) => !i.post.stillUp && (i.harm === 'unsafe' || i.harm === 'misleading'),
    so: 'correct',
    why: 'The post is gone, but those who read it still believe it: publish what is right.',
  },
  { when: (i) => !i.post.stillUp && i.quiet && !i.grave, so: 'leave', why: 'The post is gone and nobody is asking about it.' },
  {
    when: (i) => !i.post.stillUp,
    so: 'reply',
    why: 'The post is gone, and a removal without a word looks like hiding: answer those who saw it.',
  },
  {
    // Playbooks B5: safety, money, wrong link, personal data.
    when: (i) => i.harm === 'unsafe',
    so: 'delete',
    why: 'As long as it is up it can harm somebody, so remove it first and explain at once.',
  },
  {
    when: (i) => i.confirmed === 'unsure' && (i.stirring || i.harm === 'hurtful'),
    so: 'reply',
    why: 'You are not sure yet: say that you are looking into it, and admit nothing before you know.',
  },
  {
    when: (i) => i.confirmed === 'unsure',
    so: 'leave',
    why: 'You are not sure yet and nothing presses: ask somebody before you change it.',
  },
  {
    when: (i) => i.mistake === 'apology-wording',
    so: 'correct',
    why: 'An apology that disappears looks taken back, so leave it and apologise again, properly.',
  },
  { when: (i) => i.harm === 'hurtful', so: 'delete', why: 'It goes on hurting people as long as it is up.' },
  {
    when: (i) => i.mistake === 'taken-over',
    so: 'delete',
    why: 'It is not yours: remove it as soon as the account is in your hands again.',
  },
  {
    when: (i) => doesNotBelong.includes(i.mistake),
    so: 'delete',
    why: 'No edit makes it right: it should not be on this account in this form at all.',
  },
  {
    // McDonald’s #McDStories 2012: pulling the promotion and a candid word worked, fighting the answers would not have.
    when: (i) => i.mistake === 'open-call' && !(i.post.canEdit && i.quiet),
    so: 'reply',
    why: 'The answers are there to stay: stop promoting it and say something candid, rather than fight them.',
  },
  {
    when: (i) => i.mistake === 'giveaway-terms' && !i.post.canEdit,
    so: 'correct',
    why: 'People count on the offer already: publish the terms openly rather than let it vanish.',
  },
  {
    when: (i) => i.post.canEdit,
    so: 'edit',
    why: 'This network lets you edit, and an edit mends it for everybody who opens the post from now on.',
  },
  {
    when: (i) => i.harm === 'misleading' && (i.mistake === 'link' || i.mistake === 'disclosure' || i.growing === true),
    so: 'delete',
    why: 'It goes on misleading people and cannot be edited here: remove it and publish it again, right.',
  },
  {
    // NPR and WBUR after 2011: deleting harms trust more than a visible correction; the old version stays to be seen.
    when: (i) => i.harm === 'misleading',
    so: 'correct',
    why: 'It is not spreading, so correct it in the open: what was wrong, and what is right.',
  },
  { when: (i) => i.mistake === 'mention', so: 'delete', why: 'It cannot be edited here, and the tag keeps drawing in the wrong person.' },
  {
    when: (i) => i.harm === 'none' && !i.stirring,
    so: 'leave',
    why: 'It harms nobody and nobody minds: changing it would draw more eyes than leaving it.',
  },
  { when: (i) => i.harm === 'none', so: 'reply', why: 'It harms nobody: a short answer to those who noticed is enough.' },
  {
    when: (i) => i.quiet,
    so: 'delete',
    why: 'Hardly anybody has noticed and it cannot be edited here: remove it and publish it again, right.',
  },
  {
    when: (i) => i.mistake === 'spelling' || i.mistake === 'fact' || i.mistake === 'link',
    so: 'correct',
    why: 'It cannot be edited here and people have noticed: publish the right version and own the slip.',
  },
  {
    // McDonald’s 2017: a placeholder left up and answered with a smile was read as a save.
    when: always,
    so: 'reply',
    why: 'It harms nobody and people have seen it: owning it in a reply works better than making it vanish.',
  },
];

/* Several blunders into a tragedy were followed by the next planned post: the queue comes before the words. */
export const pauseQueue: readonly Rule<Answered, boolean>[] = [
  { when: (i) => !i.mayBeQueued, so: false, why: 'Nothing else is waiting to go out.' },
  { when: (i) => i.confirmed === 'no', so: false, why: 'Nothing was wrong, so what is planned can go out.' },
  {
    when: (i) => i.grave || i.mistake === 'taken-over',
    so: true,
    why: 'Whatever goes out next stands beside this, so stop the queue and look through it.',
  },
  { when: (i) => i.harm === 'none', so: false, why: 'It harms nobody, so the rest can go out as planned.' },
  { when: (i) => i.queued !== null && mayRepeat.includes(i.mistake), so: true, why: 'The same slip may be waiting in the queue.' },
  {
    when: (i) => i.queued !== null && i.growing === true,
    so: true,
    why: 'It is still growing, and a cheerful post in between would look as if you had not noticed.',
  },
  { when: always, so: false, why: 'It is quiet enough for the rest to go out as planned.' },
];

/* Nivea 2017, Equifax 2017: copies left up prolonged it. */
export const removeSiblings: readonly Rule<Answered, boolean>[] = [
  { when: (i) => i.siblings === 0, so: false, why: 'No copy with the same mistake is known.' },
  { when: (i) => i.confirmed === 'no', so: false, why: 'Nothing was wrong, so the copies stay as well.' },
  { when: (i) => i.action === 'counsel-first', so: false, why: 'The copies wait for counsel too.' },
  { when: (i) => i.action === 'delete', so: true, why: 'The same mistake stands elsewhere; a copy left up keeps it going.' },
  {
    when: (i) => i.harm === 'misleading' || (i.grave && i.confirmed === 'yes'),
    so: true,
    why: 'The copies go on spreading what is wrong.',
  },
  {
    when: (i) => !i.post.stillUp && i.confirmed === 'yes' && i.harm !== 'none',
    so: true,
    why: 'This post is gone; its copies should not outlive it.',
  },
  { when: always, so: false, why: 'The copies do no harm; treat each like this post.' },
];

/* Screenshot, then delete, then post again: the Wall Street Journal’s rule of 2015. */
export const captureFirst: readonly Rule<Answered, boolean>[] = [
  { when: (i) => !i.post.stillUp, so: true, why: 'Keep what is left of it: text, screenshots, the answers.' },
  { when: always, so: true, why: 'Keep a copy before anything changes; later you can only remember.' },
];
