import { framed } from '../../text/any-of.ts';
import { either, joined } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/**
 * Slips that show only in the run of a clause, by language: where they stand, and what is meant (as in `slips.ts`). After the chapters on such errors in
 * Duden, Le Robert, Fundéu RAE, Priberam and Onze Taal.
 */
export const clauseSlips: Readonly<Record<string, readonly (readonly [where: RegExp, meant: string])[]>> = {
  en: [
    // “20% of all shoes”: whoever takes something takes it off the price.
    [
      sifted(
        /(?<=\b(?:get|take|enjoy|grab|claim|extra) (?:an? )?(?:extra )?\d{1,2} ?%) of(?= (?:all|any|everything|selected|orders|your (?:first|next|order|whole|entire|bill|purchase|basket)))/giu,
      ),
      'off',
    ],
    // “starts a 7pm”.
    [
      sifted(
        /(?<=\b(?:starts?|begins?|opens?|closes?|ends?|kicks? off|doors|there|live|back|us|meet|arrive) )a(?= \d{1,2}(?:[.:]\d\d)? ?(?:am|pm|o[’']clock)\b(?! \p{L}))/giu,
      ),
      'at',
    ],
  ],
  de: [
    // Made a noun, a word takes a capital: “etwas Neues”, “beim Backen”, “zum ersten Mal”.
    [
      sifted(
        joined(
          String.raw`(?<=(?<!\p{L})(?:[Ee]twas|[Nn]ichts|[Vv]iel|[Ww]enig) )`,
          '(?:neues|schönes|besonderes|gutes|leckeres|süßes|passendes|warmes|kaltes|kleines|großes|tolles|spannendes|herzhaftes)',
          String.raw`(?!\p{L}| \p{Lu})`,
        ),
        'gu',
      ),
      'it is a noun here and takes a capital.',
    ],
    [
      framed(
        /(?<=(?<!\p{L})(?:[Bb]eim|[Zz]um|[Vv]om|[Ff]ürs) )/gu,
        /(?!\p{L}| \p{Lu})/gu,
        /lesen|essen|trinken|kochen|backen|feiern|tanzen|lachen|lernen|spielen|mitmachen|mitnehmen|anfassen|einkaufen|stöbern/gu,
        /genießen|wandern|laufen|schwimmen|arbeiten|warten|bezahlen|bestellen|putzen|aufräumen|verschenken|ausprobieren|nachlesen/gu,
        /nachmachen|anhören|mitsingen|mitreden|verlieben|entdecken|probieren|basteln|grillen|frühstücken|radfahren|skifahren/gu,
      ),
      'it is a noun here and takes a capital.',
    ],
    [sifted(/(?<=(?<!\p{L})(?:(?:erste|zweite|dritte|nächste|letzte|andere)[ns]?|jedes|dieses|manches) )mal(?!\p{L})/gu), 'Mal'],
    [
      sifted(/(?<=(?<!\p{L})[Ii]m )(?:voraus|allgemeinen|folgenden|übrigen|nachhinein|wesentlichen)(?!\p{L}| \p{Lu})/gu),
      'it is a noun here and takes a capital.',
    ],
    [sifted(/(?<=(?<!\p{L})(?:[Vv]ielen|[Hh]erzlichen|[Bb]esten|[Tt]ausend) )dank(?!\p{L})/gu), 'Dank'],
    [
      sifted(
        /(?<=(?<!\p{L})(?:[Gg]uten|[Ss]chönen|[Ss]chönes|[Gg]ute) )(?:morgen|abend|tag|nacht|wochenende|appetit|fahrt|besserung)(?!\p{L})/gu,
      ),
      'it is a noun here and takes a capital.',
    ],
    [
      sifted(
        joined(
          String.raw`(?<=(?<!\p{L})(?:der|die|das|den|dem|des|[Uu]nser(?:e[nmrs]?)?|[Ee]ure[nmrs]?|[Ee]ine?[nmrs]?|[Ii]m|[Zz]um|[Zz]ur|[Bb]eim|[Vv]om|[Dd]iese[nmrs]?|[Jj]ede[nmrs]?|[Nn]ächste[nmrs]?) )`,
          either(
            'woche|wochen|jahr|jahre|monat|kunden|kundinnen|gäste|öffnungszeiten|geschäft|filiale|werkstatt|termin',
            'termine|kaffee|küche|garten|stadt|kinder|leute|mitarbeiter|haus|schule|straße|verein|mannschaft|veranstaltung',
            'angebot|rezept|buch|wochenende|sommer|winter|herbst|frühling|frühstück|bäckerei|brot',
          ),
          String.raw`(?![\p{L}-]| \p{Lu}\p{Ll})`,
        ),
        'gu',
      ),
      'it is a noun and takes a capital.',
    ],
    [sifted(/(?<=(?<!\p{L})(?:es|jetzt|endlich|bald|nun|wieder) )soweit(?=\s*[.:!,?–]|\s*$)/gu), 'so weit'],
    // “seid 1924”, “seid der Gründung”: since then; “ihr seid 2000 Leute” are.
    [
      sifted(
        joined(
          String.raw`(?<!(?<!\p{L})[Ii]hr[^.!?\n]{0,40})(?<!\p{L})[Ss]eid(?= `,
          either(
            String.raw`(?:(?:dem jahr|dem herbst|dem sommer|dem winter|dem frühjahr|mehr als|über|fast|rund|etwa) )?(?:1[5-9]\d\d|20[01]\d)(?: \p{Ll}|[,.!])`,
            '(?:der|unserer|ihrer|seiner) (?:gründung|eröffnung|geburt|antike|kindheit|renovierung|wiedereröffnung)',
            String.raw`(?:jeher|kriegsende|generationen|jahrzehnten|jahrhunderten|neuestem|(?:vielen|einigen|wenigen|zwei|drei|vier|fünf|zehn|zwanzig|\d{1,3}) (?:jahren|tagen|wochen|monaten|stunden))(?!\p{L})`,
          ),
          '(?! ihr))',
        ),
        'giu',
      ),
      'seit',
    ],
    // “Seit ihr bereit?”; “seit ihr bei uns seid” and “seit ihr Mann hilft” tell since when.
    [
      sifted(
        joined(
          String.raw`(?<!\p{L})[Ss]eit(?= ihr (?:(?:schon|auch|alle|noch|heute|morgen|wieder|nicht|etwa|jetzt|immer|mal|denn|so|sehr|da) ){0,3}`,
          either(
            'dabei|bereit|gespannt|neugierig|fit|fertig|wach|hungrig|satt|verrückt|eingeladen|herzlich|willkommen|startklar',
            'unterwegs|sicher|zufrieden|krank|gesund|müde|toll|super|klasse|da[?!]|die (?:besten|größten)',
          ),
          String.raw`(?!\p{L}| (?:seid|wart)(?!\p{L})))`,
        ),
        'gu',
      ),
      'seid',
    ],
    // Prepositions of one case: “mit die Kinder”, “für dem Garten”.
    [
      sifted(/(?<!\p{L})(?:[Mm]it|[Bb]ei|[Vv]on) (?:die|eine|unsere?|meine|deine|eure|diese|jede)(?= \p{Lu}\p{Ll})/gu),
      'the dative belongs here.',
    ],
    [
      sifted(
        joined(
          String.raw`(?<!\p{L})(?:[Ff]ür|[Dd]urch|[Gg]egen|[Oo]hne) `,
          String.raw`(?:dem|einem|unserem|meinem|deinem|seinem|ihrem|eurem|diesem|jedem|unserer|eurer|dieser)(?= \p{Lu}\p{Ll})`,
        ),
        'gu',
      ),
      'the accusative belongs here.',
    ],
  ],
  fr: [
    // “De 9h a 18h”.
    [sifted(/(?<=\b\d{1,2} ?(?:h|heures) ?\d{0,2} )a(?= \d{1,2} ?(?:h|heures)(?!\p{L}))/giu), 'à'],
    [
      sifted(
        joined(
          String.raw`(?<=(?<!\p{L})(?:nos|vos|mes|tes|ses|les|des) )`,
          '(?:nouveau|nouvelle|petit|petite|grand|grande|premier|première|dernier|dernière|prochain|prochaine|beau|belle)',
          String.raw`(?= \p{Ll}+[sx](?!\p{L}))`,
        ),
        'giu',
      ),
      'the plural belongs here.',
    ],
    [sifted(/(?<=(?<!\p{L})\p{Ll}{3,}[sx] )on(?= (?:été|eu|pu|reçu|\p{Ll}{2,}és?)(?!\p{L}))/gu), 'ont'],
  ],
  es: [
    // “Hay que” and an infinitive; “de ahí que” goes with another form.
    [sifted(/(?<=(?:^|[.!?¡¿\n])\s{0,2})(?:Ahí|Ay)(?= que \p{L}+(?:ar|er|ir)(?:se|l[aeo]s?)?(?!\p{L}))/gu), 'Hay'],
    [
      sifted(/(?<=¿)(?:que(?! (?:no|si|sí|ya|tú|yo)(?!\p{L}))|cual|cuales|quien|quienes|donde|cuanto|cuantos|cuanta|cuantas)(?= \p{L})/giu),
      'it takes an accent here.',
    ],
    [
      sifted(
        /(?<=¡)que(?= (?:ganas|bien|bonito|bonita|maravilla|suerte|rico|rica|guapo|guapa|pasada|ilusión|alegría|buena|buen|gran|día|noche|rabia|pena|calor|frío|lujo|sorpresa)(?!\p{L}))/giu,
      ),
      'qué',
    ],
    [sifted(/(?<!\p{L})esta(?= (?!cuando|bando|mando|comando)\p{Ll}{2,}(?:ando|iendo)(?!\p{L}))/giu), 'está'],
    [
      sifted(
        /(?<=(?<!\p{L})(?:descubre|descubrid|sabes|sabéis|sabe|adivina|adivinad|averigua|pregunta) )(?:cual|cuanto|cuantos|cuantas|quien)(?= \p{L})/giu,
      ),
      'it takes an accent here.',
    ],
  ],
  pt: [
    // “, mais o bolo acabou”: what follows is a clause, not one thing more.
    [
      sifted(
        /(?<=\p{L}, )mais(?= (?:os?|as?|uma?|nosso|nossa) \p{Ll}+(?: [\p{L}\p{N}º]+){0,6}? (?:foi|é|está|estava|ficou|vai|tem|teve|deu|recebeu|perdeu|venceu|aconteceu|\p{Ll}{3,}(?:ou|iu|aram|eram|iram))(?!\p{L}))/gu,
      ),
      'mas',
    ],
  ],
  it: [[sifted(/(?<!\p{L})un po(?= di(?!\p{L}))/giu), 'un po’']],
  nl: [[sifted(/(?<=(?<!\p{L})Wie [^.,!?\n]{3,80}, )word(?= )/gu), 'wordt']],
};
