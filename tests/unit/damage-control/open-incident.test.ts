import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { INCIDENT_CHANGED } from '../../../utils/messages.ts';
import type { IncidentChange } from '../../../utils/model/incident-record.ts';

const at = '2026-11-22T09:00:00Z';

/** An incident as one of our pages shows it; `full`: the background cannot save anything. */
async function opened() {
  vi.resetModules();
  const [changes, { openIncident }, { describedPost }] = await Promise.all([
    import('../../../utils/stores/incident-changes.ts'),
    import('../../../entrypoints/sidepanel/open-incident.ts'),
    import('../../../entrypoints/background/kept-post.ts'),
  ]);
  const post = describedPost({ text: 'Our sale starts yesterday.', link: null, sent: null }, false, at);
  const how = { from: 'by-hand', canEdit: false, stillUp: true, picture: null, pictureLacks: null } as const;
  const { id } = await changes.startIncident(post, how, at);
  const background = { full: false };
  const asked: IncidentChange[] = [];
  fakeBrowser.runtime.onMessage.addListener((message: { verb: string; change: IncidentChange }, _sender, respond) => {
    if (message.verb !== 'change-incident') return;
    asked.push(message.change);
    if (background.full) respond({ error: 'There is no room left.' });
    else void changes.changeIncident(id, message.change, at).then(() => respond({ answer: null }));
    return true;
  });
  /** As when another window changed it. */
  const announce = () => fakeBrowser.runtime.sendMessage({ verb: INCIDENT_CHANGED, id });
  const page = openIncident(id);
  await vi.waitFor(() => expect(page.state.getState().record).toBeTruthy());
  const drafts = () => page.state.getState().record?.drafts;
  return { ...changes, id, page, background, asked, announce, drafts };
}

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.resetModules());

it('keeps what was typed and could not be saved on the page, whatever changes elsewhere, and saves it with the next change', async () => {
  const { page, background, announce, drafts, changeIncident, id } = await opened();
  background.full = true;
  page.change({ drafts: { apology: 'We named the wrong day' } });
  await vi.waitFor(() => expect(page.state.getState().problem).toContain('There is no room left.'));

  await changeIncident(id, { harm: 'embarrassing' }, at);
  await announce();
  await vi.waitFor(() => expect(page.state.getState().record?.harm).toBe('embarrassing'));
  expect(drafts()).toEqual({ apology: 'We named the wrong day' });

  background.full = false;
  page.change({ door: 'wrong' });
  await vi.waitFor(() => expect(page.state.getState().problem).toBeNull());
  const { incident } = await import('../../../utils/stores/incidents.ts');
  await vi.waitFor(async () => expect(await incident(id)).toMatchObject({ door: 'wrong', drafts: { apology: 'We named the wrong day' } }));
});

it('sends words once more only until they are saved', async () => {
  const { page, background, asked } = await opened();
  background.full = true;
  page.change({ drafts: { apology: 'We' } });
  await vi.waitFor(() => expect(page.state.getState().problem).not.toBeNull());
  background.full = false;
  page.change({ drafts: { apology: 'We named' } });
  await vi.waitFor(() => expect(page.state.getState().problem).toBeNull());
  const before = asked.length;
  page.change({ door: 'wrong' });
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(before));
  expect(asked.slice(before)).toEqual([{ door: 'wrong' }]);
});

it('shows the pictures that can be read, where another cannot', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { keepPicture, id } = await opened();
  const { pictures } = await keepPicture(id, { blob: new Blob(['tea'], { type: 'image/png' }), from: 'dropped' }, null, at);
  const [{ readable }, { archive }] = await Promise.all([
    import('../../../entrypoints/sidepanel/open-incident.ts'),
    import('../../../utils/stores/archive.ts'),
  ]);
  const db = await archive();
  const get = db.get.bind(db);
  vi.spyOn(db, 'get').mockImplementation(((store: 'pictures', key: string) =>
    key === 'damaged' ? Promise.reject(new DOMException('', 'NotReadableError')) : get(store, key)) as never);
  expect(await readable(['damaged', ...Object.keys(pictures)])).toHaveLength(1);
  vi.restoreAllMocks();
});
