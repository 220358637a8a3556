const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Known words that a word misses by one slip of the hand, likeliest first: two letters swapped, one doubled or missing, one too many,
 * one wrong (Damerau, 1964), two typed twice (“memembers”). The first letter is seldom the wrong one and is kept.
 */
export function oneEditAway(word: string, known: (candidate: string) => boolean): string[] {
  const candidates: string[] = [];
  for (let at = 1; at < word.length - 1; at += 1) candidates.push(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
  for (let at = 1; at <= word.length; at += 1) for (const letter of letters) candidates.push(word.slice(0, at) + letter + word.slice(at));
  for (let at = 1; at < word.length; at += 1) candidates.push(word.slice(0, at) + word.slice(at + 1));
  for (let at = 1; at < word.length; at += 1)
    for (const letter of letters) candidates.push(word.slice(0, at) + letter + word.slice(at + 1));
  for (let at = 0; at < word.length - 3; at += 1)
    if (word.slice(at, at + 2) === word.slice(at + 2, at + 4)) candidates.push(word.slice(0, at) + word.slice(at + 2));
  return [...new Set(candidates)].filter((candidate) => candidate !== word && known(candidate));
}
