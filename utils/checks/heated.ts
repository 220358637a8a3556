import { Lexicon } from '../text/lexicon.ts';
import { type Reading, readParts } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

/** Insults and orders to somebody who disagrees. Entries of `text/lexicon.ts`; our own selection in seven languages. */
const insults = new Lexicon([
  'you are|re an|a|just|all|so|clearly|obviously idiot|idiots|moron|morons|stupid|liar|liars|clown|clowns|troll|trolls|fool|fools|ignorant|pathetic|dumb|ridiculous|clueless|jealous|loser|losers|joke',
  "you're an|a|just|all|so|clearly|obviously|such idiot|idiots|moron|stupid|liar|liars|clown|clowns|troll|trolls|fool|fools|ignorant|pathetic|dumb|ridiculous|clueless|jealous|loser|losers|joke|a",
  "you're stupid|pathetic|ignorant|lying|dumb|clueless|delusional|ridiculous|jealous|wrong and",
  'you are stupid|pathetic|ignorant|lying|dumb|clueless|delusional|jealous',
  'all of you are',
  'is|are an? idiot|idiots|moron|morons|clown|clowns|liar|liars',
  'delete this review|comment|post',
  'niemand hat .. gefragt',
  'niemand zwingt',
  'personne ne vous|t a',
  'nadie te|os|les|le ha|preguntó|pidió',
  'ninguém perguntou|pediu|te',
  'nessuno vi|ti ha',
  'andate|vai|vada altrove',
  'you are|re a sad|pathetic|small|bitter|nasty|horrible|rude|miserable',
  "you're a sad|pathetic|small|bitter|nasty|horrible|rude|miserable",
  'stupid|idiotic|pathetic|dumb review|comment|complaint|question',
  'stupid all of',
  'you idiot|idiots|moron|morons|liar|liars|clown|clowns|fool|fools|losers|people are',
  'only an|a idiot|moron|fool',
  'what an idiot',
  'learn to read|spell|write|cook|drive|eat|behave',
  'get a life|grip|job',
  'grow up',
  'shut up',
  'delete your account',
  'go away',
  'nobody asked|cares',
  'no one asked|cares',
  'cry more|about',
  'cry me a',
  'you know nothing',
  'you do not|just know',
  "you don't know",
  "you clearly don't|have|know|can't|cannot",
  "you obviously don't|have|can't",
  'lay off',
  'back off',
  'get lost',
  'take your|the business|money elsewhere',
  "don't|never come back",
  'stay home|away',
  'people like you',
  'stop lying',
  'stop whining|crying|complaining',
  'keep crying|whining|lying',
  'haters',
  'pathetic',
  'shame on you',
  'how dare you',
  'mind your own',
  'your fault',
  'you people',
  'you lot',
  'bless your heart',
  'ok karen',
  'get over it',
  'read the sign|menu|terms|description|label',
  'maybe learn|read|try|next',
  'ihr|du|sie seid|bist|sind idiot|idioten|dumm|blöd|lügner|unfähig|peinlich|ahnungslos|lächerlich|ein|alle|doch|einfach|so',
  'du|ihr idiot|idioten|lügner|vollidiot',
  'lern|lernt|lernen erst|erstmal|mal|lesen|sie',
  'halt|haltet den|die|einfach|mund|klappe',
  'keine ahnung von',
  'haben|habt|hast .. keine ahnung',
  'kümmert|kümmern euch|sie',
  'bleibt|bleiben|bleib .. zuhause|weg|daheim',
  'hört|hör auf zu lügen|jammern|heulen',
  'heul|heult doch|leise',
  'verschwinde|verschwindet',
  'such|sucht dir|euch',
  'armselig',
  'lächerlich',
  'frechheit',
  'kleingeist*',
  'dummköpfe|dummkopf',
  'so ein schwachsinn',
  'wer lesen kann',
  'vous|tu êtes|es qu|un|une|des|vraiment|juste|tous|idiot|idiots|bête|bêtes|menteur|menteurs|ridicule|ignorant|ignorants',
  'bande d|de',
  'apprenez|apprends à lire|vivre|écrire|cuisiner',
  'restez|reste chez|à la',
  'taisez|tais vous|toi',
  'ferme|fermez la',
  'pauvre|pauvres type|types|con|imbécile|ignorants',
  'occupez|occupe vous|toi',
  'allez|va voir|pleurer ailleurs',
  'espèce|espèces d|de',
  "n'y connaissez|connais rien",
  'ne comprenez|comprends rien',
  'son|eres|sois un|una|unos|unas|todos|solo|idiota|idiotas|ignorante|ignorantes|tonto|tontos|mentiroso|mentirosos',
  'aprende|aprendan|aprended a leer|comer|escribir',
  'cállate|cállense|callaos',
  'quédate|quédense|quedaos en',
  'no sabes|saben|sabéis|entiendes|entienden|tienes|tienen nada|ni|idea',
  'pobre|pobres ignorante|ignorantes|diablo|infeliz',
  'vete|váyanse|largo|lárgate',
  'llorones|llorona|llorón',
  'ridículo|ridícula|ridículos',
  'qué sabrás|sabrán',
  'você|vocês é|são um|uma|uns|umas|todos|idiota|idiotas|ignorante|ignorantes|burro|burros|mentiroso|mentirosos|ridículo|ridículos',
  'aprenda|aprendam|aprende a ler|cozinhar|escrever',
  'cala|calem a',
  'fica|fiquem em casa',
  'não sabe|sabem|entende|entendem nada|de',
  'pobre ignorante',
  'vá|vai|vão chorar|procurar|embora',
  'bando de',
  'vai estudar',
  'siete|sei solo|dei|degli|delle|un|una|tutti|proprio ignoranti|ignorante|idiota|idioti|poveri|povero|stupido|stupidi|bugiardo|bugiardi|ridicolo|ridicoli|cretini|cretino|pezzenti',
  'impara|imparate a leggere|mangiare|scrivere',
  'stai|state zitto|zitti|zitta',
  'resta|restate|restatevene|rimanete a|in casa',
  'non capite|capisci|sapete|sai niente|nulla',
  'poveri|povero ignoranti|ignorante|idioti|illusi',
  'vergognatevi|vergognati',
  'andate|vai a|altrove piangere|quel',
  'branco di',
  'fatevi|fatti una|gli|i vita',
  'jullie zijn|snappen',
  'leer lezen',
  'hou je mond|bek',
  'blijf .. thuis|weg',
  'stelletje idioten',
]);
const threats = new Lexicon([
  'hear from our|my lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal',
  'our|my lawyer|lawyers|solicitor|solicitors|attorney|attorneys will|is|are|has|have',
  'we|i will|ll sue|take legal|press charges|see you in',
  "we'll|i'll sue|see you in|press|find|expose|report you|take legal",
  'see you in court',
  'legal action',
  'you will|ll regret|pay|be sorry',
  "you'll regret|pay|be sorry|hear",
  'we know where|who you',
  'publish|post|release your address|name|number|messages|data',
  'watch your back|step',
  'last warning',
  'or else',
  'we have your address|name|number|ip',
  'sue you|him|her|them',
  'report you to',
  'delete this|it or|now or',
  'unser|unsere|mein anwalt|anwälte|rechtsanwalt|rechtsabteilung',
  'hören von|sie unserem|unserer|meinem',
  'wir|ich verklagen|verklage|zeigen|zeige euch|sie|dich|an',
  'rechtliche schritte',
  'das wird folgen|konsequenzen|teuer',
  'sehen uns vor',
  'werdet|wirst|werden .. bereuen',
  'letzte warnung',
  'anzeige ist raus',
  'verleumdung*',
  'notre|mon|nos avocat|avocats|service',
  'nous allons|on va porter|vous poursuivre|attaquer',
  'porter plainte',
  'poursuites judiciaires',
  'au tribunal',
  'vous|tu allez|vas le regretter|payer',
  'diffamation',
  'nuestros|nuestro|mi abogado|abogados',
  'acciones legales',
  'nos vemos en los|el tribunal|tribunales|juzgado',
  'te|os|los vamos|voy a denunciar|demandar',
  'se|te vas|van|vais a arrepentir',
  'te arrepentirás',
  'última advertencia',
  'nossos|nosso|meu advogado|advogados|jurídico',
  'vamos processar',
  'medidas judiciais|legais|cabíveis',
  'nos vemos no tribunal',
  'vai|vão se arrepender',
  'processo nas costas',
  'i nostri|il nostro|mio avvocato|avvocati|legali|legale',
  'nostri|nostro|mio avvocato|avvocati|legali|legale',
  'azioni|vie legali',
  'ci vediamo in tribunale',
  'vi|ti quereliamo|denunciamo|querelo|denuncio',
  've|te ne pentirete|pentirai',
  'per diffamazione',
  'onze|mijn advocaat',
  'juridische stappen',
  'je krijgt spijt',
]);
/** Five shouted words in a row are no abbreviation. */
const shouted = 5;

const check: Check = {
  id: 'heated',
  title: 'Written in anger',
  why: 'A bakery answered its critics in capitals and threats, and became the story of the year (CNN Money, 2013). An hour later most people would word it differently.',
  class: 'heated',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft, { brand }) {
    const answering = draft.surface === 'reply' || draft.surface === 'quote' || draft.surface === 'comment';
    if (!answering && brand?.name === undefined) return [];
    return readParts(draft).flatMap((reading, part) => {
      const { text, words } = reading;
      const loud = shouting(reading);
      const insult = insults.first(words);
      const threat = threats.first(words);
      const at = (place: { start: number; end: number }, level: 'note' | 'ask' | 'stop', rest: string): Found => ({
        part,
        start: place.start,
        end: place.end,
        level,
        say: `${quote(text, place)} ${rest}`,
      });
      // Insulting in capitals is beyond a slip of tone.
      if (answering && loud && (insult ?? threat)) return [at(loud, 'stop', 'shouts at people, with an insult or a threat in it.')];
      const found: Found[] = [];
      const addressed = answering || toCritics.test(text);
      if (threat && addressed) found.push(at(threat, 'ask', 'threatens. Would you sign it tomorrow?'));
      // Among private people a tease is a tease.
      if (insult && addressed)
        found.push(at(insult, brand?.name === undefined ? 'note' : 'ask', 'attacks the person. Would you sign it tomorrow?'));
      if (loud)
        found.push(at(loud, answering && brand?.name !== undefined ? 'ask' : 'note', 'is all in capitals, which reads as shouting.'));
      return found;
    });
  },
  examples: {
    fires: [
      {
        text: 'I AM NOT STUPID ALL OF YOU ARE. YOU JUST DO NOT KNOW GOOD FOOD.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Amy’s' } },
      },
      {
        text: 'Maybe learn to read the sign. You will hear from our solicitor.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Liffey Bakehouse' } },
      },
      { text: 'Siete solo dei poveri ignoranti.', draft: { surface: 'reply' }, context: { locale: 'it-IT', brand: { name: 'Etna' } } },
      { text: 'To all the haters: get a life.', context: { brand: { name: 'Acme' } } },
    ],
    leaves: [
      'GOOOAAAL!!! ADEYEMI!!! ROVERS LEAD!!!',
      {
        text: 'We disagree with this one: it has been tested twice, and both reports are public.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Wexcombe' } },
      },
      { text: 'HTTP, JSON, YAML, TOML, XML, CSV: our importer reads all six.', context: { brand: { name: 'Cloudlark' } } },
      { text: 'You are so kind, thank you!', draft: { surface: 'reply' }, context: { brand: { name: 'Acme' } } },
      { text: 'Our lawyer of the year is Ada Holm. Congratulations!', context: { brand: { name: 'Holm Law' } } },
    ],
  },
};

export default check;

/** A post that turns to critics. */
const toCritics =
  /\b(?:haters|trolls|critics|to (?:the|all|everyone|those|whoever) [\p{L}\s]{0,30}(?:complain\w*|review\w*|one star|who (?:left|wrote|said|think))|reviewers?|kritiker|hater|nörgler|détracteurs|rageux|críticos|odiadores|critici)\b/iu;

/** The longest run of words in capitals, when it is long enough to shout. */
function shouting({ text, words }: Reading): { start: number; end: number } | null {
  let best: { start: number; end: number } | null = null;
  let most = 0;
  let from = 0;
  let count = 0;
  let short = 0;
  words.forEach((word, index) => {
    const loud = /\p{Lu}/u.test(word.text) && !/\p{Ll}/u.test(word.text);
    const listed = index > 0 && /[,;/|]/.test(text.slice(words[index - 1]?.end ?? 0, word.start));
    if (!loud || listed) count = short = 0;
    if (!loud) return;
    if (count === 0) from = word.start;
    count += 1;
    if (word.text.length <= 3) short += 1;
    if (count >= shouted && count - short >= 2 && count > most) {
      most = count;
      best = { start: from, end: word.end };
    }
  });
  return best;
}
