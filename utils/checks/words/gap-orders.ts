import { sifted } from '../../text/sifted.ts';

/** What asks a colleague, inside brackets, to fill a gap. English, German, French, Spanish, Portuguese, Italian, Dutch. */

/** What asks somebody to fill a gap. */
const gapOrders =
  'insert|add|put|enter|fill in|replace|include|paste|choose|pick|einfügen|ergänzen|hinzufügen|einsetzen|eintragen|insérer|ajouter|compléter|remplacer|mettre|insertar|inserte|inserta|añadir|añade|agregar|completar|poner|inserir|insira|adicionar|preencher|colocar|inserire|inserisci|aggiungere|aggiungi|completare|sostituire|invoegen|invullen|toevoegen|vervangen|voeg toe|vul in';
/** “À compléter : le prix”, “da inserire”. */
const STILL_TO =
  '^(?:à|a|por|da|te|nog te|noch zu|still to|to be) (?:compléter|ajouter|définir|préciser|vérifier|insérer|remplacer|completar|añadir|agregar|insertar|definir|concretar|preencher|inserir|adicionar|completare|inserire|aggiungere|definire|invullen|ergänzen|klären|filled in|added|supplied|decided|inserted)(?![\\p{L}])';
/** “FEHLT: Preis”. */
const MISSING = '^(?:missing|needed|fehlt(?: noch)?|manque|il manque|falta|faltan|manca|mancano|ontbreekt) ?:';
/** “Aquí va la frase del abuelo”. */
const COMES_HERE =
  '^(?:here (?:comes|goes|go)|(?:goes|to go) here|hier (?:kommt|kommen|steht|folgt|noch)|ici (?:vient|on met|mettre|il faut)|aquí (?:va|van|ponemos|poner|falta|iría)|aqui (?:vai|entra|fica|colocar|põe)|qui (?:va|vanno|ci va|metter?e|inserire)|hier (?:komt|nog)) ';
export const ORDER = sifted(
  `^(?:please |bitte |merci d['’])?(?:${gapOrders})(?![\\p{L}])|(?:^|\\s)(?:einfügen|ergänzen|hinzufügen|einsetzen|eintragen|invoegen|invullen|toevoegen|aanvullen)$|${STILL_TO}|${MISSING}|${COMES_HERE}`,
  'iu',
);
/** In square brackets, what somebody is to think of: “[something funny they saw]”. */
export const TO_THINK_OF = sifted(
  /^(?:something|somebody|someone|some|whatever|a (?:short|nice|funny|good) |one (?:line|sentence)|(?:short|nice|funny|good|catchy) (?:line|quote|intro|hook|joke|closing)|(?:name|names|number|list|photo|quote)s? (?:of|from) |etwas|irgend|ein(?:e|en)? (?:kurze|nette|lustige|gute)|quelque chose|une (?:phrase|citation|blague)|algo |una (?:frase|cita)|alguma coisa|uma frase|qualcosa|una (?:frase|battuta))/iu,
);
