import { either, joined } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/** Where a space is missing, or an address is none: what joins two sentences with a full stop. English, German, French, Spanish, Portuguese, Italian, Dutch. */

export const SENTENCE_JOINT = sifted(
  /(?<![\p{L}\p{N}@./_-])((?:\p{Lu}{1,3}-)?\p{N}{1,4}|(?<=\d )[hm]|\p{Ll}{2,}|\p{Lu}\p{Ll}+)\.((?:\p{Lu})\p{Ll}+)(?=[\s,]|$)(?!\S*\/)/gu,
);
/** “Our poetry night is back.it runs”: two everyday words, and an ending of addresses is one of them. */
export const LOWER_JOINT = sifted(/(?<![\p{L}\p{N}@./_-])(\p{Ll}{3,})\.(?:it|is|in|so|to|my|at|be|do|as|no)(?=\s\p{Ll}{2})/gu);
/** “Mitarbeiter.in Teilzeit”: a space that is missing, or women and men named with a full stop; the networks make an address of it. */
export const GENDERED_JOINT = /(?<![\p{L}\p{N}@./_-])\p{Lu}\p{Ll}{4,}\.in(?=[\s,;.!?)]|$)/gu;
export const ON_SITE = /(?:at|on|via|visit|see|with|use|by|app|try) $/iu;
/** “Come on in.We’re open”, “until Thursday.Cash only”: no link, and still a space is missing before the next sentence. */
export const JOINED = sifted(
  joined(
    String.raw`(?<![\p{L}\p{N}@./_-])(?:\p{Lu}?\p{Ll}{2,}|(?<=\d )[hm€])[.!?]`,
    either(
      joined(
        either(
          'We|You|The|It|This|That|They|Our|Your|Come|Join|Find|Book|See|Get|Thank|Thanks|If|When|Please|There|Here|What|Who|And|But',
          'So|Wir|Ihr|Die|Der|Das|Danke|Bitte|Kommt',
          'Nous|Les|Vous|Merci|Notre|Venez|Bonne',
          'Si|Los|Las|Nos|Gracias|Nuestr[oa]|Ven|Obrigad[oa]|Grazie|Vieni|Bedankt|Kom',
        ),
        String.raw`(?=['’\s!,.])`,
      ),
      String.raw`\p{Lu}\p{Ll}{2,14}(?=\s\p{Ll}{2})`,
    ),
  ),
  'gu',
);
/** “Arch.Bassi”: shortened, a title or a form of address has its full stop right before the name. */
export const TITLE_BEFORE_NAME =
  /^(?:Arch|Ing|Dipl|Dott|Dr|Prof|Sig|Sigg|Avv|Geom|Rag|Hon|Rev|Mag|Lic|Mme|Mlle|Sra|Srta|Eng|Capt|Gen|Col|Sgt|Hr|Fr|St|Ste)\.\p{Lu}/u;
/** “acmetea.exmple/order”: written like an address, and no link comes of it. */
export const UNKNOWN_ENDING = sifted(/(?<![\p{L}\p{N}@./_-])[\p{L}\p{N}-]{4,40}\.[a-z]{2,10}(?=\/[\p{L}\p{N}])/gu);
