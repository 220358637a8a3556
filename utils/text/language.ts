import { remembered } from './remember.ts';

/** The languages that word lists exist for. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'it'] as const;
export type Language = (typeof languages)[number];

/** The commonest small words, those that two languages share left out where they would mislead. */
const smallWords: Readonly<Record<Language, string>> = {
  en: 'the and of to is in it you that for on are with this we our your have be at not from they was will can has what all who when here out more new',
  de: 'der die das und ist nicht ein eine wir ihr sie mit auf für den dem von zu im auch sich bei wird sind unser unsere haben euch uns nach aus am zum zur noch oder jetzt heute ab als wie',
  fr: 'le la les des et est une du dans pour nous vous que qui sur avec au aux ce cette pas notre nos votre vos sont plus ou par chez dès ne se il elle on',
  es: 'el la los las y es una del en para que con por nuestro nuestra su sus al se lo como más pero este esta hoy nos muy hay son ya no te tu desde',
  pt: 'o os as e é uma do da dos das em para que com por nosso nossa seu sua ao se como mais mas este esta hoje nos muito há são já não você na no nas pelo',
  it: 'il lo gli le e è una del della dei in per che con da nostro nostra suo al alla si come più ma questo questa oggi ci molto sono già non nel nella di dal ti tutti tutte all dell nell',
};
const languagesOf = new Map<string, Language[]>();
for (const [language, words] of Object.entries(smallWords) as [Language, string][]) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/**
 * The language of a text among the six, by its small words; `null` where too little speaks for one.
 * A word that several languages share counts for each a little.
 */
export const languageOf: (text: string) => Language | null = remembered((text) => {
  const votes = new Map<Language, number>();
  let words = 0;
  for (const [word] of text
    .slice(0, 2000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    words++;
    const languages = languagesOf.get(word);
    for (const language of languages ?? []) votes.set(language, (votes.get(language) ?? 0) + 1 / languages!.length);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || words < 4 || first[1] < Math.max(1.5, words * 0.08) || first[1] < (second?.[1] ?? 0) * 1.4) return null;
  return first[0];
});

/** How many small words of a text only one of the six languages has, by language. */
export function tellingWords(text: string): ReadonlyMap<Language, number> {
  const counts = new Map<Language, number>();
  for (const [word] of text.toLowerCase().matchAll(/(?<![\p{L}\p{N}])\p{L}+/gu)) {
    const [only, another] = languagesOf.get(word) ?? [];
    if (only !== undefined && another === undefined) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  return counts;
}
