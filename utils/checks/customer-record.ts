import { either, has, joined, quoted, type Span, sentenceAround, spansOf } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';
import {
  ACCOUNT_TOLD,
  CARE_TOLD,
  FILE_TOLD,
  FOR_EVERYBODY,
  ILLNESS_TOLD,
  MEDICINE_TOLD,
  OWED_OR_HELD,
  PLACE_TOLD,
  SCHOOL_TOLD,
  TO_ONE_PERSON,
} from './words/customer-record-words.ts';

const SUM = sifted(
  /(?<![\p{L}\p{N}])(?:[£$€]\s?\d[\d.,]*\d|R?[£$€]\s?\d|\d[\d.,]*\s?(?:[£$€]|euros?(?!\p{L})|EUR(?!\p{L})|reais(?!\p{L})))/giu,
);
/** “Dear Mrs Hall,”, “Hi Jorge!”: one person is spoken to. */
const SPOKEN_TO = sifted(
  joined(
    String.raw`^\s*`,
    either(
      'hi|hello|hey|dear|hallo|guten (?:tag|morgen),?|liebe[rs]?|sehr geehrte[rs]?',
      'bonjour|salut|cher|chère|hola|estimad[oa]|olá|oi|querid[oa]|prezad[oa]',
      'ciao|gentile|car[oa]|buongiorno|beste|dag',
    ),
    String.raw`[, ]+(?:(?:mr|mrs|ms|dr|herr|frau|m|mme|madame|monsieur|sr|sra|señora?|sig|sig\.ra|signora?|mevrouw|meneer|dhr|mw)\.? )`,
    String.raw`?\p{L}+(?: \p{Lu}\p{L}+)?\s?[,!:–—-]`,
  ),
  'iu',
);

const check: Check = {
  id: 'customer-record',
  title: 'What you hold on one person',
  why: 'An answer from the customer’s file tells everybody what they take, owe or are treated for: a dental practice in Dallas was fined in 2019 for such answers to reviews (HHS, Elite Dental Associates).',
  class: 'confidential',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft) {
    const answering = draft.surface === 'reply' || draft.surface === 'comment' || draft.surface === 'quote';
    const asked = (draft.replyTo?.text ?? '').toLowerCase();
    return draft.parts.flatMap(({ text }, part): Found[] => {
      if (!answering && !SPOKEN_TO.test(text)) return [];
      const say = ({ start, end, text: place }: Span, what: string): Found => ({
        part,
        start,
        end,
        say: `${quoted(place)} tells everybody ${what}. Answer in a private message.`,
      });
      const told = TOLD.flatMap(([pattern, what]) =>
        spansOf(text, pattern).flatMap((place) => (saidByThem(place, asked) ? [] : [say(place, what)])),
      );
      return [...told, ...sumsTold(text, asked).map((place) => say(place, 'what they owe or have'))];
    });
  },
  examples: {
    fires: [
      { text: 'Dear Ms Grant, all is booked for you and your son, suite 118.', draft: { surface: 'reply' } },
      { text: 'Gentile signora Rossi, tutto confermato per due, camera 214.', draft: { surface: 'reply' }, context: { locale: 'it-IT' } },
      { text: 'Hello Ms Grant, your fluoxetine has come in, pick it up before six.', draft: { surface: 'reply' } },
      { text: 'Guten Tag Frau Lang, Ihre Blutdrucktabletten liegen bereit.', draft: { surface: 'reply' }, context: { locale: 'de-DE' } },
      { text: 'Hi Omar, your next appointment with our fertility team is at nine.', draft: { surface: 'reply' } },
      { text: 'Hi Kim, we have moved your counselling session to Monday.', draft: { surface: 'reply' } },
      { text: 'Hi Sue, the card ending 4410 was charged twice, sorry.', draft: { surface: 'reply' } },
      { text: 'Hi Ben, you have £310.40 outstanding from the spring, that is why it is blocked.', draft: { surface: 'reply' } },
      { text: 'Bonjour Léa, votre compte présente un solde de 12,40 €.', draft: { surface: 'reply' }, context: { locale: 'fr-FR' } },
      {
        text: 'Hola Ana, tienes dos recibos pendientes, de 45 € y 30 €.',
        draft: { surface: 'reply' },
        context: { locale: 'es-ES' },
      },
      { text: 'Hi Nora, you are still in room 31, so it went up there.', draft: { surface: 'reply' } },
      { text: 'Hi Vera, the swab is back, it is scabies, please call.', draft: { surface: 'reply' } },
      { text: 'Hi Alan, we have refused your loan, the file says two court orders.', draft: { surface: 'reply' } },
      { text: 'Hi Jo, your son has been absent four times since January.', draft: { surface: 'reply' } },
    ],
    leaves: [
      { text: 'Hi Kim, your talk is confirmed for Tuesday at ten, room 214, and the desk has your badge.', draft: { surface: 'reply' } },
      { text: 'Hi Kim, all is booked. Ask at reception for the quiet floor: room 3 has the piano.', draft: { surface: 'reply' } },
      { text: 'Hi Kim, we cannot talk about orders here. Please ring the branch, they will look at once.', draft: { surface: 'reply' } },
      {
        text: 'Your inhaler goes out on Friday, Kim, by post.',
        draft: { surface: 'reply', replyTo: { handle: 'kim', text: 'Where is my inhaler?' } },
      },
      { text: 'Bring your insulin in your hand luggage, never in the hold, and a letter from your doctor.', draft: { surface: 'post' } },
      { text: 'If you have an outstanding balance of over £50, you can pay it in three parts.', draft: { surface: 'reply' } },
      { text: 'We have refunded your £12, Ben. It takes two days.', draft: { surface: 'reply' } },
      { text: 'Hi Sue, a ticket is £12 and a pot of tea is £3. See you on Sunday!', draft: { surface: 'reply' } },
      { text: 'Hi Omar, our fertility team answers on weekdays from nine to five.', draft: { surface: 'reply' } },
      { text: 'Hallo Eva, die Mahngebühr beträgt für alle 2 €. Ein Kind wird nie gemahnt.', draft: { surface: 'reply' } },
      { text: 'Hi Jo, children who are absent get the worksheet by e-mail.', draft: { surface: 'reply' } },
      'Your balance bike is here: from £45, in red and green. Cards ending a friendship: £2 each.',
      'Lithium in the old mine, insulin in the museum: a hundred years of chemistry, open daily.',
    ],
  },
};

const TOLD: readonly (readonly [pattern: RegExp, what: string])[] = [
  [MEDICINE_TOLD, 'what they take'],
  [ILLNESS_TOLD, 'what they have'],
  [CARE_TOLD, 'what they are treated for'],
  [ACCOUNT_TOLD, 'which account is theirs'],
  [SCHOOL_TOLD, 'how their child does at school'],
  [PLACE_TOLD, 'where they are, or what they have with you'],
  [FILE_TOLD, 'what you hold on record about them'],
];

/** What the customer wrote themselves everybody knows already. */
function saidByThem({ text }: Span, asked: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.some((word) => asked.includes(word) && !/^(?:appointment|session|visit|review|consultation|termin|cita|your)/.test(word));
}

/** A sum in a sentence to one person that says it is owed or lies in their account. */
function sumsTold(text: string, asked: string): Span[] {
  return spansOf(text, SUM)
    .filter(({ text: sum }) => !asked.includes(sum.toLowerCase()))
    .flatMap((sum) => {
      const sentence = sentenceAround(text, sum.start, sum.end);
      const told = has(sentence.text, OWED_OR_HELD) && has(sentence.text, TO_ONE_PERSON) && !has(sentence.text, FOR_EVERYBODY);
      return told ? [sum] : [];
    })
    .slice(0, 1);
}

export default check;
