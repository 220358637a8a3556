import {
  asksForApproval,
  choosesAudience,
  namesComment,
  namesSaving,
  namesWriting,
  tellsWhither,
  tellsWhitherFirst,
} from './field-words.ts';
import { knownWords, type Words } from './words/words.ts';

/** What the control that publishes is called, in thirty languages. */

/** What a press does. `never`: certainly nothing that others get to read. `create`, `add`: a post, or a part of one. */
export type Act = 'never' | 'reply' | 'comment' | 'schedule' | 'post' | 'share' | 'send' | 'create' | 'add';

/** Where a name fits several, the first counts: “post reply” answers somebody, “save post” publishes nothing. */
const acts: readonly Act[] = ['never', 'reply', 'comment', 'schedule', 'post', 'share', 'send', 'create', 'add'];

const byWords = new WeakMap<Words, ReadonlyMap<string, Act>>();

/** The phrases of these words, with what each does. */
function phrasesOf(words: Words): ReadonlyMap<string, Act> {
  const known = byWords.get(words);
  if (known) return known;
  const phrases = new Map<string, Act>();
  for (const act of [...acts].reverse()) {
    for (const names of Object.values(words.names)) for (const phrase of names[act]?.split('|') ?? []) phrases.set(phrase, act);
  }
  byWords.set(words, phrases);
  return phrases;
}

/** What a whole phrase does, in any language. */
function actOfPhrase(phrase: string): Act | undefined {
  const found = knownWords().map((words) => phrasesOf(words).get(phrase));
  return acts.find((act) => found.includes(act));
}

/** Longer names are sentences about something else, or tell where a text goes and who sends it. */
const MOST_WORDS = 3;
const MOST_SIGNS = 12;
const MOST_LETTERS = 48;

/** What is longer is a text, which nobody has to look for words in. */
const LONGEST_NAME = 200;

/** What sends a text, which may be a comment: “Отправить комментарий”. */
const SENDS: readonly (Act | undefined)[] = ['post', 'send', 'add'];

/** Scripts that put no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * What a control of this name does.
 *
 * @param name as it is shown or read out: “Post”, “Antworten”, “Publish!”, “発行”
 * @returns `exact`: it is the whole name, and not a word in a longer one. `null`: the name tells nothing
 */
export function actOf(name: string): { act: Act; exact: boolean } | null {
  if (name.length > LONGEST_NAME) return null;
  const isUnspaced = unspaced.test(name);
  const joint = isUnspaced ? '' : ' ';
  const plain = name
    .toLowerCase()
    // A Turkish capital keeps its dot, and some pages write Arabic with its vowels.
    .replace(/(?<=i)\u0307|[\u064b-\u0652]/g, '')
    // “Send (Ctrl+Enter)”: keys and remarks are no part of the name.
    .replace(/[(（][^)）]*[)）]/g, joint)
    .replace(/[^\p{L}\p{M}\u200c]+/gu, joint)
    .trim();
  const whole = actOfPhrase(plain);
  if (whole) return { act: whole, exact: true };
  // “Everyone can reply” chooses who may, and sends nothing; “Submit for review” sends it to a colleague.
  if (choosesAudience(plain) || asksForApproval(plain)) return { act: 'never', exact: false };
  const pieces = plain.split(joint);
  if (pieces.length > (isUnspaced ? MOST_SIGNS : MOST_WORDS)) return isUnspaced ? null : actOfLong(plain, pieces);
  // “Send test email”
  const found = new Set<Act | undefined>(
    pieces
      .slice(1, -1)
      .map(actOfPhrase)
      .filter((act) => act === 'never'),
  );
  let ofWriting = false;
  for (let cut = 1; cut < pieces.length; cut++) {
    const head = pieces.slice(0, cut).join(joint);
    const tail = pieces.slice(cut).join(joint);
    for (const [part, rest] of [
      [head, tail],
      [tail, head],
    ] as const) {
      const act = actOfPhrase(part);
      found.add(act);
      if (SENDS.includes(act) && namesComment(rest)) found.add('comment');
      // “New topic” is made in a box that opens. “Post to profile”, “Publish and duplicate” go on after what they do.
      ofWriting ||= act !== undefined && act !== 'create' && namesWriting(rest);
      ofWriting ||= act === 'post' && rest === tail && tellsWhither(rest);
    }
  }
  const [act, more] = acts.filter((each) => found.has(each));
  // “Schedule post”, “Send message”: what publishes a text is not about something else. What adds may add one more text to the same post.
  return act ? { act, exact: (more !== undefined || ofWriting) && !found.has('add') } : null;
}

/** What a longer name does: “Post to Acme Tea”, “Als Acme Tee kommentieren”, “Log in to comment”. */
function actOfLong(plain: string, pieces: readonly string[]): ReturnType<typeof actOf> {
  if (plain.length > MOST_LETTERS) return null;
  for (let cut = 1; cut <= MOST_WORDS; cut++) {
    const head = pieces.slice(0, cut);
    const tail = pieces.slice(cut).join(' ');
    const word = actOf(head.join(' '));
    const isWhole = word?.exact || head.every((piece) => actOfPhrase(piece));
    // “Post it as a draft” does not.
    if (word && isWhole && (word.act === 'never' || tellsWhither(tail)))
      return { act: actOfPhrase(tail) === 'never' ? 'never' : word.act, exact: word.act === 'post' };
  }
  const last = actOfPhrase(pieces.at(-1)!);
  return last && tellsWhitherFirst(plain) ? { act: last, exact: false } : null;
}

/** Whether a name says that a text is added, which may be one more of several: “Add post”, not “Add to queue” or “Save and add another”. */
export const isAdding = (name: string): boolean =>
  actOf(name)?.act !== 'schedule' &&
  !namesSaving(name) &&
  name
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => actOfPhrase(word) === 'add');
