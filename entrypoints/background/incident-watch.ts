import { browser } from 'wxt/browser';
import { sitePlatforms } from '../../utils/platforms/index.ts';
import { forgetOldWords } from '../../utils/stores/incident-changes.ts';
import { openIncidents } from '../../utils/stores/incidents.ts';
import { grantedSites } from '../../utils/stores/sites.ts';
import { announceBriefing } from './briefing.ts';
import { announce, startAndShow } from './start-incident.ts';
import { LOOK_AGAIN, PAUSE_ENDS, REMINDER, showInToolbar } from './toolbar.ts';

/** An alarm and the menu's entry by name. */
const RETENTION = 'retention';
const SOMETHING_WRONG = 'something-wrong';

const now = (): string => new Date().toISOString();

/** Compose boxes are let go, and the incident says so. */
async function endPause(): Promise<void> {
  announceBriefing();
  for (const { id, paused } of await openIncidents()) if (paused?.until) announce(id);
  await showInToolbar();
}

async function offerInMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SOMETHING_WRONG,
    title: 'Something wrong with this post?',
    contexts: ['page', 'selection', 'image', 'link'],
    documentUrlPatterns: [
      ...sitePlatforms.flatMap(({ matches }) => matches),
      ...(await grantedSites(sitePlatforms)).map(({ match }) => match),
    ],
  });
}

/** The shortcut, the context menu, the alarms and the toolbar. */
export function watchIncidents(): void {
  const report = (error: unknown): void => console.error('Second Look:', error);
  const start = (tab: { id?: number; windowId: number } | undefined, from: 'shortcut' | 'menu'): void => {
    if (tab) startAndShow(tab, from).then(showInToolbar).catch(report);
  };
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SOMETHING_WRONG) start(tab, 'shortcut');
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SOMETHING_WRONG) start(tab, 'menu');
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === LOOK_AGAIN || name === REMINDER) showInToolbar().catch(report);
    if (name === PAUSE_ENDS) endPause().catch(report);
    if (name === RETENTION) forgetOldWords(now()).catch(report);
  });
  const settle = (): void => {
    offerInMenu().catch(report);
    // Where nothing can be forgotten, the toolbar and its alarms are to be set all the same.
    forgetOldWords(now()).catch(report).then(showInToolbar).catch(report);
    void browser.alarms.create(RETENTION, { periodInMinutes: 24 * 60 });
  };
  browser.runtime.onInstalled.addListener(settle);
  browser.runtime.onStartup.addListener(settle);
  browser.permissions.onAdded.addListener(() => void offerInMenu().catch(report));
  browser.permissions.onRemoved.addListener(() => void offerInMenu().catch(report));
}
