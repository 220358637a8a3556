/** What kind of organisation a brand is. Some checks, questions and advice fit one kind alone. */
export const organisations = ['company', 'agency', 'finance-or-health', 'listed', 'public-body', 'charity'] as const;
export type Organisation = (typeof organisations)[number];
