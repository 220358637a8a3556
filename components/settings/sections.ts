/** The places of the options page; the id is what stands behind the # in its address. */
export const sections = {
  brands: { title: 'Brands', lead: 'Who posts from here, and what is theirs.' },
  people: { title: 'People', lead: 'Who you are to your colleagues, and whose yes counts here.' },
  checks: { title: 'Checks', lead: 'What drafts are looked through for, and what each check may do.' },
  checklist: { title: 'Checklist', lead: 'Questions for what no machine can see, asked for every brand.' },
  'who-must-look': {
    title: 'Who must look',
    lead: 'For every account, even where nothing was found. Where a colleague has to sign is said in Brands, with the account.',
  },
  'went-out': { title: 'Went out through here', lead: 'What was published in this browser.' },
  log: {
    title: 'Log',
    lead: 'What was asked, answered and published here. It holds times, accounts and marks of the content, never its words.',
  },
  silenced: { title: 'Silenced', lead: 'What is no longer pointed out.' },
  sites: { title: 'Sites', lead: 'Where Second Look may read a compose box.' },
  exchange: { title: 'Import and export', lead: 'What you have set up, in one file: for another machine, or for safety.' },
} as const;

export type SectionId = keyof typeof sections;

/** Where in the options an address leads. */
export interface Place {
  section: SectionId;
  /** What is open in that section, such as a brand's id; `null`: its first page. */
  item: string | null;
}

/** `#brands/b1` → brands, b1. What is not known leads to the brands. */
export function placeOf(hash: string): Place {
  const [section = '', item] = hash.replace(/^#/, '').split('/');
  return Object.hasOwn(sections, section) ? { section: section as SectionId, item: item || null } : { section: 'brands', item: null };
}
