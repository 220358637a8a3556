import type { SixWordsView } from '../../components/signoff/Asker.tsx';
import { ask } from '../../utils/messages.ts';

/**
 * The six words to compare with somebody.
 * @param id of one of the people; `null`: only one's own are wanted
 */
export async function fetchWords(id: string | null): Promise<SixWordsView> {
  const [theirs, mine] = await Promise.all([id === null ? [] : ask({ verb: 'six-words', id }), ownWords()]);
  return { theirs, mine };
}

/** Whoever has not said their name yet has no card, and nothing to compare. */
async function ownWords(): Promise<readonly string[]> {
  try {
    return (await ask({ verb: 'my-card' })).words;
  } catch {
    return [];
  }
}
