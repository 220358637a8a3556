import type { Draft } from '../model/draft.ts';
import type { Level } from '../model/finding.ts';
import { withoutOpeningEmoji } from '../text/opening-emoji.ts';
import { has, quoted, type Span, sentenceAround, spansOf } from '../text/phrases.ts';
import { isSpokenOf } from '../text/spoken-of.ts';
import type { Check } from './check.ts';
import { ASIDE, CREDIT, FIELD_LABELS, ON_POSTERS, ON_TAP, ONE_LABEL_IS_ENOUGH, OPTIONS, VERSIONS, WORK_TALK } from './words/desk-labels.ts';
import { TO_A_COLLEAGUE, WHERE_ALONE } from './words/desk-notes.ts';
import { EVERY_TIME, ONCE, type Phrase } from './words/desk-phrases.ts';
import { OF_THE_HOUSE } from './words/post-parts.ts';

/** “Draft 1: a fox. Draft 2: the same fox, sadder.”: how something came to be, and no post is so short. */
const STAGES =
  /^\s*(?:(\p{L}+) ?#?1\s?[:–|-] [^.:!?\n]{1,30}[.!?,;…]+ (?:then |and )?\1 ?#?2(?!\d)|(?:first|rough|erster|premier|primer|primeiro|prima) (\p{L}+)\s?[:–-] [^.:!?\n]{1,30}[.!?,;…]+ (?:then |and )?(?:the )?(?:second|next|last|final|zweiter|letzter|deuxième|dernier|segundo|último|seconda|ultima) \2(?!\p{L}))/iu;

const check: Check = {
  id: 'note-to-colleague',
  title: 'A note to a colleague, a label, a version',
  why: 'What was written to the person who posts goes out with the post: “Could you please put something like” (a model’s advert, 2016).',
  class: 'left-over-text',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ text: written }, part) => {
      const text = withoutOpeningEmoji(written);
      const found = tracesIn({ text, part, draft });
      const stages = found.length > 0 ? (STAGES.exec(text)?.[0].length ?? 0) : 0;
      return found.map(({ start, end, text: place, level, says }) => ({
        part,
        start,
        end,
        level: start < stages || isSpokenOf(text, start) ? 'note' : level,
        say: `${quoted(place)} ${says}`,
      }));
    }),
  examples: {
    fires: [
      'Harbour news 7 – draft 3, corrections from Hal worked in\n\nOur ferry has a new bell, and it rings on the hour.',
      {
        text: 'Hafenbrief 7 – Fassung 3, Korrekturen von Frau Reed eingearbeitet\n\nDie Fähre fährt wieder.',
        context: { locale: 'de-DE' },
      },
      'Tues 4 May / FB + IG / photo: Sam has it\nOur ferry has a new bell, and it rings on the hour.',
      '(4/6: Hal to draft, something on the tides??)',
      { text: 'A regata começa às (por confirmar a hora com o Rui) junto ao cais.', context: { locale: 'pt-PT' } },
      'Our ferry is back on Monday. (KT: fine by me, but the bell is spelt with two Ls)',
      'Our ferry is back on Monday (legal have yet to check the fares).',
      { text: 'Text für Insta (LinkedIn siehe unten):\nDie Fähre fährt wieder, mit neuer Glocke.', context: { locale: 'de-DE' } },
      'The bell is back.\n\nFB:\nOur ferry has a new bell, and the captain rings it.',
      'Revised text below: Our ferry has a new bell, and the captain rings it.',
      'The lift runs from nine (confirm w/ the night crew), and the snow is good.',
      { text: 'La imprenta cumple cien años. [una frase bonita, pedir a Elvira]', context: { locale: 'es-ES' } },
      'Variant C (funnier, less about price)\n\nOur ferry has a new bell, and the captain rings it at every seal.',
      'Our ferry is back on Monday. (too jokey? I would cut the last sentence)\n\nBring a hat.',
      { text: 'Die Fähre fährt wieder. (zu flapsig? sonst letzten Satz streichen)', context: { locale: 'de-DE' } },
      '[Tweet 3: the map, then a line about the new pier – ask Hal for its length]',
      'Copy of Copy of Term 4 dates\n\nThe last day of term is Friday 11 December.',
      { text: 'VERSIÓN CORTA:\nEl mercado abre el viernes a las 18:00.\n\nVERSIÓN LARGA:\nEl mercado abre.', context: { locale: 'es-ES' } },
      'Our ovens use 12% less gas than last year [source missing – ask Rosa].',
      'Tickets are $18. @Hemi pls check price w finance b4 posting',
      '(pic of the team in Santa hats here, Kim has it)\n\nHappy holidays!',
      'Two cubs were born on June 14. (214 characters – fits Bluesky and X)',
      'We moved 40 services.\n\nTweet 2 (hook them! maybe the call?)',
      'We fixed 1,140 leaks in October. [Comment from Dev: is this the audited number?]',
      'Our ferry is back on Monday. Pending compliance check.',
      'X/Bluesky: Our ferry is back.',
      'Draft 2, updated 3 May: Our ferry is back on Monday.',
      'Our ferry is back, with a café. (176/280 characters)',
      'Our ferry is back. SIGNED OFF BY PAM 3/5',
      'Our ferry carried 900 cars. Is this figure still correct?',
      'We have to get a better photo of the ferry for this one.',
      { text: 'Bitte nicht vor Freitag posten. Die Fähre fährt wieder.', context: { locale: 'de-DE' } },
      'Our tenants’ day is on Friday. (max. 40 words, in the house style)',
      '### Priya, check the lock number ### Lock 9 is open again.',
      'Hi Jo, see below for tomorrow’s post.\n\nOur ovens are on again.',
      'A new ramp, a new lift. @Sam look at the sums again before I hit post',
      'The menu starts on Tuesday. (Jess, can you swap in the new photo before this goes out? thx)',
      'Our tea is here (not sure if this is the right link).',
      { text: 'El té ya está aquí (¿puedes cambiar la foto?).', context: { locale: 'es-ES' } },
      { text: 'Hi Jo, we are on it. Not signed off yet, waiting on legal.', draft: { surface: 'reply' } },
      { text: 'Text: Der neue Tee ist da.\nBild: tee.jpg', context: { locale: 'de-DE' } },
      'On Friday 4 December Ann Bell wrote:\nOur tea is here.',
      'FINAL_v3 (approved by Legal 18/11)',
      'Caption: Slow mornings above the lake.',
      'Option 2: Slow mornings above the lake.',
      'OptionA(best one): Slow mornings above the lake.',
      'Noch nicht veröffentlichen! Neue Öffnungszeiten ab Montag.',
      'Rendez-vous samedi. Photo à venir.',
      '@Sam please check before we post. Our new tin is here.',
      'POST AT 9AM: Our new tin is here.',
      '✨ Caption: Slow mornings above the lake.',
      'Our new tin is here. Waiting on legal.',
      'Borrador: Ya llegó la salsa.',
      'The fair is on Sunday (Ana to confirm) in the park.',
      'Fwd: Sunday\n\nThe fair is in the park.',
      'Hallo Ana, hier der Text für morgen:\n\nDer Markt ist offen.',
      'Version A: The fair is back.\n\nVersion B: Get your wellies on.',
      'Petra, was it 40 or 44 boats? The leaflet says both.\n\nOur regatta had 44 boats on the water and one dog.',
      'At 4pm, post the below:\n\nKeeping up with the new blend.',
      { text: 'De nieuwe thee is er. Nog niet plaatsen, foto volgt.', context: { locale: 'nl-NL' } },
      { text: 'Ya llegó la salsa. Aprobado por Marta.', context: { locale: 'es-ES' } },
      { text: 'La salsa è qui (in attesa di conferma).', context: { locale: 'it-IT' } },
      'Our boat race is in May, date to be confirmed by Henrik.',
      'DO NOT PUBLISH Mayor Bell resigns',
      'HOLD FOR OBIT: our founder has died, aged 98.',
      '[9:15] Hal Bell: fine by me\n\nOur ferry has a new bell, and it rings on the hour.',
      'POST 2 OF 4 / TUES / LI + X\nOur ferry has a new bell, and it rings on the hour.',
      'Our ferry has a new bell.\nPhoto: in the shared drive',
      '(tweet 3, the old captain, maybe with the dog?)',
      'Version A (straight):\nOur ferry has a new bell.\n\nVersion B (cheeky):\nDing dong. Guess who?',
      'The regatta starts at (time to be agreed with Henrik) off the old pier.',
      { text: 'Die Fähre fährt wieder, ab (Uhrzeit noch mit Jonas klären). So kann es raus.', context: { locale: 'de-DE' } },
      { text: 'Il coro canta alle (orario da confermare con Rosa) in piazza.', context: { locale: 'it-IT' } },
      'Line 9 | Mon 3 May | IG & FB | Our ferry rings its new bell on the hour, every hour.',
      '[3:41 PM, 5/2/2027] Hal: good to go\nOur ferry has a new bell.',
      'Two ferries, one bell. Photo 2: blur the number plate please',
      { text: 'Erst nach Freigabe der Hafenmeisterin posten!\nDie Fähre fährt wieder.', context: { locale: 'de-DE' } },
      { text: 'El «ferry» vuelve el lunes. (N. del T.: ¿dejamos «ferry»?)', context: { locale: 'es-ES' } },
      'Version 1 (cheerful): Our ferry has a bell!\n\nVersion 2 (sober): The ferry has been fitted with a bell.',
      'Revised caption: Butter that spreads, from Thursday.',
      'This goes out on Friday – ok with everyone??\n\nThree new teas, and one of them is pink.',
      { text: 'Poste das morgen mit dem Reel, ok für alle?\n\nEin Topf, vier Zutaten, keine Ausrede.', context: { locale: 'de-DE' } },
    ],
    leaves: [
      'First draft: forty pages and a map. Final draft: twelve, and no map. The editor’s pen is mightier than the oar.',
      'Draft 1: no bell. Draft 2: a small bell, too shrill. Draft 3: the bell you hear today, cast in Leeds, and heard in all of the bay.',
      {
        text: 'Fassung 3 unseres Fahrplans ist da: Eure Anmerkungen haben wir eingearbeitet, alle vierzig, und die Neun fährt später.',
        context: { locale: 'de-DE' },
      },
      'Tickets stay valid for the replay, date to follow, and the bar is open until ten.',
      'HOLD: the keeper did it again. DO NOT USE the old bridge; times (confirmed with Northway) are on our site.',
      'Post 2 of 3 | How we moved a mill\n\nThe stones weigh a tonne each, so we began with the roof. Photos: see our folder at the desk.',
      'Please post it today if you want your parcel there by Sunday: the van leaves at five.',
      'Tuesday 4 May / Facebook live / the yard: three ways to hear the bell, and one of them is free.',
      '(1/2: to find the pier, turn left at the mill and follow the gulls.)',
      'Screening night, Wednesday, 5 to 8pm: no booking, first in, best dressed. (Shorts, please.)',
      'Where to find us besides the quay (UK: please use the app):\nFacebook:\nfacebook.example/ferry\nX:\n@ferry – and a copy for X-ray readers is at the desk (RSPB: fine birds).',
      'Our new sign took a while. Final version here: nine coats of blue, one of white, and a heron that looks at the door.',
      'Version B\n\nis what our readers chose in the end, over Version A, by nine votes: the heron stays on the cover and the frog moves inside.',
      'Our soup (too hot? add milk) is on until nine, and the second line at the counter (the one by the door) is for those who only want bread.',
      {
        text: 'Wer den letzten Satz (Finale, 21 Uhr) verpasst, hört ihn am Sonntag noch einmal, in der Kirche und im Radio.',
        context: { locale: 'de-DE' },
      },
      'Option 2 (a short walk, flat) starts at the mill; option 1 (a longer one, with hills) at the church. [Slide 2 shows the map: ask at the desk.]',
      'Every Friday there is a cake without nuts (it sells out by ten – ask Rosa), and on Saturdays one without eggs.',
      'Copy of a letter from 1911, found in the loft. Long version: it rained. A short version: read the letter, all forty pages of it.',
      'A poem in 280 characters (with spaces), and a photo (of the whole team, in hats) from the year we began. Slide 2 (of ten) is the best.',
      'One more question from Rosa: who feeds the goats on Sundays? (Note for drivers: the lane is closed. Note from the chef: no more soup.)',
      { text: 'To reach us by phone, please use the link here: https://acme.example/help', draft: { surface: 'reply' } },
      { text: 'Well done! (I get it wrong and have to check the book each time I do it!)', draft: { surface: 'reply' } },
      '*** Please check your tickets *** There are about 40 words for rain (about 40 words for snow exist as well).',
      'The folder held final_v2, final_final, crab_final. Please fill in the form at the desk.',
      '“Do not publish” stands on the oldest page of our archive. Final draft: the last keg is on tonight.',

      'Facebook, Instagram and now Bluesky: we are everywhere. Version 2, with edits by our readers, is in the shop. A tweet has 280 characters (280 characters!).',
      'No sugar, no fuss. Approved by Nordic dentists. Approved by Gran. The report is to be published on Monday, pending a review of the tides.',
      { text: 'Could you please check the date? It is on the lid of the tin, beside the lot number.', draft: { surface: 'reply' } },
      {
        text: 'Hola Lucía, ¿puedes revisar la fecha de la lata y cambiar la foto de perfil?',
        draft: { surface: 'reply' },
        context: { locale: 'es-ES' },
      },
      { text: 'Bonjour, pouvez-vous vérifier le lien dans votre mail ?', draft: { surface: 'reply' }, context: { locale: 'fr-FR' } },
      { text: 'Is this number correct? Then we will ring you back.', draft: { surface: 'reply' } },
      'The new lease is signed off by the council, so we stay on Mill Lane. Subject to approval by the league, Saturday’s match moves to five.',
      {
        text: 'El presupuesto, aprobado por el pleno el jueves, está en la web. Antes de publicar su primer libro, Ana vendía pan con nosotros.',
        context: { locale: 'es-ES' },
      },
      {
        text: 'Le projet, validé par la préfecture, démarre lundi. À relire avant l’été : nos dix coups de cœur.',
        context: { locale: 'fr-FR' },
      },
      {
        text: 'In attesa di conferma della Regione, la scuola resta aperta. Prima di pubblicare la ricetta l’abbiamo provata venti volte.',
        context: { locale: 'it-IT' },
      },
      {
        text: 'Die Brücke ist seit gestern für den Verkehr freigegeben, Freigabe durch das Bauamt war um 14 Uhr. Der Kunde will es im Winter warm haben.',
        context: { locale: 'de-DE' },
      },
      {
        text: 'Bitte erst am Montag die Tonnen herausstellen. Die Zahlen können wir erst am Freitag veröffentlichen.',
        context: { locale: 'de-DE' },
      },

      'FINAL: Millbrook Rovers 2-1 Quarry Town.',
      'Edit: fixed the number, the first version said 50.',
      'Option 1: the window. Option 2: the aisle. We know which one we are.',
      'The 4.2 release is out. Please check the notes and tell us what you think.',
      'Could you please send us a message with your order number?',
      'The new rule was approved by parliament on Monday.',
      'Version 2 of our app is here.',
      'Please check the date on your tin before you brew.',
      'Re: your letters about the fair. Yes, dogs may come (on a lead), and so may ferrets (ask at the gate).',
      'Version 1: oats. Version 2: rye. Both loaves are on the shelf, and both are gone by noon.',
      'Option A: tent.\nOption B: caravan.\nWhich one would you choose? Tell us why, in one sentence, by Sunday.',
      'Mum, is it one scoop or two? The board says both.',
      'Here is the text of our letter to the council:\n\nWe want the bus back.',
      'FULL HOUSE on Saturday, and the TO DO list is done. Please insert your ticket with the barcode up.',
      'Passengers, please check the link before you travel.',
      'Hi, please add me to the list.',
      { text: 'Teeprobe bei uns!\nDatum: Freitag, 4. Dezember\nUhrzeit: 19 Uhr\nOrt: Stadthalle', context: { locale: 'de-DE' } },
      { text: 'Ein Abend voller Tee.\n\nText: Jana Berg\nFoto: Max Lind', context: { locale: 'de-DE' } },
      { text: 'Degustazione\nData: venerdì 4 dicembre\nOra: 19\nLink: https://acme.example', context: { locale: 'it-IT' } },
      'On Friday 4 December Ann Bell wrote: “Thank you.” We framed it.',
      { text: 'Hier ist der Text zum Lied: Stille Nacht.', context: { locale: 'de-DE' } },
      'Our new tea is here (can you tell we’re excited?). Doors at 7 (check the website for changes), and delivery by Friday (check if your street is covered).',
      { text: 'Entradas en taquilla (puedes reservar en la web), y falta poco (puedes traer a tu perro).', context: { locale: 'es-ES' } },
      {
        text: 'Entrée libre (tu peux venir avec ton chien). Places limitées (pouvez-vous imaginer la file ?)',
        context: { locale: 'fr-FR' },
      },
      { text: 'Noch mehr Termine (kommt noch jemand mit?), und der Rest (da fehlt noch Zucker) folgt.', context: { locale: 'de-DE' } },
      { text: 'Biglietti in cassa (puoi prenotare online).', context: { locale: 'it-IT' } },
      'Is this okay? Milk first, then tea?',
      '🎉 Open at 9AM: our new tin is here. ✨ New: slow mornings above the lake.',
      'Thoughts? We like it with lemon.',
      'Mon | Tue | Wed\nsoup | stew | fish\nX | O | X: our board for noughts and crosses, and the menu, side by side on one slate.',
      'Opening hours 1/5/27 to 3/5/27, 10:00 - 16:00: bring a friend. Photo 2: the harbour in 1911, cut from a larger print and coloured by hand.',
      {
        text: 'Die Brücke wird erst nach Freigabe durch das Bauamt geöffnet. «Heimweh» (Anm. d. Ü.: im Original Deutsch) ist das Wort des Abends.',
        context: { locale: 'de-DE' },
      },
      'Do not post us your old keys: bring them to the desk. DO NOT USE THE LIFT today, and do not run by the pool. HOLD TIGHT: the ferry leaves at nine.',
      '[18:30] Small Hall: The Larks\n[19:15] Yard: Hal Bell and his dog\n[20:00] Small Hall: everybody, with cake',
      'Version 1 (vegan): oats, water, salt, and a night in the fridge.\n\nVersion 2 (with eggs): the same, and two eggs on top. Both keep for a day.',
      'Band 2 of 4 / Tuesday / the yard: it is the one with the tuba. Photos: in the foyer until June.',
      {
        text: 'Comida para todos (confirmar asistencia con Lucía) y baile hasta las dos. Fotos: en la web desde el lunes.',
        context: { locale: 'es-ES' },
      },
      {
        text: 'Kinderfest am Samstag (Anmeldung mit Namen bei Frau Bell). Der Hund darf raus, die Katze auch.',
        context: { locale: 'de-DE' },
      },
      'The away tie is on; date to be confirmed by the county league. Venue to be agreed with the church, and we’ll tell you as soon as the vicar is back.',
      'Final copy of the blue atlas: £9, and it smells of the sea. Two more are in the post from Hull.',
      'Posting this for Ruth, who has lost her cat.\n\nIt is grey, it answers to Otto, and it was last seen on the roof of the mill.',
      'Cake for breakfast – ok with everyone?\n\nWe think so too. The oven is on from six, and there is a plate for each of you.',
    ],
  },
};

/** One part of a draft, as it is looked through. */
interface Part {
  text: string;
  /** Its place. */
  part: number;
  draft: Draft;
}

/** A place that was not written for readers. */
interface Trace extends Span {
  level: Level;
  /** What is said of it, behind its words. */
  says: string;
}

const traces = (spans: readonly Span[], level: Level, says: string): Trace[] => spans.map((span) => ({ ...span, level, says }));

const tracesIn = (part: Part): Trace[] => [
  ...traces(spansOf(part.text, ASIDE), 'stop', 'speaks to a colleague, not to readers.'),
  ...notesIn(part),
  ...versionsIn(part),
  ...EVERY_TIME.flatMap(({ pattern, level = 'stop', says, when }) =>
    !when || when(part) ? traces(spansOf(part.text, pattern), level, says) : [],
  ),
  ...ONCE.flatMap((phrase) => firstOf(phrase, part)),
  ...fieldLabelsIn(part),
  ...optionLabelsIn(part),
];

function firstOf({ pattern, says, when }: Omit<Phrase, 'level'>, part: Part): Trace[] {
  const found = !when || when(part) ? pattern.exec(part.text) : null;
  if (!found) return [];
  const span = { start: found.index, end: found.index + found[0].length, text: found[0] };
  return traces([span], part.draft.surface === 'reply' ? 'note' : 'stop', says);
}

/** What colleagues ask each other, and what readers may be told as well where it does not stand alone. */
function notesIn({ text, draft }: Part): Trace[] {
  const isWorkTalk = has(text, WORK_TALK);
  // In an answer it is the one who is answered that is asked: “Can you check the date on your tin?”
  const isForThem = (place: Span): boolean => draft.surface === 'reply' && REQUEST.test(place.text);
  const says = 'reads like a note between colleagues.';
  const asked = spansOf(text, TO_A_COLLEAGUE).map(
    (place): Trace => ({ ...place, level: isWorkTalk || isForThem(place) ? 'note' : 'stop', says }),
  );
  if (isWorkTalk) return asked;
  const alone = spansOf(text, WHERE_ALONE).flatMap((place) => {
    const level = aloneLevel(text, place);
    return level ? traces([place], level, says) : [];
  });
  return [...asked, ...alone];
}

function versionsIn({ text }: Part): Trace[] {
  const versions = spansOf(text, VERSIONS);
  // Several in a row are told about: “final, final_v2, final_FINAL”.
  const areListed = versions.length > 1 && /^, \w/.test(text.slice(versions[0]!.end));
  return traces(versions, areListed || ON_TAP.test(text) ? 'note' : 'stop', 'is the label of a version.');
}

function fieldLabelsIn({ text }: Part): Trace[] {
  const labels = spansOf(text, FIELD_LABELS);
  const telling = labels.filter(({ end }) => !CREDIT.test(text.slice(end, end + LONGEST_CREDIT)));
  const areSeveral = labels.length > 1 && telling.some((label) => !ON_POSTERS.test(label.text));
  const isFromDocument = areSeveral || telling.some((label) => ONE_LABEL_IS_ENOUGH.test(label.text));
  return isFromDocument ? traces(labels, 'stop', 'is a label from the document this came from.') : [];
}

/** Several options side by side are the post's own list; one alone was copied with it. */
function optionLabelsIn({ text, part, draft }: Part): Trace[] {
  const options = spansOf(text, OPTIONS);
  const [first] = options;
  if (!first) return [];
  const inOthers = draft.parts.some((other, at) => at !== part && has(other.text, OPTIONS));
  const isAlone = options.length === 1 && !inOthers && !/^\s*(?:post|tweet|caption|take|version)/iu.test(first.text);
  if (isAlone && !mentionsAgain(text, first)) return traces(options, 'stop', 'is the label of one option among several.');
  const isOfThePost = /^\s*(?:post|tweet|caption|instagram)/iu.test(first.text) && draft.parts.length === 1;
  return isOfThePost ? traces(options, 'ask', 'is a label from the document this came from.') : [];
}

/** Whether the text speaks of its options besides that label: “Which option would you take?” */
function mentionsAgain(text: string, { start, end, text: label }: Span): boolean {
  const word = /\p{L}+/u.exec(label)![0].toLowerCase();
  return (text.slice(0, start) + text.slice(end)).toLowerCase().includes(word);
}

/** How somebody is asked for something, in seven languages. */
const REQUEST =
  /^(?:could|can|would|will|please|kindly|kannst|könn\p{L}+|bitte|peux|pouvez|pourri\p{L}+|pourrais|tu peux|vous pouvez|merci|pued\p{L}+|podr\p{L}+|podéis|por favor|pode\p{L}*|puoi|potr\p{L}+|potete|per favore|kan|kun\p{L}*|graag)(?!\p{L})/iu;

/** Letters in which a name ends that stands behind “Photo:”. */
const LONGEST_CREDIT = 80;

/** Words that a note has at most; whoever speaks to readers tells them more. */
const FEW = 6;
/** Letters on either side of it between its brackets. */
const IN_BRACKETS = 60;

/** How surely a phrase that readers may be told as well is a note; `null`: it is none. */
function aloneLevel(text: string, place: Span): Level | null {
  const before = text.slice(Math.max(0, place.start - IN_BRACKETS), place.start);
  if (/[([][^()[\]\n]*$/.test(before) && /^[^()[\]\n]*[)\]]/.test(text.slice(place.end, place.end + IN_BRACKETS))) return 'stop';
  const sentence = sentenceAround(text, place.start, place.end);
  const rest = `${text.slice(sentence.start, place.start)} ${text.slice(place.end, sentence.end)}`;
  const isShort = (sentence.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= FEW;
  if (has(rest, OF_THE_HOUSE)) return 'stop';
  return isShort ? 'ask' : null;
}

export default check;
