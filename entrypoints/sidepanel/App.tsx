import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { type StoreApi, useStore } from 'zustand';
import { IncidentList } from '../../components/damage-control/IncidentList.tsx';
import { IncidentPage } from '../../components/damage-control/IncidentPage.tsx';
import type { IncidentActions, ProposalView } from '../../components/damage-control/incident-view.ts';
import { PublishedPost } from '../../components/damage-control/PublishedPost.tsx';
import { Report } from '../../components/damage-control/Report.tsx';
import { localDay } from '../../components/ui/local-moment.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import { wentRight } from '../../utils/damage-control/close.ts';
import { standsAt } from '../../utils/damage-control/index.ts';
import { ask } from '../../utils/messages.ts';
import { findAccount, type OwnAccount } from '../../utils/model/brand-profile.ts';
import type { IncidentRecord } from '../../utils/model/incident-record.ts';
import { recentPosts } from '../../utils/stores/published.ts';
import type { ShownPost } from '../../utils/stores/shown.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { lookAgainAt } from '../review/look-again.ts';
import type { LookBack } from '../review/look-back.ts';
import { adopt, switchSensitive } from './adopt.ts';
import { type OpenIncident, usePictures } from './open-incident.ts';
import type { OpenShown } from './open-shown.ts';
import type { Stores } from './open-stores.ts';
import type { adjustmentsFor } from './proposals.ts';
import { useNow } from './use-now.ts';
import { type Surroundings, viewOf } from './view.ts';

const asked = new URLSearchParams(location.search);

interface AppProps {
  stores: StoreApi<Stores | null>;
  shown: OpenShown;
}

/** The incident somebody works on: in the side panel, or in a tab of its own. The same page, on the same state. */
export function App({ stores: open, shown: { state, show } }: AppProps) {
  const stores = useStore(open);
  const shown = useStore(state);
  if (!shown) return null;
  const { incident, post } = shown;
  if (incident) return <One key={incident.id} open={incident} stores={stores} onList={() => show(null)} />;
  if (!stores) return null;
  return post ? <Published key={post.post.link} shown={post} onList={() => show(null)} /> : <All stores={stores} onOpen={show} />;
}

const GONE = 'This incident is no longer here. It was deleted, perhaps in another window.';

/** @param stores read at the same time as the incident; `null`: not yet */
function One({ open, stores, onList }: { open: OpenIncident; stores: Stores | null; onList: () => void }) {
  const { id, change } = open;
  const { record, heard, problem } = useStore(open.state);
  const pictures = usePictures(record);
  const [failed, setFailed] = useState<string | null>(null);
  const now = useNow(record);
  const locale = stores?.settings.language ?? navigator.language;
  const own = useMemo(() => accountOf(record, stores), [record, stores]);
  const adjustments = useAdjustments(record, own, stores, locale);
  const { write, isAbusive, guess } = useWords(!!record && stores !== null);

  if (record === undefined || !stores) return null;
  if (record === null) return <All stores={stores} onOpen={(next) => location.assign(`?incident=${next}`)} notice={problem ?? GONE} />;

  const around = {
    own,
    locale,
    pictures,
    heard,
    others: stores.incidents,
    // Told in the last step alone, and not looked for at every key in the others.
    wentRight: record.step === 'close' ? wentRight(stores.published, stores.incidents, now) : 0,
    adjustments,
    write,
    isAbusive,
    guess,
  };
  const view = viewOf(record, around, now);
  if (asked.has('report')) return write && <Report view={view} />;

  const actions: IncidentActions = {
    change: (make) => change(typeof make === 'function' ? make(new Date().toISOString()) : make),
    goTo: (next) => change({ step: next }),
    keepPicture: (picture) => void attempt(() => ask({ verb: 'keep-picture', id, picture })),
    adopt: (proposal: ProposalView) => void attempt(async () => change(await adopt(proposal, own, new Date().toISOString()))),
    sensitive: (next) => void attempt(async () => change(await switchSensitive(own, next))),
    handOver: async (to, passphrase) => {
      const file = await ask({ verb: 'hand-over', id, to, passphrase });
      const name = `incident-${localDay(now)}.second-look.json`;
      saveFile(name, file);
      return name;
    },
    check: async ({ surface, posts }) => {
      const [{ lookAhead }, briefing] = await Promise.all([import('../review/look-back.ts'), ask({ verb: 'brief' })]);
      const parts = posts.map(({ text }) => text);
      return surface ? lookAhead(record.post, surface, parts, briefing, new Date().toISOString()) : [];
    },
    log: () => ask({ verb: 'read-log', id }),
    report: () => void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?incident=${id}&report` as '/welcome.html') }),
    list: onList,
  };
  const others = stores.incidents.filter((other) => other.id !== id && other.closedAt === null).length;
  return <IncidentPage view={view} actions={actions} others={others} notice={problem ?? failed ?? stores.problem} />;

  async function attempt(work: () => Promise<unknown>) {
    try {
      await work();
      setFailed(null);
    } catch (error) {
      setFailed(messageOf(error));
    }
  }
}

/** The checks on a post that is out, asked for by the mark on its page. */
function Published({ shown: { platform, post, tabId }, onList }: { shown: ShownPost; onList: () => void }) {
  const [found, setFound] = useState<LookBack | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    lookAgainAt(platform, post).then(setFound, (error) => setProblem(messageOf(error)));
  }, [platform, post]);
  const start = () =>
    ask({ verb: 'start-incident', from: 'page-badge', tabId, seen: { platform, post } }).catch((error) => setProblem(messageOf(error)));
  return <PublishedPost post={post} found={found} problem={problem} onSomethingWrong={start} onList={onList} />;
}

/** Milliseconds after which what reads and writes words no longer waits for a pause. */
const LATEST = 200;

type AboutWords = Pick<Surroundings, 'write' | 'isAbusive' | 'guess'>;

const noWords: AboutWords = { write: null, isAbusive: null, guess: null };

/** What reads the words of people and writes ours weighs as much as the page, and is fetched once that is drawn. */
function useWords(isDrawn: boolean): AboutWords {
  const [words, setWords] = useState(noWords);
  useEffect(() => {
    if (!isDrawn) return;
    const read = async () => {
      const [{ wordsView }, { isAbusive }, { guessMark }] = await Promise.all([
        import('../incident/draft-view.ts'),
        import('../incident/abusive.ts'),
        import('../../utils/damage-control/guess-mark.ts'),
      ]);
      setWords({ write: wordsView, isAbusive, guess: guessMark });
    };
    const idle = requestIdleCallback(
      () => void read().catch((error) => console.error('Second Look could not fetch what reads and writes words.', error)),
      { timeout: LATEST },
    );
    return () => cancelIdleCallback(idle);
  }, [isDrawn]);
  return words;
}

/** What step 5 offers. The checks it tries are fetched once it is open, and tried only when what they depend on has changed. */
function useAdjustments(record: IncidentRecord | null | undefined, own: OwnAccount | null, stores: Stores | null, locale: string) {
  const { settings, published } = stores ?? {};
  const [proposing, setProposing] = useState<{ adjustmentsFor: typeof adjustmentsFor } | null>(null);
  const { step, mistake, changes } = record ?? {};
  useEffect(() => {
    if (step === 'adjust') void import('./proposals.ts').then(setProposing);
  }, [step]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the post itself never changes
  return useMemo(
    () =>
      record && settings && published && step === 'adjust' && proposing
        ? proposing.adjustmentsFor(record, { own, settings, recent: recentPosts(published), locale })
        : null,
    [step, mistake, changes, own, settings, published, locale, proposing],
  );
}

interface AllProps {
  stores: Stores;
  onOpen: (id: string) => void;
  notice?: string | null;
}

function All({ stores, onOpen, notice = null }: AllProps) {
  const [problem, setProblem] = useState<string | null>(notice);
  const now = useNow(stores);
  return (
    <IncidentList
      now={now}
      problem={problem ?? stores.problem}
      unreadable={stores.unreadable}
      incidents={stores.incidents.map((record) => ({
        id: record.id,
        handle: record.post.account?.handle ?? null,
        text: record.post.text,
        startedAt: record.startedAt,
        closedAt: record.closedAt,
        stands: standsAt(record),
      }))}
      sent={stores.published}
      onOpen={onOpen}
      onTakeOver={async (file, passphrase) => onOpen((await ask({ verb: 'take-over', file, passphrase })).id)}
      onDelete={(id) => void tell(ask({ verb: 'delete-incident', id }))}
      onStart={({ text, link, picture, sent }) =>
        void tell(
          ask({
            verb: 'start-by-hand',
            text,
            link,
            picture,
            sent: sent && { platform: sent.platform, handle: sent.handle, at: sent.at },
          }).then(({ id }) => onOpen(id)),
        )
      }
    />
  );

  async function tell(work: Promise<unknown>) {
    try {
      await work;
      setProblem(null);
    } catch (error) {
      setProblem(messageOf(error));
    }
  }
}

function accountOf(record: IncidentRecord | null | undefined, stores: Stores | null) {
  const account = record?.post.account;
  return account && stores ? findAccount(stores.brands, record.post.platform, account.handle) : null;
}
