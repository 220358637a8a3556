import { linksIn } from '../text/links.ts';
import { has, phrases, quoted, sentenceAround, spansOf } from '../text/phrases.ts';
import type { Check, Found } from './check.ts';

/** Here a link in the text opens nothing, and “link below” may mean the first comment. */
const WITHOUT_LINKS = new Set(['instagram', 'tiktok']);

/** Points at a link in the same post. English, German, French, Spanish, Portuguese, Italian, Dutch. */
const POINTING = phrases(
  '(?:the |this |our |following )?links? (?:is |are )?(?:just )?(?:below|beneath|underneath|above|👇|⬇️|⬇|attached)(?! (?:the|our|its|a|ground|sea)(?!\\p{L}))',
  '(?:at|via|through|using|follow|click(?: on)?|tap(?: on)?|use|hit|with) (?:the|this|our) (?:following )?link(?= (?:to|for|and|below)|\\s*[.:!👇]|\\s*$)',
  'click (?:here|below)(?= (?:to|for|and)|\\s*[.:!👇👉]|\\s*$)',
  '(?:read|find out|learn|see|discover) more here(?=\\s*[.:!👇]|\\s*$)',
  '(?:book|register|sign up|apply|donate|buy|order|vote|watch|read it|get (?:yours|tickets)|tickets|details|full story|more info(?:rmation)?) here(?=\\s*[:👇👉➡]|\\s*$)',
  '(?:link|links) (?:unten|hier|anbei|unterhalb|weiter unten)',
  '(?:unter|über|auf|mit) (?:dem|diesem|folgendem|nachstehendem|untenstehenden) link',
  '(?:hier|jetzt) (?:anmelden|buchen|bestellen|spenden|weiterlesen|abstimmen|nachlesen):',
  '(?:hier|unten) klicken',
  '(?:infos|mehr|tickets|karten|anmeldung|programm|termine)(?: gibt es| gibt.s)? hier(?=\\s*[:👇👉➡]|\\s*$)',
  '(?:le |les )?liens? (?:ci-dessous|ci-dessus|en dessous|juste ici|👇)',
  '(?:via|sur|avec|par) (?:ce|le) lien(?= (?:suivant|ci)|\\s*[.:!👇]|\\s*$)',
  'cliquez (?:ici|ci-dessous|sur le lien)',
  "(?:inscriptions?|réservations?|billets|infos?|plus d'infos|à lire|réservez|découvrez|inscrivez-vous) (?:ici|par ici)(?=\\s*[:👇👉➡]|\\s*$)",
  '(?:el |los )?(?:enlaces?|links?) (?:de )?(?:abajo|aquí abajo|más abajo|a continuación|👇)',
  '(?:en|con|desde|a través de) (?:el|este) (?:siguiente )?(?:enlace|link)(?=\\s*[.:!👇]|\\s*$| de abajo)',
  '(?:haz|haga|hacé) cli[cq]k? (?:aquí|abajo|en el enlace)',
  '(?:consulta|consulte|compra|reserva|lee|lea|descubre|apúntate|inscríbete|inscripciones|entradas|más información) aquí(?=\\s*[:👇👉➡]|\\s*$)',
  '(?:o |os )?links? (?:abaixo|logo abaixo|aqui embaixo|a seguir|👇)',
  '(?:no|nesse|neste|pelo|através do) link(?= abaixo|\\s*[.:!👇]|\\s*$)',
  'clique (?:aqui|abaixo|no link)',
  '(?:consulte|veja|leia|compre|reserve|saiba mais|descubra|inscreva-se|inscrições) aqui(?=\\s*[:👇👉➡]|\\s*$)',
  '(?:il |i )?link (?:qui sotto|sotto|in basso|seguente|👇)',
  '(?:al|a questo|al seguente|tramite il|dal) link(?= qui| seguente| sotto|\\s*[.:!👇]|\\s*$)',
  'clicca (?:qui|sotto|sul link)',
  '(?:leggi|scopri|prenota|iscriviti|consulta|acquista|biglietti|info) qui(?=\\s*[:👇👉➡]|\\s*$)',
  '(?:de )?link (?:hieronder|hierboven|onderaan|👇)',
  '(?:via|op|met) (?:de|deze|onderstaande|de onderstaande) link(?=\\s*[.:!👇]|\\s*$| hieronder)',
  'klik (?:hier|hieronder|op de link)',
);
/** Where the link is then. */
const ELSEWHERE = phrases(
  'bio|profile?|profil|profiel|perfil|profilo|comments?|thread|repl(?:y|ies)|next (?:post|tweet)|pinned|pin|stor(?:y|ies)|highlights?|newsletter|e-?mails?|inbox|website|site|app|sticker|swipe|caption|description|qr|kommentar\\p{L}*|commentaires?|comentarios?|comentários?|commenti|commento|reacties|website|webseite|dm|message|text|sms|weird|suspicious|scam|phishing|unknown|never|do not|don.t|nicht|jamais|nunca|mai|nooit',
  'in (?:the )?(?:shop|store|branch)|at the (?:desk|counter|till)|by phone|im laden|vor ort|an der kasse|am schalter|per telefon|telefonisch',
  'en boutique|à la (?:boutique|caisse)|par téléphone|en (?:la )?(?:tienda|taquilla)|por (?:teléfono|telefone)|na loja|in negozio|alla cassa|per telefono',
);

const check: Check = {
  id: 'promised-link',
  title: 'A link is promised and none is there',
  why: '“At the link below”, and nothing below: whoever wanted to read, book or give is lost at the last step.',
  class: 'link',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft) {
    if (draft.surface === 'message' || WITHOUT_LINKS.has(draft.platform) || draft.parts.some(({ text }) => linksIn(text).length > 0))
      return [];
    // A card stays when its address is taken out of the text.
    const level = draft.surface === 'post' || draft.surface === 'edit' ? 'ask' : 'note';
    return draft.parts.flatMap(({ text }, part): Found[] =>
      spansOf(text, POINTING)
        .filter(({ start, end }) => !has(sentenceAround(text, start, end).text, ELSEWHERE))
        .map(({ start, end, text: place }) => ({ part, start, end, level, say: `${quoted(place)}: there is no link in the text.` })),
    );
  },
  examples: {
    fires: [
      'The new timetable is out. All the details at the link below.',
      'Last places for the pottery course. Sign up here:',
      { text: 'Alle Termine findet ihr unter folgendem Link.', context: { locale: 'de-DE' } },
      { text: 'Le programme complet est à découvrir via le lien ci-dessous.', context: { locale: 'fr-FR' } },
      { text: 'Inscríbete en el enlace de abajo.', context: { locale: 'es-ES' } },
      { text: 'O programa das festas, dia a dia. Consulte aqui 👉', context: { locale: 'pt-PT' } },
    ],
    leaves: [
      'The new timetable is out. All the details at the link below. https://www.acmetea.example/times',
      'The new timetable is out, link in bio. The link below is in the first comment.',
      'Please do not click the link in that e-mail. A rail link between the two towns opens in May.',
      { text: 'The new timetable is out, at the link below.', draft: { platform: 'instagram' } },
      { text: 'Hier anmelden: im Laden oder per Telefon.', context: { locale: 'de-DE' } },
      'There is a link between tea and talk. Click here, clack there.',
    ],
  },
};

export default check;
