import { withoutOpeningEmoji } from '../text/opening-emoji.ts';
import { either, phrases, quoted, spansOf } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

const GREETING = either(
  '[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear',
  '[Hh]allo|[Ll]iebe[r]?|[Ss]ehr geehrte[r]?',
  '[Bb]onjour|[Cc]h(?:er|ère)',
  '[Hh]ola|[Ee]stimad[oa]',
  '[Oo]lá|[Cc]ar[oa]|[Pp]rezad[oa]',
  '[Cc]iao|[Bb]uongiorno|[Gg]entile',
);
const TITLE = either('Mrs?|Ms|Mx|Dr', 'Herr|Frau', 'M|Mme|Madame|Monsieur', 'Sra?|Srta|Don|Doña', 'Sig(?:nora?|\\.ra)?');
const NOBODY = either('All|Everyone|Everybody|Friends|Team|There|World|Folks|Santa|Diary');
/** “Hi Linda, …”, “Dear Mr Rao, …”: one person by name. */
const BY_NAME = `(?:${GREETING}\\s(?:${TITLE}\\.?\\s)?\\p{Lu}[\\p{Ll}’'-]{1,14}(?:\\s\\p{Lu}[\\p{Ll}’'-]{1,16})?(?<!\\b${NOBODY})\\s?[,:!–-]\\s)`;
/** Thanks for a message nobody else has read. */
const THANKS_FOR_MESSAGE = either(
  '(?:many )?thanks?(?: you)?(?: so much| very much)? for (?:reaching out|getting in touch|contacting us|your (?:message|e-?mail|enquiry|inquiry|query|call)(?! of )|flagging|letting us know)',
  '(?:vielen |herzlichen )?dank(?:e)? für (?:ihre|deine|die) (?:nachricht|anfrage|mail|e-mail|meldung)',
  'merci (?:beaucoup )?(?:pour|de) (?:votre|ton) (?:message|mail|demande|appel)',
  '(?:muchas )?gracias por (?:(?:tu|su) (?:mensaje|consulta|correo)|contactar\\p{L}*|escribirnos|ponerte en contacto)',
  '(?:muito )?obrigad[oa] (?:pela|por) (?:sua |tua |nos )?(?:mensagem|contact\\p{L}+)',
  'grazie (?:mille )?per (?:il (?:tuo|suo) messaggio|averci (?:scritto|contattato))',
);
/** What is then said to the one who wrote. */
const TO_ONE = either(
  "(?:could|can|would) you|please (?:dm|send|let us|tell|provide|give us|check)|we(?:['’]ve| have| will|['’]ll|['’]re| are)",
  'your (?:order|complaint|booking|case|request|issue|query|parcel|refund|account)|sorry (?:to|about|that|for)',
  'können sie|kannst du|könntest|könnten|wir (?:haben|werden|melden|prüfen|kümmern)|wir \\p{L}+ (?:ihnen|dir)',
  'pouvez-vous|peux-tu|nous (?:avons|allons|vous)',
  'puedes|podrías|hemos|vamos a|(?:te|le) (?:hemos|\\p{L}+mos)',
  'pode|podes|já|vamos',
  'puoi|potresti|abbiamo|(?:ti|le) (?:abbiamo|\\p{L}+(?:iamo|remo))',
);
const THANKING = either(
  '[Tt]hank|[Mm]any thank',
  '[HhVv]\\p{Ll}+lichen [Dd]ank|[Vv]ielen [Dd]ank|[Dd]anke',
  '[Mm]erci',
  '(?:[Mm]uchas )?[Gg]racias',
  '(?:[Mm]uito )?[Oo]brigad',
  '[Gg]razie',
);
const ANSWER = sifted(`^\\s*(?:${BY_NAME}(?:[^.!?\\n]{0,40}[.!?,]\\s)?)?${THANKING}`, 'u');
const THANKED = sifted(`(?<!\\p{L})${THANKS_FOR_MESSAGE}(?!\\p{L})[^\\n]{0,200}?(?<!\\p{L})${TO_ONE}(?!\\p{L})`, 'iu');
const OWN_CASE = either(
  '[Yy]our (?:order|complaint|booking|case|request|refund|parcel|application|appointment|reservation|claim|account|invoice)',
  '[Ii]hr[e]? (?:[Bb]estellung|[Bb]eschwerde|[Bb]uchung|[Aa]nfrage|[Tt]ermin|[Rr]echnung|[Aa]ntrag)',
  '[Vv]otre (?:commande|réclamation|réservation|demande|rendez-vous|facture)',
  '(?:[Tt]u|[Ss]u) (?:pedido|reclamación|reserva|solicitud|cita|factura)',
  '(?:[Aa] )?(?:[Tt]ua|[Ss]ua|[Ss]eu|[Tt]eu) (?:encomenda|pedido|reclamação|reserva|fatura)',
  '(?:[Ii]l|[Ll]a) (?:[Tt]uo|[Ss]uo|[Tt]ua|[Ss]ua) (?:ordine|reclamo|prenotazione|richiesta|fattura)',
);
/** “Dear Mr Rao, your complaint …”. */
const CASE_BY_NAME = sifted(`^\\s*${BY_NAME}(?:[^.!?\\n]{0,60}\\s)?${OWN_CASE}(?!\\p{L})`, 'u');
/** Something of one person’s is confirmed, or goes on from a talk nobody else heard. */
const CONFIRMED = phrases(
  "(?:we (?:are|can)|we're|i am|i'm)? ?(?:happy|pleased|delighted|writing|able) to confirm (?:that )?your (?:booking|table|order|appointment|reservation|place|stay|refund|delivery)",
  'we (?:hereby )?confirm your (?:booking|table|order|appointment|reservation|stay|refund)',
  'sorry for (?:the|our) (?:delay|slow reply|late reply) (?:in )?(?:getting back|replying|responding)(?: to you)?',
  'as (?:discussed|agreed|promised) (?:on the phone|over the phone|by (?:phone|e-?mail)|in our (?:call|e-?mail|chat|meeting|conversation))',
  '(?:tut mir|tut uns) leid für die (?:späte|verspätete) (?:antwort|rückmeldung)|wie (?:telefonisch|am telefon|per mail) (?:besprochen|vereinbart)',
  'hiermit bestätigen wir (?:ihre|ihren|deine|deinen) (?:buchung|bestellung|termin|reservierung)',
  'désolés? (?:de|pour) (?:la|notre) réponse tardive|nous (?:vous )?confirmons votre (?:réservation|commande|rendez-vous)|comme convenu (?:au|par) téléphone',
  'disculpa\\p{L}* (?:la|por la) (?:demora|tardanza) en (?:responder|contestar)|como (?:hablamos|acordamos) por teléfono',
  '(?:le confirmamos su|te confirmamos (?:tu|la)) (?:reserva|pedido|cita|mesa)',
  'confirmamos a (?:sua|tua) (?:reserva|encomenda|marcação)',
  '(?:le|ti) confermiamo la (?:sua|tua)? ?(?:prenotazione|ordine)|come da accordi telefonici',
);

/** “Pam: … We can’t delay any longer. Call me. DJT” */
const CALL_ME = sifted(
  /^\s*(?!(?:All|Everyone|Everybody|Friends|Folks|Ladies|Guys|World|Team|Santa)(?!\p{L}))\p{Lu}\p{Ll}{1,14}\s?[:,–-]\s[\s\S]{10,300}?[.!?\n]\s*(?:[Pp]lease )?(?:(?:[Cc]all|[Tt]ext|[Pp]hone|[Rr]ing|[Mm]essage) me|[Rr]uf(?:t|en Sie)? mich (?:zurück|an)|[Aa]ppelle(?:z)?-moi|[Rr]appelle(?:z)?-moi|[Ll]lám(?:a|e)me|(?:[Mm]e )?[Ll]ig(?:a|ue)(?:-me)?|[Cc]hiam(?:ami|atemi|i mi))(?!\p{L})[^.!?\n]{0,16}[.!]/u,
);

const check: Check = {
  id: 'one-persons-answer',
  title: 'An answer to one person, as a post',
  why: 'An answer typed into the box for posts goes to everybody: the one who asked never sees it, and all others read about somebody’s complaint.',
  class: 'audience',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { brand }) {
    if (draft.surface !== 'post' || draft.replyTo !== null || !brand?.name) return [];
    const text = withoutOpeningEmoji(draft.parts[0]?.text ?? '');
    const thanked = ANSWER.test(text) ? THANKED.exec(text.slice(0, REACH)) : null;
    const match = (thanked && thanked.index < HEAD ? thanked : null) ?? CASE_BY_NAME.exec(text) ?? CALL_ME.exec(text);
    const place = match ? { start: match.index, text: match[0] } : spansOf(text, CONFIRMED)[0];
    if (place === undefined) return [];
    const found: Found = {
      part: 0,
      start: place.start,
      end: place.start + place.text.trimEnd().length,
      say: `${quoted(place.text)} reads like an answer to one person, and this is a post to everybody.`,
    };
    return [found];
  },
  examples: {
    fires: [
      { text: 'Rosa: we cannot wait any longer with this. Call me. B.', context: { brand: { name: 'Acme' } } },
      { text: 'Sorry for the delay in replying, Omar. It is done.', context: { brand: { name: 'Acme' } } },
      { text: 'Hi Omar, thanks for getting in touch. We have refunded your ticket.', context: { brand: { name: 'Acme' } } },
      { text: '👋 Hi Omar, thanks for getting in touch. We have refunded your ticket.', context: { brand: { name: 'Acme' } } },
      { text: 'Dear Ms Okafor, your refund is on its way.', context: { brand: { name: 'Acme' } } },
      { text: 'Vielen Dank für Ihre Anfrage! Wir melden uns morgen.', context: { locale: 'de-DE', brand: { name: 'Acme' } } },
      { text: 'Nous vous confirmons votre réservation.', context: { locale: 'fr-FR', brand: { name: 'Acme' } } },
      { text: 'Estimada Sra. Ruiz: su pedido ha sido reembolsado.', context: { locale: 'es-ES', brand: { name: 'Acme' } } },
      {
        text: 'Hallo Frau Maier, danke für Ihre Nachricht. Wir schicken Ihnen heute eine neue Dose.',
        context: { locale: 'de-DE', brand: { name: 'Acme' } },
      },
      { text: 'Gracias por tu mensaje. ¿Puedes darnos el modelo?', context: { locale: 'es-ES', brand: { name: 'Acme' } } },
    ],
    leaves: [
      {
        text: 'Radio: a play in three acts, and all of it by phone. “Call me,” she says in the second.',
        context: { brand: { name: 'Acme' } },
      },
      { text: 'Sorry for the delay to the 9.40 train, and thank you for waiting in the rain.', context: { brand: { name: 'Acme' } } },
      {
        text: 'Hi Omar, thanks for getting in touch. We have refunded your ticket.',
        draft: { surface: 'reply', replyTo: { handle: 'omar', text: 'My ticket?' } },
        context: { brand: { name: 'Acme' } },
      },
      {
        text: 'Dear Santa, your order is in the oven. Thank you for your patience, everybody: we have opened again.',
        context: { brand: { name: 'Acme' } },
      },
      { text: 'Thanks for your message of support after the break-in. We have opened again.', context: { brand: { name: 'Acme' } } },
      { text: 'Thank you all for your messages. We have read each of them, and we are moved.', context: { brand: { name: 'Acme' } } },
      {
        text: 'Hola Madrid: gracias por tantos mensajes. Os enseñamos la tienda el lunes.',
        context: { locale: 'es-ES', brand: { name: 'Acme' } },
      },
      {
        text: 'Danke für eure Nachrichten zum Fest! Wir zeigen euch am Montag die schönsten Bilder aus der Halle.',
        context: { locale: 'de-DE', brand: { name: 'Acme' } },
      },
      { text: 'Check your inbox to confirm your booking. As promised, here is our new menu.', context: { brand: { name: 'Acme' } } },
    ],
  },
};

export default check;

/** An answer thanks at its head, and says at once what for. */
const HEAD = 60;
const REACH = 400;
