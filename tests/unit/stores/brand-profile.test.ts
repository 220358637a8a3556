import { describe, expect, it } from 'vitest';
import { type ApprovalPolicy, noApproval } from '../../../utils/model/approval-policy.ts';
import { brandSchema } from '../../../utils/model/brand.ts';
import {
  accountColours,
  addressIn,
  approvalOf,
  type BrandProfile,
  findAccount,
  isSensitiveNow,
  newBrand,
  sourceOf,
  toBrand,
} from '../../../utils/model/brand-profile.ts';
import { brands } from '../../../utils/stores/brands.ts';

const NOW = '2026-11-22T09:00:00Z';
const blank = newBrand('b', 'Europe/London', 'en-GB');

function brand(name: string, ...accounts: [platform: string, handle: string][]): BrandProfile {
  return {
    ...blank,
    id: name,
    name,
    accounts: accounts.map(([platform, handle]) => ({ platform, handle, colour: accountColours[0].value, mode: 'normal' })),
  };
}

const acme = brand('Acme Tea', ['x', 'acmetea'], ['mastodon', '@acmetea@social.example']);
const bolt = brand('Bolt Bikes', ['x', '@BoltBikes'], ['bluesky', 'bolt.example'], ['mastodon', 'bolt@one.example']);
const all = [acme, bolt];

describe('finding whose account this is', () => {
  it.each([
    ['x', 'acmetea', 'Acme Tea'],
    ['x', '@AcmeTea', 'Acme Tea'],
    ['x', 'boltbikes', 'Bolt Bikes'],
    ['bluesky', 'Bolt.Example', 'Bolt Bikes'],
    ['mastodon', 'acmetea@social.example', 'Acme Tea'],
    ['mastodon', 'acmetea', 'Acme Tea'],
  ])('%s %s is of %s', (platform, handle, name) => {
    expect(findAccount(all, platform, handle)?.profile.name).toBe(name);
  });

  it.each([
    ['bluesky', 'acmetea'],
    ['x', 'acme'],
    ['x', ''],
    ['mastodon', 'acmetea@elsewhere.example'],
  ])('%s %s is in no brand', (platform, handle) => {
    expect(findAccount(all, platform, handle)).toBeNull();
  });

  it('does not guess between two accounts of one name on two servers', () => {
    const twins = [bolt, brand('Bolt Coffee', ['mastodon', 'bolt@two.example'])];
    expect(findAccount(twins, 'mastodon', 'bolt')).toBeNull();
    expect(findAccount(twins, 'mastodon', 'bolt@two.example')?.profile.name).toBe('Bolt Coffee');
  });

  it('does not take an account whose handle is still empty for any', () => {
    expect(findAccount([brand('New', ['x', ''])], 'x', '')).toBeNull();
  });
});

describe('the brand for the engine', () => {
  it('has the engine’s shape and nothing of the options’', () => {
    const made = toBrand(bolt, NOW);
    expect(brandSchema.strict().parse(made)).toEqual(made);
    expect(made.accounts).toContainEqual({ platform: 'x', handle: 'BoltBikes' });
  });

  it.each([
    ['without an end', null, NOW, true],
    ['before its end', '2026-11-22T09:00:01Z', NOW, true],
    ['after its end', '2026-11-22T10:00:00+01:00', NOW, false],
    ['where the time is not known', '2020-01-01T00:00:00Z', null, true],
  ])('sensitive now %s', (_, until, now, on) => {
    const profile = { ...acme, sensitiveNow: { words: ['flood'], until } };
    expect(isSensitiveNow(profile, now)).toBe(on);
    expect(toBrand(profile, now).sensitiveNow).toEqual(on ? ['flood'] : []);
  });

  it('says nothing is sensitive while the switch is off', () => {
    expect(toBrand(acme, NOW).sensitiveNow).toEqual([]);
  });
});

describe('what a brand knows', () => {
  it('reads a brand from before there were sources, guidelines and rules, and loses nothing of it', () => {
    const { organisation, sources, guidelines, outlets, glossary, memorialCountries, rules, ...before } = acme;
    const read = brands.decode({ version: 1, value: [before] });
    expect(read).toEqual({ ok: true, value: [acme] });
  });

  it('keeps to twelve lines of guidelines', () => {
    const lines = (many: number) =>
      brands.decode({ version: 2, value: [{ ...acme, guidelines: Array(many).fill('We answer in an hour.') }] });
    expect(lines(12).ok).toBe(true);
    expect(lines(13).ok).toBe(false);
  });

  it('finds the source of a kind of fact', () => {
    const profile = {
      ...acme,
      sources: [
        { kind: 'price' as const, where: '' },
        { kind: 'date' as const, where: 'Mia, events' },
      ],
    };
    expect(sourceOf(profile, 'date')).toBe('Mia, events');
    expect(sourceOf(profile, 'price')).toBeNull();
    expect(sourceOf(profile, 'name')).toBeNull();
  });

  it.each([
    ['https://acme.example/prices', 'https://acme.example/prices'],
    ['acme.example/prices', 'https://acme.example/prices'],
    ['Mia, events', null],
    ['mia@acme.example', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('“%s” leads to %s', (where, address) => expect(addressIn(where)).toBe(address));
});

describe('account colours', () => {
  const channel = (hex: string) => {
    const share = Number.parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };

  it.each(accountColours.map(({ name, value }) => [name, value] as const))('%s carries white letters', (_, value) => {
    const [red, green, blue] = [1, 3, 5].map((at) => channel(value.slice(at, at + 2)));
    const light = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    expect(1.05 / (light + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('who has to say yes', () => {
  const one: ApprovalPolicy = { ...noApproval, needs: 'one' };
  const two: ApprovalPolicy = { ...noApproval, needs: 'two' };

  it('is the account’s own, or the brand’s, or nobody', () => {
    const careful: BrandProfile = { ...acme, approval: one, accounts: [{ ...acme.accounts[0]!, approval: two }, acme.accounts[1]!] };
    expect(approvalOf(findAccount([careful], 'x', 'acmetea'))).toBe(two);
    expect(approvalOf(findAccount([careful], 'mastodon', 'acmetea'))).toBe(one);
    expect(approvalOf(findAccount(all, 'x', 'acmetea'))).toBe(noApproval);
    expect(approvalOf(null)).toBe(noApproval);
  });
});
