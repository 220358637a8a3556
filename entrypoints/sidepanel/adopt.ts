import type { ProposalView } from '../../components/damage-control/incident-view.ts';
import type { ApprovalPolicy } from '../../utils/model/approval-policy.ts';
import { approvalOf, type BrandProfile, MOST_GUIDELINES, type OwnAccount } from '../../utils/model/brand-profile.ts';
import type { IncidentChange } from '../../utils/model/incident-record.ts';
import { MOST_RULES, reviewDate } from '../../utils/model/own-rule.ts';
import { brands } from '../../utils/stores/brands.ts';
import { people } from '../../utils/stores/people.ts';
import { settings } from '../../utils/stores/settings.ts';

const MOST_QUESTIONS = 20;

/**
 * Writes a change where it works from the next post on.
 * @param now ISO 8601
 * @returns what the incident remembers of it
 * @throws where there is no room for it; the message says what to do
 */
export async function adopt(proposal: ProposalView, own: OwnAccount | null, now: string): Promise<IncidentChange> {
  const { id, kind, text } = proposal;
  if (kind === 'check') {
    await settings.update((all) => ({ ...all, checks: { ...all.checks, [id.slice('check:'.length)]: { on: true, level: 'stop' } } }));
  } else if (own) {
    const { others } = await people.read();
    const nobodySigns = !others.some(({ state }) => state === 'confirmed');
    await changeBrand(own, changeOf(proposal, own, now, nobodySigns));
  } else if (kind === 'policy') {
    await settings.update((all) => ({ ...all, whoMustLook: 'author' }));
  } else {
    await settings.update((all) => ({ ...all, questions: withLine(all.questions, text, MOST_QUESTIONS, 'questions of your own') }));
  }
  return { changes: { [id]: { kind, text, reviewAt: reviewDate(now), brand: own?.profile.id ?? null } } };
}

/**
 * Switches *sensitive now* on for the brand, with words and an end, or off again.
 * @returns what the incident remembers of it
 */
export async function switchSensitive(own: OwnAccount | null, sensitiveNow: BrandProfile['sensitiveNow']): Promise<IncidentChange> {
  // The brand may have been removed meanwhile: then there is nothing to switch, and the incident forgets it.
  if (!own) return { sensitiveBrand: null };
  await changeBrand(own, () => ({ sensitiveNow }));
  return { sensitiveBrand: sensitiveNow && own.profile.id };
}

async function changeBrand({ profile }: OwnAccount, change: (brand: BrandProfile) => Partial<BrandProfile>): Promise<void> {
  await brands.update((all) => all.map((each) => (each.id === profile.id ? { ...each, ...change(each) } : each)));
}

/**
 * What changes about a brand.
 * @param nobodySigns there is no colleague here yet who could sign
 */
function changeOf(
  proposal: ProposalView,
  own: OwnAccount,
  now: string,
  nobodySigns: boolean,
): (brand: BrandProfile) => Partial<BrandProfile> {
  const { kind, text, fact, when, policy } = proposal;
  if (kind === 'policy' && policy) {
    const isOwn = ({ platform, handle }: OwnAccount['account']) => platform === own.account.platform && handle === own.account.handle;
    const change = policy === 'careful' ? { mode: policy } : { approval: asking(policy, approvalOf(own), nobodySigns) };
    return ({ accounts }) => ({ accounts: accounts.map((account) => (isOwn(account) ? { ...account, ...change } : account)) });
  }
  if (kind === 'guideline') {
    return ({ guidelines }) => ({ guidelines: withLine(guidelines, text, MOST_GUIDELINES, 'lines of guidelines') });
  }
  if (kind === 'source' && fact) {
    return ({ sources }) => ({ sources: [...sources.filter((source) => source.kind !== fact), { kind: fact, where: text }] });
  }
  if (kind === 'rule' && when) {
    const rule = { id: crypto.randomUUID(), when, level: 'ask', say: text, reviewAt: reviewDate(now) } as const;
    return ({ rules }) => ({ rules: [...roomFor(rules, MOST_RULES, 'rules'), rule] });
  }
  return ({ questions }) => ({ questions: withLine(questions, text, MOST_QUESTIONS, 'questions of your own') });
}

/** A reason of the author's alone is then not enough; and where nobody can sign yet, a yes in a chat counts, so that the account stays usable. */
function asking(needs: 'one' | 'two', before: ApprovalPolicy, nobodySigns: boolean): ApprovalPolicy {
  const publishOpen = before.publishOpen === 'anyone' ? 'signed' : before.publishOpen;
  return { ...before, needs, publishOpen, outside: before.outside || nobodySigns };
}

function withLine(lines: readonly string[], line: string, most: number, what: string): string[] {
  return lines.includes(line) ? [...lines] : [...roomFor(lines, most, what), line];
}

/** @throws where the list is full. */
function roomFor<T>(list: readonly T[], most: number, what: string): readonly T[] {
  if (list.length >= most) throw new Error(`There is room for ${most} ${what}. Take one out in the settings, then add this one.`);
  return list;
}
