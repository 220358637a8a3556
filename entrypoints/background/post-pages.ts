import { browser } from 'wxt/browser';
import { findAccount, type OwnAccount } from '../../utils/model/brand-profile.ts';
import type { IncidentRecord } from '../../utils/model/incident-record.ts';
import { brands } from '../../utils/stores/brands.ts';
import { openIncidents } from '../../utils/stores/incidents.ts';
import { lastingAddress, samePost } from './kept-post.ts';
import { askPostPage, putPostPage } from './tab-picture.ts';

/** A brand of ours with this account; `null`: it is none of ours. */
export const brandWith = async (platform: string, handle: string): Promise<OwnAccount | null> =>
  findAccount(await brands.read(), platform, handle);

/** A post's page was opened: only where the post is one of ours, or being looked after, anything more happens. */
export async function followPost(
  tabId: number,
  { platform, handle, link }: { platform: string; handle: string; link: string },
): Promise<void> {
  const [ours, open] = await Promise.all([brandWith(platform, handle), openIncidents()]);
  const incident = open.find(({ post }) => samePost(post.link, link)) ?? null;
  if (!ours && !incident) return;
  await putPostPage(tabId);
  await askPostPage(tabId, { verb: 'follow-post', handle, colour: ours?.account.colour ?? null, incident: incident?.id ?? null });
}

/** Tells the tabs that show an incident's post that it was opened or closed. */
export async function followEverywhere({ post }: IncidentRecord): Promise<void> {
  if (!post.link || !post.account) return;
  // Tabs tell their address only where we may be.
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || !url || !samePost(lastingAddress(post.platform, url), post.link)) continue;
    await followPost(id, { platform: post.platform, handle: post.account.handle, link: post.link });
  }
}
