import { eitherWord, phrases } from '../../text/phrases.ts';

/** What a post is made of, what is done to it, and by whom; in six languages. By them a note to a colleague is told from words to readers. */

/** What a post is made of. In the singular: “(puedes ver las fotos en la web)” is said to readers. */
export const PART = eitherWord(
  'link|photo|pic|picture|image|copy|caption|logo|hashtags?|headline|hook|cta|alt text|wording|spelling|quote|credit|figures?|number|date|time|price|name|handle',
  'foto|bild|text|zahl|datum|uhrzeit|preis|namen?|bildtext|zitat',
  'lien|visuel|légende|texte|chiffre|prix|nom|citation',
  'enlace|imagen|texto|fecha|hora|precio|cifra|dato|nombre|cita',
  'imagem|legenda|preço|número|nome',
  'immagine|didascalia|testo|prezzo|numero|data',
);
/** What is done to it. */
export const WORK = eitherWord(
  'check|swap|change|replace|add|update|insert|shorten|proof(?:read)?|confirm|crop|fix|find|send|get',
  'tauschen|austauschen|einfügen|prüfen|checken|ergänzen|ändern|nachsehen|kürzen|nachtragen',
  'changer|ajouter|remplacer|vérifier|mettre|corriger|confirmer|relire|trouver',
  'cambiar|poner|añadir|revisar|sustituir|comprobar|confirmar|meter|quitar|corregir|verificar',
  'trocar|colocar|mudar|pôr|substituir|rever',
  'cambiare|mettere|aggiungere|controllare|sostituire|verificare|correggere|confermare',
);
/** Whose it is, where readers are spoken to. */
export const YOURS = eitherWord(
  'your|ihre?n?|eure?n?|deine?n?|votre|vos|ton|ta|tes|tus?|sus?|vuestr[oa]s?|tua|teu|seus?|sua|tuo|suo|vostr[oa]',
);

/** Who looks at a post before it goes out, and what it is made of. */
export const OF_THE_HOUSE = phrases(
  'client|kunden?|klant|cliente|legal|recht|rechtsabteilung|juridique|juridisch\\p{L}*|compliance|marketing|pr|comms|agency|agentur|agence|agencia|agência|agenzia|boss|che[ff]\\p{L}*|jefe|jefa|chefe|capo|redaktion|rédaction',
  'copy|caption|post|tweet|text|texte|texto|testo|tekst|foto|photo|picture|image|bild|beeld|visuel|imagen|imagem|immagine|link|lien|enlace|logo|hashtags?|légende|legenda|didascalia|titel|titre|título|titolo|wording|alt[- ]?text',
);
