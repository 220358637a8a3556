import type { Draft } from '../../utils/model/draft.ts';
import { howToAnswer } from '../../utils/signoff/outside.ts';
import { shownHandle } from '../../utils/text/shown-handle.ts';
import { type ChosenFiles, fileOf } from './chosen-files.ts';

/** In pixels. Twice what a screen of a hundred dots to the inch needs, so that it stays sharp on a phone. */
const WIDTH = 1200;
const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;
const FONT = 'system-ui, sans-serif';
/** Beyond it a canvas gets too tall for some browsers; whoever needs more takes the text. */
const MOST_BLOCKS = 200;
const TALLEST_PICTURE = 900;

interface Line {
  text: string;
  font: string;
  colour: string;
  height: number;
}

type Block = Line | { picture: ImageBitmap; height: number } | { gap: number };

const title = (text: string): Line => ({ text, font: `600 36px ${FONT}`, colour: '#1b2427', height: 50 });
const soft = (text: string): Line => ({ text, font: `400 28px ${FONT}`, colour: '#56605f', height: 40 });
const body = (text: string): Line => ({ text, font: `400 36px ${FONT}`, colour: '#1b2427', height: 52 });

/**
 * The draft as a picture for somebody who has no Second Look: account, time, the words, the pictures, and how to answer.
 * @param about the network's name, when it goes out in words, and the short code
 */
export async function pictureOfDraft(
  draft: Draft,
  files: ChosenFiles,
  { network, time, code }: { network: string; time: string; code: string },
): Promise<Blob> {
  const measure = new OffscreenCanvas(1, 1).getContext('2d')!;
  const wrapped = (line: Line): Line[] => wrap(line, measure);
  const blocks: Block[] = [
    ...wrapped(title(draft.account ? shownHandle(draft.account.handle, draft.account.name) : 'The account could not be read')),
    ...wrapped(soft(`${network} · ${time}`)),
    { gap: 32 },
  ];
  if (draft.warning) blocks.push(...wrapped(soft(`Content warning: ${draft.warning}`)));
  for (const [part, { text, media }] of draft.parts.entries()) {
    if (draft.parts.length > 1) blocks.push(soft(`${part + 1}/${draft.parts.length}`));
    blocks.push(...text.split('\n').flatMap((line) => wrapped(body(line))), { gap: 24 });
    for (const [medium, { kind, alt }] of media.entries()) {
      const chosen = fileOf(draft, files, part, medium);
      const picture = chosen && (await createImageBitmap(chosen.file).catch(() => null));
      if (picture) blocks.push({ picture, height: Math.min(TALLEST_PICTURE, (INNER / picture.width) * picture.height) }, { gap: 12 });
      blocks.push(...wrapped(soft(`${picture ? '' : `${kind}: `}${alt || 'no description'}`)), { gap: 24 });
    }
  }
  return drawn([...blocks.slice(0, MOST_BLOCKS), { gap: 16 }, ...wrapped(title(howToAnswer(code)))]);
}

function drawn(blocks: readonly Block[]): Promise<Blob> {
  const heightOf = (block: Block): number => ('gap' in block ? block.gap : block.height);
  const canvas = new OffscreenCanvas(WIDTH, 2 * MARGIN + blocks.reduce((sum, block) => sum + heightOf(block), 0));
  const paper = canvas.getContext('2d')!;
  paper.fillStyle = '#fffefb';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  let top = MARGIN;
  for (const block of blocks) {
    if ('picture' in block) {
      const { width, height } = block.picture;
      const drawnWidth = (block.height / height) * width;
      paper.drawImage(block.picture, MARGIN, top, drawnWidth, block.height);
      block.picture.close();
    } else if ('text' in block) {
      paper.font = block.font;
      paper.fillStyle = block.colour;
      paper.textBaseline = 'middle';
      paper.fillText(block.text, MARGIN, top + block.height / 2);
    }
    top += heightOf(block);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Breaks a line where it is too wide: between words, and within one that is wider than the picture. */
function wrap(line: Line, measure: OffscreenCanvasRenderingContext2D): Line[] {
  measure.font = line.font;
  const fits = (text: string): boolean => measure.measureText(text).width <= INNER;
  const lines: string[] = [];
  let current = '';
  for (const word of line.text.split(/(?<=\s)/)) {
    if (fits(current + word)) current += word;
    else {
      if (current !== '') lines.push(current);
      current = '';
      for (const sign of word) {
        if (!fits(current + sign)) {
          lines.push(current);
          current = '';
        }
        current += sign;
      }
    }
  }
  return [...lines, current].map((text) => ({ ...line, text }));
}
