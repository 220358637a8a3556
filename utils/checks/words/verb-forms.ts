import type { Word } from '../../text/reading.ts';
import { commonWords } from './common-words.ts';

/**
 * Irregular English verbs whose participle differs from the other forms: participle ← wrong in its place. After the tables of
 * common grammars (Quirk et al., 1985); left out are pairs with a sense of their own (“was broke”, “was rose”, “has got”).
 */
export const participles: ReadonlyMap<string, string> = new Map(
  (
    'built<build written<wrote,write taken<took,take given<gave,give chosen<chose,choose begun<began,begin eaten<ate,eat seen<saw gone<went done<did ' +
    'driven<drove,drive flown<flew,fly grown<grew,grow known<knew,know ridden<rode spoken<spoke,speak stolen<stole,steal thrown<threw,throw worn<wore,wear ' +
    'drawn<drew,draw sung<sang,sing swum<swam rung<rang drunk<drank shown<shew sent<send made<make brought<bring,brang bought<buy,brung taught<teach caught<catch ' +
    'kept<keep felt<feel told<tell sold<sell found<find lost<lose paid<payed,pay held<hold hidden<hid fallen<fell forgotten<forget shaken<shook woken<woke ' +
    'beaten<beated bitten<bit frozen<froze become<became come<came run<ran'
  )
    .split(' ')
    .flatMap((pair) => {
      const [right = '', wrong = ''] = pair.split('<');
      return wrong.split(',').map((one) => [one, right] as const);
    }),
);

/** Forms that stand for a plain verb behind “is” or “was” in another way: “all we do is make tea”, “the plan is run by”. */
export const alsoBare: ReadonlySet<string> = new Set(
  'make take give write build buy keep tell sell find lose hold pay bring send catch teach feel know grow draw sing show choose begin eat speak steal throw wear drive fly fell bit saw hid froze'.split(
    ' ',
  ),
);

/** Past forms that are no other word, each with the plain form that stands after “will” or “can”. */
export const pastForms: ReadonlyMap<string, string> = new Map(
  (
    'sent<send went<go gave<give took<take wrote<write began<begin brought<bring bought<buy kept<keep told<tell knew<know drove<drive flew<fly grew<grow ' +
    'chose<choose ate<eat drank<drink sang<sing swam<swim sold<sell held<hold stood<stand understood<understand met<meet paid<pay said<say became<become ' +
    'threw<throw drew<draw sat<sit slept<sleep swept<sweep spent<spend lent<lend heard<hear lost<lose built<build taught<teach caught<catch got<get made<make ' +
    'came<come did<do had<have was<be were<be stole<steal broke<break wore<wear forgot<forget hid<hide ran<run won<win left<leave fought<fight sought<seek'
  )
    .split(' ')
    .map((pair) => pair.split('<') as [string, string]),
);

/** Verbs of announcing and inviting, the ones a post turns on, in their plain form. */
export const postVerbs: ReadonlySet<string> = new Set(
  'announce share welcome introduce present launch reveal offer celebrate support join host open invite meet hear see work serve read show bring help host visit partner expand continue receive win'.split(
    ' ',
  ),
);

/** Looks like a plural and takes a singular verb. */
const singularInS: ReadonlySet<string> = new Set(
  'news series species means maths physics politics economics ethics athletics gymnastics headquarters billiards darts mathematics statistics logistics mechanics ceramics graphics genetics crossroads barracks measles mumps diabetes rabies thanks sales works sports always perhaps sometimes towards besides analytics robotics acoustics aerobics classics dominoes'.split(
    ' ',
  ),
);

/** A common noun in the plural: its singular is a word of its own. */
export function isPlural({ text, lower }: Word): boolean {
  if (text !== lower || lower.length < 5 || !lower.endsWith('s') || /(?:ss|us|is)$/.test(lower) || singularInS.has(lower)) return false;
  return (
    commonWords.has(lower.slice(0, -1)) ||
    (/(?:[sx]|[cs]h)es$/.test(lower) && commonWords.has(lower.slice(0, -2))) ||
    (lower.endsWith('ies') && commonWords.has(`${lower.slice(0, -3)}y`))
  );
}
