import { anyOf, framed } from '../../text/any-of.ts';
import { joined, oneOf } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/** Sentences that promise a prize for something, or money for becoming a customer. English, German, French, Spanish, Portuguese, Italian, Dutch. */

/** What a firm sends to whoever asks: word, paper or advice, and no prize. */
const information = `(?:(?:free|full|short|personal|detailed|no-obligation|printable|weekly|little)\\s){0,2}${oneOf(
  'quote quotes quotation quotations estimate estimates valuation valuations invoice invoices receipt receipts price prices',
  'link links code codes message messages dm dms e-mail e-mails email emails call calls reply replies answer answers note notes',
  'recipe recipes guide guides list lists checklist checklists template templates form forms map maps copy copies slides recording recordings',
  'details info information advice feedback tip tips update updates reminder reminders nudge nudges newsletter newsletters brochure brochures',
  'catalogue catalogues catalog catalogs timetable programme date time address appointment appointments demo hand shout',
  'consultation check-up checkup assessment',
)}(?!\\p{L})`;

/** How the first or the best are spoken of, and what they get, in a clause: “closest guess rides free”, “die schönste Karte gewinnt”. */
const between = String.raw`\s(?:[\p{L}\p{N}'’-]+,?\s){0,6}?`;
export const contest = sifted(
  [
    `(?:best|closest|nearest|funniest|cutest|cleverest|wittiest|silliest|spookiest|craziest|ugliest|fastest|quickest|most\\s\\p{L}+|first|winning|lucky|one\\sof\\syou)${between}(?:wins?(?=\\s[\\p{L}\\d£$€]|!)|gets?|takes\\shome|receives?|scores|earns|bags|scoops|lands|(?:rides?|eats?|drinks?|stays?|fl(?:y|ies)|plays?|travels?|shops?|trains?)\\s(?:for\\s)?free)`,
    `we(?:['’](?:ll|re)| will| are| might)(?:\\sjust|\\seven)?\\s(?:giv(?:e|ing)|send(?:ing)?|gift(?:ing)?|hand(?:ing)?)\\s(?:one|someone|somebody|you|two|three|our|a)\\s(?:(?!${information})[\\p{L}\\p{N}'’,-]+\\s){0,4}?(?:an?|two|free|dinner|tickets)\\s(?!${information})\\p{L}+`,
    `(?:the|whichever)\\s(?:one|video|photo|picture|entry|answer|clip|post|story|design|drawing)\\s(?:that\\s)?(?:we|i|you|readers|the\\sjudges)\\s(?:like|love|laugh)(?:\\s(?:the|at|best|most))*${between}(?:wins?|gets?|comes?|joins?|flies|goes|takes|receives?|appears?|meets?)`,
    `(?:beste|schönste|lustigste|kreativste|originellste|witzigste|ersten|erste|am\\s(?:nächsten|besten|schnellsten|meisten))[sr]?,?${between}(?:gewinnt|gewinnen|bekommt|bekommen|erhält|erhalten)`,
    `(?:meilleure?s?|plus\\s\\p{L}+|premi(?:er|ère)s?)${between}(?:gagne(?:nt)?|remporte(?:nt)?|reçoi(?:t|vent)|repart(?:ent)?)`,
    `(?:mejor(?:es)?|más\\s\\p{L}+|primer[oa]s?)${between}(?:ganan?|se\\sllevan?|reciben?)`,
    `(?:melhor(?:es)?|mais\\s\\p{L}+|primeir[oa]s?)${between}(?:ganham?|levam?|recebem?)`,
    `(?:miglior[ei]?|più\\s\\p{L}+|prim[oaie])${between}(?:vinc(?:e|ono)|ricev(?:e|ono)|si\\s(?:aggiudica|porta))`,
    `(?:beste|mooiste|leukste|grappigste|eerste)${between}(?:wint|winnen|krijgt|krijgen|ontvangt)`,
  ]
    .map((clause) => `(?<!\\p{L})${clause}(?!\\p{L})`)
    .join('|'),
  'iu',
);
const money = String.raw`(?:(?:[£$€]|R\$)\s?\d|\d[\d.,]*\s?(?:€|£|euros?|pounds|dollars|reais)(?!\p{L}))`;
const within = (most: number) => `[^.!?\\n]{0,${most}}`;
/** “Open an account and we’ll put $300 in it”: money for becoming or bringing a customer. */
export const bonus = sifted(
  [
    `(?:open|switch|sign up|join|refer|bring|move|transfer|download|invite|deposit|register)(?!\\p{L})${within(70)}(?:we(?:['’]ll| will)?|you(?:['’]ll| will| both)?|both(?: of you)?|they(?:['’]ll)?|and|to) (?:put|give|hand|pay|add|credit|drop|pop|send|get|earn|receive|pocket)(?!\\p{L})${within(30)}${money}`,
    `we(?:['’]ll| will)? (?:give|pay|credit|send)(?!\\p{L})${within(30)}${money}${within(40)}(?:when|if) you(?!\\p{L})`,
    `(?:get|earn|receive|pocket|grab|claim|bag)(?!\\p{L})${within(20)}${money}${within(40)}(?:when|if|for) (?:you|they|your)(?!\\p{L})${within(30)}(?:open|switch|sign|join|refer|bring|move|register|deposit)`,
    `(?:eröffne|wechsel|wirb|werbt|empfiehl|empfehlt|meld)\\p{L}*${within(80)}${money}`,
    `(?:ouvr|parrain|rejoign)\\p{L}*${within(80)}${money}${within(10)}(?:offert|cadeau|prime|bonus)`,
    `(?:abre|hazte|trae|domicilia|invita)(?!\\p{L})${within(80)}(?:te (?:damos|regalamos|ingresamos|llevas)|llévate|gana|recibe)${within(20)}${money}`,
    `(?:abra|abre|indique|convide|indica)(?!\\p{L})${within(80)}(?:ganh|receb|oferecemos|damos|creditamos)\\p{L}*${within(20)}${money}`,
    `(?:apri|porta|invita|presenta)(?!\\p{L})${within(80)}(?:ti (?:regaliamo|diamo|accreditiamo)|ricevi|in regalo)${within(20)}${money}`,
  ]
    .map((clause) => `(?<!\\p{L})(?:${clause})`)
    .join('|'),
  'iu',
);

/** What a reader does for it, and what it brings, in one breath: “leave us five stars and we’ll buy your next coffee”. */
const done = [
  '(?:show|mention|quote|screenshot|share|repost) (?:us )?(?:this|our)',
  '(?:leave|write|give) us (?:a|an|five|5|your)',
  '(?:vote|nominate) (?:for )?us',
  '(?:refer|bring|tag|invite) (?:a|an|your|two|three|\\d+)',
  '(?:buy|order|book|spend) (?:any|before|today|now|this|[£$€]\\d)',
  '(?:rt|retweet|comment|drop|reply|post yours|dm us|follow us)',
];
const brings = [
  'free \\p{L}+',
  'on us',
  'in the draw',
  'your chance (?:at|of|to)',
  'win (?:one|it|them|a|an|two)',
  `(?:we|and we)(?:['’]ll| will) (?:buy|pay|cover|send|give) (?:you|your|one)(?! (?:(?:a|an|the|our|one|some|more|all the) )?${information})`,
  '(?:could|might) be (?:yours|heading|on its way|coming)',
  '(?:get|pocket) a (?:tenner|fiver)',
  'gets? (?:refunded|a (?:bag|box|bundle|loaf|cake|hamper|voucher|gift|treat))',
];
export const forAPrize = sifted(`(?<!\\p{L})(?:${done.join('|')})(?!\\p{L})[^\\n]{0,70}(?<!\\p{L})(?:${brings.join('|')})(?!\\p{L})`, 'iu');
/** “Like & share & win”; “ten golden cans are hidden in our packs. Winners receive …”. */
export const inOneBreath = anyOf(
  /(?<!\p{L})(?:like|rt|retweet|share|follow|comment|tag)(?: ?(?:&|\+|,|and|n) ?(?:like|rt|retweet|share|follow|comment|tag)){0,3} ?(?:&|\+|,|and|n|to) ?win(?! (?:over|back|them|him|her)(?!\p{L}))(?!\p{L})/iu,
  /(?<!\p{L})(?:hidden|tucked|slipped) (?:in|inside|into|under|somewhere in) [^.!?\n]{3,90}[.!?]\s+(?:the )?(?:lucky )?(?:winners?|finders?) (?:get|gets|receive|receives|win|wins|take|takes)(?!\p{L})/iu,
);
/** The other way about: a prize is named first, or every so many get it. */
export const prizeFor = anyOf(
  /(?<!\p{L})(?:giving|give|picking|pick|choosing|treating) (?:\p{N}+|one|two|three|five|ten) of you(?!\p{L})/iu,
  /(?<!\p{L})every \d+(?:th|st|nd|rd) (?:follower|customer|comment|order|visitor) (?:gets|wins|receives)/iu,
  /(?<!\p{L})(?:rt|retweet|like|follow|comment) for an? \p{L}+(?=[.!])/iu,
  sifted(
    joined(
      String.raw`(?<!\p{L})be (?:the|our) (?:\d+(?:st|nd|rd|th)|first|next|lucky|second|third|fifth|tenth|twentieth|fiftieth|hundredth)`,
      String.raw` (?:caller|texter|follower|commenter|person to|one to|listener|reader)(?!\p{L})`,
    ),
    'iu',
  ),
  framed(
    /(?<!\p{L})/iu,
    /(?!\p{L})/iu,
    /free (?:\p{L}+ ){1,4}(?:for|to) (?:the|our) first (?:people|customers|guests|visitors|arrivals|ones|callers|shoppers|fans|few|lucky|through|in line)/iu,
    /gratis[ -]?(?:\p{L}+ ){1,3}für die ersten (?:kunden|gäste|besucher|leute)/iu,
    /offert\p{L}* (?:\p{L}+ )?aux premiers (?:clients|arrivés|visiteurs)|gratis para los primeros (?:clientes|en|que|visitantes)/iu,
    /grátis para os primeiros (?:clientes|a chegar|que|visitantes)/iu,
    /(?:gratis|in regalo|omaggio) (?:per|ai) (?:i )?primi (?:clienti|arrivati|che|ad)/iu,
  ),
  framed(
    /(?<!\p{L})/iu,
    /(?!\p{L})/iu,
    /(?:whoever|anyone who|the (?:first )?person who) (?:guess|spot|find|share|comment|tag|name|predict|answer|repl)\p{L}*[^.!?\n]{1,60} (?:wins?|gets? an?|takes? home|receives?)/iu,
    /wer (?:[^.!?\n]{1,50} )?(?:errät|erratet|tippt|kommentiert|teilt|markiert|verlinkt|findet)[^.!?\n]{0,50} (?:gewinnt|bekommt|erhält)/iu,
    /(?:offert\p{L}*|cadeau) (?:à|pour) (?:celui|celle|ceux|la personne)[^.!?\n]{0,20} qui/iu,
    /(?:celui|celle|ceux) qui (?:trouv|devin|partag|comment|répond)\p{L}+[^.!?\n]{1,60} (?:gagne|remporte|repart|reçoi)\p{L}*/iu,
    /quien(?:es)? (?:aciert|adivin|coment|compart|etiquet|encuentr|respond)\p{L}+[^.!?\n]{1,60} (?:gana|se lleva|recibe)n?/iu,
    /quem (?:acert|adivinh|coment|compartilh|partilh|marc|respond|encontr|descobr)\p{L}+[^.!?\n]{1,60} (?:ganha|leva|recebe)/iu,
    /chi (?:indovin|comment|condivid|tagg|trov|rispond)\p{L}+[^.!?\n]{1,60} (?:vince|riceve|si porta|porta a casa)/iu,
  ),
  /(?<!\p{L})one lucky (?:order|follower|reader|customer|winner|guest)/iu,
);
