import { sifted } from '../../text/sifted.ts';

/** What a description tells of a picture that hurts. English, German, French, Spanish, Portuguese, Italian, some Dutch. */

/** A description that sets people beside animals, or dresses them up as a nation. */
export const people = sifted(
  /\b(?:black|asian|african|arab|jewish|indian|latino|roma|native american|muslim|chinese|schwarze\w*|noirs?|noires?|negros?|negras?|neri|nere)\b/iu,
);
export const ape = sifted(/\b(?:gorilla|monkey|ape|chimp\w*|baboon|affe|gorille|singe|mono|macaco|scimmia|aap)\b/iu);
export const costume = sifted(
  /\b(?:sombrero|blackface|brown ?face|geisha|feather headdress|war bonnet|burqa|turban|slant\w* eyes|poncho and (?:a )?moustache|native costume)\b/iu,
);
/** A description that tells what is to be read in the picture. */
export const WRITING = sifted(
  /[“„«":]|(?<!\p{L})(?:letters|reads?|reading|says?|saying|slogan|sign|banner|caption|text|words|schrift|steht|aufschrift|texte|lit|letrero|dice|lê|scritta)(?!\p{L})/iu,
);
/** Signs and dress of those who killed, in a picture. */
export const ofKillers = sifted(
  /\b(?:swastikas?|waffen-?ss|ss (?:uniforms?|runes?)|nazi (?:uniforms?|flags?|soldiers?|salutes?)|hakenkreuz\w*|ku klux|klan (?:hoods?|robes?)|noose|confederate flag)\b/iu,
);
/** One laughs, or lays hands on somebody, and the other is afraid. */
export const aggressor = sifted(
  /(?<!\p{L})(?:grins?|grinning|smirk\w*|leer\w*|laugh\w*|grab\w*|grips?|gripping|holds? (?:\w+ )?(?:down|back)|pins?|pinning|drags?|dragging|corner(?:s|ed|ing)|looms?|grinst|lacht|packt|festh\w+|ricane|sourit|attrape|agrippe|retient|sonríe|ríe|agarra|sujeta|sorri|segura|sorride|sogghigna|afferra|trattiene)(?!\p{L})/iu,
);
export const victim = sifted(
  /(?<!\p{L})(?:(?:frightened|scared|terrified|panicked|struggling|screaming|crying|cowering|horrified|unconscious|passed-?out|drunken) (?:young )?(?:wom[ae]n|girls?|lad(?:y|ies)|child|boys?|m[ae]n|person|colleague|guest)|(?:wom[ae]n|girl|lady|child|boy|man|person|guest) (?:\p{L}+ ){0,4}(?:tries to (?:get away|escape|flee|break free)|recoils|cowers|struggles|pulls away|screams|looks (?:frightened|scared|terrified|horrified))|(?:verängstigte|erschrockene)[nrs]? (?:Frau|Mädchen|Kind|Mann)|(?:femme|fille|enfant) (?:effrayée?|terrifiée?|apeurée?)|(?:mujer|chica|niñ[oa]) (?:asustad|aterrorizad)[oa]|(?:mulher|menina|criança) (?:assustad|aterrorizad)a|(?:donna|ragazza|bambin[oa]) (?:spaventat|terrorizzat)[oa])(?!\p{L})/iu,
);
/** On a stage, in a game of fright. */
export const onStage = sifted(
  /(?<!\p{L})(?:films?|movies?|play|stage|theat(?:re|er)|thriller|horror|opera|show|scene|actors?|halloween|ghost|haunted|escape room|museum|exhibition|novel|book|season|episode|tickets?|kino|oper|szene|scène|pièce|teatro|cine|novela|peça|ópera|spettacolo)(?!\p{L})/iu,
);
export const explicit = sifted(/\b(?:porn\w*|explicit|obscene|genitals?|sex toys?)\b/iu);
