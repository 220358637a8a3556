import type { AnswerView } from '../../components/signoff/sign-off-view.ts';
import { ask, type Briefing } from '../../utils/messages.ts';
import type { ItemAnswer } from '../../utils/model/receipt.ts';
import { refusals } from '../../utils/model/refusal.ts';
import { type Request, requestWithoutPictures } from '../../utils/model/request.ts';
import { ownKeys } from '../../utils/signoff/keys.ts';
import { LONGEST_LINK } from '../../utils/signoff/link.ts';
import { devicesOf } from '../../utils/signoff/people.ts';
import { makeReceipt, receiptLink } from '../../utils/signoff/receipt.ts';
import type { Answering } from '../../utils/stores/answering.ts';
import { people } from '../../utils/stores/people.ts';
import type { Judged } from './judged.ts';
import { workOn } from './view.ts';

/** What is signed about every draft that something was said about. */
export function answersOf(
  request: Request,
  answering: Answering,
  judged: readonly (readonly Judged[])[],
): Omit<ItemAnswer, 'fingerprints'>[] {
  return request.items.flatMap((each, item) => {
    const { says, window, comments, note, explained } = workOn(each, item, answering);
    if (says === null) return [];
    const found = new Map((judged[item] ?? []).flatMap(({ findings }) => findings).map(({ key, finding }) => [key, finding.say]));
    // A reason for what is found no more says nothing to anybody.
    const stays = Object.entries(explained).flatMap(([key, why]) => {
      const say = found.get(key);
      return say === undefined || why.trim() === '' ? [] : [{ say, why: why.trim() }];
    });
    return [{ item, says, window, comments, note: note.trim(), explained: stays }];
  });
}

/**
 * Signs the answer, in this page: no message asks for a signature, so none can be made to.
 * @throws {Error} with a sentence, where it cannot be made.
 */
export async function makeAnswer(
  request: Request,
  answering: Answering,
  briefing: Briefing,
  introduction: { name: string; role: string } | null,
): Promise<NonNullable<Answering['answer']>> {
  const at = new Date().toISOString();
  if (Date.parse(request.until) <= Date.parse(at)) throw new Error(refusals['request-expired']);
  if (introduction) await ask({ verb: 'introduce-me', ...introduction });
  const [known, keys] = await Promise.all([people.read(), ownKeys()]);
  if (!known.me) throw new Error('Say who you are first: your name goes with the answer.');
  const judged = await judgeExplained(request, answering, briefing, at);
  const receipt = await makeReceipt(request, answersOf(request, answering, judged), known.me, at);
  const to = devicesOf(known, [request.by.id]);
  const says = receipt.answers.map((each) => each.says);
  return { at, says, link: await receiptLink(receipt, to, keys), sealed: to.length > 0, about: requestWithoutPictures(request) };
}

/** Judged for the answer itself: what the page shows may still be on its way, and a reason signed without its finding would be lost. */
async function judgeExplained(request: Request, { items }: Answering, briefing: Briefing, now: string): Promise<Judged[][]> {
  const { judgeItem } = await import('./judged.ts');
  return request.items.map((item, at) => (Object.keys(items[at]?.explained ?? {}).length > 0 ? judgeItem(item, briefing, now) : []));
}

const aroundAnswer = (what: string, how: string, code: string): string => `My answer: ${what}. ${how}\n\n${code}`;

/** An answer as it is sent. @param what “signed off” */
export const answerMessage = (what: string, link: string): string =>
  aroundAnswer(what, 'Open this link with Second Look, or paste this whole message into its popup:', link);

/**
 * The answer with the words around it. Nothing of the draft stands in them.
 * @param words the own six words, where the asker may want to compare them
 */
export function answerView({ answer }: { answer: NonNullable<Answering['answer']> }, to: string, words: readonly string[]): AnswerView {
  const [yes, changes] = (['signed-off', 'changes'] as const).map((each) => answer.says.filter((one) => one === each).length) as [
    number,
    number,
  ];
  const all = answer.about.items.length;
  const counted = { 'signed off': yes, 'with changes': changes, 'not answered': all - yes - changes };
  const told = Object.entries(counted).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []));
  const headline = all > 1 ? told.join(', ') : yes === 1 ? 'Signed off' : 'Changes asked for';
  const message = answerMessage(headline.toLowerCase(), answer.link);
  return {
    at: answer.at,
    to,
    headline,
    message,
    text: aroundAnswer(
      headline.toLowerCase(),
      'Paste this whole message into the popup of Second Look:',
      answer.link.slice(answer.link.indexOf('#') + 1),
    ),
    sealed: answer.sealed,
    long: message.length > LONGEST_LINK,
    words,
  };
}
