import { browser } from 'wxt/browser';
import { type Handlers, REVIEWS_CHANGED } from '../../utils/messages.ts';
import type { Asked } from '../../utils/model/asked.ts';
import { approvalOf, type BrandProfile, findAccount } from '../../utils/model/brand-profile.ts';
import type { Person } from '../../utils/model/person.ts';
import type { TakenIn } from '../../utils/model/received.ts';
import { open } from '../../utils/signoff/door.ts';
import { ownKeys } from '../../utils/signoff/keys.ts';
import { cardLink, devicesOf, joined, newMe, withCard, withConfirmed, withRemoved } from '../../utils/signoff/people.ts';
import { standingOf } from '../../utils/signoff/policy.ts';
import { goneOutWith } from '../../utils/signoff/recall.ts';
import { makeReceipt, receiptLink } from '../../utils/signoff/receipt.ts';
import { makeRequest, requestLink } from '../../utils/signoff/request.ts';
import { noDictionary } from '../../utils/signoff/small-fix.ts';
import { brands } from '../../utils/stores/brands.ts';
import { openIncidents } from '../../utils/stores/incidents.ts';
import { type People, people } from '../../utils/stores/people.ts';
import { askedShelf, receivedShelf } from '../../utils/stores/reviews.ts';

const now = (): string => new Date().toISOString();

// With no page of ours open nobody listens, and that is fine.
const announce = (): void => void browser.runtime.sendMessage({ verb: REVIEWS_CHANGED }).catch(() => undefined);

/** Whoever sits before this browser. @throws {Error} where nobody has said their name yet. */
async function me(): Promise<Person> {
  const { me } = await people.read();
  if (!me) throw new Error('Say first who you are: your colleague wants to know who asks, and who signs.');
  return me;
}

async function changePeople(change: (value: People) => People): Promise<void> {
  await people.update(change);
  announce();
}

/** Opens what came in, and keeps what it is. */
async function takeIn(pasted: string): Promise<TakenIn> {
  const at = now();
  const [keys, known, { all }] = await Promise.all([ownKeys(), people.read(), askedShelf.read()]);
  const opened = await open(pasted, { keys, people: known, asked: all, now: at });
  switch (opened.kind) {
    case 'refused':
      return opened;
    case 'card': {
      const { card, key, trust } = opened;
      await changePeople((value) => withCard(value, card, key, opened.at, at));
      return { kind: 'card', id: card.id, name: card.name, trust };
    }
    case 'request': {
      const { request, key, sealed, trust } = opened;
      if (trust !== 'me' && !(await receivedShelf.find(request.nonce)))
        await receivedShelf.keep({ request, key, sealed, receivedAt: at, answers: [] });
      announce();
      return { kind: 'request', nonce: request.nonce, trust };
    }
    case 'receipt': {
      const { receipt, key, signed, person, trust } = opened;
      const { nonce } = opened.asked.request;
      const taken = { receipt, key, signed, takenAt: at };
      // The same answer may have come in twice at once.
      const isTaken = ({ receipts }: Asked) => receipts.some((each) => each.receipt.nonce === receipt.nonce);
      await askedShelf.change(nonce, (asked) => (isTaken(asked) ? asked : { ...asked, receipts: [...asked.receipts, taken] }));
      announce();
      return { kind: 'receipt', nonce, name: person?.name ?? receipt.by.name, trust };
    }
  }
}

/** What is asked about people, requests and signatures. */
export const reviewAnswers: Pick<
  Handlers,
  | 'name-me'
  | 'make-card'
  | 'join-machine'
  | 'confirm-person'
  | 'remove-person'
  | 'ask-colleague'
  | 'withdraw-request'
  | 'take-in'
  | 'answer-request'
  | 'report-answer'
  | 'weigh'
  | 'use-up'
> = {
  async 'name-me'({ name, role }) {
    const keys = await ownKeys();
    await changePeople(({ me, others }) => ({ me: me ? { ...me, name, role } : newMe(name, role, keys, now()), others }));
  },
  'make-card': async () => ({ link: await cardLink(await me(), await ownKeys(), now()) }),
  async 'join-machine'({ pasted }) {
    const [keys, known] = await Promise.all([ownKeys(), people.read()]);
    const opened = await open(pasted, { keys, people: known, asked: [], now: now() });
    if (opened.kind === 'refused') throw new Error(opened.refusal.say);
    if (opened.kind !== 'card') throw new Error('This is no card. Copy the card on your other machine, and paste it here.');
    await changePeople(({ others }) => ({ me: joined(opened.card, keys, now()), others }));
  },
  'confirm-person': ({ id }) => changePeople((value) => withConfirmed(value, id, now())),
  'remove-person': ({ id }) => changePeople((value) => withRemoved(value, id, now())),
  async 'ask-colleague'({ verb: _, to, ...asking }) {
    const request = makeRequest(asking, await me(), now());
    const link = await requestLink(request, to, await people.read(), await ownKeys());
    const asked: Asked = { request, to, link, withdrawnAt: null, receipts: [], reported: [], published: [] };
    await askedShelf.keep(asked);
    announce();
    return { nonce: request.nonce, link };
  },
  async 'withdraw-request'({ nonce }) {
    await askedShelf.change(nonce, (asked) => ({ ...asked, withdrawnAt: asked.withdrawnAt ?? now() }));
    announce();
  },
  'take-in': ({ pasted }) => takeIn(pasted),
  async 'answer-request'({ nonce, answers }) {
    const received = await receivedShelf.find(nonce);
    if (!received) throw new Error('What you answer is no longer here. Open it again.');
    const receipt = await makeReceipt(received.request, answers, await me(), now());
    const link = await receiptLink(receipt, devicesOf(await people.read(), [received.request.by.id]), await ownKeys());
    await receivedShelf.change(nonce, (value) => ({ ...value, answers: [...value.answers, { receipt, link }] }));
    announce();
    return { link };
  },
  async 'report-answer'({ nonce, answer }) {
    await askedShelf.change(nonce, (asked) => ({ ...asked, reported: [...asked.reported, { ...answer, at: now() }] }));
    announce();
  },
  async weigh({ draft }) {
    const [known, { all }, profiles, incidents] = await Promise.all([people.read(), askedShelf.read(), brands.read(), openIncidents()]);
    const { platform, account } = draft;
    const own = account && findAccount(profiles, platform, account.handle);
    const incident = incidents.some(
      ({ post }) => own !== null && post.account !== null && isOf(own.profile, post.platform, post.account.handle),
    );
    return standingOf(approvalOf(own), draft, { people: known, asked: all, isKnown: noDictionary, now: now() }, incident);
  },
  async 'use-up'({ draft }) {
    const at = now();
    for (const { asked, item, version } of goneOutWith(draft, (await askedShelf.read()).all, at))
      await askedShelf.change(asked.request.nonce, (value) => ({ ...value, published: [...value.published, { item, version, at }] }));
  },
};

/** Whether an account is one of this brand. */
const isOf = (profile: BrandProfile, platform: string, handle: string): boolean => findAccount([profile], platform, handle) !== null;
