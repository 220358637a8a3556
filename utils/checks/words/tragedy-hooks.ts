import { sifted } from '../../text/sifted.ts';

/** Ways of hanging something on a misfortune that need no price to be seen. English, German, French, Spanish, Portuguese, Italian. */

/** “1 RT = 1 breakfast for a child”: help, or respect, that is given for clicks. */
export const FOR_CLICKS = sifted(
  /(?<!\p{L})(?:1|one|each|every|un|une|uno|una|um|uma|ein|jeder?|chaque|cada|ogni) (?:rt|retweet|like|share|follow(?:er)?|repost|partage|me gusta|curtida|condivisione)\s?(?:=|is|gives|feeds|→)\s?(?:1|one|an?|\p{Sc}|un|une|una|um|uma|eine?)?[^.!?\n]{0,40}(?:meals?|breakfasts?|lunch|dinner|child\p{L}*|hungry|homeless|families|family|victims?|blankets?|vaccines?|prayers?|respect|trees?|mahlzeit|frühstück|kind|repas|enfant|comida|niñ[oa]|refeição|criança|pasto|bambin[oi])(?!\p{L})|(?<![\p{L}\d,.])\d[\d,.]{0,11} (?:retweets|likes|shares|rts) for (?:the |our |all |every )?[^.!?\n]{0,40}(?:who (?:lost|died|gave|fell|were killed)|victims|lost their lives|fallen|dead)(?!\p{L})/iu,
);

const HONOUR = [
  '(?:[Pp]ay (?:your |our )?(?:tribute|respects?)|[Hh]onou?r|[Rr]emember|[Cc]ommemorate|[Cc]elebrate the life)',
  '(?:[Rr]ende[zr] hommage|[Rr]indamos? homenaje|[Rr]inde homenaje|[Pp]reste homenagem|[Rr]endi omaggio|[Rr]endete omaggio)',
  '(?:[Ee]hre\\p{L}*|[Gg]edenk\\p{L}*)',
].join('|');
/** Who has died, or fell: by name in full, or as what they were. */
const THE_DEAD = [
  '\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+|him|her|them|those',
  'singer|star|actor|actress|artist|poet|writer|author|player|captain|king|queen|princess|legend|hero|heroes|victims?|fallen|dead|soldiers?|veterans?|troops|memory|founder',
  'Opfern?|Toten|Gefallenen|Sängerin|Sänger|Legende|Andenken',
  'victimes?|morts|disparus?|chanteu(?:r|se)|artiste|légende|mémoire',
  'víctimas?|caídos|muertos|cantante|artista|leyenda|memoria|vítimas?|mortos|cantora?|lenda|memória|vittime|caduti|morti|leggenda',
].join('|');
const BUYING =
  '(?:click|download|buy|order|shop|stream|purchas|cliqu|télécharg|achet|hacer clic|compr|descarg|baix|clic|scaric|acquist|klick|kauf|bestell)\\p{L}*';
/** “Remember Amy Hart by downloading …”, “rendez hommage aux victimes en cliquant”. */
export const HOMAGE_BY_BUYING = sifted(
  `(?<!\\p{L})(?:${HONOUR})(?!\\p{L})[^.!?\\n]{0,30}?(?<!\\p{L})(?:${THE_DEAD})(?!\\p{L})[^.!?\\n]{0,50}(?<!\\p{L})(?:by|with (?:a|your)|en|indem|durch|mit (?:einem|einer)|con (?:una?|tu)|com (?:uma?|a sua)) ?(?:\\p{L}+ )?${BUYING}`,
  'u',
);

/** “What’s scarier: the hurricane or our new drink?” */
export const COMPARED = sifted(
  /(?<!\p{L})(?:what(?:['’]s| is)|was ist|qu['’]est-ce qui est|qué (?:es|da)|o que é|cosa (?:è|fa)) (?:scarier|worse|more (?:scary|frightening|dangerous|devastating)|hotter|wilder|schlimmer|gruseliger|plus effrayant|pire|peor|más miedo|pior|mais assustador|peggio|più paura)(?!\p{L})/iu,
);
/** What scares whoever asks: “Scared of the earthquake?” */
export const AFRAID = sifted(
  /^(?:(?:are you |still )?(?:scared|afraid|worried|tired|bored|sick) (?:of|about|by)|angst vor|genug (?:von|vom)|peur d[eu]|marre d[eu]|miedo (?:a|al|de)|medo d[eoa]|paura d\p{L}{1,3}|stufi d\p{L}{1,3})/iu,
);
