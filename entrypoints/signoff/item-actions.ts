import type { ItemActions } from '../../components/signoff/sign-off-view.ts';
import { ask } from '../../utils/messages.ts';
import { findAccount } from '../../utils/model/brand-profile.ts';
import type { Request } from '../../utils/model/request.ts';
import type { ItemDeed } from '../../utils/stores/answering.ts';
import { silencedFor } from '../../utils/stores/silences.ts';
import type { Judged } from './judged.ts';
import type { Around } from './use-request.ts';
import type { Work } from './use-work.ts';

interface Desk {
  request: Request;
  judged: readonly (readonly Judged[])[];
  around: Around;
  onItems: Work['onItems'];
  /** Does something that can fail; the reason is then shown. */
  attempt: (work: () => Promise<unknown>) => Promise<void>;
}

/** What can be done about one item of a request, kept at every press. */
export function itemActions(at: number, { request, judged, around, onItems, attempt }: Desk): ItemActions {
  const onItem = (deed: ItemDeed): void => void onItems([at], deed);
  async function silence(key: string) {
    const versions = request.items[at]!.versions.map(({ draft }, version) => ({ draft, findings: judged[at]?.[version]?.findings }));
    const { draft, findings } = versions.find((version) => version.findings?.some((finding) => finding.key === key)) ?? {};
    const found = findings?.find((finding) => finding.key === key);
    if (!draft || !found?.word) return;
    const own = draft.account && findAccount(around.briefing.brands, draft.platform, draft.account.handle);
    const { check, level } = found.finding;
    await ask({ verb: 'silence', check, level, word: found.word, for: silencedFor(draft, own?.profile.id ?? null) });
  }

  return {
    tick: (key, on) => onItem({ kind: 'tick', key, on }),
    explain: (key, why) => onItem({ kind: 'explain', key, why }),
    comment: (comment) => onItem({ kind: 'comment', comment }),
    uncomment: (comment) => onItem({ kind: 'uncomment', comment }),
    note: (note) => onItem({ kind: 'note', note }),
    window: (window) => onItem({ kind: 'window', window }),
    silence: (key) => void attempt(() => silence(key)),
  };
}
