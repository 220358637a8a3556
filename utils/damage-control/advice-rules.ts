import type { Advice, Severity } from '../model/incident.ts';
import { doesNotBelong, mayRepeat, type Situation } from './situation.ts';

/**
 * The rules of advice. Each table answers one question; its first rule that fits decides. The sources in the
 * comments: *steps* is the six-step text the product follows, the rest are studies and documented cases.
 */
export interface Rule<Known, Value> {
  when(known: Known): boolean;
  then: Value;
  /** One sentence for the person who has to act. */
  why: string;
}

export interface Judged extends Situation {
  severity: Severity;
  action: Advice['action'];
}

export interface Answered extends Judged {
  acknowledge: Advice['acknowledge'];
}

const always = () => true;

/* How bad is it? From the harm, then from how far it reaches; never from the kind of mistake (a beer post from the wrong
   account made friends, a cruel joke from the wrong account did not: Red Cross 2011, KitchenAid 2012). */
export const severity: readonly Rule<Situation, Severity>[] = [
  {
    when: (i) => i.confirmed === 'no' && i.wide,
    then: 'minor',
    why: 'Nothing was wrong with the post, but many people are talking about it.',
  },
  { when: (i) => i.confirmed === 'no', then: 'none', why: 'Nothing was wrong with the post.' },
  {
    // Equifax 2017: the wrong link stayed up for eleven days.
    when: (i) => i.harm === 'unsafe' && (i.wide || i.harmed === 'group'),
    then: 'critical',
    why: 'People can come to harm through it, and many have seen it.',
  },
  { when: (i) => i.harm === 'unsafe', then: 'major', why: 'Somebody can come to harm through it.' },
  // Myers on posts as evidence; Francesca’s 2012.
  { when: (i) => i.harm === 'legal' && i.wide, then: 'critical', why: 'It may break a law or a contract, and many have seen it.' },
  { when: (i) => i.harm === 'legal', then: 'major', why: 'It may break a law or a contract.' },
  {
    when: (i) => i.mistake === 'taken-over',
    then: 'major',
    why: 'Somebody else can post in your name, so it can get worse at any moment.',
  },
  { when: (i) => i.harm === 'hurtful' && i.wide && i.growing === true, then: 'critical', why: 'It hurts people, and it is spreading widely.' },
  { when: (i) => i.harm === 'hurtful' && i.harmed === 'named-person', then: 'major', why: 'It hurts somebody who can be named.' },
  {
    when: (i) => i.harm === 'hurtful' && !i.quiet && i.harmed === 'group',
    then: 'major',
    why: 'It hurts a whole group of people, and they have seen it.',
  },
  { when: (i) => i.harm === 'hurtful', then: 'moderate', why: 'It hurts people, though few seem to have seen it so far.' },
  {
    when: (i) => i.harm === 'misleading' && (i.harmed === 'nobody' || i.quiet) && !i.wide,
    then: 'minor',
    why: 'It is wrong, and hardly anybody seems to have been misled so far.',
  },
  { when: (i) => i.harm === 'misleading', then: 'moderate', why: 'People may act on something that is wrong.' },
  {
    when: (i) => i.harm === 'embarrassing' && (i.angry || (i.harmed !== 'nobody' && i.wide)),
    then: 'moderate',
    why: 'It is embarrassing rather than harmful, but many people mind.',
  },
  { when: (i) => i.harm === 'embarrassing', then: 'minor', why: 'It is embarrassing and harms nobody much.' },
  { when: (i) => i.wide && i.stirring, then: 'minor', why: 'It harms nobody, but many people have noticed.' },
  { when: always, then: 'none', why: 'It harms nobody.' },
];

export const action: readonly Rule<Situation, Advice['action']>[] = [
  {
    // Steps, 1: “an aggressive comment can make you instinctively admit fault where there isn’t any”. Liao et al. 2024:
    // deleting criticism lowers forgiveness.
    when: (i) => i.confirmed === 'no' && i.quiet,
    then: 'leave',
    why: 'Nothing was wrong and nobody is asking, so leave the post as it is.',
  },
  {
    when: (i) => i.confirmed === 'no',
    then: 'reply',
    why: 'Nothing was wrong, so leave the post and its comments up and answer calmly, once.',
  },
  {
    // Myers; Francesca’s 2012, Twitter’s finance chief 2014: a deleted post is missing evidence.
    when: (i) => i.harm === 'legal',
    then: 'counsel-first',
    why: 'Ask counsel before you delete or say anything: the post may be evidence, and so is its removal.',
  },
  {
    when: (i) => !i.post.stillUp && (i.harm === 'unsafe' || i.harm === 'misleading'),
    then: 'correct',
    why: 'The post is gone, but those who read it still believe it: publish what is right.',
  },
  { when: (i) => !i.post.stillUp && i.quiet && !i.grave, then: 'leave', why: 'The post is gone and nobody is asking about it.' },
  {
    when: (i) => !i.post.stillUp,
    then: 'reply',
    why: 'The post is gone, and a removal without a word looks like hiding: answer those who saw it.',
  },
  {
    // Playbooks B5: safety, money, wrong link, personal data.
    when: (i) => i.harm === 'unsafe',
    then: 'delete',
    why: 'As long as it is up it can harm somebody, so remove it first and explain at once.',
  },
  {
    when: (i) => i.confirmed === 'unsure' && (i.stirring || i.harm === 'hurtful'),
    then: 'reply',
    why: 'You are not sure yet: say that you are looking into it, and admit nothing before you know.',
  },
  { when: (i) => i.confirmed === 'unsure', then: 'leave', why: 'You are not sure yet and nothing presses: ask somebody before you change it.' },
  {
    when: (i) => i.mistake === 'apology-wording',
    then: 'correct',
    why: 'An apology that disappears looks taken back, so leave it and apologise again, properly.',
  },
  { when: (i) => i.harm === 'hurtful', then: 'delete', why: 'It goes on hurting people as long as it is up.' },
  { when: (i) => i.mistake === 'taken-over', then: 'delete', why: 'It is not yours: remove it as soon as the account is in your hands again.' },
  {
    when: (i) => doesNotBelong.includes(i.mistake),
    then: 'delete',
    why: 'No edit makes it right: it should not be on this account in this form at all.',
  },
  {
    // McDonald’s #McDStories 2012: pulling the promotion and a candid word worked, fighting the answers would not have.
    when: (i) => i.mistake === 'open-call' && !(i.post.canEdit && i.quiet),
    then: 'reply',
    why: 'The answers are there to stay: stop promoting it and say something candid, rather than fight them.',
  },
  {
    when: (i) => i.mistake === 'giveaway-terms' && !i.post.canEdit,
    then: 'correct',
    why: 'People count on the offer already: publish the terms openly rather than let it vanish.',
  },
  { when: (i) => i.post.canEdit, then: 'edit', why: 'This network lets you edit, and an edit mends it for everybody who opens the post from now on.' },
  {
    when: (i) => i.harm === 'misleading' && (i.mistake === 'link' || i.mistake === 'disclosure' || i.growing === true),
    then: 'delete',
    why: 'It goes on misleading people and cannot be edited here: remove it and publish it again, right.',
  },
  {
    // NPR and WBUR after 2011: deleting harms trust more than a visible correction; the old version stays to be seen.
    when: (i) => i.harm === 'misleading',
    then: 'correct',
    why: 'It is not spreading, so correct it in the open: what was wrong, and what is right.',
  },
  { when: (i) => i.mistake === 'mention', then: 'delete', why: 'It cannot be edited here, and the tag keeps drawing in the wrong person.' },
  { when: (i) => i.harm === 'none' && !i.stirring, then: 'leave', why: 'It harms nobody and nobody minds: changing it would draw more eyes than leaving it.' },
  { when: (i) => i.harm === 'none', then: 'reply', why: 'It harms nobody: a short answer to those who noticed is enough.' },
  {
    when: (i) => i.quiet,
    then: 'delete',
    why: 'Hardly anybody has noticed and it cannot be edited here: remove it and publish it again, right.',
  },
  {
    when: (i) => i.mistake === 'spelling' || i.mistake === 'fact' || i.mistake === 'link',
    then: 'correct',
    why: 'It cannot be edited here and people have noticed: publish the right version and own the slip.',
  },
  {
    // McDonald’s 2017: a placeholder left up and answered with a smile was read as a save.
    when: always,
    then: 'reply',
    why: 'It harms nobody and people have seen it: owning it in a reply works better than making it vanish.',
  },
];

/* Removing is usual, a removal in silence is not: “it’s better to acknowledge the mistake nonetheless” (steps, 3). */
export const acknowledge: readonly Rule<Judged, Advice['acknowledge']>[] = [
  { when: (i) => i.action === 'counsel-first', then: 'none', why: 'Say nothing in public before counsel has agreed.' },
  { when: (i) => i.action === 'leave', then: 'none', why: 'A public note would tell more people than the post did.' },
  { when: (i) => i.confirmed === 'no', then: 'reply', why: 'Answer where people asked; a post of its own would admit what did not happen.' },
  {
    when: (i) => i.confirmed === 'unsure' && i.action === 'reply',
    then: 'reply',
    why: 'A short line that you are looking into it buys the time to be sure.',
  },
  { when: (i) => i.grave, then: 'post', why: 'Those who were hit have to find your words without searching.' },
  { when: (i) => i.mistake === 'taken-over', then: 'post', why: 'People have to know which posts were not yours.' },
  { when: (i) => i.action === 'correct', then: 'post', why: 'A correction has to reach those who read the mistake.' },
  {
    when: (i) => i.action === 'delete' && (i.unnoticed || i.harm === 'none'),
    then: 'none',
    why: 'Nobody has minded it, so removing it needs no announcement.',
  },
  { when: (i) => i.action === 'delete', then: 'post', why: 'A post that vanishes without a word looks like hiding.' },
  { when: (i) => i.action === 'edit' && i.harm === 'misleading' && i.wide, then: 'post', why: 'Many read the old version and will not see the edit.' },
  {
    when: (i) => i.action === 'edit' && (i.harm === 'misleading' || i.stirring),
    then: 'reply',
    why: 'Say under the post what you changed, so that the comments still make sense.',
  },
  { when: (i) => i.action === 'edit', then: 'none', why: 'Nobody has minded it, so the edit speaks for itself.' },
  { when: always, then: 'reply', why: 'Answer where people noticed it; that is where they look.' },
];

/* “Would it be better to throw some light humour into the situation, or is a tone of sincerity more helpful?” (steps, 3) */
export const tone: readonly Rule<Answered, Advice['tone']>[] = [
  { when: (i) => i.confirmed === 'no', then: 'none', why: 'There is nothing to apologise for: stay friendly and factual.' },
  { when: (i) => i.harm === 'legal', then: 'sincere', why: 'Whatever counsel agrees to, say it soberly.' },
  { when: (i) => i.acknowledge === 'none', then: 'none', why: 'Nothing is said in public, so no tone is needed.' },
  { when: (i) => i.confirmed === 'unsure', then: 'sincere', why: 'While you do not know what happened, stay sober.' },
  // Chase 2019: a joking apology to people who felt mocked was criticised again.
  { when: (i) => i.grave, then: 'sincere', why: 'Somebody is hurt or at risk, so no joke.' },
  {
    when: (i) => i.mistake === 'bad-moment' || i.mistake === 'promotion-on-tragedy',
    then: 'sincere',
    why: 'Grief is near, so no joke.',
  },
  { when: (i) => i.mistake === 'taken-over', then: 'sincere', why: 'People need to know where they stand, so no joke.' },
  { when: (i) => i.harm === 'misleading', then: 'sincere', why: 'People may have acted on it; they want facts, not wit.' },
  { when: (i) => i.harmed !== 'nobody', then: 'sincere', why: 'Somebody has been put on the spot by it; mean the apology, and leave the wit out.' },
  { when: (i) => i.angry || i.impact.includes('customer-trust'), then: 'sincere', why: 'People mind it, so a joke would make it smaller than it is to them.' },
  { when: always, then: 'light', why: 'Nobody was hurt, so a light tone is open to you.' },
];

/* KitchenAid 2012 and The Onion 2013: the head apologised by name, and it was taken as meant. */
export const voice: readonly Rule<Answered, Advice['voice']>[] = [
  { when: (i) => i.confirmed !== 'yes', then: 'brand', why: 'The account that posted answers; nobody has to put their name to it now.' },
  {
    when: (i) => i.harmed === 'named-person' && (i.harm === 'hurtful' || i.harm === 'unsafe'),
    then: 'named-senior',
    why: 'A person was harmed, so a person who is responsible should apologise by name.',
  },
  { when: (i) => i.severity === 'critical', then: 'named-senior', why: 'This is large enough that people expect somebody responsible, by name.' },
  { when: always, then: 'brand', why: 'The account that posted can speak for itself.' },
];

/* Several blunders into a tragedy were followed by the next planned post: the queue comes before the words. */
export const pauseQueue: readonly Rule<Answered, boolean>[] = [
  { when: (i) => !i.mayBeQueued, then: false, why: 'Nothing else is waiting to go out.' },
  { when: (i) => i.confirmed === 'no', then: false, why: 'Nothing was wrong, so what is planned can go out.' },
  { when: (i) => i.grave || i.mistake === 'taken-over', then: true, why: 'Whatever goes out next stands beside this, so stop the queue and look through it.' },
  { when: (i) => i.harm === 'none', then: false, why: 'It harms nobody, so the rest can go out as planned.' },
  { when: (i) => i.queued !== null && mayRepeat.includes(i.mistake), then: true, why: 'The same slip may be waiting in the queue.' },
  { when: (i) => i.queued !== null && i.growing === true, then: true, why: 'It is still growing, and a cheerful post in between would look as if you had not noticed.' },
  { when: always, then: false, why: 'It is quiet enough for the rest to go out as planned.' },
];

/* Nivea 2017, Equifax 2017: copies left up prolonged it. */
export const removeSiblings: readonly Rule<Answered, boolean>[] = [
  { when: (i) => i.siblings === 0, then: false, why: 'No copy with the same mistake is known.' },
  { when: (i) => i.confirmed === 'no', then: false, why: 'Nothing was wrong, so the copies stay as well.' },
  { when: (i) => i.action === 'counsel-first', then: false, why: 'The copies wait for counsel too.' },
  { when: (i) => i.action === 'delete', then: true, why: 'The same mistake stands elsewhere; a copy left up keeps it going.' },
  { when: (i) => i.harm === 'misleading' || (i.grave && i.confirmed === 'yes'), then: true, why: 'The copies go on spreading what is wrong.' },
  { when: (i) => !i.post.stillUp && i.confirmed === 'yes' && i.harm !== 'none', then: true, why: 'This post is gone; its copies should not outlive it.' },
  { when: always, then: false, why: 'The copies do no harm; treat each like this post.' },
];

/* Screenshot, then delete, then post again: the Wall Street Journal’s rule of 2015. */
export const captureFirst: readonly Rule<Answered, boolean>[] = [
  { when: (i) => !i.post.stillUp, then: true, why: 'Keep what is left of it: text, screenshots, the answers.' },
  { when: always, then: true, why: 'Keep a copy before anything changes; later you can only remember.' },
];

/* “Followers or customers may need individual attention if they have been particularly upset” (steps, 4). */
export const followUp: readonly Rule<Answered, boolean>[] = [
  { when: (i) => i.confirmed === 'no', then: false, why: 'Nothing was wrong, so nobody needs a message of their own.' },
  { when: (i) => i.confirmed === 'unsure', then: false, why: 'Write to people once you know what happened.' },
  { when: (i) => i.action === 'counsel-first', then: false, why: 'Write to nobody before counsel has agreed.' },
  { when: (i) => i.harm === 'none', then: false, why: 'Nobody was hit, so nobody needs a message of their own.' },
  { when: (i) => i.harmed === 'named-person', then: true, why: 'The person it is about should hear it from you, not from the others.' },
  { when: (i) => i.harm === 'unsafe', then: true, why: 'Everybody who may have acted on it needs to be told one by one.' },
  { when: (i) => i.harm === 'hurtful' && !i.unnoticed, then: true, why: 'Those who are hurt deserve an answer of their own.' },
  {
    when: (i) => i.harmed !== 'nobody' && i.impact.includes('customer-trust') && !i.unnoticed,
    then: true,
    why: 'Trust comes back one person at a time.',
  },
  { when: always, then: false, why: 'One public answer serves everybody.' },
];

/** Said beside the decisions, because they come before or between them. */
export const notes: readonly Rule<Answered, null>[] = [
  {
    when: (i) => i.mistake === 'taken-over',
    then: null,
    why: 'Take the account back first: new password, other sessions and connected apps out.',
  },
  {
    // GDPR, article 33.
    when: (i) => i.mistake === 'confidential' && (i.harm === 'unsafe' || i.harm === 'legal'),
    then: null,
    why: 'If personal data is out, tell your data protection lead now: a report may be due within 72 hours.',
  },
  {
    // Steps, 3: a post deleted while people complain under it “might seem as though you’re trying to silence them”.
    when: (i) => i.action === 'delete' && i.harm !== 'unsafe' && (i.reach?.complaints ?? 0) > 0,
    then: null,
    why: 'People are complaining under the post: acknowledge it there first, then remove it.',
  },
];
