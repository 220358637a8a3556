import { anyOf, framed } from '../../text/any-of.ts';
import { joined } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';
/** What stands in the field of a picture’s description without describing it. English, German, French, Spanish, Portuguese, Italian, Dutch. */

/** What cameras, phones, clipboards and design tools call a file. */
export const FILE_NAME = anyOf(
  /^[^\s/\\]+\.(?:jpe?g|png|gif|webp|heic|avif|tiff?|bmp|svg|mp4|mov|webm|pdf|psd|ai)$/iu,
  framed(
    /^/iu,
    /[ _-]*(?:\(?\d[\w .:()-]*|final|copy|kopie|copie|copia)?$/iu,
    /IMG|DSC|DSCF|DSCN|DSC_|PXL|MVIMG|VID|GOPR|Photo|Image|Bild|Foto|WhatsApp Image|WhatsApp Video|Screenshot/iu,
    /Screen Shot|Screenshot from|Bildschirmfoto|Capture d.écran|Captura de pantalla|Captura de tela/iu,
    /Schermata|Schermafbeelding|untitled design|unbenannt|sans titre/iu,
    /sin título|sem título|senza titolo|naamloos/iu,
  ),
  /^(?=[\w-]*[_-])(?=[\w-]*(?:\d|final|kopie|copy|web$|edit|crop|hero))[\p{L}\p{N}]+(?:[_-][\p{L}\p{N}]+)+(?: ?(?:\(\d+\)|copy|kopie|copie|copia))?$/iu,
  /^[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+$/iu,
);
/** What a network writes by itself. */
export const MACHINE_WORDS = anyOf(
  /^may be an? (?:image|graphic|meme|illustration|cartoon|close-?up|black-and-white image|doodle|art|photo|tweet)\b/iu,
  /^no (?:photo |image |alt )?description available/iu,
  /^image may contain/iu,
  /^(?:ai-generated|automatic(?:ally generated)?) (?:alt text|description|content)/iu,
  /^peut être une image/iu,
  /^puede ser una imagen/iu,
  /^pode ser uma imagem/iu,
  /^potrebbe essere un'immagine/iu,
  /^könnte ein bild/iu,
  /^mogelijk een afbeelding/iu,
  /^(?:a |an )?(?:close up|group of people|person|man|woman) (?:of|in|on|with|standing|holding) [^.]{1,50}(?:description automatically generated)/iu,
  /description automatically generated/iu,
);
/** The field’s own prompt, or what somebody types to get past it. */
export const PROMPT = anyOf(
  /^\W*(?:add|write|enter|insert|type)(?: an?| the| your)? (?:alt(?:ernative)?[ -]?text|(?:image |picture )?description|caption)(?: here)?\W*$/iu,
  /^\W*describe (?:the|this|your) (?:image|picture|photo)[^.]{0,40}\W*$/iu,
  sifted(
    joined(
      String.raw`^\W*(?:please )?(?:see|read|as (?:in|per)|same as|wie im|siehe|voir|ver|zie|vedi) (?:the )?`,
      '(?:caption|post|text|above|below|tweet|beitrag|text oben|légende|texte|texto|pie|legenda|didascalia|testo|tekst|bijschrift)',
      String.raw`(?: (?:text|above|below))?\W*$`,
    ),
    'iu',
  ),
  /^\W*(?:purely )?decorati(?:ve|on)(?: image)?\W*$/iu,
  /^\W*dekorativ\p{L}*\W*$/iu,
  /^\W*décoratif\W*$/iu,
  /^\W*decorativ[oa]\W*$/iu,
  /^\W*asdf\p{L}*\W*$/iu,
  /^\W*qwert\p{L}*\W*$/iu,
  /^\W*test(?:ing)?\W*$/iu,
  /^\W*blah(?: blah)*\W*$/iu,
  /^\W*t\.?b\.?[acd]\.?\W*$/iu,
  /^\W*to ?do\W*$/iu,
  /^\W*n\/?a\W*$/iu,
  /^\W*none\W*$/iu,
  /^\W*null\W*$/iu,
  /^\W*undefined\W*$/iu,
  /^\W*x+\W*$/iu,
  /^\W*(?:keine|pas de|sin|sem|nessuna|geen) (?:beschreibung|description|descripción|descrição|descrizione|beschrijving)\W*$/iu,
  /^\W*(?:bild|alt)-?beschreibung(?: hier)?\W*$/iu,
  /^\W*no (?:alt text|description|caption)\W*$/iu,
);
/** A credit alone. */
export const CREDIT = framed(
  /^/u,
  /$/u,
  sifted(
    joined(
      '(?:[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ii]mage|[Pp]ic|[Ff]oto|[Bb]ild|[Pp]hotographie|[Ii]magen|[Ii]magem|[Ii]mmagine|[Vv]ideo)',
      String.raw`s?\s?(?:[Cc]redits?|courtesy(?: of)?|copyright)?\s?(?::|by|von|\/|©)\s?@?\p{Lu}[\p{L}.'’ /&-]{1,50}`,
    ),
    'u',
  ),
  sifted(
    joined(
      String.raw`(?:[Cc]redits?|[Cc]ourtesy of|[Cc]opyright|[Cc]rédits?|[Cc]réditos?|[Cc]rediti|©|\(c\))`,
      String.raw`(?:[\s:©]+(?:photo|foto|\d{4})?)*\s?@?\p{Lu}[\p{L}\p{N}.'’ /&-]{1,60}`,
    ),
    'u',
  ),
);

/** Pictures that hold something to read: their kind and their subject are not their content. */
export const containers = new Set(
  (
    'poster flyer leaflet infographic chart graph timetable schedule agenda announcement statement invitation programme ' +
    'plakat infografik diagramm fahrplan einladung ankündigung aushang ' +
    'affiche prospectus infographie graphique horaires annonce ' +
    'cartel folleto infografía gráfico horario anuncio ' +
    'cartaz panfleto infográfico locandina volantino infografica grafico orario ' +
    'grafiek dienstregeling uitnodiging'
  ).split(' '),
);
/** Words that a description may hold and still say nothing. */
export const emptyWords = new Set(
  (
    'a an the of our your my this that these with for from about on in at to and all some showing shows show ' +
    'image images picture pictures photo photos photograph pic pics img graphic graphics gif video clip visual media attachment file screenshot banner header thumbnail cover logo slide slides carousel story post tweet reel design canva template artwork creative asset illustration ' +
    'alt text alternative description caption title untitled placeholder default main hero featured product item event company brand team people person group stock generic social instagram facebook twitter linkedin number no ' +
    'details detail information info results result data content news here attached new nice ' +
    'das der die ein eine einer eines von vom zu zum zur mit und für unser unsere bild bilder foto fotos grafik titelbild beschreibung bildbeschreibung produkt veranstaltung gruppenbild gruppenfoto informationen ' +
    'le la les l un une des du de d notre avec et pour image photo visuel légende équipe produit événement ' +
    'el los las del una nuestro nuestra con y para imagen foto fotografía descripción producto evento equipo ' +
    'o os as um uma do da dos das nosso nossa com e para imagem fotografia descrição produto equipa equipe ' +
    'il lo gli i uno della del nostro nostra con immagine fotografia descrizione prodotto squadra ' +
    'het een van onze met en voor afbeelding beeld beschrijving'
  ).split(' '),
);
/** Words of more than one letter. */
export const readable = /\p{L}{2,}/gu;
