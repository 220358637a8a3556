import { editorRange } from '../../utils/platforms/editor-text.ts';
import type { Platform } from '../../utils/platforms/platform.ts';

/** A platform with what finds a place in its editors: the code for it stands in the platform's own file, not on every page twice. */
export interface Handed extends Platform {
  place: typeof editorRange;
}

export const handed = (platform: Platform): Handed => ({ ...platform, place: editorRange });

/** Gives a platform to the sentinel in the same world. */
export const handOver = (platform: Platform): void => globalThis.secondLook?.use(handed(platform));
