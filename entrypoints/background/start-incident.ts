import { browser } from 'wxt/browser';
import { gathered, personKey } from '../../utils/damage-control/gather.ts';
import { INCIDENT_CHANGED } from '../../utils/messages.ts';
import type { IncidentRecord, Start } from '../../utils/model/incident-record.ts';
import type { Post, Reply } from '../../utils/model/post.ts';
import { platformById } from '../../utils/platforms/index.ts';
import { addPeople, keepPicture, startIncident } from '../../utils/stores/incident-changes.ts';
import { openIncidents } from '../../utils/stores/incidents.ts';
import { oneAtATime } from '../../utils/stores/one-at-a-time.ts';
import { showIncident } from '../../utils/stores/shown.ts';
import { announceBriefing } from './briefing.ts';
import { describedPost, keptPost, samePost } from './kept-post.ts';
import { brandWith, followEverywhere } from './post-pages.ts';
import { openIncidentTab, openSidePanel } from './side-panel.ts';
import { blobOf, copyOfTab } from './tab-picture.ts';

const now = (): string => new Date().toISOString();

/** Tells all our pages, and whoever follows in the toolbar. */
export function announce(id: string): void {
  // With no page of ours open nobody listens, and that is fine.
  browser.runtime.sendMessage({ verb: INCIDENT_CHANGED, id }).catch(() => undefined);
}

/** Somebody presses twice while the copy is made: the second time finds what the first has started. */
const inTurn = oneAtATime();

/**
 * Keeps a copy of the post in a tab and opens an incident. A post that is being looked after already gets no second
 * one, only the picture it may lack.
 *
 * @param seen what the popup showed, for a post that went away since
 * @throws {Error} where there is no post to keep
 */
export async function startOnTab(tabId: number, from: Start, seen: { platform: string; post: Post } | null): Promise<IncidentRecord> {
  const at = now();
  const { page, picture, lacks } = await copyOfTab(tabId, from !== 'page-badge');
  const onPage = page?.post ? { platform: page.platform, post: page.post } : null;
  const found = onPage ?? seen;
  if (!found) throw new Error('No post is to be seen in this tab. Open the post’s own page, or start with its text, a link or a picture.');
  const replies = page?.replies ?? [];
  const gone = onPage ? null : 'The post was gone when the copy was kept. This is what the popup had shown of it.';
  const post = keptPost(found.platform, found.post, replies.length, at, [gone]);

  const pagePicture = picture && ({ blob: picture, from: 'page' } as const);
  const { record, isNew } = await inTurn(async () => {
    const known = (await openIncidents()).find((open) => samePost(open.post.link, post.link));
    if (known)
      return { record: pagePicture && !hasPagePicture(known) ? await keepPicture(known.id, pagePicture, lacks, at) : known, isNew: false };
    const canEdit = platformById(found.platform)?.facts.canEdit === 'yes';
    const how = { from, canEdit, stillUp: onPage !== null, picture: pagePicture, pictureLacks: lacks };
    return { record: await startIncident(post, how, at), isNew: true };
  });
  if (isNew) {
    await takeReplies(record, replies, at);
    await followEverywhere(record);
  }
  return shown(record);
}

/** Opens an incident on a post that is gone or was seen elsewhere. One that is being looked after already gets the picture. */
export async function startByHand(described: {
  text: string;
  link: string | null;
  picture: string | null;
  sent: { platform: string; handle: string; at: string } | null;
}): Promise<IncidentRecord> {
  const at = now();
  const blob = described.picture === null ? null : blobOf(described.picture);
  const post = describedPost(described, blob !== null, at);
  const pictureLacks = blob ? null : 'There is no picture. Drop a screenshot to keep one.';
  const canEdit = platformById(post.platform)?.facts.canEdit === 'yes';
  const picture = blob && ({ blob, from: 'dropped' } as const);
  const record = await inTurn(async () => {
    const known = (await openIncidents()).find((open) => samePost(open.post.link, post.link));
    if (known) return picture ? keepPicture(known.id, picture, null, at) : known;
    return startIncident(post, { from: 'by-hand', canEdit, stillUp: true, picture, pictureLacks }, at);
  });
  await followEverywhere(record);
  return shown(record);
}

/**
 * From the shortcut, the context menu or the mark on the page: opens the side panel within the press, which the
 * browser demands, and keeps the copy meanwhile. Where there is no post, the page asks for its text, a link or a picture.
 */
export async function startAndShow(tab: { id?: number; windowId: number }, from: Start): Promise<IncidentRecord | null> {
  const panel = openSidePanel(tab.windowId);
  try {
    return tab.id === undefined ? null : await startOnTab(tab.id, from, null);
  } catch (error) {
    console.warn('Second Look: nothing was kept.', error);
    await showIncident(null);
    announce('');
    return null;
  } finally {
    if (!(await panel)) await openIncidentTab();
  }
}

/** Adds those who answered to an incident's people, without the brand itself. @returns whether anybody was added */
export async function takeReplies(record: IncidentRecord, replies: readonly Reply[], at: string): Promise<boolean> {
  const { platform, account } = record.post;
  const ours = account && (await brandWith(platform, account.handle));
  const own = [
    account?.handle ?? '',
    ...(ours?.profile.accounts ?? []).filter((each) => each.platform === platform).map(({ handle }) => handle),
  ];
  const left = new Set(own.map(personKey));
  const keys = [...new Set(replies.map((reply) => personKey(reply.account.handle)))];
  return addPeople(record.id, keys, (known) => gathered(known, replies, left, at), at);
}

const hasPagePicture = ({ pictures }: IncidentRecord): boolean => Object.values(pictures).some(({ from }) => from === 'page');

async function shown(record: IncidentRecord): Promise<IncidentRecord> {
  await showIncident(record.id);
  announce(record.id);
  // What counts during an incident counts in every open panel at once.
  announceBriefing();
  return record;
}
