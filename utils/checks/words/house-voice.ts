import { fold } from '../../text/reading.ts';
import { sifted } from '../../text/sifted.ts';
import { givenNames } from '../../text/words/given-names.ts';
import { isEnglishWord } from './known-english.ts';

/** By what a house can be told that speaks for itself, also where it says “I” and “my mum”: it names who speaks, tells how it came to be, invites and sells. */

/** Somebody speaks for the account by name, or for the day. */
const HANDED_OVER = sifted(
  /(?<![\p{L}])(?:this account is (?:mine|ours)|takeover|taking over|i['’]m \p{Lu}\p{L}+,|ich bin \p{Lu}\p{L}+,|je suis \p{Lu}\p{L}+,|soy \p{Lu}\p{L}+,|sou (?:o |a )?\p{Lu}\p{L}+,|sono \p{Lu}\p{L}+,)|(?:\^|[-–—~]\s?)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?:,[^\n]{0,40})?\s*$|(?<![\p{L}])\p{Lu}\p{L}+ here(?: (?:from|at|on|in|with)|[.,:])/u,
);
/** “I’m Kofi and I run the workshop.” Not “I’m Irish and …”. */
const INTRODUCED =
  /(?<!\p{L})(?:[Ii]['’]m|[Ii] am|[Ii]ch bin|[Jj]e suis|[Ss]oy|[Ss]ou [oa]|[Ss]ou|[Ss]ono) (?<name>\p{Lu}\p{Ll}+) (?:and|und|et|y|e) /u;
/** “… Good morning. Lupe”, “… Ruth, shop manager”: a name by itself at the end. */
const SIGNED =
  /[.!?…\p{Extended_Pictographic}]\s+(?:Dr\.? |Prof\.? |Cllr )?(?<name>\p{Lu}\p{Ll}{2,14})(?: \p{Lu}\p{Ll}{2,14})?(?:(?:, | (?=from |at |in |of |and |und |et |y |e ))[\p{Ll}][^\n.!?]{2,40})?\s*$/u;
/** “… and we still opened. 26 years today. Marisol”: where a house says “we”, one word that is in no dictionary signs it, behind a full stop and with none of its own. */
const NAME_ALONE = /\.\s+(?<name>\p{Lu}\p{Ll}{2,14})\s*$/u;
/** Whether somebody speaks to readers under a name of their own. @param house the names of the brand and its account */
export function isByName(text: string, house: string): boolean {
  if (HANDED_OVER.test(text) || givenNames.has(fold(INTRODUCED.exec(text)?.groups?.name ?? ''))) return true;
  const name = SIGNED.exec(text)?.groups?.name;
  if (name !== undefined && (givenNames.has(fold(name)) || house.includes(name))) return true;
  const alone = NAME_ALONE.exec(text)?.groups?.name;
  return alone !== undefined && FIRM.test(text) && !isEnglishWord(alone.toLowerCase());
}
/** “Chef’s privilege”, “skipper’s perks”: who speaks of themselves by what they are in the house speaks for it. */
export const IN_OFFICE = sifted(
  /(?<!\p{L})(?:(?:owner|chef|skipper|captain|baker|founder|land(?:lord|lady)|brewer|keeper|editor|coach|curator|head teacher)['’]s (?:privilege|perks?|orders|day off|prerogative)|perks? of (?:owning|running) (?:a|the|this) |chefprivileg|(?:privilège|avantage) (?:de (?:la )?|du )(?:patron(?:ne)?|chef(?:fe)?|capitaine)|privilegios? de (?:la )?(?:dueñ[oa]|jef[ea]|capitan[ae]?)|privilégios? d[oa] (?:don[oa]|chefe|capitão)|privilegi(?:o)? (?:del|della) (?:padron[ea]|titolare|capo|cuoc[oa]))/iu,
);
/** “As your MP, I”, “my constituents”: somebody elected speaks. */
export const ELECTED = sifted(
  /(?<!\p{L})(?:[Aa]s your (?:new |local |next )?(?:MP|MSP|MEP|TD|MLA|member of parliament|councillor|council(?:wo)?man|mayor|senator|congress(?:wo)?man|representative in (?:congress|parliament)|deputy|candidate),? I(?!\p{L})|[Mm]y (?:(?:next |weekly |advice |constituency )+surgery|constituents|constituency office)(?!\p{L})|[Aa]ls (?:[Ii]hre?|[Ee]uer|[Ee]ure|[Dd]eine?) (?:Bundestags|Landtags)?(?:[Aa]bgeordnete[r]?|Bürgermeister(?:in)?|Stadträt(?:in)?|Kandidat(?:in)?)(?!\p{L})|[Ee]n tant que (?:votre )?(?:députée?|maire|sénat(?:eur|rice)|conseill(?:er|ère) municipale?),? je(?!\p{L})|[Cc]omo (?:vuestr[oa]|su|tu) (?:diputad[oa]|alcalde(?:sa)?|concejal[a]?|senador[a]?)(?!\p{L})|[Cc]omo (?:voss[oa]|seu|sua) (?:deputad[oa]|vereador[a]?|prefeit[oa]|presidente da câmara)(?!\p{L})|[Cc]ome (?:vostr[oa]) (?:deputat[oa]|sindac[oa]|consiglier[ea]|senat(?:ore|rice))(?!\p{L}))/u,
);
/** Accounts from which somebody elected may speak. */
export const OF_POLITICS =
  /(?:mp|msp|td|cllr)$|(?:^|\s)(?:mp|cllr|rep|sen|mayor)(?:\s|$)|council|mayor|party|labour|tory|tories|conservativ|green|lib ?dem|democrat|republican|senat|congress|parliament|assembly|gov|minist|campaign|bürgermeister|rathaus|stadt|gemeinde|landkreis|landtag|bundestag|spd|cdu|csu|fdp|grüne|partei|mairie|ville|député|commune|ayuntamiento|alcald|partido|câmara|prefeitura|comune|sindac|borough|city of|town of/iu;
/** A life's story has years in it; what slips out happened just now. */
export const STORY = sifted(
  /(?<!\p{L})(?:(?:in|since|back in) (?:19|20)\d\d|(?:\p{L}+|(?<!\d)\d{1,3}) years ago|for (?:\p{L}+|\d{1,3}) years|when i was|i grew up|i remember|i (?:was|have been|became) (?:the|a|your|your new) \p{L}+ (?:here|of|at|for)|as (?:your|the) \p{L}+,? i|taught (?:me|us)|(?:mir|uns) (?:\p{L}+ ){0,3}beigebracht|m['’]a appris|(?:me|nos) enseñó|ensinou-(?:me|nos)|me ensinou|(?:mi|ci) ha insegnato|vor \p{L}+ jahren|als ich \p{L}+ war|il y a \p{L}+ ans|quand j['’]étais|hace \p{L}+ años|cuando era|há \p{L}+ anos|quando era|\p{L}+ anni fa|quand[oe] ero)(?!\p{L})/iu,
);
/** What a brand's trade makes its own talk. */
export const TALKATIVE_TRADES = sifted(
  /brew|beer|bier|wine|wein|vin|bar|pub|cider|spirit|distill|gin|whisk|rum|cocktail|tavern|club|sport|football|fc|united|rovers|athletic|league|games|gaming|podcast|radio|news|politic|comedy|tv|film|music|band|fest|roller|derby|rugby|cricket|hockey|tennis/i,
);

/** A band may write as it talks: of its records, its shows and who hears them. */
export const ARTISTS = sifted(
  /(?<!\p{L})(?:(?:new|old|our|my|next|debut|first) (?:single|records?|album|ep|lp|song|track|demo|demos|tour|show|gig|set|video|tape|tapes)|demo tapes?|tour (?:starts?|dates?|van|bus)|drummer|bassist|guitarist|soundcheck|setlist|encore|gigs?|on stage|rehears\p{L}+|merch)(?!\p{L})/iu,
);

/** A club tells of a goal with the score and the minute. */
export const SCORED = sifted(/(?<!\p{L})g+o+a*l+(?!\p{L})[^\n]*?(?<!\d)\d{1,2}\s?[-–:]\s?\d{1,2}(?!\d)/iu);

/** How a firm speaks of itself. */
export const FIRM = sifted(
  /(?<!\p{L})(?:we|our|us|wir|unser\p{L}*|nous|notre|nos|nosotros|nuestr\p{L}+|nós|noss\p{L}+|noi|nostr\p{L}+)(?!\p{L})/iu,
);

/** A house that invites, or speaks of its work: “Who is coming? We bring the wine”. */
export const HOSTS = sifted(
  /(?<!\p{L})(?:we(?:['’]ll)? (?:bring|pour|provide|supply|serve|bake|cook|have|open|play|show|make|sell|build|grow|brew|print|mend|repair|deliver|run|teach|(?:gave|sold|served|poured|made|baked|brought|found|showed|offered|handed) (?:him|her|them|it|the \p{L}+))|wir (?:bringen|schenken|backen|kochen|haben)|on (?:apporte|offre|sert)|nous (?:apportons|servons)|(?:ponemos|llevamos|servimos) nosotros)(?!\p{L})/iu,
);

/** A shop that tells of itself says in the same breath when it is open. */
export const OPENING = sifted(
  /(?<!\p{L})(?:(?:bis|ab|until|till|from|jusqu['’]à|dès|hasta|desde|fino alle|dalle|até|das|tot) (?:las |às )?\d{1,2}(?:[:.h]\d{0,2})? ?(?:uhr|pm|am|h|uur)|open (?:until|from|today)|geöffnet|ouvert|abiert[oa]s?|aberto|apert[oi])(?!\p{L})/iu,
);

/** What stands in a shop, and from which price on, has a shop that says so. */
export const SELLS = sifted(
  /(?<!\p{L})(?:story ?time|in (?:the )?(?:shop|store|stores|shops)|from (?:only |just )?[£$€₹]\s?\d|ab (?:nur )?\d+(?:,\d\d)? ?(?:€|euro)|im (?:laden|geschäft|regal)|en (?:boutique|magasin|tienda)|(?:por|por solo|à|a|da|desde|dès) \d+,\d\d ?€|in negozio|na loja|nas lojas|at (?:gate|desk|stand|booth) \p{Lu}?\d?)(?!\p{L})/iu,
);

/** Somebody came in, asked or bought: who tells of a customer is the house. English, German, French, Spanish, Portuguese, Italian, Dutch. */
export const SERVED = sifted(
  /(?<!\p{L})(?:(?:a|an|one|our|this|today['’]s) (?:\p{L}+ )?(?:customer|guest|client|visitor|patron|patient|listener|passenger|shopper|diner)|(?:an? |two |three |some )?(?:(?:old|young|elderly|little|small|tall|lovely) )?(?:man|men|woman|women|lady|ladies|gentleman|gent|lad|bloke|fella|couple|guy|kid|child|boy|girl|somebody|someone) (?:just |has just |has )?(?:came (?:in|up|by)|walked in|wandered in|popped in|rang (?:us|to)|phoned|asked (?:us|for|whether|if)|ordered|bought|wanted to (?:know|buy)))(?!\p{L})|(?<!\p{L})(?:eine? (?:kundin|kunde|gast|besucherin|besucher)|une? (?:cliente?|visiteur|visiteuse)|une? (?:monsieur|dame) (?:entre|demande)|una? (?:clienta|cliente|visitante)|uma? (?:cliente|visitante)|een klant)(?!\p{L})/iu,
);
