import { useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Copy, PopupState } from '../../components/popup/popup-state.ts';
import { ask } from '../../utils/messages.ts';
import type { IncidentRecord } from '../../utils/model/incident-record.ts';
import type { Post } from '../../utils/model/post.ts';
import { brands } from '../../utils/stores/brands.ts';
import { openIncidents } from '../../utils/stores/incidents.ts';
import { published } from '../../utils/stores/published.ts';
import { panelShortcut } from '../../utils/stores/shortcut.ts';
import { listUnrecorded } from '../../utils/stores/unrecorded.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { openIncidentTab, openSidePanel } from '../background/side-panel.ts';
import { lookAgainAt } from '../review/look-again.ts';
import type { LookBack } from '../review/look-back.ts';
import { askPage, findState, inFront, otherIncidents, tabInFront } from './find-state.ts';

/** What the popup is opened on, and what is being looked after. */
export interface Opened {
  tab: Browser.tabs.Tab | undefined;
  state: PopupState;
  shortcut: string | null;
  open: IncidentRecord[];
  /** What could not be kept or read, in a sentence; `null`: nothing. */
  trouble: string | null;
}

/** Milliseconds after which what comes later no longer waits for the popup to be drawn. */
const LATEST = 200;

/** Asks the page in front what is there, and the stores what is open. */
export async function lookAround(): Promise<Opened> {
  try {
    const [{ tab, answer }, { open, unread }, profiles, sent, shortcut, unrecorded] = await Promise.all([
      tabInFront(),
      lookedAfter(),
      brands.read(),
      published.read(),
      panelShortcut(),
      listUnrecorded(),
    ]);
    const trouble =
      unread ?? (unrecorded.length > 0 ? 'A post went out and could not be recorded. The settings say which, and why.' : null);
    return { tab, state: await findState(tab, answer, open, profiles, sent), shortcut, open, trouble };
  } catch (error) {
    console.error('Second Look could not look at this tab.', error);
    return { tab: undefined, state: { kind: 'elsewhere' }, shortcut: null, open: [], trouble: null };
  }
}

/** What is being looked after, or why that cannot be told: the page in front is none the worse for it. */
async function lookedAfter(): Promise<{ open: IncidentRecord[]; unread: string | null }> {
  try {
    return { open: await openIncidents(), unread: null };
  } catch (error) {
    console.error('Second Look:', error);
    return { open: [], unread: `The posts that are being looked after could not be read. ${messageOf(error)}` };
  }
}

/** The small window behind our mark in the toolbar. */
export function App({ opened }: { opened: Opened }) {
  const [stands, setStands] = useState<Record<string, string>>({});
  const [words, setWords] = useState<Record<string, Copy[]>>({});
  const [drafts, setDrafts] = useState<string | null>(null);
  const [trouble, setTrouble] = useState(opened.trouble);
  const [secondLook, setSecondLook] = useState<LookBack | null>(null);

  // What reads and writes all of this weighs more than the popup, and is fetched once that is drawn.
  useEffect(() => {
    const { tab, state, open } = opened;
    const seen = seenIn(state);
    const here = inFront(state)?.id;
    const lacking = open.find(({ id, startedFrom, pictures }) => id === here && startedFrom === 'page-badge' && isEmpty(pictures));
    const work = {
      // This press in the toolbar is the one that was asked for: it allows the picture.
      'keep a picture': async () => lacking && tab?.id !== undefined && ask({ verb: 'take-picture', id: lacking.id, tabId: tab.id }),
      'check this post': async () => seen && isAsked(state) && setSecondLook(await lookAgainAt(seen.platform, seen.post)),
      'tell where each stands': async () => open.length > 0 && setStands((await import('./where-they-stand.ts')).whereTheyStand(open)),
      'find words': async () => open.length > 0 && setWords(await (await import('./words-for.ts')).wordsFor(open)),
      'read your drafts': async () => setDrafts(await (await import('./drafts-words.ts')).draftsWords()),
    };
    const idle = requestIdleCallback(
      () => {
        for (const [what, act] of Object.entries(work)) act().catch((error) => console.error(`Second Look could not ${what}.`, error));
      },
      { timeout: LATEST },
    );
    return () => cancelIdleCallback(idle);
  }, [opened]);

  const { tab, state, shortcut, open } = opened;

  /** What went wrong is said. */
  const trying = async (work: Promise<unknown>) => {
    try {
      await work;
    } catch (error) {
      console.error('Second Look:', error);
      setTrouble(messageOf(error));
    }
  };
  const thenClose = (work: Promise<unknown>) => trying(work.then(() => window.close()));

  /** The copy is kept first: the side panel narrows the page and closes this popup. */
  const shownAfter = async (prepared: Promise<unknown>) => {
    await prepared;
    if (!(tab && (await openSidePanel(tab.windowId)))) await openIncidentTab();
  };
  const thenShow = (prepared: Promise<unknown>) => thenClose(shownAfter(prepared));

  return (
    <Popup
      state={state}
      shortcut={shortcut}
      others={otherIncidents(open, state)}
      drafts={drafts}
      stands={stands}
      words={words}
      secondLook={secondLook}
      trouble={trouble}
      onSomethingWrong={() => void thenShow(ask({ verb: 'start-incident', from: 'popup', tabId: tab!.id!, seen: seenIn(state) }))}
      onCopyOf={(id) => void thenShow(noteCopy(id, seenIn(state)!.post.link))}
      onStartByHand={() => void thenShow(ask({ verb: 'show-incident', id: null }))}
      onGoOn={(id) => void thenShow(ask({ verb: 'show-incident', id }))}
      onOpenPanel={() => void thenClose(askPage(tab!.id!, { verb: 'show-panel' }))}
      // The prompt ends this popup; what was granted is noticed by the background.
      onSwitchOn={(host) => void trying(browser.permissions.request({ origins: [`https://${host}/*`] }))}
      onReceive={(pasted) => void thenClose(ask({ verb: 'open-sign-off', pasted }))}
      onPointOut={() => void thenClose(ask({ verb: 'point-out', tabId: tab!.id! }))}
      onReload={() => void thenClose(browser.tabs.reload(tab!.id!))}
      onDrafts={() => void thenClose(ask({ verb: 'open-page', page: 'drafts' }))}
      onSettings={() => void thenClose(browser.runtime.openOptionsPage())}
      onPractice={() => void thenClose(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }))}
    />
  );
}

/** Somebody else's post is not looked at before anybody asks. */
const isAsked = (state: PopupState): boolean => !('here' in state && state.here?.isOurs === false && state.here.incident === null);

/** Writes the address of a copy into the incident of the post it was copied from, and shows that. */
async function noteCopy(id: string, where: string): Promise<void> {
  await ask({ verb: 'change-incident', id, change: { siblings: { [crypto.randomUUID()]: { where, removedAt: null } } } });
  await ask({ verb: 'show-incident', id });
}

const isEmpty = (entries: object): boolean => Object.keys(entries).length === 0;

/** What this popup shows of the post, should it go away before the copy is kept. */
function seenIn(state: PopupState): { platform: string; post: Post } | null {
  return 'here' in state && state.here ? { platform: state.here.platform, post: state.here.post } : null;
}
