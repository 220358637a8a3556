import { bareName } from '../text/likeness.ts';
import { namingsOf } from '../text/naming.ts';
import { quoted } from '../text/phrases.ts';
import { shownHandle } from '../text/shown-handle.ts';
import type { Check } from './check.ts';

const check: Check = {
  id: 'unlisted-account',
  title: 'An account that is none of this brand’s',
  why: 'A mortgage offer on a toy maker’s account reads as a break-in to everybody who sees it.',
  class: 'wrong-account',
  level: 'stop',
  needs: ['account'],
  when: 'now',
  run(draft, { brand, otherBrands }) {
    const handle = draft.account!.handle;
    const isOwn = (accounts: readonly { handle: string }[]) => accounts.some((account) => bareName(account.handle) === bareName(handle));
    if (!brand?.accounts?.length || isOwn(brand.accounts)) return [];
    const naming = draft.parts
      .map(({ text }, part) => ({ part, place: namingsOf(text, brand)[0] }))
      .find(({ place }) => place !== undefined);
    const elsewhere = otherBrands?.find((other) => isOwn(other.accounts ?? []));
    const whose = elsewhere
      ? `${shownHandle(handle)} is an account of ${elsewhere.name ?? 'another of your brands'}`
      : `${shownHandle(handle)} is not among the accounts of ${brand.name ?? 'this brand'}`;
    if (naming)
      return [
        {
          part: naming.part,
          start: naming.place!.start,
          end: naming.place!.end,
          say: `${whose}, and the text speaks for ${quoted(naming.place!.text)}.`,
        },
      ];
    return [{ part: null, start: null, end: null, level: 'ask', say: `${whose}.` }];
  },
  examples: {
    fires: [
      {
        text: 'Talk to an Acme Tea adviser.',
        draft: { account: { handle: 'pixelpets' } },
        context: { brand: { name: 'Acme Tea', accounts: [{ platform: 'x', handle: 'acmetea' }] } },
      },
      {
        text: 'Talk to an adviser.',
        draft: { account: { handle: 'pixelpets' } },
        context: { brand: { name: 'Acme Tea', accounts: [{ platform: 'x', handle: 'acmetea' }] } },
      },
    ],
    leaves: [
      {
        text: 'Talk to an adviser.',
        draft: { account: { handle: 'acme_tea' } },
        context: { brand: { name: 'Acme Tea', accounts: [{ platform: 'x', handle: 'acmetea' }] } },
      },
      { text: 'Talk to an adviser about the new mortgage today.', draft: { account: { handle: 'pixelpets' } } },
      {
        text: 'Talk to an adviser.',
        draft: { account: null },
        context: { brand: { name: 'Acme Tea', accounts: [{ platform: 'x', handle: 'acmetea' }] } },
      },
    ],
  },
};

export default check;
