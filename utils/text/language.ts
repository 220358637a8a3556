import type { Word } from './reading.ts';

export const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;
export type Language = (typeof languages)[number];

/**
 * The commonest function words of each language, leaving out the ones that two of them share in the same sense.
 * Our own selection.
 */
const functionWords: Record<Language, string> = {
  en: 'the and of to is are was were you your we our for with that this it have has from by not be will they their what when who how all can just about out my i at on get more',
  de: 'der die das und ist sind nicht ein eine einen einem mit für auf von zu im den dem wir ihr euch sie ich es auch aber bei noch nur wie uns unser unsere haben hat wird werden zum zur dass',
  fr: 'le la les et est sont un une des du de pour avec vous nous notre votre nos vos que qui dans sur pas au aux ce cette ces il elle je mais plus par être ont avez été très',
  es: 'el la los las y es son un una de del para con que en por no se nos nuestra nuestro su sus más pero como este esta lo al ya hay muy hoy todos te tu',
  pt: 'o a os as e é são um uma de do da dos das para com que em no na não se nós nossa nosso seu sua mais mas como este esta ao já há muito hoje você vocês por',
  it: 'il lo la gli le e è sono un una di del della dei delle per con che in non si ci nostra nostro suo sua più ma come questo questa al già ha molto oggi vi nel alla da anche',
  nl: 'de het een en is zijn niet met voor op van te in we wij je jullie ons onze ook maar bij nog dat die er aan om als naar wat',
};

const sets = Object.fromEntries(languages.map((language) => [language, new Set(functionWords[language].split(' '))])) as Record<Language, Set<string>>;

/**
 * The language a text is most likely written in; where its words do not tell, the one of the locale;
 * `null` where that is none of ours either.
 */
export function languageOf(words: readonly Word[], locale: string): Language | null {
  const home = languages.find((language) => locale.toLowerCase().split('-')[0] === language) ?? null;
  let best = home;
  let most = home === null ? 0 : 0.5 + count(words, home);
  for (const language of languages) {
    const score = language === home ? 0 : count(words, language);
    if (score > most && score >= 2) {
      best = language;
      most = score;
    }
  }
  return best;
}

function count(words: readonly Word[], language: Language): number {
  let hits = 0;
  for (let index = 0; index < Math.min(words.length, 80); index += 1) if (sets[language].has((words[index] as Word).lower)) hits += 1;
  return hits;
}
