import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { AtTheKeyboard, firstSigner, type KnownSigner, type Signer } from '../../components/signoff/AtTheKeyboard.tsx';
import { NotMine } from '../../components/signoff/NotMine.tsx';
import { RequestPage } from '../../components/signoff/RequestPage.tsx';
import { SignedHere } from '../../components/signoff/SignedHere.tsx';
import { SignOffPage } from '../../components/signoff/SignOffPage.tsx';
import type { Asked } from '../../utils/model/asked.ts';
import { byName } from '../../utils/model/person.ts';
import { pinKeys } from '../../utils/stores/pin-keys.ts';
import { answersOf } from './answer.ts';
import { itemActions } from './item-actions.ts';
import { lackOf, signOwn, signWithPin } from './sign-here.ts';
import { useAttempt } from './use-attempt.ts';
import { type Around, report, useJudged } from './use-request.ts';
import { useWork } from './use-work.ts';
import { requestView } from './view.ts';

/** Something that is looked at at this machine, without being sent. */
export type LookedAtHere = Asked & { way: Exclude<NonNullable<Asked['way']>, { kind: 'unasked' }> };

export const isLookedAtHere = (asked: Asked): asked is LookedAtHere => asked.way?.kind === 'handed-over' || asked.way?.kind === 'reviewing';

const nobody: Signer = { id: null, name: '', role: '', pin: '', again: '', notMine: false };

/** A draft on the desk of somebody who was handed the keyboard, or who found it in an account they share. */
export function HereDesk({ asked, around }: { asked: LookedAtHere; around: Around }) {
  const { request, way } = asked;
  const { answering, onItems, unkept } = useWork(request);
  const judged = useJudged(request, around.briefing);
  const signers = useSigners(around);
  const [chosen, setSigner] = useState<Signer | null>(null);
  const [done, setDone] = useState<{ title: string; says: string; message: string | null } | null>(null);
  const { trouble, attempt } = useAttempt();
  if (!answering || !signers) return null;
  const signer = chosen ?? { ...nobody, id: firstSigner(signers) };

  if (done)
    return (
      <SignOffPage title={done.title}>
        <div className="sl-sign-off-narrow">
          <SignedHere says={done.says} message={done.message} onBack={() => void closeTab().catch(report)} />
        </div>
      </SignOffPage>
    );

  const handedOver = way.kind === 'handed-over';
  const view = requestView(
    request,
    { trust: 'me', person: around.people.me },
    { answering, since: request.items.map(({ versions }) => versions.map(() => null)) },
    judged,
    around,
  );
  const author = handedOver ? view.by.name : way.author.trim() || 'the author';
  const here = handedOver
    ? {
        title: `${author} hands you the keyboard`,
        lead: `Look at it with eyes of your own. You sign with your own name and PIN, and ${author} looks aside.`,
      }
    : {
        title: 'You are reviewing somebody’s draft',
        lead: `Written by ${author}. Sign it, and publish it yourself or leave that to them.`,
      };

  async function sign(says: 'signed-off' | 'changes') {
    const answers = answersOf(request, onItems([0], { kind: 'say', says }), judged);
    try {
      setDone(handedOver ? await signWithPin(request, answers, signer) : await signOwn(request, answers, author));
    } catch (error) {
      // Nothing was signed, and nothing may say so: neither that line nor the author's ticks, which come after an answer.
      onItems([0], { kind: 'say', says: null });
      throw error;
    }
  }

  return (
    <RequestPage
      view={{ ...view, by: { ...view.by, name: author }, here }}
      words={null}
      identity={{
        form: handedOver ? (
          <AtTheKeyboard signers={signers} value={signer} onChange={setSigner} />
        ) : (
          <NotMine value={signer.notMine} onChange={(notMine) => setSigner({ ...signer, notMine })} />
        ),
        lack: lackOf(signer, handedOver ? signers : null),
      }}
      actions={{
        item: (at) => itemActions(at, { request, judged, around, onItems, attempt }),
        say: (_, says) => void attempt(() => sign(says)),
        signOffAll: () => undefined,
        takeBack: () => undefined,
        finish: () => undefined,
        compare: () => undefined,
        confirm: () => undefined,
        notThem: () => undefined,
      }}
      trouble={trouble}
      unkept={unkept}
    />
  );
}

/** The confirmed people, with whether they have a PIN here; `null`: being read. */
function useSigners({ people }: Around): KnownSigner[] | null {
  const [withPin, setWithPin] = useState<string[] | null>(null);
  useEffect(() => {
    const put = (keys: { person: string }[]) => setWithPin(keys.map(({ person }) => person));
    pinKeys.read().then(put, report);
    return pinKeys.watch(put);
  }, []);
  return (
    withPin &&
    byName(people.others.filter(({ state }) => state === 'confirmed')).map(({ id, name }) => ({ id, name, hasPin: withPin.includes(id) }))
  );
}

/** The tab of the draft, from which this one was opened, is in front again. */
async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
