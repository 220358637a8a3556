import type { Part } from '../model/draft.ts';
import { has, quoted } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { isSpokenOf } from '../text/spoken-of.ts';
import type { Check, Found } from './check.ts';
import { ORDER, TO_THINK_OF } from './words/gap-orders.ts';
import {
  BLANK,
  BLANK_PAIR,
  BRACKETED,
  CALLED_BY_ROLE,
  CAPITAL_GAPS,
  CODE_TALK,
  EMPTY_LABELS,
  FORM_GAPS,
  GAME,
  GLUED_TBC,
  gapLinks,
  gapWords,
  MEDIA_GAPS,
  MERGE_TAGS,
  NOT_GAPS,
  PENDING,
  ROUND_FIELD,
  STAND_IN_SIGNS,
  TBC,
  TK_FOR_VALUE,
  TO_DO,
  X_GAPS,
} from './words/gap-shapes.ts';
import {
  EDITOR_PROMPT,
  EMPTY_DESCRIPTION,
  EMPTY_MERGE,
  KEYBOARD,
  LOREM,
  NO_VALUE,
  SPREADSHEETS,
  STAND_IN_NAMES,
  STAND_INS,
  UNMADE_CHOICE,
} from './words/stand-ins.ts';

const DESCRIBED = /["“”„«»‘'’]$/u;

/** “Dear [Name]” in quotation marks, in the middle of a sentence: such letters are spoken about. */
const QUOTED_SALUTATION =
  /\p{L}[^\n]*\s[“„«"](?:Dear|Hi|Hello|Hey|Hallo|Lieber?|Sehr geehrter?|Bonjour|Chère?|Hola|Estimad[oa]|Querid[oa]|Olá|Prezad[oa]|Caro|Cara|Gentile|Beste) \[?$/iu;

/** The same at the head of a sentence that goes on behind it: “Hi {{name}}” is no way to write to people. */
const OPENING_SALUTATION =
  /(?:^|[.!?:\n] ?)[“„«"](?:Dear|Hi|Hello|Hey|Hallo|Lieber?|Sehr geehrter?|Bonjour|Chère?|Hola|Estimad[oa]|Querid[oa]|Olá|Prezad[oa]|Caro|Cara|Gentile|Beste) \[?$/u;
const GOES_ON = /^[^”“»«"\n]{1,60}[”“»"],? \p{Ll}/u;

/** “If a form asks for [Surname]”, “our printer spells it {{name}}”: what is written, or to be written, as it stands. */
const TELLS_TO_WRITE =
  /(?<!\p{L})(?:(?:just |simply |please )?(?:types?|typing|spells? it|prints it as|forms? asks? for|fields? (?:called|named|marked))|(?<!(?:I|we|you|they|to) )(?:write|writes)(?= \S*$)|tippt|formular (?:fragt nach|verlangt)|tape[rz]|teclea|digite|digita) $/iu;
const LONGEST_TELLING = 30;

/** “Back on ______ once the ramp has been inspected”: the sentence goes on, which no game does; and “No. ___” is a number that was to be looked up. */
const BLANK_WITHIN = sifted(
  /(?<!\p{L})(?:on|at|by|from|until|for|am|um|ab|bis|für|le|à|dès|el|a las|desde|hasta|em|às|até|il|alle|dal|fino al) _{3,} \p{Ll}{2,}|(?<!\p{L})(?:no\.|nos\.|number|nr\.|nummer|n[°º]|núm\.|número|num\.|numero|numéro) ?_{3,}(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])_{3,} ?(?:%|(?:percent|prozent|inch(?:es)?|cm|mm|km|kg|feet|miles|degrees|grad|centimetres|centimeters|people|guests|runners|donors|litres|tonnes|o['’]clock|uhr|personnes|personas|pessoas|persone|euros?|dollars?|pounds|francs)(?!\p{L}))/iu,
);

const MADE_TO_ORDER = sifted(
  /(?<!\p{L})(?:engrav|embroider|personali[sz]|printed on|sponsor|gravur|gravier|bedruck|brodé|gravé|grabad|gravad|incis)/iu,
);

const say = (text: string) => `${quoted(text)} looks like a gap nobody filled in.`;

function gaps({ text, media }: Part, part: number): Found[] {
  const found: Found[] = [];
  const isSpoken = (at: number) => isSpokenOf(text, at);
  const isSaluted = (at: number) =>
    isSpoken(at) &&
    (QUOTED_SALUTATION.test(text.slice(0, at)) || (OPENING_SALUTATION.test(text.slice(0, at)) && GOES_ON.test(text.slice(at))));
  const isWritten = (at: number) => TELLS_TO_WRITE.test(text.slice(Math.max(0, at - LONGEST_TELLING), at));
  const report = (pattern: RegExp, level: Found['level'], words = say, isInnocent = isSaluted): void => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const place = match[0].trimEnd();
      const end = start + place.length;
      if (place && !isInnocent(start)) found.push({ part, start, end, level, say: words(place) });
    }
  };
  if (/[%$#@<[{*_|]/.test(text)) {
    const level = has(text, CODE_TALK) ? 'note' : 'stop';
    report(
      MERGE_TAGS,
      level,
      (tag) => `${quoted(tag)} is a field that was not filled in.`,
      (at) => isSaluted(at) || isWritten(at),
    );
  }
  for (const match of /[[{<(‹«]/.test(text) ? text.matchAll(BRACKETED) : []) {
    const inside = match.slice(1).find((group) => group !== undefined)!;
    if (isLabel(text, match.index, inside.trim())) continue;
    const level = gapLevel(inside.trim(), match[0][0]!) ?? (isField(text, match, inside.trim()) ? 'ask' : null);
    // In a quotation, square brackets hold an editor's word: “The [company] was twelve.”
    const spokenOf =
      isSpoken(match.index) &&
      (MADE_TO_ORDER.test(text) ||
        (match[0].startsWith('[') ? inside === inside.toLowerCase() || isSaluted(match.index) : has(text, CODE_TALK)));
    const isShown = isWritten(match.index) || (/^[a-z]+(?:_[a-z]+)+$/.test(inside) && has(text, CODE_TALK));
    if (level && !spokenOf && !isShown)
      found.push({ part, start: match.index, end: match.index + match[0].length, level, say: say(match[0]) });
  }
  report(X_GAPS, 'stop');
  report(FORM_GAPS, 'stop');
  report(STAND_IN_SIGNS, 'stop');
  if (media.length === 0) report(MEDIA_GAPS, 'ask');
  if (Array.from(text.matchAll(BLANK)).length === 1 && !has(text, GAME)) report(BLANK, BLANK_WITHIN.test(text) ? 'stop' : 'ask');
  if (!has(text, GAME) && !/[?👇]/u.test(text)) report(BLANK_PAIR, 'stop');
  report(CAPITAL_GAPS, has(text, CODE_TALK) ? 'note' : 'ask');
  report(CALLED_BY_ROLE, 'ask', say, isSpoken);
  report(EMPTY_LABELS, 'ask', (label) => `${quoted(label)}: what belongs here is missing.`);
  report(GLUED_TBC, 'stop');
  report(TK_FOR_VALUE, 'stop');
  report(PENDING, 'ask', (word) => `${quoted(word)}: is this still to be filled in?`);
  report(TBC, 'ask', (word) => `${quoted(word)}: is this still to be filled in?`);
  report(TO_DO, 'stop', (words) => `${quoted(words)} is a note of something still to do.`, isSpoken);
  if (!has(text, SPREADSHEETS)) report(NO_VALUE, 'stop', (value) => `${quoted(value)} stands where a value is missing.`, isSpoken);
  report(UNMADE_CHOICE, 'stop', (words) => `${quoted(words)}: one of these was to be chosen.`);
  const prompts = has(text, CODE_TALK) ? 'note' : 'stop';
  report(EDITOR_PROMPT, prompts, (words) => `${quoted(words)} is the prompt of an empty field.`, isSpoken);
  report(LOREM, 'stop', (words) => `${quoted(words)} is filler text.`, isSpoken);
  for (const match of text.matchAll(STAND_INS)) {
    const start = match.index;
    const end = start + match[0].length;
    // In quotation marks, or on something made to order, it is spoken about: the “Your Name Here” mug.
    const spokenOf =
      DESCRIBED.test(text.slice(0, start).trimEnd()) ||
      /^\s*["“”„«»]/u.test(text.slice(end)) ||
      isSpoken(start) ||
      MADE_TO_ORDER.test(text);
    const level = spokenOf ? 'note' : 'stop';
    found.push({ part, start, end, level, say: say(match[0]) });
  }
  report(EMPTY_MERGE, prompts, (words) => `${quoted(words)}: the name is missing.`);
  report(STAND_IN_NAMES, 'stop', (words) => `${quoted(words)} stands in for the real one.`);
  if (KEYBOARD.test(text)) found.push({ part, start: null, end: null, level: 'ask', say: 'This looks like a test post.' });
  return found;
}

/** “[New date] Our fair is on Sunday”: news over a text. “[Add to calendar]” is a button. */
const NEWS =
  /^(?:new|extra|another|neue[rs]?|nouvelle|nouvel|nueva|nuevo|nuova|nuovo|nova|novo) (?:dates?|times?|venue|termin|datum|uhrzeit|ort|horaire|lieu|fecha|horario|lugar|data|orario|luogo|local)$/iu;
const BUTTON = /^add to (?:calendar|basket|cart|bag|favou?rites|playlist|wish ?list)$/iu;
const isLabel = (text: string, at: number, inside: string): boolean =>
  BUTTON.test(inside) || (NEWS.test(inside) && /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, at - 4), at)));

const PICTURE = sifted(/(?<![\p{L}])(?:bild|foto|grafik|logo|photo|picture|image|graphic|visuel|imagen|imagem|immagine)(?![\p{L}])/iu);
const SOMEBODYS_NAME =
  /^(?:(?!(?:real|same|maiden|pen|stage|working|code|family|house) )[\p{L}-]{3,14} (?:(?:first|last|full) )?name|(?:vor|nach)?name (?:des|der|vom) \p{L}+|(?:pré)?nom (?:du|de la|de l['’]) ?\p{L}+|nombre (?:del|de la) \p{L}+|nome (?:do|da|del|della) \p{L}+)$/iu;
const TITLE_CASE = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u;

/** “Rovers vs [OPPONENT], 7 p.m.”: words in capitals and square brackets where the sentence goes on, and no label such as [SOLD OUT]. */
function isField(text: string, { 0: whole, index = 0 }: RegExpMatchArray, inside: string): boolean {
  return (
    /^\p{Lu}[\p{Lu} /'’-]{3,30}$/u.test(inside) &&
    /^[[<]/.test(whole) &&
    !NOT_GAPS.has(inside.toLowerCase()) &&
    /(?:\p{Ll}|:)\s$/u.test(text.slice(0, index)) &&
    /^(?:\s\p{Ll}|[,.;:!?]|\s*$)/u.test(text.slice(index + whole.length))
  );
}

/** How surely the words inside brackets are a gap; `null`: they are not. */
function gapLevel(inside: string, bracket: string): Found['level'] | null {
  const round = bracket === '(';
  const pointed = bracket === '«' || bracket === '‹';
  if (
    bracket === '<' &&
    /^\/|^[a-z]+(?:\s|$|\/)/.test(inside) &&
    /^\/?(?:a|b|i|u|p|br|em|strong|div|span|ul|ol|li|img|h\d|table|tr|td)\b/.test(inside)
  )
    return null;
  const words = inside
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[\s_’'/.-]+/u)
    .filter(Boolean);
  if (words.length === 0 || words.length > 9) return null;
  const nouns = words.filter((word) => gapWords.has(word) && !gapLinks.has(word)).length;
  // “[Member Name]”: whoever it is, it is a field.
  if (bracket === '[' && SOMEBODYS_NAME.test(inside)) return 'stop';
  if (ORDER.test(inside) && (!round || ((nouns > 0 || PICTURE.test(inside)) && words.length <= 5))) return 'stop';
  if (
    /^(?:TB[CD]|TK|XX+|X|\?+|\.\.\.|…|_+)$/u.test(inside) &&
    !(inside === '…' || inside === '...' || /^\?+$/.test(inside)) &&
    !(round && inside === 'X')
  )
    return inside === 'X' ? 'ask' : 'stop';
  // “[scorer names here]”, “[Foto vom Pokal hier]”.
  if (bracket === '[' && words.length >= 2 && words.length <= 6 && /\s(?:here|hier|ici|aquí|aqui|qui)$/iu.test(inside)) return 'stop';
  if (round && ROUND_FIELD.test(inside)) return 'ask';
  if (bracket === '[' && words.length >= 2 && TO_THINK_OF.test(inside)) return 'ask';
  const only = nouns > 0 && words.every((word) => gapWords.has(word) || gapLinks.has(word) || /^\d$/.test(word));
  // "[shop link]" is a gap, "[Business Wire]" a name.
  if (
    !only &&
    bracket === '[' &&
    !TITLE_CASE.test(inside) &&
    words.length <= 4 &&
    (gapWords.has(words[0]!) || gapWords.has(words.at(-1)!)) &&
    !/\d/.test(inside)
  )
    return 'ask';
  if (!only || pointed) return only && pointed && /^\p{Lu}[\p{L}]+(?:_|\p{Ll}\p{Lu})/u.test(inside) ? 'stop' : null;
  if (
    round &&
    ((words.length >= 3 && /\s(?:of|de|du|des|der|del|do|da|di|della)\s/iu.test(inside)) ||
      /^(?:link|name|url|handle|insert|hashtag|firma|prénom|nombre|nome)$/iu.test(inside))
  )
    return 'ask';
  if (round) return /(?:^|\s)(?:here|hier|ici|aquí|aqui|qui)$/iu.test(inside) && words.length <= 4 ? 'stop' : null;
  return 'stop';
}

const check: Check = {
  id: 'placeholder',
  title: 'A gap nobody filled in',
  why: 'Merge tags, [INSERT LINK] and XX% go out when a template is published as it is; McDonald’s posted “Need copy and link” on Black Friday 2017.',
  class: 'left-over-text',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap((one, part): Found[] => [
      ...gaps(one, part),
      ...one.media
        .filter(({ alt }) => alt !== null && EMPTY_DESCRIPTION.test(alt))
        .map(
          ({ alt }): Found => ({ part, start: null, end: null, say: `${quoted(alt!)} stands where the picture’s description belongs.` }),
        ),
    ]),
  examples: {
    fires: [
      'Dear [Pupil Name], the harbour school is sixty this week, and there is cake.',
      'Cake for all on our ___th birthday, at the pier.',
      'Ferry no. ___ this year: nine cars, two dogs and a piano.',
      { text: 'Heute läuft Fähre Nr. ____ vom Stapel, mit Kapelle.', context: { locale: 'de-DE' } },
      'The bell is in. All the dates: https://otter.example/bell/TBC',
      'The board voted ___ to ___ to keep the pool open.',
      'Our new tin holds NaN GB of songs, and the fund has TK million pounds in it.',
      'Thank you, MEMBER_FIRST_NAME! See you on EVENT_DATE at the mill.',
      { text: 'パンは【価格を入力】円です。', context: { locale: 'ja-JP' } },
      '____ cm since midnight, and it is still falling. The first lift runs at nine.',
      'Hello $FIRST_NAME, the lamp in your road is mended.',
      { text: 'Un menu de fête, sept plats. [À COMPLÉTER : le prix]', context: { locale: 'fr-FR' } },
      { text: 'Cincuenta años de tinta y papel. [aquí va la cita de Elvira]', context: { locale: 'es-ES' } },
      { text: 'Unser Fest ist am Freitag. [FEHLT: Uhrzeit]', context: { locale: 'de-DE' } },
      'Platform tickets now cost ₹NN until the rush is over.',
      'Read it here: [INSERT LINK]',
      'Hello {{first_name}}, your table is ready.',
      'Adults £TBC, under-12s free.',
      'XX% off every sofa',
      'Just testing, please ignore!',
      'Some TK runners have signed up. Map: LINK TK',
      'Nos alegra dar la bienvenida a [NOMBRE DE LA EMPRESA].',
      'Hallo [Vorname], schön, dass du da bist.',
      'TODO add the chart',
      'Doors open DD/MM/YYYY.',
      { text: 'Die Kasse öffnet am TT.MM. um 10 Uhr.', context: { locale: 'de-DE' } },
      { text: 'Concert gratuit le JJ/MM à XXh.', context: { locale: 'fr-FR' } },
      'Adults £00, under-12s free.',
      'Join us at TIME in VENUE.',
      'Man of the match: Player Name, with two goals. Thank you, COMPANY NAME.',
      'Girder raises $XXm. An evening with the author of (book title).',
      'Our new tin arrives on [date to be confirmed].',
      'Our new tin is here. Link: xxx',
      'Ask them about the [something funny they saw].',
      'Our fair moves to [new date], in the park.',
      'Our rate goes up to [●]% on 1 December. Fire crews are on XXX Street.',
      'FULL TIME: Rovers ?-? Quarry Town.\n[scorer names here]',
      'Profit per member was #REF! this year. (delete as appropriate)',
      'We are happy/sad (choose one) to say that the pool is closed.',
      '{Great|Good} news: click to add text.',
      'Thanks to @xxxx and to all ## helpers, see www.xxx.com',
      'We spoke to @@name@@ about ten years of tea.',
      'Tea from [GARDEN], and the kettle is on.',
      'FULL TIME: Rovers ## - ## Millers.',
      'Ring us on XXX XXX XXX. The road to undefined.',
      'The mill is open from undefined to undefined on Sundays, tickets £NaN.',
      { text: 'Precio: PENDIENTE, preguntar a Marta.', context: { locale: 'es-ES' } },
      'The storm is over <DISTRICT>, and the lamps in Mill Street are on again.',
    ],
    leaves: [
      'In a mail from our editor, [[pupil_name]] in a template prints the name, and [pupil_name] prints as it is. Try it with your own list.',
      'The name of the thief is known only to the police [pen name: Otter], and the bell hangs again. Lists: https://otter.example/todo/list and https://otter.example/TODO-app',
      'If the form asks for [Pupil Name], ask at the desk. Our old printer spells it {{pupil_name}}, and everybody in the harbour knows who is meant.',
      'Number one, no. 7 and no. 22: fill in the third, from the hill to the ____ to the bay.',
      {
        text: 'XX edición de la feria del libro, XX congreso de lutieres y una biblioteca que abre hasta las once.',
        context: { locale: 'es-ES' },
      },
      { text: 'XX edizione del premio, XX anniversario della scuola: in piazza si balla fino a mezzanotte.', context: { locale: 'it-IT' } },
      'Fill in the blanks: from ____ to ____ on a single tank. How far would you go this summer, and with whom?',
      'Our template writes Dear FIRST_NAME where a field is empty. Grandmother, NaN to us, is ninety on Sunday.',
      { text: '【お知らせ】土曜はお休みです。アンケートに記入すると、パンが一つもらえます。', context: { locale: 'ja-JP' } },
      'Snow is ___ and we love it. The first ___ is the best one. $TSLA and $NVDA fell, $GME did not, and the till took $90.',
      { text: 'Aquí va la foto del abuelo (a completar con la vuestra en comentarios).', context: { locale: 'es-ES' } },
      {
        text: 'Hier kommt der Nachtisch [mit Sahne], und zum Ergänzen gibt es Kekse (fehlt nur noch der Kaffee).',
        context: { locale: 'de-DE' },
      },
      'Line-up TBC, tent booked. Our favourite margin note: “TODO: find out who ate the prop.”',
      'From null to hero: our beginners’ course. The value is undefined behaviour; from None of us to all of you.',
      'Somebody printed a mug with dummy text on it. Insert the coin here, and turn.',

      'Pie (add salt to taste). The jar is in our shop [add to basket], the date is yours [add to calendar].',
      '[New date] Our fair is on Sunday.',
      { text: '[Nouvelle date] La fête est dimanche.', context: { locale: 'fr-FR' } },
      '[Video] How a book is bound by hand. The last night is [SOLD OUT]. ## - a heading.',
      'More acts TBA in January.',
      'Excel writes #REF! where a cell is gone. Pick one: tea or coffee (or both). Choose one of three ways.',
      'Your name here: engraved for free. “Click to add text”, says my slide; the code is { "a": 1 }.',
      'Lorem ipsum is not a content plan. Please ignore the queue, this is a test of patience.',
      'Write the date as DD/MM format, with the day first. Our mail merge turns {{name|friend}} into “friend”.',
      'In a Vue template, {{ user.name }} prints the value.',
      'TODO a mitad de precio',
      'The “Your Name Here” mug is back.',
      '“The [company] was twelve,” writes our editor.',
      '“Hi {{first_name}},” is no way to ask for money, and “Dear [Customer]” is worse. Write as you would to an aunt.',
      { text: '„Hallo [Vorname]“ steht in jeder dritten Mahnung. Ein Name kostet nichts.', context: { locale: 'de-DE' } },
      { text: '«Hola [nombre]» no es manera de empezar una carta, y lo leemos cada lunes.', context: { locale: 'es-ES' } },
      'Another day, another “Hello [First Name]” in our inbox. We answer all the same.',
      'Read it in TIME, on DATE NIGHT or in the CITY.',
      'Time: 7pm. Venue: Town Hall. Price: free. Company Name: Acme Tea.',
      'The Long Field (working title) has no Product Name Policy.',
      '[English below] Ab Montag ist offen.',
      'Sizes up to XXL. Love you xx. From 9 to 5 at TK Maxx.',
      'Super Bowl XXX Champions, in XXL Jackets, from Chapter XX Onwards.',
      'Vote [1] or [2]. 2 x £5 makes £10. Win one of 10 x €50 vouchers.',
      'XII, XIV, XX: our Roman numbers quiz is on Friday, in room X.',
      'Follow us: @xx_band. The 10th of May, size XX, and ## is a heading in Markdown.',
      'The crowd went [sic] wild, and the score was 2-2 at half time. Over 50% of you voted.',
      '“[Name] lives here”: each sign is cut by hand and engraved with up to nine letters. Order by 10 December, and check the spelling.',
      'We <3 our district, and our district <3 us: 90 pies for the fair, from every street of it.',
    ],
  },
};

export default check;
