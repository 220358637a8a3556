import { describe, expect, it } from 'vitest';
import { judge } from '../../../entrypoints/review/judge.ts';
import { panelChange, untilOf, untilsFor } from '../../../entrypoints/review/second-person.ts';
import type { Briefing } from '../../../utils/messages.ts';
import { type ApprovalPolicy, noApproval } from '../../../utils/model/approval-policy.ts';
import type { Asked } from '../../../utils/model/asked.ts';
import { newBrand } from '../../../utils/model/brand-profile.ts';
import type { Draft } from '../../../utils/model/draft.ts';
import { emptyKept } from '../../../utils/model/empty-kept.ts';
import type { Kept } from '../../../utils/model/wire.ts';
import { reasonsFor } from '../../../utils/review/clearance.ts';
import { differenceOf } from '../../../utils/signoff/difference.ts';
import { settings } from '../../../utils/stores/settings.ts';
import { answer, ask, confirm, draftOf, itemOf, later, profileOf, take } from '../signoff/two-people.ts';

const kept = emptyKept();
const clean = draftOf('Our new tea is here. It tastes of pears.');
const now = later(20);

const author = await profileOf('Ada');
const colleague = await profileOf('Sam', 'Editor');
confirm(author, colleague);
const signed = await (async () => {
  const asked = await ask(author, [itemOf(clean)]);
  return take(author, asked, await answer(colleague, asked.request));
})();

function judged(
  draft: Draft,
  policy: Partial<ApprovalPolicy>,
  asked: Asked[] = [],
  more: Partial<Kept> = {},
  incidents: Briefing['incidents'] = [],
) {
  const approval = { ...noApproval, needs: 'one' as const, ...policy };
  const account = { platform: 'bluesky', handle: 'acmetea.bsky.social', colour: '#1f5fbf', mode: 'normal' as const, approval };
  const brand = { ...newBrand('tea', 'Europe/London', 'en-GB'), name: 'Acme Tea', accounts: [account] };
  const briefing: Briefing = {
    brands: [brand],
    settings: settings.fallback,
    silences: [],
    recent: [],
    paused: [],
    incidents,
    people: author.people,
    asked,
    unread: [],
  };
  return judge(draft, briefing, { ...kept, ...more }, now);
}

it('every change is named for itself, part by part', () => {
  const tin = (fileName: string) => ({ text: 'Tea.', media: [{ kind: 'image' as const, alt: null, fileName, hash: fileName }] });
  const thread = (...names: string[]) => ({ ...clean, parts: names.map(tin) });
  expect(differenceOf(thread('a', 'b', 'c'), thread('d', 'e', 'c')).map((change) => panelChange(change).what)).toEqual([
    'The pictures',
    'The pictures of part 2',
  ]);
});

describe('until when an answer is wanted', () => {
  const scheduled = later(24 * 60 * 3);

  it('is when it goes out, where it has a time of its own, else a day', () => {
    expect(untilOf({}, scheduled, now)).toBe(scheduled);
    expect(Date.parse(untilOf({}, null, now)) - Date.parse(now)).toBe(24 * 3_600_000);
    expect(Date.parse(untilOf({ until: '4' }, scheduled, now)) - Date.parse(now)).toBe(4 * 3_600_000);
  });

  it('shows what is sent, also where the time that was chosen is gone', () => {
    const { untils, until } = untilsFor({ until: 'schedule' }, null, now);
    expect(untils[until]).toBe('Tomorrow at this time');
    expect(untilOf({ until: 'schedule' }, null, now)).toBe(untilOf({}, null, now));
  });
});

describe('an account that asks for a colleague', () => {
  it('holds what is clean, says whose yes it needs, and no tick gives it', () => {
    const { cleared, confirmations } = judged(clean, {});
    expect(cleared).toMatchObject({ clearance: 'held', headline: 'Held: a colleague’s yes is missing.' });
    expect(confirmations).toMatchObject([{ ask: 'Needs one of: Sam.', by: 'colleague' }]);
    expect(judged(clean, {}, [], { ticks: confirmations.map(({ key }) => key) }).cleared.clearance).toBe('held');
  });

  it('offers a reason that can be meant: that it is right helps no yes that is missing', () => {
    const reasons = (draft: Draft, asked: Asked[]) => reasonsFor(judged(draft, {}, asked).cleared);
    expect(reasons(clean, [])).toEqual(['nobody-there', 'said-elsewhere']);
    expect(reasons(draftOf('Our [NAME] is here.'), [])).toEqual([
      'checked-elsewhere',
      'on-purpose',
      'fix-follows',
      'nobody-there',
      'said-elsewhere',
    ]);
    expect(reasons(clean, [signed])).toEqual([]);
  });

  it('lets it go once it is signed, and holds it again after a change', () => {
    expect(judged(clean, {}, [signed]).cleared.clearance).toBe('open');
    const changed = judged(draftOf('Our new tea is here. It tastes of plums.'), {}, [signed]);
    expect(changed.cleared.clearance).toBe('held');
    expect(changed.standing.notCounted).toMatchObject([{ name: 'Sam', changes: [{ kind: 'text' }] }]);
  });

  it('holds it again once the yes has run out', () => {
    expect(judged(clean, { validHours: 1 }, [signed]).cleared.clearance).toBe('open');
    const old = { ...signed, receipts: signed.receipts.map((taken) => ({ ...taken, receipt: { ...taken.receipt, until: later(10) } })) };
    expect(judged(clean, {}, [old]).cleared.clearance).toBe('held');
  });

  it('lets replies go, unless the policy says otherwise', () => {
    const reply = { ...clean, surface: 'reply' as const };
    expect(judged(reply, {}).cleared.clearance).toBe('open');
    expect(judged(reply, { surfaces: ['reply'] }).cleared.clearance).toBe('held');
  });

  it('lets an emergency out at one press', () => {
    const passes = [{ content: '*', reason: 'emergency' }];
    const { cleared } = judged(clean, { publishOpen: 'nobody' }, [], { passes });
    expect(cleared).toMatchObject({ clearance: 'open', state: 'to-look-at' });
  });

  it.each([
    ['nobody', false, false],
    ['signed', false, true],
    ['anyone', true, true],
  ] as const)('publishing with something open by %s: unsigned %s, signed %s', (publishOpen, unsigned, withYes) => {
    expect(judged(clean, { publishOpen }).mayPublishOpen).toBe(unsigned);
    expect(judged(clean, { publishOpen }, [signed]).mayPublishOpen).toBe(withYes);
  });

  it('may ask for something else while something is wrong with a post of the brand', () => {
    const incidents = [{ platform: 'bluesky', handle: 'acmetea.bsky.social', answer: null }];
    expect(judged(clean, { duringIncident: 'nobody' }, [], {}, incidents).cleared.clearance).toBe('open');
    expect(judged(clean, { needs: 'nobody', duringIncident: 'one' }, [], {}, incidents).cleared.clearance).toBe('held');
  });

  it('asks for the author’s own look where that is what it wants', () => {
    const { cleared, confirmations } = judged(clean, { needs: 'author' });
    expect(cleared.clearance).toBe('held');
    expect(judged(clean, { needs: 'author' }, [], { ticks: confirmations.map(({ key }) => key) }).cleared.clearance).toBe('open');
  });

  it('holds until the pictures were compared by eye, where their files could be read once and not again', async () => {
    const withMedia = (hash?: string, alt = 'A cup of tea') =>
      draftOf('Our new tea is here. It tastes of pears.', {
        parts: [
          {
            text: 'Our new tea is here. It tastes of pears.',
            media: [{ kind: 'image', alt, fileName: 'tea.jpg', ...(hash ? { hash } : {}) }],
          },
        ],
      });
    const asked = await ask(author, [itemOf(withMedia('a'.repeat(43)))]);
    const yes = await take(author, asked, await answer(colleague, asked.request));
    expect(judged(withMedia('a'.repeat(43)), {}, [yes]).cleared.clearance).toBe('open');

    const { cleared, confirmations } = judged(withMedia(), {}, [yes]);
    expect(cleared.clearance).toBe('held');
    expect(confirmations).toMatchObject([{ by: 'author', ask: expect.stringContaining('Compare the pictures') }]);
    const ticks = confirmations.map(({ key }) => key);
    expect(judged(withMedia(), {}, [yes], { ticks }).cleared.clearance).toBe('open');

    expect(judged(withMedia('b'.repeat(43)), {}, [yes], { ticks }).cleared.clearance, 'another file is another picture').toBe('held');
    expect(judged(withMedia(undefined, 'A pot of tea'), {}, [yes], { ticks }).cleared.clearance, 'so are other words about it').toBe(
      'held',
    );
  });
});
