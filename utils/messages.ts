import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { BrandProfile } from './model/brand-profile.ts';
import type { BadgeState } from './model/clearance.ts';
import { type RecentPost, recentPostSchema } from './model/context.ts';
import type { Settings } from './stores/settings.ts';
import type { Silence } from './stores/silences.ts';

/**
 * Everything our own parts ask of each other, besides the wire between sentinel and review page. A message
 * is a verb; what only remembers is a store. Each is parsed at the door, and each door knows who may knock.
 */

/** What the review page has to know to judge a draft. */
export interface Briefing {
  brands: BrandProfile[];
  settings: Settings;
  silences: Silence[];
  recent: RecentPost[];
}

const requestSchema = z.discriminatedUnion('verb', [
  /** The sentinel opens its panel: it gets a one-time word, and where the panel last stood. */
  z.object({ verb: z.literal('open-review'), platform: z.string() }),
  z.object({ verb: z.literal('remember-place'), platform: z.string(), left: z.number(), top: z.number() }),
  z.object({ verb: z.literal('report-unchecked'), platform: z.string(), why: z.string() }),
  /** The review page proves that our sentinel framed it. */
  z.object({ verb: z.literal('confirm'), nonce: z.string() }),
  z.object({ verb: z.literal('brief') }),
  z.object({
    verb: z.literal('record-opening'),
    platform: z.string(),
    handle: z.string().nullable(),
    checks: z.array(z.string()),
    reason: z.string(),
    text: z.string(),
  }),
  z.object({
    verb: z.literal('record-published'),
    post: recentPostSchema.omit({ at: true }),
    link: z.string().nullable(),
    how: z.enum(['published', 'unchecked']),
  }),
  z.object({ verb: z.literal('silence'), check: z.string(), word: z.string(), brand: z.string().nullable() }),
  z.object({ verb: z.literal('note-missing'), platform: z.string(), selectors: z.array(z.string()) }),
  /** A granted host got its sentinel, also in the tabs that were already open. */
  z.object({ verb: z.literal('open-page'), page: z.enum(['options', 'welcome']), hash: z.string().optional() }),
]);
export type Request = z.infer<typeof requestSchema>;
export type Verb = Request['verb'];

/** What each request is answered with; what the others return nobody reads. */
interface Answers {
  'open-review': { nonce: string; place: { left: number; top: number } | null };
  /** `null`: nobody of ours framed that page. */
  confirm: Briefing | null;
  brief: Briefing;
}
export type Answer<V extends Verb> = V extends keyof Answers ? Answers[V] : unknown;

/** Requests that a script on a site's page may make; all others come from our own pages alone. */
const FROM_SENTINEL: readonly Verb[] = ['open-review', 'remember-place', 'report-unchecked'];

/** Who asked, as the browser tells it. */
export interface Asker {
  tabId: number | undefined;
  frameId: number | undefined;
}

/** Asks the background. @throws where the background refused or failed. */
export async function ask<R extends Request>(request: R): Promise<Answer<R['verb']>> {
  const reply: { answer?: unknown; error?: string } | undefined = await browser.runtime.sendMessage(request);
  if (!reply) throw new Error(`Nobody answered “${request.verb}”. Reload the page.`);
  if (reply.error) throw new Error(reply.error);
  return reply.answer as Answer<R['verb']>;
}

export type Handlers = { [V in Verb]: (request: Extract<Request, { verb: V }>, asker: Asker) => Promise<Answer<V>> | Answer<V> };

/** Answers requests; used by the background alone. A request that is not ours, or not theirs to make, is refused with a sentence. */
export function answer(handlers: Handlers): void {
  const ownPages = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const parsed = requestSchema.safeParse(message);
    // What the background itself tells everybody passes by here as well.
    if (!parsed.success) return undefined;
    const request = parsed.data;
    const own = sender.id === browser.runtime.id;
    const fromOwnPage = sender.url?.startsWith(ownPages) ?? false;
    if (!own || !(fromOwnPage || FROM_SENTINEL.includes(request.verb))) {
      respond({ error: `“${request.verb}” was refused.` });
      return undefined;
    }
    const handle = handlers[request.verb] as (request: Request, asker: Asker) => unknown;
    Promise.resolve()
      .then(() => handle(request, { tabId: sender.tab?.id, frameId: sender.frameId }))
      .then(
        (result) => respond({ answer: result }),
        (error: unknown) => {
          console.error(`Second Look could not answer “${request.verb}”.`, error);
          respond({ error: error instanceof Error ? error.message : String(error) });
        },
      );
    return true;
  });
}

/** What the popup asks of the page in a tab, and what the sentinel there answers. */
export type PageRequest = { verb: 'show-panel' } | { verb: 'what-is-here' };
export type PageAnswer =
  | { kind: 'compose'; platform: string; handle: string | null; colour: string | null; state: BadgeState; label: string }
  | { kind: 'post'; platform: string; post: unknown }
  | { kind: 'nothing'; platform: string };

/** Told to all our pages when brands, settings or silences changed. */
export const BRIEFING_CHANGED = 'briefing-changed';
