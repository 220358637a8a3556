import { once } from '../../text/once-per.ts';
import { either, joined, oneOf, phrases } from '../../text/phrases.ts';

/**
 * Insults at a person, threats and obscene wishes that nobody at work should have to read unasked, also where letters are hidden behind stars.
 * Anger at what was done is none: “this is disgusting” stays readable. English, German, French, Spanish, Portuguese, Italian. Our own selection.
 */
export const abuse = once(() =>
  phrases(
    // English
    'f[u*@#]{1,4}[c*@#]{0,3}[k*]{1,3}(?:ing)? (?:off|you|u|yourselves|yourself|ya|your (?:mum|mother|mom))',
    'fuck(?:ing)? (?:idiots?|morons?|cunts?|pricks?|wankers?|losers?|liars|clowns?|retards?|bastards?|scum)|stfu|gtfo',
    'shut (?:the fuck|your (?:fucking )?(?:mouth|face|gob|trap))|(?:piss|sod|bugger|eff) off|go to hell|burn in hell|rot in hell',
    'drop dead|eat shit|suck (?:my|a)|kiss my arse|up yours',
    '(?:kill|hang|shoot|drown|off) (?:yourself|yourselves|urself|yourself(?:es)?)|kys',
    joined(
      '(?:hope|wish) (?:you|u|they|he|she|your \\p{L}+|all of you)(?: (?:all|die|guys|lot|people)){0,2} ',
      '(?:die|burn|rot|choke|suffer|drown|get (?:cancer|raped|shot|hit|run over|aids)|lose your jobs)',
    ),
    joined(
      '(?:should|deserves? to|needs? to|ought to|gonna|going to) (?:be )?',
      either(
        'shot|hanged|hung|beaten|stabbed|raped|killed|strangled|dragged|die',
        'have (?:their|your|his|her) \\p{L}+ (?:kicked|smashed|knocked|broken|bashed)',
      ),
    ),
    'i(?:.ll| will|.m going to|.m gonna) (?:kill|find|hurt|stab|shoot|smash|burn|beat|punch|fuck) (?:you|u|your|whoever|them)',
    '(?:know|find|found) (?:out )?(?:where|which \\p{L}+) you (?:live|work)',
    'we(?:.ll| will) (?:find|come for|get) (?:out who )?you(?: are)?|watch your back|sleep well|teeth kicked in|bullet in|die in a \\p{L}+',
    '(?:delete|off) yoursel(?:f|ves)|c u n t s?|oxygen thie(?:f|ves)|waste of (?:oxygen|skin|space)|break your \\p{L}+',
    joined(
      either(
        "you|u|you're|ur|what|such|bunch of|pack of|load of|absolute|total|complete|utter|stupid|dumb|fat|ugly",
        'fucking|old|lazy|brain dead|brainless|useless|dirty|filthy|pathetic|sad|little|bloody|these|those',
      ),
      ' (?:\\p{L}+ ){0,2}',
      either(
        'cunts?|c[*u]{0,3}n?[*]{0,2}ts?|c\\*{2,4}|twats?|wankers?|pricks?|dicks?|dickheads?|arseholes?|assholes?|a-?holes?|bastards?',
        'bitch(?:es)?|whores?|sluts?|slags?|slappers?|retards?|r\\*{2,5}ds?|scum(?:bags?)?|vermin|cockroaches|tossers?|bellends?|pigs?',
        'cows?|morons?|imbeciles?|idiots?|mongs?|spastics?|nonces?|paedos?|pedos?|pieces? of (?:shit|sh\\*t|crap|garbage|filth)',
      ),
    ),
    '(?:cunts?|c\\*{1,2}n?\\*{0,2}ts?|dickheads?|arseholes?|assholes?|motherf\\p{L}*)',
    '(?:whores?|sluts?|bitch(?:es)?|pieces? of (?:shit|sh\\*t|filth)|scumbags?)',
    '(?:show|send|flash) (?:me |us )?(?:your |ur )?(?:tits|boobs|nudes|pussy|ass|feet)|can.t (?:even )?get laid',
    '(?:get |go )?back (?:to|in) the kitchen|sit on my (?:face|lap|d\\p{L}+|c\\p{L}+)|bend over',
    // German
    oneOf(
      'hurensohn hurensöhne* hurentochter hure huren nutte nutten fotze fotzen schlampe schlampen wichser wichsern',
      'arschloch arschlöcher* arschgeige* drecksau drecksäue drecksack drecksäcke missgeburt* spast spasten',
      'spasti spastis mongo mongos vollidiot* volldepp* vollpfosten hohlbirne* dumpfbacke* untermensch* abschaum',
      'dreckspack drecksverein* kanake kanaken schwuchtel* bastard bastarde penner wixer fettsau',
    ),
    joined(
      '(?:dumme[rs]?|blöde[rs]?|fette[rs]?|alte[rs]?|dreckige[rs]?|hässliche[rs]?|ihr|du|so ein|solche) (?:\\p{L}+ )?',
      '(?:kuh|kühe|sau|säue|schwein\\p{L}*|ziege|ziegen|idiot\\p{L}*|deppen?|ratten?|affen?|parasiten?|schlampe|trottel|penner)',
    ),
    joined(
      '(?:fick|fickt|leck|leckt|verpiss|verpisst|halt|haltet) ',
      '(?:dich|euch|mich|die fresse|die schnauze|das maul|deine \\p{L}+|eure \\p{L}+)(?: (?:am arsch|ins knie))?',
    ),
    '(?:an die wand|aufhängen|erschießen|vergasen|abknallen|ausrotten|totschlagen|verbrennen) (?:mit|sollte|gehört|müsste)?',
    '(?:krepier|verreck|verrecke|krepiert|verreckt)\\p{L}*|bring(?:t)? (?:dich|euch) (?:um|selbst)',
    '(?:ich|wir) (?:finde|finden|weiß|wissen) (?:euch|dich|wo (?:ihr|du) (?:wohn\\p{L}*|arbeit\\p{L}*))',
    'hoffentlich (?:\\p{L}+ ){0,3}(?:verreck\\p{L}+|stirb\\p{L}*|krebs|brennt)',
    // French
    'fils de (?:pute|chien\\p{L}*)|filles? de pute',
    joined(
      '(?:sale|sales|grosse?s?|bande de|espèces? de|vieille?s?|pauvres?|petite?s?) (?:\\p{L}+ ){0,2}',
      either(
        'connes?|cons?|connards?|connasses?|putes?|salopes?|truies?|porcs?|merdes?|ordures?|enculés?|abrutis?|crétins?',
        'débiles?|mongols?|tarés?|vaches?|chiens?|chiennes?|gouines?|pédés?|trainées?|tocards?|raclures?|races?|guignols',
      ),
    ),
    'connards?|connasses?|enculés?|salopes?|putes?|(?:nique|niquez|niker|ntm|fdp|tg|ftg)(?: (?:ta|vos|tes|sa) (?:mère|mères|race|morts))?',
    'va te faire \\p{L}+|(?:bande|tas) de bâtards|(?:casser|péter|briser) (?:les|vos|tes) (?:genoux|jambes|dents|gueules?)',
    'allez vous faire (?:foutre|enculer|mettre)|(?:ferme|fermez) (?:ta|vos|votre) (?:gueule|gueules)|crève[zr]?(?: (?:tous|donc|en))?',
    '(?:vous|te|tu) (?:méritez|mérites?) (?:de )?(?:crever|mourir)',
    "(?:mérite|méritent) (?:qu'on|de|d'être) (?:\\p{L}+ ){0,2}(?:crache|frappe\\p{L}*|brûl\\p{L}+|pend\\p{L}+|crever|mourir|tap\\p{L}+)",
    '(?:suicide-toi|suicidez-vous|pends-toi|pendez-vous|va mourir|allez mourir|va crever|allez crever)',
    '(?:retourne|retournez|rentre|rentrez) (?:dans ton|dans votre|chez|à la|aux?) (?:pays|bled|cuisine|toi|vous|fourneaux)',
    // Spanish
    'hij[oa]s? de (?:la )?(?:gran )?(?:puta|perra|fruta|mil putas)|hijueput\\p{L}*|hdp',
    '(?:put[oa]s?|zorras?|perras?|guarras?|maric[oó]n(?:es)?|bolleras?) (?:de (?:mierda|los cojones|\\p{L}+)|asqueros[oa]s?|tod[oa]s)',
    '(?:gilipollas|capull[oa]s?|cabr[oó]n(?:es|a|as)?|pendej[oa]s?) (?:de (?:mierda|los cojones|\\p{L}+)|asqueros[oa]s?|tod[oa]s)',
    '(?:mamon(?:es)?|imb[eé]cil(?:es)?|subnormal(?:es)?|retrasad[oa]s?) (?:de (?:mierda|los cojones|\\p{L}+)|asqueros[oa]s?|tod[oa]s)',
    '(?:malparid[oa]s?|gonorreas?|culer[oa]s?|escoria|mierdas?|idiotas?) (?:de (?:mierda|los cojones|\\p{L}+)|asqueros[oa]s?|tod[oa]s)',
    '(?:payas[oa]s) (?:de (?:mierda|los cojones|\\p{L}+)|asqueros[oa]s?|tod[oa]s)',
    joined(
      '(?:sois|son|eres|pedazo de|panda de|banda de|atajo de|menud[oa]s?) (?:un[oa]s? |tod[oa]s )?',
      either(
        'put[oa]s?|zorras?|gilipollas|capull[oa]s?|cabron(?:es|as)?|imb[eé]cil(?:es)?|subnormal(?:es)?',
        'retrasad[oa]s?|mierdas?|escoria|basura humana|idiotas?|perras?|guarras?|hijos de',
      ),
    ),
    'gilipollas|subnormal(?:es)?|malparid[oa]s?',
    joined(
      '(?:vete|váyanse|iros|idos|que os|que te|que se) ',
      '(?:a la mierda|al carajo|al infierno|a tomar por (?:el )?culo|den por (?:el )?culo|jodan|follen|mueran|muráis|mueras)',
    ),
    'chúp\\p{L}+|ojalá (?:\\p{L}+ ){0,3}(?:muer\\p{L}+|mur\\p{L}+|quem\\p{L}+|os muráis|cáncer|revient\\p{L}+|mat\\p{L}+)',
    '(?:mátate|suicídate|mataos|muérete|muéranse|muéranse)|(?:os|te|los) (?:voy|vamos) a (?:matar|buscar|reventar|encontrar|partir)',
    'sé dónde (?:viv\\p{L}+|trabaj\\p{L}+)|a fregar|vuelve a la cocina',
    // Portuguese
    'filh[oa]s? d[ae] (?:uma )?(?:puta|mãe|rapariga|égua)|fdp|pqp|vsf|vtnc',
    joined(
      '(?:vai|vão|vá|vao) (?:todos )?',
      either(
        'tomar no (?:cu|rabo)|se f[ou]d\\p{L}*|à merda|para o (?:caralho|inferno|raio)',
        'pro (?:caralho|inferno|raio)|morrer|se matar|apanhar no cu|levar no cu',
      ),
    ),
    '(?:put[ao]s?|vadias?|piranhas?|vacas?|cabras?|cabr[õo]\\p{L}*|arrombad[oa]s?|otári[oa]s?) (?:de merda|do caralho|nojent[oa]s?|todos)',
    '(?:babacas?|escrot[oa]s?|viad[oa]s?|bichas?|sapatão|retardad[oa]s?|imbecis?) (?:de merda|do caralho|nojent[oa]s?|todos)',
    '(?:vagabund[oa]s?|desgraçad[oa]s?|lixos? human\\p{L}+|corn[oa]s?|paneleir[oa]s?|merdas?) (?:de merda|do caralho|nojent[oa]s?|todos)',
    joined(
      '(?:seus?|suas?|bando de|cambada de|corja de|cambada|uns|umas|essa|esse|sua) (?:\\p{L}+ )?',
      either(
        'put[ao]s?|vadias?|vacas?|arrombad[oa]s?|otári[oa]s?|babacas?|escrot[oa]s?|retardad[oa]s?|imbecis?|vagabund[oa]s?',
        'desgraçad[oa]s?|merdas?|porcos?|porcas?|idiotas?|animais|nojentos?|filhos|viados?|macac[oa]s?',
      ),
    ),
    'vadias?|arrombad[oa]s?|(?:volta|volte|vai|vá) (?:pro|para o|lavar a?) (?:fogão|cozinha|louça|tanque)',
    '(?:morram|morre|morra|se mata|matem-se|te mata|suicida-te)',
    '(?:espero|tomara) que (?:\\p{L}+ ){0,3}(?:morr\\p{L}+|quei\\p{L}+|cancro|câncer|sofr\\p{L}+)',
    'vou (?:te|vos|lhe) (?:matar|partir|achar|encontrar|pegar)|sei onde (?:você|vocês|tu|vós)? ?(?:mor\\p{L}+|trabalh\\p{L}+)',
    // Italian
    'figli[oae]? di (?:puttana|troia|cane|zoccola|mignotta)|fdp|vaffanculo|affanculo|vaffa',
    'andate (?:tutti )?(?:a (?:fanculo|cagare|morire|quel paese)|affanculo)|fottet\\p{L}+|fottiti|stronz[oaei]|coglion[ei]',
    'testa di (?:cazzo|minchia)|teste di cazzo|pezz[oi] di (?:merda|fango)|troi[ae]|puttan[ae]|zoccol[ae]|mignott[ae]|mongoloid[ei]',
    'froci[o]?|ricchion[ei]',
    joined(
      '(?:siete|sei|brutt[oaei]|branco di|massa di|razza di) (?:\\p{L}+ ){0,2}',
      either(
        'merde?|bastard[oi]|deficient[ei]|ritardat[oi]|cess[oi]|scimmi[ae]|maial[ei]',
        'vacch[ae]|idiot[ai]|cretin[oi]|imbecill[ei]|feccia|parassiti|animali',
      ),
    ),
    '(?:bastard[oi]|deficient[ei]|ritardat[oi]|maial[ei]|vacch[ae]) (?:di merda|schifos[oaei]|tutti|che siete)',
    '(?:idiot[ai]|cretin[oi]|imbecill[ei]|feccia|scimmi[ae]) (?:di merda|schifos[oaei]|tutti|che siete)',
    '(?:vi|ti) (?:auguro|ammazzo|spacco|trovo|vengo a (?:cercare|prendere)|brucio|taglio|sparo)',
    '(?:crepate|crepa|muori|morite|ammazzati|ammazzatevi|sparati|impiccati|suicidati)',
    '(?:dovete|devono|deve|devi|merita|meritate) (?:di )?(?:morire|crepare|bruciare|essere (?:ammazzat|bruciat|impiccat|uccis)\\p{L})',
    '(?:so|sappiamo) dove (?:abit\\p{L}+|lavor\\p{L}+)',
    'torna(?:te|tene|tevene)? (?:in|a|al|nel) (?:cucina|africa|paese|tuo paese|casa tua|lavare)|un cancro',
  ),
);
