import { useCallback, useState } from 'react';
import { DraftsPage, type DraftsView } from '../../components/drafts/DraftsPage.tsx';
import type { SecondPersonView } from '../../components/review/second-person-view.ts';
import { SignOffPage } from '../../components/signoff/SignOffPage.tsx';
import { Callout } from '../../components/ui/Callout.tsx';
import { ask } from '../../utils/messages.ts';
import type { KeptDraft } from '../../utils/model/kept-draft.ts';
import { type Item, MOST_ITEMS, MOST_VERSIONS, withoutPictures } from '../../utils/model/request.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { readMonth, TABLE_HEAD } from '../../utils/text/month-table.ts';
import { ownZone } from '../review/own-zone.ts';
import { askable, chosenPeople, type Fields, untilOf, untilsFor } from '../review/second-person.ts';
import { reminderFor, withdrawn } from '../review/together.ts';
import { waitingView } from '../review/waiting.ts';
import { useDrafts } from './use-drafts.ts';
import { useLookedAt } from './use-looked-at.ts';
import { broughtWords, firstMoment, keptView, leavesOf, plannedItems, policyFor, tableReading, tableView } from './view.ts';

const now = (): string => new Date().toISOString();

/** The author's page: drafts that are kept, asked about together, and wait. */
export function App() {
  const [said, setSaid] = useState<DraftsView['said']>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [fields, setFields] = useState<Fields>({});
  const [withPictures, setWithPictures] = useState(true);
  const [packed, setPacked] = useState<SecondPersonView['packed']>(null);
  const trouble = useCallback((error: unknown) => {
    setSaid({ tone: 'not-done', text: messageOf(error), undo: null });
  }, []);
  const [drafts, reload] = useDrafts(trouble);
  const looked = useLookedAt(drafts, trouble);
  if (!drafts)
    return (
      said && (
        <SignOffPage title="Your drafts">
          <Callout tone="to-look-at" title={said.text}>
            <p>Nothing was lost. Load the page again in a moment.</p>
          </Callout>
        </SignOffPage>
      )
    );
  const { briefing, kept, unreadable } = drafts;

  /** Does something that can be refused; the reason is then said. */
  async function trying<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      trouble(error);
      return null;
    }
  }

  /**
   * Lets drafts go and keeps others in their place; whether that was done.
   * @param done what is said about it, told how many were added; `null`: nothing
   */
  async function replace(gone: readonly KeptDraft[], items: Item[], done: string | ((added: number) => string) | null): Promise<boolean> {
    const replaced = await trying(async () => {
      const { added } = await ask({ verb: 'keep-drafts', items, insteadOf: gone.map(({ id }) => id) });
      const undo = () =>
        void trying(async () => {
          await ask({ verb: 'keep-drafts', items: gone.map(({ item }) => item), insteadOf: added });
          await reload();
          setSaid({ tone: 'done', text: 'As it was before.', undo: null });
        });
      // Gone first, said then: the keyboard goes on from what is said.
      await reload();
      setSaid(done === null ? null : { tone: 'done', text: typeof done === 'string' ? done : done(added.length), undo });
      return true;
    });
    return replaced ?? false;
  }

  const called = (ids: readonly string[]): KeptDraft[] => kept.filter(({ id }) => ids.includes(id));
  const chosen = kept.filter(({ id }) => !leftOut.has(id));
  const fresh = chosen.map(({ id }) => looked.get(id));
  const items = chosen.map(({ item }, at) => fresh[at]?.item ?? item).map((item) => (withPictures ? item : withoutPictures(item)));
  const lookedAtAll = fresh.includes(undefined) ? null : fresh.map((each) => each!.at).sort()[0]!;
  const goesOut = firstMoment(items);
  const { untils, until } = untilsFor(fields, goesOut, now());
  const to = chosenPeople(fields, briefing, null);

  const view: DraftsView = {
    kept: keptView(kept, leftOut, now()),
    most: { items: MOST_ITEMS, versions: MOST_VERSIONS },
    ask: {
      fields: { ...fields, until },
      packed,
      people: askable(briefing, to),
      untils,
      named: briefing.people.me !== null,
      leaves: leavesOf(items, briefing, fields, { now: now(), lookedAt: lookedAtAll }),
    },
    withPictures,
    waiting: waitingView(briefing.asked, briefing.people, now()),
    unreadable,
    said,
  };

  return (
    <DraftsPage
      view={view}
      table={{ read: tableView, head: TABLE_HEAD, zone: ownZone().split('/').at(-1)!.replaceAll('_', ' ') }}
      actions={{
        choose: (ids, on) => setLeftOut(new Set(on ? [...leftOut].filter((id) => !ids.includes(id)) : [...leftOut, ...ids])),
        join: (ids) =>
          void replace(called(ids), [{ versions: called(ids).flatMap(({ item }) => item.versions) }], 'They are one post now.'),
        takeApart: (id) =>
          void replace(
            called([id]),
            called([id]).flatMap(({ item }) => item.versions.map((version) => ({ versions: [version] }))),
            'Taken apart.',
          ),
        remove: (ids) => void replace(called(ids), [], ids.length === 1 ? 'One draft was removed.' : `${ids.length} drafts were removed.`),
        async bring(table) {
          const { posts } = readMonth(table, tableReading());
          const brought = plannedItems(posts);
          return replace([], brought, (added) => broughtWords(added, brought.length - added));
        },
        type: (field, value) => setFields((typed) => ({ ...typed, [field]: value })),
        sendPictures: setWithPictures,
        addPeople: () => void trying(() => ask({ verb: 'open-page', page: 'options', hash: 'people' })),
        askAnew: () => setPacked(null),
        ask: () =>
          trying(async () => {
            if (briefing.people.me === null) await ask({ verb: 'introduce-me', name: fields.name ?? '', role: '' });
            const end = untilOf(fields, goesOut, now());
            // This page may have been open for days.
            const { lookedAt } = await import('./looked-at.ts');
            const again = items.map((item) => lookedAt(item, briefing, now()));
            const about = { items: again, until: end, note: fields.note ?? '', timeZone: ownZone(), policy: policyFor(items, briefing) };
            const made = await ask({ verb: 'make-request', ...about, to });
            setPacked(made);
            // The word went with it. In another round it would be an old one.
            setFields((typed) => ({ ...typed, note: '' }));
            // From now on they wait below, and can be copied from there.
            void replace(chosen, [], null);
            return made.message;
          }),
        remind: (nonce) => trying(() => reminderFor(nonce)),
        withdraw: (nonce) =>
          void trying(async () => {
            await withdrawn(nonce, null);
            await reload();
            setSaid({ tone: 'done', text: 'Withdrawn. What has not gone out is kept here again.', undo: null });
          }),
      }}
    />
  );
}
