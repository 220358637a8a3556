import type { Context } from '../model/context.ts';
import { isUnder } from '../text/links.ts';
import { has, phrases, quoted, sentenceAround } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';
import {
  LIVES,
  OF_SOMEBODY,
  OF_SOMEBODY_MAIL,
  OFFERED,
  OWN_LINE,
  PUBLIC_THING,
  REFERENCE,
  SENT_THERE,
  SURNAME_GIVEN,
} from './words/personal-data-words.ts';
import { STATE_NUMBERS } from './words/state-numbers.ts';

/** No “@jo@pixels.example”, which is a handle of the fediverse. */
const EMAIL = sifted(
  /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}@])/gu,
);
const IBAN = sifted(/(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{4}){2,7}(?:[ \u00a0]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu);
const CARD = sifted(/(?<![\p{L}\p{N}.,+/#_-])(?:\d[ -]?){12,18}\d(?![\p{L}\p{N}]|[.,-]\d)/gu);
/** The month in which a card expires, behind its number. */
const EXPIRES = /^[,;)]?\s+(?:exp\.?|expir\p{L}*|valid (?:until|thru|through|to|till)|good thru|gültig bis|ablauf|cvc|cvv)(?!\p{L})/iu;
const PHONE = sifted(
  /(?<![\p{L}\p{N}.,/#_=&?-])(?:\+\d{1,3}[\s.-]?(?:\(0\)[\s.-]?)?(?:\(?\d{1,5}\)?[\s./-]?){2,5}|\(\d{2,5}\)\s?\d{3,4}[\s.-]?\d{3,4}|0\d{1,4}[\s/.-]\d{3,4}(?:[\s.-]?\d{2,4}){0,3}|0\d{9,10}|\d{3}[.-]\d{3}[.-]\d{4}|0\d(?:[ .]\d{2}){4}|3\d{2}[ .]\d{6,7}|[679]\d{2}(?: \d{2}){3}|[679]\d{2} \d{3} \d{3})(?![\p{L}\p{N}]|[.,]\d|%)/gu,
);
const SSN = sifted(/(?<![\p{L}\p{N}-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\p{L}\p{N}-])/gu);
const NINO = sifted(
  /(?<![\p{L}\p{N}])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu,
);
const CPF = sifted(/(?<![\p{L}\p{N}])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\p{L}\p{N}])/gu);
/** "Passport number is 533401372": a document's name, then its number. */
const DOCUMENT_NUMBER = sifted(
  /(?<![\p{L}])(?:passport|nhs|social security|national insurance|driving licen[cs]e|driver['’]s licen[cs]e|medicare|medicaid|id card|tax|patient|(?:student|pupil|employee|staff) (?:id|no\.?|number)|matrikel|reisepass|personalausweis|ausweis|steuer-?id|sozialversicherungs|führerschein|passeport|sécurité sociale|carte d['’]identité|pasaporte|seguridad social|passaporte|passaporto|codice fiscale|carta d['’]identità)(?:[- ]?(?:number|no\.?|id|nummer|numéro|número|numero))?(?:(?:\s(?:is|ist|est|es|é|è)|\s?:)+\s[A-Z0-9](?:[ -]?[A-Z0-9]){5,20}|\s[A-Z]{0,3}(?:\d{5,12}|\d{3}-\d{2,4}-\d{2,5})[A-Z]{0,2})(?![\p{L}\p{N}])/giu,
);
/** “My passport says so: no. 533401372”: named first, its number a few words on. */
const DOCUMENT_THEN_NUMBER = sifted(
  /(?<!\p{L})(?:passport|id card|driving licen[cs]e|driver['’]s licen[cs]e|visa|reisepass|personalausweis|führerschein|passeport|carte d['’]identité|pasaporte|dni|passaporte|passaporto|carta d['’]identità)(?! (?:office|control|photo|renewal|application|stelle|amt))(?!\p{L})[^\n\d]{1,50}?(?<!\p{L})(?<!(?:phone|tel|call|form|room|order|booking|flight|gate|counter|schalter|form) )(?:no\.?|number|nr\.?|nummer|numéro|n°|nº|número|núm\.|numero|#|№)[:\s]{0,2}[A-Z]{0,3}\d{6,10}(?![\p{L}\p{N}])/giu,
);
/** Numbers that many people answer: free of charge or at one price everywhere. Digits alone, with or without the country. */
const SERVICE_LINE =
  /^(?:(?:44|49|33|353|39|61|64|34)?0?800|0(?:3\d\d|8[047]\d|900)|1?8(?:00|33|44|55|66|77|88)\d{7}$|1[38]00|90[0-2]\d{6}$)/;
/** Numbers of mobile phones, where they can be told from a firm's line. */
const MOBILE = /^(?:(?:44|0)7\d|(?:33|0)[67]\d{8}$|491[567]\d|(?:34)?[67]\d{8}$|(?:353|0)8[35679]\d|(?:61|0)4\d|(?:39)?3[2-9]\d{8}$)/;
/** A British sort code beside an account number. */
const SORT_CODE = sifted(/(?<![\p{L}\p{N}-])\d{2}-\d{2}-\d{2}(?![\p{N}-])[^\n]{1,30}?(?<![\p{N}])\d{8}(?![\p{N}])/gu);
const BORN = phrases(
  '(?:date of birth|dob|geburtsdatum|geb\\. am|date de naissance|fecha de nacimiento|data de nascimento|data di nascita)(?: (?:is|as|ist|est|es|é|è))?:?\\s?\\d{1,2}[./\\s-](?:\\d{1,2}|\\p{L}{3,9})[./\\s-]\\d{2,4}',
);
/** “geb. 14.06.1994”, “born on 4 June 1979”: with its year, in an answer to one person. */
const BORN_THEN = phrases(
  '(?:born|geb\\.|geboren|née?|nacid[oa]|nascid[oa]|nat[oa])(?: (?:on|am|le|el|em|a|il|op))?:?\\s?(?:the )?\\d{1,2}(?:st|nd|rd|th)?[./\\s-]+(?:\\d{1,2}|(?:of |de )?\\p{L}{3,10})[./\\s,-]+(?:de )?(?:19|20)\\d\\d',
);
const STREET = sifted(
  /(?<![\p{L}\p{N}])(?:\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}'’.-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Way|Place|Pl|Terrace|Crescent|Square|Boulevard|Blvd|Gardens|Grove|Hill|Row)(?![\p{L}])|\p{Lu}[\p{L}-]+(?:straße|strasse|str\.|weg|gasse|allee|platz) \d{1,4}[a-z]?|\d{1,4}(?: bis)?,? (?:rue|avenue|boulevard|chemin|impasse|allée|place) (?:de |du |des |de la |d['’])?\p{Lu}[\p{L}'’ -]{2,30}|(?:[Cc]alle|[Aa]venida|[Rr]ua|[Vv]ia|[Vv]iale|[Pp]iazza|[Pp]laza|[Tt]ravessa) (?:de |del |da |do |di |della |dei )?\p{Lu}[\p{L}'’ -]{2,30},? (?:n\.?º? ?)?\d{1,4})/gu,
);

const TEST_CARDS =
  /^(?:4242424242424242|4000000000000002|4000\d{8}\d{4}|4111111111111111|5555555555554444|5105105105105100|378282246310005|6011111111111117|2223003122003222|3056930009020004|4012888888881881)$/;
const TESTING = phrases(
  'test\\p{L}*',
  'sandbox',
  'demo',
  'dummy',
  'example',
  'fake',
  'beispiel',
  'exemple',
  'ejemplo',
  'exemplo',
  'esempio',
  'docs',
  'api',
);
/** Mailboxes of a function rather than a person. */
const ROLE = sifted(
  /^(?:info|hello|hi|hallo|hola|bonjour|ola|ciao|contact|contacto|contato|contatti|kontakt|office|buero|büro|press|presse|prensa|imprensa|stampa|media|pr|jobs?|careers?|karriere|bewerbung|recrut\w*|hr|rh|support|help|hilfe|ayuda|ajuda|service|kundenservice|customer\w*|care|sales|vertrieb|ventas|vendas|orders?|bestell\w*|pedidos|bookings?|reserv\w*|tickets?|box ?office|events?|groups?|gruppen|team|mail|post|news\w*|subscribe|shop|store|tienda|boutique|admin|desk|reception|rezeption|donat\w*|spenden|volunteer\w*|feedback|enquir\w*|inquir\w*|questions|marketing|partner\w*|privacy|datenschutz|legal|billing|accounts?|investor\w*|ir|security|abuse|studio|gallery|library|museum|school|club|members?|membership|submissions?|editor\w*|redaktion|redaction|webmaster|no-?reply)\b/i,
);
const FREEMAIL = sifted(
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|aol|gmx|web|t-online|orange|wanadoo|free|laposte|libero|virgilio|terra|uol|bol|proton|protonmail|pm|mail)\.\p{L}{2,3}(?:\.\p{L}{2})?$/iu,
);

const check: Check = {
  id: 'personal-data',
  title: 'Somebody’s personal data',
  why: 'An address or bank account in a public answer is a data breach that may have to be reported within 72 hours (GDPR, article 33).',
  class: 'confidential',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft, context) {
    const answering = draft.surface === 'reply' || draft.surface === 'comment' || draft.surface === 'quote';
    return draft.parts.flatMap(({ text }, part) =>
      /\d|@/.test(text)
        ? dataIn(text, answering || SPOKEN_TO.test(text), draft.replyTo?.text ?? '', context).map((found) => ({ part, ...found }))
        : [],
    );
  },
  examples: {
    fires: [
      'Our oldest member, Mrs I. Lund of 14 Beech Road, asks for more jazz.',
      { text: 'Done! Booking code RM4K7Q, surname Okoye, deck 3.', draft: { surface: 'reply' } },
      'Off to Faro at last! The passport is in the bag: no. 533401372.',
      { text: 'The refund is on its way back to your card 5555 5555 5555 4444, valid to 09/28.', draft: { surface: 'reply' } },
      { text: 'Hi Jo, the plumber will ring 07700 900118 before he comes.', draft: { surface: 'reply' } },
      { text: 'Hi Laura, your lamp went to 14 Beech Road, Albany, NY 12203.', draft: { surface: 'reply' } },
      { text: 'Hallo Frau Petersen, das Geld ist unterwegs auf Ihr Konto DE89 3704 0044 0532 0130 00.', draft: { surface: 'reply' } },
      { text: 'Ciao Lucia, ti chiamiamo al 333 1234567.', draft: { surface: 'reply' }, context: { locale: 'it-IT' } },
      'The driver will call you on (518) 555-0142 before noon.',
      'Thanks! Your TFN 123 456 782 is noted.',
      { text: 'Il codice fiscale è RSSMRA80A01H501U.', context: { locale: 'it-IT' } },
      'Her card 4539 1488 0343 6467 was charged twice.',
      'We have it as 4539 1488 0343 6468, exp 09/29.',
      'His number is 123-45-6789, social security.',
      'Her NHS number is 943 476 5919.',
      { text: 'Hi Ada, we rang him on 07700 900 118 at noon.', draft: { surface: 'reply' } },
      { text: 'Hi Ada, that is passport K7654321D, and all is well.', draft: { surface: 'reply' } },
      { text: 'Hi Ada, you are on the late train: booking R4TX9K, passport AB1234567.', draft: { surface: 'reply' } },
      { text: 'Hallo Eva, hier steht: Eva Lutz, geb. 3. Mai 1988.', draft: { surface: 'reply' }, context: { locale: 'de-DE' } },
      { text: 'We wrote to your e-mail anna.b@gmail.com.', draft: { surface: 'reply' } },
      { text: 'Hi Dana, we have sent the new card to 418 Maple Street, Oak Park.', draft: { surface: 'reply' } },
      'Well done, Ada Lund! Student ID 900-44-1873, and a grin.',
    ],
    leaves: [
      'Exams go on until 17 June. If your child is worried, or if you are, ring Mrs Latif on 01632 960 288: she has heard it all.',
      {
        text: 'Thank you, it’s on the list for this week. Reference PH-20418, if you want to follow it.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'There’s a pothole on Fenn Street as deep as my boot.' } },
      },
      'The magistrates fined Mr I. Lund of 14 Beech Road £90 for a bonfire. The shop of Mrs Lund is in Beech Road, and open to all.',
      'Bring your passport or ID card to the counter, and form no. 20261124. The passport office has a phone number of its own, 0300 222 0000.',
      {
        text: '@wren@birds.example Thank you! The map is on our site, and the hide is open until dusk.',
        draft: { surface: 'reply', platform: 'mastodon' },
      },
      {
        text: 'Hi Jo, please ring us on 0800 496 0000 before six and have your order number to hand; we will look at once.',
        draft: { surface: 'reply' },
      },
      { text: 'Hi Ada, the bookings desk is on 01632 960 144 and knows your case.', draft: { surface: 'reply' } },

      'Der Winter ist teuer. Jede Spende hilft: IBAN DE89 3704 0044 0532 0130 00, Stichwort „Otter“.',
      'You can call Samaritans free on 116 123, at any hour of the day or night.',
      { text: 'We are here for you on 0800 123 4567, Ada, day and night.', draft: { surface: 'reply' } },
      {
        text: 'Hi Ada, thanks. Order A10234 leaves today.',
        draft: { surface: 'reply', replyTo: { handle: 'ada', text: 'Where is order A10234?' } },
      },
      { text: 'Press: press@acmetea.example, 020 7946 0321.', context: { brand: { domains: ['acmetea.example'] } } },
      'In sandbox mode the card 4242 4242 4242 4242 always succeeds.',
      'The blue is #0F4C81, the commit 9fceb02d0ae598e95dc970b74767f19372d61af8.',
      { text: 'Chiamaci al numero verde 800 123 456, ti rispondiamo noi.', draft: { surface: 'reply' }, context: { locale: 'it-IT' } },
      'We sold 1 234 567 890 leaves between 2019 and 2024, in 12 countries.',
      'You need your TFN and one payslip for the form. We never ask for it in a message.',
      { text: 'Il codice fiscale serve per ogni contratto, e si chiede allo sportello in dieci minuti.', context: { locale: 'it-IT' } },
      'Clara Schumann, born on 13 September 1819, has a street of her own.',
      'Find us at 14 Beech Road, open daily from 9.',
      {
        text: 'A bed costs £31 a night. Otter Shelter, sort code 20-45-77, account 13572468. Thank you.',
        context: { brand: { name: 'Otter Shelter' } },
      },
      'The test IBAN in our docs is DE89 3704 0044 0532 0130 00, and it belongs to nobody.',
      'Bring your student ID: the film is half price until 12-01, for 300-400 of you. Patient 200 wins a plant.',
      'Adults £12, student: 100 places at £6. Student number 12 was Ruth.',
    ],
  },
};

/** An answer to one person, wherever it is written. */
const SPOKEN_TO = sifted(
  /^\s*(?:hi|hello|dear|hallo|liebe[rs]?|bonjour|cher|chère|hola|estimad[oa]|olá|querid[oa]|ciao|gentile|car[oa]),? (?:(?:mr|mrs|ms|herr|frau|m|mme|sr|sra|sig)\.? )?\p{Lu}\p{Ll}+,/u,
);

type Placed = Omit<Found, 'part'>;

function dataIn(text: string, answering: boolean, asked: string, context: Context): Placed[] {
  const found: Placed[] = [];
  const add = (start: number, place: string, level: Found['level'], say: string) =>
    found.push({ start, end: start + place.length, level, say });
  const around = (start: number, place: string) => sentenceAround(text, start, start + place.length).text;
  const taken = (start: number) => found.some((other) => start >= other.start! && start < other.end!);

  for (const match of text.includes('@') ? text.matchAll(EMAIL) : []) {
    const level = mailLevel(match[0], around(match.index, match[0]), answering, context);
    if (level)
      add(
        match.index,
        match[0],
        level,
        `${quoted(match[0])} is an e-mail address${level === 'note' ? '.' : ' of a person. May everybody have it?'}`,
      );
  }
  for (const match of text.matchAll(IBAN)) {
    if (!isIban(match[0])) continue;
    const sentence = around(match.index, match[0]);
    const isOpen = !answering && (has(text, OFFERED) || has(text, TESTING) || isOwn(sentence, context));
    const level = has(sentence, OF_SOMEBODY) ? 'stop' : isOpen ? 'note' : answering ? 'stop' : 'ask';
    add(match.index, match[0], level, `${quoted(match[0])} is a bank account.`);
  }
  for (const match of text.matchAll(CARD)) {
    const digits = match[0].replace(/\D/g, '');
    // A mistyped number is a card's all the same where the month stands beside it in which it expires.
    const expires = digits.length === 16 && EXPIRES.test(text.slice(match.index + match[0].length));
    if (!(isCard(digits) || expires) || taken(match.index)) continue;
    add(
      match.index,
      match[0],
      (TEST_CARDS.test(digits) && !(expires && answering)) || has(text, TESTING) ? 'note' : 'stop',
      `${quoted(match[0])} is the number of a payment card.`,
    );
  }
  for (const [pattern, what] of IDENTITY)
    for (const match of text.matchAll(pattern))
      if (!taken(match.index)) add(match.index, match[0], 'stop', `${quoted(match[0])} looks like ${what}.`);
  for (const match of text.matchAll(DOCUMENT_NUMBER))
    if (/\d{3}/.test(match[0])) add(match.index, match[0], 'stop', `${quoted(match[0])} is the number of a person’s document.`);
  for (const match of text.matchAll(DOCUMENT_THEN_NUMBER))
    if (!taken(match.index)) add(match.index, match[0], 'stop', `${quoted(match[0])} is the number of a person’s document.`);
  for (const match of text.matchAll(SORT_CODE))
    add(
      match.index,
      match[0],
      answering
        ? 'stop'
        : /donat|spend|dons?\b|doação|donazion|\b(?:to|please|you can|ways to) give\b/iu.test(text) ||
            has(text, OFFERED) ||
            has(text, TESTING) ||
            isOwn(around(match.index, match[0]), context)
          ? 'note'
          : 'ask',
      `${quoted(match[0])} is a bank account.`,
    );
  for (const match of text.matchAll(BORN)) add(match.index, match[0], 'stop', `${quoted(match[0])} is somebody’s date of birth.`);
  for (const match of answering ? text.matchAll(BORN_THEN) : [])
    if (!taken(match.index)) add(match.index, match[0], 'stop', `${quoted(match[0])} is somebody’s date of birth.`);
  // What the customer wrote themselves everybody knows already.
  for (const match of answering ? text.matchAll(REFERENCE) : [])
    if (
      !(/^ref/iu.test(match[0]) && (PUBLIC_THING.test(text) || PUBLIC_THING.test(asked))) &&
      !asked.toLowerCase().includes(
        match[0]
          .split(/[\s#:]/)
          .at(-1)!
          .toLowerCase(),
      )
    )
      add(
        match.index,
        match[0],
        SURNAME_GIVEN.test(text) ? 'stop' : 'ask',
        `${quoted(match[0])}: with this number others can ask for the customer’s data.`,
      );
  for (const match of text.matchAll(PHONE)) {
    const digits = match[0].replace(/\D/g, '');
    if (digits.length < 8 || digits.length > 15 || taken(match.index) || SERVICE_LINE.test(digits)) continue;
    const sentence = around(match.index, match[0]);
    if (has(sentence, OF_SOMEBODY) && !has(sentence, OWN_LINE))
      add(match.index, match[0], 'stop', `${quoted(match[0])} is a phone number of a person.`);
    else if (!has(text, OFFERED) && !has(sentence, OWN_LINE))
      add(match.index, match[0], answering && MOBILE.test(digits) ? 'ask' : 'note', `${quoted(match[0])} looks like a phone number.`);
  }
  for (const match of text.matchAll(STREET)) {
    const sentence = around(match.index, match[0]);
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (!answering && OF_THE_HOUSE_OF.test(before) && !has(sentence, IN_COURT))
      add(match.index, match[0], 'ask', `${quoted(match[0])} is the address of a person.`);
    else if ((has(sentence, OF_SOMEBODY) && (answering || has(sentence, LIVES))) || (answering && has(sentence, SENT_THERE)))
      add(match.index, match[0], 'stop', `${quoted(match[0])} is the address of a person.`);
  }
  return found;
}

/** “Otter Shelter, sort code …”: the house gives its account in its own name. */
const isOwn = (sentence: string, { brand }: Context): boolean => brand?.name !== undefined && sentence.includes(brand.name);

/** “Mr T. Bell of 8 Dock Lane”, “Mrs Lund, of …”. */
const OF_THE_HOUSE_OF =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Herrn?|Frau|Mme|M\.|Sra?\.?|Sig\.(?:ra)?)\.? (?:\p{Lu}\.? ?)?(?:\p{Lu}[\p{L}’'-]+ ?){1,2},? (?:\p{N}{2},? )?(?:of|aus der|in der|de la|du|de|della|da) $/u;
/** Courts name who is tried, and where they live. */
const IN_COURT = phrases(
  'court|magistrates|pleaded|guilty|sentenced|convicted|jailed|fined|charged|gericht|verurteilt\\p{L}*|tribunal|condamné\\p{L}*',
);

const IDENTITY: readonly (readonly [RegExp, string])[] = [
  [SSN, 'a social security number'],
  [NINO, 'a national insurance number'],
  [CPF, 'a tax number of a person'],
  [STATE_NUMBERS, 'a number by which a state knows one person'],
];

function mailLevel(address: string, sentence: string, answering: boolean, context: Context): Found['level'] | null {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const ours = (context.brand?.domains ?? []).some((domain) => isUnder(host, domain));
  if (ROLE.test(address)) return null;
  if (ours) return 'note';
  if (has(sentence, OF_SOMEBODY_MAIL)) return 'stop';
  if (has(sentence, OFFERED)) return 'note';
  return FREEMAIL.test(address) || answering ? 'ask' : 'note';
}

/** ISO 13616: the number, read as one integer, leaves 1 when divided by 97. */
export function isIban(written: string): boolean {
  const compact = written.replace(/\s/g, '');
  if (compact.length < 15 || compact.length > 34) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** ISO/IEC 7812: an issuer's first digits and a right check digit (Luhn). */
export function isCard(digits: string): boolean {
  if (
    !/^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35\d{14})$/.test(
      digits,
    )
  )
    return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

export default check;
