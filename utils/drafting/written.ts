import { lengthOf } from '../text/counting.ts';
import type { Room, Setting } from './facts.ts';
import { type ApologyPart, apologyParts, type Sentence, SHORTEST } from './sentence.ts';

/** A finished draft. Everything in it can be edited. */
export interface Written {
  /** Of an e-mail. */
  subject?: string;
  /** One text, or several for a thread. */
  texts: string[];
  /** Which parts of an apology are there, in the order of their weight. */
  has: ApologyPart[];
}

/** Fits sentences into the room: whole, else without what can be spared, else as a thread. */
export function written(all: readonly Sentence[], room: Room): Written {
  const core = all.filter((sentence) => !sentence.extra);
  return inOne([all, core], room) ?? { texts: thread(core, room), has: partsOf(core) };
}

/** The same, with its shortest wordings where those save a second post. @param make the sentences in the wordings of a seed */
export function writtenIn(make: (seed: number) => readonly Sentence[], { room, seed }: Setting): Written {
  const whole = written(make(seed), room);
  if (whole.texts.length === 1) return whole;
  const short = make(SHORTEST).filter((sentence) => !sentence.extra);
  const one = inOne([short, short.filter((sentence) => !sentence.late)], room);
  if (one) return one;
  const thread = written(short, room);
  return thread.texts.length < whole.texts.length ? thread : whole;
}

/** The first of these that is one text. */
function inOne(choices: readonly (readonly Sentence[])[], room: Room): Written | null {
  const chosen = choices.find((each) => fits(joined(each), room));
  return chosen ? { texts: [joined(chosen)], has: partsOf(chosen) } : null;
}

function joined(all: readonly Sentence[]): string {
  return all.map(({ text, begins }, index) => (index === 0 ? text : gaps[begins ?? 'none'] + text)).join('');
}

const gaps = { none: ' ', line: '\n', paragraph: '\n\n' } as const;

function fits(text: string, { length, counting }: Room): boolean {
  return length === null || lengthOf(text, counting) <= length;
}

function thread(all: readonly Sentence[], room: Room): string[] {
  const texts: string[] = [];
  let open: Sentence[] = [];
  const close = () => {
    if (open.length > 0) texts.push(joined(open));
    open = [];
  };
  for (const sentence of all) {
    for (const text of pieces(sentence.text, room)) {
      const piece = { ...sentence, text };
      if (open.length > 0 && !fits(joined([...open, piece]), room)) close();
      open.push(piece);
    }
  }
  close();
  return texts;
}

/** A sentence longer than the room, cut between words; a single word that is longer is cut between characters. */
function pieces(text: string, room: Room): string[] {
  if (fits(text, room)) return [text];
  const cut: string[] = [];
  let open = '';
  for (const word of text.split(' ').flatMap((each) => chunks(each, room))) {
    const longer = open === '' ? word : `${open} ${word}`;
    if (fits(`${longer} …`, room)) open = longer;
    else {
      cut.push(`${open} …`);
      open = word;
    }
  }
  return open === '' ? cut : [...cut, open];
}

function chunks(word: string, room: Room): string[] {
  if (fits(`${word} …`, room) || room.length === null) return [word];
  const size = Math.max(1, Math.floor(room.length / 4));
  const characters = [...word];
  return Array.from({ length: Math.ceil(characters.length / size) }, (_, index) =>
    characters.slice(index * size, (index + 1) * size).join(''),
  );
}

function partsOf(all: readonly Sentence[]): ApologyPart[] {
  return apologyParts.filter((part) => all.some((sentence) => sentence.part === part));
}
