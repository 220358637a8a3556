import { anyOf } from '../../text/any-of.ts';
import { languageOf } from '../../text/language.ts';
import type { Match } from '../../text/lexicon.ts';
import { fold, type Reading } from '../../text/reading.ts';
import { sifted } from '../../text/sifted.ts';
import { isSpokenOf } from '../../text/spoken-of.ts';

/** How words of war, loss and disaster are used of anything else: in idioms, in figures of speech, on a stage, for what protects from them. */

/** Idioms that only borrow the word. */
export const IDIOM = anyOf(
  // What is eaten, bathed in, sown.
  sifted(
    /\b(?:death by chocolate|(?:bath|seed|meat|fat|flavou?r|cherry|j[aä]ger|cocoa|chocolate|cheese|spice|protein|energy|water|stink|smoke) ?bombs?|bombe (?:glacée|surprise)|riot of colou?rs?|explosion of (?:flavou?rs?|colou?rs?|taste)|flavou?r explosion)\b/iu,
  ),
  // What is only said so.
  sifted(
    /\b(?:crash course|battle of the bands|perfect storm|storm in a|brainstorm\w*|take[ns]? \w+ by storm|calm before the storm|up a storm|snow ?storm in a|died and (?:gone|went)|killed it|dressed? to kill|flooded with (?!(?:\w+ )?(?:water|mud|sewage|rain))|tornado of|price war|hurricane lamps?|storm (?:cellar|lanterns?|doors?)|never forget (?:an?|to|your|another|where|which|why)(?! the fallen)|(?:rest in peace|rip),? (?:to )?(?:old|my|our old|winter|summer|diet))\b/iu,
  ),
  // Titles, and tales of the undead.
  sifted(
    /\b(?:murder mystery|murder on the dancefloor|war and peace|war horse|war of the worlds|star wars|zombies?|black widows?|merry widow|widow['’]s (?:peak|walk))\b/iu,
  ),
);
/** “Una bomba de chocolate, una explosión de maracuyá”, of what is eaten, heard or seen, and nothing that burns. */
export const FLAVOURED =
  /(?<!\p{L})(?:[Uu]na?|[Uu]ma?|[Uu]ne?|[Ll]a|[Ee]ine) (?:bomba|bombe|explosi[oó]n|explosão|explosion|esplosione|avalancha|avalanche|avalancia|tsunami|volc[aá]n|vulcão|lluvia|chuva|tormenta|[Ee]xplosion) (?:de|di|d['’]|von|an|aus) ?(?:la |los |las |os |as )?(?!gas|gaz|fuego|feu|fogo|fuoco|bomb|petard|caldera|caldaia|planta|fábrica|fabbrica|usine|ayer|hier|hoy|lava|barro|lama|fango|tierra|terra|nieve|neve|piedras)\p{Ll}+/u;
/** “An avalanche of apples”, “la guerre des étoiles”: only a figure of speech, as long as nothing of the kind is raw. */
export const FIGURE = sifted(
  /\b(?:(?:[Ii]nvasion|[Aa]valanche|[Ee]xplosion|[Tt]ornado|[Tt]sunami|[Ff]lood|[Ss]torm) of (?:the |our |new |great )?\p{Ll}+s|[Ww]ar of (?:the )?\p{L}\p{Ll}+s|[Kk]rieg de[rs] \p{Lu}\p{Ll}+|[Gg]uerre d(?:es|e|u) \p{Ll}+|[Gg]uerra d(?:e|i|ei|egli|elle|e los|e las|os|as) \p{Ll}+)(?!\p{L})/u,
);
/** A game or a play of crime, or a show about long ago: “Murder on the Pier: who did it?”, “‘Titanic: the Menus’ opens”. */
export const STAGED = anyOf(
  /(?<!\p{L})(?:murder|death|mord|tod|meurtre|mort|asesinato|muerte|crimen|assassinato|crime|omicidio|delitto|moord)(?!\p{L})[^.!?\n]{0,120}[.:?!,][^\n]{0,160}(?<!\p{L})(?:solve|solved|killer|murderer|who ?dun ?n?it|who did it|suspects?|detectives?|clues?|butler|acts|alibi|wer war|täter|ermitteln|krimi|coupable|enquête|indices|culpable|asesino|pistas|sospechos\p{L}+|culpado|suspeitos|indaga\p{L}*|colpevole|indizi|dader|actors?|dinner)(?!\p{L})/iu,
  /["“«„][^"”»“\n]{3,60}["”»“]\s(?:opens?|is open|is on show|runs|reopens|öffnet|ist zu sehen|läuft|ouvre|est à voir|abre|se inaugura|apre|opent)(?!\p{L})/iu,
  /(?<!\p{L})(?:walk|talk|tour|exhibition|lecture|reading|führung|vortrag|visite|conférence|visita|paseo|passeio|percorso) (?:tells|about|on|through|über|sur|sobre|su)(?!\p{L})/iu,
);

/** “With code DREAM20”: an offer beyond doubt, with no figure in it. */
export const WITH_CODE =
  /(?<!\p{L})(?:[Uu]se|[Ww]ith|[Ee]nter|[Aa]pply|[Mm]it|[Aa]vec|[Cc]on|[Uu]sa|[Cc]om|[Mm]it dem) (?:the |el |o |il |le )?(?:[Cc]ode|CODE|[Cc]ódigo|[Cc]odice|[Rr]abattcode|[Cc]ode promo)[: ]{1,2}[“"]?(?=\p{Lu}*\d|\p{Lu}{4})[\p{Lu}\d]{4,}/u;
/** “No joining fee”: the same. */
export const FEE_WAIVED =
  /(?<!\p{L})(?:zero|no|free|£0|\$0|0 ?€) (?:joining|sign-?up|membership|booking|delivery|admin|enrol?lment) fees?(?!\p{L})|(?<!\p{L})(?:keine|ohne) (?:aufnahme|anmelde|versand)gebühr|(?<!\p{L})sans frais d['’](?:inscription|adhésion)|(?<!\p{L})(?:matrícula|inscripción|inscrição|iscrizione) (?:gratis|grátis|gratuita)/iu;

/** Those who mourn buy flowers and cards, and somebody sells them. */
export const FOR_MOURNERS = anyOf(
  sifted(
    /(?<!\p{L})(?:(?:funeral|sympathy|bereavement|condolence|memorial) (?:cards?|flowers?|wreaths?|stones?|bouquets?|hampers?)|wreaths|headstones?|urns?|trauer(?:karten?|kränze|floristik|gestecke?|schmuck|feiern)|grab(?:schmuck|gestecke?|steine?)|gestecke|kränze)(?!\p{L})/iu,
  ),
  sifted(
    /(?<!\p{L})(?:(?:cartes?|fleurs?|couronnes?) (?:de (?:condoléances|deuil)|mortuaires?)|coronas? (?:fúnebres?|de flores)|coroas? de flores|tarjetas? de (?:pésame|condolencias?)|corone? funebri|biglietti di condoglianze|rouw(?:kaarten?|kransen?))(?!\p{L})/iu,
  ),
);

/** The words of war and loss that shops and games use of anything. */
const WORN =
  /^(?:war|wars|bomb|bombs|disaster|catastrophe|attack|attacks|storm|explosion|crash|has|have|had|is|are|his|her|their|toast|raise|lost|verdict|riot|get)$/iu;
/** “This storm” is one that people are in. */
const NOW = new Set(['this', 'dieser', 'dieses', 'cette', 'ce', 'esta', 'este', 'questa', 'questo']);
/** “Avalanche kit”, “flood cover”: what is made for the day it comes. */
const MADE_FOR_IT = new Set(
  'kit kits gear airbag airbags transceiver transceivers training course courses insurance cover barrier barriers defence defences defense shelter shelters jacket jackets shutters alarm alarms warning warnings forecast relief'.split(
    ' ',
  ),
);

const LONG_AGO = /^ (?:of|in|von|im jahr|de|en|del|nel|em) (?:1[0-8]\d\d|19[0-7]\d)(?!\d)/iu;

/** “Krieg und Frieden”, «La peste»: what a book, a film or a record is called. */
function isInTitle(text: string, at: number): boolean {
  const title = /[“„«"](\p{Lu}[^“”„«»".!?\n]{2,50})$/u.exec(text.slice(Math.max(0, at - 60), at))?.[1] ?? '';
  const rest = /^([^“”„«»".!?\n]{2,50})[”“»"]/u.exec(text.slice(at))?.[1];
  return rest !== undefined && (title !== '' || /^\p{Lu}/u.test(rest)) && /\s/u.test(title + rest) && isSpokenOf(text, at);
}

/** “The great office war of 2019”: such a word counts beside a place or a people, as in “the war in Karsova”. @param own the brand’s name */
export function isWorn({ text, words }: Reading, { first, last, start, end }: Match, own = ''): boolean {
  const said = text.slice(start, end);
  // “Die Aktion war ein Erfolg”: the German verb.
  if (/^w[aä]re?$/.test(said) && languageOf(text) === 'de') return true;
  const next = words[last + 1];
  if (next !== undefined && !next.opens && MADE_FOR_IT.has(next.lower)) return true;
  if (isInTitle(text, start)) return true;
  // “The bombing of 1941”: told as history.
  if (LONG_AGO.test(text.slice(end, end + 12))) return true;
  // “Sturm Reisen”, “Flood & Sons”: whoever is called so.
  if (
    /^\p{Lu}/u.test(said) &&
    fold(own)
      .split(/[^\p{L}]+/u)
      .includes(fold(said))
  )
    return true;
  if (!WORN.test(said.split(' ')[0] ?? '') || NOW.has(words[first - 1]?.lower ?? '')) return false;
  return ![words[first - 1], next, words[last + 2]].some((word) => word !== undefined && !word.opens && /^\p{Lu}/u.test(word.text));
}
