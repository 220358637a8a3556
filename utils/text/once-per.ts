/** Worked out at the first call and kept: patterns that take a while to be made, which most pages that carry them never ask for. */
export function once<Answer>(make: () => Answer): () => Answer {
  let made: { answer: Answer } | undefined;
  return () => {
    made ??= { answer: make() };
    return made.answer;
  };
}

/**
 * A pure function of a list that works each list out once: a brand's ten thousand words are read when they are first
 * needed, and every draft after that asks the index. The list may not change afterwards.
 */
export function oncePer<List extends object, Answer>(read: (list: List) => Answer): (list: List) => Answer {
  const answers = new WeakMap<List, { answer: Answer }>();
  return (list) => {
    let known = answers.get(list);
    if (known === undefined) {
      known = { answer: read(list) };
      answers.set(list, known);
    }
    return known.answer;
  };
}

/** The members of a list under each of their keys, in the order of the list. */
export function byKeys<Member>(
  list: readonly Member[],
  keysOf: (member: Member) => Iterable<string>,
): ReadonlyMap<string, readonly Member[]> {
  const index = new Map<string, Member[]>();
  for (const member of list)
    for (const key of new Set(keysOf(member))) {
      const others = index.get(key);
      if (others) others.push(member);
      else index.set(key, [member]);
    }
  return index;
}
