import type { Draft } from '../model/draft.ts';
import { anyOf, framed } from '../text/any-of.ts';
import { Lexicon, type Match } from '../text/lexicon.ts';
import { either, joined, quoted } from '../text/phrases.ts';
import { type Reading, readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { isSpokenOf } from '../text/spoken-of.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { FROM_AN_ANIMAL, markings, plans, privateMatters, results, toColleagues, whispers } from './words/internal-words.ts';

type Here = Omit<Found, 'part'>;

const markingWords = new Lexicon(markings);
const whisperWords = new Lexicon(whispers);
const planWords = new Lexicon(plans);
const resultWords = new Lexicon(results);
const privateWords = new Lexicon(privateMatters);
const colleagueWords = new Lexicon(toColleagues);

/** Said openly, it is public: a results day, an announcement, a page to read. */
const published = new Lexicon([
  'earnings release|infographic|call|report|webcast|presentation|date|day',
  'can be found',
  'results release|presentation|day|call',
  'published|publish|publishes this|today|at|our|its',
  'were|was|are published',
  'announced',
  'announces',
  'reports|reported',
  'press release',
  'full report',
  'read the|our',
  'report|results here',
  'lifted',
  'is|are now public',
  'veröffentlicht',
  'pressemitteilung',
  'publié|publiés|publie',
  'publicado|publicados',
  'pubblicato|pubblicati',
  'webcast',
  'conference call',
  'listen',
]);
/** Talk of embargoes and secrets as a subject: a trade embargo, a film, advice. */
const asSubject = new Lexicon([
  'trade|arms|oil|sugar|export|cuban|grain embargo',
  'embargo on|against',
  'l.a confidential',
  'film|novel|book|podcast|series|movie',
  "don't|dont|not|never share|post|send your|yours",
]);
const addressed = anyOf(
  sifted(
    joined(
      String.raw`^\s*(?:(?:hey|hi|hello|dear|hallo|hej|salut|bonjour|hola|oi|olá|ciao|yo)\s+)`,
      String.raw`?(?<name>(?!(?:Ss?hh*|Psss*t|Hush|Sorry|Yes|No|Well|Oh|Ah|So|Now|Wow|Hurrah|Hooray)[,:])\p{Lu}\p{Ll}+)\s*[,:]`,
    ),
    'iu',
  ),
  /^\s*(?:hey|hi)\s+\p{Lu}?\p{Ll}+[,:]/iu,
);
/** “he is on your schedule”: one certain person is spoken to, and nobody is named. */
const toSomeone = anyOf(
  /^\s*(?:dm|pm|d)\s(?:to\s)?@\w|\b(?:on|in|to) your (?:schedule|calendar|desk|inbox|office)\b|\b(?:call|text|ping|phone) me\b/iu,
  /\bcan you (?:send|call|talk|ask|check with|get)\b|\blet me know what he\b/iu,
  sifted(
    joined(
      String.raw`\blet['’]s (?:talk|discuss|speak|catch up) (?:about (?:it|this) )?`,
      String.raw`(?:after|tomorrow|later|on (?:mon|tues|wednes|thurs|fri)day|at \d|when (?:i|you)|in the)\b`,
    ),
    'iu',
  ),
  /\bi think we should (?:tell|fire|hire|buy|sell|drop|let|replace)\b/iu,
  /^\s*(?:as discussed|fyi)\b|\bsee you at the (?:office|board)\b/iu,
);
/** A share or a sum: “12 %”, “£40”, “2.1M”, “3 Mio”. */
const FIGURE = sifted(
  /[£$€]\s?\d|\d\s?(?:[%€£]|per ?cent(?!\p{L})|prozent|euros?(?!\p{L}))|\d\s?(?:k|m|bn|mn|mio\.?|mrd\.?|million\p{L}*|milh\p{L}+|mill\p{L}{2,6}|milion\p{L})(?![\p{L}\p{N}])/iu,
);
const directMessage = sifted(/^\s*(?:dm|pm|d)\s(?:to\s)?@[\p{L}\p{N}_.]+/iu);
const insideAddress = anyOf(
  /\b(?:https?:\/\/)?(?:docs|drive|sheets)\.google\.com\/\S*\/edit|\b[\w-]{1,63}\.(?:corp|internal|intranet|lan|local)\b(?!\.)/iu,
  /\\\\[\w.-]+\\[\w$.-]+|\b(?:intranet|sharepoint)\.[\w-]+\.[a-z]{2,}/iu,
);

const check: Check = {
  id: 'internal',
  title: 'Not meant for the public',
  why: 'A chief financial officer’s “Good numbers=Happy Board” before results day ended in his dismissal (CFO magazine, 2012); a message about buying a company was posted instead of sent (2014).',
  class: 'confidential',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft) {
    const readings = readParts(draft);
    const found = readings.flatMap((reading, part) => inReading(reading, draft).map((one) => ({ ...one, part })));
    const query = searchQuery(draft, readings);
    return query ? [...found, query] : found;
  },
  examples: {
    fires: [
      'Not for members yet: the chair steps down on Friday, whoever wins.',
      'For trustees only: we can go to £40k for the roof.',
      'pls don’t forward this outside the depot, the new timetable has two holes in it',
      'For the works council’s eyes only: we would settle for 2.8 percent.',
      'Our client leaves with £91,000, which both sides agreed to keep confidential.',
      'Fwd from the treasurer’s Signal group: “We cannot meet the wages in May. Tell nobody yet.”',
      { text: 'Sie bekommt 40.000 €, über die Summe wurde Stillschweigen vereinbart.', context: { locale: 'de-DE' } },
      'The leak is worse than we are saying. Legal says “minor”.',
      { text: 'Der Ausfall ist größer als wir zugeben.', context: { locale: 'de-DE' } },
      'UNDER EMBARGO until 09:00, 24 November 2026: a new species of mussel.',
      'Internal use only. Q4 outlook: we expect to miss the target by 8%.',
      'hey are you free at 3? need to talk about the invoice before they notice',
      'Hey Tom, please keep this to yourself until Friday: we are selling Novak in January.',
      'I still think we should buy them. He is on your schedule for Dec 15.',
      'FYI the regulator has refused the licence. Press release on Friday, nothing before that please.',
      'We close two branches in May, and the staff don’t know yet.',
      { text: 'Noch nicht weitersagen: Wir schließen zwei Filialen.', context: { locale: 'de-DE' } },
      { text: 'Vertrouwelijk: de fabriek in Almelo gaat dicht.', context: { locale: 'nl-NL' } },
      { text: 'Ni una palabra: cerramos tres tiendas en junio.', context: { locale: 'es-ES' } },
      'The Leeds team was paid twice. Nobody mentions this outside the building.',
      { text: 'La boutique de Lyon fermera en mars. Ne rien dire avant lundi.', context: { locale: 'fr-FR' } },
      'Okoro passed her medical, three seasons. No posts before the announcement please.',
      'Between us, the other two candidates will get a no on Friday.',
      'Board meeting. Good numbers=Happy Board.',
      { text: 'cheap flights malaga february half term', context: { brand: { name: 'Wexcombe Council' } } },
      { text: 'Hi Mr. Duval, your biopsy result came back clear.', draft: { surface: 'reply' } },
      { text: 'Sperrfrist: 24. November, 9 Uhr. Neue Art entdeckt.', context: { locale: 'de-DE' } },
      { text: 'Sperrfrist bis Freitag um neun: Wir haben den Preis.', context: { locale: 'de-DE' } },
      'Don’t put this anywhere yet: she signs tomorrow, for £2m plus add-ons.',
    ],
    leaves: [
      'Eelgrass came back by 83% where buoys kept the anchors off. What we don’t know yet is whether it works in rough water.',
      'Not for members only: the pier is yours. For trustees only nine chairs are left, so whoever else comes stands by the piano, or sits on the stairs with the choir.',
      'Our position: tea for the committee only is a bad idea, and we put a kettle on every floor. Please do not forward parcels for flat nine.',
      'Don’t let the cat see this: there is tuna in tin nine. Tell nobody, or bring two forks, and come by the back door after six.',
      'The case has ended, and both sides have agreed to keep the terms confidential. We thank our client for her patience over these four years.',
      { text: 'Über die Ablöse wurde Stillschweigen vereinbart. Willkommen an der Mühle, Jana!', context: { locale: 'de-DE' } },
      'Forwarded by popular demand: the recipe for the green soup, as Ruth’s grandmother wrote it down in 1931, stains and all. The queue is longer than we said at noon: count on forty minutes, and bring a hat. The cake is bigger than we had told you, too.',
      { text: 'Die Torte ist größer als wir dachten, und die Schlange länger als gestern.', context: { locale: 'de-DE' } },
      'Our team is live in the comments until two. Please don’t share account details here, and please do not repeat spoilers.',
      '“Strictly confidential” was once stamped on the lunch menu. The embargo lifted at noon.',

      'Strictly confidential, reads the door of our new quiz room. Behind it are nine locks, a kettle and a code that you find in the library.',
      'Leaked: the internal memo that warned of the bridge. We publish it in full, with the names removed.',
      { text: 'Confidencial no es secreto: así guardamos tus estudios.', context: { locale: 'es-ES' } },
      'Our third-quarter results were published at 7:00 this morning. Full report: https://www.harbourbank.example/q3',
      {
        text: 'Die Sperrfrist ist seit heute früh vorbei: Unsere Lehrwerkstatt bekommt den Preis der Kammer.',
        context: { locale: 'de-DE' },
      },
      {
        text: 'L’embargo est levé depuis midi : notre atelier reçoit le prix de la ville, et la fête commence.',
        context: { locale: 'fr-FR' },
      },
      'Film club on Tuesday: L.A. Confidential, from the 35 mm print. Are you free on Saturday? We need six people and a ladder. Don’t put this anywhere cold: the dough sleeps until noon.',
      'Board meeting at Muizenberg: Saturday, 7:00. Bring your longboard and a towel.',
      'The trade embargo was lifted in 1994, our new exhibition shows what came after.',
      'Good numbers at the food bank sale: 340 loaves gone by noon.',
      { text: 'Your test results are in: you scored 9 out of 10 in our tea quiz.', draft: { surface: 'post' } },
      'Don’t tell the cat: fish pie is back. Keep quiet till the owl calls. Not a word: our silent disco is on Friday.',
      'We close at four on Friday. Nothing before coffee, please. The board has approved the plan, read it on our site.',
      'Okoro has passed her medical and signs for three seasons: welcome to the Rovers.',
      'No posts on the lawn: the hedge is the fence. Her parents still think that she paints too much yellow, and come to every show.',
      'This month’s game: which of these was stamped “top secret” in 1943?',
      'Between you and me, the cinnamon bun is the better one. Internal memo from the goat: the gate is open, and the roses were good.',
      'On Tuesday we teach how to handle confidential information. The helpline is confidential until you say otherwise, at 3 and at 9.',
      { text: 'Falls noch nicht bekannt: Unser Garten ist für den Stadtpreis 2026 nominiert.', context: { locale: 'de-CH' } },
      { text: 'Kostenlos, vertraulich, anonym? Beratung am 12.3., und vertrauliche Gespräche ab 20 Uhr.', context: { locale: 'de-CH' } },
    ],
  },
};

export default check;

function inReading(reading: Reading, draft: Draft): Here[] {
  const { text, words } = reading;
  const found: Here[] = [];
  const say = (match: { start: number; end: number }, level: 'ask' | 'stop', rest: string) =>
    found.push({ start: match.start, end: match.end, level, say: `${quote(text, match)} ${rest}` });
  const subject = asSubject.first(words);
  const marking = markingWords
    .find(words)
    .find((match) => (subject === null || Math.abs(match.start - subject.start) > 12) && !isToldOf(reading, match));
  // “What we don’t know yet is whether it rains”: a doubt of our own is told to anybody.
  const whisper =
    whisperWords.find(words).find(({ entry, first }) => !(/know yet$/.test(entry) && /^(?:we|i)$/.test(words[first - 1]?.lower ?? ''))) ??
    null;
  const plan = planWords.first(words);
  const result = resultWords.first(words);
  const open = published.first(words);
  const direct = directMessage.exec(text);
  if (direct) say({ start: direct.index, end: direct.index + direct[0].length }, 'ask', 'begins like a direct message.');
  const spokenTo = addressed.test(text) || toSomeone.test(text);

  // A marking at the head of the text, or beside figures and plans, was copied along with the document.
  const stamped = stamp.exec(text);
  if (stamped)
    say({ start: stamped.index, end: stamped.index + stamped[0].length }, 'stop', 'is a marking of something that is not for the public.');
  else if (marking)
    say(
      marking,
      isHead(text, marking) || plan || result ? 'stop' : open ? 'ask' : 'stop',
      'is a marking of something that is not for the public.',
    );
  // A secret with a figure in it is no joke between friends.
  const twice = whisper !== null && whisperWords.find(words).some(({ start }) => start >= whisper.end);
  if (whisper && (twice || plan || result || spokenTo || FIGURE.test(text)))
    say(whisper, 'stop', 'sounds like a message to one person, about something not public.');
  else if (plan && spokenTo && draft.surface !== 'reply')
    say(plan, 'stop', 'sounds like a message to a colleague, about something not public.');
  else if (result && toSomeone.test(text) && !open && draft.surface !== 'reply')
    say(result, 'ask', 'sounds like a message to a colleague about how business goes.');
  else if (plan && result && !open) say(plan, 'ask', 'speaks of results or plans. Are they public already?');
  if (result && !open && !marking && isPrivateTalk(words.length, reading, result))
    say(result, 'ask', 'speaks of how business went. Is that public already?');
  const colleague = draft.surface === 'post' ? colleagueWords.first(words) : null;
  if (colleague) say(colleague, 'ask', 'sounds like a message to a colleague.');
  const inside = insideAddress.exec(text);
  if (inside)
    say({ start: inside.index, end: inside.index + inside[0].length }, 'ask', 'is an address inside the company or an editable document.');
  if (draft.surface === 'reply' || draft.surface === 'comment' || draft.surface === 'quote' || addressed.test(text)) {
    const matter = privateWords.first(words);
    if (matter) say(matter, 'stop', 'is about one person’s health or money, and everybody can read it.');
  }
  return found;
}

/** “CONFIDENTIAL –” over a copied document. */
const stamp = anyOf(
  framed(
    /^\W{0,3}(?:STRICTLY )?/u,
    /\b\s?[:–—|.-]/u,
    /CONFIDENTIAL|INTERNAL|PRIVATE|NDA|UNDER NDA|EMBARGO(?:ED)?|VERTRAULICH/u,
    /INTERN|CONFIDENTIEL|INTERNE|CONFIDENCIAL|INTERNO|RISERVATO/u,
    /VERTROUWELIJK/u,
  ),
  // “For trustees only: …”.
  /^\W{0,3}(?:[Ff]or (?:the )?(?:trustees|committee|board|governors|directors|management|executive|(?:negotiating|bargaining|leadership) team) only|[Nn]ur für (?:den|die|das) (?:Vorstand|Betriebsrat|Geschäftsführung|Gremium|Aufsichtsrat|Leitung)|[Pp]our (?:le comité|le bureau|la direction|le conseil) (?:uniquement|seulement)|[Ss]olo para (?:la junta|la dirección|el comité|el consejo)|[Ss]ó para (?:a direção|o conselho)|[Ss]olo per (?:il consiglio|la direzione|il comitato))\s?[:–—-]/u,
  // “Fwd from the treasurer’s WhatsApp: …”: passed on out of a closed circle.
  /^\W{0,3}(?:(?:[Ff]wd?|FWD?|[Ff]orwarded|[Cc]opied)\.? from|[Ww]eitergeleitet (?:von|aus)|[Tt]ransféré (?:de|du|par)|[Rr]eenviado (?:de|del|por)|[Ee]ncaminhad[oa] (?:de|do|da|por)|[Ii]noltrato (?:da|dal|dalla))(?=[^:\n]{0,60}(?:[Ww]hats[Aa]pp|Signal|Slack|Teams|Telegram|[Cc]hat|[Gg]roup|[Gg]ruppe|[Gg]roupe|[Gg]rupo|[Gg]ruppo|[Bb]oard|[Mm]ail|[Ii]nbox|[Ii]ntranet))[^:,\n]{2,70}:/u,
  /^\W{0,3}(?:Strictly confidential|Confidential|Vertraulich|Confidentiel|Confidencial|Riservato|Confidenziale|Vertrouwelijk): /u,
);

/** “The internal memo that warned of it”, “the embargo lifted at noon”: told about, as is whatever stands in quotation marks. */
function isToldOf({ text, words }: Reading, { first, start, end, entry }: Match): boolean {
  return (
    isSpokenOf(text, start) ||
    (/^off the record/iu.test(text.slice(start, end)) &&
      /^ (?:players?|shops?|stores?|shelf|shelves|collection|fair)(?!\p{L})/iu.test(text.slice(end))) ||
    (entry.startsWith('internal memo') && /^(?:the|an|this|that|their|its)$/.test(words[first - 1]?.lower ?? '')) ||
    FROM_AN_ANIMAL.test(text.slice(end, end + 40)) ||
    SAYS_THE_LABEL.test(text.slice(end, end + 40)) ||
    isQuality(text, start, end) ||
    (/^please\S* do/iu.test(entry) && !THIS_TEXT.test(text.slice(end))) ||
    /^(?:falls|wenn|ob|sofern|if|si|se)$/.test(words[first - 1]?.lower ?? '') ||
    (/embargo|sperrfrist/iu.test(text.slice(start, end)) &&
      (EMBARGO_IS_OVER.test(text.slice(start).replace(/^\p{L}+/u, '')) ||
        /(?:nach|mit) (?:dem )?(?:ablauf|ende) der $/iu.test(text.slice(0, start))))
  );
}

/** “The embargo lifted at noon”, “die Sperrfrist ist um”: what was held back may be said. */
const EMBARGO_IS_OVER = sifted(
  joined(
    String.raw`^(?: \p{L}+){0,5} `,
    either(
      'lifted|over|ended|gone|expired|abgelaufen|aufgehoben|gefallen|vorbei|vorüber|beendet|verstrichen|(?:ist|sei) um|zu ende',
      'levé|terminé|tombé|expiré|levantado|terminado|acabado|vencido|terminou|acabou|caiu|levantou|scaduto|finito|caduto|terminato',
    ),
    String.raw`(?!\p{L})`,
  ),
  'iu',
);

/** “Strictly confidential, says the envelope”: read off a thing that is shown. */
const SAYS_THE_LABEL = sifted(
  joined(
    '^["”»]?,? ',
    either(
      '(?:says?|said|reads?|it (?:says|said|reads) on) (?:the|an?|our|its?|their|this|that) ',
      '(?:steht|stand|prangt) auf (?:dem|der|einem|einer|unserem|unserer|jedem|jeder) ',
      '(?:sagt|verkündet) (?:der|die|das|ein|eine|unser|unsere) ',
      "(?:dit|disait|annonce|lit-on sur) (?:l['’]|(?:le|la|une?|notre) )",
      '(?:dice|decía|pone|ponía|se lee|ponía|reza) (?:en )?(?:el|la|una?|nuestr[oa]) ',
      '(?:diz|dizia|lê-se) (?:n?[oa]|n?uma?|(?:n?[oa] )?noss[oa]) ',
      "(?:dice|diceva|recita|c['’]è scritto) (?:sul(?:l['’]|la|lo)? ?|(?:il|la|una?|nostr[oa]) |l['’])",
    ),
    String.raw`(?!(?:client|boss|lawyer|team|board|ceo|press|chef|kunde|chefin|vorstand|jefe|cliente|chefe|capo)(?!\p{L}))\p{L}`,
  ),
  'iu',
);

/** “Please don’t share this yet”, and not “your card number”, “spoilers”. */
const THIS_TEXT = sifted(
  /^\s*(?:$|[^\p{L}\s]|(?:this|it|that|these|any of (?:this|it)|yet|further|on|outside|beyond|with|until|till|before|anywhere|publicly)(?!\p{L}))/iu,
);

/** “How we handle confidential information”, “the helpline is confidential until you say otherwise”: what something is like. */
function isQuality(text: string, start: number, end: number): boolean {
  const marking = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  if (/^confidential (?:information|draft|memo)$/u.test(marking)) return /\p{L} $/u.test(before) && !CALLED_SO.test(before);
  return /^(?:confidential|vertraulich)/u.test(marking) && OF_A_THING.test(before) && !OF_THIS.test(before);
}

/** “This is confidential information”. */
const CALLED_SO = sifted(/(?<!\p{L})(?:is|this|these|that|contains|strictly|highly|still|please|following) $/iu);
const OF_A_THING = sifted(/(?<!\p{L})(?:is|are|and|ist|sind|und) $/iu);
const OF_THIS = sifted(/(?<!\p{L})(?:this|it|that|everything|all|das|dies|es|alles) \p{L}+ $/iu);

function isHead(text: string, { start }: Match): boolean {
  return text.slice(0, start).trim().length <= 12;
}

/** A short remark without a link, picture words or hashtags, as one writes it to a friend. */
function isPrivateTalk(count: number, { links, tags, mentions, text }: Reading, { entry }: Match): boolean {
  return (
    count <= 12 &&
    links.length === 0 &&
    tags.length === 0 &&
    mentions.length === 0 &&
    (/board|earnings|outlook|aufsichtsrat|conseil|consejo|conselho|consiglio/.test(entry) ||
      /\b(?:numbers|figures|zahlen|chiffres)\b/i.test(text)) &&
    /\bboard\b|quarter|q[1-4]|earnings|aufsichtsrat|quartal|conseil|consejo|conselho|consiglio/i.test(text) &&
    !/\bat [A-Z]|bring|welcome|public\b/.test(text)
  );
}

/**
 * Lower-case words without a sentence, an ending or anything attached: what people type into a search box.
 * Held only where an account speaks for a brand.
 */
function searchQuery(draft: Draft, readings: readonly Reading[]): Found | null {
  const [reading, ...others] = readings;
  if (reading === undefined || others.length > 0 || draft.surface !== 'post' || (draft.parts[0]?.media.length ?? 0) > 0) return null;
  const { text, words, tags, mentions, links } = reading;
  const trimmed = text.trim();
  const bare =
    tags.length + mentions.length + links.length === 0 && /^[\p{Ll}\p{N} '’+-]+$/u.test(trimmed) && words.length >= 2 && words.length <= 10;
  if (!bare) return null;
  const sought = words.filter(({ lower }) => searchWords.has(lower)).length;
  const spoken = words.filter(({ lower }) => spokenWords.has(lower)).length;
  const asked = QUESTION.test(trimmed) || (ASKED.test(trimmed) && words.length >= 5 && !FIRST_PERSON.test(trimmed));
  if (!asked && (sought === 0 || spoken > 0)) return null;
  return {
    part: 0,
    start: text.indexOf(trimmed),
    end: text.indexOf(trimmed) + trimmed.length,
    level: 'ask',
    say: `${quoted(trimmed)} looks like something typed for a search.`,
  };
}

/** How a question to a search engine begins or ends; asked of people it would have a question mark. */
const QUESTION = anyOf(
  framed(
    /^/u,
    / /u,
    /how (?:to|do i|do you|long|much|many|can i)|what (?:is|are|does|to)|where (?:to|is|can i)|when (?:is|does|do)/u,
    /why (?:is|does|do|are)|can (?:i|you|dogs|cats)|is it|symptoms of|best|cheap|cheapest|signs of|difference between/u,
    /wie (?:kann|viel|lange|macht|wird)|was (?:ist|tun|kostet)|wo (?:kann|ist)/u,
    /comment|combien|où (?:trouver|acheter)|cómo|cuánto|dónde|como (?:fazer|saber)/u,
    /quanto custa|onde|come (?:si|fare)|quanto costa|dove/u,
  ),
  /\s(?:near me|reviews?|salary|symptoms|lyrics|opening (?:hours|times)|10 day|in english|vs \p{L}+|cerca de mí|in der nähe|prix|avis)$/u,
);

/** A question in lower case without its mark, about anything but oneself. */
const ASKED = framed(
  /^/u,
  / /u,
  /(?:is|are|was) (?:a|an|the|it|there)|who (?:is|was|won|owns|are|invented)|which \p{L}+/u,
  /what (?:is|are|does|time|size|causes|happens)|how (?:to|do|does|is|are|much|many|long|old|far|tall)|can (?:you|i|a|dogs|cats)/u,
  /does|should/u,
);
const FIRST_PERSON = sifted(/(?<!\p{L})(?:we|us|our|i|my|me|today|tonight|tomorrow)(?!\p{L})/u);

/** What people look for. Our own selection. */
const searchWords = new Set(
  `
  cheap cheapest way someone without flights flight hotel hotels near best how where buy price prices recipe download free login
  contact number opening hours weather review reviews jobs salary symptoms vs used second hand tickets train times timetable map
  directions lyrics meaning translate google youtube facebook amazon ebay billig günstig flüge hotel rezept öffnungszeiten wetter
  gebraucht kaufen anmelden vol vols pas cher horaires météo recette avis vuelos baratos horario receta precio opiniones passagens
  baratas preço receita voli economici orari ricetta prezzo goedkope vluchten vacancy half term divorce lawyer`
    .trim()
    .split(/\s+/),
);
/** What people say in a sentence. */
const spokenWords = new Set(
  `
  i we you they he she it us our your my me i'm we're you're it's don't not no please thanks and but this that today now just when
  if so ich wir ihr du sie es und nicht je nous vous tu il elle et pas yo nosotros no y eu nós você e não io noi voi non`
    .trim()
    .split(/\s+/),
);
