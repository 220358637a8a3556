import type { ProposalView } from '../../components/damage-control/incident-view.ts';
import { checks, review } from '../../utils/checks/index.ts';
import { proposals } from '../../utils/damage-control/adjust.ts';
import { type OwnAccount, toBrand } from '../../utils/model/brand-profile.ts';
import type { Context, RecentPost } from '../../utils/model/context.ts';
import type { Draft } from '../../utils/model/draft.ts';
import type { IncidentChange, IncidentRecord } from '../../utils/model/incident-record.ts';
import { reviewDate } from '../../utils/model/own-rule.ts';
import { brands } from '../../utils/stores/brands.ts';
import { type Settings, settings } from '../../utils/stores/settings.ts';

/** So many posts a check is tried on: enough to see whether it would be a nuisance, quick enough not to be felt. */
const TRIED_ON = 60;

export interface Ground {
  own: OwnAccount | null;
  settings: Settings;
  recent: readonly RecentPost[];
  locale: string;
}

/** What would have caught it: checks that speak up on the very post and do not hold it yet, then what a person can do. */
export function proposalsFor(record: IncidentRecord, ground: Ground): ProposalView[] {
  const brand = ground.own?.profile.name || null;
  const adopted = (id: string) => id in record.changes;
  const people = proposals(record).map(({ kind, text, why }): ProposalView => {
    const id = `${kind}:${text}`;
    const where =
      kind === 'policy'
        ? ground.own
          ? `the account @${ground.own.account.handle}`
          : 'your settings'
        : brand
          ? `the questions of ${brand}`
          : 'your own questions';
    return { id, kind, title: text, text, why, where, tried: null, adopted: adopted(id) };
  });
  return [...checksFor(record, ground, adopted), ...people];
}

function checksFor(record: IncidentRecord, ground: Ground, adopted: (id: string) => boolean): ProposalView[] {
  const context = contextOf(record, ground);
  const post = draftOf(record);
  return checks
    .filter((check) => review(post, context, [check]).findings.length > 0 || (check.class === record.mistake && check.when === 'now'))
    .flatMap((check) => {
      const id = `check:${check.id}`;
      const choice = ground.settings.checks[check.id];
      const isOn = choice?.on !== false;
      const level = choice?.level ?? check.level;
      const fires = review(post, context, [check]).findings.length > 0;
      // A check that is silent here has nothing to offer.
      if (!adopted(id) && !fires) return [];
      const holds = isOn && level === 'stop';
      const recent = ground.recent.slice(0, TRIED_ON);
      const spoke = recent.filter((each) => review(draftOfRecent(each), context, [check]).findings.length > 0).length;
      const title = isOn ? `Hold Publish: ${check.title.toLowerCase()}` : `Switch on and hold: ${check.title.toLowerCase()}`;
      return [
        {
          id,
          kind: 'check' as const,
          title: holds ? check.title : title,
          text: check.title,
          why:
            holds && !adopted(id)
              ? 'It is on and holds such a post. This one went out where it was not looking, or with it open.'
              : check.why,
          where: 'the checks',
          tried: { fires, recent: spoke, of: recent.length },
          adopted: holds || adopted(id),
        },
      ];
    });
}

/**
 * Writes a change where it works from the next post on.
 * @returns what the incident remembers of it
 */
export async function adopt(proposal: ProposalView, own: OwnAccount | null, now: string): Promise<IncidentChange> {
  const { id, kind, text } = proposal;
  if (kind === 'check') {
    await settings.update((all) => ({ ...all, checks: { ...all.checks, [id.slice('check:'.length)]: { on: true, level: 'stop' } } }));
  } else if (kind === 'policy' && own) {
    await changeBrand(own, (profile) => ({
      ...profile,
      accounts: profile.accounts.map((account) =>
        account.platform === own.account.platform && account.handle === own.account.handle ? { ...account, mode: 'careful' } : account,
      ),
    }));
  } else if (kind === 'policy') {
    await settings.update((all) => ({ ...all, whoMustLook: 'author' }));
  } else if (own) {
    await changeBrand(own, (profile) => ({ ...profile, questions: withQuestion(profile.questions, text) }));
  } else {
    await settings.update((all) => ({ ...all, questions: withQuestion(all.questions, text) }));
  }
  return { changes: { [id]: { kind, text, reviewAt: reviewDate(now), brand: own?.profile.id ?? null } } };
}

function changeBrand({ profile }: OwnAccount, change: (profile: OwnAccount['profile']) => OwnAccount['profile']) {
  return brands.update((all) => all.map((each) => (each.id === profile.id ? change(each) : each)));
}

/** @throws where the list is full. */
function withQuestion(questions: readonly string[], question: string): string[] {
  if (questions.includes(question)) return [...questions];
  if (questions.length >= 20)
    throw new Error('There is room for 20 questions of your own. Take one out in the settings, then add this one.');
  return [...questions, question];
}

function contextOf({ startedAt, post }: IncidentRecord, { own, locale }: Ground): Context {
  return {
    // As it was when the post went out.
    now: post.publishedAt ?? startedAt,
    timeZone: own?.profile.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: own?.profile.locale ?? locale,
    brand: own ? toBrand(own.profile, post.publishedAt ?? startedAt) : null,
    otherBrands: [],
    recent: [],
  };
}

function draftOf({ post }: IncidentRecord): Draft {
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

function draftOfRecent({ platform, handle, surface, text }: RecentPost): Draft {
  return {
    platform,
    surface,
    account: { handle },
    audience: null,
    parts: [{ text, media: [] }],
    scheduledFor: null,
    replyTo: null,
    unread: ['media', 'descriptions', 'file-names', 'schedule'],
  };
}
