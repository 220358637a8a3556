import { describe, expect, it } from 'vitest';
import { open } from '../../../utils/signoff/door.ts';
import { answer, ask, confirm, itemOf, POST, profileOf, take, worldOf } from './two-people.ts';

describe('a draft goes to a colleague and comes back signed', async () => {
  const author = await profileOf('Ada', 'Author');
  const colleague = await profileOf('Sam', 'Editor');
  confirm(author, colleague);

  it.each([
    ['to anyone who has the link', []],
    ['to a confirmed colleague alone', [colleague.me.id]],
  ])('%s', async (_, to) => {
    const asked = await ask(author, [itemOf(POST)], to);
    expect(asked.link.length).toBeLessThanOrEqual(1_500);

    const opened = await open(asked.link, worldOf(colleague));
    expect(opened).toMatchObject({ kind: 'request', request: asked.request, trust: 'confirmed', sealed: to.length > 0 });

    const taken = await take(author, asked, await answer(colleague, asked.request));
    expect(taken.receipts).toMatchObject([{ receipt: { by: { name: 'Sam' }, answers: [{ says: 'signed-off' }] } }]);
  });
});
