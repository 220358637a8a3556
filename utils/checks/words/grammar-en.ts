/**
 * Small classes of English words, as far as a rule of the grammar needs them (Quirk et al., A Comprehensive Grammar of the English
 * Language; Huddleston and Pullum).
 */
const set = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** What stands in front of a noun: two of them in a row leave no place for the noun. */
export const determiners = set('the a an our your my his its their every each');
/** What cannot follow an article, because a noun or an adjective has to come first. */
export const neverAfterArticle = set(
  'is are was were of for with we they to and or will have has our your my their the his but because if from at by an be been',
);
/** Comparatives that “then” is mistaken after. */
export const comparatives = set(
  'more less better worse bigger smaller larger faster slower easier harder cheaper stronger weaker sooner later higher lower longer shorter older younger newer brighter lighter darker heavier warmer colder hotter cooler safer smarter simpler sweeter softer tastier fresher richer closer further farther greater happier healthier busier earlier quicker quieter louder nicer prettier stricter tougher wider deeper rather other greener cleaner cosier',
);
/** What begins the other side of a comparison. */
export const compared = set(
  'the a an you we i it they he she ever any anyone anything your our my last before most that this these what expected usual average many all both',
);
/** Plural nouns' usual greengrocer's victims. */
export const neverOwned = set(
  "photo's video's pizza's taco's burger's cd's dvd's cocktail's burrito's sandwich's potato's tomato's avocado's cupcake's cookie's selfie's app's gif's podcast's menu's panini's smoothie's latte's sale's deal's offer's voucher's ticket's book's shoe's glove's candle's plant's flower's egg's apple's banana's orange's carrot's mug's bike's car's tour's workshop's class's holiday's weekend's gift's toy's beer's wine's coffee's tea's drink's snack's",
);
/** What may follow a plural that was meant, and no owner. */
export const afterPlural = set('are and or for with from at to available only were have');
