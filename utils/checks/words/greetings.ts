import { framed } from '../../text/any-of.ts';
import { anyWeekday } from '../../text/dates.ts';
import { either, joined, phrases } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/** Wishes that belong to a day, an hour or a year. English, German, French, Spanish, Portuguese, Italian. */

export const HAPPY = either(
  'happy|merry|joyeux|joyeuse|bonne|bon|schönen?|frohen?|fröhliche[ns]?|glücklichen',
  'feliz|felices|buon|buona|bom|boa',
  'fijne|prettige|gelukkige|vrolijk(?:e)?',
);
/** A wish for later: "have a merry Christmas when it comes". */
export const EARLY = phrases(
  'early',
  'almost',
  'nearly',
  'soon',
  'in july',
  'countdown',
  'days (?:to|until|till|away)',
  '(?:one|1|a) day (?:to|until|till|away)',
  'get ready',
  'ready for',
  'looking forward',
  'coming',
  'ahead of',
  'belated',
  'late',
  'eve',
  'season',
  'holidays',
  'bald',
  'vorab',
  'guten rutsch',
  'in advance',
  'im voraus|verfrüht\\p{L}*|vorzeitig\\p{L}*',
  "en avance|avec (?:un peu d'|de l')avance|par avance|d'avance",
  'adelantad\\p{L}+|anticipad\\p{L}+|antecipad\\p{L}+|in anticipo|in (?:largo )?anticipo|op voorhand|alvast',
  'bientôt',
  'antes',
  'pronto',
  'presto',
  'said',
  'say',
  'saying',
  'card',
  'song',
  'movie',
  'film',
  'from last',
  'throwback',
  'advent',
  'prepar\\p{L}+',
);
/** The same, unless the post says that the day is today: “Wishing you a happy Mother’s Day! We are closed today.” */
export const WISHES = phrases('wish(?:es|ing)?', 'have an?', 'wünschen', 'souhait\\p{L}+', 'desea\\p{L}*', 'desej\\p{L}+', 'augur\\p{L}+');
/** A feast called by its very day. */
export const VERY_DAY = sifted(/(?:day|sunday|monday|tag|sonntag|montag|jour|día|dia|domingo|dimanche|giorno|domenica)(?!\p{L})/iu);
export const YEAR_HERE = sifted(
  joined(
    String.raw`(?<![\p{L}\p{N}])`,
    either(
      String.raw`(?<coming>20\d\d) (?:is going to be|will be|is gonna be|wird (?:ein|das|unser)|va être|sera|va a ser|será|vai ser|sarà)`,
      String.raw`(?<here>(?:19|20)\d\d) (?:is (?:finally |officially )?here|(?<=(?:^|[.!?\n–—] ?)20\d\d )(?:starts|begins) (?:here|now|today)|ist da|est là|ya está aquí|chegou|è arrivato|has arrived|has begun)`,
      joined(
        '(?:welcome(?: to)?|hello|willkommen(?: im jahr)?|hallo|bienvenue(?: en)?|bonjour|bienvenido|hola|bem-vindo|olá|benvenuto|ciao)',
        String.raw`,? (?<welcome>20\d\d)(?![\p{L}\p{N}-])(?=\s*[!.,]|\s*$|\s*\p{Extended_Pictographic})`,
      ),
      joined(
        either(
          String.raw`let['’]?s make|make|resolutions? for|goals? for|here['’]s to(?: a \p{L}+)?|cheers to`,
          String.raw`auf ein \p{L}+|vorsätze für|résolutions pour`,
          'propósitos (?:para|de)|metas para|buoni propositi per il',
        ),
        String.raw` (?<resolved>20\d\d)(?![\p{N}-])`,
      ),
      String.raw`(?:happy(?: new year)?|frohes(?: neues)?|bonne année|feliz(?: año)?(?: nuevo)?|feliz ano novo|buon) (?<happy>20\d\d)(?![\p{N}-])`,
    ),
  ),
  'giu',
);
const YEAR_WISH =
  'rutsch (?:ins|in das)(?: neue)?(?: jahr)?|start (?:ins|in das|in)(?: neue)?(?: jahr)?|(?:gut|froh|glücklich|gesund|erfolgreich|schön)es(?: neues)?(?: jahr)?|(?:happy|prosperous|healthy|peaceful|wonderful|joyful|brilliant)(?: new year| and \\p{L}+)?|(?:bonne|belle|heureuse|excellente) année|(?:feliz|próspero)(?: [ye] próspero)?(?: a[ñn]o)?(?: nuevo| novo)?|(?:felice|seren[oa]|buon|splendido)(?: anno)?(?: nuovo)?|(?:gelukkig|gezond|mooi|voorspoedig)(?: nieuwjaar)?(?: en \\p{L}+)?|(?:szczęśliwego|dobrego)(?: nowego)? roku|gott nytt år';
const LOOKS_FORWARD =
  'see you(?: all| again)? in|bring on|here we come|roll on|ready for|auf(?: ein \\p{L}+| nach)?|wir sehen uns(?: in)?|rendez-vous en|à bientôt en|nos vemos en(?: el)?|a por el|nos vemos em|que venha|ci vediamo nel|tot in|vi ses(?: igen)?';
/** A wish for the year that begins, and what looks forward to it. */
export const NEW_YEAR = sifted(
  `(?<![\\p{L}\\p{N}])(?:(?:${YEAR_WISH}),? (?<wished>20\\d\\d)|(?:${LOOKS_FORWARD}) (?<next>20\\d\\d)|(?:our|the) (?:very )?first (?:\\p{L}+ ){1,2}of (?<first>20\\d\\d)(?= (?:is|are|starts?|begins?|opens?|lands?|goes)(?!\\p{L}))|que (?<may>20\\d\\d)(?= (?:soit|sea|seja|vous|nos|os|te)(?!\\p{L})))(?![\\p{L}\\p{N}-])`,
  'giu',
);
/** Then the year is the one that ends. */
export const YEAR_ENDS = phrases(
  'thank(?:s| you)?|goodbye|bye|farewell|what a|recap|look(?:ing)? back|was|danke|dank|tschüss|rückblick',
  'war|merci|adieu|gracias|adiós|obrigad[oa]|adeus|grazie|addio|bedankt|tack|dziękuj\\p{L}+',
);
/** Weekday wishes and the hashtags that belong to one weekday. */
export const WEEKDAY_WISH = sifted(
  `(?<![\\p{L}\\p{N}#])(?<!(?:(?<!have )\\ba|very|our|that|this|the|such a) )(?:${HAPPY}|have a (?:great|good|lovely|nice|happy)|good(?! friday)) (?:start (?:in|into) (?:den|the) )?(?<weekday>${anyWeekday}|segunda|terça|quarta|quinta|sexta)(?![\\p{L}’'-]|\\s(?:night|to|of|eve)(?!\\p{L}))`,
  'giu',
);
export const weekdayTags: readonly (readonly [RegExp, readonly number[]])[] = [
  [
    sifted(
      /#(?:mondaymotivation|motivationmonday|motivationalmonday|mondaymood|mondaymorning|mondayblues|mondayvibes|mondaythoughts|meatlessmonday)\b/gi,
    ),
    [1],
  ],
  [
    sifted(
      /#(?:tuesdaythoughts|tiptuesday|tuesdaytip|transformationtuesday|tacotuesday|tuesdaymotivation|tuesdayvibes|traveltuesday)\b|\btaco tuesday\b/gi,
    ),
    [2],
  ],
  [
    sifted(
      /#(?:wednesdaywisdom|wisdomwednesday|wellnesswednesday|wednesdaymotivation|wednesdaythoughts|wcw|womancrushwednesday|humpday|winewednesday)\b|\bhappy hump day\b/gi,
    ),
    [3],
  ],
  [sifted(/#(?:throwbackthursday|tbt|thursdaythoughts|thursdaymotivation|thirstythursday|thankfulthursday)\b/gi), [4]],
  [
    sifted(
      /#(?:fridayfeeling|fridayfeels|fridayfun|flashbackfriday|fbf|followfriday|tgif|fridaymotivation|fridayvibes|sextou|freutag)\b|\btgif\b|\bthank (?:god|goodness) it.s friday\b/gi,
    ),
    [5],
  ],
  [sifted(/#(?:caturday|saturdayvibes|saturdaymotivation|smallbusinesssaturday)\b/gi), [6]],
  [sifted(/#(?:sundayfunday|selfcaresunday|sundayvibes|sundaymotivation|sundayroast)\b/gi), [0]],
];
export const LATE = phrases(
  'late',
  'early',
  'belated',
  'yesterday',
  'tomorrow',
  'every',
  'zu spät',
  'en retard',
  'tarde',
  'atrasad\\p{L}+',
  'in ritardo',
);
export const WEEKEND_WISH = phrases(
  '(?:happy|have a (?:great|good|lovely|nice|wonderful|relaxing)|enjoy (?:the|your)) weekend',
  'schönes wochenende',
  'bon week-?end',
  '(?:feliz|buen) (?:fin de semana|finde)',
  '(?:bom|ótimo) (?:fim de semana|fds)',
  'buon (?:fine settimana|weekend)',
);
export const WEEK_START = phrases(
  '(?:guten|schönen) start in die (?:neue )?woche',
  'schöne neue woche',
  'bon début de semaine',
  'feliz (?:inicio|comienzo) de semana',
  'boa semana(?! santa)',
  'buon inizio settimana',
  'happy new week',
);
/** Greetings of a part of the day, and the hours (in minutes) in which they fit. */
export const hours: readonly (readonly [RegExp, readonly (readonly [number, number])[]])[] = [
  [
    sifted(/(?<=(?:^|[.!?\n])\s*[¡“"]?)(?:good morning|guten morgen|rise and shine|morning,? (?:all|everyone|folks|team))(?![\p{L}])/giu),
    [[180, 750]],
  ],
  [sifted(/(?<=(?:^|[.!?\n])\s*[¡“"]?)(?:bom dia|buongiorno)(?![\p{L}])/giu), [[180, 1020]]],
  [sifted(/(?<=(?:^|[.!?\n])\s*[¡“"]?)(?:buenos días)(?![\p{L}])/giu), [[180, 900]]],
  [sifted(/(?<=(?:^|[.!?\n])\s*[¡“"]?)(?:good afternoon|boa tarde|buon pomeriggio|bon après-midi)(?![\p{L}])/giu), [[690, 1170]]],
  [sifted(/(?<=(?:^|[.!?\n])\s*[¡“"]?)(?:buenas tardes)(?![\p{L}])/giu), [[690, 1290]]],
  [phrases('(?<=(?:^|[.!?\\n]) ?[¡“"]?)breakfast (?:is (?:served|ready|on)|time)'), [[270, 720]]],
  [phrases('(?<=(?:^|[.!?\\n]) ?[¡“"]?)lunch(?:time)?(?: (?:is (?:served|ready|on)|rush|time)|(?=!))'), [[630, 960]]],
  [
    phrases('(?<=(?:^|[.!?\\n]) ?[¡“"]?)(?:dinner is (?:served|ready)|last orders(?=!)|last call at the bar)'),
    [
      [960, 1440],
      [0, 240],
    ],
  ],
  [
    sifted(/(?<=(?:^|[.!?\n])\s*[¡“"]?)(?:good evening|guten abend|bonsoir|buonasera)(?![\p{L}])/giu),
    [
      [900, 1440],
      [0, 120],
    ],
  ],
  [
    sifted(
      /(?<=(?:^|[.!?\n])\s*[¡“"]?)(?:good night|gute nacht|bonne nuit|buenas noches|boa noite|buona ?notte|nighty night|sleep well)(?![\p{L}])/giu,
    ),
    [
      [1050, 1440],
      [0, 300],
    ],
  ],
];
/** One cheap look before ten long ones. */
export const HOUR_WORDS = sifted(/good|gute|bom|boa|buon|buen|bon|rise|morning|sleep|nighty|lunch|dinner|breakfast|last (?:orders|call)/i);
export const GREETS_ELSEWHERE = phrases(
  'said',
  'says',
  'song',
  'vietnam',
  'britain',
  'america',
  'sagt',
  'dit',
  'dice',
  'diz',
  // Another hour where it comes from, or every hour at once.
  '(?:good )?(?:morning|afternoon|evening)s? ?(?:/|or|and) ?(?:good )?(?:morning|afternoon|evening|night)',
  'good (?:morning|afternoon|evening|night) from',
  '(?:buenos días|guten (?:morgen|abend)|bonjour|bom dia|buongiorno) (?:desde|aus|von|depuis|d[oae]|da)',
);

/** “Thanksgiving falls on 19 November”, “Nikolaustag: 5. Dezember”. */
export const NAME_THEN_DATE = sifted(
  joined(
    String.raw`^(?:\s?[,(:–-])?\s?(?:this year,?\s)?(?:(?:is|falls|lands|ist|fällt|est|tombe|es|cae|é|cai|è|cade)\s)?`,
    String.raw`(?:(?:this year|celebrated|observed|dieses Jahr|heuer|cette année|este año|este ano|quest['’]anno)\s)`,
    String.raw`?(?:(?:on|is|am|auf|den|le|el|il|di|em|no|dia|a)\s){0,2}$`,
  ),
  'iu',
);
/** “19 November is Thanksgiving”, “Am 1. Oktober feiern wir den …”. */
export const DATE_THEN_NAME = framed(
  /^\s?/iu,
  /$/iu,
  /[,(–]\s?/iu,
  sifted(
    either(
      joined(
        String.raw`,?\s?`,
        either(
          "is|ist|c['’]est|es|é|è|(?:we|they) (?:celebrate|mark)|(?:feiern|begehen) wir",
          'on (?:fête|célèbre)|nous (?:fêtons|célébrons)|celebramos|festejamos',
          'festeggiamo|celebriamo',
        ),
        String.raw`\s(?:the\s|den\s|der\s|le\s|la\s|el\s|o\s|a\s|il\s|l['’])?`,
      ),
    ),
    'iu',
  ),
);

/** The Sundays of Advent by their number. */
export const NTH = [
  /^(?:first|1(?:st|\.|er)?|ersten?r?|premier|primer(?:o)?|primeiro|prima)$/iu,
  /^(?:second|2(?:nd|\.|e)?|zweiten?r?|deuxième|segundo|seconda)$/iu,
  /^(?:third|3(?:rd|\.|e)?|dritten?r?|troisième|tercer(?:o)?|terceiro|terza)$/iu,
  /^(?:fourth|4(?:th|\.|e)?|vierten?r?|quatrième|cuarto|quarto|quarta)$/iu,
];
const anyNth = NTH.map(({ source }) => source.slice(1, -1)).join('|');
/** A wish for a Sunday of Advent, or that it is today. */
export const ADVENT_WISH = sifted(
  joined(
    String.raw`(?<!\p{L})(?:happy|blessed|peaceful|it['’]s (?:the )?|today is (?:the )?|(?:frohe|schöne|ruhige|besinnliche|gemütliche|gesegnete|fröhliche)[nrs]?|heute ist(?: der)?|(?:bon|joyeux|beau)(?: et \p{L}+)?|c['’]est (?:le )?|feliz|hoy es (?:el )?|hoje é o |buona|oggi è la ) ?`,
    `(?<nth>${anyNth}) (?:`,
    either(
      'sunday (?:of|in) advent',
      'advent(?:s?sonntag)?',
      "dimanche de l['’]avent",
      'domingo de adviento',
      'domingo do advento',
      "domenica d(?:['’]|i )avvento",
    ),
    String.raw`)(?!\p{L})`,
  ),
  'giu',
);

/** Who works at night wishes a good morning at two. */
export const UP_EARLY = framed(
  /(?<![\p{L}\p{N}_])/iu,
  /(?![\p{L}\p{N}_])/iu,
  /up since (?:one|two|three|four|1|2|3|4)|night ?(?:shift|desk|crew|team)|(?:before|at) (?:dawn|sunrise)/iu,
  /still dark|(?:oven|ovens|bread) (?:is|are|went) (?:in|on|out)/iu,
  /nachtschicht|équipe de nuit|turno de noche|turno di notte/iu,
);

/** “12–2.30”, “from noon”: at hours of its own. */
export const OWN_HOURS = sifted(
  /^[^.!?\n]{0,30}?(?:\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]m|[-–—]|to|till|until)|(?:from|at|until|till|after) (?:\d|noon|midnight))/iu,
);
