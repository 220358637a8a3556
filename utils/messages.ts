import { browser } from 'wxt/browser';
import type { Asked } from './model/asked.ts';
import type { BrandProfile } from './model/brand-profile.ts';
import type { BadgeState } from './model/clearance.ts';
import type { RecentPost } from './model/context.ts';
import type { IncidentRecord } from './model/incident-record.ts';
import type { Trust } from './model/person.ts';
import type { Post, Reply } from './model/post.ts';
import type { Path, SiteDefinition } from './model/site-definition.ts';
import type { Request, Verb } from './requests.ts';
import type { Answering } from './stores/answering.ts';
import type { Log } from './stores/log.ts';
import type { People } from './stores/people.ts';
import type { Settings } from './stores/settings.ts';
import type { Silence } from './stores/silences.ts';

/**
 * Everything our own parts ask of each other, besides the wire between sentinel and review page. A message
 * is a verb; what only remembers is a store. What can be asked stands in `requests.ts`: a page that asks does not carry what parses it.
 */

/** What the review page has to know to judge a draft. */
export interface Briefing {
  brands: BrandProfile[];
  settings: Settings;
  silences: Silence[];
  recent: RecentPost[];
  /** Accounts with an open incident that was paused, and since when (ISO 8601). */
  paused: { platform: string; handle: string; since: string }[];
  /** Accounts with an open incident, and what was said to be wrong with it. */
  incidents: { platform: string; handle: string; answer: IncidentRecord['answer'] }[];
  people: People;
  /** All that was asked from here, without pictures and links; what was withdrawn tells what was said in it. */
  asked: Asked[];
  /** What of it could not be read and is empty here, and what that means, in sentences. */
  unread: string[];
}

/** What came of something that was pasted, dropped or opened. */
export type Taken =
  /** An answer to what was asked from here; it is kept. */
  | { kind: 'answer'; nonce: string; name: string; trust: Trust /** Id of the person. */; by: string }
  /** Somebody's card; they are among the people now. */
  | { kind: 'card'; name: string; trust: Trust; by: string }
  /** Somebody asks for an answer: the sign-off page shows it. */
  | { kind: 'request'; name: string }
  /** `by`: an id, where this person's six words can be compared so that it is taken. */
  | { kind: 'refused'; say: string; by: string | null };

/** What is packed to be sent. */
export interface Packed {
  nonce: string;
  link: string;
  /** The link with a sentence around it that says what it is and what to install. */
  message: string;
  /** Whether only the people it is for can read it. */
  sealed: boolean;
  /** Longer than what every chat takes in one message. */
  long: boolean;
}

/** What is known of one site beyond its structure. */
export interface SiteKnowledge {
  site: SiteDefinition | null;
  /** Ways to the buttons that were seen publishing. */
  sent: Path[];
}

/** What each request is answered with; what the others return nobody reads. */
interface Answers {
  'open-review': { nonce: string; place: { left: number; top: number } | null };
  /** `null`: nobody of ours framed that page. */
  confirm: Briefing | null;
  brief: Briefing;
  'know-site': SiteKnowledge;
  'start-incident': { id: string };
  'start-by-hand': { id: string };
  /** The text of the file. */
  'hand-over': string;
  'take-over': { id: string };
  'read-log': Log;
  'my-card': { link: string; words: string[] };
  'six-words': string[];
  'make-request': Packed;
  'show-outside': { code: string; text: string };
  'sign-with-pin': Taken;
  'list-waiting': Asked[];
  'signed-pictures': string[];
  /** What is kept about the request now, with what was done in other tabs. */
  'change-answering': Answering;
  /** How many are kept now, and the ids of those that were added. */
  'keep-drafts': { kept: number; added: string[] };
  'take-answer': Taken;
  'report-approval': Reported;
}

/** What came of an answer from outside. *unclear*: the author has to say what was meant; *not-taken*: `say` tells why. */
export type Reported = { kind: 'taken'; says: 'signed-off' | 'changes' } | { kind: 'unclear' } | { kind: 'not-taken'; say: string };

export type Answer<V extends Verb> = V extends keyof Answers ? Answers[V] : unknown;

/** Asks the background. @throws where the background refused or failed. */
export async function ask<R extends Request>(request: R): Promise<Answer<R['verb']>> {
  const reply: { answer?: unknown; error?: string } | undefined = await browser.runtime.sendMessage(request);
  if (!reply) throw new Error(`Nobody answered “${request.verb}”. Reload the page.`);
  if (reply.error) throw new Error(reply.error);
  return reply.answer as Answer<R['verb']>;
}

/** What the popup asks of the page in a tab, and what the sentinel there answers. */
export type PageRequest = { verb: 'show-panel' } | { verb: 'what-is-here' };
export type PageAnswer =
  | {
      kind: 'compose';
      platform: string;
      handle: string | null;
      colour: string | null;
      state: BadgeState;
      label: string;
      /** On a post's own page; a reply box stands there as well. */
      post: Post | null;
    }
  | { kind: 'post'; platform: string; post: Post }
  | { kind: 'nothing'; platform: string };

/** What the background asks of the script on a post's page. */
export type PostPageRequest =
  /** Reads the post, and puts everything of ours out of the picture until `picture-taken`. */
  | { verb: 'keep-post' }
  | { verb: 'picture-taken' }
  /** Whose post it is, and whether its replies are gathered because an incident on it is open. */
  | { verb: 'follow-post'; handle: string; colour: string | null; incident: string | null };
export interface KeepPostAnswer {
  platform: string;
  post: Post | null;
  replies: Reply[];
  /** Where the post stands in the view, in CSS pixels; `null`: not to be seen. */
  place: { left: number; top: number; width: number; height: number } | null;
  /** Whether all of it is in the view. */
  whole: boolean;
  /** Device pixels to a CSS pixel. */
  ratio: number;
}

/** Told to all our pages when brands, settings or silences changed. */
export const BRIEFING_CHANGED = 'briefing-changed';

/** Told to all our pages, with the incident's `id` (empty: none in particular), when one was started, changed or deleted, or another is shown. */
export const INCIDENT_CHANGED = 'incident-changed';
