import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Answer } from './messages.ts';
import { approvalPolicySchema } from './model/approval-policy.ts';
import { reportedAnswerSchema } from './model/asked.ts';
import { draftSchema } from './model/draft.ts';
import { levels } from './model/finding.ts';
import type { IncidentChange } from './model/incident-record.ts';
import { cardSchema, MOST_NAMED } from './model/person.ts';
import { postSchema, replySchema } from './model/post.ts';
import { publicationSchema } from './model/publication.ts';
import { answeringSchema as itemAnsweringSchema } from './model/receipt.ts';
import { itemSchema, MOST_ITEMS, nonceSchema } from './model/request.ts';
import { scripts } from './model/script.ts';
import { pathSchema, siteDefinitionSchema } from './model/site-definition.ts';
import { openedSchema } from './model/wire.ts';
import { answeringChangeSchema } from './stores/answering.ts';
import { outcomes } from './stores/heeded.ts';
import { silencedForSchema } from './stores/silences.ts';
import { messageOf } from './text/message-of.ts';

/**
 * All that the background can be asked for, and the door where it is asked: each request is parsed there, and the door knows who may
 * knock. Used by the background alone.
 */

const requestSchema = z.discriminatedUnion('verb', [
  /** The sentinel opens its panel: it gets a one-time word, and where the panel last stood. */
  z.object({ verb: z.literal('open-review'), platform: z.string() }),
  z.object({ verb: z.literal('remember-place'), platform: z.string(), left: z.number(), top: z.number() }),
  z.object({ verb: z.literal('report-unchecked'), platform: z.string(), why: z.string() }),
  /** The review page proves that our sentinel framed it. */
  z.object({ verb: z.literal('confirm'), nonce: z.string() }),
  z.object({ verb: z.literal('brief') }),
  /** A post was let through with something open, and was not seen going out in time. */
  publicationSchema.shape.opened.unwrap().extend({ verb: z.literal('record-opening'), draft: draftSchema }),
  /** Why something went out in an emergency, said afterwards. */
  openedSchema.extend({ verb: z.literal('explain-opening'), reason: z.string() }),
  publicationSchema.extend({ verb: z.literal('record-published') }),
  z.object({ verb: z.literal('silence'), check: z.string(), level: z.enum(levels), word: z.string(), for: silencedForSchema }),
  /** How the checks were answered on one draft, by check id. */
  z.object({ verb: z.literal('note-outcomes'), became: z.record(z.string(), z.enum(outcomes)) }),
  z.object({ verb: z.literal('note-missing'), platform: z.string(), selectors: z.array(z.string()) }),
  /** There is something to write in on the asking page, which speaks in these scripts: what reads it by its structure shall come. */
  z.object({ verb: z.literal('read-structure'), scripts: z.array(z.enum(scripts)) }),
  /** The names that are known on the asking page tell too little: those of all languages shall come. */
  z.object({ verb: z.literal('read-words') }),
  /** What is known of the asking page's host: how it was pointed out, and what published there. */
  z.object({ verb: z.literal('know-site') }),
  /** A press on the button that this way leads to was seen sending something out. */
  z.object({ verb: z.literal('note-sent'), path: pathSchema }),
  /** Lets a person point at the parts of a site in this tab; `null`: the one of the page that asks. */
  z.object({ verb: z.literal('point-out'), tabId: z.number().nullable() }),
  /** The pointing is over; `site`: `null` where it was left off. */
  z.object({ verb: z.literal('pointed-out'), site: siteDefinitionSchema.omit({ host: true, taughtAt: true }).nullable() }),
  z.object({ verb: z.literal('open-page'), page: z.enum(['options', 'welcome', 'drafts']), hash: z.string().optional() }),

  /** Opens the sign-off page on what was pasted or dropped; `null`: the page where it can be. */
  z.object({ verb: z.literal('open-sign-off'), pasted: z.string().nullable() }),
  /** Does to what is kept about a request that came in what was done about it in one tab. */
  z.object({ verb: z.literal('change-answering'), request: nonceSchema, changes: z.array(answeringChangeSchema).max(1_000) }),
  /** Takes somebody among the people as *seen*, by the card that something of theirs was signed with. `key`: its signing key; `at`: when. */
  z.object({ verb: z.literal('meet'), card: cardSchema, key: z.string(), at: z.iso.datetime({ offset: true }) }),

  /** A post's own page was opened, or left for another in the same tab. Only the address is told. */
  z.object({ verb: z.literal('post-opened'), platform: z.string(), handle: z.string(), link: z.string() }),
  /** A list of posts that wait was opened in this tab. */
  z.object({ verb: z.literal('queue-opened') }),
  /** The mark on a post's page was pressed: keep what the page shows. No picture can be taken from there. */
  z.object({ verb: z.literal('start-from-page') }),
  /** The other half of that mark: the checks on what was published, in the side panel. Nothing of it is kept. */
  z.object({ verb: z.literal('check-published'), platform: z.string(), post: postSchema }),
  /** What stands under a post whose incident is open; only replies that were not told before. */
  z.object({ verb: z.literal('report-replies'), post: postSchema, replies: z.array(replySchema).max(500) }),
  /** The page of a post whose incident is open shows none. `sure`: it says so itself. */
  z.object({ verb: z.literal('report-gone'), link: z.string(), sure: z.boolean() }),
  /**
   * Keeps a copy of the post in a tab and opens an incident; with a picture where it was asked for by a press in the toolbar.
   * `seen`: what was shown of it, kept where the page no longer shows the post.
   */
  z.object({
    verb: z.literal('start-incident'),
    from: z.enum(['popup', 'page-badge']),
    tabId: z.number(),
    seen: z.object({ platform: z.string(), post: postSchema }).nullable(),
  }),
  /** Opens an incident on a post that is gone or was seen elsewhere. `picture`: a data address. */
  z.object({
    verb: z.literal('start-by-hand'),
    text: z.string(),
    link: z.string().nullable(),
    picture: z.string().nullable(),
    /** What *went out through here* knows of it. */
    sent: z.object({ platform: z.string(), handle: z.string(), at: z.string() }).nullable(),
  }),
  /** Takes a picture of the post in a tab for an incident that has none; the toolbar press that allows it has just been made. */
  z.object({ verb: z.literal('take-picture'), id: z.string(), tabId: z.number() }),
  /** Keeps a picture that somebody dropped. `picture`: a data address. */
  z.object({ verb: z.literal('keep-picture'), id: z.string(), picture: z.string() }),
  /** `change` is checked where it is made: the record after it has to be an incident again. */
  z.object({
    verb: z.literal('change-incident'),
    id: z.string(),
    change: z.custom<IncidentChange>((value) => typeof value === 'object' && value !== null),
  }),
  /** Makes an incident the one that the side panel shows; `null`: it shows how to start one. */
  z.object({ verb: z.literal('show-incident'), id: z.string().nullable() }),
  z.object({ verb: z.literal('delete-incident'), id: z.string() }),
  /** Notes who goes on with an incident, and packs it into a file that only the passphrase opens. */
  z.object({ verb: z.literal('hand-over'), id: z.string(), to: z.string().trim().min(1).max(200), passphrase: z.string() }),
  /** Takes over what another machine handed over. `file`: its text. */
  z.object({ verb: z.literal('take-over'), file: z.string(), passphrase: z.string() }),
  /** The log, of one incident or whole, with whether it is unbroken. */
  z.object({ verb: z.literal('read-log'), id: z.string().nullable() }),

  /** Says who sits here: the first time it makes this profile's person, later it changes the name. */
  z.object({ verb: z.literal('introduce-me'), name: z.string(), role: z.string() }),
  /** The own card as a link, and the six words others compare. */
  z.object({ verb: z.literal('my-card') }),
  z.object({ verb: z.literal('six-words'), id: z.string() }),
  /** Takes over the card of one's own other machine, so that both are one person. It has to be done on each of them. */
  z.object({ verb: z.literal('join-machine'), pasted: z.string() }),
  /**
   * Somebody looked, or compared the six words, and it is them. `words`: the six that were compared; a newer card that came meanwhile
   * has others, and is not confirmed unseen.
   */
  z.object({ verb: z.literal('confirm-person'), id: z.string(), words: z.array(z.string()).max(6) }),
  z.object({ verb: z.literal('remove-person'), id: z.string() }),
  /** Asks for a signature. `to`: ids of confirmed people it is encrypted to; empty: whoever has the link can read it. */
  z.object({
    verb: z.literal('make-request'),
    items: z.array(itemSchema).min(1).max(MOST_ITEMS),
    to: z.array(z.string()).max(MOST_NAMED),
    until: z.iso.datetime(),
    note: z.string(),
    timeZone: z.string(),
    policy: approvalPolicySchema.nullable(),
  }),
  /** Keeps a draft that is shown to somebody outside, and gives it a short code. */
  z.object({ verb: z.literal('show-outside'), item: itemSchema, until: z.iso.datetime(), timeZone: z.string(), time: z.string() }),
  /** Opens a draft on the sign-off page of this machine, for a colleague who is handed the keyboard, or whose draft it is. */
  z.object({
    verb: z.literal('look-here'),
    /** `null`: the keyboard is handed over; else who wrote it, in the words of whoever reviews it. */
    author: z.string().max(80).nullable(),
    item: itemSchema,
    until: z.iso.datetime(),
    timeZone: z.string(),
    policy: approvalPolicySchema.nullable(),
  }),
  /** Signs what was opened for somebody who was handed the keyboard. The PIN opens their key; where they have none here, it is made with it. */
  z.object({
    verb: z.literal('sign-with-pin'),
    nonce: z.string(),
    /** An id, or what somebody new is called. */
    who: z.union([z.string(), cardSchema.pick({ name: true, role: true })]),
    pin: z.string().max(200),
    answers: z.array(itemAnsweringSchema).min(1).max(MOST_ITEMS),
  }),
  /** Throws away somebody's key at this machine, so that they can make a new PIN. */
  z.object({ verb: z.literal('take-pin-away'), id: z.string() }),
  /** All that was asked from here, newest first. `nonce`: that one alone; with its pictures, all of a year are more than a message takes. */
  z.object({ verb: z.literal('list-waiting'), nonce: nonceSchema.optional() }),
  /** The small pictures that a version went to the others with, as data addresses. */
  z.object({ verb: z.literal('signed-pictures'), nonce: z.string(), item: z.number().int(), version: z.number().int() }),
  z.object({ verb: z.literal('withdraw'), nonce: z.string() }),
  /** Keeps drafts to be asked about later, together with others, and lets those with these ids go. Where they are too many, the answer says so. */
  z.object({ verb: z.literal('keep-drafts'), items: z.array(itemSchema), insteadOf: z.array(z.string()) }),
  /** Takes an answer or a card out of whatever was pasted, dropped or opened. */
  z.object({ verb: z.literal('take-answer'), pasted: z.string() }),
  /**
   * Takes what somebody outside answered in a chat; the code in it tells to which draft.
   * `says`: what the author reads out of it; `null`: it is read here.
   */
  z.object({
    verb: z.literal('report-approval'),
    draft: draftSchema,
    who: reportedAnswerSchema.shape.who,
    pasted: z.string(),
    says: reportedAnswerSchema.shape.says.nullable(),
  }),
]);
export type Request = z.infer<typeof requestSchema>;
export type Verb = Request['verb'];

const verbs: ReadonlySet<unknown> = new Set(requestSchema.options.map(({ shape }) => shape.verb.value));

/** What a message asks for; `null`: it is no request. */
function verbOf(message: unknown): Verb | null {
  const verb = typeof message === 'object' && message !== null && 'verb' in message ? message.verb : null;
  return verbs.has(verb) ? (verb as Verb) : null;
}

/** Requests that a script on a site's page may make; all others come from our own pages alone. */
const FROM_SENTINEL: readonly Verb[] = [
  'open-review',
  'remember-place',
  'report-unchecked',
  'post-opened',
  'queue-opened',
  'start-from-page',
  'check-published',
  'report-replies',
  'read-structure',
  'read-words',
  'know-site',
  'note-sent',
  'pointed-out',
  'report-gone',
];

/** Who asked, as the browser tells it. */
export interface Asker {
  tabId: number | undefined;
  frameId: number | undefined;
  windowId: number | undefined;
  /** Host of the page that asked; empty: none. */
  host: string;
}

export type Handlers = { [V in Verb]: (request: Extract<Request, { verb: V }>, asker: Asker) => Promise<Answer<V>> | Answer<V> };

/** Answers requests. A request that is not ours, or not theirs to make, is refused with a sentence. */
export function answer(handlers: Handlers): void {
  const ownPages = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const verb = verbOf(message);
    // What the background itself tells everybody passes by here as well.
    if (verb === null) return undefined;
    const own = sender.id === browser.runtime.id;
    const fromOwnPage = sender.url?.startsWith(ownPages) ?? false;
    if (!own || !(fromOwnPage || FROM_SENTINEL.includes(verb))) {
      respond({ error: `“${verb}” was refused.` });
      return undefined;
    }
    const parsed = requestSchema.safeParse(message);
    if (!parsed.success) {
      respond({ error: `This was not taken:\n${z.prettifyError(parsed.error)}` });
      return undefined;
    }
    const request = parsed.data;
    const handle = handlers[request.verb] as (request: Request, asker: Asker) => unknown;
    // Called at once, within the press that made somebody ask: some things the browser allows at no other moment.
    new Promise((resolve) =>
      resolve(
        handle(request, { tabId: sender.tab?.id, frameId: sender.frameId, windowId: sender.tab?.windowId, host: hostOf(sender.url) }),
      ),
    ).then(
      (result) => respond({ answer: result }),
      (error: unknown) => {
        console.error(`Second Look could not answer “${request.verb}”.`, error);
        respond({ error: messageOf(error) });
      },
    );
    return true;
  });
}

const hostOf = (address: string | undefined): string => (address && URL.parse(address)?.host) ?? '';
