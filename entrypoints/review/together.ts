import type { SecondPersonActions, SecondPersonField } from '../../components/review/second-person-view.ts';
import { ask, type Briefing } from '../../utils/messages.ts';
import type { Change } from '../../utils/model/difference.ts';
import type { Draft } from '../../utils/model/draft.ts';
import { cardWords } from '../../utils/model/person.ts';
import { refusals } from '../../utils/model/refusal.ts';
import type { Item } from '../../utils/model/request.ts';
import type { Kept } from '../../utils/model/wire.ts';
import { platformById } from '../../utils/platforms/index.ts';
import { differenceOf } from '../../utils/signoff/difference.ts';
import { canonicalText } from '../../utils/signoff/fingerprint.ts';
import { recall } from '../../utils/signoff/recall.ts';
import { notGoneOut } from '../../utils/signoff/waiting.ts';
import { remindingMessage } from '../../utils/text/asking.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { confirmCompared } from '../signoff/six-words.ts';
import { policyOf } from './approval.ts';
import { asSigned, smallPictures } from './chosen-files.ts';
import type { Case } from './desk.ts';
import { pictureOfDraft } from './draft-picture.ts';
import { localeOf } from './judge.ts';
import { ownZone } from './own-zone.ts';
import { chosenPeople, type Fields, isPackedAnswered, type Together, untilOf, withPart } from './second-person.ts';
import { told, toldPolicy } from './told.ts';
import { whenAsked } from './view.ts';

/** One compose box on the desk, as asking somebody else sees it. */
interface Place {
  read(): Case;
  briefing(): Briefing;
  say(together: Partial<Together>): void;
  keep(change: Partial<Kept>): void;
  /** Fetches what the background knows now and judges again. */
  afresh(): Promise<void>;
}

const now = (): string => new Date().toISOString();

/** What a person can do in the panel to have somebody else look at the draft. The background does it; this frame can sign and keep nothing. */
export function secondPersonActions(place: Place): SecondPersonActions {
  const fields = (): Fields => place.read().kept.fields ?? {};
  const type = (field: SecondPersonField, value: string): void => place.keep({ fields: { ...place.read().kept.fields, [field]: value } });
  const open: SecondPersonActions['open'] = (part) => {
    const isOver = part === 'ask' && isPackedAnswered(place.read().together, place.briefing());
    place.say({ said: null, unclear: false, ...(isOver ? { packed: null } : {}) });
    place.keep({ unfolded: withPart(place.read().kept.unfolded, part) });
  };

  /** What was pasted is taken: the field it stood in is empty, and folded. */
  function answerIsIn(): void {
    const { fields: typed, unfolded } = place.read().kept;
    place.keep({ fields: { ...typed, pasted: '' }, unfolded: withPart(unfolded, null) });
  }

  /** Does something that can be refused; the reason is then said in the panel. */
  async function trying<T>(work: (draft: Draft) => Promise<T>): Promise<T | null> {
    const { draft, files } = place.read();
    if (!draft) return null;
    try {
      return await work(asSigned(draft, files));
    } catch (error) {
      place.say({ said: { tone: 'not-done', text: messageOf(error) } });
      return null;
    }
  }

  /** Whoever asks for the first time says their name first. */
  async function sayName(): Promise<void> {
    if (place.briefing().people.me === null) await ask({ verb: 'introduce-me', name: fields().name ?? '', role: '' });
  }

  /** The draft as it is sent, with small pictures. */
  async function itemOf(draft: Draft): Promise<Item> {
    const { files, judgement, kept } = place.read();
    const own = judgement?.own ?? null;
    const what = told(draft, kept, now(), own?.profile.timeZone ?? ownZone(), localeOf(own, place.briefing()));
    return { versions: [{ draft, pictures: await smallPictures(draft, files), ...what }] };
  }

  /** Opens the draft on the page where a second person looks at it. @param author `null`: they are handed the keyboard */
  const lookHere = (author: string | null) =>
    trying(async (draft) => {
      await sayName();
      const item = await itemOf(draft);
      const policy = toldPolicy(policyOf(place.read().judgement?.own ?? null));
      await ask({ verb: 'look-here', author, item, until: untilOf({}, draft.scheduledFor, now()), timeZone: ownZone(), policy });
      place.keep({ unfolded: withPart(place.read().kept.unfolded, null) });
    });

  return {
    open,
    type(field, value) {
      // Other words of theirs are read anew.
      if (field === 'said' && place.read().together.unclear) place.say({ said: null, unclear: false });
      type(field, value);
    },
    ask: () =>
      trying(async (draft) => {
        const own = place.read().judgement?.own ?? null;
        const to = chosenPeople(fields(), place.briefing(), own);
        await sayName();
        const items = [await itemOf(draft)];
        const until = untilOf(fields(), draft.scheduledFor, now());
        const policy = toldPolicy(policyOf(own));
        const packed = await ask({ verb: 'make-request', items, to, until, note: fields().note ?? '', timeZone: ownZone(), policy });
        place.say({ packed: { ...packed, of: canonicalText(draft) }, said: null });
        // The word went with it. In another round it would be an old one.
        type('note', '');
        await place.afresh();
        return packed.message;
      }),
    handOver: () => void lookHere(null),
    review: () => void lookHere(fields().author ?? ''),
    showOutside: () =>
      trying(async (draft) => {
        const time = whenAsked(draft.scheduledFor, place.read().judgement?.own?.profile.timeZone ?? ownZone());
        await sayName();
        const item = await itemOf(draft);
        const shown = await ask({ verb: 'show-outside', item, until: untilOf({}, draft.scheduledFor, now()), timeZone: ownZone(), time });
        place.say({ outside: { ...shown, of: canonicalText(draft) }, said: null });
        await place.afresh();
        return shown.text;
      }),
    picture: () =>
      trying(async (draft) => {
        const { files, judgement, together } = place.read();
        const time = whenAsked(draft.scheduledFor, judgement?.own?.profile.timeZone ?? ownZone());
        const network = platformById(draft.platform)?.name ?? draft.platform;
        return pictureOfDraft(draft, files, { network, time, code: together.outside?.code ?? '' });
      }),
    take: (pasted) =>
      void trying(async () => {
        const taken = await ask({ verb: 'take-answer', pasted });
        const by = taken.kind === 'refused' || taken.kind === 'answer' ? taken.by : null;
        const known = taken.kind !== 'answer' || taken.trust === 'confirmed';
        await place.afresh();
        const person = place.briefing().people.others.find(({ id }) => id === by);
        const compare =
          person && (!known || taken.kind === 'refused')
            ? { id: person.id, name: person.name, words: await ask({ verb: 'six-words', id: person.id }) }
            : null;
        place.say({ said: sentence(taken), compare });
        if (taken.kind === 'answer' && known) answerIsIn();
      }),
    report: (says) =>
      void trying(async (draft) => {
        const reported = await ask({ verb: 'report-approval', draft, who: fields().who ?? '', pasted: fields().said ?? '', says });
        const unclear = reported.kind === 'unclear';
        if (reported.kind === 'not-taken') return place.say({ said: { tone: 'not-done', text: reported.say }, unclear });
        if (unclear) return place.say({ said: { tone: 'not-done', text: 'It says neither yes nor no. What did they mean?' }, unclear });
        place.say({ said: { tone: 'done', text: 'Written down as what you report.' }, unclear });
        type('said', '');
        await place.afresh();
      }),
    confirm: (id) =>
      void trying(async () => {
        const { compare } = place.read().together;
        await confirmCompared(id, compare?.words ?? [], (words) => place.say({ compare: compare && { ...compare, words } }));
        place.say({ compare: null, said: { tone: 'done', text: 'Confirmed.' } });
        // An answer that waited for this is taken now, and what is taken has left the field.
        const pasted = fields().pasted ?? '';
        const taken = pasted === '' ? null : await ask({ verb: 'take-answer', pasted });
        if (taken?.kind === 'refused' && taken.say !== refusals.replayed) place.say({ said: sentence(taken) });
        else answerIsIn();
        await place.afresh();
      }),
    withdraw: (nonce) =>
      void trying(async (draft) => {
        const kept = await withdrawn(nonce, draft);
        const text = kept > 0 ? 'Withdrawn. What has not gone out is kept among your drafts.' : 'Withdrawn.';
        place.say({ packed: null, outside: null, said: { tone: 'done', text } });
        await place.afresh();
      }),
    remind: (nonce) => trying(() => reminderFor(nonce)),
    askAgain: () =>
      void trying(async (draft) => {
        const [closest] = recall(draft, place.briefing().asked);
        if (closest && closest.asked.to.length > 0) type('to', closest.asked.to.join(' '));
        place.say({ packed: null });
        open('ask');
      }),
    addPeople: () => void trying(() => ask({ verb: 'open-page', page: 'options', hash: 'people' })),
    keep: () =>
      void trying(async (draft) => {
        const { kept } = await ask({ verb: 'keep-drafts', items: [await itemOf(draft)], insteadOf: [] });
        place.say({ said: { tone: 'done', text: kept === 1 ? 'Kept: the first of your drafts.' : `Kept: ${kept} drafts are there now.` } });
      }),
    openDrafts: () => void trying(() => ask({ verb: 'open-page', page: 'drafts' })),
  };
}

/** What differs between two drafts that are not the same one, whatever else was changed. */
const WORDS_OR_PLACE: readonly Change['kind'][] = ['text', 'account', 'platform'];

/**
 * Takes back what was asked. What of it has not gone out is kept first: where there is no room for it, it goes on waiting, and is lost nowhere.
 * @param here a draft that stands in a compose box and need not be kept; `null`: none
 * @returns how many were kept
 */
export async function withdrawn(nonce: string, here: Draft | null): Promise<number> {
  const [asked] = await ask({ verb: 'list-waiting', nonce });
  const isHere = ({ versions }: Item): boolean =>
    here !== null && versions.length === 1 && !differenceOf(versions[0]!.draft, here).some(({ kind }) => WORDS_OR_PLACE.includes(kind));
  const items = asked ? notGoneOut(asked).filter((item) => !isHere(item)) : [];
  if (items.length > 0) await ask({ verb: 'keep-drafts', items, insteadOf: [] });
  await ask({ verb: 'withdraw', nonce });
  return items.length;
}

/** What was sent, with a sentence that reminds of it; `null`: it was withdrawn, or is long ago. */
export async function reminderFor(nonce: string): Promise<string | null> {
  const [asked] = await ask({ verb: 'list-waiting', nonce });
  if (!asked?.link) return null;
  const { items, until, timeZone } = asked.request;
  return remindingMessage({ link: asked.link, drafts: items.length, until, timeZone });
}

type TakenAnswer = Awaited<ReturnType<typeof ask<{ verb: 'take-answer'; pasted: string }>>>;

function sentence(taken: TakenAnswer): Together['said'] {
  switch (taken.kind) {
    case 'answer':
      return taken.trust === 'confirmed'
        ? { tone: 'done', text: `${taken.name} has answered.` }
        : { tone: 'not-done', text: `An answer with the name ${taken.name}. It counts once you know that it is them.` };
    case 'card':
      return { tone: 'done', text: cardWords(taken.name, taken.trust) };
    case 'request':
      return { tone: 'not-done', text: `${taken.name} asks you for an answer. Open the link, or paste it into the popup.` };
    case 'refused':
      return { tone: 'not-done', text: taken.say };
  }
}
