import { useCallback, useEffect, useState } from 'react';
import { Offered } from '../../components/signoff/Offered.tsx';
import { Receive } from '../../components/signoff/Receive.tsx';
import { SignOffPage } from '../../components/signoff/SignOffPage.tsx';
import { Callout } from '../../components/ui/Callout.tsx';
import { ask } from '../../utils/messages.ts';
import { type Opened, open } from '../../utils/signoff/door.ts';
import { ownKeys } from '../../utils/signoff/keys.ts';
import { type Came, takeOut } from '../../utils/stores/inbox.ts';
import { people } from '../../utils/stores/people.ts';
import { readAsked } from '../../utils/stores/reviews.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { HereDesk, isLookedAtHere, type LookedAtHere } from './HereDesk.tsx';
import { type Offer, offerOf } from './offer.ts';
import { RequestDesk } from './RequestDesk.tsx';
import { TakenIn, type TakenLying } from './TakenIn.tsx';
import { useAround } from './use-request.ts';

/** What lies on the page. */
type Lying =
  | { kind: 'opening' }
  | { kind: 'nothing' }
  /** Closed with the browser, pushed out by others, or somebody else's bookmark. */
  | { kind: 'gone' }
  /** More links came at once than are opened. */
  | { kind: 'many' }
  /** Came by a link, and would change who is known here or what was answered: a person says whether it is taken in. */
  | { kind: 'offered'; offer: Offer; pasted: string }
  | { kind: 'request'; opened: Extract<Opened, { kind: 'request' }> }
  /** Opened from the panel, for somebody who looks at it at this machine. */
  | { kind: 'here'; asked: LookedAtHere }
  | TakenLying;

/**
 * Opens what came in: a request stays on this page; what is for the author's side, the background takes. What a person pasted or chose was
 * asked for by them. A link may have been opened by any page, so that nothing of it is taken in before somebody says so here.
 */
async function openHere({ text: pasted, by: how }: Came): Promise<Lying> {
  const [keys, known, { all: asked }] = await Promise.all([ownKeys(), people.read(), readAsked()]);
  const opened = await open(pasted, { keys, people: known, asked, now: new Date().toISOString() });
  if (opened.kind === 'request') return { kind: 'request', opened };
  const offer = how === 'link' ? offerOf(opened, known) : null;
  if (offer) return { kind: 'offered', offer, pasted };
  // Whoever signed and is not known here can be compared with; nothing else that was refused is worth another look.
  if (opened.kind === 'refused' && opened.refusal.by === null) return { kind: 'refused', say: opened.refusal.say, by: null, pasted };
  const taken = await ask({ verb: 'take-answer', pasted });
  if (taken.kind === 'refused') return { ...taken, pasted };
  if (taken.kind === 'request') return { kind: 'nothing' };
  const answered = taken.kind === 'answer' ? (await readAsked()).all.find(({ request }) => request.nonce === taken.nonce) : undefined;
  return { kind: 'taken', taken, asked: answered ?? null };
}

const address = new URLSearchParams(location.search);
const named = address.get('in');
const here = address.get('here');
const many = address.has('many');

/** What the panel opened on this page. */
async function foundHere(nonce: string): Promise<Lying> {
  const asked = (await readAsked()).all.find(({ request }) => request.nonce === nonce);
  return asked && isLookedAtHere(asked) ? { kind: 'here', asked } : { kind: 'nothing' };
}

/** What the address of this page leads to. */
async function foundAtAddress(): Promise<Lying> {
  if (here !== null) return foundHere(here);
  if (named === null) return { kind: many ? 'many' : 'nothing' };
  const came = await takeOut(named);
  return came === null ? { kind: 'gone' } : openHere(came);
}

const whyNothing = {
  gone: 'It is no longer kept here: the browser was closed, or others came since. Open the link again, or paste the message here.',
  many: 'Many links came at once, and these are not opened. Open yours again in a moment, or paste the message here.',
};

/** The page of the second person: whatever somebody sent is opened, looked at and answered here. */
export function App() {
  const [around, unread] = useAround();
  const [lying, setLying] = useState<Lying>({ kind: 'opening' });

  /** Whatever goes wrong is said, where something else can be opened. */
  const lay = useCallback(async (found: Promise<Lying>) => {
    setLying({ kind: 'opening' });
    try {
      setLying(await found);
    } catch (error) {
      console.error('Second Look could not open what came in.', error);
      setLying({ kind: 'refused', say: messageOf(error), by: null, pasted: '' });
    }
  }, []);
  const receive = useCallback((text: string) => void lay(openHere({ text, by: 'hand' })), [lay]);

  useEffect(() => void lay(foundAtAddress()), [lay]);

  // What is being worked on stays, where the background is silent for once.
  if (unread !== null && !around)
    return (
      <SignOffPage title="This page cannot be shown">
        <div className="sl-sign-off-narrow">
          <Callout tone="to-look-at" title={unread}>
            <p>Nothing was lost. Load the page again in a moment.</p>
          </Callout>
        </div>
      </SignOffPage>
    );
  if (!around) return null;
  switch (lying.kind) {
    case 'opening':
      return <SignOffPage title="Opening…" />;
    case 'request':
      return <RequestDesk key={lying.opened.request.nonce} opened={lying.opened} around={around} />;
    case 'here':
      return <HereDesk asked={lying.asked} around={around} />;
    case 'taken':
    case 'refused':
      return <TakenIn lying={lying} around={around} onReceive={receive} />;
    case 'offered':
      return <Offered offer={lying.offer} onTake={() => receive(lying.pasted)} onLeave={() => setLying({ kind: 'nothing' })} />;
    case 'gone':
    case 'many':
    case 'nothing':
      return (
        <SignOffPage title="Somebody sent you a draft?">
          <div className="sl-sign-off-narrow">
            {lying.kind !== 'nothing' && <Callout title={whyNothing[lying.kind]} />}
            <p>It is opened in this browser, and nobody else sees it. Answers and cards are taken here too.</p>
            <Receive onReceive={receive} />
          </div>
        </SignOffPage>
      );
  }
}
