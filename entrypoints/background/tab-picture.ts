import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { KeepPostAnswer, PostPageRequest } from '../../utils/messages.ts';
import { postSchema, replySchema } from '../../utils/model/post.ts';
import { wordFiles } from './word-files.ts';

/** What a tab shows of a post. */
export interface TabCopy {
  /** `null`: no script of ours answers there. */
  page: KeepPostAnswer | null;
  /** Cropped to the post. */
  picture: Blob | null;
  /** Why there is no picture, or not a whole one, in a sentence; `null`: it is whole. */
  lacks: string | null;
}

/** A page that moves while its picture is taken, because our side panel opens beside it, is taken again this often. */
const ATTEMPTS = 3;

/**
 * Reads the post in a tab and takes its picture, with everything of ours out of it. The browser allows a picture only
 * after a press in the toolbar, a shortcut or the context menu.
 *
 * @param wantsPicture `false` where no such press was made
 */
export async function copyOfTab(tabId: number, wantsPicture: boolean): Promise<TabCopy> {
  await putPostPage(tabId);
  const page = await askPostPage(tabId, { verb: 'keep-post' });
  try {
    if (!page?.post) return { page, picture: null, lacks: 'The page does not show the post any more, so there is no picture of it.' };
    if (!wantsPicture) return { page, picture: null, lacks: 'There is no picture yet. Press the Second Look button in the toolbar once.' };
    return await pictured(tabId, page);
  } finally {
    await askPostPage(tabId, { verb: 'picture-taken' });
  }
}

async function pictured(tabId: number, page: KeepPostAnswer, attempt = 1): Promise<TabCopy> {
  const none = (lacks: string): TabCopy => ({ page, picture: null, lacks });
  if (!page.place) return none('The post was not in view, so there is no picture of it.');
  let shown: Blob;
  try {
    const { windowId, active } = await browser.tabs.get(tabId);
    if (!active) return none('Another tab was in front, so there is no picture of the post.');
    shown = blobOf(await browser.tabs.captureVisibleTab(windowId, { format: 'png' }));
  } catch (error) {
    console.warn('Second Look: no picture.', error);
    return none('The browser did not allow a picture. Press the Second Look button in the toolbar once.');
  }
  const after = await askPostPage(tabId, { verb: 'keep-post' });
  const moved = JSON.stringify(after?.place) !== JSON.stringify(page.place);
  if (moved && after?.post && attempt < ATTEMPTS) return pictured(tabId, { ...page, place: after.place, whole: after.whole }, attempt + 1);
  return {
    page,
    picture: await cropped(shown, page.place, page.ratio),
    lacks: page.whole ? null : 'The picture shows only the part of the post that was in view.',
  };
}

/** The script for a post's page, and before it what reads posts of a site that no platform's file is for. */
export const putPostPage = (tabId: number): Promise<void> => putBeside(tabId, 'post-structure', 'post-page');

/** Puts scripts for a post's or a queue's page beside the sentinel; where one is already, nothing happens. */
export async function putBeside(tabId: number, ...scripts: ('post-structure' | 'post-page' | 'queue-page')[]): Promise<void> {
  const files = scripts.map((script) => `/${script}.js`);
  if (scripts.includes('post-structure')) files.unshift(...wordFiles());
  await browser.scripting
    .executeScript({ target: { tabId }, files: files as never })
    .catch((error) => console.warn('Second Look may not enter this tab.', error));
}

/** What the script on a post's page answers; `null`: nothing, or nobody listens there. */
export async function askPostPage(tabId: number, request: PostPageRequest): Promise<KeepPostAnswer | null> {
  try {
    const answer: KeepPostAnswer | undefined = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
    if (!answer) return null;
    // What is read of a page is the page's word.
    return { ...answer, post: postSchema.nullable().parse(answer.post), replies: z.array(replySchema).parse(answer.replies) };
  } catch (error) {
    if (error instanceof z.ZodError) console.warn('Second Look could not take what was read of a post.', error);
    // Otherwise it is the browser's way of saying that nobody listens there.
    return null;
  }
}

/**
 * The bytes of a picture in a data address.
 * @throws {Error} where it is none
 */
export function blobOf(address: string): Blob {
  const [, type, base64] = /^data:(image\/(?:png|jpeg|webp|gif|avif));base64,(.*)$/s.exec(address) ?? [];
  if (!type || base64 === undefined) throw new Error('This is not a picture that can be kept. Use PNG, JPEG, WebP, GIF or AVIF.');
  return new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type });
}

async function cropped(picture: Blob, place: NonNullable<KeepPostAnswer['place']>, ratio: number): Promise<Blob> {
  const [left, top, width, height] = [place.left, place.top, place.width, place.height].map((length) => Math.round(length * ratio)) as [
    number,
    number,
    number,
    number,
  ];
  const bitmap = await createImageBitmap(picture, left, top, Math.max(1, width), Math.max(1, height));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
