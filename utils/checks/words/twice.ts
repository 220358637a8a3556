/** Words that stand twice in a row by a slip, and words that rightly do. */

/**
 * Words that never rightly stand twice in a row. Articles that are also pronouns (“die, die”), “had had”, “that that”,
 * “vous vous” are left out.
 */
export const neverTwice = new Map<string, ReadonlySet<string>>(
  (
    [
      [
        'en',
        'the a an of to and or but with from for by our your their its will be was were are we they as at into this these because when than would could should must please is has can',
      ],
      [
        'de',
        'wir ist sind werden wird haben hat am vom beim ins und oder mit von zu im ein eine einen einem auf für wir auch aber bei aus um unser unsere unseren zur zum nicht in nach seit durch bis',
      ],
      ['fr', 'le les de du et à au aux un une dans avec sur pour notre nos votre vos est pas plus par'],
      ['es', 'el los las del de que y en por para con una nuestra nuestro su al'],
      ['pt', 'o os do dos de das que e em na para com um uma por ao'],
      ['it', 'il lo gli e che con di del della per una nel nella al alla da è'],
      ['nl', 'het een de en van voor met op te onze naar'],
    ] as const
  ).map(([language, line]) => [language, new Set(line.split(' '))]),
);
/** “When you you floss”: behind such a word stands one subject. */
export const subjects = new Set('i you we they he she it'.split(' '));
export const clauseOpeners = new Set(
  'when if as while where because before after once until whenever since although unless whether than'.split(' '),
);
/** Doubled for emphasis or by nature. */
export const oftenTwice = new Set(
  'very really many much so no yes ha haha ho big long far never always please more too well now there bye night knock pom win chop hear yum go come hot good nice love pretty super same wait run boo tut hip new old york walla bora duran half that had you is on in it do who she he they sehr ganz viel viele immer nie ja nein doch nous vous très bien mucho muy poco siempre nunca que ya muito mais sempre molto piano poi sempre quasi subito si noch mal never ever real slow quick work day year side step little tiny huge stop look listen moin piri tuk mahi gado agar shabu ylang pil cha tom chin dik moi'.split(
    ' ',
  ),
);
