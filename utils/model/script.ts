/** The scripts of the languages in which the parts of a page are known by name; English is known everywhere. */
export const scripts = ['latin', 'greek-cyrillic', 'east-asian', 'arabic-indic'] as const;

export type Script = (typeof scripts)[number];
