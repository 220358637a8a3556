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
export async function confirmCompared(id: string, words: readonly string[], show: (words: readonly string[]) => void): Promise<void> {
  try {
    await ask({ verb: 'confirm-person', id, words: [...words] });
  } catch (error) {
    show(await ask({ verb: 'six-words', id }));
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
