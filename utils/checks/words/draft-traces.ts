import { anyOf, framed } from '../../text/any-of.ts';
import { either, eitherWord, joined } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';
import { PART, WORK, YOURS } from './post-parts.ts';

/** What the work on a post leaves in it: mail, remarks to whoever posts, the choice between versions. English, German, French, Spanish, Portuguese, Italian, Dutch. */

/** The head of a forwarded or answered mail, and the foot of one from a phone. */
export const MAIL = anyOf(
  // “Fwd: Text for Friday”.
  /^[^\S\n]*(?:re|fwd?|fw|aw|wg|tr|rv|enc|objet|betreff|subject|asunto|assunto|oggetto|onderwerp)\s?:[^\n]{1,120}\n/gimu,
  // “On 4 May Jo wrote:”.
  /^(?:on|am|le|el|em|il|op) [^\n]{6,80}(?:wrote|schrieb[^\n]{0,60}|a écrit|escribió|escreveu|ha scritto|schreef[^\n]{0,60})\s?:(?!\s*["“„«])/gimu,
  // “Sent from my phone”.
  /(?<![\p{L}])(?:sent from my|von meinem|envoyé de(?:puis)? mon|enviado (?:desde mi|do meu)|inviato dal mio|verzonden vanaf mijn) (?:i?phone|ipad|mac\p{L}*|android|galaxy|samsung|huawei|pixel|xiaomi|nokia|blackberry|mobile|cell|tablet|laptop|smartphone|handy|portable|téléphone|móvil|celular|telemóvel|cellulare|telefon\p{L}*|mobiel)/gimu,
  // “---- Forwarded message”.
  /^-{2,}\s?(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|original message|ursprüngliche nachricht|message d['’]origine|mensaje original|mensagem original|messaggio originale|end|ende|fin|fine|einde)\s?-{0,}/gimu,
  // The same without its dashes, in a line of its own.
  /^(?:begin )?forwarded message:?$/gimu,
);
/** “Hi Jo, here is the text for tomorrow:”, at the head. */
export const HANDED_ON = sifted(
  /^\s*(?:[^\n]{0,40}?[,!.:–-]\s)?(?:please find (?:attached|below)|attached (?:is|are)|here(?:['’]s| is| are)|below is|(?:please |pls )?(?:see|find) (?:below|attached)|as (?:promised|discussed),? (?:here(?:['’]s| is))?|hier (?:ist|kommt|nun|schon mal)?|anbei|voici|ci-joint|ci-dessous|te (?:paso|mando|dejo)|os (?:paso|mando|dejo)|aquí (?:va|tienes|tenéis)|aqui vai|segue|seguem|ti (?:mando|giro)|vi (?:mando|giro)|hierbij|hier is)[^\n:]{0,24}?(?<![\p{L}])(?:text|copy|post|posts|caption|captions|draft|wording|blurb|tweet|thread|beitrag|entwurf|posting|bildunterschrift|texte|légende|publi|publication|brouillon|texto|leyenda|borrador|legenda|rascunho|testo|didascalia|bozza|tekst|bericht|onderschrift)(?![\p{L}])(?! (?:of|about|on the|von|des|der|zum|zur|du|de la|del|da|do|della|di|van) |[^\n:]{0,40} (?:never|always|nobody|no one|nie|jamais|nunca|mai) )[^\n:]{0,50}(?::\s|\n)/iu,
);
const IN = '[^()[\\]\\n]';
/** The whole bracket, or half of one between asterisks. */
const bracket = (words: string): string => `[([*]${words}[)\\]*]`;
const SIZE =
  '(?:approx\\.?|about|around|max\\.?|up to|ca\\.?|circa|maximal|environ|máx\\.?) \\d{2,4} (?:words|characters|chars|wörter|zeichen|mots|signes|palabras|caracteres|palavras|parole|caratteri|woorden|tekens)(?=[,;:)\\]])';
const STYLE =
  'keep it (?:short|friendly|light|simple|formal|punchy|casual|brief|under|to)|in (?:our|the) (?:house style|tone of voice|brand voice)';
const TO_DO = eitherWord(
  'check|confirm|verify|ask|tag|shorten|crop|link|insert|replace|swap|chase|proof|translate|add|use|update|credit|mention|put',
  'klären|prüfen|nachfragen|abklären|ergänzen|kürzen|einfügen|einsetzen|verlinken|taggen|nachtragen|erfragen|checken|bestätigen',
  'confirmer|vérifier|demander|raccourcir|insérer',
  'confirmar|preguntar|comprobar|poner|añadir|verificar|perguntar|colocar|inserir',
  'inserire|chiedere|confermare|verificare|aggiungere|navragen|invullen|toevoegen|controleren|nakijken',
);
const OBJECT = `(?:${PART}|${eitherWord('links|photos|pics|pictures|images|emojis|dates|prices|names|quotes|captions|handles|logos|numbers|credits|venues?|sponsors?|partners?|fotos|bilder|tag')})`;
const LABELLED = '(?:(?:post|tweet|caption|slide|story|option|version|draft|part)(?: ?#?\\d{1,2})? ?[–—:-] ?)?';
/** “(check the time on our website)”: readers are told where. */
const SOMEWHERE = '\\s(?:on|online|at|in|below|via|here|auf|im|sur|en|na|no|sul)(?!\\p{L})';
/** In brackets or between asterisks, what is to be seen to about the post. “(Add salt to taste)” and “(check Facebook)” are said to readers. */
export const ERRAND = sifted(
  [
    // “(approx. 60 words, keep it friendly)”: the order for the text. “Essay prize (max. 500 words)” is none.
    `[([*]${IN}{0,60}(?:${STYLE})${IN}{0,80}[)\\]*]`,
    `(?<=(?:^|[.!?…]|\\n)\\s*)[([*](?:${IN}{0,30} )?${SIZE}${IN}{0,80}[)\\]*]`,
    // “@@@ Gary pls check @@@”, “### Priya, check the lock number ###”.
    `(?:@{3}|#{3}|>{3}|!{3}|\\*{3}|={3}|~{3}) ?[^@#>!*=~\\n]{0,30}(?:\\b(?:pls|plz)\\b|${WORK}(?![^@#>!*=~\\n]{0,40}${YOURS})[^@#>!*=~\\n]{0,30}${PART})[^@#>!*=~\\n]{0,60}(?:@{3}|#{3}|<{3}|!{3}|\\*{3}|={3}|~{3})`,
    // “(add link)”, “(Foto einfügen)”, with a label before it as well: “[Post 3 – add link when live]”. Not “(check the time on our website)”.
    bracket(
      `${LABELLED}(?!${IN}{0,80}${YOURS})(?:${TO_DO} (?:\\p{L}+ ){0,3}?${OBJECT}|(?:\\p{L}+ ){0,3}?${PART}(?: \\p{L}+){0,2} ${TO_DO})(?!${SOMEWHERE})${IN}{0,40}`,
    ),
    // Nothing but what to do: “(noch klären)”, “(da verificare)”.
    bracket(
      `(?:(?:noch|bitte|nochmal|à|a|por|da|nog) )?(?:klären|prüfen|nachfragen|abklären|ergänzen|kürzen|nachtragen|erfragen|checken|vérifier|confirmer|confirmar|comprobar|verificar|confermare|verificare|navragen|invullen|controleren|nakijken)`,
    ),
    // “[insert tea joke]”, “(insert venue here)”.
    '\\[insert(?: \\p{L}+){1,4}\\]|\\(insert(?: \\p{L}+){1,3} here\\)',
    `[([]${IN}{0,30}(?:cuando (?:la|lo|los|las) (?:mand|env|teng)|sobald (?:er|sie|es|wir) |quand on (?:l|le|la)|quando (?:mandar|chegar|arriv)|(?:once|when) (?:we|they|it|he|she) (?:(?:have|has) (?:it|them|the|sent|confirmed)|sends?|confirms?)(?!\\p{L}))${IN}{0,40}[)\\]]`,
  ].join('|'),
  'giu',
);
const SOMEBODY = '(?:\\p{Lu}\\p{Ll}+|(?:the )?(?:client|legal|marketing|comms|agency|printers?|sponsors?|board|bakery|team))';
/** The same by whom it is to be seen to, who has a name: “(ask Ana)”, “(Ana to confirm)”, “(preguntar a Marta)”. */
export const ERRAND_OF_SOMEBODY = sifted(
  [
    bracket(`(?:[Aa]sk|[Cc]heck with|[Cc]onfirm with|[Cc]hase) ${SOMEBODY}\\??`),
    // In round brackets a shop sends its readers to Omar as well; square ones are the desk's.
    `\\[${IN}{1,80}[,:;–—-] ?(?:[Aa]sk|[Cc]heck with|[Cc]onfirm with|[Cc]hase) ${SOMEBODY}(?: (?:for|about|if|whether|which|when|what|how) ${IN}{2,60})?\\??\\]`,
    // “(check w/ patrol)”: nobody writes to readers so.
    bracket(
      `${IN}{0,30}(?:[Cc]heck|[Cc]onfirm|[Vv]erify|[Cc]lear|[Aa]gree|[Rr]un)(?: (?:this|it|date|time|price|figures?|numbers?|spelling))? w\\/ ?${IN}{2,30}`,
    ),
    // “[aquí la frase, pedir a Rocío]”.
    `\\[${IN}{1,40}[,:;–—-] ?(?:[Pp]edir|[Pp]reguntar|[Pp]erguntar|[Cc]hiedere|[Dd]emander|[Ff]ragen|[Vv]ragen) (?:a|à|ao|à l[ae]|bei|aan) \\p{Lu}\\p{Ll}+\\]`,
    // “(KT: fine by me, cut the pun)”: whoever read it says so, by initials.
    `[([](?!UK|US|EU|NI|NZ|PS|NB|TV|FM|AM|PM)\\p{Lu}{2,3}: ?(?:[Oo]k(?:ay)?|OK|[Ff]ine|[Gg]ood to go|[Hh]appy (?:with|w\\/?|to)|[Nn]ot sure|[Cc]heck|[Cc]an we|[Ss]hould we|[Pp]ls|[Pp]lease|[Cc]ut|[Tt]oo|[Ww]ould|[Pp]asst|[Ss]ollen wir|[Kk]önnen wir|[Bb]itte|[Dd]['’]accord|[Oo]n peut|[Vv]ale|[Pp]odemos|[Vv]a bene|[Pp]ossiamo)(?!\\p{L})${IN}{0,120}[)\\]]`,
    bracket(`[Tt]ag (?:the )?${SOMEBODY}(?: \\p{Lu}\\p{Ll}+)?`),
    `[([](?!How|Where|What|When|Who|Why|Easy|Free|Ready|Here|Need|Time|Ways?|Things?|Happy|Nice|Good|Hard|More|Details|Remember)${SOMEBODY}(?: (?:and|or|&) \\p{Lu}\\p{Ll}+)? (?:still )?to (?:confirm|check|approve|supply|provide|advise|sign off|send|verify)(?: ${IN}{1,30})?[)\\]]`,
    // “(hora por confirmar con Ana)”, “(noch die Uhrzeit mit Jo klären)”: what is open, and with whom. Who is to come, readers are asked.
    `[([](?!${IN}{0,60}(?<!\\p{L})(?:asistencia|plazas?|reservas?|presen[çc]a|présence|presenza|teilnahme|anmeldung|attendance|bookings?|seats?|${YOURS})(?!\\p{L}))${IN}{0,30}(?:[Tt]o (?:be )?(?:confirm|agree)(?:ed|d)?|[Cc]onfirmar|[Vv]erificar|[Aa]cordar|[Cc]oncretar|[Cc]onfirmer|[Vv]érifier|[Cc]ombinar|[Cc]onfermare|[Vv]erificare|[Cc]oncordare)(?: \\p{Ll}+){0,3} (?:with|con|avec|com) (?:(?:a|o|la|el|il) )?\\p{Lu}\\p{Ll}+[)\\]]`,
    // “(name to be confirmed, ask Priya)”.
    `[([]${IN}{0,40}(?:to be confirmed|TBC|tbc|noch offen|unklar|à confirmer|por confirmar|a confirmar|da confermare)[,;:–—-] ?(?:[Aa]sk|[Cc]heck with|[Ff]rag(?:en|t)?|[Dd]emander à|[Pp]reguntar a|[Pp]erguntar (?:a|à|ao)|[Cc]hiedere a) \\p{Lu}\\p{Ll}+[)\\]]`,
    `[([](?:[Nn]och |[Bb]itte )?(?:(?:die|den|das|der) )?(?:[Uu]hrzeit|[Zz]eit|[Dd]atum|[Tt]ermin|[Pp]reis|[Oo]rt|[Nn]amen?|[Ll]ink|[Zz]ahl(?:en)?)(?: \\p{Ll}+){0,2} (?:mit|bei) \\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,2} (?:klären|abklären|abstimmen|absprechen|nachfragen|bestätigen|erfragen)[)\\]]`,
    `[([](?:\\p{L}+ ){0,2}(?:[Cc]onfirmar|[Pp]reguntar|[Pp]erguntar|[Cc]hiedere|[Cc]onfermare|[Dd]emander|[Cc]onfirmer|[Nn]achfragen|[Kk]lären|[Aa]bklären) (?:con|a|mit|bei|avec|à|com|ao) \\p{Lu}\\p{Ll}+[)\\]]|[([](?:\\p{L}+ ){0,2}(?:mit|bei) \\p{Lu}\\p{Ll}+ (?:klären|abklären|nachfragen)[)\\]]`,
  ].join('|'),
  'gu',
);
/** In capitals, in the middle of a sentence in small letters. */
export const SHOUTED_ERRAND = sifted(
  /(?<=[\p{Ll}\p{N}][,.:;!?)]?\s|\n)(?:\p{Lu}{2,}[\s,:]{1,2}){0,5}(?:NACHFRAGEN|PRÜFEN|CHECKEN|ERGÄNZEN|EINFÜGEN|KLÄREN|FEHLT|FOLGT|KOMMT NOCH|NACHTRAGEN|CHECK WITH|CHECK TH(?:IS|E)|CHECK (?:DATE|TIME|PRICE|NAME|LINK|SPELLING)|TO CONFIRM|TO BE CONFIRMED|CONFIRM (?:DATE|TIME|PRICE|NAME|WITH)|ASK \p{Lu}{2,}|VERIFY|FILL IN|FILL THIS|STILL TO COME|TO FOLLOW|NEED(?:S)? (?:LINK|PHOTO|QUOTE|NUMBER|DATE|COPY)|À VÉRIFIER|VÉRIFIER|À COMPLÉTER|À CONFIRMER|AJOUTER|MANQUE|CONFIRMAR|AÑADIR|PONER|FALTA|REVISAR|POR CONFIRMAR|INSERIR|VERIFICAR|PREENCHER|VERIFICARE|AGGIUNGERE|INSERIRE|DA CONFERMARE|MANCA|NAVRAGEN|INVULLEN|VOLGT NOG|CONTROLEREN)(?![\p{L}])(?:[\s,:]{1,2}\p{Lu}{2,}){0,5}/gu,
);
/** Two versions side by side, each its own line. */
export const SIDE_BY_SIDE = anyOf(
  // “Option 1: …”, and below it “Option 2: …”.
  /^[ \t*_]*(option|version|variant|variation|alternative|vorschlag|variante|fassung|proposition|opción|propuesta|versión|opção|proposta|versão|opzione|versione|optie|versie|voorstel|headline|caption|entwurf|draft)(?: ?#?)(?:1|A|one)[ \t]*[):.–-][^\n]{12,}\n+[ \t*_]*\1(?: ?#?)(?:2|B|two)[ \t]*[):.–-][^\n]{8,}/iu,
  // “… / or: …”.
  /^[^\n]{12,}(?:\n+|\s\/\s)[ \t*_(]*(?:alt(?:ernative(?:ly)?)?|oder|or|alternativ|sinon|ou alors|o bien|oppure|ou|of) ?[:–-] ?[^\n]{12,}/iu,
);
/** Readers are to choose. */
export const CHOICE = anyOf(
  /(?<![\p{L}])(?:vote\p{L}*|which|choose|prefer|poll|pick|team|favou?rite|would you|wähl\p{L}*|stimmt|abstimm\p{L}*|welche\p{L}*|lieber|votez|préfér\p{L}*|choisi\p{L}+|quel\p{L}*|vota\p{L}*|elige|elegid|prefer\p{L}+|cuál|qual|escolh\p{L}+|scegli\p{L}*|quale|stem\p{L}*|welke|kies)(?![\p{L}])/iu,
  /[🅰🅱]/iu,
);
/** The last line asks whoever approves. */
export const ASKS_APPROVAL = framed(
  /(?:^|[.!?…)\n][^\S\n]*)/iu,
  /\s?\?\s*\p{Extended_Pictographic}*\s*$/iu,
  /passt das(?: so)?/iu,
  /passt's so/iu,
  /geht das so/iu,
  /ist das (?:so )?(?:ok|okay|in ordnung)/iu,
  /okay so/iu,
  /(?:is|was) this (?:ok|okay|fine|alright|good)(?: (?:for|with|to) (?:you|everyone|all|post))?/iu,
  /(?:does|would|will) this work(?: for (?:you|everyone))?/iu,
  /good to go/iu,
  /ok (?:for|with) you/iu,
  /happy with this/iu,
  /too (?:long|much|salesy|cheesy)/iu,
  /ça (?:te|vous) va(?: comme ça)?/iu,
  /c'est bon pour (?:toi|vous)/iu,
  /¿(?:os|te|le) parece(?: bien)?/iu,
  /¿(?:va|está) bien así/iu,
  /¿qué (?:te|os) parece(?: así)?/iu,
  /pode ser assim/iu,
  /está bom assim/iu,
  /va bene così/iu,
  /che ne (?:dici|dite) così/iu,
  /zo goed/iu,
  /kan dit zo/iu,
);
/** A label of the plan over the text: its week, its number, its network. */
export const PLAN_LINE = anyOf(
  // “Row 14 | Thu 15 Oct | X + FB | …”: a row of the plan, with its cells.
  /^[^\S\n]{0,9}(?:[^|\t\n]{1,24}[|\t][^\S\n]{0,9}){0,3}(?:x|twitter|fb|facebook|ig|insta|instagram|li|linkedin|threads|tiktok|bsky|bluesky|mastodon)(?:\s?[+&,/]\s?(?:x|twitter|fb|facebook|ig|insta|instagram|li|linkedin|threads|tiktok|bsky|bluesky|mastodon)){0,5}[^\S\n]*[|\t](?=[^|\t\n]{20,400})/iu,
  // “[10:02 AM, 10/13/2026] Ada: …”, “13.10.26, 10:02 - Ada: …”: a chat, copied with its time and name.
  /^[^\S\n]*\[(?=[^\]\n]{0,40}\d{1,2}[/.-]\d{1,2}[/.-]\d{2})(?=[^\]\n]{0,40}\d{1,2}:\d\d)[^\]\n]{8,40}\] [^:\n]{1,40}: /iu,
  /^[^\S\n]*\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?: ?[ap]m)? [-–] [^:\n]{1,40}: /iu,
  // “POST 2 OF 4 / TUES / FB / …”, “Beitrag 3 | Mi | Insta”: a row of the plan, of three cells at least, whose first is the number.
  /^\s*(?:post|tweet|beitrag|publi(?:cation|cación|cação)?) ?#?\p{N}{1,2}(?: ?(?:\/|of|von|sur|de|di) ?\p{N}{1,2})? ?[/|·] ?[^\n/|·]{1,40} [/|·] [^\n]{2,100}\n(?=\s*[^\n]{20})/iu,
  // “Thurs 3 Dec / LinkedIn + X / visual: canva”: a row whose second or third cell is the networks.
  /^\s*(?=[^\n]{0,20}(?:\d|mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|lun|mar|mer|jeu|ven|sam|mié|jue|vie|seg|ter|qua|gio))[^\n/|–]{1,24}(?: [/|–-] [^\n/|–]{1,24}){0,2} [/|–-] (?:(?:fb|facebook|ig|insta|instagram|linkedin|li|twitter|tiktok|threads|bsky|bluesky)(?:\s?[+&,/]\s?(?:x|twitter|fb|facebook|ig|insta|instagram|li|linkedin|threads|tiktok|bsky|bluesky)){0,4}|x\s?[+&]\s?(?:fb|ig|insta|instagram|facebook|linkedin|li|bluesky)) [/|–-] [^\n]{2,80}\n(?=\s*[^\n]{20})/iu,
  // “(3/5: Tom to film this, maybe on the roof??)”: a whole part, still to be written.
  /^\s*[[(](?=[^()[\]\n]{0,200}(?:\?\?|(?<=\p{L})(?<!how|ways?|want|wants|time|easy|hard|going|need|have|us|you) to (?:write|film|shoot|draft)(?!\p{L})))\d{1,2} ?\/ ?\d{1,2} ?[:,–—-] ?[^[\]()\n]{3,200}[\])]\s*$/iu,
  // “[Post 2: the chart and one sentence on rents]”: all that a post of the thread consists of.
  /^\s*[[(](?:post|tweet|toot|skeet|beitrag|publi(?:cation|cación|cação)?) ?#?\p{N}{1,2}(?: ?\/ ?\p{N}{1,2})? ?[:,–—-] ?[^[\]()\n]{3,200}[\])]\s*$/iu,
  // “Copy for Thurs pm –”.
  /^\s*(?:copy|post|caption|text|tweet|beitrag|texte|légende|texto|testo|tekst) (?:for|für|pour|para|per|voor) (?:(?:le|el|la|il|den) )?(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|gio|tomorrow|today|morgen|heute|demain|mañana|amanhã|domani)\p{L}{0,9}\.?(?: ?(?:am|pm|\d{1,2}[.:]?\d{0,2}(?: ?[ap]m)?|früh|abend|matin|soir|tarde|sera))?\s?(?::|\n|[–-]\s)/iu,
  // “Post 2 of 5:”.
  /^\s*(?:post|tweet|beitrag|publi|slot) ?#?\p{N}{1,2}(?: ?(?:\/|of|von|de|di) ?\p{N}{1,2})?(?: ?\([^)\n]{1,20}\))?\s?(?::|\n|[–-]\s)/iu,
  // “Week 3, Tue”.
  /^\s*(?:week|kw|woche|semaine|semana|settimana) ?\p{N}{1,2}[,|/ –-]{1,3}(?:post|tweet|beitrag|publi|slot|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|lun|mar)\p{L}*[^\n]{0,20}\n/iu,
  // “IG caption: …”.
  /^\s*(?:ig|insta|instagram|fb|facebook|linkedin|li|twitter|tiktok|threads|bluesky|mastodon) ?(?:feed|story|reel|post|version|versión|versão|versione|fassung|copy|caption|text)? ?[:|](?!\s?(?:@|https?|www))\s?(?=\p{Lu}[^\n]{0,40}\s\p{Ll})/iu,
);
/** What one version of a text is said to be against another. */
const OTHERWISE = either(
  'short(?:er)?|long(?:er)?|warmer|friendlier|funnier|punchier|softer|snappier|cheekier|calmer|tighter|formal|casual|playful|serious',
  'kürzer|länger|wärmer|freundlicher|lustiger|lockerer|förmlicher|frecher|sachlicher|knapper|plus (?:court|long|chaleureu|drôle|léger|sobre|formel)\\p{L}*',
  'más (?:cort|larg|breve|cercan|cálid|divertid|formal|informal)\\p{L}*|mais (?:curt|long|breve|próxim|divertid|formal|informal)\\p{L}*',
  'più (?:brev|cort|lung|cald|divertent|formal|informal)\\p{L}*|korter|langer|vriendelijker|grappiger|losser',
);
const ONE_OF_SEVERAL =
  '(?:version|option|variant|variation|alternative|draft|take|fassung|variante|vorschlag|entwurf|proposition|versión|opción|propuesta|versão|opção|proposta|versione|opzione|versie|optie)';
const TONE = either(
  '(?:more |very |quite |a bit )?(?:warm|friendly|fun|funny|cheeky|formal|informal|casual|serious|sober|straight|playful|light|cheerful|neutral|short|long|bold|safe|dry|witty|emotional|corporate|chatty|punchy)',
  'warm|herzlich|förmlich|locker|sachlich|lustig|frech|ernst|seriös|nüchtern|witzig|kurz|lang|neutral|sérieu(?:x|se)|léger|légère|chaleureu(?:x|se)|formel(?:le)?|drôle|sobre|courte?|longue|décalée?',
  'cercan[oa]|formal|divertid[oa]|seri[oa]|sobri[oa]|cort[oa]|larg[oa]|próxim[oa]|curt[oa]|long[oa]|calda|formale|divertente|sobria|breve|lunga',
);
/** “[FB] …”, “Some headline options: …”: the heads of several texts. */
export const SEVERAL_TEXTS = anyOf(
  // “Version B (shorter, a bit warmer)”, over the text.
  sifted(`^\\s*[*_]{0,2}${ONE_OF_SEVERAL} ?#?(?:[A-D]|\\d)\\s?[(–:,-][^\\n]{0,40}(?<!\\p{L})${OTHERWISE}(?!\\p{L})[^\\n]{0,40}\\n`, 'iu'),
  // “Version 1 (warm): …”, “Version 2 (formal): …”: each with its tone in brackets.
  sifted(
    `^\\s*${ONE_OF_SEVERAL} ?#?[1A] ?\\((?:(?:ton|tono|tom|im ton) )?(?:(?:plus|más|mais|più|etwas|eher|sehr|très|muy) )?${TONE}\\) ?:[\\s\\S]{20,500}?\\n\\n?${ONE_OF_SEVERAL} ?#?[2B] ?\\([^()\\n]{3,30}\\) ?:`,
    'iu',
  ),
  // “Version A:”, “Version B:”, each in its own line over its text.
  sifted(
    '^\\s*[*_]{0,2}(version|fassung|versión|versão|versione|versie|caption|entwurf|borrador|rascunho|bozza) [1A][*_]{0,2}:?[*_]{0,2}[ \\t]*\\n[\\s\\S]{20,500}?\\n\\n[*_]{0,2}\\1 [2B][*_]{0,2}:?[*_]{0,2}[ \\t]*\\n(?=[^\\n]{20})',
    'iu',
  ),
  // “Version B”, alone over the text, and no other far and wide.
  sifted(
    `^\\s*[*_]{0,2}${ONE_OF_SEVERAL} [A-D][*_:]{0,3}[ \\t]*\\n\\s*\\n(?=[^\\n]{20})(?![\\s\\S]{0,900}${ONE_OF_SEVERAL} [A-D](?!\\p{L}))`,
    'iu',
  ),
  // “[FB] …”.
  /(?:^|[.!?]\s|\n)[^\S\n]*[([](?:ig|fb|insta(?:gram)?|facebook|linkedin|li|twitter|tiktok|threads|bluesky)[)\]]\s?:?\s(?=\p{L})/iu,
  // “SHORT VERSION: … LONG VERSION: …”.
  /(?<=^|\n)[ \t*]*(?:(?:short|long)(?:er)? version|(?:kurze?|lange?) (?:version|fassung)|(?:kurz|lang)(?:version|fassung)|version (?:courte|longue)|versión (?:corta|larga)|versão (?:curta|longa)|versione (?:breve|corta|lunga))[ \t*]*:[\s\S]{20,600}?\n[ \t*]*(?:(?:short|long)(?:er)? version|(?:kurze?|lange?) (?:version|fassung)|(?:kurz|lang)(?:version|fassung)|version (?:courte|longue)|versión (?:corta|larga)|versão (?:curta|longa)|versione (?:breve|corta|lunga))[ \t*]*:/iu,
  // “Some headline options:”.
  /^[^\n]{0,30}(?<!\p{L})(?:headline|caption|title|copy|post|tweet|subject line|hook)s? (?:options|ideas|suggestions|variants|alternatives)(?: for [^\n:]{2,30})? ?:/iu,
  /^[^\n]{0,20}(?<!\p{L})(?:vorschläge|ideen|varianten|optionen) für (?:den|die|das|deinen|ihren) (?:post|beitrag|caption|titel|text|überschrift)/iu,
  /^[^\n]{0,20}(?<!\p{L})(?:propositions|idées|opciones|ideas|propuestas|opções|ideias|sugestões|opzioni|idee|proposte|opties|voorstellen) (?:de|di|per|voor|para) (?:(?:la|le|el|il|un|o|a|de|het) )?(?:titres?|légendes?|posts?|títulos?|textos?|copys?|legendas?|titoli|titolo|didascali[ae]|test[oi]|titel|tekst|bericht|caption)s?(?!\p{L})/iu,
);
/** A colleague by name, asked about the text: “(Tom, is that right?)”, “Sarah to check”. */
export const BY_NAME = anyOf(
  // “(Tom, is that right?)”.
  /[([]\p{Lu}\p{Ll}{1,12}[,:?–-] ?(?:is|are|was|do|does|did|can|could|(?:please|pls)(?= \p{L})|which|what|who|how|have|right|correct|stimmt|ist|sind|kannst|bitte|welche\p{L}*|est-ce|c['’]est|tu peux|es|puedes|está|è|puoi|pode|klopt|kun)(?!\p{L})[^()[\]\n]{0,60}[)\]]/mu,
  // “Sarah to check”.
  /(?:^|[.!?–—-]\s)\p{Lu}\p{Ll}{1,12}(?: (?:and|&|or) \p{Lu}\p{Ll}{1,12})? to (?:check|confirm|approve|supply|proof(?:read)?|sign off|double-?check|verify|fact-?check)(?: (?:this|that|the (?:figure|figures|number|numbers|date|name|names|price|link|time|spelling|copy|quote)))?\s?(?=[:?.,)–—-]|$)/mu,
  // “schau bitte noch mal drüber”.
  /(?:schau|schaut|guck|lies|lest) (?:bitte |da |mal |noch |nochmal |noch mal |kurz )+(?:drüber|drauf|rüber|gegen|ob )/mu,
);
const OF_THE_TEXT =
  "(?:is|was|are|were|did|do|does|should|shall|can|could|which|what|have|has|ist|sind|war|waren|stimmt|sollen|soll|welche\\p{L}*|haben|est-ce|c[’']est|on met|quel\\p{L}*|es|son|ponemos|cuál|é|são|pomos|qual|è|sono|mettiamo|quale|klopt|zijn|welke|moet)";
const TEAM =
  '(?:[Ff]inance|[Ll]egal|[Mm]arketing|[Cc]omms|[Pp]ress office|[Aa]ccounts|[Ss]ales|[Dd]esign|[Pp]rint(?:ers)?|HR|PR|[Tt]he (?:board|director|client|sponsor|website|leaflet|brief|press release|spreadsheet|programme|flyer)|[Bb]uchhaltung|[Vv]ertrieb|[Rr]echtsabteilung|[Vv]orstand|[Kk]unde|[Cc]ompta|[Jj]uridique|[Dd]irection|[Cc]ontabilidad|[Dd]irección|[Cc]ontabilidade|[Dd]ireção|[Aa]mministrazione|[Dd]irezione|[Ff]inanciën|[Dd]irectie)';
/** “Posting this tomorrow – ok with everyone?”: over the text, colleagues are told when it goes out, and asked. */
export const GOES_OUT_OK = sifted(
  joined(
    '^[^\\n]{0,40}(?<!\\p{L})',
    either(
      "(?:posting|publishing|scheduling|sending|putting) (?:this|it|these)(?: one)?(?: out| up)?|(?:this|it|that)(?: one)? (?:goes|is going|will go) (?:out|up|live)|(?:i['’]ll|i will|shall i|can i|should i) (?:post|publish|schedule|send|put) (?:this|it)",
      '(?:ich )?(?:poste|veröffentliche|plane) (?:das|dies|den|es)|(?:das|dies|der) geht [^\\n?]{0,20}(?:raus|online)',
      'je (?:poste|publie|programme) (?:ça|ceci|le)|(?:lo|la) (?:subo|publico|programo)|(?:posto|publico|agendo) (?:isto|isso|este)|(?:lo|la) (?:pubblico|posto|programmo)',
    ),
    '(?!\\p{L})[^\\n?]{0,60}(?<!\\p{L})',
    either(
      '(?:ok(?:ay)?|fine|alright|good|happy)(?: (?:with|for|by))? (?:everyone|everybody|all|you|u|the team|both)(?: (?:all|both))?|any (?:objections?|changes|edits)|all (?:good|ok)',
      '(?:ok|okay|passt|recht)(?: (?:das|so))?(?: (?:für|bei))? (?:alle|euch|dich|ihnen)|einwände',
      'ok (?:pour|para|per) (?:tout le monde|vous|toi|todos|todas|vosotros|vocês|tutti|voi)|ça (?:vous|te) va|(?:os|les|te) parece bien|(?:vi|ti) va bene|tudo bem',
    ),
    '\\s?\\?+[^\\n]{0,30}\\n\\s*\\n(?=[^\\n]{20})',
  ),
  'iu',
);
/** “Moira, is it 212 or 221? Finance said both.”: over the text, in a paragraph of its own, somebody by name is asked about a figure or told what a department said. */
export const ASKED_OVER_IT = anyOf(
  sifted(
    `^\\s*(?:[Hh]i |[Hh]ey |[Hh]allo )?\\p{Lu}\\p{Ll}{1,12},? ¿?(?:${OF_THE_TEXT})(?!\\p{L})[^\\n?]{0,60}(?:\\d| or | oder | ou | o | of )[^\\n?]{0,40}\\?[^\\n]{0,80}\\n\\s*\\n(?=[^\\n]{30})`,
    'u',
  ),
  sifted(
    `^[^\\n]{0,100}(?<!\\p{L})${TEAM} (?:said|says|say|has|have|had|gave|wants?|sent|sagt|sagte|hat|meint|dit|a dit|veut|dice|dijo|quiere|diz|disse|quer|ha detto|vuole|zegt|zei|wil)(?!\\p{L})[^\\n]{0,80}\\?[^\\n]{0,60}\\n\\s*\\n(?=[^\\n]{30})`,
    'u',
  ),
  sifted(
    `^[^\\n]{0,100}\\?[^\\n]{0,40}(?<!\\p{L})${TEAM} (?:said|says|say|has|have|had|gave|wants?|sent|sagt|sagte|hat|meint|dit|a dit|veut|dice|dijo|quiere|diz|disse|quer|ha detto|vuole|zegt|zei|wil)(?!\\p{L})[^\\n]{0,80}\\n\\s*\\n(?=[^\\n]{30})`,
    'u',
  ),
);
/** A label alone in its line, in capitals. */
export const BARE_LABEL = sifted(
  /^[ \t*_]*(?:CAPTION|COPY|POST COPY|BODY|HASHTAGS|ALT TEXT|HEADLINE|VISUAL|IMAGE|CTA|BILDTEXT|BILDUNTERSCHRIFT|ALTTEXT|TEXTE|LÉGENDE|VISUEL|TEXTO|LEYENDA|LEGENDA|TESTO|DIDASCALIA|TEKST)[ \t*_]*$/gmu,
);
/** “Copy of Copy of Term 4 dates”: what a copied file is called. */
export const COPIED_NAME = sifted(
  /^(?:(?:Copy of|Kopie von|Copie de|Copia de|Cópia de|Copia di) ){2,}[^\n]{2,80}|^(?:Copy of|Kopie von|Copie de|Copia de|Cópia de|Copia di) [^\n.!?]{2,60}(?=\n\s*\n)/u,
);
/** A mail’s end: greeting, name, post. */
export const SIGNATURE = sifted(
  /(?:kind regards|best regards|best wishes|many thanks|mit freundlichen grüßen|viele grüße|beste grüße|cordialement|bien à vous|un saludo|saludos|atenciosamente|cumprimentos|cordiali saluti|met vriendelijke groet(?:en)?),?\s*\n+[ \t]*\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}[ \t]*\n+[ \t]*[^\n]{0,40}(?:manager|executive|assistant|officer|coordinator|marketing|communications|social|referent\p{L}*|kommunikation|assistenz|leitung|chargée? de|responsable|communication|comunicación|comunicação|comunicazione|medewerker|communicatie)/giu,
);

const CHANNEL =
  '(?:ig|insta(?:gram)?|fb|facebook|linkedin|li|twitter|x|tiktok|threads|bluesky|bsky|mastodon|youtube|yt|pinterest|whatsapp)';
const MADE =
  '(?:copy|caption|text|post|posts|version|wording|draft|bildtext|beitrag|entwurf|texte|légende|publi(?:cation)?|texto|leyenda|legenda|testo|didascalia)';
const DRAFT = '(?:draft|version|rev(?:ision)?|entwurf|fassung|brouillon|borrador|versión|versão|rascunho|bozza|versione)';
const WORKED_ON =
  '(?:amended|revised|updated|edited|clean|corrected|reworked|shortened|(?:with|incl\\.?|including) (?:changes|edits|comments|amends)|as of|stand|überarbeitet|geändert|korrigiert|gekürzt|corrigée?|révisée?|modifiée?|corregid[oa]|revisad[oa]|actualizad[oa]|corrigid[oa]|atualizad[oa]|corrett[oa]|rivist[oa]|aggiornat[oa])';
/** Whose remarks are in a draft by now. */
const WORKED_IN = either(
  '(?:comments|notes|changes|edits|feedback|remarks|corrections)(?: [^\\n.;]{1,30})? (?:added|incorporated|worked in|included|addressed|in)(?=\\s*$)',
  '(?:anmerkungen|korrekturen|änderungen|kommentare|feedback)(?: [^\\n;]{1,30})? (?:eingearbeitet|übernommen|eingepflegt|drin)',
  '(?:remarques|corrections|modifications)(?: [^\\n;]{1,30})? (?:intégré|repris)es',
  '(?:cambios|correcciones|comentarios|alterações|correções|comentários)(?: [^\\n;]{1,30})? (?:incorporad|aplicad|inclu[ií]d)[oa]s',
  '(?:correzioni|modifiche|commenti)(?: [^\\n;]{1,30})? (?:inserit|recepit|integrat)[ei]',
);
/** What the work on a text has written over or under it: the networks it is for, the state it is in, how long it is, who passed it. */
export const OF_THE_DESK = anyOf(
  // “FB/Insta copy – …”, “LinkedIn + X:”.
  sifted(`^[^\\S\\n]*${CHANNEL}(?:\\s?[/&+,|]\\s?${CHANNEL}){1,4}(?:\\s${MADE})?\\s?(?::|\\n|[–-]\\s)`, 'imu'),
  // “Copy for FB:”, “Text für Instagram (LinkedIn siehe unten):”.
  sifted(
    `^[^\\S\\n]*${MADE} (?:for|für|pour|para|per|voor) (?:the )?${CHANNEL}(?:\\s?[/&+,|]\\s?${CHANNEL}){0,4}(?: ?\\([^()\\n]{1,40}\\))? ?(?::|\\n|[–-]\\s)`,
    'imu',
  ),
  // “New copy: …”, “Revised caption – …”: what the desk calls a text.
  /^[^\S\n]*[*_]{0,2}(?:new|updated?|revised|amended|corrected|final|approved|latest|clean|shorter|alt(?:ernative)?|neuer?|überarbeiteter?|korrigierter?|nouvelle|nueva|nuevo|nova|novo|nuova|nuovo) (?:(?:social|post|fb|ig|instagram|facebook|linkedin|x) )?(?:copy|caption|wording|bildtext|beitragstext|posttext|légende|leyenda|legenda|didascalia)[*_]{0,2} ?(?::|–|-(?= )|\n)/imu,
  // “[DRAFT] …”, “(Entwurf) …”, at the head.
  /^[^\S\n]*[[(](?:draft|first draft|final draft|entwurf|brouillon|borrador|rascunho|bozza|not final|wip|work in progress)(?: ?\d)?[\])]\s/imu,
  // “LinkedIn copy –”.
  sifted(`^[^\\S\\n]*${CHANNEL} ${MADE}\\s?[–-]\\s`, 'imu'),
  // “Version 3 - amended”, “Entwurf, Stand 12.10.:”.
  sifted(`^[ \\t[(*]*${DRAFT}(?: ?#?\\d{1,2})?\\s?[,(/–-]\\s?${WORKED_ON}(?!\\p{L})[^\\n.!?]{0,30}(?:[:)\\]]|\\d\\.?:?|$)`, 'imu'),
  // “Press release no. 12 – DRAFT 2, notes from the chair worked in”, over the text.
  sifted(
    `^(?=[^\\n]{0,80}(?<!\\p{L})(?:(?:final|first|second|third|new) ${DRAFT}|${DRAFT} ?#?\\d{1,2})[,;:–—-])[^\\n]{0,160}(?<!\\p{L})${WORKED_IN}(?!\\p{L})[^\\n]{0,20}$`,
    'imu',
  ),
  // “Show less”, “See translation”, “Edited • 2h”: the network’s own words, copied with the post.
  /^[ \t]*(?:show (?:less|more)|see (?:less|more|translation)|translate (?:post|tweet|bio)|view \d+ (?:replies|comments)|write a comment…?|(?:mehr|weniger) (?:anzeigen|ansehen)|übersetzung anzeigen|voir (?:plus|moins|la traduction)|ver (?:más|menos|mais|traducción|tradução)|mostrar (?:más|menos|mais)|altro…|mostra (?:altro|meno)|vedi traduzione|(?:edited|bearbeitet|modifié|editado|modificato)\s?[•·]\s?\d{1,2}\s?\p{L}{1,4}|\d{1,2}\s?(?:h|d|w|mo|yr|std|j|sem)\s?[•·]\s?(?:edited|bearbeitet|modifié|editado|modificato)?)[ \t]*$/imu,
  // “TEXT OVERLAY: …”, “Voice-over: …”: the plan of a clip.
  /(?:^|[.!?]\s)[^\S\n]*(?:text overlay|on-?screen text|voice-?over|b-?roll|opening shot|end card|texteinblendung|texte à l['’]écran|texto en pantalla|texto na tela|testo a schermo)\s?:/imu,
  // “Replace this text with …”.
  /(?<!\p{L})(?:replace|overwrite|delete) this (?:text|line|sentence|paragraph)(?!\p{L})/imu,
  // “[214 chars]”, “(278/280 characters)”.
  /[([]\s?\d{2,4}(?:\s?\/\s?\d{2,4})?\s(?:chars?|characters|words|zeichen|anschläge|caractères|signes|caracteres|caratteri|battute)(?:\s(?:with|incl\.?|including|mit|avec|con|com)\s\p{L}{2,12})?\s?[)\]]/imu,
);
/** “FB:” alone in its line, and the text for it below. “Facebook:” above an address tells where to find one. */
export const CHANNEL_ALONE =
  /^[^\S\n]*(?:IG|FB|LI|TW|X|BSKY|Insta|INSTA|Instagram|INSTAGRAM|Facebook|FACEBOOK|LinkedIn|LINKEDIN|Twitter|TWITTER|TikTok|TIKTOK|Threads|THREADS|Bluesky|BLUESKY|Mastodon|MASTODON)\s?:[^\S\n]*\n(?=[^\p{L}\p{N}\n@/]{0,4}\p{Lu}[^\n@/]{19})(?![^\n]{0,30}\w\.\w)/mu;
/** “APPROVED BY JEN”, “Approved by Jen 12/10”, as the last words: a stamp, and no “Approved by vets.” */
export const PASSED_BY = anyOf(
  /(?<=[.!?…)]\s+|\n\s*)(?:APPROVED|SIGNED OFF|OK['’]?D) BY \p{Lu}[\p{L}.]{1,12}(?: \p{Lu}[\p{L}.]{0,14})?,?(?: \d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)?\s*$/u,
  /(?<=[.!?…)]\s+|\n\s*)(?:Approved|Signed off|OK['’]?d|Freigegeben|Validé|Aprobado|Aprovado|Approvato) (?:by|von|durch|par|por|da) \p{Lu}\p{L}{1,12}(?: \p{Lu}[\p{L}.]{0,14})?,? (?:am |le |el |em |il )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\.?\s*$/u,
);
/** “[10:02] Ada Bell: …” over a text of its own: a chat that shows only the time. A programme names places, and has one on each line. */
export const CHAT_LINE =
  /^[^\S\n]*\[\d{1,2}[:.]\d\d(?: ?[ap]m)?\] (?![^:\n]*(?:Hall|Stage|Room|Tent|Yard|Church|Bühne|Saal|Halle|Scène|Salle|Sala|Palco|Escenario))\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2}: [^\n]{1,200}\n\s{0,3}(?=[^\s[][^\n]{20})/u;
/** “DO NOT PUB”, “HOLD FOR OBIT”: what newsrooms write over a text that waits for its day. In capitals: in small letters readers are told so as well. */
export const HELD_BACK = anyOf(
  /^\W{0,3}(?:DO NOT|DON['’]T|NOT TO|NOT FOR) (?:BE )?(?:PUB|PUBLISH|PUBLISHED|PUBLICATION|POST|POSTED|TWEET|TWEETED|AIRED)(?![\p{L}’'])(?! (?:YOUR|ANY|PHOTOS|PICTURES|DRUGS|NEAR|IN|ON|WITH|THE|THIS (?:LIFT|DOOR|PATH)|TO)(?!\p{L}))/u,
  /^\W{0,3}(?:DNP|HFR|HOLD FOR RELEASE|HOLD FOR (?:DEATH|OBIT|APPROVAL|LEGAL|EDIT)|PREP(?:ARED)? OBIT|OBIT PREP|TEST ONLY|DUMMY|SPERREN|ZURÜCKHALTEN|NICHT (?:VERÖFFENTLICHEN|SENDEN|POSTEN)|NE PAS (?:PUBLIER|DIFFUSER)|NO PUBLICAR|NÃO PUBLICAR|NON PUBBLICARE) ?[:–—/|-] ?(?=\p{L})/u,
);
/** “Is this number still right?”: in a post nobody is there who could answer that. */
export const ASKED_RIGHT = sifted(
  /(?<!\p{L})(?:(?:is|are) (?:this|these|that) (?:the (?:right|correct|final|latest|new) )?(?:number|figure|date|time|name|spelling|link|stat|percentage|total)s? (?:still |actually |def(?:initely)? )?(?:right|correct|accurate|ok|okay|up to date|current)|stimmt (?:diese|die) (?:zahl|uhrzeit|schreibweise)(?: noch| so)?|stimmt (?:dieses|das) datum(?: noch| so)?|(?:ce chiffre|cette date|ce nom) est(?:-il|-elle)? (?:toujours |encore )?(?:bon|bonne|juste|exact|exacte)|¿?(?:es|está) (?:correcta|correcto|bien) (?:esta fecha|este dato|esta cifra)|(?:esta data|este número|este valor) está (?:certo|certa|correto|correta)|(?:questa data|questo numero|questa cifra) è (?:ancora )?(?:giust[oa]|corrett[oa]))(?=,? (?:or|oder|ou|o) |\s?\?)/iu,
);
