import { choosesPin, type KnownSigner, type Signer } from '../../components/signoff/AtTheKeyboard.tsx';
import type { Identity } from '../../components/signoff/Decision.tsx';
import { ask } from '../../utils/messages.ts';
import type { Answering } from '../../utils/model/receipt.ts';
import type { Request } from '../../utils/model/request.ts';
import { ownKeys } from '../../utils/signoff/keys.ts';
import { makeReceipt, receiptLink } from '../../utils/signoff/receipt.ts';
import { people } from '../../utils/stores/people.ts';
import { answerMessage } from './answer.ts';

/** What is missing before somebody can sign at this machine. @param signers who may sign with a PIN; `null`: none is asked for */
export function lackOf(signer: Signer, signers: readonly KnownSigner[] | null): Identity['lack'] {
  if (signers) {
    if (signer.id === undefined) return { say: 'Say who you are.', at: '.sl-at-the-keyboard select' };
    if (signer.id === null && signer.name.trim() === '') return { say: 'Say who you are.', at: '.sl-at-the-keyboard input' };
    if (signer.pin === '') return { say: 'Type your PIN.', at: '[data-field="pin"] input' };
    if (choosesPin(signer, signers) && signer.pin !== signer.again)
      return { say: 'The two PINs differ. Type the PIN once more.', at: '[data-field="pin"] .sl-field + .sl-field input' };
  }
  return signer.notMine
    ? null
    : { say: 'Say that you did not write it: only a second person can sign it.', at: '[data-field="not-mine"] input' };
}

interface Done {
  title: string;
  says: string;
  /** To be sent to the author; `null`: the author has it. */
  message: string | null;
}

/** Has the background sign with the key that the PIN opens. @throws {Error} with a sentence */
export async function signWithPin(request: Request, answers: Answering[], { id, name, role, pin }: Signer): Promise<Done> {
  const who = id ?? { name: name.trim(), role: role.trim() };
  const taken = await ask({ verb: 'sign-with-pin', nonce: request.nonce, who, pin, answers });
  if (taken.kind !== 'answer') throw new Error(taken.kind === 'refused' ? taken.say : 'This could not be signed.');
  return answers[0]?.says === 'signed-off'
    ? { title: `Signed by ${taken.name}`, says: `Give the keyboard back to ${request.by.name}. Nothing has to be sent.`, message: null }
    : {
        title: `${taken.name} asks for changes`,
        says: `Give the keyboard back to ${request.by.name}: they stand in the panel.`,
        message: null,
      };
}

/** Signs somebody else's draft with the own key, in this page. @throws {Error} with a sentence */
export async function signOwn(request: Request, answers: Answering[], author: string): Promise<Done> {
  const [{ me }, keys] = await Promise.all([people.read(), ownKeys()]);
  if (!me) throw new Error('Say who you are first: your name goes with the answer.');
  const link = await receiptLink(await makeReceipt(request, answers, me, new Date().toISOString(), 'reviewing'), [], keys);
  const taken = await ask({ verb: 'take-answer', pasted: link });
  if (taken.kind !== 'answer') throw new Error(taken.kind === 'refused' ? taken.say : 'This could not be signed.');
  return answers[0]?.says === 'signed-off'
    ? {
        title: 'You have signed it',
        says: `You can publish it now. Or leave that to ${author}: send them the answer, and their Second Look takes it.`,
        message: answerMessage('signed off', link),
      }
    : {
        title: 'You ask for changes',
        says: `Send the answer to ${author}: their Second Look shows what you said at its place.`,
        message: answerMessage('changes asked for', link),
      };
}
