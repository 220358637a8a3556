import type { ItemActions } from '../../components/signoff/sign-off-view.ts';
import { ask } from '../../utils/messages.ts';
import { findAccount } from '../../utils/model/brand-profile.ts';
import type { Request } from '../../utils/model/request.ts';
import type { Judged } from './judged.ts';
import type { Around, Work } from './use-request.ts';

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
  const onItem = (make: Parameters<Work['onItems']>[1]): void => onItems([at], make);
  async function silence(key: string) {
    const found = judged[at]?.flatMap(({ findings }) => findings).find((finding) => finding.key === key);
    const { account, platform } = request.items[at]!.versions[0]!.draft;
    const own = account && findAccount(around.briefing.brands, platform, account.handle);
    if (found?.word)
      await ask({
        verb: 'silence',
        check: found.finding.check,
        level: found.finding.level,
        word: found.word,
        brand: own?.profile.id ?? null,
      });
  }

  return {
    tick: (key, on) => onItem(({ ticks }) => ({ ticks: on ? [...ticks, key] : ticks.filter((other) => other !== key) })),
    explain: (key, why) => onItem(({ explained }) => ({ explained: { ...explained, [key]: why } })),
    comment: (comment) => onItem(({ comments }) => ({ comments: [...comments, comment] })),
    uncomment: (which) => onItem(({ comments }) => ({ comments: comments.toSpliced(which, 1) })),
    note: (note) => onItem(() => ({ note })),
    window: (window) => onItem(() => ({ window })),
    silence: (key) => void attempt(() => silence(key)),
  };
}
