/**
 * Small word classes for telling one from several, per language. Our own selection, after the chapters on agreement of common
 * grammars (Quirk et al.; Grevisse; Duden; Real Academia Española; Cunha and Cintra; Serianni; Algemene Nederlandse Spraakkunst).
 */
const set = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** What one does, and several do not. */
export interface Several {
  /** Words that stand before several things. */
  articles: ReadonlySet<string>;
  /** Verbs said of one. */
  verbs: ReadonlySet<string>;
  /** How the name of several things ends, and, where that is not enough, what is left out. */
  plural: RegExp;
  /** Words after which such a verb belongs to another subject: “las rebajas esta semana”. */
  follows?: RegExp;
  say: string;
}

/** Languages whose articles or endings tell several things for sure. */
export const several: Readonly<Record<string, Several>> = {
  de: {
    articles: set('die unsere alle diese eure ihre viele'),
    verbs: set('hat ist wird war kann muss kommt geht steht bleibt findet bekommt'),
    plural: /^\p{Lu}(?!\p{L}*(?:essen|leben|stehen)$)\p{Ll}{2,}(?:en|chen|innen)$/u,
    say: 'mehrere brauchen das Verb in der Mehrzahl.',
  },
  fr: {
    articles: set('les nos vos ces mes tes ses'),
    verbs: set('est a va sera était fait peut doit reste vient'),
    plural: /^(?!plus$|moins$)\p{Ll}{3,}[sx]$/u,
    say: 'avec plusieurs, le verbe est au pluriel.',
  },
  es: {
    articles: set('los las nuestros nuestras vuestros vuestras estos estas'),
    verbs: set('es está ha fue será va tiene empieza puede esta'),
    plural: /^(?!tres$|dos$|seis$|demás$|más$)\p{Ll}{3,}s$/u,
    follows: /^(?:esta \p{L}{3,}[ao]s|(?!esta)\p{L}+ )/u,
    say: 'con varios, el verbo va en plural.',
  },
  pt: {
    articles: set('os as nossos nossas estes estas'),
    verbs: set('é está foi será vai tem começa pode'),
    plural: /^(?!três$|dois$|duas$|seis$|dez$|mais$|demais$)\p{Ll}{3,}s$/u,
    say: 'com vários, o verbo vai no plural.',
  },
  it: {
    articles: set('i gli le'),
    verbs: set('è ha va sarà era viene comincia inizia può'),
    plural: /^(?!cinque$|sette$|nove$|tre$|più$)\p{Ll}{3,}[ie]$/u,
    say: 'con più cose il verbo è plurale.',
  },
  nl: {
    articles: set('de onze deze alle'),
    verbs: set('is heeft wordt gaat komt was blijft kan'),
    plural: /^\p{Ll}{3,}(?:ers|els|jes|tjes|ingen|heden|teiten|eurs)$/u,
    say: 'bij meer dan één hoort het meervoud.',
  },
};

/** What stands before several things and never alone before a verb. */
export interface OwnedSeveral {
  owners: ReadonlySet<string>;
  /** Articles that do so at the head of a sentence, where no infinitive follows: “les inviter”. */
  articles?: ReadonlySet<string>;
  infinitive?: RegExp;
  /** The next word has this ending, or is one of the others. */
  ending: RegExp;
  other: RegExp;
  notAfter: RegExp;
  say: string;
}

export const ownedByUs: Readonly<Record<string, OwnedSeveral>> = {
  fr: {
    owners: set('nos vos mes tes ses'),
    articles: set('les ces'),
    infinitive: /(?:er|ir|re)$/u,
    ending: /[sxzi]$/u,
    other:
      /^(?:deux|trois|quatre|cinq|sept|huit|neuf|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|mille|super|mini|maxi|ultra|extra|top|plus|moins|très|si|tout|presque|encore|bien|ex|best|vraie|big|media|et|ou)$/u,
    notAfter: /(?!)/u,
    say: 'le pluriel est attendu.',
  },
  es: {
    owners: set('nuestros nuestras vuestros vuestras'),
    ending: /s$/u,
    other:
      /^(?:cuatro|cinco|siete|ocho|nueve|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|cien|mil|súper|super|ya|y|o|no|son|serán|fueron|están|se|mejor|más|a|en|con|de|que)$/u,
    notAfter: /^(?:los|las|son|algunos|algunas)$/u,
    say: 'se espera el plural.',
  },
  pt: {
    owners: set('nossos nossas meus minhas'),
    ending: /s$/u,
    other:
      /^(?:quatro|cinco|sete|oito|nove|onze|doze|quinze|vinte|trinta|cem|mil|super|já|e|ou|não|são|serão|foram|estão|se|mais|a|o|em|com|de|que)$/u,
    notAfter: /^(?:são|alguns|algumas)$/u,
    say: 'espera-se o plural.',
  },
  it: {
    owners: set('nostri vostri miei suoi'),
    ending: /(?:[^oe]|[^rnt]e)$/u,
    other:
      /^(?:quattro|otto|cento|euro|primo|video|auto|logo|moto|anno|sono|verranno|hanno|dove|se|e|o|invece|ogni|anche|oltre|ben|sempre|video)$/u,
    notAfter: /^(?:sono|dei)$/u,
    say: 'qui ci vuole il plurale.',
  },
};
