import { createStore } from 'zustand/vanilla';
import type { PanelActions, PanelView } from '../../components/review/panel-view.ts';
import { ask, type Briefing } from '../../utils/messages.ts';
import type { Draft, Media } from '../../utils/model/draft.ts';
import { emptyKept } from '../../utils/model/empty-kept.ts';
import type { Finding } from '../../utils/model/finding.ts';
import { isEmpty } from '../../utils/model/is-empty.ts';
import { type Kept, type ToReview, type ToSentinel, toReviewSchema } from '../../utils/model/wire.ts';
import { ANY_CONTENT } from '../../utils/review/clearance.ts';
import { contentKey } from '../../utils/review/keys.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { shownHandle } from '../../utils/text/shown-handle.ts';
import { asJudged, asSigned, type Chosen, type ChosenFiles, withHashes } from './chosen-files.ts';
import { type Judgement, judge, languageToRead } from './judge.ts';
import { PostsOnTheirWay } from './on-its-way.ts';
import { outcomesOf, type Spoken, unspoken, withShown } from './outcomes.ts';
import { panelActions } from './panel-actions.ts';
import { writingIn } from './picture-reader.ts';
import { publicationOf } from './publication.ts';
import { nothingYet, signedKey, type Together } from './second-person.ts';
import { panelView } from './view.ts';

/** One compose box of the page, as it stands on this desk. */
export interface Case {
  seq: number;
  /** `null`: nothing could be read. */
  draft: Draft | null;
  /** What has to be pointed out so that it can be read; `null`: nothing. */
  why: string | null;
  judgement: Judgement | null;
  kept: Kept;
  files: ChosenFiles;
  /** What was made and said about asking somebody else. */
  together: Together;
  /** A press on Publish was held, and the person is here to deal with it. */
  held: boolean;
  published: string | null;
  /** Something of the site was not found where it used to be. */
  lost: boolean;
  /** What this draft was told, and what became of it. */
  spoken: Spoken;
}

interface DeskState {
  cases: ReadonlyMap<number, Case>;
  /** The session whose panel is open. */
  shown: number | null;
  /** Whether the page around the panel is dark, whatever the system prefers. */
  dark: boolean;
}

/** Time passes over a draft that nobody touches: a colleague's yes runs out, a day or a pause ends. */
const JUDGE_AGAIN_MS = 30_000;

const newCase = (): Case => ({
  seq: 0,
  draft: null,
  why: null,
  judgement: null,
  kept: emptyKept(),
  files: [],
  together: nothingYet,
  held: false,
  published: null,
  lost: false,
  spoken: unspoken,
});

const mediaOf = ({ parts }: Draft): Media[] => parts.flatMap(({ media }) => media);

const report = (error: unknown): void => console.error('Second Look:', error);

/**
 * The desk of one document: takes drafts from the sentinel, judges them, answers with clearances, and keeps
 * what the panel shows. Everything a person does here goes back to the sentinel at once, because this page
 * may be gone at any moment.
 */
export class Desk {
  readonly state = createStore<DeskState>(() => ({ cases: new Map(), shown: null, dark: false }));
  #port: MessagePort | null = null;
  #onTheirWay = new PostsOnTheirWay(({ draft, opened }) => {
    if (opened) ask({ verb: 'record-opening', draft, ...opened }).catch(report);
  });
  #briefing: Briefing;

  constructor(port: MessagePort, briefing: Briefing) {
    this.#briefing = briefing;
    setInterval(() => this.#judgeAll(), JUDGE_AGAIN_MS);
    this.listen(port);
  }

  /** Takes a port in the place of the last: the sentinel greets again where it was not answered in time. */
  listen(port: MessagePort): void {
    this.#port?.close();
    this.#port = port;
    port.onmessage = (event: MessageEvent<unknown>) => {
      const parsed = toReviewSchema.safeParse(event.data);
      if (parsed.success) this.#take(parsed.data);
      else report(parsed.error);
    };
    this.#say({ kind: 'ready' });
  }

  #say(message: ToSentinel): void {
    this.#port?.postMessage(message);
  }

  /** Brands, settings or silences changed: everything on the desk is judged again. */
  rebrief(briefing: Briefing): void {
    this.#briefing = briefing;
    this.#judgeAll();
  }

  #judgeAll(): void {
    for (const id of this.state.getState().cases.keys()) this.#judge(id);
  }

  #case(id: number): Case {
    return this.state.getState().cases.get(id) ?? newCase();
  }

  /** The case with its draft as it is ticked and signed: what was said of a picture is said of that very file. */
  #told(id: number): Case {
    const found = this.#case(id);
    return found.draft ? { ...found, draft: asSigned(found.draft, found.files) } : found;
  }

  #put(id: number, change: Partial<Case>): Case {
    const next = { ...this.#case(id), ...change };
    this.state.setState(({ cases }) => ({ cases: new Map(cases).set(id, next) }));
    return next;
  }

  #take(message: ToReview): void {
    const { session } = message;
    switch (message.kind) {
      case 'draft':
        this.#forgetSaid(session, message.draft);
        this.#forgetTakenOut(session, message.draft);
        this.#put(session, { seq: message.seq, draft: message.draft });
        if (isEmpty(message.draft)) this.#endEmergency(session);
        // The next post is written: that the last one is live is no news of it.
        else this.#put(session, { published: null });
        this.#judge(session);
        break;
      case 'unreadable':
        this.#put(session, { seq: message.seq, draft: null, why: message.why ?? null, judgement: null });
        break;
      case 'missing':
        this.#put(session, { lost: true });
        ask({ verb: 'note-missing', platform: message.platform, selectors: message.selectors }).catch(report);
        break;
      case 'kept':
        this.#put(session, { kept: message.kept });
        break;
      case 'held':
        this.#put(session, { held: true });
        this.#judge(session);
        break;
      case 'shown':
        this.state.setState({ shown: message.shown ? session : null, dark: message.dark });
        if (message.shown) this.#noteShown(session);
        else this.#put(session, { held: false });
        break;
      case 'file':
        this.#addFile(session, message.file).catch(report);
        break;
      case 'let-through':
        this.#letThrough(session, message.draft);
        break;
      case 'published':
        this.#published(session, message.draft, message.link);
        break;
      case 'passed-unchecked':
        this.#passedUnchecked(session, message.draft);
        break;
      case 'closed':
        this.#close(session);
        break;
    }
  }

  /** What came of asking was said about the draft as it was. */
  #forgetSaid(id: number, next: Draft): void {
    const { draft, together } = this.#case(id);
    if (together.said && draft && contentKey(draft) !== contentKey(next)) this.#put(id, { together: { ...together, said: null } });
  }

  /** Which of the files was taken out nobody can tell. A post that is on its way keeps its own until it is seen going out. */
  #forgetTakenOut(id: number, next: Draft): void {
    const { draft } = this.#case(id);
    if (draft && mediaOf(next).length < mediaOf(draft).length && this.#onTheirWay.opened(id) === undefined) this.#forgetFiles(id);
  }

  /** What an emergency let out is out, or was thrown away: whatever is written into this box next is another post. */
  #endEmergency(id: number): void {
    const { passes } = this.#case(id).kept;
    const left = passes.filter(({ content }) => content !== ANY_CONTENT);
    if (left.length < passes.length) this.#keep(id, { passes: left });
  }

  /** Judges a case anew and tells the gate. */
  #judge(id: number): void {
    const { draft, files, kept, seq } = this.#told(id);
    if (!draft) return;
    const judgement = judge(draft, this.#briefing, kept, new Date().toISOString(), asJudged(draft, files));
    this.#put(id, { judgement });
    if (this.state.getState().shown === id) this.#noteShown(id);
    this.#fetchSigned(id, judgement);
    const { cleared, own } = judgement;
    this.#say({
      kind: 'clearance',
      session: id,
      seq,
      clearance: cleared.clearance,
      badge: {
        state: cleared.state,
        handle: draft.account && shownHandle(draft.account.handle, draft.account.name),
        colour: own?.account.colour ?? null,
        label: cleared.headline,
      },
    });
  }

  /** Where pictures have to be compared by eye, the signed ones are fetched once. */
  #fetchSigned(id: number, { standing }: Judgement): void {
    for (const { to } of standing.yeses.filter(({ byEye }) => byEye)) {
      const { together } = this.#case(id);
      const key = signedKey(to);
      if (key in together.signed) continue;
      const put = (pictures: readonly string[]) => {
        const now = this.#case(id).together;
        this.#put(id, { together: { ...now, signed: { ...now.signed, [key]: pictures } } });
      };
      put([]);
      ask({ verb: 'signed-pictures', ...to }).then(put, report);
    }
  }

  /** A file is shown at once, then told from others, then read: each takes longer than the one before. */
  async #addFile(id: number, file: File): Promise<void> {
    const chosen: Chosen = { file, address: URL.createObjectURL(file), hash: null, perceptualHash: null, writing: null };
    this.#put(id, { files: [...this.#case(id).files, chosen] });
    const hashed = await withHashes(chosen);
    if (!this.#replaceFile(id, chosen, hashed)) return;
    const { draft } = this.#case(id);
    const language = draft && languageToRead(draft, this.#briefing);
    if (language !== null) this.#replaceFile(id, hashed, { ...hashed, writing: await writingIn(file, language) });
  }

  /** Puts what is known by now in the place of what was, and judges by it; `false`: the file is gone. */
  #replaceFile(id: number, before: Chosen, after: Chosen): boolean {
    const { files } = this.#case(id);
    if (!files.includes(before)) return false;
    this.#put(id, { files: files.map((each) => (each === before ? after : each)) });
    this.#judge(id);
    return true;
  }

  #forgetFiles(id: number): void {
    for (const { address } of this.#case(id).files) URL.revokeObjectURL(address);
    this.#put(id, { files: [] });
  }

  #noteShown(id: number): void {
    const { judgement, spoken } = this.#case(id);
    if (judgement) this.#put(id, { spoken: withShown(spoken, judgement.review.findings) });
  }

  /** Counts how the checks were answered on a draft that is through. `left`: `null` where it never went out. */
  #noteOutcomes(id: number, left: readonly Finding[] | null): void {
    const became = outcomesOf(this.#case(id).spoken, left);
    if (Object.keys(became).length === 0) return;
    this.#put(id, { spoken: unspoken });
    ask({ verb: 'note-outcomes', became }).catch(report);
  }

  #letThrough(id: number, draft: Draft): void {
    const { publication } = publicationOf(draft, this.#briefing, this.#case(id));
    this.#onTheirWay.begin(id, { ...publication, link: null, how: 'let-through' });
  }

  #published(id: number, draft: Draft, link: string | null): void {
    const { account } = draft;
    const { publication, findings } = publicationOf(draft, this.#briefing, this.#case(id));
    // What was said about the draft may be put away already, as its box is empty.
    const { opened = publication.opened } = { opened: this.#onTheirWay.opened(id) };
    this.#onTheirWay.end(id);
    const live = account ? `Live as ${shownHandle(account.handle, account.name)}.` : 'Live.';
    const published = `${live} Look at it once.`;
    ask({ verb: 'record-published', ...publication, opened, link, how: 'published' }).catch((error) => {
      report(error);
      // It is no news any more once the next one is written.
      if (this.#case(id).published === published) this.#put(id, { published: `${live} It was not recorded here. ${messageOf(error)}` });
    });
    this.#noteOutcomes(id, findings);
    this.#forgetFiles(id);
    // What was ticked was said of this post; a box that stays open for days would let the same words out on any of them.
    this.#keep(id, { passes: [], ticks: [] });
    this.#put(id, { held: false, published });
  }

  #passedUnchecked(id: number, draft: Draft): void {
    const whole = asJudged(draft, this.#case(id).files);
    ask({ verb: 'record-published', draft: whole, link: null, how: 'unchecked', asked: [], changed: null, opened: null, yeses: [] }).catch(
      report,
    );
  }

  #close(id: number): void {
    this.#noteOutcomes(id, null);
    this.#forgetFiles(id);
    this.state.setState(({ cases, shown }) => {
      const left = new Map(cases);
      left.delete(id);
      return { cases: left, shown: shown === id ? null : shown };
    });
  }

  /** Changes what is kept for a box, sends it to the sentinel, and judges again. */
  #keep(id: number, change: Partial<Kept>): void {
    const { kept } = this.#put(id, { kept: { ...this.#case(id).kept, ...change } });
    this.#say({ kind: 'kept', session: id, kept });
    this.#judge(id);
  }

  /** After something was dealt with: when nothing holds any more, the keyboard goes back to Publish. */
  #settled(id: number): void {
    const { held, judgement } = this.#case(id);
    if (!held || judgement?.cleared.clearance !== 'open') return;
    this.#put(id, { held: false });
    this.#say({ kind: 'put-away', session: id, focus: 'publish' });
  }

  /** What the panel shows now; `null`: nothing. */
  view(): PanelView | null {
    const { shown } = this.state.getState();
    if (shown === null) return null;
    const { draft, judgement, held, ...rest } = this.#told(shown);
    if (!draft || !judgement) return null;
    const free = judgement.cleared.clearance === 'open' && held;
    const next = free ? 'Nothing holds it any more. Press Publish.' : null;
    return panelView(draft, judgement, { ...rest, briefing: this.#briefing, next, now: new Date().toISOString() });
  }

  /** What has to be pointed out before the panel can show anything; `null`: nothing. */
  get why(): string | null {
    const { shown } = this.state.getState();
    return shown === null ? null : this.#case(shown).why;
  }

  /** What a person can do in the panel that is open for this session. */
  actions(id: number): PanelActions {
    return panelActions({
      id,
      read: () => this.#told(id),
      put: (change) => void this.#put(id, change),
      keep: (change) => this.#keep(id, change),
      say: (message) => this.#say(message),
      settled: () => this.#settled(id),
      explain: (reason) => this.#onTheirWay.explain(id, reason),
      briefing: () => this.#briefing,
      afresh: async () => {
        this.rebrief(await ask({ verb: 'brief' }));
        this.#settled(id);
      },
    });
  }

  /** How tall the panel wants to be, in CSS pixels. */
  height(height: number): void {
    this.#say({ kind: 'height', height });
  }
}
