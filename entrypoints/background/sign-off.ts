import type { Packed, Reported, Taken } from '../../utils/messages.ts';
import type { Asked } from '../../utils/model/asked.ts';
import type { Draft } from '../../utils/model/draft.ts';
import { trustIn } from '../../utils/model/person.ts';
import { type RefusalId, refusals } from '../../utils/model/refusal.ts';
import { platformById } from '../../utils/platforms/index.ts';
import type { Handlers } from '../../utils/requests.ts';
import { type Opened, open as openAll, type World } from '../../utils/signoff/door.ts';
import { fingerprintOf } from '../../utils/signoff/fingerprint.ts';
import { ownKeys } from '../../utils/signoff/keys.ts';
import { LONGEST_LINK } from '../../utils/signoff/link.ts';
import { codeOf, headForOutside, readAnswer, textForOutside } from '../../utils/signoff/outside.ts';
import { isKeyHere, withCard } from '../../utils/signoff/people.ts';
import { recall } from '../../utils/signoff/recall.ts';
import { tooLate } from '../../utils/signoff/receipt.ts';
import { makeRequest, requestLink } from '../../utils/signoff/request.ts';
import { type People, people, personById } from '../../utils/stores/people.ts';
import { changeAsked, glanceAsked, keepAsked, readAsked } from '../../utils/stores/reviews.ts';
import { askingMessage } from '../../utils/text/asking.ts';
import { announceBriefing } from './briefing.ts';
import { myself } from './people.ts';
import { aboutRequest, noteAsked, noteDeed } from './review-log.ts';
import { showInToolbar } from './toolbar.ts';

const now = (): string => new Date().toISOString();

/** What is asked about signatures by the author's side. */
export const signOffAnswers: Pick<
  Handlers,
  'make-request' | 'show-outside' | 'list-waiting' | 'signed-pictures' | 'withdraw' | 'take-answer' | 'report-approval'
> = {
  async 'make-request'({ items, to, until, note, timeZone, policy }): Promise<Packed> {
    const [me, known, keys] = await Promise.all([myself(), people.read(), ownKeys()]);
    const request = makeRequest({ items, until, note, timeZone, policy }, me, now());
    const link = await requestLink(request, to, known, keys);
    await keep({ ...nothingCame, request, to, link });
    const message = askingMessage({ link, drafts: items.length, until, timeZone });
    return { nonce: request.nonce, link, message, sealed: to.length > 0, long: message.length > LONGEST_LINK };
  },
  async 'show-outside'({ item, until, timeZone, time }) {
    const me = await myself();
    const request = makeRequest({ items: [item], until, note: '', timeZone, policy: null }, me, now());
    await keep({ ...nothingCame, request, to: [], link: null });
    const { draft } = item.versions[0]!;
    const code = codeOf(await fingerprintOf(draft));
    return { code, text: textForOutside(draft, { network: networkOf(draft), time, code }) };
  },
  'list-waiting': async ({ nonce }) => (await readAsked()).all.filter(({ request }) => nonce === undefined || request.nonce === nonce),
  async 'signed-pictures'({ nonce, item, version }) {
    const asked = (await readAsked()).all.find(({ request }) => request.nonce === nonce);
    return asked?.request.items[item]?.versions[version]?.pictures.map(({ src }) => src) ?? [];
  },
  async withdraw({ nonce }) {
    const { request } = await change(nonce, (asked) => ({ ...asked, withdrawnAt: asked.withdrawnAt ?? now() }));
    await noteDeed('withdrew', await aboutRequest(request));
  },
  'take-answer': ({ pasted }) => takeIn(pasted),
  'report-approval': reportApproval,
};

/** Opens what came in, and keeps what of it is for the author's side. */
export async function takeIn(pasted: string): Promise<Taken> {
  const world = await surroundings();
  const opened = await openAll(pasted, world);
  if (opened.kind !== 'refused') return take(opened);
  // Whoever is not known here can be compared with, and their answer counts from then on.
  const { id, by, say } = opened.refusal;
  const key = by?.devices.find(({ signing }) => !world.people.others.some((one) => one.devices.some((own) => own.signing === signing)));
  if (!by || !key || (id !== 'unknown-signer' && id !== 'changed-key')) return { kind: 'refused', say, by: null };
  const at = now();
  const meet = (known: People) => withCard(known, by, key.signing, at, at);
  const met = meet(world.people);
  const again = await openAll(pasted, { ...world, people: met });
  if (again.kind === 'refused' && again.refusal.id !== 'changed-key') return { kind: 'refused', say: again.refusal.say, by: null };
  // Others may have come in meanwhile.
  await people.update(meet);
  return again.kind === 'refused' ? { kind: 'refused', say, by: by.id } : take(again);
}

export async function keep(asked: Asked): Promise<void> {
  await keepAsked(asked);
  announceBriefing();
  await Promise.all([noteAsked(asked), showInToolbar()]);
}

async function change(nonce: string, next: (asked: Asked) => Asked): Promise<Asked> {
  const asked = await changeAsked(nonce, next);
  announceBriefing();
  await showInToolbar();
  return asked;
}

/** Notes what of it went out: without standing approval a yes is used up then. */
export const noteGoneOut = (nonce: string, which: { item: number; version: number }): Promise<Asked> =>
  change(nonce, (asked) => ({ ...asked, published: [...asked.published, { ...which, at: now() }] }));

export const nothingCame: Omit<Asked, 'request' | 'to' | 'link'> = { withdrawnAt: null, receipts: [], reported: [], published: [] };

async function surroundings(): Promise<World> {
  const [keys, known, asked] = await Promise.all([ownKeys(), people.read(), glanceAsked()]);
  return { keys, people: known, asked, now: now() };
}

/** Keeps what came in, where it is for the author's side. */
async function take(opened: Exclude<Opened, { kind: 'refused' }>): Promise<Taken> {
  const { trust, person, key, signed } = opened;
  switch (opened.kind) {
    case 'request':
      return { kind: 'request', name: person?.name ?? opened.request.by.name };
    case 'receipt': {
      const { receipt, asked } = opened;
      const taken = { receipt, key, signed, takenAt: now() };
      // What nobody asked for is kept when the first answer to it comes.
      if (asked.way?.kind === 'unasked') await keepAsked(asked);
      // The same answer may have come in twice at once, and the asking may have been withdrawn meanwhile.
      let late: RefusalId | null = null;
      await change(asked.request.nonce, (value) => {
        late = tooLate(receipt, value);
        return late === null ? { ...value, receipts: [...value.receipts, taken] } : value;
      });
      if (late !== null) return { kind: 'refused', say: refusals[late], by: null };
      await noteDeed('answered', {
        ...(await aboutRequest(asked.request)),
        by: receipt.by.id,
        says: receipt.answers.map(({ says }) => says),
        how: person && isKeyHere(person, key) ? 'signed-here' : asked.way?.kind === 'reviewing' ? 'reviewed' : 'signed',
      });
      return { kind: 'answer', nonce: asked.request.nonce, name: person?.name ?? receipt.by.name, trust, by: receipt.by.id };
    }
    case 'card': {
      const { card, at } = opened;
      const { me, ...known } = await people.update((all) => withCard(all, card, key, at, now()));
      if (me?.id === card.id) return { kind: 'card', name: card.name, trust: 'me', by: card.id };
      const met = personById({ me, ...known }, card.id);
      if (!met) return { kind: 'refused', say: 'The keys on this card are those of somebody else. It was not taken.', by: null };
      return { kind: 'card', name: card.name, trust: trustIn(met), by: card.id };
    }
  }
}

async function reportApproval({ draft, who, pasted, says }: Parameters<Handlers['report-approval']>[0]): Promise<Reported> {
  const open = (await glanceAsked()).filter(({ withdrawnAt }) => withdrawnAt === null);
  const coded = await codesOf(open);
  const said = withoutDrafts(pasted, open);
  const named = coded.find(({ code }) => readAnswer(said, code).code === 'fits');
  const answer = readAnswer(said, named?.code ?? codeOf(await fingerprintOf(draft)));
  const meant = says ?? (answer.says === 'yes' ? 'signed-off' : answer.says);
  if (answer.code === 'mistyped') return notTaken('The code has a slip in it. Compare it with the one you sent.');
  if (answer.code === 'other') return notTaken('This code belongs to no draft that waits here. Show them this one, and ask again.');
  if (meant === 'unclear') return { kind: 'unclear' };
  if (!named && meant === 'signed-off') return notTaken('There is no code in it. Ask them to answer with OK and the code.');

  // What is to be changed is often said without a code: then it is about the draft that is open.
  const [closest] = recall(draft, open);
  const about =
    named ?? coded.find(({ asked, item, version }) => asked === closest?.asked && item === closest.item && version === closest.version);
  if (!about) return notTaken('This draft was not shown to anybody yet. Copy it for them first.');
  const { asked, code, item, version } = about;
  const reported = { item, version, says: meant, code, who, words: answer.words, at: now() };
  await change(asked.request.nonce, (value) => ({ ...value, reported: [...value.reported, reported] }));
  await noteDeed('reported', { ...(await aboutRequest(asked.request)), says: [meant], how: 'reported' });
  return { kind: 'taken', says: meant };
}

const networkOf = ({ platform }: Draft): string => platformById(platform)?.name ?? platform;

/** Whoever copies a whole conversation copies the draft with it: its lines, and the one above them, are nobody's answer. */
function withoutDrafts(pasted: string, asked: readonly Asked[]): string {
  const drafts = asked.flatMap(({ request }) => request.items.flatMap(({ versions }) => versions.map(({ draft }) => draft)));
  const lines = new Set(drafts.flatMap(({ parts }) => parts.flatMap(({ text }) => text.split('\n').map((line) => line.trim()))));
  const heads = drafts.map((draft) => headForOutside(draft, networkOf(draft)));
  return pasted
    .split('\n')
    .filter((line) => !lines.has(line.trim()) && !heads.some((head) => line.includes(head)))
    .join('\n');
}

const notTaken = (say: string): Reported => ({ kind: 'not-taken', say });

/** Every version of everything that was asked, with its short code. */
const codesOf = (all: readonly Asked[]) =>
  Promise.all(
    all.flatMap((asked) =>
      asked.request.items.flatMap(({ versions }, item) =>
        versions.map(async ({ draft }, version) => ({ asked, item, version, code: codeOf(await fingerprintOf(draft)) })),
      ),
    ),
  );
