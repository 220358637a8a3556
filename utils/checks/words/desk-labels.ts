import { anyOf } from '../../text/any-of.ts';
import { eitherWord, phrases } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';
import { PART, WORK, YOURS } from './post-parts.ts';

/** What the document that a post was copied from has written beside it: labels, versions, the line of a plan, asides. */

/** Somebody is called by name at the start and asked about the post itself: "@Sam please check", "Team, thoughts?". */
export const CALLED = sifted(
  /^\s*(?:[Hh]i |[Hh]ey )?(?:@[\p{L}\p{N}_.]+|[Tt]eam|[Aa]ll|[Gg]uys|[Ff]olks|(?!Please|Everyone|Everybody)\p{Lu}\p{Ll}{1,11}(?<!s))\s?[,:–-]?\s(?:(?:please|pls|plz|can you|could you|would you|kannst du|bitte|tu peux|peux-tu|puedes|podes|pode|puoi)(?: [\p{Ll}]{2,6}){0,3}? (?:(?:approve|proof(?:read)?|sign off|swap|tweak|post this|publish|schedule|freigeben|gegenlesen|relire|valider|aprobar|aprovar|approvare)(?![\p{L}])|(?:check|review|add|confirm|look over|prüfen|checken|vérifier|revisar|rever|controllare|verificare)(?![\p{L}])(?=[^.!?\n]{0,40}(?:before (?:we|you|i|it|post)|this (?:one|post|copy|caption|draft|tweet)|the (?:link|copy|wording|caption|photo|image|spelling|alt text)|bevor|avant de (?:publier|poster)|antes de (?:publicar|postar)|prima di (?:pubblicare|postare))))|(?:thoughts|feedback|comments|ok|okay|good to go|can we post)\s?\?|is (?:this|it) (?:ok|okay|right|good|fine)\b)/u,
);
/** A plan's line over the text: "POST AT 9AM:", "Tuesday 24/11 – IG –". */
export const SLOT = sifted(
  /^\s*(?:(?:post|publish|schedule|scheduled|go(?:es)? live|posten|veröffentlichen|publier|publicar|pubblicare)(?: this)? (?:at|on|for|um|am|à|le|a las|el|às|em|alle|il) [^\n:]{0,24}\d[^\n:]{0,10}(?::(?!\d)|\s[–-])\s|(?:\p{L}{2,10},? )?\d{1,2}[./]\d{1,2}\.?(?:[./]\d{2,4})?\s?[–|-]\s?(?:ig|fb|li|tw|insta(?:gram)?|facebook|linkedin|twitter|x|tiktok|threads|bluesky|stor(?:y|ies)|reel|carousel|post)\s?[–|:-]\s)/iu,
);
/** How an approval or a stage of the work opens a line. */
export const STAGE = sifted(
  /^[ \t]*(?:lgtm|(?:first|second|rough|quick|new) draft|revised|amended|reworked|überarbeitet|version corrigée|versión corregida|versão corrigida|versione corretta|as discussed|wie besprochen|comme convenu|como hablamos|conforme combinado|come d['’]accordo)(?:,[^:\n]{1,30})?\s?(?::|!|\s[–-]\s)(?!\s*(?:done|finished|complete\p{Ll}*|fertig|fini|terminé|hecho|pronto|fatto)(?!\p{L}))|^[ \t]*[-*•] \[[ xX]?\]\s|^> [^\n]+\n/gimu,
);
/** What is drawn from a cask, or chosen in a sport, is a draft too. */
export const ON_TAP = sifted(
  /\b(?:kegs?|casks?|on tap|taps?|porter|stout|ales?|lager|beers?|pints?|pour\w*|round \d|first pick|nfl|nba)\b/iu,
);
export const WORK_TALK = phrases(
  'vertragsabschluss',
  'tutorial',
  'checklist',
  'our editors',
  'proofreaders?',
  'copywriters?',
  'content calendar',
);

/** Labels of a copy document, at the start of a line. */
const LABEL = [
  'caption(?: text| option)?(?: \\d)?(?: ?\\([^)\\n]{0,40}\\))?|alt|notes? to editor|copy(?: text)?|body(?: copy| text)?',
  '(?:post|social|instagram|ig|facebook|fb|linkedin|twitter|x|tweet|threads|bluesky|mastodon|tiktok) ?(?:copy|caption|text|post|version)',
  'headline|sub-?head(?:line)?|hashtags?|alt[- ]?text|image (?:text|copy|description)|visual|cta|call to action|subject(?: line)?',
  'first comment|slide \\d+|(?:first )?draft(?: \\d+)?|(?:post|tweet) (?:draft|idea)|asset|creative|tags?|mentions?|link|channels?|platforms?',
  'posting (?:schedule|time|date|slot)|publish(?:ing)? (?:date|time)|go-?live(?: date| time)?|scheduled (?:for|time)',
  'bildunterschrift|bildtext|bildbeschreibung|alternativtext|entwurf|beitragstext|posttext|überschrift|titel|bild|uhrzeit|datum',
  'légende|visuel|accroche|texte(?: alternatif| du post)?|brouillon|image|photo|titre|heure',
  'pie de foto|texto(?: alternativo| del post| do post)?|borrador|copy del post|titular|imagen|foto|título|hora',
  'legenda|rascunho|imagem',
  'didascalia|bozza|testo(?: alternativo| del post)?|text|immagine|titolo|canale|ora',
];
export const FIELD_LABELS = sifted(`^[ \\t*_>•-]*(?:${LABEL.join('|')})[ \\t*_]*:[ \\t*_]*(?=\\S|$)`, 'gimu');
/** Labels that a poster has as well: when, where to find it, what it is called. */
export const ON_POSTERS = sifted(
  /(?<!\p{L})(?:uhrzeit|datum|ora|hora|heure|link|canale|channels?|platforms?|tags?|mentions?|titolo|título|titre|titel|titular)(?!\p{L})/iu,
);
/** “Text: Jana Berg”, “Photo: @annbell”: nothing but who made it. */
export const CREDIT = sifted(
  /^\s*(?:@[\p{L}\p{N}_.]+|\p{Lu}[\p{L}.’'-]+(?:,? (?:& |und |and |et |y |e )?\p{Lu}[\p{L}.’'-]*){0,4})\s*(?:$|\n|[|/·])/u,
);
export const ONE_LABEL_IS_ENOUGH = sifted(
  /caption|copy|\balt\b|alt-?text|draft|posting|publish|go-?live|scheduled|bildunterschrift|bildtext|entwurf|légende|brouillon|pie de foto|borrador|rascunho|didascalia|bozza|beitragstext|posttext|tweet|first comment|body|visuel|texte?\b|legenda/iu,
);
/** “v3 –”, “FINAL_v2”, “Approved ✅”. */
export const VERSIONS = anyOf(
  /^[ \t]*v\p{N}{1,2}\s*[–:-]\s/gimu,
  /^[ \t]*(?:draft|entwurf|brouillon|borrador|rascunho|bozza) ?\p{N}{1,2}\s?[–:|-]\s/gimu,
  /(?<![\p{L}])version \p{N}{1,2}\s?\((?:final|draft|approved|clean)\)/gimu,
  /^[ \t]*(?:approved|freigegeben|validé|aprobado|aprovado|approvato)\s?(?:✅|✔️|☑️|:|–|-)/gimu,
  /(?<![\p{L}\p{N}/.])(?:final|draft|entwurf|brouillon|borrador|rascunho|bozza|copy|post|version|fassung)[ _-]?(?:final[ _-]?)?v\.?\p{N}{1,2}(?!\p{N}|\.\p{N})(?:[ _-]?(?:final|approved|clean|\p{Lu}{2}))?/gimu,
  /(?<![\p{L}\p{N}/.])v\p{N}{1,2}[ _-](?:final|draft|approved|clean)(?![\p{L}])/gimu,
  /(?<![\p{L}])final[_-](?:final|v\p{N}|version|copy|approved)\w*/gimu,
  /^[ \t]*\[?(?:draft|entwurf|brouillon|borrador|rascunho|bozza|final version|final copy|final draft|endfassung|version finale|versión final|versão final|versione finale)\]?\s*(?:[-–:]|$)/gimu,
);
export const OPTIONS = sifted(
  /^[ \t*_]*(?:option|version|variant|variation|alternative|vorschlag|variante|fassung|proposition|opción|propuesta|versión|opção|proposta|versão|opzione|versione|take|post|tweet|caption) ?#?(\p{N}|[A-C])(?:[ \t]*\([^)\n]{0,30}\))?[ \t*_]*[:.)–-]/gimu,
);
const ASKED = eitherWord(
  '(?:can|could|will|would) (?:you|u|we|someone)|kannst du|könntest du|peux-tu|tu peux|pouvez-vous|puedes|podrías|podes|pode|puoi|potresti',
);
const HURRIED = eitherWord('pls|plz|thx|asap|fyi');
const inBrackets = (words: string): RegExp => new RegExp(`[([][^()[\\]\\n]{0,80}${words}[^()[\\]\\n]{0,80}[)\\]]`, 'giu');
const atItsEnd = '(?=\\s?[.!?]*\\s?[)\\]])';
/** “(Jess, can you swap the photo?)”: somebody is asked in brackets to work on the post. “(Can you tell we’re excited?)” is said to readers. */
export const ASIDE = anyOf(
  inBrackets(
    `${ASKED}(?![^()[\\]\\n]{0,60}${YOURS})[^()[\\]\\n]{0,30}${WORK}[^()[\\]\\n]{0,30}(?:${PART}|${eitherWord('this|it|das|ça|esto|isso|isto|questo')})`,
  ),
  inBrackets(`(?:${WORK}|${PART})[^()[\\]\\n]{0,60}${HURRIED}`),
  inBrackets(`${HURRIED}[^()[\\]\\n]{0,60}(?:${WORK}|${PART})`),
  inBrackets(
    `(?<!\\b(?:I|you|to) (?:\\p{L}+ )?)\\bcheck (?:this|(?:with|if) (?:legal|the client|client|marketing|comms|pr)|(?:if |that )?(?:the |these |our )?${PART})(?![^()[\\]\\n]{0,40}${YOURS})`,
  ),
  inBrackets(
    `\\b(?:confirm with|waiting (?:on|for)) (?:the )?(?:\\p{L}+['’]s )?(?:legal|client|marketing|finance|approval|confirmation|final|sign-?off|ok|${PART})`,
  ),
  inBrackets(`\\bask (?:legal|the client|client|marketing|finance|comms)`),
  inBrackets(
    `\\bneeds? (?:(?:a|an|the|new|better|final|another|different) )*${PART}(?:${atItsEnd}|\\s(?:here|from|for this|by|before|tbc)\\b)`,
  ),
  inBrackets(`(?:kommt|fehlt|folgt) noch${atItsEnd}`),
  inBrackets(`(?:falta|manca|manque)(?: la| el| il| le| o| a| lo)? ?(?:l['’])?${PART}${atItsEnd}`),
  inBrackets(`\\bnot sure (?:if|about|whether) (?:this|that|it|the)\\b[^()[\\]\\n]{0,20}(?:${PART}|right|correct|ok|works?)`),
  // “(too salesy? maybe lose the last line)”: about the wording.
  inBrackets(
    `(?<!\\p{L})(?:too (?:chirpy|salesy|cheesy|formal|informal|casual|stiff|wordy|jokey|preachy|corporate|harsh|blunt|gushing|cutesy|flippant)|(?<=(?:[([]|[,;:?.…–-]|maybe|perhaps|could|should|would|['’]d|let['’]s|can we|please) ?)(?:lose|cut|kill|trim|delete|remove|drop|move|rework|rephrase) (?:the )?(?:(?:first|second|third|last|opening|closing|final) (?:line|sentence|paragraph|para|bit|emoji|hashtag|joke|pun)|(?:sentence|paragraph|emojis?|hashtags?|joke|pun|exclamation marks?))(?= ?[)\\].,;?!]))(?!\\p{L})`,
  ),
  inBrackets(
    `(?<!\\p{L})(?:zu (?:flapsig|förmlich|locker|steif|werblich|salopp|frech|kitschig) ?\\?|(?:ersten?|zweiten?|dritten?|letzten?) (?:satz|zeile|absatz) (?:raus|weg|streichen|kürzen|umformulieren)|trop (?:familier|formel|commercial|sec|froid|long|guilleret) ?\\?|(?:enlever|supprimer|retirer|couper|raccourcir) la (?:première|deuxième|seconde|dernière) (?:phrase|ligne))`,
  ),
  inBrackets(
    `(?<!\\p{L})(?:demasiado (?:informal|formal|comercial|coloquial|seco|cursi) ?\\?|(?:quitar|borrar|acortar|cortar) la (?:primera|segunda|última) (?:frase|línea)|(?:informal|formal|comercial|seco) demais ?\\?|(?:tirar|cortar|apagar) a (?:primeira|segunda|última) (?:frase|linha)|troppo (?:informale|formale|commerciale|freddo|sdolcinato) ?\\?|(?:togliere|tagliare|eliminare) la (?:prima|seconda|ultima) (?:frase|riga))`,
  ),
  inBrackets(`\\bis this (?:still )?(?:right|correct|ok)${atItsEnd}`),
  inBrackets(`\\bbitte (?:noch |nochmal |mal )?(?:prüfen|checken|gegenlesen|freigeben|ergänzen|einfügen|nachtragen|ändern)(?! sie| ihr)`),
  inBrackets(
    `(?:por |da |a |à )?(?:revisar|verificar|controllare|verificare|vérifier|valider|rever|confirmar|confermare)(?: (?:la |el |il |le |o |a |lo )?${PART})?${atItsEnd}`,
  ),
);
