import { has, phrases, quoted, sentenceAround, spansOf } from '../text/phrases.ts';
import type { Check, Found } from './check.ts';

/** What nobody should have to write where everybody reads. English, German, French, Spanish, Portuguese, Italian, Dutch. */
const DATA = phrases(
  'passport (?:number|details)|date of birth|(?:home|billing|postal|full) address|card (?:number|details)|bank details|account number|sort code|(?:social security|national insurance|policy|phone|mobile) number|booking (?:reference|number)|(?:full )?name(?: and|,) (?:\\p{L}+ )?(?:address|number|date)|the card you (?:paid|booked) with|household income|aadhaar(?: number| card)?|pan number|your (?:password|pin|address|number)',
  'ausweisnummer|passnummer|geburtsdatum|anschrift|kartennummer|kontonummer|kontodaten|iban|versicherungsnummer|buchungsnummer|kundennummer|telefonnummer|handynummer|passwort',
  'numéro de (?:passeport|carte|compte|téléphone|dossier|client|réservation|sécurité sociale)|date de naissance|votre adresse|vos coordonnées|votre mot de passe',
  'número de (?:pasaporte|tarjeta|cuenta|teléfono|póliza|reserva|cliente)|fecha de nacimiento|(?:su|tu) dirección|(?:su|tu) dni',
  'número (?:do|de) (?:passaporte|cartão|conta|telefone|apólice|reserva|cliente)|data de nascimento|(?:sua|tua) morada|seu endereço|cpf|nif',
  'numero (?:del passaporto|di passaporto|della carta|di carta|del conto|di conto|di telefono|di polizza|di prenotazione|cliente)|data di nascita|codice fiscale',
  'paspoortnummer|geboortedatum|rekeningnummer|kaartnummer|boekingsnummer|klantnummer|telefoonnummer',
);
const ASKS = phrases(
  '(?:reply|respond|comment|answer|post|send|give|share|drop|leave|write|provide|confirm|tell|let us have)(?: us| it| me)?',
  '(?:schreib\\p{L}*|nenn\\p{L}*|schick\\p{L}*|send\\p{L}*|gebt?|geben|poste\\p{L}*|teil\\p{L}*)',
  '(?:répondez|écrivez|laissez|indiquez|donnez|communiquez|envoyez|partagez|précisez)(?:-nous)?',
  '(?:escrib|envía|envíe|mánda|mande|deja|deje|indica|indique|danos|denos|comparte|comparta)\\p{L}*',
  '(?:escreva|envie|mande|deixe|indique|partilhe|compartilhe|diga|informe)(?:-nos)?',
  '(?:scriv|invia|invi|manda|lascia|lasci|indica|indichi|comunic)\\p{L}*',
  '(?:stuur|schrijf|geef|deel|plaats|laat)',
);
const HERE = phrases(
  'comment(?:ing)? with (?:your|a)|kommentier\\p{L}* mit|here|below|in the comments|in a comment|in the thread|under this post|in (?:a |your )?reply',
  'hier|unten|in den kommentaren|als kommentar|als antwort|ici|ci-dessous|en commentaires?',
  'aquí|abajo|en los comentarios|en un comentario|aqui|abaixo|nos comentários|qui|qui sotto|nei commenti|hieronder|in de reacties',
);
/** Somewhere else than in the open, or warned against. */
const ELSEWHERE = phrases(
  "dm|dms|pm|direct message\\p{L}*|private\\p{L}*|inbox|e-?mail|message us|by message|in a message|form|link|website|app|chat|(?:call|phone|ring) us|branch|counter|never|don't|dont|do not|not",
  'dn|pn|privatnachricht|nachricht|direktnachricht|formular|anrufen|telefonisch|nie|niemals|nicht|kein\\p{L}*|mp|message privé|messagerie|formulaire|jamais|ne|privado|mensaje|mensagem|correo|formulario|formulário|nunca|no|não|privato|messaggio|modulo|mai|non|privébericht|formulier|nooit|niet|geen',
);

const check: Check = {
  id: 'asked-in-public',
  title: 'Asks for personal data in public',
  why: 'An airline asked stranded passengers, “to comply with GDPR”, to answer in public with passport and card numbers, and they did (BBC News, 2018): ask in a private message.',
  class: 'confidential',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.surface === 'message'
      ? []
      : draft.parts.flatMap(({ text }, part): Found[] => {
          // An answer is answered where it stands; elsewhere it takes a word for where.
          const isAnswer = draft.surface === 'reply' || draft.surface === 'comment';
          return spansOf(text, DATA)
            .filter(({ start, end }) => {
              const sentence = sentenceAround(text, start, end).text;
              return has(sentence, ASKS) && (isAnswer || has(sentence, HERE)) && !has(sentence, ELSEWHERE);
            })
            .slice(0, 1)
            .map(({ start, end, text: place }) => ({
              part,
              start,
              end,
              say: `This asks for ${quoted(place)} where everybody can read the answer. Ask for a private message.`,
            }));
        }),
  examples: {
    fires: [
      'To join, comment with your full name, address and shoe size.',
      {
        text: 'Hi, please reply here with your full name, booking reference and passport number so we can look.',
        draft: { surface: 'reply' },
      },
      { text: 'Sorry about that. Please send us your date of birth and we will look into it.', draft: { surface: 'reply' } },
      'Won a prize? Leave your phone number in the comments and we will ring you.',
      {
        text: 'Schreiben Sie uns bitte hier Ihre Kundennummer und Ihr Geburtsdatum.',
        draft: { surface: 'reply' },
        context: { locale: 'de-DE' },
      },
      {
        text: 'Laissez votre numéro de téléphone en commentaire, on vous rappelle.',
        draft: { surface: 'comment' },
        context: { locale: 'fr-FR' },
      },
    ],
    leaves: [
      { text: 'Please dont post your phone number here, everybody can read it.', draft: { surface: 'reply' } },
      {
        text: 'Sorry about that. Please send us your booking reference in a direct message and we will look.',
        draft: { surface: 'reply' },
      },
      { text: 'Please don’t post your card number here. We never ask for it.', draft: { surface: 'reply' } },
      { text: 'Could you send your address by DM? Then the tin goes out today.', draft: { surface: 'reply' } },
      { text: 'Please bring your passport and your booking reference to the desk.', draft: { surface: 'reply' } },
      'Our new address is 12 Mill Lane. Tell us in the comments what you had for lunch.',
      'Tell us below: what was the first name you gave a cat?',
      { text: 'Please send us your date of birth and we will look into it.', draft: { surface: 'message' } },
      { text: 'Bitte nennen Sie hier nie Ihre Kontonummer. Schreiben Sie uns eine Nachricht.', context: { locale: 'de-DE' } },
    ],
  },
};

export default check;
