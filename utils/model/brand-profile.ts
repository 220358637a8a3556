import { z } from 'zod';
import { type ApprovalPolicy, approvalPolicySchema, noApproval } from './approval-policy.ts';
import type { Brand } from './brand.ts';
import { accountModes } from './clearance.ts';
import { factKinds } from './finding.ts';
import { organisations } from './organisation.ts';
import { MOST_RULES, ownRuleSchema } from './own-rule.ts';
import { localeSchema, timeZoneSchema } from './places.ts';

/**
 * A brand as its people keep it in the options. The engine's {@link Brand} is made from it for one draft.
 */

/**
 * Colours for accounts: far apart from each other, also for colour-blind eyes, and each at least 4.5:1 against white, so that a
 * handle in white is readable on it.
 */
export const accountColours = [
  { name: 'Blue', value: '#1f5fbf' },
  { name: 'Orange', value: '#b34700' },
  { name: 'Teal', value: '#0b7268' },
  { name: 'Plum', value: '#8b3a8f' },
  { name: 'Olive', value: '#667000' },
  { name: 'Rose', value: '#c02663' },
  { name: 'Slate', value: '#4a5568' },
  { name: 'Brown', value: '#7b4b2a' },
] as const;

/** Own checklist questions, for everything or for one brand. */
export const questionsSchema = z.array(z.string().trim().min(1).max(200)).max(20);

export const brandAccountSchema = z.object({
  /** A platform's id. */
  platform: z.string().min(1),
  /** Without the leading @, as the network shows it. */
  handle: z.string(),
  /** CSS hex colour. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/i, 'A colour is written like #1f5fbf.'),
  mode: z.enum(accountModes),
  /** Who has to say yes; missing: what the brand says. */
  approval: approvalPolicySchema.optional(),
});
export type BrandAccount = z.infer<typeof brandAccountSchema>;

/** Where facts of a kind are looked up: the address of a page, or a person. */
const sourceSchema = z.object({ kind: z.enum(factKinds), where: z.string().max(300) });
export type Source = z.infer<typeof sourceSchema>;

/** What sends something without anybody pressing Publish. */
export const outletKinds = ['scheduler', 'adverts', 'automatic-replies'] as const;
const outletSchema = z.object({ kind: z.enum(outletKinds), name: z.string().max(100), link: z.string().nullable() });
export type Outlet = z.infer<typeof outletSchema>;

/** More lines than this nobody reads before posting. */
export const MOST_GUIDELINES = 12;

export const brandProfileSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  accounts: z.array(brandAccountSchema),
  /** Who has to say yes before a post goes out; missing: nobody. An account may have its own. */
  approval: approvalPolicySchema.optional(),
  domains: z.array(z.string()),
  /** Without the leading @. */
  knownHandles: z.array(z.string()),
  /** Without the leading #. */
  hashtags: z.array(z.string()),
  /** IANA name of the zone that the authors and the audience share. */
  timeZone: timeZoneSchema,
  /** BCP 47. */
  locale: localeSchema,
  terms: z.array(z.object({ avoid: z.string(), prefer: z.string().nullable(), why: z.string().nullable() })),
  rivals: z.array(z.string()),
  /** Words that are raw at the moment; `until` is ISO 8601, `null`: until switched off. `null`: nothing is. */
  sensitiveNow: z.object({ words: z.array(z.string()), until: z.iso.datetime({ offset: true }).nullable() }).nullable(),
  questions: questionsSchema,
  organisation: z.enum(organisations),
  sources: z.array(sourceSchema),
  guidelines: z.array(z.string().trim().min(1).max(200)).max(MOST_GUIDELINES),
  /** Where things go out by themselves. */
  outlets: z.array(outletSchema),
  /** Words that are spelt right here, whatever a dictionary says. */
  glossary: z.array(z.string()),
  /** ISO 3166; empty: the country of the language. */
  memorialCountries: z.array(z.string()),
  rules: z.array(ownRuleSchema).max(MOST_RULES),
});
export type BrandProfile = z.infer<typeof brandProfileSchema>;

/** A brand nobody has said anything about yet. */
export function newBrand(id: string, timeZone: string, locale: string): BrandProfile {
  return {
    id,
    name: '',
    accounts: [],
    domains: [],
    knownHandles: [],
    hashtags: [],
    timeZone,
    locale,
    terms: [],
    rivals: [],
    sensitiveNow: null,
    questions: [],
    organisation: 'company',
    sources: [],
    guidelines: [],
    outlets: [],
    glossary: [],
    memorialCountries: [],
    rules: [],
  };
}

/** A handle as it is compared: without the @, in lower case. */
function plainHandle(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase();
}

/** The brand an account belongs to, and the account itself. */
export interface OwnAccount {
  profile: BrandProfile;
  account: BrandAccount;
}

/**
 * Finds whose account this is; `null`: in no brand. Where one side leaves out the host of a federated handle
 * ("acmetea" for "acmetea@social.example") it counts as the same only if no other account would fit.
 */
export function findAccount(profiles: readonly BrandProfile[], platform: string, handle: string): OwnAccount | null {
  const wanted = plainHandle(handle);
  const own = profiles.flatMap((profile) => profile.accounts.map((account) => ({ profile, account })));
  const here = own.filter(({ account }) => account.platform === platform && account.handle !== '');
  const exact = here.find(({ account }) => plainHandle(account.handle) === wanted);
  if (exact) return exact;
  const alike = here.filter(({ account }) => sameButForHost(plainHandle(account.handle), wanted));
  return alike.length === 1 ? alike[0]! : null;
}

/** Whether two handles of one network are the same, in capitals or with its host. */
export function isSameHandle(one: string, other: string): boolean {
  const [a, b] = [plainHandle(one), plainHandle(other)];
  return a === b || sameButForHost(a, b);
}

function sameButForHost(a: string, b: string): boolean {
  return a.includes('@') !== b.includes('@') && a.split('@')[0] === b.split('@')[0];
}

/** Who has to say yes before a post goes out from an account; `null`: it is in no brand. */
export const approvalOf = (own: OwnAccount | null): ApprovalPolicy => own?.account.approval ?? own?.profile.approval ?? noApproval;

/**
 * The brand as the engine wants it; what is still empty in the options is left out.
 * @param now ISO 8601; ends *sensitive now*. `null`: not known, and the words count.
 */
export function toBrand(profile: BrandProfile, now: string | null): Brand {
  const { domains, knownHandles, hashtags, terms, rivals, organisation, glossary, memorialCountries, rules } = profile;
  return {
    name: profile.name.trim() || undefined,
    accounts: profile.accounts
      .filter(({ handle }) => handle !== '')
      .map(({ platform, handle }) => ({ platform, handle: handle.replace(/^@/, '') })),
    domains,
    knownHandles,
    hashtags,
    terms,
    rivals,
    sensitiveNow: isSensitiveNow(profile, now) ? profile.sensitiveNow!.words : [],
    organisation,
    glossary,
    memorialCountries,
    rules,
  };
}

/** Whether the brand's *sensitive now* switch is on and has not run out. */
export function isSensitiveNow(profile: BrandProfile, now: string | null): boolean {
  if (!profile.sensitiveNow) return false;
  const { until } = profile.sensitiveNow;
  return until === null || now === null || Date.parse(until) > Date.parse(now);
}

/** The brand's own source for a kind of fact; `null`: nobody has said one. */
export function sourceOf({ sources }: BrandProfile, kind: Source['kind']): string | null {
  return sources.find((source) => source.kind === kind && source.where !== '')?.where ?? null;
}

/** What is written as an address, as one that can be opened; `null`: it is no address of a page. */
export function addressIn(where: string): string | null {
  const written = where.trim();
  if (!/^(?:https?:\/\/)?[^\s/.]+(?:\.[^\s/.]+)+(?:\/\S*)?$/i.test(written) || written.includes('@')) return null;
  return /^https?:/i.test(written) ? written : `https://${written}`;
}
