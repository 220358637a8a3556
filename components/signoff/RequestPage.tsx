import { useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { trusted } from '../ui/trusted.ts';
import { Asker, type SixWordsView } from './Asker.tsx';
import { Checks } from './Checks.tsx';
import { Decision, type Identity, type Says } from './Decision.tsx';
import { DraftCard } from './DraftCard.tsx';
import { DraftReminder } from './DraftReminder.tsx';
import { Introduce, type Introduction } from './Introduce.tsx';
import { ItemList } from './ItemList.tsx';
import { SignOffPage } from './SignOffPage.tsx';
import type { ItemActions, ItemView, Place, RequestView } from './sign-off-view.ts';
import type { Mark } from './stretches.ts';
import { Unkept } from './Unkept.tsx';

export interface RequestActions {
  item(at: number): ItemActions;
  /** Says something about one draft; with a single draft the answer is made at once. */
  say(at: number, says: Says, introduction: Introduction | null): void;
  /** Signs these off, among several. */
  signOffAll(items: readonly number[]): void;
  /** Takes back what was said about these, among several. */
  takeBack(items: readonly number[]): void;
  /** Makes the answer about all drafts that something was said about. */
  finish(introduction: Introduction | null): void;
  compare(): void;
  confirm(): void;
  notThem(): void;
}

interface RequestPageProps {
  view: RequestView;
  words: SixWordsView | null;
  actions: RequestActions;
  /** Missing: whoever sits at this browser signs. */
  identity?: Identity;
  trouble: string | null;
  /** Why what is done here is not kept; `null`: it is. */
  unkept: string | null;
}

/** Somebody's drafts, to be looked at with eyes of one's own, and answered. */
export function RequestPage({ view, words, actions, identity, trouble, unkept }: RequestPageProps) {
  const { by, until, note, items, here } = view;
  // In a second round it begins with what is new.
  const [shown, setShown] = useState(() =>
    Math.max(
      0,
      items.findIndex(({ isNews }) => isNews),
    ),
  );
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set([shown]));
  const [place, setPlace] = useState<Place | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const drafts = useRef<HTMLElement>(null);
  const item = items[shown]!;
  const itemActions = actions.item(shown);
  const own = by.trust === 'me' && here === null;

  function go(to: number) {
    setShown(to);
    setOpened(new Set([...opened, to]));
    setPlace(null);
    top.current?.focus();
  }

  function show(key: string) {
    const found = item.checked?.findings.find((each) => each.key === key)?.places[0];
    // A new object each time: asking again scrolls there again.
    const next = found ?? item.checked?.facts.find((each) => each.key === key)?.place;
    if (next) setPlace({ ...next });
  }

  function say(says: Says, introduction: Introduction | null) {
    actions.say(shown, says, introduction);
    const next = items.findIndex(({ work, isNews }, at) => at > shown && work.says === null && isNews);
    if (next !== -1) go(next);
  }

  const columns = (
    <div className="sl-sign-off-columns" tabIndex={-1} ref={top}>
      <section className="sl-sign-off-drafts" aria-label={`Draft ${shown + 1}`} tabIndex={-1} ref={drafts}>
        {items.length > 1 ? <Turn at={shown} count={items.length} onTurn={go} /> : <h2 className="sl-unseen">{item.title}</h2>}
        {item.versions.map((version, at) => (
          <DraftCard
            // biome-ignore lint/suspicious/noArrayIndexKey: the versions of a draft never change places
            key={`${shown} ${at}`}
            view={version}
            version={at}
            marks={marksOf(item, at, place)}
            comments={item.work.comments}
            actions={own ? null : itemActions}
          />
        ))}
      </section>
      {!own && <DraftReminder item={item} drafts={drafts} />}
      {!own && (
        <section className="sl-sign-off-side" aria-label="What to look at">
          <h2 className="sl-unseen">What to look at</h2>
          <Checks key={`checks ${shown}`} item={item} actions={itemActions} onShow={show} />
          {item.checked && (
            // Not before: what is found comes in above, and would push a field away from under the hand.
            <>
              <Decision
                key={`decision ${shown}`}
                request={view}
                item={item}
                actions={itemActions}
                onSay={say}
                onTakeBack={items.length === 1 ? null : () => actions.takeBack([shown])}
                identity={identity ?? null}
                trouble={items.length === 1 ? trouble : null}
              />
              {items.length > 1 && <Finish view={view} opened={opened} trouble={trouble} actions={actions} />}
            </>
          )}
        </section>
      )}
    </div>
  );

  return (
    <SignOffPage
      title={
        here?.title ??
        (own ? 'This is what you asked' : `${by.name} asks you to look at ${items.length === 1 ? 'a draft' : `${items.length} drafts`}`)
      }
      lead={
        <>
          <p className="sl-sign-off-soft">
            {here?.lead ??
              [own ? '' : by.role, by.trust === 'confirmed' ? 'You have confirmed them' : '', `Answer until ${until}`]
                .filter(Boolean)
                .join(' · ')}
          </p>
          {note && <p className="sl-sign-off-note">{note}</p>}
          {own && <p>Author and second pair of eyes have to be two people. Send it to a colleague.</p>}
        </>
      }
    >
      {unkept && <Unkept why={unkept} />}
      <Asker by={by} words={words} onCompare={actions.compare} onConfirm={actions.confirm} onNotThem={actions.notThem} />
      {items.length > 1 ? (
        <div className="sl-sign-off-many">
          <ItemList items={items} shown={shown} onShow={go} />
          {columns}
        </div>
      ) : (
        columns
      )}
    </SignOffPage>
  );
}

/** Everything that is marked in one version, part by part. */
function marksOf({ versions, checked, work }: ItemView, version: number, shown: Place | null): Mark[][] {
  const found = (checked?.findings ?? []).flatMap(({ places }) => places.map((place) => ({ ...place, kind: 'finding' as const })));
  const said = work.comments.flatMap(({ part, start, end, ...rest }) =>
    part === null || start === null || end === null ? [] : [{ ...rest, part, start, end, kind: 'comment' as const }],
  );
  const all = [...found, ...said, ...(shown ? [{ ...shown, kind: 'shown' as const }] : [])];
  return versions[version]!.parts.map((_, part) => all.filter((mark) => mark.version === version && mark.part === part));
}

/** Which of several drafts it is, and the way to those beside it. */
function Turn({ at, count, onTurn }: { at: number; count: number; onTurn: (to: number) => void }) {
  return (
    <div className="sl-sign-off-turn">
      <h2>
        Draft {at + 1} of {count}
      </h2>
      <Button size="small" disabled={at === 0} onClick={() => onTurn(at - 1)}>
        Previous
      </Button>
      <Button size="small" disabled={at === count - 1} onClick={() => onTurn(at + 1)}>
        Next
      </Button>
    </div>
  );
}

interface FinishProps extends Pick<RequestPageProps, 'view' | 'trouble'> {
  /** Indexes of the drafts that were on the screen. */
  opened: ReadonlySet<number>;
  actions: Pick<RequestActions, 'signOffAll' | 'takeBack' | 'finish'>;
}

/** With several drafts: a yes to all that nothing holds, and one signature for all that something was said about. */
function Finish({ view: { items, me }, opened, trouble, actions }: FinishProps) {
  const [introduction, setIntroduction] = useState<Introduction>({ name: '', role: '' });
  const [missing, setMissing] = useState<string | null>(null);
  const [atOnce, setAtOnce] = useState<readonly number[]>([]);
  const section = useRef<HTMLElement>(null);
  const said = items.filter(({ work }) => work.says !== null).length;
  const free = items.flatMap((item, at) => (item.work.says === null && isFree(item) ? [at] : []));
  const unseen = free.filter((at) => !opened.has(at)).length;
  const back = atOnce.filter((at) => items[at]?.work.says === 'signed-off');

  function finish() {
    const nameless = me === null && introduction.name.trim() === '';
    setMissing(nameless ? 'Say who you are: your name goes with the answer.' : null);
    if (nameless) section.current?.querySelector('input')?.focus();
    else actions.finish(me === null ? introduction : null);
  }

  function signOffAll() {
    actions.signOffAll(free);
    setAtOnce(free);
  }

  function takeBack() {
    actions.takeBack(back);
    setAtOnce([]);
    section.current?.focus();
  }

  return (
    <section className="sl-sign-off-finish" aria-label="All drafts" tabIndex={-1} ref={section}>
      <p role="status">
        {said} of {items.length} answered.
      </p>
      {free.length > 1 && (
        <div className="sl-sign-off-all">
          <Button onClick={trusted(signOffAll)}>
            {free.length === items.length ? `Sign off all ${free.length}` : `Sign off the ${free.length} with nothing to mend`}
          </Button>
          {unseen > 0 && <p className="sl-sign-off-soft">You have not opened {unseen === 1 ? 'one' : unseen} of them yet.</p>}
        </div>
      )}
      {free.length < 2 && back.length > 0 && (
        <Button look="link" autoFocus onClick={trusted(takeBack)}>
          Take back these {back.length}
        </Button>
      )}
      {said > 0 && (
        <>
          {me === null && <Introduce value={introduction} onChange={setIntroduction} />}
          {(missing ?? trouble) && (
            <p className="sl-decision-missing" role="alert">
              {missing ?? trouble}
            </p>
          )}
          <Button look={said === items.length ? 'primary' : 'secondary'} onClick={trusted(finish)}>
            {said === items.length
              ? 'Make the answer'
              : said === 1
                ? 'Make the answer about this one'
                : `Make the answer about these ${said}`}
          </Button>
        </>
      )}
    </section>
  );
}

/** Whether nothing stands in the way of a yes. */
const isFree = ({ checked }: ItemView): boolean =>
  checked?.findings.every(({ finding, stays }) => finding.level !== 'stop' || stays.trim() !== '') ?? false;
