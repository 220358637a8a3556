import type { Language } from '../../utils/text/language.ts';
import type { ToRead, WasRead } from './picture-reader-worker.ts';

/** Milliseconds after the last picture until the reader is put away, and with it the memory it takes. */
const IDLE = 20_000;
/** Bytes. Larger ones are photographs straight from a camera, and take the reader longer than anybody waits. */
const LARGEST = 15_000_000;

interface Waiting {
  resolve: (writing: string) => void;
  reject: (error: Error) => void;
}

let worker: Worker | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;
let count = 0;
const waiting = new Map<number, Waiting>();

/**
 * What is written in a picture, a line each, as far as it can be read with certainty; empty: nothing. It is read on this machine, on a
 * thread of its own that is started for it and ended when no more come.
 * @param language what it is written in, most likely
 * @throws where the file is no picture that this browser can show
 */
export function writingIn(picture: File, language: Language): Promise<string> {
  if (!picture.type.startsWith('image/') || picture.size > LARGEST) return Promise.resolve('');
  clearTimeout(idle);
  worker ??= started();
  const id = count++;
  const read = new Promise<string>((resolve, reject) => waiting.set(id, { resolve, reject }));
  worker.postMessage({ id, picture, language } satisfies ToRead);
  return read;
}

function started(): Worker {
  const begun = new Worker(new URL('./picture-reader-worker.ts', import.meta.url), { type: 'module' });
  begun.onmessage = ({ data }: MessageEvent<WasRead>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('writing' in data) asked?.resolve(data.writing);
    else asked?.reject(new Error(`A picture could not be read. ${data.problem}`));
    if (waiting.size === 0) idle = setTimeout(putAway, IDLE);
  };
  begun.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(`Pictures cannot be read. ${message}`));
    putAway();
  };
  return begun;
}

function putAway(): void {
  worker?.terminate();
  worker = null;
  waiting.clear();
}
