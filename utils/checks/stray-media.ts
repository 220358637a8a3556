import type { Media } from '../model/draft.ts';
import { has, phrases, quoted } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

const separated = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu');

/** Names of things from a desk, not from a post. */
const SCREENSHOT = separated(
  'screen ?(?:shots?|grab|recording|cast|clip)|scrnli|cleanshot|snip(?:ping)?|snagit|lightshot|bildschirm(?:foto|aufnahme)|capture d.écran|captura de (?:pantalla|tela|ecrã)|schermata|schermafbeelding|skärmavbild|skærmbillede|zrzut ekranu|chat|slack|teams call|zoom meeting|inbox|dms?|facetime',
);
/** Where it came from says something only as long as nobody has said what it shows. */
const FROM_A_MESSENGER = separated('whats ?app (?:image|video|bild)|signal \\d{4}|telegram|messenger');
const PAPER = separated(
  'contract|invoice|receipt|payslip|passport|driving licen[cs]e|id card|cv|resume|résumé|offer letter|bank statement|vertrag|mietvertrag|rechnung|ausweis|reisepass|gehaltsabrechnung|kontoauszug|contrat|facture|passeport|bulletin de salaire|contrato|factura|pasaporte|nómina|fatura|passaporte|contracheque|contratto|fattura|busta paga|nda|minutes|spreadsheet|bank details|salary|salaries|payroll|password|passwords|tax return|medical|prescription|boarding pass|org chart|budget|roadmap|meeting notes|wage slip|invoice|kontodaten|gehalt|budgetplan|relevé|salaire|nómina|sueldo|salário|stipendio',
);
/** A scene from somebody's own life, beside words about something else. */
const PRIVATE_SCENE = separated(
  'bathroom mirror|paddling pool|hen (?:do|night|party)|stag (?:do|night|party)|night out|drinking shots|baby scan|ultrasound|underwear|naked|nudes?|topless|hangover|passed out|karaoke night',
);
/** What lies about at home. */
const HOUSEHOLD = separated(
  'shopping list|grocery list|to-?do list|parking (?:ticket|fine)|speeding (?:ticket|fine)|till receipt|school report|homework|lottery ticket|laundry|fridge door|car seat|thumb over|accidental (?:photo|picture)|(?:blurry|blurred) (?:photo|picture|shot) of (?:a|the|somebody|my) (?:floor|foot|feet|shoe|car|pocket|thumb|finger|knee)|einkaufs(?:zettel|liste)|kassen(?:bon|zettel)|strafzettel|knöllchen|parkschein|zeugnis|liste de courses|ticket de caisse|ordonnance|contravention|bulletin scolaire|lista de la compra|lista del súper|ticket de compra|multa|lista de compras|talão|lista della spesa|scontrino|multa|pagella|boodschappenlijst(?:je)?|kassabon|parkeerbon|handwritten (?:notes?|list|letter)|home screen|banking app',
);
/** What stands on a board, a screen or a paper in the picture, and is nobody else’s to read. */
const READABLE = sifted(
  /(?<!\p{L})(?:white ?boards?|boards?|screens?|lista|monitors?|sticky notes?|post-its?|documents?|lists?|labels?|badges?|laptops?|papers?|forms?|tafel\p{L}*|bildschirm\p{L}*|monitor|zettel|liste|tableau|écran|pizarra|pantalla|quadro|ecrã|tela|lavagna|schermo|whiteboards?|scherm)(?!\p{L})[^.]{0,60}(?:(?:names?|nomes?|noms?|nombres?|nomi) (?:completos?|complets?|completi|of (?:the )?(?:patients|pupils|students|guests)|dos alunos|des élèves|de los alumnos)|list of (?:patients|pupils|students|guests|customers)|birth ?dates|dates of birth|names?,? (?:and|beds?|addresses?|diagnos\p{L}+|grades?|numbers?)|patients?['’]?s? (?:names?|data|list)|diagnos\p{L}+|grades?|salar\p{L}+|passwords?|log-?ins?|phone numbers?|addresses|bank (?:details|account)|account numbers?|card numbers?|customers?['’]?s? (?:names?|details|data|bank)|passw[oö]rt\p{L}*|patienten\p{L}*|namen und|kontodaten|noten|mots? de passe|noms? (?:et|des patients)|contraseñas?|nombres y|senhas?|palavra-passe|nomes e|nomi e|wachtwoord\p{L}*)(?!\p{L})|(?<!\p{L})(?:patients?|ward|admissions?)['’]?s? lists?(?!\p{L})(?= (?:on|in|of|with|pinned|taped|beside))|(?<!\p{L})passwords? (?:is|are|stuck|taped|on|written)/iu,
);
/** Readers are asked to look. */
const LOOK = sifted(
  /(?<!\p{L})(?:spot|can you (?:see|find|spot)|what(?:['’]s| is) wrong|find the|guess|bug|error|query|code|index|errors?|typo|wer findet|findet ihr|trouvez|cherchez|encuentra|encontra|trova)(?!\p{L})/iu,
);
/** A scan of an old photograph is a picture; a scan of a page is not. */
const SCANNED_PAPER = sifted(
  /(?<![\p{L}])scan(?:ned)?(?=.*(?<![\p{L}])(?:doc(?:ument)?|page|p\d+|letter|form|signed|brief|seite|formular|lettre|carta|pagina|página))/iu,
);
const UNFINISHED = separated(
  'draft|wip|gettyimages .{0,30}(?:612x612|1024x1024|2048x2048)|(?:do not|dont|not to) (?:use|post|publish)|not ?final|un ?approved|do ?not ?use|for approval|old|outdated|superseded|low ?res|rough|mock ?up|fpo|nicht (?:veröffentlichen|posten|verwenden)|zur freigabe|ne pas (?:publier|utiliser)|à valider|no (?:publicar|usar)|não (?:publicar|usar)|non (?:pubblicare|usare)|veraltet|vorabversion|unapproved|placeholder|dummy|watermark(?:ed)?|preview|comp|entwurf|platzhalter|brouillon|borrador|rascunho|bozza|test image',
);
const INTERNAL = separated('internal|intern|confidential|vertraulich|confidentiel|confidencial|riservato|restricted|privat|private');
const DOCUMENT_ENDING = sifted(/\.(?:pdf|docx?|xlsx?|pptx?|eml|msg|psd|ai)(?:\.|$)/iu);
/** What nobody puts beside a slogan. */
const GRIEF = separated(
  'explosions?|plane crash|car crash|crash|wreck(?:age)?|disaster|catastrophe|shooting|massacre|bomb(?:s|ing|ings)?|terror(?:ist)?|attack|funeral|coffin|casket|grave|corpse|dead bod(?:y|ies)|victims?|earthquake|tsunami|9\\/11|ground zero|war(?! memorial)|holocaust|auschwitz|hiroshima|explosion|unglück|absturz|beerdigung|sarg|krieg|anschlag|enterrement|guerre|attentat|accidente|funeral|guerra|atentado|acidente|enterro|incidente|funerale',
);

const check: Check = {
  id: 'stray-media',
  title: 'A picture that looks like another thing',
  why: 'A screenshot, a scan or an unfinished version sits beside the right file in the dialog; American Apparel posted a disaster as “clouds” in 2014.',
  class: 'wrong-media',
  level: 'stop',
  needs: ['media'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ text, media }, part) =>
      media.flatMap((medium): Found[] => {
        if (isReadable(medium))
          return [
            { part, start: null, end: null, class: 'confidential', level: 'stop', say: `${nameOf(medium)} shows what only some may read.` },
          ];
        const reason = suspicion(medium, text);
        return reason === null ? [] : [{ part, start: null, end: null, level: 'ask', say: reason }];
      }),
    ),
  examples: {
    fires: [
      shown('Big smiles today!', 'Reception screen with today’s list of patients and their birth dates'),
      shown('The new touring frame in green.', 'Spreadsheet with supplier prices and margins'),
      {
        text: 'Our new mug.',
        draft: { parts: [{ text: 'Our new mug.', media: [{ kind: 'image', alt: null, fileName: 'WhatsApp Image 2026-11-20.jpg' }] }] },
      },
      shown('Our new autumn hats.', 'A handwritten list: eggs, bleach, cat food'),
      shown('Meet the night porters.', 'Two porters wave in front of a board with guests’ names and phone numbers'),
      {
        text: 'Our team planted 300 trees.',
        draft: {
          parts: [
            {
              text: 'Our team planted 300 trees.',
              media: [{ kind: 'image', alt: 'A chat', fileName: 'Screenshot 2026-11-20 - claims-internal.png' }],
            },
          ],
        },
      },
      {
        text: 'Sourdough Saturday.',
        draft: {
          parts: [{ text: 'Sourdough Saturday.', media: [{ kind: 'image', alt: null, fileName: 'scan_rental_contract_p2.pdf.jpg' }] }],
        },
      },
      {
        text: '#Smoke #Clouds',
        draft: {
          parts: [{ text: '#Smoke #Clouds', media: [{ kind: 'image', alt: 'The Space Shuttle Challenger explosion', fileName: null }] }],
        },
      },
      shown('Proud of our night team.', 'Photo of a patient list on a ward computer'),
    ],
    leaves: [
      shown('How we plan a year of bread: one spreadsheet, forty tabs.', 'Spreadsheet with flours and days'),
      shown('Our shopping list for Sunday: eggs and luck.', 'A handwritten shopping list'),
      shown('Can you see the mistake?', 'Screenshot of ten lines of a recipe'),
      {
        text: 'Our new mug.',
        draft: {
          parts: [{ text: 'Our new mug.', media: [{ kind: 'image', alt: 'A blue cup', fileName: 'WhatsApp Image 2026-11-20.jpg' }] }],
        },
      },
      shown('Snow at last!', 'The war memorial in the snow'),
      shown('Six ideas, two of them good.', 'A whiteboard with six yellow notes'),
      {
        text: 'Meet Waffles.',
        draft: {
          parts: [{ text: 'Meet Waffles.', media: [{ kind: 'image', alt: 'A brown dog lifts one paw', fileName: 'DSC_0231.JPG' }] }],
        },
      },
      {
        text: 'What the new screen looks like: a screenshot.',
        draft: {
          parts: [
            {
              text: 'What the new screen looks like: a screenshot.',
              media: [{ kind: 'image', alt: 'The new search', fileName: 'Screenshot 2026-11-20.png' }],
            },
          ],
        },
      },
      {
        text: 'We remember the victims of the flood.',
        draft: {
          parts: [
            {
              text: 'We remember the victims of the flood.',
              media: [{ kind: 'image', alt: 'The memorial by the river', fileName: 'memorial.jpg' }],
            },
          ],
        },
      },
      shown('Proud of our night team.', 'A nurse waves from the ward desk, with a list of songs for the choir'),
    ],
  },
};

function shown(text: string, alt: string) {
  return { text, draft: { parts: [{ text, media: [{ kind: 'image' as const, alt, fileName: 'IMG_0042.jpg' }] }] } };
}

/** Names, diagnoses or passwords that can be read in the picture: whoever sees it has them. */
const isReadable = ({ alt }: Media): boolean =>
  READABLE.test(alt ?? '') && !/\b(?:password tips|spelling|blurred|unreadable|invented|fake)\b/iu.test(alt ?? '');

const nameOf = ({ alt, fileName }: Media): string => quoted(fileName ?? alt ?? '');

function suspicion({ alt, fileName }: Media, text: string): string | null {
  // “ClaimsInternal” holds a word that counts, “WhatsApp Image” is one name.
  // The name of a screenshot or a messenger says only where a picture came from; with the thing of the text in it, it is the right one.
  const spaced = fileName?.replace(/[_+%-]+/gu, ' ') ?? '';
  const file = `${spaced} / ${spaced.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')}`;
  const said = alt ?? '';
  const named = fileName ? quoted(fileName) : quoted(said);
  if (
    (SCREENSHOT.test(file) || /^(?:an? )?(?:screenshot|screen ?grab|bildschirmfoto|capture d.écran|captura)/iu.test(said)) &&
    !SCREENSHOT.test(text) &&
    !has(text, ABOUT_SCREENS) &&
    !(LOOK.test(text) && /\bof\b/i.test(said)) &&
    !sharesWord(said, text)
  )
    return `${named} is a screenshot. Is it the right picture?`;
  if (alt === null && FROM_A_MESSENGER.test(file)) return `${named} came through a messenger. Is it the right picture?`;
  if (
    PAPER.test(file) ||
    SCANNED_PAPER.test(file) ||
    DOCUMENT_ENDING.test(fileName ?? '') ||
    (/^(?:an? )?(?:scan|photo|copy|kopie) (?:of|von|de|di) (?:an? |the |einem |un )?(?:\p{L}+ )?/iu.test(said) && PAPER.test(said))
  )
    return has(text, new RegExp(`(?<!\\p{L})${(PAPER.exec(file) ?? PAPER.exec(said))?.[0] ?? 'scan'}`, 'iu'))
      ? null
      : `${named} looks like a paper from a desk. Is it the right picture?`;
  const sheet =
    /^(?:an? |the )?(?:\p{L}+ )?(?:spreadsheet|payroll|payslips?|price list|bank statement|balance sheet|org chart|excel (?:sheet|file)|tabelle mit|preisliste|tableur|hoja de cálculo|planilha|foglio di calcolo)(?!\p{L})/iu.exec(
      said,
    );
  if (sheet && !sharesWord(said, text) && !has(text, ABOUT_SCREENS))
    return `${named} looks like a paper from a desk. Is it the right picture?`;
  if (PRIVATE_SCENE.test(`${said} / ${file}`) && !sharesWord(said, text) && !isNamedAfter(spaced, text))
    return `${named} looks like somebody’s own picture. Is it the right one?`;
  if (HOUSEHOLD.test(`${said} / ${file}`) && !sharesWord(said, text) && !HOUSEHOLD.test(text))
    return `${named} looks like something from home. Is it the right picture?`;
  if (INTERNAL.test(file) && !INTERNAL.test(text)) return `${named} is named as internal. Is it the right picture?`;
  if (UNFINISHED.test(file) && !UNFINISHED.test(text)) return `${named} is named as unfinished. Is it the right version?`;
  if ((GRIEF.test(said) || GRIEF.test(file)) && !GRIEF.test(text) && !has(text, MOURNING))
    return `${named} shows something grave that the text does not speak of. Is it the right picture?`;
  return null;
}

/** Whether a description names something the text names too, by the first letters of longer words. */
function sharesWord(said: string, text: string): boolean {
  const stems = (from: string) => new Set((from.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5)));
  const ours = stems(text);
  return [...stems(said)].some((stem) => ours.has(stem));
}

/** “ruth.jpg”, and the text is about Ruth. */
function isNamedAfter(file: string, text: string): boolean {
  const names = new Set((text.match(/(?<!\p{L})\p{Lu}\p{Ll}{2,}/gu) ?? []).map((word) => word.toLowerCase()));
  return (file.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => names.has(word));
}

const ABOUT_SCREENS = phrases(
  'app',
  'dark mode',
  'updates?',
  'release',
  'screen',
  'feature',
  'dashboard',
  'website',
  'interface',
  'portal',
  'tweet',
  'chat',
  'email',
  'inbox',
  'button',
  'online',
  'beta',
  'software',
  'seite',
  'nachricht',
  'écran',
  'pantalla',
  'tela',
  'schermo',
);
const MOURNING = phrases(
  'remember\\p{L}*',
  'mourn\\p{L}*',
  'loss',
  'condolences',
  'tribute',
  'museum',
  'history',
  'exhibition',
  'film',
  'movie',
  'game',
  'novel',
  'book',
  'series',
  'gedenk\\p{L}*',
  'erinner\\p{L}*',
  'trauer\\p{L}*',
  'hommage',
  'mémoire',
  'memoria',
  'memória',
  'ricord\\p{L}*',
  'anniversary',
  'soldiers?',
  'heroes',
  'fallen',
  'news',
);

export default check;
