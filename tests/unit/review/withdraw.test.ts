import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withdrawn } from '../../../entrypoints/review/together.ts';
import type { Request } from '../../../utils/requests.ts';
import { ask, draftOf, itemOf, profileOf } from '../signoff/two-people.ts';

afterEach(() => vi.restoreAllMocks());

const author = await profileOf('Ada');
const HERE = draftOf('The kettle is on.');
const asked = await ask(author, [itemOf(HERE), itemOf(draftOf('The tin is red.'))]);
const { nonce } = asked.request;

/** What the background is asked, where this is what waits there. */
function askedOfBackground(room = true): Request[] {
  const said: Request[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (request: Request) => {
    said.push(request);
    if (request.verb === 'keep-drafts' && !room) return { error: 'Remove some of the others first.' };
    return { answer: request.verb === 'list-waiting' ? [asked] : {} };
  }) as never);
  return said;
}

it('what is withdrawn is kept before, but for the draft that stands in the box', async () => {
  const said = askedOfBackground();
  expect(await withdrawn(nonce, { ...HERE, scheduledFor: '2026-12-04T09:00:00Z' })).toBe(1);
  expect(said.map(({ verb }) => verb)).toEqual(['list-waiting', 'keep-drafts', 'withdraw']);
  expect(said[1]).toMatchObject({ items: [{ versions: [{ draft: { parts: [{ text: 'The tin is red.' }] } }] }] });
  expect(await withdrawn(nonce, null)).toBe(2);
});

it('nothing is withdrawn where there is no room to keep it', async () => {
  const said = askedOfBackground(false);
  await expect(withdrawn(nonce, null)).rejects.toThrow('Remove some of the others first.');
  expect(said.map(({ verb }) => verb)).not.toContain('withdraw');
});
