import type { OfferView } from '../../components/signoff/Offered.tsx';
import { type Card, type Trust, trustWords } from '../../utils/model/person.ts';
import type { Opened } from '../../utils/signoff/door.ts';
import { withCard } from '../../utils/signoff/people.ts';
import type { People } from '../../utils/stores/people.ts';

export type Offer = OfferView;

/**
 * What a link brings that would change something here once it is taken in: a card that is news, and an answer of anybody who is not
 * confirmed. `null`: nothing would change, or it is the answer of somebody confirmed to what was asked here, which they signed for it.
 */
export function offerOf(opened: Opened, people: People): Offer | null {
  switch (opened.kind) {
    case 'request':
      return null;
    case 'card': {
      const { card, key, at, trust } = opened;
      return withCard(people, card, key, at, at) === people ? null : offer('card', card, trust);
    }
    case 'receipt':
      return opened.trust === 'confirmed' ? null : offer('answer', opened.receipt.by, opened.trust);
    case 'refused': {
      const { id, by } = opened.refusal;
      if (by === null || (id !== 'unknown-signer' && id !== 'changed-key')) return null;
      return offer('answer', by, id === 'unknown-signer' ? 'unknown' : 'changed');
    }
  }
}

const offer = (what: Offer['what'], { name, role }: Pick<Card, 'name' | 'role'>, trust: Trust): Offer => ({
  what,
  name,
  role,
  says: trustWords[trust],
  isNew: trust === 'unknown',
});
