import { anyOf } from '../../text/any-of.ts';
import { sifted } from '../../text/sifted.ts';

/** Said to one person at home, by a pet name or as mum and dad, at the very beginning as in a message; in six languages. */
export const spokenHome = anyOf(
  /^\s*(?:hey |hi |ok |oh )?(?:mum|mom|mam|mummy|dad|daddy|nan|gran|babe|hun|honey|darling|sweetheart|sis|bro)[, ]+(?:the|can you|can u|could you|are you|did you|did u|do you|have you|i['’]?(?:m|ve|ll)|i|it['’]s|where|when|don['’]t|please|pls)(?!\p{L})/giu,
  /^\s*(?:schatz|schatzi|mama|papa|mutti|liebling|süße|süßer|hase|mausi)[, ]+(?:bring|hol|kannst|ich|wo|wann|hast|bist|denk|vergiss|mach|ruf|kommst|bin)(?!\p{L})/giu,
  /^\s*(?:ma )?(?:chéri|chérie|mon cœur|mon coeur|maman|papa|bébé|mon amour|doudou)[, ]+(?:je|tu|peux|n['’]oublie|prends|ramène|rapporte|appelle|j['’]|c['’]est|il faut|passe|pense)/giu,
  /^\s*(?:cariño|amor|mamá|papá|cielo|gordi|mi vida|cari)[, ]+(?:compra|recoge|llego|puedes|trae|estoy|llama|acuérdate|voy|ven|saca|pon|hoy llego)(?!\p{L})/giu,
  /^\s*(?:amore|tesoro|mamma|papà|ciccio|amo)[, ]+(?:scendi|prendi|compra|arrivo|puoi|passa|ricordati|sono|chiama|porta|vieni|butta|dove|metti)(?!\p{L})/giu,
  /^\s*(?:amor|mãe|pai|bebê|bebé|vida|môr)[, ]+(?:busca|compra|chego|podes|pode|traz|passa|paga|estou|tô|vou|liga|lembra|já|leva|põe)(?!\p{L})/giu,
  // Family news, told as it happens.
  /(?<!\p{L})(?:daddy|mummy|mommy)['’]s (?:home|on (?:his|her) way)(?!\p{L})|(?<!\p{L})happy birthday(?: to)?(?: my)? (?:pudding|baby (?:girl|boy)|little (?:man|one)|princess|gorgeous|darling|sweetheart|sis|bro|mum|mom|dad|nan)(?!\p{L})|(?<!\p{L})any(?:one|body) else['’]?s (?:toddler|baby|newborn|kids?) (?:up|awake|been|refus\p{L}+|still)(?!\p{L})/giu,
  /(?<!\p{L})my (?:little )?(?:son|daughter|boy|girl|baby|toddler|grandson|granddaughter|nephew|niece)(?: \p{L}+)? (?:just )?(?:took (?:his|her) first steps|said (?:his|her) first word|lost (?:his|her) first tooth|slept through)(?!\p{L})|(?<!\p{L})(?:mein sohn|meine tochter|mein enkel|meine enkelin)[^.!?\n]{0,30}(?:erste(?:n)? (?:schritte?|wort|zahn)|eingeschult)|(?<!\p{L})(?:mon fils|ma fille|mon petit-fils) a (?:fait ses premiers pas|dit son premier mot|perdu sa première dent)|(?<!\p{L})(?:mi hij[oa]|mi niet[oa]) (?:ha dado|dio|ha dicho|dijo) (?:sus primeros pasos|su primera palabra)|(?<!\p{L})(?:mi[oa] figli[oa]) ha (?:fatto i primi passi|detto la prima parola)|(?<!\p{L})(?:[ao] )?(?:meu filho|minha filha) (?:deu|disse) (?:os primeiros passos|a primeira palavra)/giu,
  // One's own notice, just given.
  /(?<!\p{L})(?:i['’]?(?:ve)? )?just (?:handed in my notice|quit my job|been (?:fired|made redundant))(?!\p{L})|(?<!\p{L})hab(?:e)? (?:gerade|heute|eben|endlich) (?:meinen job )?gekündigt(?!\p{L})|(?<!\p{L})je viens de (?:démissionner|poser ma démission)(?!\p{L})|(?<!\p{L})acabo de (?:dimitir|dejar (?:el|mi) trabajo)(?!\p{L})|(?<!\p{L})mi sono (?:appena )?licenziat[oa](?!\p{L})|(?<!\p{L})(?:acabei de me (?:demitir|despedir)|pedi demissão)(?!\p{L})/giu,
  // Courting.
  /(?<!\p{L})(?:dating apps? (?:are|is) (?:\p{L}+ )?(?:hell|the worst|trash|killing|dead|exhausting|awful|a nightmare)|swiped (?:right|left) on|(?:two|three|four|five|\d{1,2}) (?:first )?dates this (?:week|month|year))(?!\p{L})/giu,
);

/** A vote of one's own: no house has one. */
export const ownVote = anyOf(
  // “Just voted.”, “Voted. Anyone but Hale.”
  /(?<=(?:^|[.!?\n] ?))(?:just|i just|i['’]ve just) voted(?=[.!,;]|$| and )/giu,
  /(?<=(?:^|[.!?\n] ?))(?:(?:gerade|eben|heute|schon) gewählt(?=[.!])|(?:war|bin|komme) (?:gerade |eben )?(?:wählen|vom wählen)(?=[.!,])|je viens de voter|acabo de votar|acabei de votar|ho appena votato)(?!\p{L})/giu,
  /(?<=(?<!\p{L})(?:vot(?:ed?|ing|é|ar|ato|ei|er)|gewählt|wählen|poll(?:s|ing)?|ballot|election)(?!\p{L})[^\n]{0,60})(?<!\p{L})(?:any(?:body|one|thing) but|alle außer|jeder außer|tout(?:es)? sauf|n['’]importe qui sauf|cualquiera menos|qualquer um menos|chiunque tranne) (?!me|you|us|him|her|the|that|this|a(?!\p{L}))\p{L}{3,}/giu,
  /(?<!\p{L})(?:i['’]ve|i have|i['’]m|i am|i|i['’]ll) (?:always |never |just |proudly |still |only ever )?(?:vot(?:ed|ing)|vote) (?:for (?:them|him|her|the (?:\p{L}+ )?party|labour|the greens|the tories|reform|republicans?|democrats?|trump|starmer|\p{L}+ (?:on|this|next|again|because|and so))|remain|leave|labour|tory|green|republican|democrat|yes on|no on)(?!\p{L})/giu,
  /(?<!\p{L})(?:ich (?:hab|habe|wähle|wählte)|hab ich|habe ich|hab) [^.!?\n]{0,30}(?<!\p{L})(?:die grünen|grün|spd|cdu|csu|fdp|afd|die linke|svp|övp|fpö)(?:[^.!?\n]{0,20}gewählt)?(?!\p{L})/giu,
  /(?<!\p{L})(?:j['’]ai voté|je vote(?:rai)?|moi je vote) (?:pour |contre )?(?:lui|elle|eux|macron|le pen|mélenchon|le rn|lfi|le ps|les verts|blanc)(?!\p{L})/giu,
  /(?<!\p{L})(?:yo )?(?:he votado|voté|voto|votaré|voy a votar) (?:a|por) (?:él|ella|ellos|vox|podemos|sumar|sánchez|feijóo|psoe|pp|los verdes)(?!\p{L})/giu,
  /(?<!\p{L})(?:ho votato|io voto|voterò|voto) (?:per )?(?:lui|lei|loro|meloni|salvini|schlein|il pd|la lega|cinque stelle|m5s)(?!\p{L})/giu,
  /(?<!\p{L})(?:eu voto|votei|vou votar) (?:nele|nela|neles|no (?:lula|bolsonaro|ps|psd|chega|pt)|em (?:lula|bolsonaro))(?!\p{L})/giu,
);

/** A season ticket of one's own, given up in anger: no house has one either. */
export const ownTicket =
  /(?<!\p{L})(?:(?:cancell?ing|burning|binning|handing back|giving up|tearing up|not renewing) my (?:season ticket|membership)|me (?:quito|doy de baja|borro)(?: de(?:l)?)? (?:el |mi )?(?:abono|carn[eé]|socio)|rompo el (?:abono|carn[eé])|(?:kündige|zerreiße|verbrenne) (?:ich )?meine dauerkarte|je (?:rends|résilie|déchire) mon abonnement|(?:straccio|disdico) l['’]abbonamento|(?:cancelo|rasgo|devolvo) (?:o )?(?:meu )?(?:cartão de sócio|lugar anual))(?!\p{L})/giu;

/** What a customer writes to a house that let them wait. Beside the house's own handle it went out from the wrong side. */
export const grievance = anyOf(
  /(?<!\p{L})(?:on hold|still (?:waiting|no|haven['’]t|not)|waiting (?:for|since)|(?:third|second|fourth|\d{1,2}(?:rd|th|nd)) (?:delay|time|call|email)|missed my|no (?:water|power|reply|answer|signal|internet|heating|refund|one (?:answers|replies|picks))|when (?:will|are|is) (?:you|my|the)|where(?:['’]s| is) my|what am i paying|is any(?:body|one) (?:actually )?there|(?:my|a) refund|never (?:arrived|again|turned up)|charged me (?:twice|for)|logged me out|worst|joke of|shambles|disgrace|unacceptable|sort (?:it|this) out|cancell?ed (?:my|again))(?!\p{L})/giu,
  /(?<!\p{L})(?:wann kommt|wo bleibt|seit (?:\d+|\p{L}+) (?:minuten|stunden|tagen|wochen)|warte (?:seit|immer)|schon wieder|niemand (?:antwortet|geht|meldet)|unverschämt|frechheit|mein geld zurück)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:ça fait|depuis) (?:\d+|\p{L}+) (?:minutes|heures|jours|semaines|mois) que|j['’]attends|où est (?:mon|ma)|personne ne (?:répond|décroche)|vous vous (?:moquez|foutez)|toujours (?:pas|rien)|inadmissible|remboursez|c['’]est une honte)(?!\p{L})/giu,
  /(?<!\p{L})(?:llev[ao] (?:\d+|\p{L}+) (?:minutos|horas|días|semanas|meses)|sin llegar|alguien (?:responde|contesta|me)|nadie (?:responde|contesta|coge)|dónde está mi|cuándo (?:llega|vais|piensan)|una vergüenza|mi dinero|otra vez sin)(?!\p{L})/giu,
  /(?<!\p{L})(?:aspetto da|sono (?:\d+|\p{L}+) (?:ore|giorni|settimane) che|nessuno (?:risponde|mi)|dov['’]è il mio|quando (?:arriva|pensate)|una vergogna|rimborso|ancora niente)(?!\p{L})/giu,
  /(?<!\p{L})(?:há (?:\d+|\p{L}+) (?:minutos|horas|dias|semanas|meses)|à espera|estou esperando|ninguém (?:responde|atende)|onde está (?:o|a) m\p{L}+|quando (?:chega|vão)|uma vergonha|reembolso|até agora nada)(?!\p{L})/giu,
);

/** “You have no idea how difficult Robert is”: somebody told of by name, to somebody who knows them. */
export const ON_SOMEBODY = sifted(
  /(?<=(?:[Nn]o idea|[Bb]elieve|[Tt]ell you|[Ss]ick of|[Tt]ired of) how )(?:difficult|awful|horrible|hard|rude|mean|lazy|annoying|useless) (?!It|This|That|Life)\p{Lu}\p{Ll}+ (?:is|was|can be)(?!\p{L})/gu,
);

/** Somebody takes sides in an election. */
export const VOTES = sifted(
  /(?<!\p{L})[Vv]ote (?:for )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:on|this|next|in) (?:\d|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|May|June|November|the (?:local|general|election))/u,
);

/** Somebody is praised by name. */
export const PRAISES = sifted(
  /(?<!\p{L})(?:well done|congratulations|congrats|great (?:job|work|move|speech|stuff)|thank you|thanks|bravo|good on you|nice one),? (?<name>\p{Lu}\p{Ll}{2,})(?!\p{L})/iu,
);
