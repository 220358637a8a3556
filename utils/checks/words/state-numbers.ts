import { anyOf } from '../../text/any-of.ts';
import { joined } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/** The number by which a state knows one person, behind what it is called. A firm's number looks different, and stands on its letters. */
export const STATE_NUMBERS = anyOf(
  /(?<!\p{L})(?:NI|National Insurance)(?: number| no\.?)?[^.!?\n\d]{0,20}[: ](?!BG|GB)[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D](?!\p{L})/gu,
  /(?<!\p{L})(?:TFN|tax file number)[^.!?\n\d]{0,25}[: ]\d{3} ?\d{3} ?\d{3}(?!\d)/gu,
  /(?<!\p{L})(?:SSN|ITIN|social security(?: number)?)[^.!?\n\d]{0,25}[: ]\d{3}[- ]?\d{2}[- ]?\d{4}(?!\d)/gu,
  /(?<!\p{L})PAN(?: card| number| no\.?)?[^.!?\n\d]{0,20}[: ][A-Z]{3}P[A-Z]\d{4}[A-Z](?!\p{L})/gu,
  /(?<!\p{L})(?:[Aa]adhaar|AADHAAR)[^.!?\n\d]{0,25}[: ]\d{4} ?\d{4} ?\d{4}(?!\d)/gu,
  /(?<!\p{L})(?:PPSN?|UTR|NHS|Medicare)(?: number| no\.?| card)?[^.!?\n\d]{0,25}[: ](?:\d{7}[A-Z]{1,2}|\d{10}|\d{3} ?\d{3} ?\d{4}|\d{4} ?\d{5} ?\d)(?![\p{L}\d])/gu,
  sifted(
    joined(
      String.raw`(?<!\p{L})`,
      String.raw`(?:Steuer-?ID(?:entifikationsnummer)?|IdNr\.?|(?:Renten|Sozial)?[Vv]ersicherungsnummer|SV-Nummer|AHV-(?:Nummer|Nr\.?))`,
      String.raw`[^.!?\n\d]{0,40}[: ](?:\d{2} ?\d{3} ?\d{3} ?\d{3}|\d{2} ?\d{6} ?[A-Z] ?\d{3}|\d{4} ?\d{6}|756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2})`,
      String.raw`(?!\d)`,
    ),
    'gu',
  ),
  sifted(
    joined(
      String.raw`(?<!\p{L})(?:(?:n°|[Nn]uméro|no) (?:de )?(?:sécu(?:rité sociale)?|fiscal|INSEE)|NIR)[^.!?\n\d]{0,30}[: ]`,
      String.raw`(?:[12] ?\d\d ?\d\d ?(?:\d\d|2[AB]) ?\d{3} ?\d{3}(?: ?\d\d)?|\d\d ?\d\d ?\d{3} ?\d{3} ?\d{3})(?!\d)`,
    ),
    'gu',
  ),
  /(?<!\p{L})(?:DNI|NIE|NIF)(?: n[.º°]+)?[^.!?\n\d]{0,25}[: (](?:[XYZ]-?\d{7}|\d{8}|\d{2}\.\d{3}\.\d{3})[- ]?[A-Z](?!\p{L})/gu,
  /(?<!\p{L})(?:[Cc]odice fiscale|C\.?F\.?)[^.!?\n\d]{0,40}[: ][A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z](?!\p{L})/gu,
  /(?<!\p{L})(?:NIF|n\.?º? de contribuinte|número de contribuinte)[^.!?\n\d]{0,25}[: ][123]\d{2} ?\d{3} ?\d{3}(?![\p{L}\d])/gu,
  /(?<!\p{L})(?:CPF|RG)[^.!?\n\d]{0,25}[: ]\d{2,3}\.?\d{3}\.?\d{3}-?[\dX]{1,2}(?![\p{L}\d])/gu,
);
