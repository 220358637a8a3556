import { either, has, phrases, type Span, sentenceAround, spansOf } from '../phrases.ts';
import { sifted } from '../sifted.ts';

/** A light tone: a smile, an exclamation of comedy, a figure of speech that plays with the matter. */
export function jokeIn(text: string): Span | undefined {
  return [...spansOf(text, PICTOGRAPH), ...spansOf(text, LIGHT), ...spansOf(text, BREEZY)].sort((one, other) => one.start - other.start)[0];
}

/** The hurtful words, quoted again. A title, a warning left out and the words that stand there now are none. */
export function offenceRepeated(text: string): Span | undefined {
  return spansOf(text, QUOTED).find(
    (place) => place.text.trim().split(/\s+/).length >= 3 && !has(sentenceAround(text, place.start, place.end).text, NEUTRAL),
  );
}

/** Any but those of grief and warning, hearts, and signs that point somewhere. */
const PICTOGRAPH =
  /(?![©®™‼⁉ℹ☎☝♻⚠⚡⚫⚪✅✉✏✔✖❌❗❣❤➡⬆⬇])(?!🖤|🤍|💛|💙|💚|💜|🧡|💔|💐|🥀|🌹|🕊|🕯|🙏|😔|😞|😢|😥|😟|😭|🎗|📞|📧|📩|📍|📌|🔗|🚨|🛑|👇|👆|👉|🗓|📅)\p{Extended_Pictographic}/gu;

const LIGHT = phrases(
  either(
    "lo+l|(?:ha){2,}h?|(?:he){2,}h?|(?:wh)?oops(?:ie|y)?(?:[- ]daisy)?|ooops+|d'oh|rofl|lmao|yikes|ouch|eek",
    'oh dear|ups|hoppla|oups|mdr|ptdr|(?:ja){2,}|ja(?=\\.)|(?:je){2,}|k{3,}|rs(?:rs)+|ops|ahah(?:ah)*|ay ay',
  ),
  'face[- ]?palm|(?:foot|feet) in (?:it|(?:our|my) mouths?|mouth)|egg on (?:our|my) faces?|lead balloon|dropped the ball',
  'guess we|note to self|new resolution|own goal|back to the drawing board|(?:our|my) bad',
  'not our (?:finest|best|proudest) (?:hour|moment)|butterfingers|lost the plot|had one job|awkward|embarrassing much|cringe',
  '(?:no |bad |terrible )?puns? (?:intended|alert)?|see what we did|talk about (?:an?|being) \\p{L}+',
  '(?:coffee|tea|brain|think|engage brain) (?:first|before|needed)|before (?:our|the) (?:first |morning )?coffee',
  'monday (?:brain|morning)|took a (?:wrong|bad) turn|not so (?:hot|sharp|bright|cool) of us|no smoke without',
  '(?:a bit|a little|rather) (?:heated|hot|fishy|half-baked|nuts|nutty|cheesy|salty|sour|too far)',
  "(?:didn't|did not) see that (?:one )?coming|hit (?:the wrong|a bum) note|eh\\?",
  'we must (?:be|have been) (?:nuts|bananas|crackers|mad|asleep)|(?:laid|laying) an egg|at least (?:nobody|no one|it|you|we|our|the)',
  'fettnäpfchen|(?:nach hinten|in die hose) los?\\p{L}*|(?:ging|geht|gehen)(?: \\p{L}+){0,3} (?:nach hinten|in die hose)',
  'eigentor|asche auf unser haupt|auf dem schlauch|(?:hirn|gehirn|kopf)(?: \\p{L}+){0,3} (?:im urlaub|im wochenende|ausgeschaltet)',
  '(?:erst|mehr) kaffee|peinlich,? peinlich',
  '(?:mis|met\\p{L}*|pied\\p{L}*) (?:\\p{L}+ )?(?:pieds|dans|mauvais) (?:dans le plat|le plat|pied)',
  'pas (?:très )?réveillés|boulette|gaffe|à côté de la plaque|avant le café',
  'metimos la pata hasta|metedura de pata|cubrimos de gloria|tierra trágame|antes del café|se nos fue la olla',
  'metemos? a pata|meteu? a pata|pisámos na bola|pisamos na bola|figuraccia|che figura|prima del caffè|gaffe',
);

/** A remark with an exclamation mark that warns of nothing. */
const BREEZY =
  /(?<=^|[.!?]\s+)(?:Well|So much for|Guess|Looks like|Seems|Talk about|Things|Turns out|What a|Who knew)(?!\p{L})[^.!?\n]{3,120}!/gu;

const QUOTED = sifted(/[“"„«‚‘]\s?(?=\S)[^“”"„«»‚‘\n]{3,200}[”"“»’]/gu);
const NEUTRAL = phrases(
  '(?:now|today|new|correct|corrected|right|instead) (?:\\p{L}+ ){0,3}(?:says?|reads?|one|sign|text|shows?|stands?)',
  '(?:now|instead|actually)|should (?:have )?(?:said|read|say|be called)|(?:correct|right) (?:\\p{L}+ )?(?:is|are|reads?|wording|title)',
  '(?:missing|left out|forgot|omitted|without)',
  '(?:film|book|song|show|play|series|album|novel|exhibition|concert|programme|title|titled|entitled|called|project|chapter|episode)(?= [“"‘«„])',
  '(?:you|she|he|they|customer|dr \\p{L}+|ms \\p{L}+|mr \\p{L}+) (?:\\p{L}+ )?(?:wrote|said|asked|told|answered)',
  'comments? (?:that|which) (?:said|asked)|warning|label|may contain',
  'richtig (?:heißt|ist|lautet|wäre)|(?:jetzt|nun|neue[nsrm]?|statt|fehlte|hinweis|sendung|film|buch|stück|titel|lied|warnhinweis)',
  '(?:maintenant|désormais|nouveau|nouvelle|mention|spectacle|film|livre|titre|oublié|manquait|au lieu|avertissement|il fallait)',
  '(?:ahora|nuev[oa]|advertencia|faltaba|película|libro|obra|título|debía|aviso|agora|nov[oa]|faltava|filme|livro|peça|devia)',
  '(?:adesso|nuov[oa]|scritta|mancava|avvertenza|film|libro|spettacolo|titolo|doveva)',
);
