import type { Advice } from '../model/incident.ts';
import { type Answered, always, type Judged, type Rule } from './advice-rules.ts';

/* The rules about what is said, to whom, and by whom. Each table's first rule that fits decides. */

/* Removing is usual, a removal in silence is not: “it’s better to acknowledge the mistake nonetheless” (steps, 3). */
export const acknowledge: readonly Rule<Judged, Advice['acknowledge']>[] = [
  { when: (i) => i.action === 'counsel-first', so: 'none', why: 'Say nothing in public before counsel has agreed.' },
  { when: (i) => i.action === 'leave', so: 'none', why: 'A public note would tell more people than the post did.' },
  {
    when: (i) => i.confirmed === 'no',
    so: 'reply',
    why: 'Answer where people asked; a post of its own would admit what did not happen.',
  },
  {
    when: (i) => i.confirmed === 'unsure' && i.action === 'reply',
    so: 'reply',
    why: 'A short line that you are looking into it buys the time to be sure.',
  },
  {
    // Posts of public bodies are records (US National Archives, Bulletin 2014-02; UK Public Records Act 1958).
    when: (i) => i.organisation === 'public-body' && i.action === 'delete',
    so: 'post',
    why: 'A public body removes nothing without a public note and a kept record.',
  },
  { when: (i) => i.grave, so: 'post', why: 'Those who were hit have to find your words without searching.' },
  { when: (i) => i.mistake === 'taken-over', so: 'post', why: 'People have to know which posts were not yours.' },
  { when: (i) => i.action === 'correct', so: 'post', why: 'A correction has to reach those who read the mistake.' },
  {
    // Steps, 3: removed while people complain under it, even what harms nobody “might seem as though you’re trying to silence them”.
    when: (i) => i.action === 'delete' && (i.unnoticed || i.harm === 'none') && !i.stirring,
    so: 'none',
    why: 'Nobody has minded it, so removing it needs no announcement.',
  },
  { when: (i) => i.action === 'delete', so: 'post', why: 'A post that vanishes without a word looks like hiding.' },
  {
    when: (i) => i.action === 'edit' && i.harm === 'misleading' && i.wide,
    so: 'post',
    why: 'Many read the old version and will not see the edit.',
  },
  {
    when: (i) => i.action === 'edit' && (i.harm === 'misleading' || i.stirring),
    so: 'reply',
    why: 'Say under the post what you changed, so that the comments still make sense.',
  },
  { when: (i) => i.action === 'edit', so: 'none', why: 'Nobody has minded it, so the edit speaks for itself.' },
  { when: always, so: 'reply', why: 'Answer where people noticed it; that is where they look.' },
];

/* “Would it be better to throw some light humour into the situation, or is a tone of sincerity more helpful?” (steps, 3) */
export const tone: readonly Rule<Answered, Advice['tone']>[] = [
  { when: (i) => i.confirmed === 'no', so: 'none', why: 'There is nothing to apologise for: stay friendly and factual.' },
  { when: (i) => i.harm === 'legal', so: 'sincere', why: 'Whatever counsel agrees to, say it soberly.' },
  { when: (i) => i.acknowledge === 'none', so: 'none', why: 'Nothing is said in public, so no tone is needed.' },
  { when: (i) => i.confirmed === 'unsure', so: 'sincere', why: 'While you do not know what happened, stay sober.' },
  // Chase 2019: a joking apology to people who felt mocked was criticised again.
  { when: (i) => i.grave, so: 'sincere', why: 'Somebody is hurt or at risk, so no joke.' },
  {
    when: (i) => i.mistake === 'bad-moment' || i.mistake === 'promotion-on-tragedy',
    so: 'sincere',
    why: 'Grief is near, so no joke.',
  },
  { when: (i) => i.mistake === 'taken-over', so: 'sincere', why: 'People need to know where they stand, so no joke.' },
  { when: (i) => i.harm === 'misleading', so: 'sincere', why: 'People may have acted on it; they want facts, not wit.' },
  {
    when: (i) => i.harmed !== 'nobody',
    so: 'sincere',
    why: 'Somebody has been put on the spot by it; mean the apology, and leave the wit out.',
  },
  {
    when: (i) => i.angry || i.impact.includes('customer-trust'),
    so: 'sincere',
    why: 'People mind it, so a joke would make it smaller than it is to them.',
  },
  { when: always, so: 'light', why: 'Nobody was hurt, so a light tone is open to you.' },
];

/* KitchenAid 2012 and The Onion 2013: the head apologised by name, and it was taken as meant. */
export const voice: readonly Rule<Answered, Advice['voice']>[] = [
  { when: (i) => i.confirmed !== 'yes', so: 'brand', why: 'The account that posted answers; nobody has to put their name to it now.' },
  {
    when: (i) => i.harmed === 'named-person' && (i.harm === 'hurtful' || i.harm === 'unsafe'),
    so: 'named-senior',
    why: 'A person was harmed, so a person who is responsible should apologise by name.',
  },
  {
    when: (i) => i.severity === 'critical',
    so: 'named-senior',
    why: 'This is large enough that people expect somebody responsible, by name.',
  },
  { when: always, so: 'brand', why: 'The account that posted can speak for itself.' },
];

/* “Followers or customers may need individual attention if they have been particularly upset” (steps, 4). */
export const followUp: readonly Rule<Answered, boolean>[] = [
  { when: (i) => i.confirmed === 'no', so: false, why: 'Nothing was wrong, so nobody needs a message of their own.' },
  { when: (i) => i.confirmed === 'unsure', so: false, why: 'Write to people once you know what happened.' },
  { when: (i) => i.action === 'counsel-first', so: false, why: 'Write to nobody before counsel has agreed.' },
  { when: (i) => i.harm === 'none', so: false, why: 'Nobody was hit, so nobody needs a message of their own.' },
  { when: (i) => i.harmed === 'named-person', so: true, why: 'The person it is about should hear it from you, not from the others.' },
  { when: (i) => i.harm === 'unsafe', so: true, why: 'Everybody who may have acted on it needs to be told one by one.' },
  { when: (i) => i.harm === 'hurtful' && !i.unnoticed, so: true, why: 'Those who are hurt deserve an answer of their own.' },
  {
    when: (i) => i.harmed !== 'nobody' && i.impact.includes('customer-trust') && !i.unnoticed,
    so: true,
    why: 'Trust comes back one person at a time.',
  },
  { when: always, so: false, why: 'One public answer serves everybody.' },
];

/** Said beside the decisions, because they come before or between them. */
export const notes: readonly Rule<Answered, null>[] = [
  {
    when: (i) => i.mistake === 'taken-over',
    so: null,
    why: 'Take the account back first: new password, other sessions and connected apps out.',
  },
  {
    // GDPR, article 33.
    when: (i) => i.mistake === 'confidential' && (i.harm === 'unsafe' || i.harm === 'legal'),
    so: null,
    why: 'If personal data is out, tell your data protection lead now: a report may be due within 72 hours.',
  },
  {
    // UK FCA, FG24/1; US FTC, Health Products Compliance Guidance.
    when: (i) => i.organisation === 'finance-or-health' && i.confirmed === 'yes' && (i.harm === 'misleading' || i.harm === 'unsafe'),
    so: null,
    why: 'Tell compliance or counsel today: a misleading promise about money or health may have to be reported.',
  },
  {
    // Steps, 3: a post deleted while people complain under it “might seem as though you’re trying to silence them”.
    when: (i) => i.action === 'delete' && i.harm !== 'unsafe' && (i.reach?.complaints ?? 0) > 0,
    so: null,
    why: 'People are complaining under the post: acknowledge it there first, then remove it.',
  },
];
