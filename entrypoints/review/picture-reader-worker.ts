import deu from '@tesseract.js-data/deu/4.0.0_best_int/deu.traineddata.gz?url';
import eng from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url';
import fra from '@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz?url';
import ita from '@tesseract.js-data/ita/4.0.0_best_int/ita.traineddata.gz?url';
import por from '@tesseract.js-data/por/4.0.0_best_int/por.traineddata.gz?url';
import spa from '@tesseract.js-data/spa/4.0.0_best_int/spa.traineddata.gz?url';
import startTesseract, { type TesseractApi } from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import program from 'tesseract.js-core/tesseract-core-simd-lstm.wasm?url';
import type { Language } from '../../utils/text/language.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { certainWords } from './certain-words.ts';
import { shrunk } from './shrunk.ts';

/**
 * Reads what is written in pictures, with Tesseract, on a thread of its own. Its program and what it knows of each language lie in our
 * package: nothing is fetched from anywhere else. The small package is used and not the one around it, which asks a server for both.
 */

/** What to read. */
export interface ToRead {
  id: number;
  picture: Blob;
  language: Language;
}

/** What is written there, a line each; or why that could not be told. */
export type WasRead = { id: number } & ({ writing: string } | { problem: string });

const knowledge: Readonly<Record<Language, string>> = { en: eng, de: deu, fr: fra, es: spa, pt: por, it: ita };

/** Pixels of the longer side. Letters of a poster stay large enough, and four times the pixels take four times as long. */
const LONGEST_SIDE = 1_600;
/** Tesseract's own names for: its neural network alone, and a page of which nothing is known. */
const NEURAL = 1;
const ANY_PAGE = '3';

const engines = new Map<Language, Promise<{ api: TesseractApi; put(bytes: Uint8Array): void }>>();

async function engineFor(language: Language) {
  const [{ FS, TessBaseAPI }, known] = await Promise.all([
    startTesseract({ locateFile: () => program, print: quiet, printErr: quiet }),
    fetch(knowledge[language]).then(({ body }) => new Response(body!.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()),
  ]);
  FS.writeFile(`${language}.traineddata`, new Uint8Array(known));
  const api = new TessBaseAPI();
  if (api.Init(null, language, NEURAL) !== 0) throw new Error(`Tesseract cannot read ${language}.`);
  api.SetVariable('tessedit_pageseg_mode', ANY_PAGE);
  return { api, put: (bytes: Uint8Array) => FS.writeFile('/input', bytes) };
}

/** It talks of resolutions and empty pages, which are no news here. */
const quiet = (): void => {};

async function writingIn({ picture, language }: ToRead): Promise<string> {
  if (!engines.has(language)) engines.set(language, engineFor(language));
  const [{ api, put }, bytes] = await Promise.all([engines.get(language)!, drawn(picture)]);
  put(bytes);
  if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract does not take this picture.');
  api.Recognize(null);
  return certainWords(api.GetTSVText(0));
}

/** The picture in a size and format that Tesseract takes. */
async function drawn(picture: Blob): Promise<Uint8Array> {
  const bitmap = await createImageBitmap(picture);
  const png = await shrunk(bitmap, LONGEST_SIDE).convertToBlob({ type: 'image/png' });
  bitmap.close();
  return new Uint8Array(await png.arrayBuffer());
}

let last: Promise<void> = Promise.resolve();

// One after another: an engine holds one picture.
self.onmessage = ({ data }: MessageEvent<ToRead>) => {
  last = last.then(async () => {
    const answer: WasRead = await writingIn(data).then(
      (writing) => ({ id: data.id, writing }),
      (error) => ({ id: data.id, problem: messageOf(error) }),
    );
    self.postMessage(answer);
  });
};
