import type { AdjustView, OwnKind, ProposalView, TriedView } from '../../components/damage-control/incident-view.ts';
import type { Check } from '../../utils/checks/check.ts';
import { checks, review } from '../../utils/checks/index.ts';
import ownRule from '../../utils/checks/own-rule.ts';
import { type Proposal, proposals } from '../../utils/damage-control/adjust.ts';
import { approvalOf, type OwnAccount, toBrand } from '../../utils/model/brand-profile.ts';
import { type Context, draftOf, type RecentPost } from '../../utils/model/context.ts';
import type { Draft } from '../../utils/model/draft.ts';
import type { IncidentRecord } from '../../utils/model/incident-record.ts';
import type { RuleCondition } from '../../utils/model/own-rule.ts';
import type { Settings } from '../../utils/stores/settings.ts';
import { shownHandle } from '../../utils/text/shown-handle.ts';
import { ownZone } from '../review/own-zone.ts';

/** So many posts a change is tried on: enough to see whether it would be a nuisance, quick enough not to be felt. */
const TRIED_ON = 40;

export interface Ground {
  own: OwnAccount | null;
  settings: Settings;
  recent: readonly RecentPost[];
  locale: string;
}

/** What step 5 offers: checks that speak up on the very post and do not hold it yet, then what a person can do. */
export function adjustmentsFor(record: IncidentRecord, ground: Ground): Omit<AdjustView, 'repetition' | 'reviewDays'> {
  const places = placesIn(ground.own);
  const people = proposals(record, ground.own && approvalOf(ground.own).needs)
    .filter(({ kind }) => kind === 'policy' || places[kind] !== undefined)
    .map((proposal) => proposalView(proposal, record, ground, places));
  return {
    proposals: [...checksFor(record, ground), ...people],
    places,
    sources: Object.fromEntries((ground.own?.profile.sources ?? []).map(({ kind, where }) => [kind, where])),
    tryWord: (word) => triedRule({ kind: 'word', word }, record, ground),
  };
}

/** Where each thing would stand. Guidelines, sources and rules belong to a brand. */
function placesIn(own: OwnAccount | null): Partial<Record<OwnKind, string>> {
  if (!own) return { question: 'your own questions' };
  const brand = own.profile.name.trim() || 'this brand';
  return {
    question: `the questions of ${brand}`,
    guideline: `the guidelines of ${brand}`,
    source: `the sources of ${brand}`,
    rule: `the rules of ${brand}`,
  };
}

function proposalView(proposal: Proposal, record: IncidentRecord, ground: Ground, places: Partial<Record<OwnKind, string>>): ProposalView {
  const { kind, text, why } = proposal;
  const account = ground.own ? `the account ${shownHandle(ground.own.account.handle)}` : 'your settings';
  const id = kind === 'source' ? `source:${proposal.fact}` : `${kind}:${text}`;
  return {
    id,
    kind,
    title: text,
    text,
    why,
    where: kind === 'policy' ? account : places[kind]!,
    ...(kind === 'source' && { fact: proposal.fact }),
    ...(kind === 'rule' && { when: proposal.when }),
    ...(kind === 'policy' && { policy: proposal.policy }),
    tried: kind === 'rule' ? triedRule(proposal.when, record, ground) : null,
    adopted: id in record.changes || standsAlready(proposal, ground.own),
  };
}

/** Whether the brand has it from another incident, or from the settings. */
function standsAlready(proposal: Proposal, own: OwnAccount | null): boolean {
  if (!own) return false;
  const { account, profile } = own;
  switch (proposal.kind) {
    case 'question':
      return profile.questions.includes(proposal.text);
    case 'guideline':
      return profile.guidelines.includes(proposal.text);
    case 'policy':
      return proposal.policy === 'careful' ? account.mode === 'careful' : approvalOf(own).needs === proposal.policy;
    case 'rule':
      return profile.rules.some(({ when, say }) => say === proposal.text && JSON.stringify(when) === JSON.stringify(proposal.when));
    case 'source':
      return false;
  }
}

function checksFor(record: IncidentRecord, ground: Ground): ProposalView[] {
  const context = contextOf(record, ground);
  return checks.flatMap((check): ProposalView[] => {
    const id = `check:${check.id}`;
    const tried = triedCheck(check, record, ground, context);
    // A check that is silent here or looks for another mistake has nothing to offer, and rules are changed one by one.
    if (check.fixedLevel || (!(id in record.changes) && (!tried?.fires || isOfAnother(check, record)))) return [];
    const choice = ground.settings.checks[check.id];
    const isOn = choice?.on !== false;
    const holds = isOn && (choice?.level ?? check.level) === 'stop';
    const title = isOn ? `Hold Publish: ${check.title.toLowerCase()}` : `Switch on and hold: ${check.title.toLowerCase()}`;
    const isHeld = holds && !(id in record.changes);
    return [
      {
        id,
        kind: 'check',
        title: holds ? check.title : title,
        text: check.title,
        why: isHeld ? 'It is on, and holds posts like this one. This one went out elsewhere, or with the finding left open.' : check.why,
        where: 'the checks',
        tried,
        adopted: holds || id in record.changes,
      },
    ];
  });
}

const isOfAnother = (check: Check, { mistake }: IncidentRecord): boolean =>
  mistake !== null && mistake !== 'other' && check.class !== mistake;

/** Tries a check on the very post, and where it fires there or was added, on the last ones. */
function triedCheck(check: Check, record: IncidentRecord, ground: Ground, context: Context): TriedView | null {
  const fires = review(postOf(record), context, [check]).findings.length > 0;
  if (!fires && !(`check:${check.id}` in record.changes)) return null;
  const recent = ground.recent.slice(0, TRIED_ON);
  const spoke = recent.filter((post) => review(draftOf(post), { ...context, now: post.at }, [check]).findings.length > 0);
  return { fires, recent: spoke.length, of: recent.length };
}

function triedRule(when: RuleCondition, record: IncidentRecord, ground: Ground): TriedView {
  const rule = { id: 'tried', when, level: 'ask', say: 'Tried.', reviewAt: null } as const;
  const context = { ...contextOf(record, ground), brand: { rules: [rule] } };
  return triedCheck(ownRule, record, ground, context) ?? { fires: false, recent: 0, of: 0 };
}

function contextOf({ startedAt, post }: IncidentRecord, { own, locale }: Ground): Context {
  return {
    // As it was when the post went out.
    now: post.publishedAt ?? startedAt,
    timeZone: own?.profile.timeZone ?? ownZone(),
    locale: own?.profile.locale ?? locale,
    brand: own ? toBrand(own.profile, post.publishedAt ?? startedAt) : null,
    otherBrands: [],
    recent: [],
  };
}

function postOf({ post }: IncidentRecord): Draft {
  return {
    platform: post.platform,
    surface: 'post',
    account: post.account,
    audience: null,
    parts: [{ text: post.text, media: [] }],
    scheduledFor: null,
    replyTo: null,
    unread: post.pictures > 0 ? ['media', 'descriptions', 'file-names', 'schedule'] : ['schedule'],
  };
}
