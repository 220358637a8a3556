import { has, phrases, quoted, type Span, sentenceAround, spansOf } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { isSpokenOf } from '../text/spoken-of.ts';
import type { Check, Found } from './check.ts';
import { OF_THE_HOUSE, TO_A_COLLEAGUE, WHERE_ALONE } from './words/desk-notes.ts';
import {
  ASKED_OVER_IT,
  ASKED_RIGHT,
  ASKS_APPROVAL,
  BARE_LABEL,
  BY_NAME,
  CHOICE,
  COPIED_NAME,
  ERRAND,
  HANDED_ON,
  MAIL,
  OF_THE_DESK,
  PASSED_BY,
  PLAN_LINE,
  SEVERAL_TEXTS,
  SHOUTED_ERRAND,
  SIDE_BY_SIDE,
  SIGNATURE,
} from './words/draft-traces.ts';

/** Somebody is called by name at the start and asked about the post itself: "@Sam please check", "Team, thoughts?". */
const CALLED = sifted(
  /^\s*(?:[Hh]i |[Hh]ey )?(?:@[\p{L}\p{N}_.]+|[Tt]eam|[Aa]ll|[Gg]uys|[Ff]olks|(?!Please|Everyone|Everybody)\p{Lu}\p{Ll}{1,11}(?<!s))\s?[,:–-]?\s(?:(?:please|pls|plz|can you|could you|would you|kannst du|bitte|tu peux|peux-tu|puedes|podes|pode|puoi)(?: [\p{Ll}]{2,6}){0,3}? (?:(?:approve|proof(?:read)?|sign off|swap|tweak|post this|publish|schedule|freigeben|gegenlesen|relire|valider|aprobar|aprovar|approvare)(?![\p{L}])|(?:check|review|add|confirm|look over|prüfen|checken|vérifier|revisar|rever|controllare|verificare)(?![\p{L}])(?=[^.!?\n]{0,40}(?:before (?:we|you|i|it|post)|this (?:one|post|copy|caption|draft|tweet)|the (?:link|copy|wording|caption|photo|image|spelling|alt text)|bevor|avant de (?:publier|poster)|antes de (?:publicar|postar)|prima di (?:pubblicare|postare))))|(?:thoughts|feedback|comments|ok|okay|good to go|can we post)\s?\?|is (?:this|it) (?:ok|okay|right|good|fine)\b)/u,
);
/** A plan's line over the text: "POST AT 9AM:", "Tuesday 24/11 – IG –". */
const SLOT = sifted(
  /^\s*(?:(?:post|publish|schedule|scheduled|go(?:es)? live|posten|veröffentlichen|publier|publicar|pubblicare)(?: this)? (?:at|on|for|um|am|à|le|a las|el|às|em|alle|il) [^\n:]{0,24}\d[^\n:]{0,10}(?::(?!\d)|\s[–-])\s|(?:\p{L}{2,10},? )?\d{1,2}[./]\d{1,2}\.?(?:[./]\d{2,4})?\s?[–|-]\s?(?:ig|fb|li|tw|insta(?:gram)?|facebook|linkedin|twitter|x|tiktok|threads|bluesky|stor(?:y|ies)|reel|carousel|post)\s?[–|:-]\s)/iu,
);
/** How an approval or a stage of the work opens a line. */
const STAGE = sifted(
  /^[ \t]*(?:lgtm|(?:first|second|rough|quick|new) draft|revised|amended|reworked|überarbeitet|version corrigée|versión corregida|versão corrigida|versione corretta|as discussed|wie besprochen|comme convenu|como hablamos|conforme combinado|come d['’]accordo)(?:,[^:\n]{1,30})?\s?(?::|!|\s[–-]\s)(?!\s*(?:done|finished|complete\p{Ll}*|fertig|fini|terminé|hecho|pronto|fatto)(?!\p{L}))|^[ \t]*[-*•] \[[ xX]?\]\s|^> [^\n]+\n/gimu,
);
/** What is drawn from a cask, or chosen in a sport, is a draft too. */
const ON_TAP = sifted(/\b(?:kegs?|casks?|on tap|taps?|porter|stout|ales?|lager|beers?|pints?|pour\w*|round \d|first pick|nfl|nba)\b/iu);
const WORK_TALK = phrases('vertragsabschluss', 'tutorial', 'checklist', 'our editors', 'proofreaders?', 'copywriters?', 'content calendar');

/** Labels of a copy document, at the start of a line. */
const FIELD_LABELS = sifted(
  /^[ \t*_>•-]*(?:caption(?: text| option)?(?: \d)?(?: ?\([^)\n]{0,40}\))?|alt|notes? to editor|(?:post|social|instagram|ig|facebook|fb|linkedin|twitter|x|tweet|threads|bluesky|mastodon|tiktok) ?(?:copy|caption|text|post|version)|copy(?: text)?|body(?: copy| text)?|headline|sub-?head(?:line)?|hashtags?|alt[- ]?text|image (?:text|copy|description)|visual|cta|call to action|subject(?: line)?|first comment|slide \d+|draft(?: \d+)?|(?:post|tweet) (?:draft|idea)|asset|creative|first draft|bildunterschrift|bildtext|bildbeschreibung|alternativtext|alt-?text|entwurf|beitragstext|posttext|überschrift|légende|visuel|accroche|texte alternatif|texte du post|brouillon|pie de foto|texto alternativo|borrador|copy del post|texto del post|titular|legenda|rascunho|texto do post|didascalia|bozza|testo alternativo|testo del post|testo|texto|texte|text|immagine|imagen|imagem|image|bild|foto|photo|titolo|título|titre|titel|tag|tags|mentions?|link|canale|channels?|platforms?|posting (?:schedule|time|date|slot)|publish(?:ing)? (?:date|time)|go-?live(?: date| time)?|scheduled (?:for|time)|uhrzeit|datum|ora|hora|heure)[ \t*_]*:[ \t*_]*(?=\S|$)/gimu,
);
const ONE_LABEL_IS_ENOUGH = sifted(
  /caption|copy|\balt\b|alt-?text|draft|posting|publish|go-?live|scheduled|bildunterschrift|bildtext|entwurf|légende|brouillon|pie de foto|borrador|rascunho|didascalia|bozza|beitragstext|posttext|tweet|first comment|body|visuel|texte?\b|legenda/iu,
);
const VERSIONS = sifted(
  /^[ \t]*v\p{N}{1,2}\s*[–:-]\s|^[ \t]*(?:draft|entwurf|brouillon|borrador|rascunho|bozza) ?\p{N}{1,2}\s?[–:|-]\s|(?<![\p{L}])version \p{N}{1,2}\s?\((?:final|draft|approved|clean)\)|^[ \t]*(?:approved|freigegeben|validé|aprobado|aprovado|approvato)\s?(?:✅|✔️|☑️|:|–|-)|(?<![\p{L}\p{N}/.])(?:final|draft|entwurf|brouillon|borrador|rascunho|bozza|copy|post|version|fassung)[ _-]?(?:final[ _-]?)?v\.?\p{N}{1,2}(?!\p{N}|\.\p{N})(?:[ _-]?(?:final|approved|clean|\p{Lu}{2}))?|(?<![\p{L}\p{N}/.])v\p{N}{1,2}[ _-](?:final|draft|approved|clean)(?![\p{L}])|(?<![\p{L}])final[_-](?:final|v\p{N}|version|copy|approved)\w*|^[ \t]*\[?(?:draft|entwurf|brouillon|borrador|rascunho|bozza|final version|final copy|final draft|endfassung|version finale|versión final|versão final|versione finale)\]?\s*(?:[-–:]|$)/gimu,
);
const OPTIONS = sifted(
  /^[ \t*_]*(?:option|version|variant|variation|alternative|vorschlag|variante|fassung|proposition|opción|propuesta|versión|opção|proposta|versão|opzione|versione|take|post|tweet|caption) ?#?(\p{N}|[A-C])(?:[ \t]*\([^)\n]{0,30}\))?[ \t*_]*[:.)–-]/gimu,
);
/** "(Jess, can you …)", "@Tom pls …": somebody is spoken to in brackets. */
const ASIDE = sifted(
  /[([][^()[\]\n]{0,80}(?:\b(?:pls|plz|thx|tbc|asap|fyi)\b|\b(?:can|could|will|would) (?:you|we|someone)\b[^()[\]\n]{0,60}(?:\?|photo|link|image|copy|swap|check)|(?<!\b(?:I|you|to) (?:\p{L}+ )?)\bcheck (?:this|with|if|the)\b|\b(?:(?:confirm with|waiting (?:on|for)) \p{L}+|ask (?!at |in |us|your|a |an |the |for|about|me|any|how|why|what|if|and|our|one|staff|away|again)\p{L}{3,})|\b(?:needs?|kommt noch|fehlt noch|manque|falta|manca)\b[^()[\]\n]{0,30}\b(?:link|photo|image|copy|hook|date|logo|foto|bild|lien|enlace)\b|\b(?:kommt|fehlt) noch\b|\bnot sure (?:if|about|whether)\b|\bis this (?:right|correct|ok)\b|\bkannst du\b|\bbitte (?:prüfen|checken|noch)\b|\b(?:peux-tu|pouvez-vous|tu peux)\b|\bpuedes\b|\brevisar\b|\bpodes?\b[^()[\]\n]{0,30}(?:trocar|ver)|\bpuoi\b|\bcontrollare\b|(?<!\p{L})à (?:vérifier|valider)\b|\bverificar\b)[^()[\]\n]{0,80}[)\]]/giu,
);

const check: Check = {
  id: 'note-to-colleague',
  title: 'A note to a colleague, a label, a version',
  why: 'What was written to the person who posts goes out with the post: “Could you please put something like” (a model’s advert, 2016).',
  class: 'left-over-text',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ text }, part): Found[] => {
      const found: Found[] = [];
      const report = (spans: readonly Span[], level: Found['level'], words: string) => {
        for (const { start, end, text: place } of spans)
          found.push({ part, start, end, level: isSpokenOf(text, start) ? 'note' : level, say: `${quoted(place)} ${words}` });
      };
      report(spansOf(text, ASIDE), 'stop', 'speaks to a colleague, not to readers.');
      const isWorkTalk = has(text, WORK_TALK);
      report(spansOf(text, TO_A_COLLEAGUE), isWorkTalk ? 'note' : 'stop', 'reads like a note between colleagues.');
      for (const place of spansOf(text, WHERE_ALONE)) {
        const level = isWorkTalk ? null : aloneLevel(text, place);
        if (level) report([place], level, 'reads like a note between colleagues.');
      }
      // Several in a row are told about: “final, final_v2, final_FINAL”.
      const versions = spansOf(text, VERSIONS);
      report(
        versions,
        (versions.length > 1 && /^, \w/.test(text.slice(versions[0]!.end))) || ON_TAP.test(text) ? 'note' : 'stop',
        'is the label of a version.',
      );
      report(spansOf(text, ERRAND), 'stop', 'is still to be seen to.');
      if (/\p{Ll}{3}/u.test(text)) report(spansOf(text, SHOUTED_ERRAND), 'stop', 'is still to be seen to.');
      report(spansOf(text, MAIL), 'stop', 'comes from a mail.');
      report(spansOf(text, BARE_LABEL), 'stop', 'is a label from the document this came from.');
      if (draft.surface === 'post') report(spansOf(text, SIGNATURE), 'ask', 'is how a mail ends.');
      report(spansOf(text, STAGE), 'ask', 'reads like a remark on a draft.');
      for (const [pattern, words] of [
        [CALLED, 'speaks to a colleague, not to readers.'],
        [SLOT, 'is a line from the plan.'],
        [PLAN_LINE, 'is a line from the plan.'],
        [OF_THE_DESK, 'was written over the text at work, not for readers.'],
        [HANDED_ON, 'hands the text on to a colleague.'],
        [PASSED_BY, 'is the stamp of whoever approved it.'],
        ...(draft.surface === 'post' ? [[ASKED_RIGHT, 'asks a colleague, not readers.'] as const] : []),
        [BY_NAME, 'speaks to a colleague, not to readers.'],
        [COPIED_NAME, 'is the name of a copied file.'],
        [SEVERAL_TEXTS, 'stands over several texts, of which one was meant.'],
        [ASKED_OVER_IT, 'asks a colleague, not readers.'],
        [ASKS_APPROVAL, 'asks whoever approves, not readers.'],
        ...(CHOICE.test(text) ? [] : [[SIDE_BY_SIDE, 'are two versions, of which one was to be chosen.'] as const]),
      ] as const) {
        const place = pattern.exec(text);
        if (place)
          report(
            [{ start: place.index, end: place.index + place[0].length, text: place[0] }],
            draft.surface === 'reply' ? 'note' : 'stop',
            words,
          );
      }
      const labels = spansOf(text, FIELD_LABELS);
      if (labels.length > 1 || labels.some((label) => ONE_LABEL_IS_ENOUGH.test(label.text)))
        report(labels, 'stop', 'is a label from the document this came from.');
      // Several options side by side are the post's own list; one alone was copied with it.
      const options = Array.from(text.matchAll(OPTIONS));
      const others = draft.parts.reduce(
        (count, other) => count + (other === draft.parts[part] ? 0 : other.text.search(OPTIONS) === -1 ? 0 : 1),
        0,
      );
      if (
        options.length === 1 &&
        others === 0 &&
        !/^\s*(?:post|tweet|caption|take|version)/iu.test(options[0]![0]) &&
        !mentionsOther(text, options[0]![0])
      ) {
        report(spansOf(text, OPTIONS), 'stop', 'is the label of one option among several.');
      } else if (options.length > 0 && /^\s*(?:post|tweet|caption|instagram)/iu.test(options[0]![0]) && draft.parts.length === 1) {
        report(spansOf(text, OPTIONS), 'ask', 'is a label from the document this came from.');
      }
      return found;
    }),
  examples: {
    fires: [
      'Copy of Copy of Term 4 dates\n\nThe last day of term is Friday 11 December.',
      { text: 'VERSIÓN CORTA:\nEl mercado abre el viernes a las 18:00.\n\nVERSIÓN LARGA:\nEl mercado abre.', context: { locale: 'es-ES' } },
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
      'FINAL_v3 (approved by Legal 18/11)',
      'Caption: Slow mornings above the lake.',
      'Option 2: Slow mornings above the lake.',
      'Noch nicht veröffentlichen! Neue Öffnungszeiten ab Montag.',
      'Rendez-vous samedi. Photo à venir.',
      '@Sam please check before we post. Our new tin is here.',
      'POST AT 9AM: Our new tin is here.',
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
    ],
    leaves: [
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
      'Is this okay? Milk first, then tea?',
      'Thoughts? We like it with lemon.',
    ],
  },
};

/** Words that a note has at most; whoever speaks to readers tells them more. */
const FEW = 6;
/** Letters on either side of it between its brackets. */
const IN_BRACKETS = 60;

/** How surely a phrase that readers may be told as well is a note; `null`: it is none. */
function aloneLevel(text: string, place: Span): Found['level'] | null {
  const before = text.slice(Math.max(0, place.start - IN_BRACKETS), place.start);
  if (/[([][^()[\]\n]*$/.test(before) && /^[^()[\]\n]*[)\]]/.test(text.slice(place.end, place.end + IN_BRACKETS))) return 'stop';
  const sentence = sentenceAround(text, place.start, place.end);
  const rest = `${text.slice(sentence.start, place.start)} ${text.slice(place.end, sentence.end)}`;
  const isShort = (sentence.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= FEW;
  if (has(rest, OF_THE_HOUSE)) return 'stop';
  return isShort ? 'ask' : null;
}

function mentionsOther(text: string, label: string): boolean {
  const word = label.trim().split(/[\s#]/)[0]!.replace(/[*_]/g, '');
  return new RegExp(`${word}`, 'giu').test(text.replace(label, ''));
}

export default check;
