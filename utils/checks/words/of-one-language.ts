/** Words of one language that are innocent in another: “lul”, “kut”, “bite”, “pute”, “merde” stay where they belong. */
const narrow: Record<string, readonly string[]> = {
  en: ['retarded|retard|retards', 'kike|kikes', 'gook|gooks', 'beaner|beaners'],
  nl: ['kut', 'klote', 'lul', 'neuken', 'krijg de|kanker', 'rot op', 'mongool'],
  fr: [
    'bite|bites au',
    'pute|putes',
    'chier',
    'foutre|fous toi|le',
    'crève|crevez',
    'merde|merdes|merdique',
    'ta gueule',
    'bicot|bicots',
    'rital|ritals|boche|boches',
  ],
  de: ['hure|huren', 'kacke', 'mongo|mongos', 'neger|negern|negerin', 'arsch*', 'fick*', 'transe|transen'],
  es: ['verga', 'puta|putas|putada|puto|putos', 'cabrón|cabrones', 'moro|mora|negro|negra|judío de mierda'],
  pt: ['porra', 'cacete', 'vadia|vadias', 'merda|merdas'],
  it: ['troia|troie', 'terrone|terroni', 'crepa|crepate', 'bastardo|bastardi', 'merda|merde', 'minchia', 'crucco|crucchi|checca|checche'],
};

/** By entry: the one language it belongs to. */
export const narrowOf = new Map(
  Object.entries(narrow).flatMap(([language, entries]) => entries.map((entry) => [entry, language] as const)),
);

/** Swedish ends with “slut”, French kitchens fry in “lard”. */
export const onlyEnglish = /^(?:sluts?|lard|hags?|bums?|tramps?|arse|tosser|feck|minger|hobo|pest|slob|wank|lame)$/iu;
