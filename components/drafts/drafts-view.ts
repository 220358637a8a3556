import type { TableFault } from '../../utils/text/month-table.ts';

/** A draft that is kept, in one or several versions. */
export interface KeptView {
  id: string;
  /** “@acmetea on X: Our winter tea is back” */
  title: string;
  /** When it goes out, in words; empty: it has no time of its own. */
  when: string;
  /** Each with its account and network, and the words to be pasted there. */
  versions: readonly { name: string; text: string }[];
  /** Small copies of pictures that are kept with it. */
  pictures: number;
  /** Whether it is among those to be asked about. */
  chosen: boolean;
}

/** What stands in a table that was pasted. */
export interface TableView {
  posts: number;
  /** What is left in the field once the posts are taken: the first row, and the rows that cannot be taken. */
  rest: string;
  faults: readonly TableFault[];
}

export interface DraftsActions {
  choose(ids: readonly string[], on: boolean): void;
  /** Makes one draft of several: the same post, for several networks. */
  join(ids: readonly string[]): void;
  takeApart(id: string): void;
  remove(ids: readonly string[]): void;
  /** Keeps the posts of a table. Whether that was done. */
  bring(table: string): Promise<boolean>;
}
