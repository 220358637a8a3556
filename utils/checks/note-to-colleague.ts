import { has, phrases, quoted, spansOf } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { isSpokenOf } from '../text/spoken-of.ts';
import type { Check, Found } from './check.ts';
import {
  ASKED_OVER_IT,
  ASKED_RIGHT,
  ASKS_APPROVAL,
  BARE_LABEL,
  BY_NAME,
  CHOICE,
  COPIED_NAME,
  ERRAND,
  HANDED_ON,
  MAIL,
  OF_THE_DESK,
  PASSED_BY,
  PLAN_LINE,
  SEVERAL_TEXTS,
  SHOUTED_ERRAND,
  SIDE_BY_SIDE,
  SIGNATURE,
} from './words/draft-traces.ts';

/** Said between people who make a post, never in one. English, German, French, Spanish, Portuguese, Italian. */
const NOTES = phrases(
  // English
  'before (?:this goes (?:out|live|up)|it goes live|(?:this|it) is (?:posted|published))',
  'before (?:i|we|you) hit (?:post|publish|send|schedule)',
  "see below for (?:the |our |your |this |tomorrow's |today's |\\p{L}+'s ){0,2}(?:post|caption|copy|text|tweet|thread)",
  '(?:caption|copy|text|post|wording) below as (?:discussed|agreed|requested|promised)',
  'shout if you (?:want|need|have) (?:any )?(?:changes|edits|tweaks)',
  '(?:cut|trim|shorten) (?:it )?here ?(?=-{2,})',
  'before (?:you|we) (?:post|publish|schedule|go live)(?: this| it|(?=[.!?,)]|\\s*$))',
  '(?:delete|remove|change|update|replace|fill|check|swap|add)[^.!?\\n]{0,40} (?:before|b4) (?:posting|publishing|scheduling|sending|it goes|this goes)',
  '[[(](?:pic|pics|photo|image|picture|video|gif|screenshot|clip|logo|bild|foto|imagen|imagem|immagine) (?:of|from|with|von|vom|mit|de|du|da|del|di) [^\\n)\\]]{3,60}?(?:(?: goes| to go)? here(?=[\\s,;)\\]])|,? \\p{L}+ has (?:it|them)|hier (?:hin|einfügen)|folgt)',
  '[[(]\\d{1,4} (?:characters|chars|zeichen|caractères|caracteres|caratteri|tekens)(?: (?:with|incl|mit|avec|con|com)\\p{L}*[^\\n)\\]]{0,30}| ?[–—,;:/|-][^\\n)\\]]{1,40})?[)\\]]',
  '(?<=^\\s*|\\n\\s*)(?:tweet|post|slide|frame|folie) \\d{1,2} ?\\([^\\n)]{4,120}[?!][^\\n)]{0,80}\\)',
  '(?:waiting|wait) (?:on|for) (?:legal|compliance|(?:the )?client|finance|pr|comms|design|final (?:copy|numbers|approval)|sign[- ]?off)',
  '(?:need|needs|want|waiting for) (?:legal|compliance|(?:the )?client|comms|pr|the boss|finance) to (?:ok|okay|approve|check|sign off|confirm|review|see)',
  'tb[acd] (?:by|with|from) (?!the end|end|then|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\p{L}+',
  '(?:price|date|time|venue|name|figures?|numbers?|link|speaker|quote|wording)s? (?:still )?to be (?:confirmed|checked|approved|supplied|added|agreed) (?:by|with) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|the end|noon|tomorrow)\\p{L}+',
  'needs? (?:a )?(?:better|stronger|shorter|new|different|punchier) (?:hook|headline|copy|caption|intro|cta|ending|title|visual)',
  'please use (?:the |this )?(?:\\p{L}+ )?(?:photo|picture|image|visual|version|logo)(?! (?:wall|booth|corner|frame|box|board|library|gallery|tool|app))',
  'use this one instead',
  'ignore (?:the )?(?:last|previous|earlier|old) (?:one|version|draft|copy)',
  '(?:ask|check with|run (?:this|it) (?:by|past)|confirm with) (?:legal|compliance|the client|client|pr|comms|marketing|finance|my boss|the boss)',
  '(?:looks good to me|lgtm)(?:,? (?:go ahead|post|publish|ship))',
  '(?:go ahead and|ready to|feel free to) (?:post|publish|schedule) (?:this|it)',
  '(?:sent from|get) (?:my iphone|my phone|my ipad|my android|outlook for \\p{L}+)',
  'von meinem (?:iphone|ipad|handy|smartphone) gesendet',
  'envoyé de(?:puis)? mon (?:iphone|smartphone|portable)',
  'enviado desde mi (?:iphone|móvil|android)',
  'enviado do meu (?:iphone|celular|telemóvel)',
  'inviato da(?:l mio)? (?:iphone|smartphone|cellulare)',
  "(?:do not|don't) (?:post|publish|schedule|send)(?: this| it)?(?: yet| until| before|:|$)",
  "(?:do not|don't) (?:post|publish) (?:this|it)",
  'not (?:yet )?(?:approved|signed off)(?: yet)?',
  'not for publication',
  'not final',
  '(?:awaiting|pending|waiting for|subject to|needs) (?:(?:final|legal|client|your) )?(?:approval|sign[- ]?off)',
  'approved by (?:legal|client|the client|compliance|marketing|pr|comms|management|brand|\\p{Lu}[\\p{L}]+ \\d)',
  '(?:ok|okay|good|ready|safe|cleared) to (?:post|publish)',
  "(?:legal|client|compliance) (?:approved|signed off|ok'd|to check|to approve|has approved)",
  'signed off by',
  "needs? (?:the |a |final )?(?:client|legal|compliance|brand|marketing|comms|pr|manager|director|ceo)(?:'s)? (?:approval|sign-?off|ok|okay|check|review)",
  '(?:cc|ping|over to) @?\\p{L}+ (?:and @?\\p{L}+ )?for (?:approval|sign-?off|review|comments?)',
  'need(?:s)? (?:new |final |the |some )?(?:copy|link|image|caption|visual|photo|picture|alt text|asset)s?(?: and (?:copy|link|image|visual)s?)?(?: here| from|[*]| please| asap|$)',
  '(?:copy|link|lnk|image|img|photo|pic|visual|quote|video|artwork|caption|date|time|price|name|logo) (?:to come|to follow|tbc|tbd|pending|missing)',
  '(?:could|can|would|will) (?:you|someone|somebody) (?:please |pls |plz )?(?:swap|post this|publish this|schedule this|proof(?:read)?|double[- ]check|add (?:the|a) (?:link|photo|picture|image|logo|hashtags?|alt text|credit)(?! (?:to|of) your)|change (?:the|this) (?:link|photo|picture|image|wording|headline|date)|check (?:the|this) (?:link|date|wording|spelling|copy|figure|number)|approve (?:this|it)|put something like|replace the (?:photo|link|image|picture)|post something like|write something like|fill in the (?:gaps?|blanks?|price|date|name|link|figures?|numbers?|quote)|shorten this|tweak (?:this|it|the))',
  '(?:please|pls|plz) (?:add|attach|insert|swap|update) (?:a |the |an |our |new |right )?(?:link|photo|picture|image|logo|copy|caption|visual|alt text|hashtags?)',
  "(?:don't|do not) forget to (?:add|tag|link|attach|credit|include)[^.!?\\n]{0,40} before (?:posting|publishing|it goes)",
  'use (?:the )?(?:\\p{L}+ )?(?:photo|picture|image|visual) (?:\\d+|instead|from the)',
  '(?:legal|client|compliance|brand team|marketing): ok(?:ay)?',
  '(?:ok|okay|approved|signed off) (?:from|by) (?:the )?(?:client|legal|compliance|marketing|boss|brand team)',
  '(?:please|pls|plz) (?:proof(?:read)?|approve(?= ?(?:$|[.,!?)]|this|it|and|before|by|asap|the (?:copy|post|text|caption|draft)))|review (?:this|before|and (?:approve|post|publish|confirm))|double[- ]check(?= ?(?:$|[.,!?)]|this|that this|(?:the |all )?(?:copy|spelling|wording|link|links|figures?|numbers?|caption|quote|facts?|name)))|sign off|fill in(?= ?(?:$|[.,!?)]|here|later|the (?:gaps?|blanks?|price|date|name|link|figures?|numbers?|quote)))|swap (?:in|out)?|replace (?:(?:the|this) (?:link|photo|picture|image|logo|text|copy|caption|quote|placeholder|visual)|with)|insert (?!your|a coin|the (?:card|coin))|put something like|(?:add|attach) (?:the )?(?:link|photo|picture|image|logo|alt text|hashtags?) (?:here|from|later|before)|check (?:the )?(?:copy|wording|spelling|figures?|numbers?)|post (?:this )?(?:at|on|by) (?:\\d|mon|tue|wed|thu|fri|sat|sun|noon|tomorrow))',
  '(?:the )?(?:client|legal|compliance|marketing|design|designer|pr|comms|agency|boss|brand team) to (?:confirm|check|approve|supply|provide|send|review|advise|sign off|write|add)',
  '(?:approved|final|draft|revised|updated) (?:copy|caption|text|wording|version) (?:below|attached|here|follows)',
  'can (?:we|you|i) (?:get|have|use|find) (?:a |an |the )?(?:better|different|new|nicer|bigger|shorter|other) (?:pic|picture|photo|image|visual|link|headline|caption|gif)',
  '(?:caption|copy|post text|tweet) (?:ends|starts|begins|stops)(?: here)?(?=\\W|$)',
  '(?:version|caption|draft|tweet|fassung|légende|versión|versão|versione) [a1] ?(?:\\([^()\\n]{1,20}\\) ?)?:(?=[^\\n]{20,400}\\s(?:version|caption|draft|tweet|fassung|légende|versión|versão|versione) [b2] ?[(:])',
  '(?:image|picture|photo|visual|video|emoji|hashtag) (?:suggestion|idea|direction|prompt)s?:',
  'end of (?:the )?(?:caption|copy|post text|tweet)',
  '(?:please|pls|plz) (?:use|take|post) (?:the )?(?:carousel|image|photo|picture|version|slide|graphic|visual|clip|video|template|option|file) ?(?:no\\.? ?|#)?\\d',
  '(?:swap|drop) in the (?:new |right |final )?(?:photo|picture|image|link|logo)',
  '(?:use|add|attach) (?:the )?(?:other|new|right|attached|final) (?:photo|picture|image|version|logo|visual) (?:here|instead|from)',
  'note to (?:editor|team|designer|social team)',
  'for (?:internal )?review only',
  'for your (?:review|approval)',
  "(?:as )?per (?:your|the client's|client|legal's) (?:feedback|comments?|notes?|changes|edits)",
  '(?:per|says|from) legal',
  '(?:the )?client (?:wants|asked|prefers|said|hates|loves) (?:us |this |it |the |to )',
  '(?:the |my |our )?(?:boss|ceo|md|director|manager|legal) (?:wants|prefers|would like) (?:this|it) (?:to|in|shorter|longer|more|less)',
  '(?:approved|signed off),? (?:and )?(?:please|pls|plz) (?:publish|post|schedule)',
  'nb: (?:check|confirm|verify|ask)',
  "here's (?:the|a|your) (?:final |updated |revised |new )?(?:copy|caption|draft|version) (?:for|you)",
  'please put (?:something|this)',
  '(?:is|was) this (?:still right|approved|signed off)\\?',
  'check (?:with|spelling with) (?:legal|client|marketing|pr)',
  'change (?:this|wording|to) (?:before|later|when)',
  'make (?:this|it) (?:shorter|punchier|funnier)',
  'too long[,:] ?(?:cut|shorten)',
  'post (?:this )?(?:at|on) \\d[^\\n]{0,12}(?: please| pls)',
  '(?:image|photo|picture) (?:credit )?needed',
  'fact[- ]check (?:this|needed)',
  'source\\?',
  '(?:write|post|use|copy|paste|publish|tweet) (?:the )?(?:below|following)(?: (?:caption|text|copy|post|tweet|message))?(?=[:.,]|\\s*\\n)',
  'here you go[,:!]? (?:at|on|post|please post|for) ',
  '(?:please|pls|plz|kindly) (?:post|publish|share|upload|put up|schedule) (?:the |this )(?:below|following|attached|text|caption|copy|wording)',
  'bitte (?:den |das |die )?(?:folgende[nrs]?|untenstehende[nrs]?|angehängte[nrs]?) (?:text |post |beitrag |bild )?(?:posten|veröffentlichen|teilen|hochladen)',
  '(?:merci de|peux-tu|pouvez-vous) (?:publier|poster|partager) (?:le |ce |la )?(?:texte |légende |message |post )?(?:ci-dessous|ci-joint|suivant)',
  '(?:por favor,? )?(?:publica|sube|comparte|publicad|subid|publique|poste|postem|publiquem) (?:el |este |o )?(?:texto |mensaje |post )?(?:siguiente|de abajo|adjunto|seguinte|abaixo|em anexo)',
  '(?:per favore,? )?(?:pubblica|pubblicate|pubblicare|postate) (?:il )?(?:testo )?(?:qui sotto|seguente|allegato)',
  '(?:you (?:can|could|should)|(?:can|could|would) you(?: please)?|please) (?:say|write|post|put|tweet) something (?:like|along)',
  "(?:make sure (?:to|you)|be sure to|remember to|don't forget to) (?:tag|mention|include|use|add) (?:@|#|the (?:link|hashtags?|handle|logo|disclaimer|tag))[^.!?\\n]{0,60} (?:in|to) (?:the|your) (?:caption|copy|post|tweet|text|bio|story)",
  '(?:keep|must be|has to be) (?:it |this )?(?:under|below|within) \\p{N}+ (?:characters|words)',
  'suggested (?:caption|copy|post|tweet|text|wording|reply|image|picture|visual|hashtag)s?:',
  '(?:comment(?:ed)?|kommentar|commentaire|comentario|commento|opmerking) \\[\\p{Lu}{1,3}\\p{N}{1,2}(?:R\\p{N}+)?\\]:',
  '[[(](?:comment|note|query|question|feedback|remark|edit) (?:from|by|for|to) \\p{L}[^\\n:\\])]{0,30}:[^\\n\\])]{0,160}?(?:\\?|check|confirm|approve)(?=[^\\n\\])]{0,160}[\\])])',
  '[[(](?:kommentar|anmerkung|frage|notiz|hinweis) (?:von|an|für) \\p{L}[^\\n:\\])]{0,30}:[^\\n\\])]{0,160}?(?:\\?|prüf|klär|freig)(?=[^\\n\\])]{0,160}[\\])])',
  '[[(](?:commentaire|remarque|question|note) (?:de|pour|à) \\p{L}[^\\n:\\])]{0,30}:[^\\n\\])]{0,160}?(?:\\?|vérifi|valid)(?=[^\\n\\])]{0,160}[\\])])',
  '[[(](?:comentario|comentário|pregunta|pergunta|nota) (?:de|do|da|para) \\p{L}[^\\n:\\])]{0,30}:[^\\n\\])]{0,160}?(?:\\?|comprob|confirm|verific|revis)(?=[^\\n\\])]{0,160}[\\])])',
  '[[(](?:commento|domanda|nota) (?:di|da|per) \\p{L}[^\\n:\\])]{0,30}:[^\\n\\])]{0,160}?(?:\\?|verific|controll|conferm)(?=[^\\n\\])]{0,160}[\\])])',
  // Still to be found for this post.
  '(?:need|needs|want|have|has) to (?:find|get|add|sort(?: out)?|pick|choose|chase|source|swap|replace) (?:a |an |the |some |another |out )*(?:better |new |good )?(?:pics?|photos?|pictures?|images?|visuals?|gifs?|links?|quotes?|alt text|headlines?|captions?|hashtags?|logos?)(?: \\p{L}+){0,5}? for (?:this|that)(?: (?:one|post|tweet|caption|story))?(?=\\W*$|\\W*\\n|[.!?])',
  '(?:awaiting|pending|waiting for|subject to|needs) (?:(?:final|legal|client|compliance|brand|pr|comms|management|your) ){1,2}(?:review|check|ok|okay|sign[- ]?off|approval|feedback)',
  "(?:do not|don't|not to be) (?:post(?:ed)?|publish(?:ed)?|schedule(?:d)?|use(?:d)?) before (?:\\d|noon|mon|tues|wednes|thurs|fri|satur|sun)",
  'bitte (?:erst|nicht vor|frühestens)(?: wieder)? (?:am |ab |um |nach |dem |der )*(?:\\d{1,2}\\.?|morgen|übermorgen|mo|die|mitt|don|frei|sams|sonn)\\p{L}* (?:\\p{L}+ |\\d\\S* ){0,2}(?:posten|veröffentlichen|publizieren|rausgeben|hochladen|online stellen|freischalten)',
  'bitte (?:am|ab|um) [^.!?\\n]{1,24} (?:posten|veröffentlichen|online stellen)',
  // Dutch
  'nog niet (?:posten|publiceren|plaatsen)',
  'niet (?:posten|publiceren|plaatsen)(?: voor| tot|[!:,]|$)',
  '(?:nog )?(?:wacht(?:en)? op|in afwachting van) (?:akkoord|goedkeuring|juridisch\\p{L}*|legal|de klant|een reactie van)',
  '(?:foto|link|tekst|prijs|datum|beeld|logo) volgt(?: nog)?(?=[.!,)]|$)',
  '(?:kun|kan|kunnen) (?:je|jij|iemand|jullie) (?:dit|deze|de|het|even|nog|hier) [^\\n.]{0,40}(?:plaatsen|aanpassen|invullen|checken|nakijken|vervangen|toevoegen|goedkeuren)',
  'goedgekeurd door',
  'graag (?:nog |even )?(?:controleren|nakijken|invullen|goedkeuren|aanvullen|vervangen)',
  'de klant (?:wil|vraagt|vindt)',
  'interne notitie',
  // German
  'bitte (?:noch |vorher |vor dem \\p{L}+ )?(?:freigeben|gegenlesen|korrekturlesen|ergänzen|einfügen|austauschen|nachtragen|korrigieren|bild (?:austauschen|einfügen)|link (?:einfügen|ergänzen|prüfen))',
  '(?:bild|foto|link|text|zitat|zahl) (?:fehlt|kommt|folgt)(?: noch)',
  '(?:noch )?nicht (?:veröffentlichen|posten|freigegeben)',
  'freigegeben (?:von|durch|am)',
  '(?:freigabe|abnahme) (?:durch|von|steht|fehlt|ausstehend|offen)',
  '(?:kannst|könntest|könnt|können) (?:du|ihr|sie|bitte) (?:bitte |noch |hier |das |den |die )*(?:bild|foto|link|text|datum|zahl|logo|hashtag)s? [^\\n.]{0,40}(?:austauschen|einfügen|einsetzen|reinnehmen|ergänzen|prüfen|tauschen|ändern|korrigieren)',
  'vor (?:dem|der) (?:posten|veröffentlichen|veröffentlichung|freigabe)',
  'bitte das (?:\\p{L}+ )?(?:bild|foto|logo) (?:nehmen|verwenden|benutzen)',
  'bevor (?:das|es|der post|wir) (?:rausgeht|raus geht|online geht|veröffentlich\\p{L}+|posten)',
  '(?:der )?kunde (?:möchte|will|wünscht)',
  'rücksprache mit',
  'interne? (?:notiz|anmerkung|hinweis)',
  // French
  '(?:à|a) (?:compléter|valider|confirmer|relire|vérifier|modifier|remplacer)(?: avant| par|\\.|$)',
  'ne pas (?:publier|poster|diffuser)',
  'en attente de (?:validation|confirmation|relecture)',
  '(?:validé|approuvé)e? par',
  '(?:bon pour publication|ok pour publi\\p{L}*)',
  '(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu peux|vous pouvez) (?:stp |svp )?(?:ajouter|changer|remplacer|vérifier|relire|valider|mettre|modifier|corriger|publier)',
  'avant (?:de |la )?(?:publier|publication|mise en ligne|poster)',
  '(?:photo|visuel|lien|image|texte) (?:à venir|manquante?|à ajouter|à insérer)',
  '(?:il )?manque (?:encore )?(?:le|la|les|un|une) (?:lien|photo|visuel|image|texte|date|prix|logo|légende)',
  'on attend (?:la validation|le retour|le client|le service juridique)',
  "merci (?:d'ajouter|de (?:remplacer|relire|valider|vérifier|changer))",
  'le client (?:veut|souhaite|préfère)',
  'note interne',
  // Spanish
  '(?:no|sin) (?:publicar|postear)(?: todavía| aún| hasta)?',
  'pendiente de (?:aprobación|aprobar|revisión|revisar|confirmar|validar)',
  'por (?:confirmar|definir)',
  '(?:aprobado|validado|revisado) por',
  '(?:puedes|podrías|podéis|pueden|podrían) (?:por favor )?(?:añadir|cambiar|agregar|poner|revisar|sustituir|corregir|reemplazar) (?:la|el|los|las|esta|este|un|una) (?:foto|imagen|enlace|link|texto|fecha|logo|precio)',
  'antes de (?:publicar|publicarlo|que salga)',
  '(?:falta|faltan) (?:la|el|las|los)? ?(?:foto|imagen|enlace|link|texto|fecha|precio|cita)',
  '(?:foto|imagen|enlace) pendiente',
  '(?:falta|faltan) (?:poner|añadir|meter|agregar|incluir|por poner) (?:el|la|los|las)? ?(?:foto|imagen|enlace|link|texto|fecha|precio|logo)',
  'esperando (?:a )?(?:legal|aprobación|el ok|la aprobación|al cliente)',
  'el cliente (?:quiere|prefiere|pide)',
  'nota interna',
  // Portuguese
  'não (?:publicar|postar)(?: ainda)?',
  '(?:aguardando|pendente de) (?:aprovação|revisão|confirmação)',
  'a (?:confirmar|definir)(?:[.)]|$)',
  '(?:aprovado|validado|revisado) (?:por|pelo|pela)',
  '(?:pode|podes|poderia|podem) (?:por favor )?(?:trocar|adicionar|mudar|colocar|revisar|substituir|acrescentar) (?:a|o|os|as|esta|este|essa|esse) (?:foto|imagem|link|texto|data|logo|preço)',
  'antes de (?:publicar|postar|ir ao ar)',
  '(?:falta|faltam) (?:a|o|as|os)? ?(?:foto|imagem|link|texto|data|preço)',
  '(?:falta|faltam) (?:colocar|pôr|incluir|adicionar) (?:o|a|os|as)? ?(?:foto|imagem|link|texto|data|preço|logo)',
  '(?:podem|pode|podes|conseguem) (?:aprovar|validar|rever|revisar)(?: (?:isto|isso|esse|este|o post|o texto))?(?: até|\\?| por favor)',
  'o cliente (?:quer|prefere|pediu)',
  // Italian
  'non (?:pubblicare|postare)(?: ancora)?',
  'in attesa di (?:approvazione|conferma|revisione)',
  'in attesa (?:del cliente|del legale|dell.ok)',
  'da (?:confermare|definire|completare|approvare|verificare|rivedere|inserire)',
  '(?:approvato|validato|revisionato) da',
  '(?:puoi|potresti|potete|potreste) (?:per favore )?(?:aggiungere|cambiare|mettere|controllare|sostituire|correggere) (?:la|il|lo|i|le|questa|questo|una|un) (?:foto|immagine|link|testo|data|logo|prezzo)',
  'prima (?:di|della) (?:pubblicare|pubblicazione|postare)',
  '(?:manca|mancano) (?:la|il|le|i)? ?(?:foto|immagine|link|testo|data|prezzo)',
  'il cliente (?:vuole|preferisce|chiede)',
);
/** Somebody is called by name at the start and asked about the post itself: "@Sam please check", "Team, thoughts?". */
const CALLED = sifted(
  /^\s*(?:[Hh]i |[Hh]ey )?(?:@[\p{L}\p{N}_.]+|[Tt]eam|[Aa]ll|[Gg]uys|[Ff]olks|(?!Please|Everyone|Everybody)\p{Lu}\p{Ll}{1,11}(?<!s))\s?[,:–-]?\s(?:(?:please|pls|plz|can you|could you|would you|kannst du|bitte|tu peux|peux-tu|puedes|podes|pode|puoi)(?: [\p{Ll}]{2,6}){0,3}? (?:(?:approve|proof(?:read)?|sign off|swap|tweak|post this|publish|schedule|freigeben|gegenlesen|relire|valider|aprobar|aprovar|approvare)(?![\p{L}])|(?:check|review|add|confirm|look over|prüfen|checken|vérifier|revisar|rever|controllare|verificare)(?![\p{L}])(?=[^.!?\n]{0,40}(?:before (?:we|you|i|it|post)|this (?:one|post|copy|caption|draft|tweet)|the (?:link|copy|wording|caption|photo|image|spelling|alt text)|bevor|avant de (?:publier|poster)|antes de (?:publicar|postar)|prima di (?:pubblicare|postare))))|(?:thoughts|feedback|comments|ok|okay|good to go|can we post)\s?\?|is (?:this|it) (?:ok|okay|right|good|fine)\b)/u,
);
/** A plan's line over the text: "POST AT 9AM:", "Tuesday 24/11 – IG –". */
const SLOT = sifted(
  /^\s*(?:(?:post|publish|schedule|scheduled|go(?:es)? live|posten|veröffentlichen|publier|publicar|pubblicare)(?: this)? (?:at|on|for|um|am|à|le|a las|el|às|em|alle|il) [^\n:]{0,24}\d[^\n:]{0,10}(?::(?!\d)|\s[–-])\s|(?:\p{L}{2,10},? )?\d{1,2}[./]\d{1,2}\.?(?:[./]\d{2,4})?\s?[–|-]\s?(?:ig|fb|li|tw|insta(?:gram)?|facebook|linkedin|twitter|x|tiktok|threads|bluesky|stor(?:y|ies)|reel|carousel|post)\s?[–|:-]\s)/iu,
);
/** How an approval or a stage of the work opens a line. */
const STAGE = sifted(
  /^[ \t]*(?:lgtm|(?:first|second|rough|quick|new) draft|revised|amended|reworked|überarbeitet|version corrigée|versión corregida|versão corrigida|versione corretta|as discussed|wie besprochen|comme convenu|como hablamos|conforme combinado|come d['’]accordo)(?:,[^:\n]{1,30})?\s?(?::|!|\s[–-]\s)(?!\s*(?:done|finished|complete\p{Ll}*|fertig|fini|terminé|hecho|pronto|fatto)(?!\p{L}))|^[ \t]*[-*•] \[[ xX]?\]\s|^> [^\n]+\n/gimu,
);
/** What is drawn from a cask, or chosen in a sport, is a draft too. */
const ON_TAP = sifted(/\b(?:kegs?|casks?|on tap|taps?|porter|stout|ales?|lager|beers?|pints?|pour\w*|round \d|first pick|nfl|nba)\b/iu);
const WORK_TALK = phrases('vertragsabschluss', 'tutorial', 'checklist', 'our editors', 'proofreaders?', 'copywriters?', 'content calendar');

/** Labels of a copy document, at the start of a line. */
const FIELD_LABELS = sifted(
  /^[ \t*_>•-]*(?:caption(?: text| option)?(?: \d)?(?: ?\([^)\n]{0,40}\))?|alt|notes? to editor|(?:post|social|instagram|ig|facebook|fb|linkedin|twitter|x|tweet|threads|bluesky|mastodon|tiktok) ?(?:copy|caption|text|post|version)|copy(?: text)?|body(?: copy| text)?|headline|sub-?head(?:line)?|hashtags?|alt[- ]?text|image (?:text|copy|description)|visual|cta|call to action|subject(?: line)?|first comment|slide \d+|draft(?: \d+)?|(?:post|tweet) (?:draft|idea)|asset|creative|first draft|bildunterschrift|bildtext|bildbeschreibung|alternativtext|alt-?text|entwurf|beitragstext|posttext|überschrift|légende|visuel|accroche|texte alternatif|texte du post|brouillon|pie de foto|texto alternativo|borrador|copy del post|texto del post|titular|legenda|rascunho|texto do post|didascalia|bozza|testo alternativo|testo del post|testo|texto|texte|text|immagine|imagen|imagem|image|bild|foto|photo|titolo|título|titre|titel|tag|tags|mentions?|link|canale|channels?|platforms?|posting (?:schedule|time|date|slot)|publish(?:ing)? (?:date|time)|go-?live(?: date| time)?|scheduled (?:for|time)|uhrzeit|datum|ora|hora|heure)[ \t*_]*:[ \t*_]*(?=\S|$)/gimu,
);
const ONE_LABEL_IS_ENOUGH = sifted(
  /caption|copy|\balt\b|alt-?text|draft|posting|publish|go-?live|scheduled|bildunterschrift|bildtext|entwurf|légende|brouillon|pie de foto|borrador|rascunho|didascalia|bozza|beitragstext|posttext|tweet|first comment|body|visuel|texte?\b|legenda/iu,
);
const VERSIONS = sifted(
  /^[ \t]*v\p{N}{1,2}\s*[–:-]\s|^[ \t]*(?:draft|entwurf|brouillon|borrador|rascunho|bozza) ?\p{N}{1,2}\s?[–:|-]\s|(?<![\p{L}])version \p{N}{1,2}\s?\((?:final|draft|approved|clean)\)|^[ \t]*(?:approved|freigegeben|validé|aprobado|aprovado|approvato)\s?(?:✅|✔️|☑️|:|–|-)|(?<![\p{L}\p{N}/.])(?:final|draft|entwurf|brouillon|borrador|rascunho|bozza|copy|post|version|fassung)[ _-]?(?:final[ _-]?)?v\.?\p{N}{1,2}(?!\p{N}|\.\p{N})(?:[ _-]?(?:final|approved|clean|\p{Lu}{2}))?|(?<![\p{L}\p{N}/.])v\p{N}{1,2}[ _-](?:final|draft|approved|clean)(?![\p{L}])|(?<![\p{L}])final[_-](?:final|v\p{N}|version|copy|approved)\w*|^[ \t]*\[?(?:draft|entwurf|brouillon|borrador|rascunho|bozza|final version|final copy|final draft|endfassung|version finale|versión final|versão final|versione finale)\]?\s*(?:[-–:]|$)/gimu,
);
const OPTIONS = sifted(
  /^[ \t*_]*(?:option|version|variant|variation|alternative|vorschlag|variante|fassung|proposition|opción|propuesta|versión|opção|proposta|versão|opzione|versione|take|post|tweet|caption) ?#?(\p{N}|[A-C])(?:[ \t]*\([^)\n]{0,30}\))?[ \t*_]*[:.)–-]/gimu,
);
/** "(Jess, can you …)", "@Tom pls …": somebody is spoken to in brackets. */
const ASIDE = sifted(
  /[([][^()[\]\n]{0,80}(?:\b(?:pls|plz|thx|tbc|asap|fyi)\b|\b(?:can|could|will|would) (?:you|we|someone)\b[^()[\]\n]{0,60}(?:\?|photo|link|image|copy|swap|check)|(?<!\b(?:I|you|to) (?:\p{L}+ )?)\bcheck (?:this|with|if|the)\b|\b(?:(?:confirm with|waiting (?:on|for)) \p{L}+|ask (?!at |in |us|your|a |an |the |for|about|me|any|how|why|what|if|and|our|one|staff|away|again)\p{L}{3,})|\b(?:needs?|kommt noch|fehlt noch|manque|falta|manca)\b[^()[\]\n]{0,30}\b(?:link|photo|image|copy|hook|date|logo|foto|bild|lien|enlace)\b|\b(?:kommt|fehlt) noch\b|\bnot sure (?:if|about|whether)\b|\bis this (?:right|correct|ok)\b|\bkannst du\b|\bbitte (?:prüfen|checken|noch)\b|\b(?:peux-tu|pouvez-vous|tu peux)\b|\bpuedes\b|\brevisar\b|\bpodes?\b[^()[\]\n]{0,30}(?:trocar|ver)|\bpuoi\b|\bcontrollare\b|(?<!\p{L})à (?:vérifier|valider)\b|\bverificar\b)[^()[\]\n]{0,80}[)\]]/giu,
);

const check: Check = {
  id: 'note-to-colleague',
  title: 'A note to a colleague, a label, a version',
  why: 'What was written to the person who posts goes out with the post: “Could you please put something like” (a model’s advert, 2016).',
  class: 'left-over-text',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ text }, part): Found[] => {
      const found: Found[] = [];
      const report = (spans: { start: number; end: number; text: string }[], level: Found['level'], words: string) => {
        for (const { start, end, text: place } of spans)
          found.push({ part, start, end, level: isSpokenOf(text, start) ? 'note' : level, say: `${quoted(place)} ${words}` });
      };
      report(spansOf(text, ASIDE), 'stop', 'speaks to a colleague, not to readers.');
      report(spansOf(text, NOTES), has(text, WORK_TALK) ? 'note' : 'stop', 'reads like a note between colleagues.');
      // Several in a row are told about: “final, final_v2, final_FINAL”.
      const versions = spansOf(text, VERSIONS);
      report(
        versions,
        (versions.length > 1 && /^, \w/.test(text.slice(versions[0]!.end))) || ON_TAP.test(text) ? 'note' : 'stop',
        'is the label of a version.',
      );
      report(spansOf(text, ERRAND), 'stop', 'is still to be seen to.');
      if (/\p{Ll}{3}/u.test(text)) report(spansOf(text, SHOUTED_ERRAND), 'stop', 'is still to be seen to.');
      report(spansOf(text, MAIL), 'stop', 'comes from a mail.');
      report(spansOf(text, BARE_LABEL), 'stop', 'is a label from the document this came from.');
      if (draft.surface === 'post') report(spansOf(text, SIGNATURE), 'ask', 'is how a mail ends.');
      report(spansOf(text, STAGE), 'ask', 'reads like a remark on a draft.');
      for (const [pattern, words] of [
        [CALLED, 'speaks to a colleague, not to readers.'],
        [SLOT, 'is a line from the plan.'],
        [PLAN_LINE, 'is a line from the plan.'],
        [OF_THE_DESK, 'was written over the text at work, not for readers.'],
        [HANDED_ON, 'hands the text on to a colleague.'],
        [PASSED_BY, 'is the stamp of whoever approved it.'],
        ...(draft.surface === 'post' ? [[ASKED_RIGHT, 'asks a colleague, not readers.'] as const] : []),
        [BY_NAME, 'speaks to a colleague, not to readers.'],
        [COPIED_NAME, 'is the name of a copied file.'],
        [SEVERAL_TEXTS, 'stands over several texts, of which one was meant.'],
        [ASKED_OVER_IT, 'asks a colleague, not readers.'],
        [ASKS_APPROVAL, 'asks whoever approves, not readers.'],
        ...(CHOICE.test(text) ? [] : [[SIDE_BY_SIDE, 'are two versions, of which one was to be chosen.'] as const]),
      ] as const) {
        const place = pattern.exec(text);
        if (place)
          report(
            [{ start: place.index, end: place.index + place[0].length, text: place[0] }],
            draft.surface === 'reply' ? 'note' : 'stop',
            words,
          );
      }
      const labels = spansOf(text, FIELD_LABELS);
      if (labels.length > 1 || labels.some((label) => ONE_LABEL_IS_ENOUGH.test(label.text)))
        report(labels, 'stop', 'is a label from the document this came from.');
      // Several options side by side are the post's own list; one alone was copied with it.
      const options = Array.from(text.matchAll(OPTIONS));
      const others = draft.parts.reduce(
        (count, other) => count + (other === draft.parts[part] ? 0 : other.text.search(OPTIONS) === -1 ? 0 : 1),
        0,
      );
      if (
        options.length === 1 &&
        others === 0 &&
        !/^\s*(?:post|tweet|caption|take|version)/iu.test(options[0]![0]) &&
        !mentionsOther(text, options[0]![0])
      ) {
        report(spansOf(text, OPTIONS), 'stop', 'is the label of one option among several.');
      } else if (options.length > 0 && /^\s*(?:post|tweet|caption|instagram)/iu.test(options[0]![0]) && draft.parts.length === 1) {
        report(spansOf(text, OPTIONS), 'ask', 'is a label from the document this came from.');
      }
      return found;
    }),
  examples: {
    fires: [
      'Copy of Copy of Term 4 dates\n\nThe last day of term is Friday 11 December.',
      { text: 'VERSIÓN CORTA:\nEl mercado abre el viernes a las 18:00.\n\nVERSIÓN LARGA:\nEl mercado abre.', context: { locale: 'es-ES' } },
      'Tickets are $18. @Hemi pls check price w finance b4 posting',
      '(pic of the team in Santa hats here, Kim has it)\n\nHappy holidays!',
      'Two cubs were born on June 14. (214 characters – fits Bluesky and X)',
      'We moved 40 services.\n\nTweet 2 (hook them! maybe the call?)',
      'We fixed 1,140 leaks in October. [Comment from Dev: is this the audited number?]',
      'Our ferry is back on Monday. Pending compliance check.',
      'X/Bluesky: Our ferry is back.',
      'Draft 2, updated 3 May: Our ferry is back on Monday.',
      'Our ferry is back, with a café. (176/280 characters)',
      'Our ferry is back. SIGNED OFF BY PAM 3/5',
      'Our ferry carried 900 cars. Is this figure still correct?',
      'We have to get a better photo of the ferry for this one.',
      { text: 'Bitte nicht vor Freitag posten. Die Fähre fährt wieder.', context: { locale: 'de-DE' } },
      'Our tenants’ day is on Friday. (max. 40 words, in the house style)',
      '### Priya, check the lock number ### Lock 9 is open again.',
      'Hi Jo, see below for tomorrow’s post.\n\nOur ovens are on again.',
      'A new ramp, a new lift. @Sam look at the sums again before I hit post',
      'The menu starts on Tuesday. (Jess, can you swap in the new photo before this goes out? thx)',
      'FINAL_v3 (approved by Legal 18/11)',
      'Caption: Slow mornings above the lake.',
      'Option 2: Slow mornings above the lake.',
      'Noch nicht veröffentlichen! Neue Öffnungszeiten ab Montag.',
      'Rendez-vous samedi. Photo à venir.',
      '@Sam please check before we post. Our new tin is here.',
      'POST AT 9AM: Our new tin is here.',
      'Our new tin is here. Waiting on legal.',
      'Borrador: Ya llegó la salsa.',
      'The fair is on Sunday (Ana to confirm) in the park.',
      'Fwd: Sunday\n\nThe fair is in the park.',
      'Hallo Ana, hier der Text für morgen:\n\nDer Markt ist offen.',
      'Version A: The fair is back.\n\nVersion B: Get your wellies on.',
      'Petra, was it 40 or 44 boats? The leaflet says both.\n\nOur regatta had 44 boats on the water and one dog.',
      'At 4pm, post the below:\n\nKeeping up with the new blend.',
      { text: 'De nieuwe thee is er. Nog niet plaatsen, foto volgt.', context: { locale: 'nl-NL' } },
    ],
    leaves: [
      'Copy of a letter from 1911, found in the loft. Long version: it rained. A short version: read the letter, all forty pages of it.',
      'A poem in 280 characters (with spaces), and a photo (of the whole team, in hats) from the year we began. Slide 2 (of ten) is the best.',
      'One more question from Rosa: who feeds the goats on Sundays? (Note for drivers: the lane is closed. Note from the chef: no more soup.)',
      { text: 'To reach us by phone, please use the link here: https://acme.example/help', draft: { surface: 'reply' } },
      { text: 'Well done! (I get it wrong and have to check the book each time I do it!)', draft: { surface: 'reply' } },
      '*** Please check your tickets *** There are about 40 words for rain (about 40 words for snow exist as well).',
      'The folder held final_v2, final_final, crab_final. Please fill in the form at the desk.',
      '“Do not publish” stands on the oldest page of our archive. Final draft: the last keg is on tonight.',

      'Facebook, Instagram and now Bluesky: we are everywhere. Version 2, with edits by our readers, is in the shop. A tweet has 280 characters (280 characters!).',
      'No sugar, no fuss. Approved by Nordic dentists. Approved by Gran. The report is to be published on Monday, pending a review of the tides.',
      { text: 'Is this number correct? Then we will ring you back.', draft: { surface: 'reply' } },
      {
        text: 'Bitte erst am Montag die Tonnen herausstellen. Die Zahlen können wir erst am Freitag veröffentlichen.',
        context: { locale: 'de-DE' },
      },

      'FINAL: Millbrook Rovers 2-1 Quarry Town.',
      'Edit: fixed the number, the first version said 50.',
      'Option 1: the window. Option 2: the aisle. We know which one we are.',
      'The 4.2 release is out. Please check the notes and tell us what you think.',
      'Could you please send us a message with your order number?',
      'The new rule was approved by parliament on Monday.',
      'Version 2 of our app is here.',
      'Please check the date on your tin before you brew.',
      'Re: your letters about the fair. Yes, dogs may come (on a lead), and so may ferrets (ask at the gate).',
      'Version 1: oats. Version 2: rye. Both loaves are on the shelf, and both are gone by noon.',
      'Option A: tent.\nOption B: caravan.\nWhich one would you choose? Tell us why, in one sentence, by Sunday.',
      'Mum, is it one scoop or two? The board says both.',
      'Here is the text of our letter to the council:\n\nWe want the bus back.',
      'FULL HOUSE on Saturday, and the TO DO list is done. Please insert your ticket with the barcode up.',
      'Passengers, please check the link before you travel.',
      'Hi, please add me to the list.',
      'Is this okay? Milk first, then tea?',
      'Thoughts? We like it with lemon.',
    ],
  },
};

function mentionsOther(text: string, label: string): boolean {
  const word = label.trim().split(/[\s#]/)[0]!.replace(/[*_]/g, '');
  return new RegExp(`${word}`, 'giu').test(text.replace(label, ''));
}

export default check;
