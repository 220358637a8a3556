import type { Draft } from '../model/draft.ts';
import { type CodeCheck, checkAnswer, shortCode } from '../text/short-code.ts';
import { shownHandle } from '../text/shown-handle.ts';
import { fromBase64url } from './bytes.ts';

/**
 * Approval by somebody who has no Second Look: they see the draft as a picture or text with a short code, and answer in any chat with
 * "OK" and the code. It says that somebody meant this draft; it proves nothing, and is never drawn like a signature.
 */

/** The short code of a draft, "7F3K-92QM". @param fingerprint of the draft */
export const codeOf = (fingerprint: string): string =>
  shortCode(Array.from(fromBase64url(fingerprint), (byte) => byte.toString(16).padStart(2, '0')).join(''));

/** What somebody answered. *yes*: nothing but a yes and the code. *unclear*: more was said, or less; the author reads it and decides. */
export interface OutsideAnswer {
  says: 'yes' | 'changes' | 'unclear';
  /** Whether the draft's code is in it. Without it, nothing tells which draft they mean. */
  code: CodeCheck;
  /** What they wrote besides, without what was quoted. */
  words: string;
}

const YES = phrase(
  'ok okay oke okey yes yep yeah yup sure approved approve approval fine good great perfect go ahead lgtm agreed confirmed confirm',
  'ja jawohl passt gut freigegeben freigabe einverstanden genehmigt oui daccord approuvé validé valide bon si sí vale aprobado conforme',
  'sim aprovado certo va bene approvato confermo akkoord goed prima',
);
/** What people say around a yes. */
const POLITE = phrase(
  'thanks thank you thx please hi hello dear all it this that is looks look to me from my side by for with us the code and',
  'danke bitte hallo merci bonjour gracias hola obrigado obrigada olá grazie ciao dank je',
);
const NO = phrase(
  'no not nope dont doesnt wont cant but except however instead unless until change changes wait stop hold wrong remove replace delete fix',
  'add without if only after before',
  'nein nicht kein aber ändern ändere falsch warten statt non pas mais changer changez faux cambiar cambia pero espera sin não mas mudar',
  'cambiare però aspetta niet maar wijzig wijzigen',
);

function phrase(...words: string[]): ReadonlySet<string> {
  return new Set(words.join(' ').split(' '));
}

/** Longer than any answer in a chat. */
const LONGEST = 4_000;

/** The line under a draft that says how to answer. */
export const howToAnswer = (code: string): string => `Answer “OK ${code}”, or say what to change.`;
const OWN_LINE = new RegExp(howToAnswer('.{1,20}').replace('change.', 'change'));
const QUOTED = /^\s*[>|]/;

/**
 * Reads an answer out of a chat. Lines that are quoted, and our own line that asked for it, count for nothing.
 * @param code the code of the draft that was shown
 */
export function readAnswer(pasted: string, code: string): OutsideAnswer {
  const lines = typed(pasted.slice(0, LONGEST)).split('\n');
  const own = lines
    .filter((line) => !QUOTED.test(line) && !OWN_LINE.test(line) && !STAMP_LINE.test(line))
    .map((line) => line.replace(STAMP, ''))
    .join('\n');
  const words = own.replace(new RegExp(code.replace('-', JOINT), 'i'), ' ').trim();
  return { says: saysOf(words), code: checkAnswer(own, code), words };
}

/** As it was typed: keyboards and chats write letters wide, dashes long, line ends their own way, and put in signs that nobody sees. */
const typed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\r\n?/g, '\n');

/** Who wrote it and when, as chats put it before what is copied: "[10:03, 22/11/2026] Kim: ", or "Kim, [22.11.26 10:03]" in a line of its own. */
const STAMP = /^\s*\[[\d:.,/\s-]{6,24}(?:[ap]m)?\] ?[^:]{1,60}: /i;
const STAMP_LINE = /^[^[\]]{1,60}, \[[\d:.,/\s-]{6,24}(?:[ap]m)?\]:?\s*$/i;

/** What may stand between the two halves of a code. */
const JOINT = '[\\s\\-_.]{0,4}';

function saysOf(written: string): OutsideAnswer['says'] {
  // A nought beside the O: whoever hits it means the letter.
  const text = written.replace(/\b0k\b/gi, 'ok');
  if (/👎|❌|✖|🚫|⛔|✋|🛑/u.test(text)) return 'changes';
  const thumbs = /👍|👌|✅|✔|☑/u.test(text);
  const words = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/\p{L}+/gu);
  if (!words) return thumbs && !/\p{N}/u.test(text) ? 'yes' : 'unclear';
  if (words.some((word) => NO.has(word))) return 'changes';
  const agrees = thumbs || words.some((word) => YES.has(word));
  const nothingElse = words.every((word) => YES.has(word) || POLITE.has(word)) && !/[\p{N}?]/u.test(text);
  return agrees && nothingElse ? 'yes' : 'unclear';
}

/** How the text for somebody without Second Look begins. @param network its name */
export const headForOutside = ({ account }: Draft, network: string): string =>
  `For ${account ? shownHandle(account.handle, account.name) : 'an account that could not be read'} on ${network}.`;

/**
 * The draft as text for somebody who has no Second Look, with account, time and code.
 * @param about the network's name, when it goes out in words, and the short code
 */
export function textForOutside(draft: Draft, { network, time, code }: { network: string; time: string; code: string }): string {
  const parts = draft.parts.map(({ text, media }, at) => {
    const pictures = media.map(({ kind, alt }) => `[${kind}: ${alt || 'no description'}]`);
    const number = draft.parts.length > 1 ? [`${at + 1}/${draft.parts.length}`] : [];
    return [...number, ...(draft.warning && at === 0 ? [`Content warning: ${draft.warning}`] : []), text, ...pictures].join('\n');
  });
  return [`${headForOutside(draft, network)} ${time}.`, ...parts, howToAnswer(code)].join('\n\n');
}
