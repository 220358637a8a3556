import { type Asked, isAnswered, wentOut } from '../model/asked.ts';
import type { Draft } from '../model/draft.ts';
import type { Item } from '../model/request.ts';
import { lastAnswers, lastReported } from './answers.ts';
import { canonical } from './fingerprint.ts';
import { type Recalled, recall } from './recall.ts';

/** What was asked from here and has not gone out. */

const HOUR = 3_600_000;

const versionsOf = ({ request }: Asked) =>
  request.items.flatMap(({ versions }, item) => versions.map(({ draft }, version) => ({ item, version, draft })));

/** Whether all of it went out. */
export const isOver = (asked: Asked): boolean => versionsOf(asked).every(({ item, version }) => wentOut(asked, item, version));

/** What of it has not gone out, to be kept or asked about anew. */
export const notGoneOut = (asked: Asked): Item[] =>
  asked.request.items
    .map(({ versions }, item) => ({ versions: versions.filter((_, version) => !wentOut(asked, item, version)) }))
    .filter(({ versions }) => versions.length > 0);

/** How many of its items somebody has said something about. */
export const answeredItems = (asked: Asked): number => asked.request.items.filter((_, item) => isAnswered(asked, item)).length;

/** Every version of it, with who said what, each the last word of that person, and whether it went out. */
export const saidAbout = (asked: Asked) =>
  versionsOf(asked).map(({ item, version, draft }) => {
    const recalled = { asked, item, version, draft };
    return {
      item,
      draft,
      said: [
        ...lastAnswers(recalled).map(({ receipt, answer: { says } }) => ({ name: receipt.by.name, says })),
        ...lastReported(recalled).map(({ who, says }) => ({ name: who, says })),
      ],
      wentOut: wentOut(asked, item, version),
    };
  });

/**
 * When the author should be told that an answer is still wanted: an hour before the end, or halfway where there is less than two hours.
 * `null`: nobody was sent anything, or everything is answered, withdrawn or out.
 */
export function reminderAt(asked: Asked): number | null {
  const { request, link, withdrawnAt } = asked;
  if (link === null || withdrawnAt !== null || isOver(asked) || answeredItems(asked) === request.items.length) return null;
  const [from, until] = [Date.parse(request.askedAt), Date.parse(request.until)];
  return until - Math.min(HOUR, (until - from) / 2);
}

/** What was asked about this very draft, word for word and for the same account, and waits for a first answer; `null`: nothing. */
export function waitingFor(draft: Draft, asked: readonly Asked[]): Recalled | null {
  const wordsOf = ({ platform, account, parts }: ReturnType<typeof canonical>) =>
    JSON.stringify([platform, account, parts.map(({ text }) => text)]);
  const here = wordsOf(canonical(draft));
  const found = recall(draft, asked).find(
    (each) =>
      !each.asked.way &&
      wordsOf(canonical(each.draft)) === here &&
      !isAnswered(each.asked, each.item) &&
      !wentOut(each.asked, each.item, each.version),
  );
  return found ?? null;
}
