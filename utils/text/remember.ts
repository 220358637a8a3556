/** How many answers are kept: the parts of a thread, asked for by one check after another. */
const KEPT = 32;

/**
 * A pure function of a text that keeps its last answers, because many checks ask the same of one draft.
 * The answers are shared: nobody may change them.
 */
export function remembered<Answer>(read: (text: string, locale: string) => Answer): (text: string, locale?: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text, locale = '') => {
    const key = `${locale}\n${text}`;
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = read(text, locale);
      if (answers.size >= KEPT) answers.delete(answers.keys().next().value!);
      answers.set(key, answer);
    }
    return answer;
  };
}
