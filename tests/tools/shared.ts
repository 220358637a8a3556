import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the shared cases and posts: beside the checkout, or $SECOND_LOOK_SHARED. `null`: not on this machine. */
export function sharedFolder(): string | null {
  const folder = process.env.SECOND_LOOK_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
  return existsSync(folder) ? folder : null;
}

/** The objects of a JSON Lines file under the shared folder; empty where it is missing. */
export function sharedLines<T>(path: string): T[] {
  const folder = sharedFolder();
  const file = folder && `${folder}/${path}`;
  if (!file || !existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
