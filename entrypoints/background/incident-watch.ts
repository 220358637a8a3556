import { browser } from 'wxt/browser';
import type { IncidentRecord } from '../../utils/model/incident-record.ts';
import { sitePlatforms } from '../../utils/platforms/index.ts';
import { forgetOldWords } from '../../utils/stores/incident-changes.ts';
import { allIncidents, incident, openIncidents } from '../../utils/stores/incidents.ts';
import { grantedSites } from '../../utils/stores/sites.ts';
import { announceBriefing } from './briefing.ts';
import { announce, startAndShow } from './start-incident.ts';

/** Alarms and the menu's entry by name. */
const LOOK_AGAIN = 'look-again';
const PAUSE_ENDS = 'pause-ends';
const RETENTION = 'retention';
const SOMETHING_WRONG = 'something-wrong';

const now = (): string => new Date().toISOString();

/** When somebody wanted to look again, and has not yet. */
const promises = ({ lookAgain, people }: IncidentRecord): string[] => [
  ...Object.values(lookAgain).flatMap(({ at, doneAt }) => (doneAt === null ? [at] : [])),
  ...Object.values(people).flatMap(({ lookAgainAt }) => lookAgainAt ?? []),
];

/** The toolbar tells that an incident is open, and when it is time to look again. */
export async function showInToolbar(): Promise<void> {
  const { incidents: alone } = await allIncidents();
  const incidents = (await Promise.all(alone.map(({ id }) => incident(id)))).filter((record) => record !== null);
  const at = Date.parse(now());
  const times = incidents.flatMap(promises).map((moment) => Date.parse(moment));
  const open = incidents.filter(({ closedAt }) => closedAt === null).length;
  const due = times.some((time) => time <= at);
  const said = [
    open === 1 ? 'one post is being looked after' : open > 1 ? `${open} posts are being looked after` : null,
    due ? 'time to look again' : null,
  ].filter((part) => part !== null);
  await browser.action.setBadgeBackgroundColor({ color: '#5d6669' });
  await browser.action.setBadgeText({ text: due ? 'look' : open > 0 ? String(open) : '' });
  await browser.action.setTitle({ title: ['Second Look', ...said].join(': ') });
  await wakeAtNext(LOOK_AGAIN, times);
  await wakeAtNext(
    PAUSE_ENDS,
    incidents.flatMap(({ paused }) => (paused?.until ? [Date.parse(paused.until)] : [])),
  );
}

/** Sets an alarm to the first of these times that is still ahead; where there is none, there is no alarm. */
async function wakeAtNext(name: string, times: readonly number[]): Promise<void> {
  const next = Math.min(...times.filter((time) => time > Date.parse(now())));
  if (Number.isFinite(next)) await browser.alarms.create(name, { when: next });
  else await browser.alarms.clear(name);
}

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
    if (name === LOOK_AGAIN) showInToolbar().catch(report);
    if (name === PAUSE_ENDS) endPause().catch(report);
    if (name === RETENTION) forgetOldWords(now()).catch(report);
  });
  const settle = (): void => {
    offerInMenu().catch(report);
    forgetOldWords(now()).then(showInToolbar).catch(report);
    void browser.alarms.create(RETENTION, { periodInMinutes: 24 * 60 });
  };
  browser.runtime.onInstalled.addListener(settle);
  browser.runtime.onStartup.addListener(settle);
  browser.permissions.onAdded.addListener(() => void offerInMenu().catch(report));
  browser.permissions.onRemoved.addListener(() => void offerInMenu().catch(report));
}
