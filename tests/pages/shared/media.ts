import type { ChangeEvent } from 'react';
import type { Medium } from './oracle.ts';

/** A picture somebody chose, before it is sent. */
export interface Picture extends Medium {
  /** `blob:` address of the preview. */
  url: string;
}

/** The pictures chosen in a file input. The input is emptied, so that the same file can be chosen again. */
export function chosen(event: ChangeEvent<HTMLInputElement>): Picture[] {
  const pictures = Array.from(event.target.files ?? [], (file) => ({ fileName: file.name, alt: '', url: URL.createObjectURL(file) }));
  event.target.value = '';
  return pictures;
}

export const toMedium = ({ fileName, alt }: Picture): Medium => ({ fileName, alt });
