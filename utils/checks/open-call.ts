import type { Context } from '../model/context.ts';
import { Lexicon } from '../text/lexicon.ts';
import { bareName } from '../text/likeness.ts';
import { type Reading, readParts } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

/** The public is asked to speak. Entries of `text/lexicon.ts`; our own selection in seven languages. */
const invitation = new Lexicon([
  'tell us',
  'share|show us? your|a|photos|pictures|stories|memories',
  'show us',
  'send us|in your|a',
  'tweet us',
  'tell the|everyone world|everybody|everyone',
  'use .. to tell|share|show',
  'post|tweet|upload your|it|a|them',
  'ask us|me|him|her|our|your|away',
  'what|which|who|how would you',
  "what's your|the",
  'what is your',
  'what are your',
  'why do|did you',
  'how do|did you',
  'what do|does you',
  'your questions|stories',
  'name our|the|this|your',
  'help us name|choose',
  'caption this|that',
  'finish|complete the|this|our sentence',
  'fill in the',
  'describe us|our|your',
  'use|using|with the? hashtag',
  'reply|comment with',
  'join the conversation',
  'tag us',
  'erzählt|erzähl|verratet|zeigt|zeig|schickt|sagt|schreibt uns|eure|euer|mir',
  'teilt|teile eure|euer|deine|dein',
  'fragt uns|alles|mich',
  'stellt eure|uns|ihm|ihr',
  'warum liebt|mögt|kauft ihr',
  'was ist|sind euer|eure|dein|deine',
  'wie soll|heißt',
  'vervollständigt|ergänzt den|diesen',
  'eure fragen|geschichten',
  'racontez|partagez|montrez|envoyez|dites nous|vos|votre',
  'posez vos|nous|lui',
  'demandez nous|lui',
  'pourquoi aimez',
  'quel|quelle|quels est|sont votre|vos',
  'complétez la|cette',
  'trouvez un nom',
  'baptisez',
  'cuéntanos|cuéntenos|compártenos|muéstranos|envíanos|dinos',
  'comparte|compartan|sube tu|tus|su|sus',
  'pregúntanos|pregúntale|preguntas',
  'por qué te|les|amas|eliges',
  'cuál es tu|su',
  'completa la',
  'ponle nombre',
  'conte|conta|compartilhe|partilhe|mostre|envie sua|seu|suas|sua|pra|para|nos',
  'pergunte|perguntas',
  'por que você',
  'qual é|e a|o|sua|seu',
  'complete a',
  'dê um nome',
  'raccontaci|raccontateci|condividi|condividete|mostraci|mandaci|inviateci',
  'chiedi|chiedeteci|fateci',
  'perché ami|amate|scegli',
  'qual è il|la',
  'completa la',
  'dai un nome',
  'vertel|deel|stuur|laat ons|je|jullie|zien',
  'vraag ons',
  'waarom',
]);
/** Whatever comes is put before everybody by itself. */
const unmoderated = new Lexicon([
  "we'll|we|will show|display|print|repost|share|feature|read every|each|all|them|any|it",
  'on every|our|the .. screen|screens|billboard|billboards|wall|big',
  'live on|screens|wall',
  'onto our|the|every billboard|screen|screens|wall|website|big',
  'every single one',
  'generate|generates|make|turn|create .. your|image|picture|personal|personalised|own|any',
  'automatically',
  'with your name|face|selfie|photo|text|message|words',
  'your name|face|selfie|message|words|tweet on',
  'upload .. and we|watch|see|get|our',
  'type .. name|message|anything',
  'put|see your name|face',
  'wir zeigen|drucken|posten jede|jeden|alle|alles|sie',
  'auf der|unserer|jeder leinwand|bildschirm|anzeigetafel|videowand',
  'auf jedem|allen|den|unseren bildschirm|bildschirmen',
  'automatisch',
  'mit deinem|eurem namen|foto|text',
  'sur tous|nos|les|l .. écran|écrans',
  'automatiquement',
  'avec votre nom|photo|message',
  'en todas|las|nuestras|la .. pantalla|pantallas',
  'automáticamente',
  'con tu nombre|foto|mensaje',
  'em todas|nas|no telas|telão|painel',
  'automaticamente',
  'com seu nome|foto',
  'su tutti|gli|sullo|sui .. schermo|schermi|maxischermo',
  'automaticamente',
  'con il tuo nome',
]);
/** A machine makes something of whatever is sent in. */
const byMachine = new Lexicon([
  'type|enter|write|put your name|message|text|words and|get|on|in|to',
  'upload .. photo|selfie|picture|face and|to',
  'our bot|ai|generator',
  'bot|ai will|turns|puts|prints|makes|posts|shows',
  'type|enter|write|send|tweet|reply|text|comment .. name|message|words|phrase|slogan .. and|we|it|get',
  'name .. and|we print|prints|post|posts|put|puts|show',
  'auto print|post|reply|generate|publish|tweet|display',
  'reply|send|tweet .. picture|photo|image|gif|selfie .. and|we|it|our',
  'wir drucken|posten|zeigen alles|jeden|jede|automatisch',
  'nous imprimons|affichons|publions tout|tous|automatiquement',
  'imprimimos|publicamos|mostramos todo|todos|todas|automáticamente',
  'imprimimos|publicamos|mostramos tudo|todos|todas|automaticamente',
  'stampiamo|pubblichiamo|mostriamo tutto|tutti|tutte|automaticamente',
  'turn|turns it|your|any|them .. into',
  'gib|gebt deinen|euren namen|text ein',
  'lade|ladet ein|euer|dein foto|bild|selfie hoch',
  'tapez|entrez votre nom|message',
  'téléchargez votre photo|selfie',
  'escribe tu nombre|mensaje',
  'sube tu foto|selfie y',
  'digite seu nome',
  'envie sua foto e',
  'scrivi il tuo nome',
  'carica la tua foto',
]);
/** An answer that is meant to sting is asked for. */
const provoked = new Lexicon([
  'wrong answers only',
  'roast us|me',
  "don't|dont hold back",
  'do your worst',
  'brutally|totally|completely honest',
  'no filter|filters needed|please|allowed|just',
  'hit us with',
  'go wild',
  'give us .. worst',
  'your worst|most embarrassing',
  'what do you really',
  'what you really think',
  'in one|three|two|five word|words|emoji|emojis',
  'one word .. describe|describes|sum',
  'describe us|our|your .. in',
  'using only|just emoji|emojis|gifs',
  'meme us|our|this',
  'make|create a meme',
  'photoshop|remix our|us|this',
  'makes me feel',
  'rate us|our',
  'how are we doing',
  'what should we change',
  'falsche antworten',
  'nur falsche antworten',
  'nehmt kein blatt',
  'ganz ehrlich|offen sagt|was',
  'mauvaises réponses uniquement|seulement',
  'soyez francs|honnêtes|cash',
  'respuestas incorrectas solo|solamente',
  'solo respuestas incorrectas|equivocadas',
  'sin filtros|filtro',
  'sean sinceros|honestos',
  'só respostas erradas',
  'sem filtro|filtros',
  'solo risposte sbagliate',
  'senza filtri|peli',
]);
/** Questions with no bounds. */
const anything = new Lexicon([
  'ask us|me|him|her|our|them .. anything',
  'ask .. anything you',
  'any question',
  'questions for our|the .. ceo|boss|chairman|director|president|minister|mayor',
  'fragt .. alles',
  'alles fragen',
  'posez .. toutes vos',
  'pregunta lo que',
  'pergunte o que',
  'pergunte qualquer',
  'chiedici|chiedetemi|chiedeteci tutto|qualsiasi',
]);
const naming = new Lexicon([
  'name our new?',
  'name this|the new',
  'help us name|find',
  'what should we call|name',
  'wie soll .. heißen',
  'gebt|gib .. namen',
  'trouvez|choisissez .. nom',
  'baptisez',
  'ponle nombre',
  'cómo debería llamarse',
  'dê um nome',
  'dai|date un nome',
  'hoe moet .. heten',
  'caption this',
]);
/** Somebody looks before it counts: a jury, a shortlist, a choice of given answers. */
const looked =
  /\b(?:jury|judges?|shortlist|our team (?:will|picks?)|we(?:['’]ll| will) (?:pick|choose|select)|will (?:pick|choose|select)|favourites? will|winner (?:picked|chosen)|choose (?:between|from)|auswahl|wählt aus|jury|notre équipe|nuestro equipo|giuria|by (?:friday|monday|tuesday|wednesday|thursday|saturday|sunday))\b/iu;
/** A gap to fill in. */
const gap = /_{2,}|\.{4,}|…{2,}|\[\s*\]/u;
/** How a tag begins or ends that is made to collect what people say: #AskAcme, #AcmeStories, #MyAcme, #LoveMyTram. */
const begins =
  /^(?:ask|my|our|dear|hey|tell|thanks|thankyou|danke|merci|gracias|obrigado|grazie|why|meet|love|share|show|mein|unser|frag|warum|mon|mes|demandez|pregunta|mi|meu|minha|chiedi|mio|mia)/iu;
const asks = /^(?:ask|frag|demandez|pregunta|pergunte|chiedi)/iu;
const holds =
  /(?:Stories|Story|Moments?|Reasons?|Memories|Questions|Geschichten?|Momente?|Fragen|Histoires?|Souvenirs?|Momentos?|Historias?|Histórias?|Storie|Momenti)(?!\p{Ll})|(?:stories|reasons|moments)$/u;

const check: Check = {
  id: 'open-call',
  title: 'An open call that can be turned around',
  why: 'A paid hashtag for customers’ stories filled with complaints and was pulled within two hours (2012); a bank cancelled its question hour before it began (2013).',
  class: 'open-call',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { brand }) {
    if (!brand?.name || draft.surface === 'reply') return [];
    return readParts(draft).flatMap((reading, part) => {
      const place = risky(reading, brand);
      return place ? [{ part, ...place } satisfies Found] : [];
    });
  },
  examples: {
    fires: [
      { text: 'What would you ask a leading exec? Tweet a question using #AskAcme.', context: { brand: { name: 'Acme' } } },
      { text: 'Finish the sentence: “I shop at Acme because ____.” #AcmeReasons', context: { brand: { name: 'Acme' } } },
      { text: 'Share your stories with #LoveMyTram and we’ll show them on every screen, live!', context: { brand: { name: 'Tramline' } } },
      { text: 'Ask our CEO anything, tonight at 8.', context: { brand: { name: 'Acme' } } },
      { text: 'Type your name and we’ll auto-print it on a bottle.', context: { brand: { name: 'Acme' } } },
      { text: 'Why did you choose Acme? Wrong answers only.', context: { brand: { name: 'Acme' } } },
      { text: 'Name our new ship! The name with the most likes wins.', context: { brand: { name: 'Acme' } } },
    ],
    leaves: [
      {
        text: 'Name our new gritter! Leave your idea by Friday; Year 4 will pick the winner.',
        context: { brand: { name: 'Wexcombe Council' } },
      },
      { text: 'Milk first or tea first? Wrong answers only, says the kettle.', context: { brand: { name: 'Acme Tea' } } },
      { text: 'What’s your favourite biscuit?', context: { brand: { name: 'Acme Tea' } } },
      { text: 'Tell us your order number and we will look into it.', context: { brand: { name: 'Acme Tea' } } },
      { text: 'How do you like your tea? With milk or without?', context: { brand: { name: 'Acme Tea' } } },
      'Ask me anything about otters.',
    ],
  },
};

export default check;

function risky(reading: Reading, brand: NonNullable<Context['brand']>): Omit<Found, 'part'> | null {
  const { text, words, tags } = reading;
  if (looked.test(text)) return null;
  const name = bareName(brand.name ?? '');
  const call = invitation.first(words);
  const tag = tags.find(({ text: one }) => collects(one, name));
  const raw = (brand.sensitiveNow?.length ?? 0) > 0;
  const at = (place: { start: number; end: number }, say: string): Omit<Found, 'part'> => ({
    start: place.start,
    end: place.end,
    say: `${quote(text, place)} ${say}`,
  });
  const anyQuestion = anything.first(words);
  if (anyQuestion) return at(anyQuestion, 'invites any question at all. What is the worst true one?');
  const named = naming.first(words);
  if (named) return at(named, 'lets the public decide on the words. Who looks at them first?');
  const made = byMachine.first(words);
  if (made) return at(made, 'turns what people send in into something of the brand’s. Does somebody look at it first?');
  const sting = provoked.first(words);
  if (sting && aboutUs(reading, name)) return at(sting, 'asks for answers that sting, about the brand. What is the worst true one?');
  if (tag && text.includes('?') && (asks.test(tag.text) || (name.length >= 3 && bareName(tag.text).includes(name))))
    return at(tag, 'collects what everybody has to say. What is the worst true answer?');
  if (call === null) return null;
  if (tag) return at(tag, 'collects what everybody has to say. What is the worst true answer?');
  const gapHere = gap.exec(text);
  if (gapHere && bareName(text).includes(name))
    return at(call, 'lets people finish a sentence about the brand. What is the worst true answer?');
  const shown = unmoderated.find(words).find(({ start }) => start > call.start);
  if (shown) return at(shown, 'shows what people send in. Does somebody look at it first?');
  if (raw && /\?|#/.test(text))
    return at(call, 'asks the public to speak while a raw subject is on the brand’s list. What will they speak about?');
  return null;
}

/** The brand's name stands there, or “us” and “we” for it; and somebody is asked. */
function aboutUs({ text, words }: Reading, name: string): boolean {
  if (!/[?:👇_…!]|\b(?:tell|reply|comment|describe|roast|rate|give)\b/iu.test(text)) return false;
  const first = name.slice(0, Math.max(4, Math.min(name.length, 6)));
  return (
    (first.length >= 4 && bareName(text).includes(first)) ||
    words.some(({ lower }) => /^(?:us|our|uns|unser\w*|nous|notre|nos|nuestr\w+|noss\w+|noi|nostr\w+)$/.test(lower))
  );
}

/** A beginning counts before a capital or the brand's own name: “#MyAcme”, not “#Mystery”. */
function collects(tag: string, name: string): boolean {
  const start = begins.exec(tag)?.[0];
  if (
    start !== undefined &&
    (/^\p{Lu}/u.test(tag.slice(start.length)) || (name.length >= 3 && bareName(tag.slice(start.length)).startsWith(name.slice(0, 12))))
  )
    return true;
  return holds.test(tag);
}
