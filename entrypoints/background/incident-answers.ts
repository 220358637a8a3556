import { editedSince } from '../../utils/damage-control/compare.ts';
import type { Handlers } from '../../utils/requests.ts';
import { handOver, takeOver } from '../../utils/stores/hand-over.ts';
import { changeIncident, deleteIncident, keepPicture, logAllTyping, noteCounts, noteSeen } from '../../utils/stores/incident-changes.ts';
import { incidentAlone, openIncidents } from '../../utils/stores/incidents.ts';
import { readLog } from '../../utils/stores/log.ts';
import { readWholeLog } from '../../utils/stores/log-extract.ts';
import { showIncident, shownIncident, showPost } from '../../utils/stores/shown.ts';
import { announceBriefing } from './briefing.ts';
import { samePost } from './kept-post.ts';
import { followEverywhere, followPost } from './post-pages.ts';
import { openIncidentTab, openSidePanel } from './side-panel.ts';
import { announce, startAndShow, startByHand, startOnTab, takeReplies } from './start-incident.ts';
import { blobOf, copyOfTab } from './tab-picture.ts';
import { showInToolbar } from './toolbar.ts';

const now = (): string => new Date().toISOString();

/** What is asked about incidents. */
export const incidentAnswers: Pick<
  Handlers,
  | 'post-opened'
  | 'start-from-page'
  | 'check-published'
  | 'report-replies'
  | 'report-gone'
  | 'start-incident'
  | 'start-by-hand'
  | 'take-picture'
  | 'keep-picture'
  | 'change-incident'
  | 'show-incident'
  | 'delete-incident'
  | 'hand-over'
  | 'take-over'
  | 'read-log'
> = {
  async 'post-opened'(post, { tabId }) {
    if (tabId !== undefined) await followPost(tabId, post);
  },
  async 'start-from-page'(_, { tabId, windowId }) {
    if (tabId === undefined || windowId === undefined) return;
    await startAndShow({ id: tabId, windowId }, 'page-badge');
    await showInToolbar();
  },
  async 'check-published'({ platform, post }, { tabId, windowId }) {
    if (tabId === undefined || windowId === undefined) return;
    const panel = openSidePanel(windowId);
    await showPost({ platform, post, tabId });
    announce('');
    if (!(await panel)) await openIncidentTab();
  },
  async 'report-replies'({ post, replies }) {
    const at = now();
    const record = (await openIncidents()).find((open) => samePost(open.post.link, post.link));
    if (!record) return;
    const counted = await noteCounts(record.id, post.counts, at);
    const grown = await takeReplies(record, replies, at);
    const compared = await noteSeen(record.id, editedSince(record, post.text), at);
    if (counted || grown || compared) announce(record.id);
  },
  async 'report-gone'({ link, sure }) {
    const record = (await openIncidents()).find((open) => samePost(open.post.link, link));
    if (record && (await noteSeen(record.id, { state: sure ? 'gone' : 'not-shown', text: null }, now()))) announce(record.id);
  },
  async 'start-incident'({ from, tabId, seen }) {
    const { id } = await startOnTab(tabId, from, seen);
    await showInToolbar();
    return { id };
  },
  async 'start-by-hand'(described) {
    const { id } = await startByHand(described);
    await showInToolbar();
    return { id };
  },
  async 'take-picture'({ id, tabId }) {
    const record = await incidentAlone(id);
    const { page, picture, lacks } = await copyOfTab(tabId, true);
    if (!record || !picture || !samePost(page?.post?.link ?? null, record.post.link))
      throw new Error(lacks ?? 'Another post is in this tab.');
    await keepPicture(id, { blob: picture, from: 'page' }, lacks, now());
    announce(id);
  },
  async 'keep-picture'({ id, picture }) {
    await keepPicture(id, { blob: blobOf(picture), from: 'dropped' }, null, now());
    announce(id);
  },
  async 'change-incident'({ id, change }) {
    const record = await changeIncident(id, change, now());
    announce(id);
    if ('closedAt' in change || 'paused' in change || 'answer' in change) announceBriefing();
    if ('closedAt' in change) await followEverywhere(record);
    if (['closedAt', 'lookAgain', 'people', 'paused'].some((field) => field in change)) await showInToolbar();
  },
  async 'show-incident'({ id }) {
    await showIncident(id);
    announce(id ?? '');
  },
  async 'delete-incident'({ id }) {
    const record = await incidentAlone(id).catch(() => null);
    await deleteIncident(id, now());
    if ((await shownIncident()) === id) await showIncident(null);
    announce(id);
    announceBriefing();
    await showInToolbar();
    if (record) await followEverywhere(record);
  },
  async 'hand-over'({ id, to, passphrase }) {
    const file = await handOver(id, to, passphrase, now());
    announce(id);
    return file;
  },
  async 'take-over'({ file, passphrase }) {
    const record = await takeOver(file, passphrase, now());
    await showIncident(record.id);
    announce(record.id);
    announceBriefing();
    await showInToolbar();
    await followEverywhere(record);
    return { id: record.id };
  },
  async 'read-log'({ id }) {
    await logAllTyping(now());
    return id === null ? readLog(null) : readWholeLog(id);
  },
};
