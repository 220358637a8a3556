import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../utils/model/draft.ts';
import { platformById, sitePlatforms } from '../../utils/platforms/index.ts';
import { waitingIn } from '../../utils/platforms/waiting.ts';
import { documentOf, languages } from '../pages/outlines/outline.ts';
import { queues } from '../pages/outlines/queues.ts';

it('there is an outline of every queue that is read, and a reader to every address', () => {
  const read = sitePlatforms.filter(({ waitingList }) => waitingList);
  expect([...new Set(queues.map(({ platform }) => platform))].sort()).toEqual(read.map(({ id }) => id).sort());
  for (const { isQueueAddress, facts } of read) {
    expect(facts.queueAddress).not.toBeNull();
    expect(isQueueAddress?.(new URL(facts.queueAddress!))).toBe(true);
    expect(isQueueAddress?.(new URL('/', facts.queueAddress!))).toBe(false);
  }
});

const cases = queues.flatMap((queue) =>
  (Object.keys(languages) as (keyof typeof languages)[]).map((language) => [queue.platform, queue.what, language, queue] as const),
);

describe.each(cases)('%s: %s, in %s', (id, _what, language, queue) => {
  const platform = platformById(id)!;
  const document = documentOf(queue, language);
  const waiting = waitingIn(id, platform.waitingList!(document)!);

  it('knows its address, and reads each post that waits', () => {
    expect(platform.isQueueAddress!(new URL(queue.address))).toBe(true);
    expect(waiting.map(({ draft }) => draft.parts.map(({ text }) => text))).toEqual(queue.texts.map((text) => [text]));
    for (const { element, draft } of waiting) {
      expect(draftSchema.safeParse(draft).error).toBeUndefined();
      expect(draft).toMatchObject({ platform: id, surface: 'post', account: queue.account });
      expect(element.textContent).toContain(draft.parts[0]!.text.split('\n')[0]);
      // What is not known is said to be hidden, and what is known is never said to be.
      expect(draft.unread?.includes('account')).toBe(draft.account === null);
      expect(draft.unread?.includes('schedule')).toBe(draft.scheduledFor === null);
    }
  });

  it('tells when it goes out only where the page says it whole', () => {
    if (queue.goesOut && language === 'en') expect(new Date(waiting[0]!.draft.scheduledFor!)).toEqual(queue.goesOut);
    if (!queue.goesOut) expect(waiting.map(({ draft }) => draft.scheduledFor)).toEqual(waiting.map(() => null));
  });

  it('reads nothing where nothing waits', () => {
    const empty = documentOf({ ...queue, body: () => '<main><div role="dialog"><h2>Nothing here yet</h2></div></main>' }, language);
    const list = platform.waitingList!(empty);
    expect(list && waitingIn(id, list)).toEqual([]);
  });
});
