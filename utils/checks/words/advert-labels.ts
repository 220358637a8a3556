import { oneOf } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/** How a post says that it is advertising, or that nobody paid for it. Texts come without accents. */

/** Labels that say it plainly, in the language of the readers (ASA/CAP, FTC, Medienanstalten, ARPP, Autocontrol, CONAR, AGCM). */
const LABEL = oneOf(
  'ad ads advert advertisement advertising advertorial sponsored paid adfeature paidpartnership paidad sponsoredpost',
  'anzeige werbung bezahltewerbung reclame advertentie',
  'pub publicite sponsorise sponsorisee collaborationcommerciale partenariatremunere partenariat',
  'publi publicidad publipost patrocinado patrocinada publicidade',
  'pubblicita sponsorizzato sponsorizzata adv',
);
const SAID = [
  'paid (?:partnership|promotion|post|ad)',
  'sponsored by',
  '(?:this is an?|an) (?:ad|advert|advertisement)',
  'affiliate[- ]?links?',
  '(?:i|we) (?:may |might )?(?:earn|get|receive) a? ?(?:small )?commission',
  'bezahlte (?:partnerschaft|werbung|kooperation)|unbezahlte werbung|betaalde samenwerking',
  'collaboration commerciale|partenariat (?:commercial|remunere)|lien affilie',
  'colaboracion pagada|enlace de afiliado|parceria paga|link de afiliado',
  'colaborazione retribuita|contenuto sponsorizzato|link di affiliazione',
].join('|');
export const clearLabel = sifted(
  [
    String.raw`#${LABEL}(?![\p{L}\p{N}_])`,
    String.raw`(?:^|[\n(\[*|•])[^\S\n]*${LABEL}\s*(?:[|:,•)\]*–—\n/-]|\.(?=\s)|$)`,
    String.raw`\b(?:${SAID})\b`,
  ].join('|'),
  'iu',
);

const NOT = "(?:not|no|isn['’]t|never|keine?|pas(?: de| une)?|no es|sin ser|nao e|non e|geen|niet)";
const DENIED = oneOf(
  'ad ads advert advertisement advertising sponsored anzeige werbung reclame advertentie',
  'pub publicite sponsorise anuncio publicidad publi publicidade patrocinado patrocinada pubblicita sponsorizzato',
);
/** “Not an ad”: whoever denies it has labelled nothing, whatever else stands there. */
export const denied = sifted(
  String.raw`\b${NOT}\s+(?:an?\s+|un\s+|uma?\s+)?(?:paid\s+)?#?${DENIED}\b|#(?:notanad|notsponsored|keinewerbung)\b`,
  'iu',
);

/** Whoever bought it was given nothing. */
export const ownMoney = sifted(
  String.raw`\b(?:${[
    '(?:with|from|out of) (?:my|our) own (?:money|pocket)|(?:nobody|no one|noone) paid (?:me|us)',
    '(?:we|i) (?:paid|bought|booked) (?:for )?(?:it|them|everything|all of it|every \\p{L}+|our own \\p{L}+|my own \\p{L}+|the lot)',
    '(?:everything|all) (?:ourselves|myself)',
    "(?:i(?:['’]ve)? )?(?:paid for|bought|booked) (?:[\\p{L}\\p{N}'’-]+ ){1,6}(?:myself|ourselves|with my own)|(?:i|we) paid (?:the )?full price|myself,? (?:at |for )?full price",
    'vom eigenen geld|selbst (?:bezahlt|gekauft|gebucht)|zum vollen preis (?:gekauft|bezahlt)',
    '(?:paye )?de (?:notre|ma) poche|avec (?:mon|notre) (?:propre )?argent|(?:achete|paye)[es]{0,2} (?:moi|nous)-memes?|paye[es]{0,2} plein (?:tarif|pot)|au prix fort',
    'de nuestro bolsillo|pagamos nosotros|pagado nosotros|con mi (?:propio )?dinero|(?:lo|la|los|las) (?:he comprado|compre|pague|he pagado) yo(?: mism[oa])?',
    'abbiamo pagato|pagato (?:tutto )?(?:noi|io)|di tasca (?:nostra|mia)|con i miei soldi|(?:comprat|pagat)[oaie] (?:io stess[oa]|da sol[oa])|a prezzo pieno',
    'do (?:nosso|meu) bolso|pagamos (?:tudo|nos)|com o meu (?:proprio )?dinheiro|(?:comprei|paguei) eu (?:mesm[oa])|a preco cheio',
  ].join('|')})\b`,
  'iu',
);

/** Labels that regulators have called unclear (CAP guidance on “sp”, “collab”, “ambassador”; FTC “Disclosures 101”). */
export const unclearLabel = sifted(
  String.raw`#(?:${oneOf(
    'sp spon collab collaboration ambassador brandambassador partner gifted pr prsample af aff client supportedby invited hosted presstrip',
    'kooperation pressreise invitacion invitation convite invito',
  )}|thanks\w+|iwork\w*)(?![\p{L}\p{N}_])`,
  'iu',
);
