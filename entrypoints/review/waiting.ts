import type { PanelWaiting, WaitingDraft } from '../../components/review/second-person-view.ts';
import type { Asked } from '../../utils/model/asked.ts';
import type { Draft } from '../../utils/model/draft.ts';
import { platformById } from '../../utils/platforms/index.ts';
import { answeredItems, isOver, saidAbout } from '../../utils/signoff/waiting.ts';
import type { People } from '../../utils/stores/people.ts';
import { dayAndTime, shortDay, timeWords } from '../../utils/text/own-english.ts';
import { shownHandle } from '../../utils/text/shown-handle.ts';

/** What waits, in words for the screen. */

/** The text of one's draft that stands for it in a list. */
const TITLE_LENGTH = 60;

/** What a draft says, as it is pasted into a compose box; the parts of a thread one below the other. */
export const wordsOf = ({ parts }: Draft): string => parts.map(({ text }) => text).join('\n\n');

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > TITLE_LENGTH ? `${line.slice(0, TITLE_LENGTH - 1)}…` : line || 'Without words';
}

/** “@acmetea on X”; “X” where the account is not known. */
export const accountWords = ({ account, platform }: Draft): string =>
  `${account ? `${shownHandle(account.handle, account.name)} on ` : ''}${platformById(platform)?.name ?? platform}`;

/** A moment for the reader's own clock: "today, 14:05". */
export function clock(iso: string, now: string): string {
  const isToday = new Date(iso).toDateString() === new Date(now).toDateString();
  return isToday ? `today, ${timeWords(iso)}` : dayAndTime(iso, shortDay);
}

/** Everything that waits, newest first. @param now ISO 8601 */
export const waitingView = (asked: readonly Asked[], people: People, now: string): PanelWaiting[] =>
  asked.filter((each) => !each.way && each.withdrawnAt === null && !isOver(each)).map((each) => waitingOf(each, people, now));

/** “Ada, Kim and Sam” */
const listed = new Intl.ListFormat('en-GB');

/** One thing that was asked. @param now ISO 8601 */
export function waitingOf(asked: Asked, people: People, now: string): PanelWaiting {
  const { request, link } = asked;
  const more = request.items.length > 1 ? ` and ${request.items.length - 1} more` : '';
  const isLate = Date.parse(request.until) <= Date.parse(now);
  return {
    nonce: request.nonce,
    title: `${shortened(wordsOf(request.items[0]!.versions[0]!.draft))}${more}`,
    state: `${askedWords(asked, people, now)} ${answeredWords(asked, isLate)}`,
    remind: link !== null && !isLate && answeredItems(asked) < request.items.length,
    drafts: saidAbout(asked).map(
      ({ draft, said, wentOut }): WaitingDraft => ({
        title: `${accountWords(draft)}: ${shortened(wordsOf(draft))}`,
        when: draft.scheduledFor === null ? '' : clock(draft.scheduledFor, now),
        said: [...(wentOut ? ['Live'] : []), ...said.map(({ name, says }) => `${name}: ${says === 'changes' ? 'changes' : 'yes'}`)].join(
          ', ',
        ),
        text: wordsOf(draft),
      }),
    ),
  };
}

function askedWords({ request, to, link }: Asked, people: People, now: string): string {
  if (link === null) return `Shown to somebody outside ${clock(request.askedAt, now)}.`;
  const names = to.map((id) => people.others.find((person) => person.id === id)?.name ?? 'somebody');
  return `Asked ${names.length > 0 ? listed.format(names) : 'anyone with the link'} ${clock(request.askedAt, now)}, until ${clock(request.until, now)}.`;
}

function answeredWords(asked: Asked, isLate: boolean): string {
  const names = [...new Set([...asked.receipts.map(({ receipt }) => receipt.by.name), ...asked.reported.map(({ who }) => who)])];
  const [answered, all] = [answeredItems(asked), asked.request.items.length];
  if (names.length > 0) return `Answered by ${listed.format(names)}${answered < all ? `: ${answered} of ${all}` : ''}.`;
  return isLate && asked.link !== null ? 'Nobody answered in time.' : 'No answer yet.';
}
