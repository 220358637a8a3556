import type { Copy } from '../../components/popup/popup-state.ts';
import { wordsOffered } from '../../utils/damage-control/decide.ts';
import { whoWaits } from '../../utils/damage-control/follow-up.ts';
import { shownHandle } from '../../utils/text/shown-handle.ts';
import type { Occasion } from './occasion.ts';
import { type Worded, wordsOf, wordsTo } from './words.ts';

/** So many messages to people are offered at once; the others are in the step that writes to people. */
const MESSAGES_OFFERED = 3;

/**
 * What somebody in the middle of it needs without going anywhere: the holding line, an apology once it was said that it is ours,
 * else the answer that admits nothing, and a message for each who needs one and has none yet.
 */
export function wordsToCopy(occasion: Occasion): Copy[] {
  const { record, advice } = occasion;
  const offered = wordsOffered(record, advice);
  const answer = offered.includes('apology') ? 'apology' : offered.includes('clarification') ? 'clarification' : 'complaint';
  const names = { apology: 'apology', clarification: 'clarification', complaint: 'answer to a complaint' } as const;
  return [
    ...copies('holding line', wordsOf(occasion, 'holding')),
    ...copies(names[answer], wordsOf(occasion, answer)),
    ...whoWaits(record)
      .slice(0, MESSAGES_OFFERED)
      .flatMap((key) => {
        const { handle, name } = record.people[key]!;
        return copies(`message to ${handle ? shownHandle(handle, name) : (name ?? 'them')}`, wordsTo(occasion, key));
      }),
  ];
}

/** A thread is copied post by post: that is how it is put into compose boxes. */
function copies(what: string, { text, subject, posts }: Worded): Copy[] {
  if (posts.length > 1) return posts.map((post, index) => ({ label: `Copy ${what}, ${index + 1} of ${posts.length}`, text: post.text }));
  return [{ label: `Copy ${what}`, text: subject ? `${subject}\n\n${text}` : text }];
}
