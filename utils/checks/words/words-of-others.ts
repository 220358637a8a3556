import { framed } from '../../text/any-of.ts';

/** How a text shows that hurtful words in it are those of others, or are taken back. English, German, French, Spanish, Portuguese, Italian. */

/** Quoted to condemn, reported, or spoken of as words. */
export const aboutWords = framed(
  /\b/iu,
  /\b/iu,
  /slur|the word|the term|say no to|stop (?:using|saying)|racist word|hate speech|slang|dialect|n-word|called (?:me|us|him|her)/iu,
  /words matter|language matters|how to (?:talk|speak|write) about|unwort|schimpfwort|insulte|insulto|insulti/iu,
  /ofensa/iu,
);

/** Words are told of: heard, said, written to somebody, or spoken of as words. */
export const REPORTED = framed(
  /(?<![\p{L}\p{N}_])/iu,
  /(?![\p{L}\p{N}_])/iu,
  /hears?|heard|told|tells?|said|says?|saying|called|calls?|means?|shout(?:ed|s)?/iu,
  /wrote|written|writes|comments?|words?|phrase|insults?|labels?|taught|used to/iu,
  /hört\w*|gehört|sag(?:t|te|ten|en)|gesagt|nann\w+|genannt|hei(?:ß|ss)t|hie(?:ß|ss)\w*|titel|rief\w*|wörter|sprüche?|entendu/iu,
  /dit|disait|appel\w+|mots?|oí\w*|oye\w*|dice\w*|dijo|dijeron|llam\w+|palabras?/iu,
  /ouvi\w*|disse\w*|chama\w+|palavras?|sentit\w+|dicono|detto|chiama\w+|parole?/iu,
);

/** “…: faster, further”, “…: six of ours tell”. */
export const TAKEN_BACK =
  /^\s?[:=]\s?(?:\p{L}+er\b|\d|(?:two|three|four|five|six|seven|eight|ten|meet|how|why|the|zwei|drei|vier|fünf|sechs|acht|zehn)\b)/u;
