import { has, oneOf, phrases, quoted, type Span, sentenceAround, spansOf } from '../text/phrases.ts';
import { type Reading, readParts } from '../text/reading.ts';
import type { Check, Found } from './check.ts';

/** What nobody should have to write where everybody reads. English, German, French, Spanish, Portuguese, Italian, Dutch. */
const DATA = phrases(
  `passport (?:number|details)|date of birth|${oneOf('home billing postal full')} address|card (?:number|details)|bank details|sort code`,
  `${oneOf('account social_security national_insurance policy phone mobile telephone')} number|booking (?:reference|number)|your number`,
  '(?:full )?name(?: and|,) (?:\\p{L}+ )?(?:address|number|date)|the card you (?:paid|booked) with|household income',
  'aadhaar(?: number| card)?|pan number|your (?:password|pin|(?:e-?mail )?address|e-?mail)',
  oneOf(
    'ausweisnummer passnummer geburtsdatum anschrift kartennummer kontonummer kontodaten iban versicherungsnummer buchungsnummer',
    'kundennummer telefonnummer handynummer passwort',
  ),
  'numéro de (?:passeport|carte|compte|téléphone|dossier|client|réservation|sécurité sociale)|date de naissance',
  'votre (?:adresse|mot de passe)|vos coordonnées',
  'número de (?:pasaporte|tarjeta|cuenta|teléfono|póliza|reserva|cliente)|fecha de nacimiento|(?:su|tu) (?:dirección|dni|correo)',
  'número (?:do|de) (?:passaporte|cartão|conta|telefone|apólice|reserva|cliente)|data de nascimento|(?:sua|tua) morada|seu endereço|cpf|nif',
  'numero (?:del(?:la)?|di) (?:passaporto|carta|conto|telefono|polizza|prenotazione)|numero cliente|data di nascita|codice fiscale',
  oneOf('paspoortnummer geboortedatum rekeningnummer kaartnummer boekingsnummer klantnummer telefoonnummer'),
);
const ASKS = phrases(
  '(?:reply|respond|comment|answer|post|send|give|share|drop|leave|write|provide|confirm|tell|let us have)(?: us| it| me)?',
  oneOf('schreib* nenn* schick* send* gebt gebe geben poste* teil*'),
  '(?:répondez|écrivez|laissez|indiquez|donnez|donner|communiquez|communiquer|envoyez|envoyer|partagez|précisez|préciser)(?:-nous)?',
  oneOf(
    'escrib* envía* envíe* envia* mánda* mande* deja* deje* indica* indique*',
    'decir* dinos díganos danos denos comparte* comparta* facilita* facilíta*',
  ),
  '(?:escreva|envie|mande|deixe|indique|indicar|partilhe|compartilhe|diga|dizer|informe)(?:-nos)?',
  oneOf('scriv* invia* invi* manda* lascia* lasci* indica* indichi* comunic* dirci'),
  oneOf('stuur schrijf geef deel plaats laat'),
);
/** The datum itself is the question: “What’s your account number?” */
const WHAT_IS = phrases(
  "what(?:'s| is| was) your|wie (?:lautet|ist) (?:ihre?|deine?)|quel(?:le)? est (?:votre|ton|ta)|cuál es (?:su|tu)",
  'qual (?:é|era) (?:o seu|a sua|o teu|a tua|seu|sua)|qual è (?:il|la) (?:suo|sua|tuo|tua|vostro|vostra)|wat is (?:je|uw|jouw)',
);
const HERE = phrases(
  'comment(?:ing)? with (?:your|a)|kommentier\\p{L}* mit|here|below|in the comments',
  'in a comment|in the thread|under this post|in (?:a |your )?reply',
  'hier|unten|in den kommentaren|als kommentar|als antwort|ici|ci-dessous|en commentaires?',
  'aquí|abajo|en los comentarios|en un comentario|aqui|abaixo|nos comentários|qui|qui sotto|nei commenti|hieronder|in de reacties',
);
/** Somewhere else than in the open, or warned against. */
const ELSEWHERE = phrases(
  'dm|dms|pm|direct message\\p{L}*|private\\p{L}*|inbox|message us|by message|in a message|form|link|website|app|chat',
  '(?<!(?:your|ihre|deine|eure|votre|ton|tu|su|seu|o teu|la tua|la sua|je|uw) )e-?mail',
  "(?:call|phone|ring) us|branch|counter|never|don't|dont|do not|not",
  oneOf('dn pn privatnachricht nachricht direktnachricht formular anrufen telefonisch nie niemals nicht kein*'),
  oneOf('mp message_privé messagerie formulaire jamais ne'),
  oneOf('privado mensaje mensagem por_correo un_correo al_correo formulario formulário nunca no não'),
  oneOf('privato messaggio modulo mai non'),
  oneOf('privébericht formulier nooit niet geen'),
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
      : readParts(draft).flatMap((reading, part): Found[] => {
          const isAnswer = draft.surface === 'reply' || draft.surface === 'comment';
          const asked = spansOf(reading.text, DATA).find((place) => isAsked(reading, place, isAnswer));
          if (!asked) return [];
          const { start, end, text } = asked;
          return [
            { part, start, end, say: `This asks for ${quoted(text)} where everybody can read the answer. Ask for a private message.` },
          ];
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
      'Drop your e-mail and phone number below and we’ll be in touch.',
      { text: 'What’s your account number?', draft: { surface: 'reply' } },
      { text: 'Wie lautet Ihre Kundennummer?', draft: { surface: 'reply' }, context: { locale: 'de-DE' } },
      { text: 'Pouvez-vous nous donner votre numéro de dossier ?', draft: { surface: 'reply' }, context: { locale: 'fr-FR' } },
      { text: '¿Nos puedes decir tu DNI y tu fecha de nacimiento?', draft: { surface: 'reply' }, context: { locale: 'es-ES' } },
      { text: 'Qual è il tuo numero di telefono?', draft: { surface: 'reply' }, context: { locale: 'it-IT' } },
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
      'Leave your e-mail here and we will tell you when it opens: https://acmetea.example/list',
      {
        text: 'What’s your account number? Send it to us in a private message, please, and never in the open.',
        draft: { surface: 'reply' },
      },
      {
        text: 'What is your idea for the name of the goat? And please send your e-mail to goat@acmetea.example.',
        draft: { surface: 'reply' },
      },
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

/** Whether the answer would stand in the open. An answer is answered where it stands; elsewhere it takes a word for where. */
function isAsked({ text, links }: Reading, place: Span, isAnswer: boolean): boolean {
  const sentence = sentenceAround(text, place.start, place.end);
  if (isAnswer && has(sentence.text, WHAT_IS)) return !has(text, ELSEWHERE);
  // “Leave your e-mail here: acme.example/list”, “send your photo to us@acme.example”; a link right behind is where to write.
  const isLinked = links.some(({ start }) => start >= sentence.start && start <= sentence.end + 1) || MAIL_ADDRESS.test(sentence.text);
  return has(sentence.text, ASKS) && (isAnswer || has(sentence.text, HERE)) && !isLinked && !has(sentence.text, ELSEWHERE);
}
const MAIL_ADDRESS = /[\w-]@[\w-]{1,63}\.\w/;
