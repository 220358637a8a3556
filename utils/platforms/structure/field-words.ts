import { knownWords, type Label } from './words/words.ts';

/** What the fields and choices of a compose box are called, in thirty languages. Each is asked about one label, not about a text. */

const is = (label: Label, words: string): boolean => knownWords().some(({ labels }) => labels[label]?.test(words.trim()));

/** Whether a field with this label is for looking something up, or about oneself or whoever runs the site: nothing written there is published. */
export const isForOneself = (label: string): boolean => is('seeking', label) || is('oneself', label);

/** Whether this label asks for what can be seen in a picture. */
export const asksDescription = (label: string): boolean => is('description', label);

/** Whether this label asks for words that stand before a folded text. */
export const asksWarning = (label: string): boolean => is('warning', label);

/** Whether this label asks for a title. */
export const asksTitle = (label: string): boolean => is('title', label);

/** Whether this label asks for an address that goes out with the text. */
export const asksLink = (label: string): boolean => is('link', label);

/** Whether a control with these words on it chooses who may see or answer: “Everyone can reply”. */
export const choosesAudience = (words: string): boolean => is('audience', words);

/** Whether this names what chooses an audience, where the choice itself says little. */
export const namesAudience = (name: string): boolean => is('visibility', name);

/** Whether a link of this name leads to the page of whoever is signed in. */
export const namesOwnPage = (name: string): boolean => is('own page', name);

/** Whether a label, or a name that whoever built the page gave, is that of a comment. */
export const namesComment = (name: string): boolean => is('comment', name);

/** Whether a label asks for a message to few, where a press “sends”. */
export const asksMessage = (label: string): boolean => is('message', label);

/** Whether these words end in what is written to be sent: “the message”. */
export const namesWriting = (words: string): boolean => is('writing', words);

/** Whether these words stand before whoever is answered. */
export const tellsAnswer = (words: string): boolean => is('answer', words);

/** Who is signed in, where words begin by saying so: “Logged in as Acme Tea. Log out?”; empty: they do not. */
export const signedInAs = (words: string): string =>
  knownWords()
    .map(({ labels }) => labels['signed in']?.exec(words)?.[1])
    .find((name) => name) ?? '';

/** Whether a dialog of this name tells whoever runs the site of somebody else's post. */
export const namesReport = (name: string): boolean => is('report', name);

/** Whether this names what asks a colleague first: “Submit for review”. */
export const asksForApproval = (name: string): boolean => is('approval', name);

/** Whether these words go on to tell where a text goes, or who sends it: “to Acme Tea”, “as Acme Tea”. */
export const tellsWhither = (words: string): boolean => is('whither', words);

/** The same where that stands first: “auf Facebook veröffentlichen”. */
export const tellsWhitherFirst = (words: string): boolean => is('whither first', words);

/** Whether a control of this name keeps a text as it is, and where: what is published is so from then on. */
export const namesSaving = (name: string): boolean => is('saving', name);

/** Whether a choice of this name says that a text is published. */
export const namesPublished = (name: string): boolean => is('published', name);
