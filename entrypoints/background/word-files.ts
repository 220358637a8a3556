import { scripts as all, type Script } from '../../utils/model/script.ts';

/** The scripts that bring what the parts of a page are called, to be put in before what reads it by its structure. */
export const wordFiles = (scripts: readonly Script[] = all): string[] => scripts.map((script) => `/words-${script}.js`);
