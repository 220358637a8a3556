import type { Draft } from '../model/draft.ts';

/** The files of one compose box since its last post. Their names are not on the page, but they pass by when a file is chosen, dropped or pasted. */
export class BoxFiles {
  #files: File[] = [];
  /** How many were in the box when it was last read. */
  #shown = 0;

  /** Remembers these, and gives back the pictures among them. */
  take(files: readonly File[]): File[] {
    this.#files.push(...files);
    return files.filter(isPicture);
  }

  pictures(): File[] {
    return this.#files.filter(isPicture);
  }

  /**
   * Writes the file names into a draft, where there are as many files as it has media: then they are in the same order. Where
   * something was taken out nobody can tell what is left, and what is put in its place may be no file at all.
   */
  name(draft: Draft): void {
    const media = draft.parts.flatMap((part) => part.media);
    if (media.length < this.#shown) this.#files = [];
    this.#shown = media.length;
    if (media.length === 0 || media.length !== this.#files.length) return;
    media.forEach((item, index) => {
      item.fileName ??= this.#files[index]?.name ?? null;
    });
    draft.unread = draft.unread?.filter((name) => name !== 'file-names');
  }
}

const isPicture = (file: File): boolean => file.type.startsWith('image/');
