import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../utils/model/receipt.ts';
import { wishesFor } from '../../../utils/signoff/wishes.ts';
import { answer, ask, confirm, draftOf, itemOf, later, profileOf, take, yes } from './two-people.ts';

const TEXT = 'Our winter tea is back on Friday, and our winter coffee comes on Monday.';
const draft = draftOf(TEXT);

describe('changes that a colleague asked for', async () => {
  const author = await profileOf('Ada');
  const colleague = await profileOf('Sam');
  confirm(author, colleague);

  const about = (words: string, from = 0): Comment => {
    const start = TEXT.indexOf(words, from);
    return { version: 0, part: 0, start, end: start + words.length, text: `About ${words}` };
  };
  async function wanted(...comments: Comment[]) {
    const asked = await ask(author, [itemOf(draft)]);
    return take(author, asked, await answer(colleague, asked.request, [{ ...yes(), says: 'changes', comments }]));
  }

  it('stand at their words', async () => {
    const [wish] = wishesFor(draft, [await wanted(about('Friday'))]);
    const start = TEXT.indexOf('Friday');
    expect(wish).toMatchObject({ name: 'Sam', words: 'About Friday', about: 'Friday', place: { part: 0, start, end: start + 6 } });
  });

  it('follow their words when something before them grows, also where the same words stand twice', async () => {
    const second = TEXT.lastIndexOf('winter');
    const grown = draftOf(`Hello all. ${TEXT}`);
    const [wish] = wishesFor(grown, [await wanted(about('winter', second))]);
    expect(wish?.place?.start).toBe(second + 'Hello all. '.length);
  });

  it('have no place once their words are gone, and are still said', async () => {
    const [wish] = wishesFor(draftOf(TEXT.replace('Friday', 'Saturday')), [await wanted(about('Friday'))]);
    expect(wish).toMatchObject({ words: 'About Friday', place: null });
  });

  it('say what is meant for the whole', async () => {
    const asked = await ask(author, [itemOf(draft)]);
    const link = await answer(colleague, asked.request, [{ ...yes(), says: 'changes', note: 'Shorter, please.' }]);
    expect(wishesFor(draft, [await take(author, asked, link)])).toMatchObject([{ words: 'Shorter, please.', about: null, place: null }]);
  });

  it('are over when the same colleague says yes', async () => {
    const first = await wanted(about('Friday'));
    const signed = await take(author, first, await answer(colleague, first.request, [yes()], later(8)));
    expect(signed.receipts).toHaveLength(2);
    expect(wishesFor(draft, [signed])).toEqual([]);
  });

  it('are none of another draft', async () => {
    const asked = await wanted(about('Friday'));
    expect(wishesFor(draftOf('We are closed on Sunday because of the storm.'), [asked])).toEqual([]);
  });
});
