import { Lexicon } from '../text/lexicon.ts';
import { readParts } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import type { Check } from './check.ts';

/** A prize is promised. Entries of `text/lexicon.ts`; our own selection in seven languages. */
const prize = new Lexicon([
  'puoi|potete|potresti vincere',
  'peux|pouvez|pourriez|pourrais gagner|remporter',
  'puedes|podéis|pueden|podrías ganar',
  'pode|podem|podes ganhar',
  'kannst|könnt|können|könntet .. gewinnen',
  'could|can|will|might win',
  'winner|winners picked|drawn|chosen|selected at',
  'free .. for life|ever',
  'kostenlos|gratis .. lebenslang|leben',
  'gratuit|gratuite .. à vie',
  'gratis .. de por vida|para siempre|toda la vida',
  'grátis .. para sempre',
  'gratis .. per sempre|a vita',
  'rt|retweet|like|comment|share|follow|tag|guess|reply|enter to win',
  'want to win',
  'caption this _ win',
  'and win|wins a|an|one|two|three',
  'lucky winner|person|reader|customer',
  'one lucky',
  'free .. for|to whoever',
  'the|a|an _ is yours',
  'send|sending|give|giving _ .. to our|the favourite|favorite|best|funniest|first',
  'rt|retweet|follow equals|gets',
  'gibt es für den|die ersten',
  'win a|an|one|our|your|this|these|free|tickets|two|three|four|five|ten|a|the|big|prizes|£*|$*',
  'win .. tickets|year|trip|prize|prizes|voucher|hamper|bundle',
  'giveaway',
  'giving away',
  'give away|aways',
  'prize draw',
  'raffle',
  'sweepstake*',
  'for a chance to',
  'chance to win',
  'in with a chance',
  'chance of winning|a|free',
  "year's|years|month's|lifetime|lifetime's|year|month supply|worth|of free|chocolate|coffee|beer|books|tickets",
  'enter to win',
  'competition time',
  'enter our|the|now competition|contest|draw|giveaway',
  'gets|get|receives|receive a free',
  'first .. comment|reply|answer|guess wins|gets|win|get',
  'wins a free',
  'verschenken|verschenkt',
  'regalamos|regalan',
  'offrons|offre .. à',
  'lucky winner|winners|follower|followers',
  'everyone|everybody|anyone who shares|share|tags|tag|comments|comment|likes|like|follows|follow|retweets|reposts|replies|enters|visits|signs|buys|orders|posts|guesses .. gets|get|wins|receives',
  'everyone|everybody|anyone who .. wins|receives a|an|one|our|the',
  'free .. for everyone|everybody|all|anyone',
  'first _ people|customers|followers|callers get|win|receive',
  'gewinnspiel*',
  'verlosen|verlosung|verlosung*|verlose',
  'gewinne|gewinnt|gewinn ein|eine|einen|zwei|drei|mit|den|das|die|unser|unsere',
  'zu gewinnen',
  'jeder|jede|alle der|die .. bekommt|bekommen|erhält|erhalten|gewinnt',
  'gagnez',
  'à gagner',
  'jeu concours',
  'concours',
  'tirage au sort',
  'tentez de|votre',
  'remportez',
  'sorteo|sorteamos|sortea',
  'gana|ganá un|una|dos|tu|uno|entradas',
  'concurso',
  'participa y|para|en',
  'llévate un|una',
  'sorteio|sorteamos|sortear',
  'ganhe um|uma|dois',
  'concorra a|e',
  'concurso',
  'participe e|do',
  'vinci|vincete un|una|uno|due|il|la',
  'in palio',
  'concorso',
  'estrazione',
  'giveaway',
  'regaliamo',
  'win een|twee|drie|de|het',
  'winactie',
  'verloten|verloting',
  'maak kans',
  'kans op',
]);
/** What one has to do for it. */
const entering = new Lexicon([
  'metti|mettete|lascia|lasciate like|mi|un|il',
  'tagga|taggate|commenta|commentate|condividi|condividete',
  'visits|visit',
  'answer|answers',
  'guesses',
  'whoever',
  'caption',
  'kommentaren|kommentare|kommentieren',
  'like',
  'likes',
  'share',
  'shares',
  'sharing',
  'tag',
  'tags',
  'follow',
  'follows',
  'comment*',
  'retweet*',
  'repost*',
  'rt',
  'post',
  'reply',
  'subscribe',
  'enter',
  'sign up',
  "you're in",
  'show us',
  'tell us',
  'send us',
  'name the',
  'guess',
  'everyone',
  'everybody',
  'anyone',
  'teile|teilt|teilen',
  'liked|liken|likt',
  'markiert|markiere|markieren',
  'folgt|folge',
  'kommentiert|kommentiere|kommentar',
  'jeder|jede|alle',
  'folgen',
  'comparta*|compartan',
  'partage*',
  'mitmachen|macht mit',
  'partagez|partage',
  'likez|aimez',
  'taguez|identifiez|mentionnez',
  'suivez',
  'commentez',
  'abonnez',
  'comparte',
  'etiqueta',
  'síguenos|sigue',
  'comenta',
  'dale like',
  'menciona',
  'compartilhe|compartilha|partilha|partilhe',
  'marque|marca',
  'siga|segue',
  'comente|comenta',
  'curta|curte',
  'condividi|condividete',
  'tagga|taggate',
  'segui|seguite',
  'commenta|commentate',
  'metti mi',
  'deel',
  'volg',
  'reageer',
  'like',
  'tag',
]);
/** “Follow + RT = tin”: a deal in signs. */
const formula =
  /(?<![\p{L}])(?:follow|like|rt|retweet|share|tag|comment)(?:\s?[+&]\s?(?:follow|like|rt|retweet|share|tag|comment)[^=\n]{0,20})+\s?=\s?\p{L}/iu;
/** What a reader has to know: until when, who, how many, where the terms are. */
const terms =
  /\b(?:terms|t&cs?|ts?\s?&\s?cs?|t\s?and\s?cs?|conditions|rules(?!\s?:\s?(?:follow|like|share|tag|comment|rt|just|be)\b)|teilnahmebedingungen|bedingungen|r[eè]glement|conditions|bases|condiciones|regulamento|regras|regolamento|voorwaarden|no purchase necessary|18\+|18 and over)\b/iu;
const ending =
  /\b(?:by|until|till|before|ends?|ending|closes?|closing|deadline|bis|endet|ende|einsendeschluss|teilnahmeschluss|jusqu['’]?\s?au?|avant(?: le)?|fin du jeu|hasta(?: el)?|antes del?|termina|at[eé](?: o)?|encerra|entro(?: il)?|fino al?|scade|tot(?: en met)?|t\/m|uiterlijk)\b[^.!?\n]{0,40}(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|tonight|tomorrow|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mitternacht|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|minuit|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|medianoche|segunda|ter[cç]a|quarta|quinta|sexta|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|mezzanotte|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|middernacht)/iu;
const fixedTime =
  /\b(?:today|tomorrow|tonight|heute|morgen|aujourd['’]hui|demain|hoy|ma[nñ]ana|hoje|amanh[aã]|oggi|domani)\b[^.!?\n]{0,40}\d{1,2}(?::\d\d)?\s?(?:am|pm|uhr|h\b)|\bnext \d+ hours\b/iu;
const limit =
  /\b(?:one of|first|erste[nr]?|premi[eè]re?s?|primeir\w+|primer\w+|prim[iae]|only|nur|\d+ winners?|\d+ gewinner|winners? (?:drawn|picked|chosen)|gewinner|gagnants?|ganador\w*|vencedor\w*|vincitor\w+|winnaars?|uk only|us only|india only|residents|entry each|per person|while stocks? lasts?|solange der vorrat)\b/iu;

const check: Check = {
  id: 'giveaway-terms',
  title: 'A prize without terms',
  why: 'A prize needs an end, a limit and terms that are easy to find (UK CAP Code section 8; networks’ promotion rules). “Everyone who shares wins” has been taken at its word.',
  class: 'giveaway-terms',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft) {
    if (draft.surface === 'reply') return [];
    const readings = readParts(draft);
    const whole = readings.map(({ text }) => text).join('\n');
    const missing = [
      ending.test(whole) || fixedTime.test(whole) ? null : 'until when',
      limit.test(whole) ? null : 'how many or who',
      terms.test(whole) ? null : 'where the terms are',
    ].filter((one) => one !== null);
    // Two of the three tell that somebody thought about it; the link may hold the rest.
    if (missing.length < 2 || (missing.length === 2 && terms.test(whole))) return [];
    for (const [part, { text, words }] of readings.entries()) {
      const deal = formula.exec(text);
      if (deal)
        return [
          {
            part,
            start: deal.index,
            end: deal.index + deal[0].length,
            say: `“${deal[0]}” promises something and does not say ${missing.join(', nor ')}.`,
          },
        ];
      const found = prize.find(words).find((match) => !won.test(text.slice(Math.max(0, match.start - 25), match.end + 30)));
      if (!found || !readings.some((reading) => entering.first(reading.words))) continue;
      const place = { start: found.start, end: found.end };
      return [{ part, ...place, say: `${quote(text, place)} promises something and does not say ${missing.join(', nor ')}.` }];
    }
    return [];
  },
  examples: {
    fires: [
      'EVERYONE who shares this post and tags us gets a free silk scarf!',
      'WIN a year of beer! Like this post, tag a mate and you’re in.',
      { text: 'Win een stadsfiets! Deel dit bericht.', context: { locale: 'nl-NL' } },
      { text: 'Gewinnspiel! Teilt diesen Beitrag und gewinnt ein Zelt.', context: { locale: 'de-DE' } },
    ],
    leaves: [
      'Win one of five scarves: tell us your colour by Sunday 29 November, 23:59. 18+. Terms: https://x.example/terms',
      { text: 'Entrada libre todos los domingos a partir de las 15:00.', context: { locale: 'es-ES' } },
      { text: 'Il nostro panettone ha vinto il premio della regione!', context: { locale: 'it-IT' } },
      'Our captain wants to win a cup this year. Follow the match live.',
      'A win a day keeps the doubts away.',
    ],
  },
};

export default check;

/** Sport, prizes already won, and wishes to win. */
const won =
  /\b(?:won|winning|vinto|gewonnen|gagné|ganado|ganó|wants? to win|to win a (?:cup|match|game|race|league|title)|win a (?:game|match|cup|race|title|war|medal|gold|series|set|seat)|award|oscar|emmy|can'?t win|helped? \w+ win|congrat\w*)\b/iu;
