/**
 * How a text points at a picture or a video that stands beside it: what a picture is called, and what points at it.
 * English, German, French, Spanish, Portuguese, Italian. Our own selection.
 */
import { phrases } from '../../text/phrases.ts';

const thing = {
  en: '(?:photo|photograph|picture|pic|image|video|clip|footage|reel|screenshot|screen ?grab|chart|graph|graphic|infographic|diagram|map|poster|flyer|trailer|teaser|gallery|carousel|slideshow|slide|gif|snap|selfie|snapshot)(?:s|es)?',
  de: '(?:fotos?|bild(?:er|ern)?|videos?|clips?|grafik(?:en)?|karte|screenshots?|aufnahmen?|galerie|diagramm|plakat|schaubild|infografik|trailer)',
  fr: "(?:photos?|images?|vidéos?|visuels?|graphiques?|cartes?|affiches?|clichés?|infographies?|diaporama|carrousel|captures?(?: d'écran)?)",
  es: '(?:fotos?|fotograf[ií]as?|im[aá]gen(?:es)?|imagen|v[ií]deos?|gr[aá]ficos?|mapas?|cartel|infograf[ií]as?|galer[ií]a|carrusel|capturas?)',
  pt: '(?:fotos?|fotografias?|imagens|imagem|v[ií]deos?|gr[aá]ficos?|mapas?|cartaz|infogr[aá]ficos?|galeria|carrossel|prints?)',
  it: '(?:foto|fotografie|immagin[ei]|video|grafic[oi]|mapp[ae]|locandina|infografic[ahe]+|galleria|carosello|scatt[io])',
};
/** What can be “in” or “on”; one can be on a map or a poster without any picture. */
const shown = '(?:photo|photograph|picture|pic|image|video|clip|chart|graph|graphic|infographic|diagram|carousel|slideshow|screenshot)s?';
const adjectives = '(?:\\p{L}+ ){0,2}?';

/** Words that point at something attached. */
export const POINTING = phrases(
  `${thing.en} (?:below|above|attached|enclosed|beneath|👇)`,
  `(?<!-)(?:see|view|look at|enjoy) (?:the|this|our|these|that) (?:attached |full |new |short |little |above |below )?${shown}`,
  `(?<!-)(?:see|as in|per) (?:the )?(?:attached |above )?${shown}(?= below| above|\\s*[).:,])`,
  `(?:see|watch|check out|look at) (?:the )?(?:attached|enclosed) \\p{L}+`,
  `(?:as (?:you can )?(?:see|seen|shown|pictured)) (?:here|above|below|in (?:the|this|our) ${shown})`,
  `in (?:one|a single|two|three) (?:\\p{L}+ )?${shown}`,
  `${shown} (?:is|are) (?:here|below)(?=\\s*(?:[:👇⬇↓]|$))`,
  '(?:pictured|seen|shown) (?:above|below|here|left|right|centre|center)',
  '(?:as )?pictured(?=[:,)]| with| is| are)',
  `(?:in|on) (?:the|this|these|our) (?:attached |above |first |second |third |last |next |top |bottom )?${shown}`,
  `here(?:'s| is| are) (?:a|the|some|our|a few|two|three|last \\p{L}+'s|today's|yesterday's) (?:(?!with )\\p{L}+ ){0,2}?${shown}`,
  `(?<=(?:^|\\n)[^\\p{L}\\n]{0,4})(?:photo|picture|pic|image|video)s?(?: credits?| courtesy)?:`,
  '(?:photo|picture|image|video)s? (?:by|credit|credits|courtesy of):? @?\\p{L}+',
  '(?:📸|📷) ?:? ?@?\\p{L}[\\p{L}\\p{N}_.]*',
  '(?:swipe|slide) (?:left|right|through|across|along|for|to|➡️|👉|→)',
  '(?:the )?before[- ](?:and|&)[- ]after (?:pics|pictures|photos|shots|images)',
  '(?:from )?left to right(?=:|,| are| is)',
  '\\((?:left|right|pictured|centre|center|above|below|see photo|photo|pic|video|photos|pics)\\)',
  '(?:just )?look at (?:this|that|these|those|his|her|their) (?:\\p{L}+ )?(?:face|faces|view|views|smile|smiles|eyes|ears|paws|sunset|sunrise|sky|crowd|queue|beauty|cutie|colou?rs?|skyline|cover)',
  '(?:look at|check out|see|watch) (?:this|these|that)(?: \\p{L}+){0,3}(?=\\W{0,4}(?:👇|⬇️|↓))',
  `${shown} (?:shows?|was taken|were taken|taken by)`,
  '(?:watch|see|play|listen to|hear)(?: the| our| this)?(?: new| full| short| whole)? (?:film|video|clip|trailer|interview|recording|episode|podcast|song|track)(?=:)',
  '(?:watch|see|play|listen|hear)(?: to)?(?: (?:the|our|this))? (?:\\p{L}+ ){0,2}?(?:film|video|clip|trailer|interview|recording|episode|podcast|song|track) (?:below|here)',
  '(?:film|video|clip|episode|recording|infographic|map|chart|poster) (?:below|attached)',
  '(?:in|watch) this (?:(?:two|three|four|five|ten|\\d{1,2})(?:-| )minute|short|new|little) (?:film|video|clip)',
  '(?<=^|[.!?\\n] ?)(?:turn )?(?:sound|volume) (?:on|up)(?=[.!]|\\s*$)',
  '(?<=^|[.!?\\n] ?)(?:infographic|in pictures|in photos|zoom in)(?=:)',
  'bekijk (?:de|het|onze) (?:video|foto|foto.s|film|beelden|filmpje)',
  'op (?:de|deze) foto(?:.s)?',
  // German
  `${thing.de} (?:unten|oben|anbei|im anhang|hier unten|rechts|links)`,
  `(?:siehe|seht|schaut|schau|sieh) (?:euch |dir )?(?:das |unser |dieses |die |diese )?${thing.de}`,
  '(?:in|auf) (?:der|dieser|unserer) (?:grafik|abbildung|infografik|bildergalerie)',
  '(?:im|am|auf dem|auf diesem|in diesem|auf den|auf unserem) (?:foto|fotos|bild|bildern|video|clip|schaubild)',
  `(?:hier|anbei)(?: (?:ist|sind|seht ihr|sehen sie|gibt es|kommen|kommt|ein paar|noch))* (?:das|die|ein|eine|einige|ein paar|unsere?|erste) ${adjectives}${thing.de}`,
  `(?<=(?:^|\\n)[^\\p{L}\\n]{0,4})(?:foto|bild|video|fotos|bilder):`,
  'das (?:foto|bild|video) zeigt',
  `${thing.de} (?:siehe|s\\.) (?:unten|anbei|anhang)`,
  '\\((?:foto|bild|links|rechts|siehe foto|siehe bild)\\)',
  'wisch(?:t|en)? (?:nach links|weiter|durch|für)',
  'von links nach rechts',
  'v\\. ?l\\. ?n\\. ?r\\.',
  // French
  `${thing.fr} (?:ci-dessous|ci-dessus|ci-jointe?s?|en dessous|à gauche|à droite)`,
  `(?:voir|regardez|découvrez|voyez) (?:la |le |les |cette |ces |nos |notre )?${thing.fr}`,
  '(?:sur|dans) (?:la|cette|le|ce|ces|les|notre) (?:photo|photos|image|images|vidéo|visuel|cliché|graphique)',
  `voici (?:la|le|les|une?|des|quelques|nos|notre) ${adjectives}${thing.fr}`,
  `en (?:photos?|images?|vidéos?)(?=\\s?[:,.!👇])`,
  `(?:la|cette) (?:photo|vidéo|image) montre`,
  `(?<=(?:^|\\n)[^\\p{L}\\n]{0,4})(?:photo|vidéo|image|photos)\\s?:`,
  '(?:swipez|faites défiler|faites glisser)',
  'de gauche à droite',
  // Spanish
  `${thing.es} (?:abajo|adjunt[oa]s?|de abajo|de arriba|más abajo)`,
  `(?:mira|mirad|ved|vean|vea|miren|mire) (?:la|el|las|los|este|esta|estas|estos) ${thing.es}`,
  'en (?:la|esta|el|este|las|estas|nuestra) (?:foto|fotos|fotografía|imagen|imágenes|vídeo|gráfico)',
  `(?:aquí|os dejamos|les dejamos|te dejamos)(?: (?:tenéis|tienes|tienen|están|está|van|va|os dejamos|les dejamos|te dejamos))? (?:la|el|las|los|una|un|unas|algunas) ${adjectives}${thing.es}`,
  `(?:la|el|esta|este) (?:foto|imagen|v[ií]deo) muestra`,
  `(?<=(?:^|\\n)[^\\p{L}\\n]{0,4})(?:foto|imagen|vídeo|video|fotos):`,
  'desliza(?:d|te)?|deslice',
  'de izquierda a derecha',
  // Portuguese
  `${thing.pt} (?:abaixo|acima|anexo|em anexo|ao lado)`,
  `(?:veja|vejam|assista|confira|olha|olhem|olha só) (?:só )?(?:a|o|as|os|esta|este|essa|esse|essas) ${thing.pt}`,
  '(?:na|nesta|nessa|no|neste|nesse|nas) (?:foto|fotos|fotografia|imagem|imagens|vídeo|gráfico)',
  `(?:aqui|seguem|segue)(?: (?:estão|está|vão|vai))? (?:a|o|as|os|uma|um|algumas) ${adjectives}${thing.pt}`,
  `(?:a|o|esta|este) (?:foto|imagem|vídeo) mostra`,
  '(?:arraste|deslize|arrasta) (?:para|pro)',
  'da esquerda para a direita',
  // Italian
  `${thing.it} (?:qui sotto|sotto|in basso|allegat[oaie]|sopra)`,
  `(?:guarda|guardate|vedi|vedete) (?:la|il|le|gli|i|questo|questa|queste) ${thing.it}`,
  "(?:nella|in questa|nel|in questo|nelle|nell') ?(?:foto|immagine|immagini|video|grafico)",
  `ecco (?:la|il|le|i|gli|una|un|alcune|qualche) ${adjectives}${thing.it}`,
  `in foto(?=\\s?[:,.!])`,
  "(?:la|il|questa|questo|l') ?(?:foto|immagine|video) mostra",
  'scorri(?:te)?(?= (?:per|le|a|verso))',
  'da sinistra a destra',
  "(?:watch|see|enjoy|relive|hear) (?:all |the |our |every |both |last night's |yesterday's )(?:\\p{L}+ ){0,4}?(?:here |below |from last night )?\\s?(?:👇|⬇️|⬇|↓|🎥|🎬)",
  'watch (?:it |this |him |her |them )?(?:here|now|below|in full) ?(?:👇|⬇️|⬇|↓)',
);

/** The public's own pictures, one elsewhere, or the word in another sense. */
export const NOT_OURS = phrases(
  'your?|yours',
  // It hangs or runs somewhere else.
  'in (?:our|the) (?:shop |museum )?(?:window|foyer|lobby|hall|paper)|on (?:the wall|our channel|youtube)',
  'im (?:schaufenster|laden|eingang|flur|foyer)|an der wand|in der zeitung|auf (?:unserem kanal|youtube)',
  "(?:de|à) l'entrée|en vitrine|dans la vitrine|au mur|sur (?:notre chaîne|youtube)",
  '(?:de|en) la entrada|en (?:el escaparate|la pared|nuestro canal|youtube)',
  '(?:da|na) entrada|na (?:montra|parede)|no (?:nosso canal|youtube)',
  "all'ingresso|in vetrina|alla parete|sul nostro canale|su youtube",
  'send|sending|submit|upload|reply|comment|enter',
  'share|tag|post (?:a|an|your|them|it)',
  '(?:big|bigger|wider|whole|full|clearer) picture',
  'picture (?:this|perfect|book|books|frame|frames|house|framing)',
  '(?:motion|best|moving) pictures?',
  'photo (?:booth|shoot|walk|editing|exhibition|competition|contest|op|opportunity|id|finish|frame|book|album|albums|paper)',
  'video (?:calls?|games?|store|chat|conference)',
  'dein\\p{L}*|eure?|schickt|einsenden|postet|teilt',
  'votre|vos|ton|tes|envoyez|partagez|postez',
  'tu|tus|vuestr\\p{L}+|sus|envía|comparte|sube',
  'sua|suas|seu|seus|envie|compartilhe|poste',
  'tua|tue|tuo|tuoi|vostr\\p{L}+|invia|condividi',
  'link|bio|profile|profil|story|stories|stories?|website|site|youtube|channel',
  'tap|unlock|screen|app|phone|tv',
  'exhibition|museum|gallery wall|cinema|festival|(?<!this \\p{L}{3,8}-minute )films?(?!:)',
);
