import { useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Copy, OpenIncident, PopupState } from '../../components/popup/popup-state.ts';
import { ask } from '../../utils/messages.ts';
import { findAccount } from '../../utils/model/brand-profile.ts';
import type { IncidentRecord } from '../../utils/model/incident-record.ts';
import type { Post } from '../../utils/model/post.ts';
import { reminderAt } from '../../utils/signoff/waiting.ts';
import { brands } from '../../utils/stores/brands.ts';
import { incident, openIncidents } from '../../utils/stores/incidents.ts';
import { keptDrafts } from '../../utils/stores/kept-drafts.ts';
import { readAsked } from '../../utils/stores/reviews.ts';
import { settings } from '../../utils/stores/settings.ts';
import { panelShortcut } from '../../utils/stores/shortcut.ts';
import { openIncidentTab, openSidePanel } from '../background/side-panel.ts';
import { lookAgainAt } from '../review/look-again.ts';
import type { LookBack } from '../review/look-back.ts';
import { askPage, findState, inFront, otherIncidents } from './find-state.ts';

interface Opened {
  tab: Browser.tabs.Tab | undefined;
  state: PopupState;
  shortcut: string | null;
  others: OpenIncident[];
  drafts: string | null;
}

/** The popup: it asks the page in front what is there. */
export function App() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [words, setWords] = useState<Record<string, Copy[]>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [secondLook, setSecondLook] = useState<LookBack | null>(null);

  useEffect(() => {
    async function look() {
      const [[tab], open] = await Promise.all([browser.tabs.query({ active: true, currentWindow: true }), openIncidents()]);
      const [state, shortcut, drafts] = await Promise.all([findState(tab, open), panelShortcut(), draftsWords()]);
      setOpened({ tab, state, shortcut, others: otherIncidents(open, state), drafts });
      const seen = seenIn(state);
      if (seen)
        lookAgainAt(seen.platform, seen.post).then(setSecondLook, (error) =>
          console.error('Second Look could not check this post.', error),
        );
      const here = inFront(state)?.id;
      const lacking = open.find(({ id, startedFrom, pictures }) => id === here && startedFrom === 'page-badge' && isEmpty(pictures));
      await Promise.all([
        wordsFor(open).then(setWords),
        // This press in the toolbar is the one that was asked for: it allows the picture.
        lacking && tab?.id !== undefined && ask({ verb: 'take-picture', id: lacking.id, tabId: tab.id }),
      ]);
    }
    void look().catch((error) => {
      console.error('Second Look could not look at this tab.', error);
      setOpened((known) => known ?? { tab: undefined, state: { kind: 'elsewhere' }, shortcut: null, others: [], drafts: null });
    });
  }, []);

  if (!opened) return null;
  const { tab, state, shortcut, others, drafts } = opened;

  /** The copy is kept first: the side panel narrows the page and closes this popup. */
  const thenShow = async (prepared: Promise<unknown>) => {
    try {
      await prepared;
      if (!(tab && (await openSidePanel(tab.windowId)))) await openIncidentTab();
      window.close();
    } catch (error) {
      console.error('Second Look:', error);
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <Popup
      state={state}
      shortcut={shortcut}
      others={others}
      drafts={drafts}
      words={words}
      secondLook={secondLook}
      trouble={trouble}
      onSomethingWrong={() => void thenShow(ask({ verb: 'start-incident', from: 'popup', tabId: tab!.id!, seen: seenIn(state) }))}
      onStartByHand={() => void thenShow(ask({ verb: 'show-incident', id: null }))}
      onGoOn={(id) => void thenShow(ask({ verb: 'show-incident', id }))}
      onOpenPanel={() => void thenClose(askPage(tab!.id!, { verb: 'show-panel' }))}
      // The prompt ends this popup; what was granted is noticed by the background.
      onSwitchOn={(host) => void browser.permissions.request({ origins: [`https://${host}/*`] })}
      onReceive={(pasted) => void thenClose(ask({ verb: 'open-sign-off', pasted }))}
      onPointOut={() => void thenClose(ask({ verb: 'point-out', tabId: tab!.id! }))}
      onReload={() => void thenClose(browser.tabs.reload(tab!.id!))}
      onDrafts={() => void thenClose(ask({ verb: 'open-page', page: 'drafts' }))}
      onSettings={() => void thenClose(browser.runtime.openOptionsPage())}
      onPractice={() => void thenClose(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }))}
    />
  );
}

/** What waits for an answer and what is kept, in a sentence; `null`: nothing. */
async function draftsWords(): Promise<string | null> {
  const [{ all: asked }, { all: kept }] = await Promise.all([readAsked(), keptDrafts.read()]);
  const waiting = asked.filter((each) => reminderAt(each) !== null && Date.parse(each.request.until) > Date.now()).length;
  const words = [
    waiting > 0 ? `${waiting} ${waiting === 1 ? 'answer is' : 'answers are'} awaited` : '',
    kept.length > 0 ? `${kept.length} ${kept.length === 1 ? 'draft' : 'drafts'} kept` : '',
  ].filter(Boolean);
  return words.join(', ') || null;
}

/** The same words as in the side panel, by incident. What writes them is fetched once the popup stands. */
async function wordsFor(open: readonly IncidentRecord[]): Promise<Record<string, Copy[]>> {
  if (open.length === 0) return {};
  const [{ occasionOf }, { wordsToCopy }, profiles, { language }, whole] = await Promise.all([
    import('../incident/occasion.ts'),
    import('../incident/words-to-copy.ts'),
    brands.read(),
    settings.read(),
    // The list is without people, and some of them need words.
    Promise.all(open.map(({ id }) => incident(id))),
  ]);
  const now = new Date().toISOString();
  return Object.fromEntries(
    whole.flatMap((record) => {
      if (!record) return [];
      const { platform, account } = record.post;
      const own = account && findAccount(profiles, platform, account.handle);
      return [[record.id, wordsToCopy(occasionOf(record, own, language ?? navigator.language, now))]];
    }),
  );
}

const isEmpty = (entries: object): boolean => Object.keys(entries).length === 0;

/** What this popup shows of the post, should it go away before the copy is kept. */
function seenIn(state: PopupState): { platform: string; post: Post } | null {
  return 'here' in state && state.here ? { platform: state.here.platform, post: state.here.post } : null;
}

async function thenClose(work: Promise<unknown>) {
  await work;
  window.close();
}
