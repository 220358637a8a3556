import { anyOf, framed } from '../../text/any-of.ts';
import { either, joined, phrases } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/** How people write to a firm, and what a firm answers to anybody. English, German, French, Spanish, Portuguese, Italian, some Dutch. Our own selection. */

export const cheer = sifted(/[😊😀😃😄😁🙂😉🎉🥳💛💚💙🧡💜💕💖💗❤😍🤗✨🙌👏👍🥰☺🎊🔥😋]|!/u);
export const thanks = sifted(
  joined(
    String.raw`\b`,
    either(
      joined(
        'thanks?(?: you)?(?: so much)? for (?:your )?',
        '(?:coming|joining|visiting|stopping|feedback|support|loyalty|love|kind|choosing|flying|shopping|sharing|the love|business)',
      ),
      'glad (?:you|to hear|it)|happy to hear|awesome|great to hear|enjoy',
      'danke für (?:deine|eure|ihre) (?:unterstützung|treue)',
      'merci (?:pour|de) votre (?:soutien|fidélité|confiance)',
      'gracias por tu (?:apoyo|preferencia|confianza)',
      'obrigad[oa] pel[oa] (?:apoio|preferência|carinho)',
      'grazie per (?:il (?:supporto|sostegno)|la fiducia)',
    ),
  ),
  'iu',
);

/** Thanks for praise, and the words that praise is made of. */
export const forPraise = sifted(
  joined(
    String.raw`\b`,
    either(
      String.raw`congrat\w+`,
      '(?:thrilled|delighted|over the moon|so (?:happy|glad|pleased)|stoked|chuffed) (?:that )?(?:you|for you|to (?:hear|see|have))',
      'thanks?(?: you)? for (?:your (?:loyalty|custom|business|trust)|choosing|being (?:a|our|part)|flying|travelling|shopping|staying|the compliment)',
      '(?:tag|bring|tell) (?:a |your )friends?|hooray|hurray|danke für (?:das|dein|euer|ihr) (?:lob|vertrauen)|schön,? dass',
      'merci de (?:nous avoir choisi|votre confiance)|gracias por (?:confiar|elegirnos|la confianza)',
      String.raw`obrigad[oa] (?:por|pela) (?:confian\p{L}+|escolher\p{L}*|preferência)|grazie per (?:averci scelto|la fiducia|i complimenti)`,
      String.raw`fijn (?:dat|om)|leuk (?:dat|om)|love (?:to hear|it|this|that)|(?:made|making) our day|welcome to the \p{L}+ family`,
      String.raw`part of the (?:\p{L}+ ){0,2}family|tag us|keep (?:\p{L}+ing|it up)|(?:safe|happy) travels|yay|woohoo`,
      "you(?:['’]re| are) (?:the best|awesome|amazing)|(?:das )?freut uns|wie schön|ravie?s? (?:de|que)|quel plaisir",
      'nos (?:alegra|encanta)|qué (?:bien|alegría)|que bom|ficamos (?:felizes|contentes)|che bello|siamo (?:felici|contenti)',
      joined(
        String.raw`thanks?(?: you)?(?: so much)? for (?:the|your|all the|this|sharing (?:the|your)) (?:\w+ )?`,
        '(?:love|support|kind words|shout[- ]?out|compliment|lovely words|kindness)',
      ),
      '(?:glad|happy|thrilled|delighted) (?:you|to hear (?:you|that you)) (?:love|loved|like|liked|enjoy|enjoyed|had)',
      "we love (?:you|that) too|aww,? thank|(?:so|really|we['’]re) glad|we love hearing",
      '(?:we )?appreciate (?:your|the) (?:support|love|kind)',
      'danke für (?:die|deine|eure|ihre) (?:liebe|lieben worte|unterstützung)',
      'merci pour (?:votre|vos|ton|tout cet?) (?:amour|soutien|gentils mots)',
      'gracias por (?:tu|su|el) (?:apoyo|cariño)',
      'obrigad[oa] pel[oa] (?:carinho|apoio)',
      "grazie per (?:il (?:supporto|sostegno)|l['’]affetto)",
    ),
  ),
  'iu',
);
export const praise = anyOf(
  framed(
    /\b/iu,
    /\b/iu,
    /lov\w+|great|best|thank\w*|insane|unreal|incredible|obsessed|stunning|gorgeous|epic|legends?|worth/iu,
    /amaz\w+|awesome|excellent|wonderful|fantastic|beautiful|good|nice|happy|delicious|perfect|favou?rite/iu,
    /proud|congrat\w*|brilliant|yum\w*|cool|fan|glad|super|(?:so|very|how|kind) kind|kind words/iu,
    /danke|toll|liebe|lecker|merci|adore|bravo|gracias|encanta|obrigad[oa]/iu,
    /amo|grazie|bello|ottimo|passed|married|engaged|graduat\w+|newborn/iu,
    /birthday|cheering|saved (?:it|me|my)|helps|made (?:my|our)|laugh\w*/iu,
  ),
  /[❤💚💙💛🧡💜😍🥰👏🙌👍🎉🔥]/iu,
);
export const complaint = anyOf(
  framed(
    /\b/iu,
    /\b/iu,
    /fix|wrong|broke\w*|steal\w*|stopping|scam\w*|liars?|shame\w*|never|nobody|no one|why|still|again|late|dirty|cold|wait\w*/iu,
    /missing|lost|stop|fail\w*|worse|bad|poor|problem|refund|cancel\w*|charged|ignored|unsafe|danger\w*|nearly|almost|not|n['’]t/iu,
    /nicht|kein\w*|nie|pas|jamais|nunca|mai|não|non/iu,
  ),
  /\b\d(?:st|nd|rd|th) time\b/iu,
);

/** Something of one's own is out, open, won or finished: “our first record is out”. */
export const goodNews = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /(?:our|my) (?:\p{L}+ ){0,3}?(?:(?:is|are) (?:(?:now|finally|officially|here and) )*(?:out(?! of (?:order|action|stock|service|use))|live|published|available|here)|(?:has|have) (?:arrived|been published|opened|won))/iu,
  /(?:we|i)(?:['’]ve| have)? (?:just |finally |also )?(?:won|passed|graduated|got (?:married|engaged)|finished (?:our|my)|opened (?:our|my)|turned \d+)/iu,
  /(?:unser\p{L}*|mein\p{L}*) (?:\p{L}+ ){0,3}?(?:ist|sind) (?:jetzt |endlich )?(?:da|draußen|erschienen|online|eröffnet)|(?:wir|ich) (?:haben|habe) (?:\p{L}+ ){0,3}?(?:gewonnen|bestanden|geheiratet)/iu,
  /(?:notre|mon|ma) (?:\p{L}+ ){0,3}?(?:est|sont) (?:enfin )?(?:sortie?s?|en ligne|disponibles?)|(?:nous avons|on a|j['’]ai) (?:\p{L}+ )?(?:gagné|réussi|obtenu)/iu,
  /(?:nuestr[oa]|mi) (?:\p{L}+ ){0,3}?(?:ya )?(?:ha salido|ya está (?:aquí|a la venta)|salió)|(?:hemos|he) (?:ganado|aprobado)/iu,
  /(?:noss[oa]|meu|minha) (?:\p{L}+ ){0,3}?(?:já )?(?:saiu|chegou|está (?:no ar|disponível))|(?:ganhamos|ganhámos|passei)/iu,
  /(?:il nostro|la nostra|il mio|la mia) (?:\p{L}+ ){0,3}?(?:è (?:uscit[oa]|online|disponibile|arrivat[oa]))|(?:abbiamo|ho) (?:vinto|superato)/iu,
);

/** What nobody praises. */
export const trouble = anyOf(
  sifted(
    joined(
      String.raw`(?<![\p{L}\p{N}_])`,
      either(
        String.raw`\d{1,3}|two|three|four|five|six|zwei|drei|vier|fünf|deux|trois|quatre|dos|tres|cuatro|duas|três|quatro|due|tre|twee|drie|vier`,
      ),
      String.raw`[- ]?(?:min\w*|hours?|hrs?|days?|weeks?|stunden?|tagen?|heures?|jours|horas?|días|dias|minuti|ore|giorni|uur|dagen)`,
      String.raw`(?![\p{L}\p{N}_])`,
    ),
    'iu',
  ),
  framed(
    /(?<![\p{L}\p{N}_])/iu,
    /(?![\p{L}\p{N}_])/iu,
    /without (?:internet|power|water|heating|a seat|signal)|delay\w*|cancel\w*|on hold|stuck|stranded/iu,
    /broken|out of order|no (?:seats?|heating|staff|answer|reply|water|trolleys)/iu,
    /(?:lost|losing|lose|broke|breaking|ruin\w*) (?:my|our)|minus \d+|standing|crammed|packed in|cold food/iu,
    /verspät\w*|ausgefallen|retard|annulé\w*|retraso|cancelad\w*|atras\w*/iu,
    /ritardo|cancellat\w*/iu,
  ),
);
export const turnedAround = anyOf(
  framed(
    /\b/iu,
    /\b/iu,
    /loving|love (?:how|that|the|being|waiting|it when)|enjoying/iu,
    /(?:great|good|nice|super|fantastic|amazing|excellent|brilliant|stellar|top) (?:job|work|one|service|start|timing|experience|touch)/iu,
    /well done|thanks? (?:a lot|a bunch|so much|for nothing|you so much)/iu,
    /thank(?:s| you) for (?:the \w*\d|cancel\w*|los\w+|ruin\w*|nothing|leaving|ignoring|making me)/iu,
    /(?:truly |absolutely |simply )?(?:world|first)[- ]class|bravo|congrat\w*|kudos|impressive|how lovely|lucky (?:me|us)/iu,
    /what a (?:joy|treat|pleasure)|just what (?:i|we) needed|(?:five|5|ten|10)(?: out of (?:five|ten)| ?\/ ?10)? ?(?:stars|points)/iu,
    /i guess|cheers for|nice one|slow clap|top marks|hats off|thanks again for|na (?:super|toll|prima|bravo)/iu,
    /(?:super|toll|klasse|prima|danke),? (?:wieder|schon|erneut|nur|mal)|ganz großes kino|vielen dank auch|herzlichen glückwunsch/iu,
    /chapeau|félicitations|merci bien|felicidades|muy bien|tolle? leistung|danke für (?:nichts|die \w*\d)|klasse leistung/iu,
    /bravo|merci pour (?:les|ces) \d+|génial/iu,
    /genial|enhorabuena|gracias por (?:las|los) \d+|parabéns/iu,
    /complimenti|grazie per (?:le|i) \d+/iu,
  ),
  /[👏🙃🙄]/iu,
);

/** Something was taken, lost or broken, or nobody comes. */
export const inTrouble = anyOf(
  // What is theirs is gone, by our doing.
  framed(
    /\b/iu,
    / (?:\w+ ){0,3}(?:my|our|all|every\w*|years?|months?|half)\b/iu,
    /delet\w+|wip(?:ed|es|ing)|eras\w+|lost|destroy\w+|ruin\w*|killed|shredded/iu,
    /corrupted|overwrote|scrapped|threw away|broke|damaged|flooded|burn(?:t|ed)/iu,
  ),
  framed(
    /\b/iu,
    /(?!\p{L})/iu,
    /gelöscht|vernichtet|zerstört|ruiniert|verloren/iu,
    /effacé\w*|supprimé\w*|détruit\w*/iu,
    /perdu\w*|borr(?:ó|ado|aron)|perd(?:ió|ido|ieron)|destru\w+|apag(?:ou|ado|aram)/iu,
    /cancellat\w+|distrutt\w+|gewist|kwijt/iu,
  ),
  // Somebody took what they had booked, or it came in pieces.
  framed(
    /(?<![\p{L}\p{N}_])/iu,
    /(?![\p{L}\p{N}_])/iu,
    /gave (?:\w+ ){1,3}away|(?:in|to) (?:shreds|tatters|pieces|bits)|sold (?:my|our) (?:seat|room|ticket)s?/iu,
    /(?:konto|cuenta|compte|conta|conto|rekening) (?:ist |est |está |è |is )?(?:leer|vide|vacía|vazia|vuoto|leeg|gehackt|hackead[oa]|piraté)/iu,
    /alles (?:abgehoben|weg)|tirad[oa]s? en|liegen ?geblieben/iu,
  ),
  // Somebody of ours did it to them.
  sifted(
    joined(
      String.raw`\byour (?:\w+ )?`,
      either(
        'driver|nurse|guard|crew|staff|steward|courier|waiter|waitress|teacher|doctor|engineer|rider|lifeguard',
        'receptionist|app|update|heater|charger|machine|bus|train|lift|feed|seeds?|oven|software|version|bot|system',
      ),
      String.raw`s? (?:\w+ )?`,
      either(
        String.raw`left|gave|hit|ran|dropped|set|killed|deleted|wiped|broke|burn\w*|shouted|laughed|refused|ignored|forgot|pushed`,
        'called|charged|locked|lost|crashed|leaked|exploded|caught|took|threw|sent|told|let|nearly|almost|stopped',
        'fell|failed',
      ),
      String.raw`\b`,
    ),
    'iu',
  ),
  sifted(
    joined(
      String.raw`\b(?:euer|eure|ihr|ihre|dein\w*|votre|vos|su|vuestro|seu|vosso|il vostro|la vostra|jullie|uw)`,
      String.raw` \p{L}+(?: \p{L}+)? (?:hat|haben|a|ont|ha|han|tem|hanno|heeft|dej[óo]|deix\w+|lasciat\w+)(?!\p{L})`,
    ),
    'iu',
  ),
  // How it feels.
  framed(
    /\b/iu,
    /\b/iu,
    sifted(
      joined(
        "(?:i am|i['’]m|can['’]t stop|was|were|is|stood|sat) (?:still )?",
        either(
          '(?:shaking|trembling)(?! with (?:joy|laughter|excitement|delight))',
          "in shock|devastated|heartbroken|at my wits['’] end|begging|desperate",
        ),
      ),
      'iu',
    ),
    /alone in the dark|upside down|threw up|thrown up|vomit\w*|screaming|terrified|razor|blade|mould|maggots?/iu,
    /another (?:man|woman|patient|person|child)['’]?s|wrong (?:pills?|medication|medicine|dose|child|stop|leg|patient)/iu,
    /fassungslos|zittere|am ende|sous le choc|je tremble|temblando|tremendo/iu,
    /sconvolt\w+/iu,
  ),

  framed(
    /\b/iu,
    /\b/iu,
    /(?:emptied|stole|stolen|scammed|hacked|robbed|took) (?:from )?(?:my|our|all)/iu,
    /(?:my|our) \w+(?:['’]s)? (?:\w+ )?(?:is|was|are|has been|got) (?:\w+ )?(?:stolen|broken|gone|missing|lost|ruined|hurt|injured|empty)/iu,
    /nobody (?:answers|answered|came|comes|helped|calls|called)|no one (?:answers|answered|came|helped|called)/iu,
    /left (?:me|us|her|him) (?:on|in|at|alone|waiting|stranded)|(?:still|been) waiting/iu,
  ),
);

/** Said to anybody; an answer of nothing else answers nothing. */
export const courtesies = phrases(
  '(?:hi|hello|hey|hallo|hola|bonjour|ciao|olá)(?: there| \\p{L}+)?',
  joined(
    'thanks?(?: you)?(?: so much| very much| again)?',
    either(
      joined(
        ' for ',
        either(
          'getting in touch|reaching out|your (?:message|feedback|comment|post|patience|support|time)',
          'contacting us|writing|letting us know|sharing(?: this)?(?: with us)?',
        ),
      ),
    ),
    '?',
  ),
  '(?:have|enjoy) (?:a |an |your )?(?:great|good|lovely|nice|wonderful|amazing|rest of your)? ?(?:day|evening|weekend|week)(?: ahead)?',
  'we (?:really )?(?:value|appreciate|love) (?:your|all|hearing)(?: \\p{L}+){1,4}',
  '(?:vielen )?dank(?: für (?:deine|eure|ihre) (?:nachricht|rückmeldung))?',
  '(?:einen )?schönen tag(?: noch)?',
  'merci(?: beaucoup)?(?: pour (?:votre|ton) (?:message|retour))?',
  'bonne journée',
  '(?:muchas )?gracias(?: por (?:tu|su) (?:mensaje|comentario))?',
  '(?:que tengas|que tenga)? ?(?:un )?buen día',
);

/** The ways in which people write to a firm, in seven languages. */
export const channels = [
  sifted(/\b(?:dm\w*|direct messages?|private messages?|pn|mp|md|inbox)\b/iu),
  /\be-?mail\w*|\bcorreo\b|\bcourriel\b/iu,
  framed(
    /\b/iu,
    /\b/iu,
    /call\w*|phone\w*|r[aiu]ng|hotline|helpline|anruf\w*|angerufen/iu,
    /appel\w*|téléphon\w*|llam\w+|lig(?:ar|ue|uei|ámos)|chiam\w+/iu,
    /telefon\w*|bel|gebeld/iu,
  ),
  sifted(/\b(?:forms?|formular\w*|formulaire|formulario|formulário|modulo|formulier)\b/iu),
  /\b(?:chat\w*|app)\b/iu,
];
export const inVain = framed(
  /(?<![\p{L}\p{N}_])/iu,
  /(?![\p{L}\p{N}_])/iu,
  /already|nothing|nichts|rien|nada|niente|niks|twice|(?:two|three|four|five|six|ten|\d+) times|again|still/iu,
  /no (?:reply|answer|response)|(?:nobody|no one|none|never) (?:\w+ )?(?:answer\w*|repl\w+|respon\w+|called|wrote|picks?)/iu,
  /(?:cuts?|hangs?|hung) (?:me )?(?:off|up)|does(?:n['’]t| not) work|keeps? (?:crashing|failing)/iu,
  /schon|bereits|mehrmals|niemand|keine antwort|déjà|fois|personne|ya|veces|nadie/iu,
  /já|vezes|ninguém|già|volte|nessuno|al|keer|niemand/iu,
);

/** We ring, write and look ourselves: “I have just tried your mobile”, “I’m calling you now”. */
export const weDoIt = anyOf(
  sifted(
    joined(
      String.raw`\b(?:i|we)(?:['’](?:ve|m|ll|re)| have| am| will| are)(?: (?:now|just|also|already|then|both|been|going to))* `,
      either(
        'answer|repl|call|sen[dt]|found|read|r[iau]ng|phon|look|e-?mail|writ|tried|try|messag|spok|speak|ask|book|put|pass|open|check',
      ),
    ),
    'iu',
  ),
  /\band will (?:\w+ )?(?:reply|call|ring|write|e-?mail|message|answer)\b/iu,
  /\b(?:i|we) (?:just )?(?:found|answered|replied|called|sent|read|rang|wrote|tried|phoned|spoke|checked)\b/iu,
  /\b(?:call|ring|phon|e-?mail|messag|writ)(?:e|ing)? (?:to )?you (?:now|today|back|tonight|tomorrow|this|myself|in|at|by|within|shortly)\b/iu,
);

/**
 * What stands in a template: the sentence that holds one of these says nothing that could not be said to anybody. English, German,
 * French, Spanish, Portuguese, Italian, Dutch.
 */
export const boilerplate = anyOf(
  phrases(
    joined(
      "(?:we are|we're|i'm|sorry|apologies) (?:so |very |truly |really )?(?:sorry )?(?:that |to hear (?:that |about |of )?|for |about )?(?:your|any|the|this|you)(?: \\p{L}+)? ?",
      '(?:experience|inconvenience|expectations|order|visit|trip|disappoint\\p{L}*|feel)',
    ),
    "(?:did not|didn't|not) (?:enjoy|meet|live up to|have a)|sorry to (?:hear|see) (?:that|this|it|about|you|him|her)",
    'please (?:let us know|send us|provide|dm|message|email|call|contact|allow|fill|complete|visit|see|check|rate|reach|refer|follow|bear)',
    "(?:we'll|we will|our team will|someone will) (?:\\p{L}+ )?(?:get back|reply|respond|be in touch|contact you)",
    '(?:working|looking) (?:hard )?(?:on it|into it|to (?:improve|resolve|fix))',
    "(?:would|we'd) be (?:more than )?(?:happy|glad|pleased) to (?:help|assist|review|look|discuss|address|check|take a look)",
    'here to (?:help|assist|listen)|glad to assist|aware of (?:an|the|this) issue',
    'bearing with us|have you tried|help cent(?:re|er)|more information|follow us',
    "rate your|can be (?:made|found|done)|(?:can't|cannot) wait to (?:welcome|see|have)",
    "(?:hope|look forward) to (?:see|seeing|welcome|welcoming|hear|hearing)|you're welcome|can we tempt|special offer",
    'months? free|check out our|our customers|matters? to us|strive|helps? us|glad (?:you|to)|happy to help|thanks? (?:you )?for',
  ),
  phrases(
    '(?:wir )?(?:danken|danke|dank) für|schau(?:en sie|t)? (?:doch |gern\\p{L}* |mal )*(?:in|auf|bei)',
    '(?:wir )?freuen uns auf|besuch|schön,? dass|gerne?(?=!)|um verständnis|für ihr(?:e|en)? (?:verständnis|geduld|feedback)',
    'unannehmlichkeiten|melde(?:n sie sich|t euch| dich)?',
    "merci (?:pour|de|d'|beaucoup)|à bientôt|nous restons à votre|n'hésitez pas|bonne journée|désolés? pour (?:la gêne|ce désagrément)|veuillez",
    'gracias por|feliz (?:día|tarde|semana)|trabajamos para|lamentamos (?:las|los) (?:molestias|inconvenientes)',
    'quedamos a|visit[ae] nuestr[oa]|no dude',
    'obrigad[oa] p\\p{L}+|visite (?:a|o) noss[oa]|lamentamos o|tenha um|agradecemos|ficamos à',
    "grazie (?:per|di)|buona (?:giornata|serata)|ci scusiamo per (?:il disagio|l'inconveniente)|visit[ai] il nostro|restiamo a",
    'bedankt voor|fijne (?:dag|avond)|excuses voor|bezoek (?:onze|ons)|neem (?:gerust )?contact',
  ),
);
