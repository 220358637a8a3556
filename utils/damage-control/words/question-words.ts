import { once } from '../../text/once-per.ts';
import { either, joined, phrases } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/**
 * How people ask under a post, for an answer or for something to be done. English, German, French, Spanish, Portuguese, Italian. Our own selection:
 * whole words wherever they stand, so nothing here may be an everyday word of a neutral answer.
 */

/** Wants to know something, or wants something done, whether or not there is a question mark. */
export const asking = once(() =>
  phrases(
    "(?:when|where|what|which) (?:is|are|was|were|do|does|did|will|can|can't|should|would|has|have|many|much|long|to|time|about)",
    "(?:who|how|why) (?:is|are|was|were|do|does|did|will|can|can't|should|would|has|have|many|much|long|to|time|about)",
    joined(
      '(?:can|could|would|will) (?:you|someone|somebody|anyone|we|i) (?:\\p{L}+ )?',
      '(?:please|tell|explain|confirm|check|clarify|let|get|still|have|send|help|fix|look|change|answer|reply|dm|share|say)',
    ),
    '(?:please|pls|plz) (?:\\p{L}+ )?(?:advise|clarify|confirm|explain|check|reply|answer|fix|dm|let|tell|respond|help|correct|update)',
    '(?:any|an) (?:update|news|word|chance|idea)|(?:does|do|is|are) (?:this|it|that|the|my|you|anyone) \\p{L}+',
    "(?:i|just|we) (?:want|wanted|need|would like|'d like) to (?:know|ask|check|understand)|wondering|asking for a friend",
    'waiting for (?:an answer|a reply|a response|clarification)|tell (?:us|me) (?:what|when|how|why|if|whether)',
    '(?:still|is it|are they) (?:on|valid|open|available|true)',
    joined(
      '(?:wann|wo|wie|was|wer|warum|wieso|weshalb|welche\\w*|gilt|gibt es|kann|könnt|können|könntet) ',
      either(
        'ist|sind|war|gibt|geht|gilt|wird|kann|man|ihr|sie|ich|wir|das|es|viel|viele',
        'lange|mir|mich|jemand|der|die|den|heißt|bedeutet|soll|denn|jetzt|nun',
      ),
    ),
    '(?:bitte|mal) (?:\\p{L}+ )?(?:um|klären|erklären|aufklär\\w+|antwort\\w*|prüfen|melden|korrigieren|richtigstellen)',
    '(?:würde|möchte|will) (?:\\p{L}+ )?(?:gern\\w* |nur )?wissen|weiß (?:jemand|man)|frage mich',
    "(?:quand|où|comment|combien|pourquoi|quel\\p{L}*|est-ce que?|qu'est-ce|c'est (?:quand|où|quoi|à quelle)|à quelle heure)",
    '(?:pouvez|pourriez|peux|peut)-(?:vous|tu|on)',
    "(?:merci de|svp|s'il vous plaît) (?:\\p{L}+ )?(?:préciser|confirmer|répondre|expliquer|corriger|vérifier|clarifier)?",
    "(?:s'il vous plait|stp) (?:\\p{L}+ )?(?:préciser|confirmer|répondre|expliquer|corriger|vérifier|clarifier)?",
    "j'aimerais (?:bien )?(?:savoir|comprendre)|(?:savoir|dire) (?:si|quand|où|comment|pourquoi)|une (?:explication|précision|réponse)",
    "quelqu'un (?:sait|peut)",
    '(?:cuándo|cuando es|dónde|cómo (?:puedo|se|hago|va|funciona)|qué (?:hora|día|pasa|significa|hay))',
    '(?:cuál|cuánto|cuánta|quién sabe|por qué)',
    joined(
      '(?:podéis|pueden|podrían|puede|podríais|puedes|me pueden) (?:\\p{L}+ )?',
      '(?:aclarar\\w*|confirmar\\w*|explicar\\w*|decir\\w*|responder\\w*|revisar\\w*|corregir\\w*|ayudar\\w*)',
    ),
    '(?:por favor|porfa) (?:\\p{L}+ )?(?:aclar\\w+|confirm\\w+|explic\\w+|respon\\w+|corrij\\w+|revis\\w+)',
    '(?:quisiera|quiero|me gustaría|querría) saber|alguien (?:sabe|puede|me)|tengo una duda|una (?:duda|pregunta)|sigue en pie',
    '(?:quando|onde|como (?:posso|faço|é que|funciona)|qual|quais|quanto|quantos|quem sabe|por ?qu[eê]|o que (?:é|significa|quer))',
    '(?:podem|pode|poderiam) (?:\\p{L}+ )?(?:esclarecer|confirmar|explicar|dizer|responder|corrigir|ajudar|verificar|informar)',
    '(?:conseguem|dá para) (?:\\p{L}+ )?(?:esclarecer|confirmar|explicar|dizer|responder|corrigir|ajudar|verificar|informar)',
    '(?:por favor|pfv) (?:\\p{L}+ )?(?:esclare\\w+|confirm\\w+|expli\\w+|respond\\w+|corrij\\w+)',
    '(?:gostava|gostaria|queria|quero) (?:de )?saber|alguém (?:sabe|pode|me)|uma (?:dúvida|pergunta)|tenho uma dúvida',
    '(?:quando|dove|come (?:faccio|si|posso|funziona)|qual è|quale|quanto|quanti)',
    '(?:chi sa|perch[eé]|cosa (?:significa|vuol|succede)|a che ora|che ora)',
    joined(
      '(?:potete|potreste|può|puoi|si può|mi potete) (?:\\p{L}+ )?',
      '(?:chiarire|confermar\\w*|spiegar\\w*|dir\\w*|risponder\\w*|corregger\\w*|aiutar\\w*|verificar\\w*)',
    ),
    '(?:per favore|perfavore|pf) (?:\\p{L}+ )?(?:chiar\\w+|conferm\\w+|spieg\\w+|rispond\\w+|corregg\\w+)',
    '(?:vorrei|volevo|mi piacerebbe) (?:\\p{L}+ )?(?:sapere|chiedere|capire)|qualcuno (?:sa|può|mi)|una (?:domanda|informazione)',
    "un'informazione",
  ),
);

/** Begins as questions do. */
export const beginsAsking = sifted(
  joined(
    String.raw`^(?:@[\w.]+\s+)*`,
    either('hi|hello|hey|hallo|hola|ol[áa]|oi|ciao|salve|bonjour|buongiorno|guten (?:tag|morgen)|sir|ok|so|and|quick (?:one|question)'),
    String.raw`?[\s,.!:]*`,
    either(
      'who|what|when|where|which|whats|whens|wheres|how (?:do|can|much|many|long|will)',
      'do (?:we|i|you)|does|did|is (?:there|it|the)|are (?:there|the)',
      'can (?:i|we|you|u)|could (?:you|u|i|we)|will (?:there|the|you|it)',
      'wann|wo|wer|welche|muss (?:ich|man)|müssen wir|gibt es|gilt|kann (?:ich|man)|wird (?:das|der|die|es)|darf',
      'quand|où|comment|combien|est-ce|qui|puis-je|peut-on|vous pouvez|tu peux',
      'cuándo|dónde|cómo|quién|cuál|puedo|se puede',
      'quando|onde|como|quem|qual|posso',
      'dove|come|chi|quale|si può|mi (?:mandate|potete|dite)',
    ),
    String.raw`(?![\p{L}\p{N}_])`,
  ),
  'iu',
);

/** A question that only asks for a nod: “Happens to the best of us, right?” */
export const tagQuestion = once(() =>
  sifted(
    joined(
      either(
        "right|eh|huh|innit|no|yeah|isn['’]t it|don['’]t we|ok|okay|oder|ne|gell|nicht wahr",
        "non|hein|n['’]est-ce pas|verdad|cierto|no es así|né|não é|certo|vero",
      ),
      String.raw`\s*[?？]+`,
    ),
    'giu',
  ),
);

/** Asks for something to be done, politely: a complaint would not. */
export const politely = once(() =>
  phrases(
    'please|pls|plz|kindly|bitte|svp|stp|s.il (?:vous|te) pla[iî]t|por favor|porfa|se faz favor|pfv|per favore|per piacere|vi prego|pf',
  ),
);
