import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { bareName } from '../text/likeness.ts';
import { has, phrases, quoted, spansOf } from '../text/phrases.ts';
import type { Check, Found } from './check.ts';

/** Errands of a private life; one of them is enough. English, German, French, Spanish, Portuguese, Italian. */
const PRIVATE = phrases(
  'passed my (?:driving test|exams?|test)',
  'calling in sick',
  'call in sick',
  "(?:do not|don't) tell my (?:boss|mum|mom|wife|husband|dad|manager)",
  'my (?:ex|boss|landlord|landlady|flatmate|roommate|crush|hangover|therapist|date|tinder\\p{L}*|divorce|rent|commute|gynae\\p{L}*|hemorr\\p{L}*)',
  'drinks (?:are )?on me',
  '(?:so|still|too) (?:hungover|hung over|drunk|wasted|hammered|high)',
  "(?:i am|i'm|im) (?:so |still |really |totally )?(?:drunk|hungover|wasted|hammered|pregnant|single|horny|bored|broke|home alone|late for)",
  'never drinking (?:\\p{L}+ )?again',
  "(?:can't|cannot|cant) sleep",
  '(?:home|back) late tonight',
  "i'(?:ll|m) (?:be )?(?:home|running) late",
  "(?:don't|do not) wait up",
  '(?:pick|picking) (?:me|the kids|him|her|you) up (?:at|from|later|after)',
  "what's for (?:dinner|tea)",
  'save me (?:some|a) (?:dinner|plate|food)',
  '(?:love|miss) you (?:mum|mom|dad|babe|baby|honey|darling)',
  'call me (?:back |when )?(?:you|later|tonight|asap)',
  "see you at (?:home|mine|yours|mum's|mom's)",
  'my (?:driving test|first date|wedding night|blood test|ultrasound|period)',
  '(?:meine?|mein) (?:ex|chefin?|vermieter(?:in)?|freundin|freund|mann|frau|kater|schwiegermutter|date)',
  'sag(?:t)? (?:es )?nicht meine[mr] (?:chefin?|frau|mann)',
  'führerschein(?:prüfung)? bestanden',
  '(?:komme|bin) (?:heute )?(?:später|erst spät) (?:heim|nach hause|zuhause)',
  'wartet nicht (?:auf mich)?',
  'nie wieder (?:alkohol|tequila|wodka|trinken)',
  '(?:bin|ich bin) (?:so |total |voll )?(?:besoffen|betrunken|verkatert|schwanger)',
  'melde mich krank',
  'kann nicht schlafen',
  'hab(?:e)? dich lieb',
  'ruf mich (?:an|zurück)',
  'mon (?:ex|patron|mec|copain|chef|mari|proprio)',
  'ma (?:copine|femme|meuf|belle-mère|patronne)',
  'je (?:rentre|serai) (?:tard|en retard)',
  "ne m'attend(?:s|ez) pas",
  "(?:j'ai|suis) (?:trop |encore )?(?:la gueule de bois|bourrée?|ivre|enceinte)",
  "j'ai eu mon permis",
  'plus jamais (?:de )?(?:tequila|vodka|alcool)',
  "n'arrive pas à dormir",
  '(?:à|a) ce soir (?:maman|papa|chéri|mon amour)',
  'appelle-moi',
  'mi (?:ex|jefe|jefa|novio|novia|marido|mujer|casero|suegra|resaca)',
  '(?:hoy )?(?:llego|llegaré|voy a llegar) tarde',
  'no me (?:esperéis|esperes|esperen)',
  '(?:estoy|voy) (?:muy |tan |super)?(?:borrach[oa]|de resaca|embarazada|pedo)',
  'aprobé el (?:carnet|examen)',
  'nunca más (?:tequila|vodka|bebo)',
  'guárdame',
  'no puedo dormir',
  'te quiero (?:mamá|papá|cariño)',
  'llámame (?:cuando|luego|esta)',
  'meu (?:ex|chefe|namorado|marido|patrão|crush)',
  'minha (?:ex|chefe|namorada|esposa|mulher|sogra|ressaca)',
  '(?:vou )?(?:chego|chegar) (?:mais )?tarde',
  'não me espere\\p{L}*',
  '(?:estou|tô|to) (?:muito |tão )?(?:bêbad[oa]|de ressaca|grávida)',
  'passei na (?:prova|carteira|autoescola)',
  'nunca mais (?:bebo|tequila|vodka)',
  'não consigo dormir',
  'te amo (?:mãe|pai|amor)',
  'me liga',
  'il mio (?:ex|capo|ragazzo|fidanzato|marito)',
  'la mia (?:ex|ragazza|fidanzata|moglie|suocera)',
  '(?:stasera |oggi )?(?:arrivo|torno|faccio) tardi',
  'non aspettat(?:e)?mi',
  'non mi aspettate',
  '(?:sono|ho) (?:troppo |ancora )?(?:ubriac[oa]|incinta|la sbornia|i postumi)',
  'ho preso la patente',
  'mai più (?:tequila|vodka|alcol)',
  'non riesco a dormire',
  'ti amo (?:mamma|papà|amore)',
  'chiamami',
);
/** Signs that need others beside them, and how much each weighs. */
const signs: readonly (readonly [weight: number, RegExp])[] = [
  // Family, as one's own or spoken to.
  [
    2,
    phrases(
      '(?:my|our) (?:mum|mom|mam|dad|lad|son|daughter|kids?|wife|husband|boyfriend|girlfriend|fiancée?|sister|brother|nan|gran|grandma|grandpa|gma|baby|cousin|mates?|bestie|friends?|dog|cat|flat|bed|couch|exams?)',
      '(?:mum|mom|dad|gma) (?:is|was|says|said|just|even|drove|driving)',
      '\\p{L}+s? gma',
      'obama\\p{L}* gma',
      'meine?[nmr]? (?:mama|papa|mutter|vater|sohn|tochter|kinder|oma|opa|schwester|bruder)',
      '(?:ma|mon|mes) (?:mère|père|maman|papa|fils|fille|sœur|frère|enfants|gosses)',
      'mis? (?:madre|padre|mamá|papá|hijos?|hijas?|hermanos?|hermanas?|abuela|primos?)',
      '(?:meu|minha|meus) (?:mãe|pai|filh[oa]s?|irmã|irmão|avó|prim[oa]s?)',
      '(?:mia|mio|miei) (?:madre|padre|mamma|papà|figli[oa]?|sorella|fratello|nonna|cugin[oa])',
    ),
  ],
  [
    2,
    /^\s*(?:hey |hi |hola |oi |ciao |hallo )?(?:mum|mom|mama|mamá|maman|mamma|mãe|papá|papa|papà|dad|babe|baby|honey|schatz|chéri|chérie|cariño|amor|amore|tesoro|bro|dude|mate)(?=[,! ])/iu,
  ],
  // Drinking.
  [
    2,
    phrases(
      'drunk',
      'tequila',
      'vodka',
      'shots',
      'hangover',
      'hungover',
      'booze',
      'wasted',
      'tipsy',
      "(?:we|i) (?:drink|drank|are drinking|'re drinking|am drinking)",
      '\\d+ (?:bottle|pint|beer)s?',
      '(?:bottle|six|4 bottle|pack)s? (?:packs? )?of \\p{L}[^.!?\\n]{0,30}beer',
      'pints?',
      'besoffen',
      'kater',
      'saufen',
      'bourré',
      'cuite',
      'borrach[oa]',
      'resaca',
      'bêbad[oa]',
      'ressaca',
      'ubriac[oa]',
      'sbornia',
    ),
  ],
  // Laughing and textspeak.
  [
    1,
    /(?<![\p{L}\p{N}])(?:lol+|lmao+|rofl|(?:ha){2,}h?|omg|wtf|smh|tbh|idk|ngl|imo|bruh|2 b|b4|gr8|l8r|u r|ur|4 u|pls|plz|thx|gonna|wanna|mdr|ptdr|jaja(?:ja)*|k{3,}|rsrs|vc|tb|xq|tqm|cmq|nn|digga|alter|krass)(?![\p{L}\p{N}])|#\p{L}*(?:slizzer|drunk|wasted|yolo|fml)\p{L}*/giu,
  ],
  // Shouting in capitals.
  [1, /(?:(?<!\p{L})\p{Lu}{2,30}(?:['’]\p{Lu}{1,10})?[\s,!?]{1,5}){4}|(?:[!?]{3,}|\?!)/gu],
  // The referee, the match, the queue, the weather at one's own door.
  [
    1,
    phrases(
      'ref(?:eree)?',
      'penalt(?:y|ies)',
      'offside',
      'under-\\d+s',
      "(?:my|our) (?:team|lad's)",
      'gym',
      'traffic',
      'homework',
      'hausaufgaben',
      'devoirs',
      'deberes',
      'compiti',
      'arbitr[oe]',
      'árbitro',
      'schiri',
      'arbitre',
    ),
  ],
  // Swearing, mild and strong.
  [
    1,
    phrases(
      'fuck\\p{L}*',
      'shit\\p{L}*',
      'bullshit',
      'damn',
      'bloody hell',
      'arse',
      'ass',
      'pissed',
      'crap',
      'bitch',
      'bastard',
      'dickhead',
      'wank\\p{L}*',
      'scheiß\\p{L}*',
      'scheiss\\p{L}*',
      'arsch\\p{L}*',
      'verdammt\\p{L}*',
      'fick\\p{L}*',
      'merde',
      'putain',
      'bordel',
      'connard',
      'mierda',
      'joder',
      'coño',
      'hostia',
      'cabr[oó]n',
      'merda',
      'porra',
      'caralho',
      'foda\\p{L}*',
      'cazzo',
      'stronz\\p{L}+',
      'vaffanculo',
    ),
  ],
  // Politics and gossip.
  [
    1,
    phrases(
      'obama\\p{L}*',
      'trump',
      'biden',
      'brexit',
      'tories',
      'democrats',
      'republicans',
      'president',
      '#\\p{L}*politics',
      'nbcpolitics',
      'election',
      'macron',
      'merkel',
      'merz',
      'sánchez',
      'lula',
      'bolsonaro',
      'meloni',
    ),
  ],
  [
    1,
    phrases(
      'first time',
      'yesterday i',
      'last night i',
      "(?:i've|i have) (?:just|finally)",
      'i just',
      'i hate',
      'i love',
      'i miss',
      'i need',
      'i want',
      'me when',
      'tonight',
      'boss',
      'date night',
    ),
  ],
];
const ENOUGH = 3;
/** Somebody speaks for the account by name, or for the day. */
const HANDED_OVER =
  /(?<![\p{L}])(?:this account is (?:mine|ours)|takeover|taking over|i['’]m \p{Lu}\p{L}+,|ich bin \p{Lu}\p{L}+,|je suis \p{Lu}\p{L}+,|soy \p{Lu}\p{L}+,|sou (?:o |a )?\p{Lu}\p{L}+,|sono \p{Lu}\p{L}+,)|(?:\^|[-–—~]\s?)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?:,[^\n]{0,40})?\s*$/u;
/** What a brand's trade makes its own talk. */
const trades =
  /brew|beer|bier|wine|wein|vin|bar|pub|cider|spirit|distill|gin|whisk|rum|cocktail|tavern|club|sport|football|fc|united|rovers|athletic|league|games|gaming|podcast|radio|news|politic|comedy|tv|film|music|band|fest/i;

const check: Check = {
  id: 'personal-voice',
  title: 'A private voice on the brand’s account',
  why: 'The Red Cross got “slizzerd” in 2011 and KitchenAid insulted a president’s grandmother in 2012: the phone was on the wrong account.',
  class: 'wrong-account',
  level: 'ask',
  needs: ['text', 'account'],
  when: 'now',
  run(draft, context) {
    if ((draft.surface !== 'post' && draft.surface !== 'quote') || !isBrandAccount(draft, context)) return [];
    const name = `${context.brand?.name ?? ''} ${draft.account!.handle}`;
    return draft.parts.flatMap(({ text }, part): Found[] => {
      if (HANDED_OVER.test(text)) return [];
      const unquoted = text.replace(/["“«„][^"”»“\n]{2,200}["”»“]/gu, (words) => ' '.repeat(words.length));
      const errand = spansOf(unquoted, PRIVATE)[0];
      if (errand)
        return [
          {
            part,
            start: errand.start,
            end: errand.end,
            say: `${quoted(errand.text)} sounds private, and this goes out as @${draft.account!.handle}.`,
          },
        ];
      const weight = signs.reduce((sum, [each, sign]) => sum + (has(unquoted, sign) ? each : 0), 0);
      if (weight < (trades.test(name) ? ENOUGH + 2 : ENOUGH)) return [];
      return [{ part, start: null, end: null, say: `This sounds like a person, not like @${draft.account!.handle}.` }];
    });
  },
  examples: {
    fires: [
      {
        text: 'Passed my driving test first time!!! Drinks on me tonight, mum is driving haha',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' } },
      },
      {
        text: 'Never drinking tequila again. Calling in sick tomorrow lol',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' } },
      },
      {
        text: 'Mamá, hoy llego tarde, no me esperéis para cenar.',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' } },
      },
    ],
    leaves: [
      {
        text: 'Hi, I’m Kofi, and this account is mine for the day. My boss knows.',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' } },
      },
      {
        text: 'When we drink, we do it right: footy’s on at seven.',
        draft: { account: { handle: 'redgumbrewing' } },
        context: { brand: { name: 'Red Gum Brewing' } },
      },
      {
        text: 'I built our first chair in my parents’ garage, and it wobbled. My boss laughed.',
        draft: { account: { handle: 'anna-lindholm' } },
        context: { brand: { name: 'Lagom' } },
      },
      {
        text: 'Your mum called. She wants her tea back. Ours is better, and on the shelf.',
        draft: { account: { handle: 'acmetea' } },
        context: { brand: { name: 'Acme Tea' } },
      },
    ],
  },
};

/** Whether the account carries the brand's name, as opposed to a founder's own. */
function isBrandAccount(draft: Draft, context: Context): boolean {
  const name = context.brand?.name;
  if (!name) return false;
  const handle = bareName(draft.account!.handle);
  const words = name
    .split(/[\s&.'’-]+/)
    .map(bareName)
    .filter((word) => word.length >= 3);
  return (
    handle.includes(bareName(name)) ||
    bareName(name).includes(handle) ||
    words.some((word) => word.length >= 4 && handle.includes(word)) ||
    words.filter((word) => handle.includes(word)).length >= 2
  );
}

export default check;
