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

/**
 * Confirms somebody by the words that were compared.
 * @param show told the words to compare now, where a newer card came meanwhile
 * @throws {Error} with a sentence, where they are not confirmed
 */
export async function confirmCompared(id: string, words: SixWordsView | null, show: (words: SixWordsView) => void): Promise<void> {
  try {
    await ask({ verb: 'confirm-person', id, words: [...(words?.theirs ?? [])] });
  } catch (error) {
    show(await fetchWords(id));
    throw error;
  }
}

/** Whoever has not said their name yet has no card, and nothing to compare. */
async function ownWords(): Promise<readonly string[]> {
  try {
    return (await ask({ verb: 'my-card' })).words;
  } catch {
    return [];
  }
}
