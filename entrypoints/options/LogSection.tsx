import { useCallback, useEffect, useMemo, useState } from 'react';
import { isMoveAlone } from '../../components/damage-control/deed-words.ts';
import { Log } from '../../components/settings/Log.tsx';
import { deedSentence } from '../../components/settings/log-words.ts';
import { SectionHead } from '../../components/settings/SectionHead.tsx';
import { sections } from '../../components/settings/sections.ts';
import { monthWords, whenWords } from '../../components/settings/words.ts';
import { localDay } from '../../components/ui/local-moment.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import { type BrandProfile, findAccount } from '../../utils/model/brand-profile.ts';
import { type AboutDeed, aboutDeedSchema } from '../../utils/model/review-deed.ts';
import { platformById } from '../../utils/platforms/index.ts';
import { ownKeys } from '../../utils/signoff/keys.ts';
import { isSignedBy } from '../../utils/signoff/log-head.ts';
import { brands } from '../../utils/stores/brands.ts';
import { type Log as Kept, readLog } from '../../utils/stores/log.ts';
import { asCsv, asJsonLines } from '../../utils/stores/log-export.ts';
import { figuresOf, monthOf } from '../../utils/stores/log-figures.ts';
import { type People, people, personById } from '../../utils/stores/people.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { numberWords } from '../../utils/text/own-english.ts';
import { shownHandle } from '../../utils/text/shown-handle.ts';
import type { SectionProps } from './section.ts';
import { useStore } from './use-store.ts';

const ALL = 'all';

/** The log as it lies in the archive: read and verified in this page. */
export function LogSection({ notices, arrived }: SectionProps) {
  const [profiles] = useStore(brands, notices);
  const [known] = useStore(people, notices);
  const [log, setLog] = useState<Kept | null>(null);
  const [chosen, setChosen] = useState({ brand: ALL, month: ALL });
  const [verified, setVerified] = useState<{ whole: boolean; says: string } | null>(null);

  const load = useCallback(async () => {
    try {
      const read = await readLog(null);
      // What is drawn stays where nothing was written since.
      setLog((shown) => (shown && shown.head?.hash === read.head?.hash && shown.entries.length === read.entries.length ? shown : read));
      return read;
    } catch (error) {
      notices.failed(`The log could not be read: ${messageOf(error)}`);
      return null;
    }
  }, [notices]);
  useEffect(() => void load(), [load]);

  const entries = useMemo(() => (log && profiles ? filtered(log, chosen, profiles) : []), [log, chosen, profiles]);
  const lines = useMemo(() => entries.filter((entry) => !isMoveAlone(entry)), [entries]);
  const figures = useMemo(() => figuresOf(entries), [entries]);
  const months = useMemo(() => [...new Set(log?.entries.map(monthOf))].sort().reverse(), [log]);
  if (!profiles || !known || !log) return null;
  return (
    <>
      <SectionHead {...sections.log} arrived={arrived} />
      <Log
        count={lines.length}
        leftOut={entries.length - lines.length}
        all={log.entries.length}
        newest={(most) =>
          lines
            .slice(-most)
            .reverse()
            .map((entry) => ({
              seq: entry.seq,
              at: entry.at,
              words: deedSentence(entry),
              about: aboutWords(aboutOf(entry), known),
            }))
        }
        figures={figures}
        brands={{ [ALL]: 'All', ...Object.fromEntries(profiles.map(({ id, name }) => [id, name || 'A brand without a name'])) }}
        months={{ [ALL]: 'All', ...Object.fromEntries(months.map((month) => [month, monthWords(month)])) }}
        chosen={chosen}
        onChoose={setChosen}
        verified={verified}
        onVerify={() => void verify()}
        onExport={(as) => save(as)}
      />
    </>
  );

  async function verify() {
    const read = await load();
    if (!read) return;
    try {
      setVerified(await verdictOn(read));
    } catch (error) {
      notices.failed(`The log could not be verified: ${messageOf(error)}`);
    }
  }

  function save(as: 'json-lines' | 'csv') {
    const name = `second-look-log-${localDay(new Date().toISOString())}`;
    if (as === 'csv') saveFile(`${name}.csv`, new Blob([asCsv(entries)], { type: 'text/csv' }));
    else saveFile(`${name}.jsonl`, new Blob([asJsonLines(entries, log!.head)], { type: 'application/jsonl' }));
    notices.done('The file is in your downloads');
  }
}

type Entry = Kept['entries'][number];

function filtered(log: Kept, { brand, month }: { brand: string; month: string }, profiles: readonly BrandProfile[]): Entry[] {
  const brandOf = brandFinder(log, profiles);
  return log.entries.filter((entry) => (month === ALL || monthOf(entry) === month) && (brand === ALL || brandOf(entry) === brand));
}

const aboutOf = ({ about }: Entry): AboutDeed => aboutDeedSchema.safeParse(about).data ?? {};

/** Whether nothing was changed, and whether the end was signed by this browser, in a sentence. */
async function verdictOn({ verification, head }: Kept): Promise<{ whole: boolean; says: string }> {
  if (!verification.whole) return { whole: false, says: `It breaks at entry ${verification.seq}. ${verification.why}` };
  if (verification.since === null) return { whole: true, says: 'Whole: nothing was written yet.' };
  if (!head) return { whole: false, says: `It breaks at its end, entry ${verification.entries}. Nothing tells whether more followed.` };
  if (head.signed && !(await isSignedBy(head, (await ownKeys()).device)))
    return { whole: false, says: `It breaks at its end, entry ${head.seq}. The signature does not fit.` };
  const end = head.signed ? 'The end is signed by this browser.' : 'The end is not signed yet.';
  return { whole: true, says: `Whole: ${numberWords(verification.entries)} entries since ${whenWords(verification.since)}. ${end}` };
}

/** Where it was, and who it was, where that was somebody else. */
function aboutWords({ accounts = [], by }: AboutDeed, known: People): string[] {
  const person = by === undefined || by === known.me?.id ? undefined : personById(known, by);
  return [
    ...accounts.map(
      ({ platform, handle }) =>
        `${handle === null ? 'Account unknown' : shownHandle(handle)} on ${platformById(platform)?.name ?? platform}`,
    ),
    ...(person ? [person.name] : []),
  ];
}

/** Tells to which brand an entry belongs, by its account; an incident's by the account of its post. */
function brandFinder({ entries }: Kept, profiles: readonly BrandProfile[]): (entry: Entry) => string | null {
  const idOf = (platform: string, handle: string | null): string | null =>
    handle === null ? null : (findAccount(profiles, platform, handle)?.profile.id ?? null);
  const ofIncident = new Map(
    entries.flatMap(({ incident, what, about }) => {
      const post = what === 'started' ? (about as { post?: { platform: string; account: { handle: string } | null } } | null)?.post : null;
      return post?.account ? [[incident, idOf(post.platform, post.account.handle)] as const] : [];
    }),
  );
  return (entry) => {
    if (entry.incident !== null) return ofIncident.get(entry.incident) ?? null;
    const { accounts = [], brand = null } = aboutOf(entry);
    return brand ?? accounts.map(({ platform, handle }) => idOf(platform, handle)).find((id) => id !== null) ?? null;
  };
}
