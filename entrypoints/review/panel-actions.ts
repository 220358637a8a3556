import type { PanelActions } from '../../components/review/panel-view.ts';
import { ask, type Briefing } from '../../utils/messages.ts';
import type { Kept, Opened, ToSentinel } from '../../utils/model/wire.ts';
import { ANY_CONTENT, openIn, openKeys } from '../../utils/review/clearance.ts';
import { contentKey, factKey, findingKey } from '../../utils/review/keys.ts';
import { wishesFor } from '../../utils/signoff/wishes.ts';
import { silencedFor } from '../../utils/stores/silences.ts';
import type { Case } from './desk.ts';
import { wordOf } from './judge.ts';
import { withSilenced } from './outcomes.ts';
import { secondPersonActions } from './together.ts';

/** One case as its panel may change it. */
export interface CaseGround {
  /** The session. */
  id: number;
  read(): Case;
  put(change: Partial<Case>): void;
  /** Changes what is kept for the box, and judges again. */
  keep(change: Partial<Kept>): void;
  say(message: ToSentinel): void;
  /** Something was dealt with: where nothing holds any more, the keyboard goes back to Publish. */
  settled(): void;
  /** Why the last post had to go out is said while it may still be on its way. */
  explain(reason: string): void;
  briefing(): Briefing;
  /** Fetches what the drafts are judged by once more, because it changed. */
  afresh(): Promise<void>;
}

/** What a person can do in the panel of one compose box. */
export function panelActions(ground: CaseGround): PanelActions {
  const { id, read, put, keep, say, settled, explain, briefing, afresh } = ground;
  return {
    tick: (key, on) => {
      const ticks = read().kept.ticks.filter((other) => other !== key);
      keep({ ticks: on ? [...ticks, key] : ticks });
      if (on) settled();
    },
    show: (key) => {
      const place = placeOf(key, read(), briefing());
      if (place) say({ kind: 'show', session: id, ...place });
    },
    silence: (key) => {
      const { draft, judgement, spoken } = read();
      const finding = draft && judgement?.review.findings.find((candidate) => findingKey(candidate, draft) === key);
      const word = finding && wordOf(finding, draft);
      if (!draft || !judgement || !finding || !word) return;
      put({ spoken: withSilenced(spoken, finding.check) });
      ask({ verb: 'silence', check: finding.check, level: finding.level, word, for: silencedFor(draft, judgement.own?.profile.id ?? null) })
        .then(afresh)
        .catch(report);
    },
    publishOpen: (reason) => {
      const { draft, kept, judgement } = read();
      if (!draft || !judgement) return;
      keep({ passes: [...kept.passes, { content: contentKey(draft), reason, open: openKeys(draft, judgement.cleared) }] });
      put({ held: true });
      settled();
    },
    emergency: () => {
      const owed = opened(read());
      keep({ passes: [{ content: ANY_CONTENT, reason: 'emergency' }], owed });
      put({ held: true });
      say({ kind: 'focus-publish', session: id });
    },
    type: (typed) => keep({ typed }),
    emergencyReason: (reason) => {
      const { owed, passes } = read().kept;
      explain(reason);
      // Where it is not out yet, it goes out for this reason.
      keep({ typed: '', owed: undefined, passes: passes.map((pass) => (pass.reason === 'emergency' ? { ...pass, reason } : pass)) });
      if (owed) ask({ verb: 'explain-opening', ...owed, reason }).catch(report);
      say({ kind: 'put-away', session: id, focus: 'publish' });
    },
    close: () => say({ kind: 'put-away', session: id, focus: 'editor' }),
    move: (dx, dy, rests) => say({ kind: 'move', dx, dy, rests }),
    fold: (fold, open) => {
      const unfolded = read().kept.unfolded.filter((other) => other !== fold);
      keep({ unfolded: open ? [...unfolded, fold] : unfolded });
    },
    secondPerson: secondPersonActions({
      read,
      briefing,
      say: (together) => put({ together: { ...read().together, ...together } }),
      keep,
      afresh,
    }),
  };
}

/** What goes out with something open; `undefined`: nothing that could be read. */
function opened({ draft, judgement }: Case): Opened | undefined {
  if (!draft || !judgement) return undefined;
  return {
    platform: draft.platform,
    handle: draft.account?.handle ?? null,
    checks: openIn(judgement.cleared),
    text: draft.parts.map((part) => part.text).join('\n'),
  };
}

/** Where in the draft it stands that a finding, a fact or a colleague's wish is about; `null`: at no place. */
function placeOf(
  key: string,
  { draft, judgement }: Case,
  { asked }: Briefing,
): { part: number; start: number | null; end: number | null } | null {
  if (!draft || !judgement) return null;
  const wish = wishesFor(draft, asked).find((candidate) => candidate.key === key);
  if (wish) return wish.place;
  const { findings, verify } = judgement.review;
  const found = findings.find((candidate) => findingKey(candidate, draft) === key) ?? verify.find((fact) => factKey(fact) === key);
  return found?.part === undefined || found.part === null ? null : { part: found.part, start: found.start, end: found.end };
}

const report = (error: unknown): void => console.error('Second Look:', error);
