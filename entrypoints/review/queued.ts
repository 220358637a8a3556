import badMoment from '../../utils/checks/bad-moment.ts';
import { review } from '../../utils/checks/index.ts';
import ownRule from '../../utils/checks/own-rule.ts';
import type { Briefing } from '../../utils/messages.ts';
import type { Draft } from '../../utils/model/draft.ts';
import { emptyKept } from '../../utils/model/empty-kept.ts';
import { type Finding, levels } from '../../utils/model/finding.ts';
import { type ToQueuePage, type ToWaitingDesk, toWaitingDeskSchema, type WaitingMark } from '../../utils/model/wire.ts';
import { isPause } from '../../utils/review/policy.ts';
import { contextFor, judge } from './judge.ts';

/** What a brand itself laid down; the rest of what is known of it says whose post it should be. */
const BRANDS_OWN = [ownRule, badMoment];

/** Where the page does not say whose post it is, the rules and the raw words of every brand count. */
function foundForAnyBrand(draft: Draft, briefing: Briefing, now: string): Finding[] {
  return briefing.brands.flatMap((profile) => review(draft, contextFor({ profile }, briefing, now), BRANDS_OWN).findings);
}

/**
 * Judges a post that waits as if it were in a compose box now. Nothing is held there, so only what would be is told.
 * @param now ISO 8601
 */
export function markFor(draft: Draft, briefing: Briefing, now: string): WaitingMark | null {
  // What was scheduled through here is among what went out, and would be taken for a repetition of itself.
  const { review: found, confirmations } = judge(draft, { ...briefing, recent: [] }, emptyKept(), now);
  const findings = [...found.findings, ...(draft.account ? [] : foundForAnyBrand(draft, briefing, now))]
    .filter(({ level }) => level !== 'note')
    .sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
  const says = [...new Set([...findings, ...confirmations.filter(isPause)].map((each) => ('say' in each ? each.say : each.ask)))];
  return says.length > 0 ? { level: findings[0]?.level === 'stop' ? 'stop' : 'ask', says } : null;
}

/** The desk on which waiting posts are judged: it shows nothing, takes lists and answers with marks. */
export class WaitingDesk {
  #port: MessagePort | null = null;
  #briefing: Briefing;
  #last: ToWaitingDesk = { kind: 'waiting', seq: 0, posts: [] };

  constructor(port: MessagePort, briefing: Briefing) {
    this.#briefing = briefing;
    this.listen(port);
  }

  /** Takes a port in the place of the last. */
  listen(port: MessagePort): void {
    this.#port?.close();
    this.#port = port;
    port.onmessage = (event: MessageEvent<unknown>) => {
      const parsed = toWaitingDeskSchema.safeParse(event.data);
      if (!parsed.success) return console.error('Second Look:', parsed.error);
      this.#last = parsed.data;
      this.#judge();
    };
    this.#say({ kind: 'ready' });
  }

  /** Brands, settings or silences changed. */
  rebrief(briefing: Briefing): void {
    this.#briefing = briefing;
    this.#judge();
  }

  #judge(): void {
    const now = new Date().toISOString();
    const { seq, posts } = this.#last;
    this.#say({ kind: 'judged', seq, marks: posts.map((draft) => markFor(draft, this.#briefing, now)) });
  }

  #say(message: ToQueuePage): void {
    this.#port?.postMessage(message);
  }
}
