import { anyOf } from '../../text/any-of.ts';
import { phrases } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/** What templates, forms and unfinished copy leave in a text. English, German, French, Spanish, Portuguese, Italian. */

/** What a gap asks for, as people name it: English, German, French, Spanish, Portuguese, Italian. */
export const gapNouns =
  'firstname|lastname|fullname|first ?name|last ?name|full ?name|surname|name|customer|client|company|business|organi[sz]ation|brand|product|service|item|link|url|website|web ?address|handle|username|hashtags?|date|day|month|year|time|venue|place|location|city|town|country|address|price|amount|discount|percentage|number|phone|e-?mail|code|title|job title|position|role|headline|quote|text|copy|caption|description|topic|event|event name|author|speaker|guest|sponsor|partner|statistic|stat|figure|metric|source|cta|call to action|details|emoji|placeholder|blank|' +
  'region|county|district|postcode|zip code|stadtteil|bezirk|gebiet|région|región|região|regione|' +
  'vorname|nachname|kunde|kundin|firma|firmenname|unternehmen|marke|produkt|produktname|datum|uhrzeit|ort|stadt|preis|betrag|rabatt|anzahl|zahl|telefonnummer|titel|überschrift|zitat|thema|veranstaltung|platzhalter|' +
  'nom|prénom|client|cliente|entreprise|société|marque|produit|lien|heure|lieu|ville|prix|montant|numéro|titre|citation|sujet|événement|' +
  'nombre|apellido|empresa|marca|producto|enlace|fecha|hora|lugar|ciudad|precio|importe|número|título|cita|tema|evento|' +
  'nome|sobrenome|produto|preço|valor|cidade|lugar|assunto|citação|' +
  'naam|voornaam|achternaam|bedrijf|bedrijfsnaam|tijd|plaats|prijs|bedrag|aantal|citaat|onderwerp|evenement|telefoonnummer|' +
  'cognome|azienda|società|prodotto|data|ora|luogo|città|prezzo|importo|numero|titolo|citazione|argomento';
export const gapWords = new Set(
  gapNouns
    .replaceAll(' ?', ' ')
    .replace('organi[sz]ation', 'organisation|organization')
    .replace('hashtags?', 'hashtag|hashtags')
    .replace('e-?mail', 'email|e-mail')
    .split('|')
    .flatMap((noun) => noun.split(' ')),
);
/** Words that may stand beside them in a gap without making it a sentence; the last row says that somebody else is to fill it. */
export const gapLinks = new Set(
  (
    "the a an of and or your our their here for to & / new full exact relevant specific correct final actual short this that company's " +
    'der die das des den dem dein deine deinen ihr ihre ihren unser unsere hier und oder für vom zum zur genaue neuer neue ' +
    'le la les l un une de du des d votre vos notre ici et ou pour ' +
    'el los las una del su tu nuestro aquí aqui y o para ' +
    'o os as um uma do da dos das seu sua nosso e ou ' +
    'il lo gli i uno della dello dell tuo tua vostro qui nostro ' +
    'be confirmed announced follow come coming tbc tbd tba tk pending missing needed folgt fehlt noch offen à a confirmer venir compléter définir por confirmar definir anunciar pendiente pendente da confermare definire'
  ).split(' '),
);
/** Labels that stand in brackets of their own right. */
export const NOT_GAPS: ReadonlySet<string> = new Set(
  'sold out|live|video|audio|photo|photos|thread|update|updated|spoiler|spoilers|nsfw|gifted|link in bio|cancelled|canceled|postponed|closed|ended|laughs|applause|breaking|watch|read|listen|poll|quiz|hiring|official|remix|demo|explicit|free|full|ausverkauft|abgesagt|anzeige|werbung|complet|annulé|agotado|cancelado|esgotado|esaurito|uitverkocht'.split(
    '|',
  ),
);
export const BRACKETED = sifted(
  /(?<!\[)\[([^[\]\n]{1,60})\](?![(\]])|(?<!\{)\{([^{}\n]{1,60})\}(?!\})|<([^<>\n]{1,60})>|\(([^()\n]{1,60})\)|‹([^‹›\n]{1,60})›|«([^«»\n]{1,60})»/gu,
);
/** Merge tags of mail, CRM and template tools (Mailchimp, HubSpot, Salesforce, Liquid, Handlebars, Jinja, ERB, ActiveCampaign, Braze …). */
export const MERGE_TAGS = sifted(
  [
    '\\{\\{[^{}\\n]{1,80}\\}\\}',
    '\\{%[^%\\n]{1,80}%\\}',
    '<%[^%\\n]{1,80}%>',
    '\\*\\|[^|\\n]{1,60}\\|\\*',
    '%%[^%\\n\\s]{1,60}%%',
    '(?<![\\p{L}\\p{N}])%[A-Za-z][A-Za-z0-9_]{2,40}%(?![\\p{L}\\p{N}])',
    '\\[%[^%\\n]{1,60}%\\]',
    '\\[\\[[^[\\]\\n]{1,60}\\]\\]',
    '\\$\\{[^{}\\n]{1,60}\\}',
    '\\{![^{}\\n]{1,60}\\}',
    '<<[^<>\\n]{1,60}>>',
    '##[A-Za-z][\\w .-]{0,40}##',
    '@@[A-Za-z][\\w .-]{0,40}@@',
    '\\|\\|[A-Za-z][\\w .-]{0,40}\\|\\|',
    '\\{#[A-Za-z][\\w .-]{0,40}#\\}',
    '__[A-Z][A-Z0-9_]{2,40}__',
    '(?<!\\{)\\{[a-z]+(?:[_.][a-z]+)+\\}(?!\\})',
    '\\{[A-Za-z][\\w .]{1,30}\\|(?:default|fallback)[^{}\\n]{0,40}\\}',
    '(?<![\\p{L}\\p{N}$])\\$(?:(?:FIRST|LAST|FULL|USER|CUSTOMER|COMPANY|CLIENT|EVENT|PRODUCT)_?NAME|NAME|CUSTOMER|COMPANY|CLIENT|EMAIL|AMOUNT|PRICE|DATE|ORDER_?(?:ID|NO|NUMBER)|VORNAME|NACHNAME|NOM|PRENOM|NOMBRE|NOME)(?![\\p{L}\\p{N}_])',
    '(?<![\\p{L}\\p{N}$])\\$[A-Za-z]{2,15}_[A-Za-z_]{2,20}(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}#])#(?:FIRST_?NAME|LAST_?NAME|NAME|CUSTOMER)#',
    '\\[object Object\\]',
  ].join('|'),
  'gu',
);
export const CODE_TALK = phrases(
  'config(?: tips?| files?|uration)?',
  'is yours to (?:choose|name|pick)',
  'templates?',
  'syntax',
  'code',
  'merge tags?',
  'placeholders?',
  'variables?',
  'handlebars',
  'mustache',
  'liquid',
  'jinja2?',
  'vue',
  'angular',
  'react',
  'svelte',
  'html',
  'markdown',
  'latex',
  'typescript',
  'javascript',
  'python',
  'regex',
  'bash',
  'shell',
  'developers?',
  'docs',
  'merge (?:tags?|fields?)',
  'mail merge',
  'personali[sz]ation tokens?',
  'serienbriefe?',
  'publipostage',
  'combinar correspondencia',
  'crm',
  'newsletter software',
  'vorlage',
  'platzhalter',
  'plantilla',
  'gabarit',
  'modèle',
  'modelo',
  'modello',
  'variable',
);
/** X for digits is a gap beside money, percent, a date or a clock; alone it is a kiss, a size or a Roman number. */
export const X_GAPS = anyOf(
  // “?-?”, “X:X”: a result.
  /(?<![\p{L}\p{N}?!])(?:\?\s?[-–:]\s?\?|X[-–:]X)(?![\p{L}\p{N}?])/gu,
  // “## - ##”: a result.
  /(?<![\p{L}\p{N}#])#{1,2}\s?[-–:]\s?#{1,2}(?![\p{L}\p{N}#])/gu,
  // “@PLAYERHANDLE”, “@YOURNAME”.
  /(?<![\p{L}\p{N}@.])@[A-Z]{0,14}_?(?:HANDLE|USERNAME|ACCOUNT|NAME)(?:_?\d{1,2})?(?![\p{L}\p{N}_])/gu,
  // “from 10 to ?? o'clock”, “tot ?? uur”.
  /(?<=(?<!\p{L})(?:from|to|until|till|at|by|um|bis|ab|von|à|de|dès|jusqu['’]à|las|até|às|alle|dalle|van|tot|om) )\?{2,3}(?=\s?(?:[Uu]hr|h|uur|am|pm|o['’]clock|heures|horas|ore)(?!\p{L}))/gu,
  // “₹NN”.
  /[$€£¥₹]\s?N{2,4}(?![\p{L}\p{N}])/gu,
  // “£XX”, “$Xm”.
  /[$€£¥]\s?[Xx]{1,4}(?:[.,][Xx]{2,3})?(?:m|k|bn|M|K)?(?![\p{L}])/gu,
  // “XX%”, “X.X euros”; “2 x £5” is a sum.
  /(?<![\p{L}\p{N}])(?:[Xx]{1,3}[.,])?[Xx]{1,4}\s?(?:%|[€£](?!\s?\d)|percent\b|per cent\b|Prozent\b|EUR\b|USD\b|GBP\b|euros?\b)/gu,
  // “XX.XX.”, “XX/XX/20XX”.
  /(?<![\p{L}\p{N}])XX[./-]XX(?:[./-](?:XX)?XX)?(?![\p{L}\p{N}])/gu,
  // “XX:XX”, “XXhXX”.
  /(?<![\p{L}\p{N}])XX[:h]XX(?![\p{L}\p{N}])/gu,
  // “XX am”, “XX Uhr”.
  /(?<![\p{L}\p{N}])XX\s?(?:am|pm|a\.m\.|p\.m\.|Uhr|heures|horas)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])20XX(?![\p{L}\p{N}])/gu,
  // “XX May”.
  /(?<![\p{L}\p{N}])XX(?=\.?\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|de \p{L}{4,10})(?![\p{L}]))(?![\p{L}\p{N}])/gu,
  // “on XXX Street”, “at XX.”.
  /(?<![\p{L}\p{N}])(?<=(?<![\p{L}])(?:[Oo]n|[Ii]n|[Aa]t|[Tt]o|[Ff]rom|[Ww]ith|[Nn]ear|[Oo]ff|[Uu]m|[Bb]ei|[Mm]it|[Aa]lle(?: ore)?|à|a las|às)\s)XX{1,2}(?=\s\p{Lu}\p{Ll}|[.,!]?\s*$|[.,!]\s)(?![\p{L}\p{N}])/gu,
  // “XX,XXX”.
  /(?<![\p{L}\p{N}])[Xx]{1,3},[Xx]{3}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])X{4,}(?![\p{L}\p{N}])/gu,
  // “[X]%”.
  /[<([{][Xx]{1,3}[>)\]}]\s?%/gu,
  // “XX places”; “XX century” and “XX aniversario” count in Roman numbers.
  /(?<![\p{L}\p{N}])(?<!\p{Lu}\p{L}{2,12} )XX\s(?=\p{Ll}{3,})(?!(?:century|siècle|secolo|siglo|século|anivers|annivers|edici|ediç|edizion|édition|edition|congr|jornada|festival|feria|feira|fiera|semana|settimana|semaine|encuentro|encontro|incontro|rencontre|premio|prêmio|prémio|prix|concurso|concorso|concours|certamen|torneo|torneio|tournoi|campeonato|campionato|championnat|olimp|asamblea|assemblea|assembleia|assemblée|legisla|muestra|mostra|ciclo|curso|simposio|simpósio|seminario|seminário|foro|forum|bienal|biennale|cumbre|gala|carrera|corrida|marcha|memorial|trofeo|troféu|trophée|copa|coppa|salón|salone|salon|convegno|giornat|journée|aniv)\p{Ll}*(?!\p{L}))/gu,
);
export const FORM_GAPS = anyOf(
  // “00.00.0000”.
  /(?<![\p{L}\p{N}])00[./-]00[./-](?:0000|00)(?![\p{L}\p{N}])/gu,
  // “xx/xx/2026”.
  /(?<![\p{L}\p{N}])[Xx]{2}[./-](?:[Xx]{2}|\d{2})[./-](?:[Xx]{2,4}|\d{2,4})(?![\p{L}\p{N}])/gu,
  // “一個【価格を入れる】円”: between brackets, what is to be put there, in Japanese, Chinese and Korean.
  /(?<=[\p{L}\p{N}、，：:] ?)[【［〔[][^【】［］〔〕[\]\n]{0,30}(?:入れる|入れて|入力|記入|挿入|追記|差し替え|插入|填写|填寫|填入|输入|輸入|입력|삽입|기입)(?:する|して|してください|하세요)?\s?[】］〕\]]/gu,
  // “LINK HERE”.
  /(?<![\p{L}])(?:NAME|LINK|DATE|CITY|COMPANY|PRICE|TITLE|QUOTE|PHOTO|TEXT|VENUE|TIME|URL) HERE(?![\p{L}])/gu,
  // “ADD PHOTO”, “NEED NEW LINK HERE”.
  /(?<![\p{L}])(?:ADD|INSERT|PUT|ATTACH|NEED|SWAP|CONFIRM) (?:\p{Lu}+ ){0,2}(?:LINK|PHOTO|IMAGE|PIC|DATE|COPY|TEXT|URL|QUOTE|GIF|VIDEO|CTA|HANDLE|HASHTAG|PRICE|NAME|LOGO|MAP|POLL)(?: HERE)?(?![\p{L}])/gu,
  // “DD/MM/YYYY”.
  /(?<![\p{L}\p{N}])(?:DD|MM|TT|JJ|GG|dd|mm|tt|jj|gg)[./-](?:MM|DD|mm|dd)[./-](?:(?:YY|JJ|AA){1,2}|(?:yy|jj|aa){1,2})(?![\p{L}\p{N}])/gu,
  // “TT.MM.”, and not “written as DD/MM”.
  /(?<![\p{L}\p{N}@#/.-]|(?:as|like|not|or|wie|oder|comme|como) )(?:DD|TT|JJ|GG)[./-]MM(?!\s(?:format|Format))(?![\p{L}\p{N}])\.?/gu,
  // “tt.mm um”.
  /(?<![\p{L}\p{N}@#/.-])(?:dd|tt|jj|gg)[./-]mm(?=\.?(?:\s(?:at|to|until|um|ab|bis|à|au|de|a las|às|alle|om|tot|h|im|in|en|em)(?![\p{L}])|[,!]|\s?$))/gu,
  // “HH:MM”, “XX h XX”.
  /(?<![\p{L}\p{N}])(?:HH|hh|XX)(?:[:h.]|\s[hH]\s)(?:MM|mm|XX)(?![\p{L}\p{N}])/gu,
  // “XXh”.
  /(?<![\p{L}\p{N}])(?:HH|XX|hh)\s?h(?![\p{L}\p{N}])/gu,
  // “am X. Mai”.
  /(?<=(?<![\p{L}])(?:[Aa]m|[Ll]e|[Oo]n|[Dd]en|[Ee]l|[Ii]l|[Dd]ia|[Dd]ía|[Oo]p)\s)X(?=\.?\s(?:\p{L}{3,10}uary|March|April|May|June|July|August|\p{L}{3,6}ber|\p{L}{4}uar|März|Mai|Juni|Juli|janvier|février|mars|avril|mai|juin|juillet|août|\p{L}{3,5}embre|octobre|de \p{L}{4,10}|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|ottobre|maart|mei|augustus)(?![\p{L}]))/gu,
  // “at ??”.
  /(?<=(?<![\p{L}])(?:at|on|from|until|um|am|ab|bis|le|à|a las|el|às|alle|il|om|op)\s)\?{2,}/gu,
  // “£00”.
  /[$€£]00(?:[.,]00)?(?!\p{N}|[.,]\p{N})/gu,
  // “00 May”, “00th”.
  /(?<![\p{N}.,:])00(?:th|\s(?:January|February|March|April|May|June|July|August|September|October|November|December))(?![\p{L}])/gu,
  // “[●]”, as lawyers write it.
  /[[({<][●•○■□]{1,3}[\])}>]/gu,
  /(?<=^|\s)\?{3,}(?=\s|$)/gu,
  // “£??”.
  /(?<=[$€£]\s?)\?{2,}/gu,
  // “our ___th birthday”.
  /(?<![\p{L}\p{N}_])_{2,}(?:st|nd|rd|th)(?!\p{L})/gu,
  // “£__”.
  /(?<=[$€£])_+/gu,
);
/** "at TIME in VENUE": the field's name in capitals where its value belongs. */
export const CAPITAL_GAPS = anyOf(
  // “on EVENT_DATE at VENUE_NAME”, as a program calls its fields.
  /(?<=(?<!\p{L})(?:[Oo]n|[Aa]t|[Ii]n|[Bb]y|[Ff]or|[Ff]rom|[Tt]o|[Uu]ntil|[Ww]ith|[Oo]f|[Oo]nly|[Aa]m|[Uu]m|[Ii]m|[Vv]on|[Ff]ür|le|à|de|el|en|por|em|il|da)\s)(?:\p{Lu}{2,}_){1,3}(?:NAME|DATE|TIME|PLACE|VENUE|CITY|PRICE|AMOUNT|TOTAL|TITLE|LINK|URL|DATUM|PREIS|ORT|NOM|PRIX|LIEU|NOMBRE|FECHA|PRECIO|LUGAR|NOME|PREÇO|PREZZO|LUOGO)(?![\p{L}\p{N}_])/gu,
  /(?<=(?<![\p{L}])(?:[Aa]t|[Ff]rom|[Uu]ntil|[Uu]m|[Aa]b|à|a las|às|alle)\s)(?:TIME|UHRZEIT|HEURE|HORA|ORA)(?![\p{L}'’-]|\s\p{Lu}{2})/gu,
  /(?<=(?<![\p{L}])(?:[Oo]n|[Ff]rom|[Uu]ntil|[Bb]y|[Aa]m|le|el|em|il)\s)(?:DATE|DATUM|FECHA|DATA)(?![\p{L}'’-]|\s\p{Lu}{2})/gu,
  /(?<=(?<![\p{L}])(?:[Ii]n|[Aa]t|[Tt]o|à|en|em|a)\s)(?:VENUE|CITY|LOCATION|ADDRESS|ORT|STADT|LIEU|VILLE|LUGAR|CIUDAD|CIDADE|LUOGO|CITTÀ)(?![\p{L}'’-]|\s\p{Lu}{2})/gu,
  /(?<=(?<![\p{L}])(?:[Bb]y|[Ww]ith|[Ff]rom|[Tt]o|[Dd]ear|[Hh]i|[Ss]ponsor|[Gg]uest|[Ww]elcome|[Vv]on|[Mm]it|de|avec|con|com|da)\s)(?:NAME|COMPANY|SPEAKER|CLIENT|SPONSOR|CUSTOMER|NACHNAME|VORNAME|FIRMA|NOM|PRÉNOM|NOMBRE|EMPRESA|NOME)(?![\p{L}'’-]|\s\p{Lu}{2})/gu,
  /(?<=(?<![\p{L}])(?:[Oo]nly|[Ff]or|[Ff]rom|[Jj]ust|[Nn]ur)\s)(?:PRICE|AMOUNT|PREIS|BETRAG|PRECIO|PREÇO|PREZZO)(?![\p{L}'’-]|\s\p{Lu}{2})/gu,
);
/** "Player Name", "COMPANY NAME": what a template calls somebody. */
export const CALLED_BY_ROLE = anyOf(
  /(?<![\p{L}])(?:Player|Company|Client|Customer|Speaker|Guest|Artist|Event|Venue|Author|Sponsor|Business|Winner|Employee|Donor) Name(?![\p{L}]|\s?[:=?]|['’]|\s\p{Lu})/gu,
  /(?<![\p{L}])(?:COMPANY|CLIENT|CUSTOMER|SPEAKER|GUEST|ARTIST|EVENT|VENUE|PRODUCT|PLAYER|SPONSOR|WINNER|FIRST|LAST|BRAND) NAME(?![\p{L}]|\s?[:=?]|['’]|\s\p{Lu})/gu,
  /(?<![\p{L}])(?<=[Ii]n )YEAR(?![\p{L}]|\s?[:=?]|['’]|\s\p{Lu})/gu,
);
/** Stand-ins for letters, digits and names that nobody put in. */
export const STAND_IN_SIGNS = anyOf(
  // “www.xxx.com”.
  /(?<![\p{L}\p{N}])(?:https?:\/\/)?www\.x{2,}\.\p{L}{2,3}(?:\.\p{L}{2})?/gmu,
  // “0xx xxx xx”, a telephone number.
  /(?<![\p{L}\p{N}])(?:0x{2,}|\+\d{1,3} ?x{2,}|\(x{3}\)|x{3,5}[ -]x{3,5}|X{3}[ -]X{3})(?:[ -]?(?:x{2,}|X{2,4})){0,3}(?![\p{L}\p{N}])/gmu,
  // “all ## helpers”.
  /(?<=(?:all|the|our|over|of|to|with|alle|die|unsere|les|nos|los|os|i)\s)#{2,}(?=\s\p{L})/gmu,
  // “the Xth”.
  /(?<=(?:the|den|am|le|el|il|op)\s)[Xx](?:th|st|\.)(?=\s)/gmu,
  // “First Name Last Name”.
  /(?<![\p{L}])(?:First ?[Nn]ame|Vorname|Prénom|Nombre|Voornaam) (?:Last ?[Nn]ame|Nachname|Nom|Apellidos?|Achternaam)(?![\p{L}])/gmu,
  // “@xxx”, “@[sponsor]”.
  /@(?:[xX]{2,}|_{2,}|\?{2,}|\.{3}|\((?!\s)[^()\n]{2,30}\)|\[[^[\]\n]{2,30}\])(?![\p{L}\p{N}_])/gmu,
  // “£…”.
  /[$€£]\s?(?:\.{3}|…|_+|#+)(?![\p{N}])/gmu,
  // “Xxx people”.
  /(?<=\s)X{1}x{2,}(?=\s\p{Ll})/gmu,
  /(?<=:\s?|\s->\s|\s→\s|👉\s?)(?:LINK|\(link\)|<link>|link (?:to|zu|vers|a|para) (?:page|site|website|form|shop|article|seite|page|formulario))(?=\s*(?:$|[.!\n]))/gmu,
  // “acme.example/PLACEHOLDER”: the last of an address.
  /(?<=https?:\/\/[^\s/]{3,80}\/(?:[^\s]{0,100}[/=])?)(?:PLACEHOLDER|INSERT[A-Z_-]{0,20}|TODO|TBC|TBD|SLUG|YOUR[_-]?[A-Z]{2,12}|[A-Z]{2,12}[_-]HERE|XXX+|placeholder|insert-[a-z]{2,10}|your-(?:link|slug|page|url|campaign)|link-here)(?=[/?#]|[.,;!)]?(?:\s|$))/gmu,
  // “Thank you, NAME!”.
  /(?<=[,:]\s)(?:NAME|NAMEN|NOM|NOMBRE|NOME|NAAM)(?=[!.]|$)/gmu,
);
/** "(book title)": a field in round brackets. */
export const ROUND_FIELD =
  /^(?:book|event|product|company|client|show|film|song|album|speaker|guest|artist|team|player|customer|venue|course|workshop|campaign|sponsor) (?:title|name|date|link|time|price)$/iu;
/** "Link: xxx", "Source: ?": a label with nothing, or a stand-in, behind it at the end. */
export const EMPTY_LABELS = sifted(
  /(?<![\p{L}])(?:link|url|source|credit|photo credit|image|price|time|venue|location|code|handle|quelle|preis|bildnachweis|lien|crédit|prix|enlace|fuente|precio|fonte|preço|prezzo)\s?:[ \t]*(?:x{2,}|\?+|(?<=(?:link|url|source|credit|image|code|handle|quelle|bildnachweis|lien|crédit|enlace|fuente|fonte)\s?:[ \t]*)tb[acd]|…|\.{3}|-|–|n\/a)(?=\s*$|[ \t]*\n)/gimu,
);
/** "[photo of the team]" with no photo; with one it is a label. */
export const MEDIA_GAPS = sifted(
  /\[(?:photo|picture|image|gif|graphic|screenshot|bild|foto|grafik|imagen|imagem|immagine|visuel)(?:\s[^[\]\n]{1,40})?\]/giu,
);
/** One blank may be a gap; several, or one in a call to finish the sentence, are a game. */
export const BLANK = sifted(/(?<![\p{L}\p{N}_*@/])_{3,}(?![\p{L}\p{N}_*])/gu);
export const GAME = phrases(
  'fill',
  'blanks?',
  'complete',
  'finish',
  'sentence',
  'puzzle',
  'caption this',
  'comment',
  'guess',
  'is my',
  'my favou?rite',
  'lücke',
  'ergänzt',
  'vervollständigt',
  'complétez',
  'phrase',
  'completa',
  'completen',
  'frase',
  'complete a',
  'completate',
  // “Sunday without tea is ___”.
  '(?:is|are|ist|sind|est|es|é|è)(?= ?_)',
  '(?<=_ )(?:is|are|ist|sind|est|es|é|è)',
);
export const GLUED_TBC = sifted(/[$€£]\s?(?:TB[ACD]|TK)(?![\p{L}])|(?<![\p{L}\p{N}])(?:TB[ACD]|TK)\s?[%€£]/gu);
/** “voted ___ to ___ for the deal”, “from ___ until ___”: two blanks of one sentence that goes on behind them, or is over. */
export const BLANK_PAIR = sifted(
  /(?<![\p{L}\p{N}_*@/])_{2,}\s?(?:to|of|out of|until|till|and|[–-]|:|von|sur|de|di|bis|zu|gegen|und|à|a|et|contre|hasta|contra|e|até|tot) ?_{2,}(?![\p{L}\p{N}_*])(?=\s\p{Ll}|[.,]?\s*$|[.,]\s)/gmu,
);
/** “Attended by TK people”, “LINK TK”: the editors' mark where a number, a name or the field's own name asks for it. */
export const TK_FOR_VALUE = anyOf(
  // “attended by TK people”.
  /(?<=(?<!\p{L})(?:by|than|some|nearly|almost|about|over|of|at|on|for|from|with|aged) )TK(?=\s\p{Ll}{2,}|[.,;]?\s*$)/gmu,
  // “We served TK families”.
  /(?<![\p{L}\p{N}@#.])TK(?=\s\p{Ll}{3,}s(?!\p{L}))/gmu,
  // “TK million dollars”, “TK percent”.
  /(?<![\p{L}\p{N}@#.])TK(?=\s(?:hundred|thousand|million|billion|percent|per cent|of the)(?!\p{L}))/gmu,
  // “LINK TK”, “TK LINK”.
  /(?<![\p{L}\p{N}])(?:LINK|URL|NAME|DATE|TIME|PRICE|QUOTE|FIGURE|NUMBER|STAT|PHOTO|CREDIT|HED|DEK|TITLE|VENUE) TK(?![\p{L}\p{N}])|(?<![\p{L}\p{N}@#.])TK(?=\s(?:LINK|PHOTO|PIC|IMAGE|QUOTE|NAME|DATE|PRICE|TIME)(?!\p{L}))/gmu,
);
/** “Price: PENDING”. */
export const PENDING = sifted(/(?<=:\s)(?:PENDING|PENDIENTE|PENDENTE|OFFEN|EN ATTENTE|IN ATTESA)(?=\s*[,.;]|\s*$)/gmu);
/** A programme may say that its menu is TBC; behind a little word, what the sentence was to say is missing. */
export const TBC = anyOf(
  // “at the TBC”.
  /(?<=(?<!\p{L})(?:[Aa]t|[Oo]n|[Ii]n|[Ff]rom|[Bb]y|[Tt]o|[Ww]ith|[Ff]or|[Oo]f|[Tt]he|[Oo]ur|[Uu]ntil|is|are|am|um|im|bei|von|mit|der|die|das) )TB[CD](?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:TKTK|TKTKTK)(?![\p{L}])/gu,
  /(?<![\p{L}\p{N}@#.])TK(?!\s?(?:\p{N}|Maxx|MAXX))(?![\p{L}.])/gu,
);
export const TO_DO = sifted(
  /(?<![\p{L}\p{N}#@])(?:TODO|TO-DO|TO DO|FIXME)(?::|(?=\s(?:add|fix|check|write|insert|update|link|find|confirm|replace|ask|put|get|change|finish|upload|attach|translate|hinzufügen|ergänzen|prüfen|ajouter|vérifier)(?![\p{L}])))[^\n]{0,60}/gu,
);
