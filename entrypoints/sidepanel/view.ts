import type {
  AdjustView,
  BrandView,
  CourseView,
  IncidentView,
  OrderView,
  PersonView,
} from '../../components/damage-control/incident-view.ts';
import { clock } from '../../components/damage-control/when.ts';
import { repetition } from '../../utils/damage-control/adjust.ts';
import {
  focusOf,
  harmedWords,
  harmWords,
  impactWords,
  questionsFound,
  reportHoursLeft,
  severityOf,
} from '../../utils/damage-control/assess.ts';
import { lastSentence, lookAgainTimes, peakAndNow, stillStopped, timeline } from '../../utils/damage-control/close.ts';
import { aloneQuestions, answerWords, doorWords, LOOK_AGAIN_MINUTES, mayBeOurs } from '../../utils/damage-control/confirm.ts';
import {
  type Action,
  AIM_MINUTES,
  courses,
  leftUndone,
  minutesBetween,
  type OrderId,
  orderOf,
  wordsOffered,
} from '../../utils/damage-control/decide.ts';
import { needed, promisesMoney, tooAlike, whoNeedsWords, whoWaits } from '../../utils/damage-control/follow-up.ts';
import type { guessMark } from '../../utils/damage-control/guess-mark.ts';
import { howTo, isKnownNetwork, takeBack } from '../../utils/damage-control/how-to.ts';
import { isGrowing, peopleCounted } from '../../utils/damage-control/incident-of.ts';
import { steps } from '../../utils/damage-control/index.ts';
import { waitingOrder, waitingOrderWords } from '../../utils/damage-control/waiting-order.ts';
import { addressIn, type BrandProfile, isSensitiveNow, type OwnAccount } from '../../utils/model/brand-profile.ts';
import type { Advice, Mistake, Severity } from '../../utils/model/incident.ts';
import { type IncidentRecord, stepIds } from '../../utils/model/incident-record.ts';
import { REVIEW_DAYS } from '../../utils/model/own-rule.ts';
import { platformById } from '../../utils/platforms/index.ts';
import { shownHandle } from '../../utils/text/shown-handle.ts';
import { outletName, teamMessage } from '../../utils/text/team-message.ts';
import type { isAbusive } from '../incident/abusive.ts';
import { draftTitles } from '../incident/draft-titles.ts';
import type { wordsView } from '../incident/draft-view.ts';
import { missingFor, type Occasion, occasionOf } from '../incident/occasion.ts';

type Adjustments = Omit<AdjustView, 'repetition' | 'reviewDays'>;

/** What an incident is shown with, from the other stores. */
export interface Surroundings {
  own: OwnAccount | null;
  /** BCP 47. */
  locale: string;
  /** Addresses of the kept pictures, the newest last. */
  pictures: readonly string[];
  /** What people without a mark wrote, while the browser remembers it. */
  heard: Readonly<Record<string, string>>;
  others: readonly IncidentRecord[];
  /** Posts that went out this month with nothing wrong. */
  wentRight: number;
  /** What step 5 offers; `null`: it is being made, or the step is not open. */
  adjustments: Adjustments | null;
  /** Writes the words; `null`: it is being fetched. */
  write: typeof wordsView | null;
  /** Tells abusive words; `null`: it is being fetched. */
  isAbusive: typeof isAbusive | null;
  /** Guesses what somebody needs; `null`: it is being fetched. */
  guess: typeof guessMark | null;
}

const severityTitles: Readonly<Record<Severity, string>> = {
  none: 'Not serious',
  minor: 'Minor',
  moderate: 'Moderate',
  major: 'Major',
  critical: 'Critical',
};

const orderTitles: Readonly<Record<OrderId, string>> = {
  keep: 'Keep a copy',
  secure: 'Take the account back',
  advert: 'Stop adverts',
  pause: 'Pause what waits',
  words: 'Have the words ready',
  yes: 'Wait for the yes',
  remove: 'Remove it',
  edit: 'Edit it',
  acknowledge: 'Acknowledge it',
  stranger: 'Look as a stranger',
  copies: 'Copies elsewhere',
};

/** Short enough to be chosen from a list with a racing heart; what a check looks for is said in more words elsewhere. */
const mistakeWords: Readonly<Record<Mistake, string>> = {
  'wrong-account': 'Wrong account',
  'wrong-media': 'Wrong picture, video or file',
  'left-over-text': 'A gap or a note left in the text',
  'wrong-date': 'Wrong date or time',
  fact: 'Wrong fact, name or number',
  spelling: 'A slip of the pen',
  link: 'Wrong or broken link',
  mention: 'Wrong handle',
  hashtag: 'A hashtag that breaks or reads otherwise',
  hurtful: 'A hurtful word or joke',
  heated: 'A heated answer',
  'bad-moment': 'The wrong moment',
  'promotion-on-tragedy': 'Selling or joking beside grief',
  confidential: 'Personal data, or something confidential',
  audience: 'Wrong audience or country',
  'open-call': 'A call to the public that was turned around',
  'canned-reply': 'A template where a person was needed',
  'apology-wording': 'An apology that made it worse',
  disclosure: 'An advert that was not labelled',
  'giveaway-terms': 'An offer without its terms',
  rival: 'A rival named or linked',
  accessibility: 'Not readable for everybody',
  length: 'Too long, or cut off',
  duplicate: 'The same post twice',
  'house-style': 'Against our own style',
  'taken-over': 'Somebody else posted in our name',
  other: 'Something else',
};

/** Everything the page shows, worked out from the record and what surrounds it. */
export function viewOf(record: IncidentRecord, around: Surroundings, now: string): IncidentView {
  const network = howTo(record.post.platform);
  const missing = missingFor(record);
  const occasion = occasionOf(record, around.own, around.locale, now);
  const { advice } = occasion;
  const at = stepIds.indexOf(record.step);
  const severity = severityOf(record, now);
  const { noticed, upset } = peopleCounted(record);
  const people = peopleView(record.people, around.heard);
  const brand = around.own && brandView(around.own.profile, now);
  const words = around.write?.(occasion) ?? null;
  const byKey = new Map(people.map((person) => [person.key, person]));

  return {
    record,
    now,
    pictures: around.pictures,
    colour: around.own?.account.colour ?? null,
    network: {
      ...network,
      known: isKnownNetwork(record.post.platform),
      takeBack,
      queueAddress: platformById(record.post.platform)?.facts.queueAddress ?? null,
    },
    brand,
    choices: {
      doors: doorWords,
      answers: answerWords,
      mistakes: mistakeWords,
      harms: harmWords,
      harmed: harmedWords,
      impacts: impactWords,
    },
    rail: steps.map((step) => ({
      id: step.id,
      title: step.title,
      asks: step.asks,
      state: railState(record, step),
    })),
    // After one calm answer nothing in between asks for anything.
    next: record.step === 'confirm' && record.answer === 'not-a-mistake' ? 'close' : (stepIds[at + 1] ?? null),
    previous: stepIds[at - 1] ?? null,
    confirm: {
      aloneQuestions,
      lookAgainMinutes: LOOK_AGAIN_MINUTES,
      remindsAt: remindsAt(record, now),
      mayBeOurs: mayBeOurs(record),
    },
    assess: {
      severity: severity && { level: severity.level, title: severityTitles[severity.level], why: severity.why },
      noticed,
      upset,
      counted: { noticed: people.length, upset: people.filter(({ mark }) => mark === 'upset').length },
      growing: isGrowing(record),
      focus: focusOf(record),
      reportHoursLeft: reportHoursLeft(record, now),
      questionsFound: questionsFound(record),
      people,
      peopleOrder: waitingOrderWords,
      guess: around.guess,
      isAbusive: around.isAbusive,
    },
    decide: decideView(occasion, missing, upset, words),
    followUp: {
      ...suggestion(record, advice),
      own: whoNeedsWords(record).own.map((key) => byKey.get(key)!),
      served: whoNeedsWords(record).oneAnswer.length,
      promisesMoney,
      tooAlike: tooAlike(messagesByHand(record)),
      lookAgainTimes: (key) => offered(lookAgainTimes(now), record.people[key]?.lookAgainAt ?? null, now),
    },
    adjust: around.adjustments && {
      ...around.adjustments,
      repetition: repetition(record, around.others),
      reviewDays: REVIEW_DAYS,
    },
    close: {
      timeline: timeline(record, now),
      counts: peakAndNow(record),
      undone: leftUndoneOf(occasion, upset),
      stopped: stillStopped(record, now).filter((each) => each !== 'sensitive' || brand?.sensitiveNow != null),
      lookAgainTimes: planned(record).reduce((times, at) => offered(times, at, now), lookAgainTimes(now)),
      due: dueIn(record, byKey, now),
      lastSentence: lastSentence(record, around.wentRight),
    },
    words,
  };
}

function brandView(profile: BrandProfile, now: string): BrandView {
  const until = profile.sensitiveNow?.until ?? null;
  return {
    name: profile.name.trim() || 'this brand',
    sensitiveNow: isSensitiveNow(profile, now) ? profile.sensitiveNow : null,
    outlets: profile.outlets.map((outlet) => ({ name: outletName(outlet), link: outlet.link && addressIn(outlet.link) })),
    teamMessage: teamMessage(profile, until && clock(until, now)),
  };
}

function railState(record: IncidentRecord, step: (typeof steps)[number]): 'open' | 'done' | 'skipped' {
  const said = record.steps[step.id]?.state;
  if (said === 'done' || said === 'skipped') return said;
  const standing = step.standing(record);
  // What may be left out counts as such only once somebody went past it.
  if (standing === 'skippable') return stepIds.indexOf(record.step) > stepIds.indexOf(step.id) ? 'skipped' : 'open';
  return standing;
}

const lastPeople = new WeakMap<IncidentRecord['people'], { heard: Surroundings['heard']; people: PersonView[] }>();

/** Made anew only when people changed, and not at every key that is typed elsewhere. */
function peopleView(all: IncidentRecord['people'], heard: Surroundings['heard']): PersonView[] {
  const last = lastPeople.get(all);
  if (last?.heard === heard) return last.people;
  const people = waitingOrder(all).map((key) => personView(key, all[key]!, heard));
  lastPeople.set(all, { heard, people });
  return people;
}

function personView(key: string, person: IncidentRecord['people'][string], heard: Surroundings['heard']): PersonView {
  const { handle, name, words, mark, source, replies } = person;
  return {
    key,
    name: handle ? shownHandle(handle, name) : (name ?? 'Somebody'),
    words: words ?? heard[key] ?? null,
    mark,
    source,
    link: replies[0]?.link ?? null,
  };
}

function decideView(
  occasion: Occasion,
  missing: string | null,
  upset: number | null,
  written: IncidentView['words'],
): IncidentView['decide'] {
  const { record, advice } = occasion;
  const course = (action: Action): CourseView => ({ action, ...courses[action] });
  const words = wordsOffered(record, advice).map((kind) => ({ kind, title: draftTitles[kind] }));
  const chosen = record.action && course(record.action);
  const said = { missing, advice, chosen, aimMinutes: AIM_MINUTES, words };
  if (!advice) return { ...said, recommended: null, others: [], order: [], because: null };
  const { items, because } = orderOf(record, advice, upset);
  return {
    ...said,
    recommended: course(advice.action),
    others: (Object.keys(courses) as Action[]).filter((action) => action !== advice.action).map(course),
    order: items.map(
      ({ id, done, at }, index): OrderView => ({
        id,
        title: orderTitles[id],
        // A yes to other words is none.
        done: done && (id !== 'yes' || written?.approval.holds === true),
        at,
        minutes: between(
          record,
          id,
          items.slice(0, index).map((item) => item.id),
        ),
      }),
    ),
    because,
  };
}

function leftUndoneOf({ record, advice }: Occasion, upset: number | null): IncidentView['close']['undone'] {
  const order = advice ? leftUndone(orderOf(record, advice, upset)) : [];
  const waiting = record.followUp === 'not-needed' ? 0 : whoWaits(record).length;
  return [
    ...order.map(({ id }) => ({ title: orderTitles[id], step: 'decide' as const })),
    ...(waiting > 0 ? [{ title: `Write to ${waiting === 1 ? 'one person' : `${waiting} people`}`, step: 'follow-up' as const }] : []),
  ];
}

/** The minutes between removing and acknowledging, beside the later of the two. */
function between({ removedAt, acknowledgedAt }: IncidentRecord, id: OrderId, before: readonly OrderId[]): number | null {
  const isLater = (id === 'acknowledge' && before.includes('remove')) || (id === 'remove' && before.includes('acknowledge'));
  return isLater && removedAt && acknowledgedAt ? minutesBetween(removedAt, acknowledgedAt) : null;
}

function suggestion(record: IncidentRecord, advice: Advice | null) {
  const { needed: suggested, why } = needed(record, advice);
  return { suggested, why };
}

/** Times that were set, and nobody has looked since. */
const planned = ({ lookAgain }: IncidentRecord): string[] =>
  Object.values(lookAgain).flatMap(({ at, doneAt }) => (doneAt === null ? at : []));

/** The times that are offered, with one that was chosen as long as it is ahead. */
const offered = (times: readonly string[], chosen: string | null, now: string): string[] =>
  [...new Set([...times, ...(chosen !== null && isAhead(chosen, now) ? [chosen] : [])])].toSorted();

const isAhead = (at: string, now: string): boolean => Date.parse(at) > Date.parse(now);

function remindsAt({ lookAgain: { undecided } }: IncidentRecord, now: string): string | null {
  return undecided && undecided.doneAt === null && isAhead(undecided.at, now) ? undecided.at : null;
}

/** What the toolbar says it is time for. */
function dueIn({ lookAgain, people }: IncidentRecord, byKey: ReadonlyMap<string, PersonView>, now: string): IncidentView['close']['due'] {
  const posts = Object.entries(lookAgain).flatMap(([key, { at, doneAt }]) => (doneAt === null ? { key, who: null, at } : []));
  const persons = Object.entries(people).flatMap(([key, { lookAgainAt: at }]) =>
    at === null ? [] : { key, who: byKey.get(key)!.name, at },
  );
  return [...posts, ...persons].filter(({ at }) => !isAhead(at, now));
}

/** What was written to people by hand, sent or not. */
function messagesByHand({ drafts, people }: IncidentRecord): Record<string, string> {
  const half = Object.entries(drafts).flatMap(([key, text]) => (key.startsWith('message:') ? [[key.slice('message:'.length), text]] : []));
  const sent = Object.entries(people).flatMap(([key, { messages }]) => messages.slice(-1).map(({ text }) => [key, text]));
  return Object.fromEntries([...sent, ...half]);
}
