import { anyOf, framed } from '../../text/any-of.ts';
import { phrases } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';
import { gapNouns } from './gap-shapes.ts';

/** What stands where nobody has written yet, and what programs, sheets and editors write themselves. English, German, French, Spanish, Portuguese, Italian. */
export const LOREM = sifted(/(?<![\p{L}])(?:lorem ipsum dolor|dolor sit amet|consectetur adipisci(?:ng|t))[^.\n]{0,60}/giu);
export const STAND_INS = phrases(
  'your (?:name|text|link|url|company|brand|logo|headline|caption|message|copy|title|city|product|business)(?: name)? (?:goes )?here',
  '(?:text|copy|headline|caption|link|title|quote|image|photo|logo|body copy|details) (?:goes|to go) here',
  '(?:dein|ihr|euer)(?:e|en)? (?:name|text|link|firmenname|logo|titel) hier',
  'hier (?:steht|kommt|folgt) (?:dein|ihr|der|noch|ein) (?:text|link|name|bild|titel)',
  'blindtext',
  'platzhaltertext',
  '(?:votre|ton) (?:nom|texte|lien|titre|logo) ici',
  'texte à venir',
  'lien à venir',
  'faux texte',
  '(?:su|tu) (?:nombre|texto|enlace|título|logo) aquí',
  '(?:añadir|insertar|poner|inserir|colocar|inserire|inserisci|aggiungere|insérer|ajouter) (?:(?:el|la|il|le|l.|o|a|qui|ici) ){0,2}(?:enlace|link|lien|foto|imagen|imagem|immagine)(?: (?:aquí|aqui|qui|ici))?(?=[.!)]|\\s*$)',
  '(?:put|insert|paste|add|pôr|por|colocar|inserir|poner|pegar|meter|mettre|ajouter|insérer|coller|mettere|inserire|aggiungere|incollare) (?:here|aqui|aquí|ici|qui) (?:the |o |a |el |la |le |l.|il |lo )?(?:link|enlace|lien|foto|photo|imagen|imagem|image|immagine|picture|date|data|fecha|price|preço|precio|prix|prezzo)',
  'hier (?:noch )?(?:den |das |die )?(?:link|bild|foto|datum|preis|zitat) (?:einfügen|einsetzen|rein|ergänzen|nachtragen)',
  '(?:link|bild|foto|datum) hier (?:einfügen|einsetzen|invoegen|toevoegen|plaatsen)',
  'texto de (?:relleno|prueba|ejemplo|exemplo)',
  '(?:seu|sua) (?:nome|texto|link|título|logo) aqui',
  '(?:il )?(?:tuo|vostro) (?:nome|testo|link|titolo|logo) qui',
  'testo (?:segnaposto|di prova)',
  `insert (?:\\p{L}+ ){0,3}(?:${gapNouns}|image|photo|picture|gif|joke|pun|reference|paragraph|number|figure|disclaimer|map|logo)s? here`,
  // Alone in its sentence: “a label with dummy text on it” is a tale.
  '(?<=(?:^|[.!?:\\n([]) ?)(?:placeholder|dummy|sample) (?:text|copy|image|link|caption)(?= ?(?:$|[.!?:\\n)\\]]))',
  'insert (?:link|name|date|url|text|image|photo|quote|price|city|company|product|hashtags?|emoji|handle|time|venue|cta|copy)(?: here)?',
  'link einfügen',
  'insérer (?:le |un )?lien|insertar (?:el )?enlace|inserire? (?:o |il )?link',
);
export const EMPTY_MERGE = anyOf(
  // “Dear SUPPORTER_NAME”: what a program calls the field, where the name belongs.
  /(?<=(?<!\p{L})(?:Dear|Hi|Hello|Hey|Thanks?|Thank you|Welcome|Liebe[r]?|Hallo|Danke|Bonjour|Cher|Chère|Merci|Hola|Gracias|Estimad[oa]|Querid[oa]|Olá|Oi|Obrigad[oa]|Prezad[oa]|Ciao|Car[oa]|Gentile|Grazie|Beste),? )\p{Lu}{2,}(?:_\p{Lu}[\p{Lu}\p{N}]*)+(?![\p{L}\p{N}_])/gmu,
  /(?<![\p{L}\p{N}_])(?:FIRST_?NAME|LAST_?NAME|FNAME|LNAME|VORNAME|NACHNAME)(?![\p{L}\p{N}_])|(?<=(?:^|\n)(?:Dear|Hi|Hello) )(?:customer|client|first|full) name(?=,)/gmu,
  /^(?:Hi|Hello|Hey|Dear|Hallo|Liebe|Lieber|Bonjour|Salut|Cher|Chère|Hola|Olá|Oi|Querid[oa]|Estimad[oa]|Ciao|Gentile|Caro|Cara) ,|(?<=^|\s)(?:Hi|Hello|Hey|Dear|Hallo|Bonjour|Hola|Olá|Ciao) (?:null|undefined|None|NULL|FNAME|FIRSTNAME|FIRST_NAME|First ?Name|Customer Name|Vorname|Prénom|Nombre|Nome)(?![\p{L}])|[$€£](?:undefined|null|NaN)|(?<![\p{L}])(?:undefined|NaN)(?=\s?%)/gmu,
);
export const STAND_IN_NAMES = anyOf(
  /(?<![\p{L}\p{N}_@#/.])@(?:handle|username|yourhandle|yourbrand|brandname|companyname|mention|accountname)(?![\p{L}\p{N}_])/giu,
  /(?<![\p{L}\p{N}_@#/.])#(?:yourhashtag|hashtag\p{N}?|brandhashtag|insertHashtag)(?![\p{L}\p{N}_])/giu,
  /(?:https?:\/\/)?(?:www\.)?(?:your-?(?:website|site|domain|link|brand|company)(?:here)?|(?:website|domain|link|url)-?here|deine-?(?:webseite|domain)|ihre-?(?:webseite|domain)|votre-?site|tusitio|tu-?web|seusite|iltuosito)\.(?:com|de|fr|es|it|com\.br|org|net)\S*/giu,
  /https?:\/\/(?:www\.)?(?:example\.(?:com|org|net)|link\.here|url\.here)\S*/giu,
  /(?<![\p{L}\p{N}.])(?:bit\.ly|t\.co|lnkd\.in)\/(?:[Xx]{3,}|\.{3}|link|tbc)(?![\p{L}\p{N}])/giu,
);
/** What a spreadsheet or a program writes where it has no value. */
export const NO_VALUE = anyOf(
  // “Outage in undefined: back by NaN.”
  /(?<=(?<!\p{L})(?:in|by|at|on|for|from|to|of|until|dear|hi|hello) )(?:undefined|NaN)(?=\s*[,.:;!?)]|\s*$)/gmu,
  // “open from undefined to undefined”, “seats left: null”, “NaN places”.
  /(?<=(?<!\p{L})(?:from|between|at|until|till|von|um|ab|bis|de|à|desde|hasta|às|dalle|alle|van|tot) )(?:undefined|NaN|null|None)(?= (?:to|until|till|and|bis|und|à|a|hasta|às|e|alle|tot|en)(?!\p{L}))/gmu,
  /(?<![\p{L}\p{N}])(?:Invalid [Dd]ate|(?<=\p{L}: )(?:undefined|NaN|null)(?=\s*[,.;!]|\s*$)|[$€£]\s?(?:NaN|undefined|null)|(?:NaN|undefined|null)\s?(?:%|€|£|km|kg|people|places|seats|tickets|days|hours|minutes|guests|items|Plätze|Tage|places|jours|plazas|días|vagas|posti|plaatsen))(?![\p{L}\p{N}])/gmu,
  // “NaN GB of data”: before a unit of measure.
  /(?<![\p{L}\p{N}@#])(?:NaN|undefined|null)\s?(?:[kMGT]B|[KMG]bps|[kMG]?Wh?|[cm]?m²?|[cm]?l|mg|g|°[CF]|km\/h|mph|miles|litres?|liters?|pounds|euros?|dollars|points|votes|years|weeks|months|Punkte|Stimmen|Jahre|Wochen|Monate|Stunden|Minuten|Liter|heures|minutes|années|semaines|mois|litres|personnes|horas|minutos|años|semanas|meses|personas|anos|pessoas|ore|minuti|anni|settimane|mesi|persone)(?![\p{L}\p{N}])/gmu,
  // “#REF!”, a spreadsheet’s.
  /(?<![\p{L}\p{N}])#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A|NULL!|SPILL!|BEZUG!|WERT!|ZAHL!)/gmu,
  // “Welcome, null”, a program’s.
  /(?<=(?:^|[.!?]\s)(?:Welcome(?: back)?|Congratulations|Congrats|Thank you|Thanks|Happy birthday|Good (?:morning|evening|news)|Willkommen(?: zurück)?|Danke|Bienvenue|Merci|Bienvenid[oa]|Gracias|Bem-vind[oa]|Benvenut[oa]),? )(?:null|undefined|NaN|None)(?![\p{L}])/gmu,
);
export const SPREADSHEETS = sifted(
  /(?<!\p{L})(?:excel|spread ?sheets?|formulas?|tabellen?|tableur|hoja de cálculo|planilha|foglio di calcolo)(?!\p{L})/iu,
);
/** Alternatives of which the writer was to keep one. */
export const UNMADE_CHOICE = anyOf(
  framed(
    /[([{](?:[^()[\]{}\n]{0,40}[,;–-] )?/giu,
    /[)\]}]/giu,
    /(?:pick|choose|select|keep|use) (?:one|either|whichever|the best)/giu,
    /delete as (?:applicable|appropriate|necessary)/giu,
    /strike (?:out )?(?:as|whichever|what)[^()[\]{}\n]{0,20}/giu,
    /bitte (?:auswählen|eins wählen)/giu,
    /(?:nicht )?zutreffendes [^()[\]{}\n]{0,20}/giu,
    /rayer la mention[^()[\]{}\n]{0,20}/giu,
    /(?:en )?choisir (?:un|une|l['’]un)/giu,
    /elegir (?:uno|una)/giu,
    /táchese [^()[\]{}\n]{0,30}/giu,
    /escolher (?:um|uma)/giu,
    /scegliere (?:uno|una|tra)/giu,
    /(?:doorhalen|kies er)[^()[\]{}\n]{0,40}/giu,
  ),
  // “delete as appropriate”, without brackets.
  /(?<![\p{L}])delete as (?:applicable|appropriate)(?![\p{L}])/giu,
  // “{Great|Good}”.
  /(?<!\{)\{[\p{L} ’'!-]{2,30}(?:\|[\p{L} ’'!-]{2,30}){1,8}\}(?!\})/giu,
);
/** What an empty field of a design or a site asks for, and a post as a program stores it. */
export const EDITOR_PROMPT = anyOf(
  framed(
    /(?<![\p{L}])/giu,
    /(?![\p{L}])/giu,
    /(?:double[- ])?(?:click|tap) (?:here )?to (?:edit|add|type|enter)(?: (?:this|your|some|a|the))? ?(?:sub)?(?:text|title|heading|caption|content|here)/giu,
    /(?:type|enter|write) (?:your |some )?(?:text|caption|heading|something) here/giu,
    /add a (?:little bit of body text|(?:sub)?heading)/giu,
    /(?:hier )?klicken(?: sie)?(?: hier)?,? um (?:\p{L}+ )?(?:text|titel)/giu,
    /(?:text|titel) (?:hier )?eingeben/giu,
    /saisissez (?:votre|du) texte/giu,
    /haz clic para (?:editar|añadir)/giu,
    /clique para (?:editar|adicionar)/giu,
    /fai clic per (?:modificare|aggiungere)/giu,
  ),
  /^\s*[{[]\s*"[\w-]{1,30}"\s?:\s?["[{\d][^\n]{0,60}/giu,
);
export const KEYBOARD = sifted(
  /^(?=.*(?:test|ignor|prueba|essai|prova|asdf|qwert|aaa))\s*(?:(?:test(?:ing|s|e|post|beitrag)?|ignore|ignorer?|ignorieren|please|pls|bitte|this|is|just|only|a|an|me|it|post|dies|das|ist|nur|ein|ceci|est|un|essai|prueba|esto|es|una|prova|isto|é|um|asdf\w{0,20}|qwert\w{0,20}|a{3,20}|\p{N}{1,4})(?![\p{L}\p{N}])[\s,:.!…–-]*){1,10}$/iu,
);
/** A description that is still the form's own prompt. */
export const EMPTY_DESCRIPTION = framed(
  /^\s*/iu,
  /[.!…]*\s*$/iu,
  /\[?(?:alt(?:ernative)?[ -]?text|image description|description|describe (?:the |this )?image|bildbeschreibung|alternativtext|texte alternatif|texto alternativo|testo alternativo|caption)(?: (?:goes )?here| hier| ici| aquí| aqui| qui)?\]?/iu,
  /tb[acd]|tk|test/iu,
  /xx+/iu,
  /todo.*/iu,
  /\?+/iu,
);
