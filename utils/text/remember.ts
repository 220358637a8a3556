/** Of how many texts the answers are kept: the parts of a thread, asked for by one check after another. */
const KEPT = 32;

/**
 * A pure function of a text that keeps its last answers, because many checks ask the same of one draft.
 * The answers are shared: nobody may change them.
 */
export function remembered<Answer>(read: (text: string, locale: string) => Answer): (text: string, locale?: string) => Answer {
  // By the text first: the engine keeps a text's hash, and would have to work out that of text and locale in one each time.
  const answers = new Map<string, Map<string, Answer>>();
  return (text, locale = '') => {
    let byLocale = answers.get(text);
    if (byLocale === undefined) {
      byLocale = new Map();
      if (answers.size >= KEPT) answers.delete(answers.keys().next().value!);
      answers.set(text, byLocale);
    }
    let answer = byLocale.get(locale);
    if (answer === undefined) {
      answer = read(text, locale);
      byLocale.set(locale, answer);
    }
    return answer;
  };
}
