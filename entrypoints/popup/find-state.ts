import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod';
import type { OpenIncident, PopupState, PostInFront } from '../../components/popup/popup-state.ts';
import type { PageAnswer, PageRequest } from '../../utils/messages.ts';
import { type BrandProfile, findAccount, isSameHandle } from '../../utils/model/brand-profile.ts';
import type { IncidentRecord } from '../../utils/model/incident-record.ts';
import { type Post, postSchema } from '../../utils/model/post.ts';
import { any } from '../../utils/platforms/any.ts';
import { platformById } from '../../utils/platforms/index.ts';
import { practice } from '../../utils/platforms/practice.ts';
import type { PublishedPost } from '../../utils/stores/published.ts';
import { lastingAddress, samePost } from '../background/kept-post.ts';
import { recognisedIn } from '../background/recognise.ts';
import { putBeside } from '../background/tab-picture.ts';

/** The tab that the popup was opened on, and what our script there says; `null`: it is not there. */
export async function tabInFront(): Promise<{ tab: Browser.tabs.Tab | undefined; answer: PageAnswer | null }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tab, answer: tab?.id === undefined ? null : await whatIsIn(tab.id) };
}

async function whatIsIn(tabId: number): Promise<PageAnswer | null> {
  const answer = await askPage(tabId, { verb: 'what-is-here' });
  if (answer?.platform !== any.id || ('post' in answer && answer.post)) return answer;
  // What reads posts of any site is only put there when somebody asks.
  await putBeside(tabId, 'post-structure');
  return (await askPage(tabId, { verb: 'what-is-here' })) ?? answer;
}

/**
 * What the popup was opened on: where the page did not answer, its address and its marks tell.
 *
 * @param profiles all brands, whose accounts tell which posts are ours
 * @param sent what went out through here: its accounts are ours too, in a brand or in none
 */
export async function findState(
  tab: Browser.tabs.Tab | undefined,
  answer: PageAnswer | null,
  open: readonly IncidentRecord[],
  profiles: readonly BrandProfile[],
  sent: readonly Sent[],
): Promise<PopupState> {
  if (tab?.id === undefined) return { kind: 'elsewhere' };
  return answer ? stateOf(answer, open, { profiles, sent }, tab.url) : silentPage(tab.id, tab.url);
}

/** Asks our script in a tab; `null`: it is not there. */
export async function askPage(tabId: number, request: PageRequest): Promise<PageAnswer | null> {
  try {
    const answer: PageAnswer | undefined = await browser.tabs.sendMessage(tabId, request);
    // What is read of a page is the page's word.
    return answer && 'post' in answer && answer.post ? { ...answer, post: postSchema.parse(answer.post) } : (answer ?? null);
  } catch (error) {
    if (error instanceof z.ZodError) console.warn('Second Look could not take what was read of a post.', error);
    // Otherwise it is the browser's way of saying that nobody listens there.
    return null;
  }
}

type Sent = Pick<PublishedPost, 'platform' | 'handle'>;

/** What tells whose a post is. */
interface Known {
  profiles: readonly BrandProfile[];
  sent: readonly Sent[];
}

function stateOf(answer: PageAnswer, open: readonly IncidentRecord[], known: Known, address = ''): PopupState {
  // A site that is read by its structure has no name but its host's.
  const canPoint = answer.platform === any.id;
  const inFrontOf = (post: Post, writing: string | null): PostInFront => {
    const link = lastingAddress(answer.platform, post.link);
    return {
      platform: answer.platform,
      post,
      isOurs: isOurs(answer.platform, post, writing, known),
      incident: open.filter((record) => samePost(record.post.link, link)).map(listed)[0] ?? null,
    };
  };
  const platformName = (canPoint ? URL.parse(address)?.host : platformById(answer.platform)?.name) ?? answer.platform;
  switch (answer.kind) {
    case 'compose':
      return {
        kind: 'compose',
        platformName,
        handle: answer.handle,
        colour: answer.colour,
        badge: answer.state,
        headline: answer.label,
        here: answer.post && inFrontOf(answer.post, answer.handle),
        canPoint,
      };
    case 'post':
      return { kind: 'post', here: inFrontOf(answer.post, null), canPoint };
    case 'nothing':
      return { kind: 'waiting', platformName: answer.platform === practice.id ? null : platformName, canPoint };
  }
}

/**
 * Whether a post is by one of the person's accounts.
 *
 * @param writing who would write an answer here; `null`: the page does not say
 */
function isOurs(platform: string, { account: { handle } }: Post, writing: string | null, { profiles, sent }: Known): boolean | null {
  if (handle === '') return null;
  if ((writing !== null && isSameHandle(writing, handle)) || findAccount(profiles, platform, handle) !== null) return true;
  if (sent.some((post) => post.platform === platform && isSameHandle(post.handle, handle))) return true;
  // Of a site, or a network, on which no account was ever named, nobody can say whose posts they are.
  return profiles.some(({ accounts }) => accounts.some((each) => each.platform === platform && each.handle !== '')) ? false : null;
}

/** Where the open incidents stand, the one on the post in front left out. */
export function otherIncidents(open: readonly IncidentRecord[], state: PopupState): OpenIncident[] {
  return open.filter(({ id }) => id !== inFront(state)?.id).map(listed);
}

/** The open incident on the post in front; `null`: none. */
export const inFront = (state: PopupState): OpenIncident | null => ('here' in state ? (state.here?.incident ?? null) : null);

const listed = (record: IncidentRecord): OpenIncident => ({
  id: record.id,
  handle: record.post.account?.handle ?? null,
  text: record.post.text,
});

async function silentPage(tabId: number, address: string | undefined): Promise<PopupState> {
  if (!address?.startsWith('https://')) return { kind: 'elsewhere' };
  // Without its port: Firefox knows none in match patterns, and a host is switched on as a whole.
  const { hostname: host } = new URL(address);
  if (await browser.permissions.contains({ origins: [`https://${host}/*`] })) return { kind: 'reload', host };
  return { kind: 'could-support', host, platformName: (await recognisedIn(tabId))?.name ?? null };
}
