import { z } from 'zod';
import { type Path, pathSchema } from '../model/site-definition.ts';
import { persisted } from './persisted.ts';

/** A site that is built anew every week shall not fill the store. */
const KEPT = 5;

/** The ways to the buttons that were seen sending a post, newest first, by host: where a page tells too little, this tells what publishes. */
export const sentBy = persisted<Record<string, Path[]>>({
  key: 'sent-by',
  title: 'which buttons published',
  version: 1,
  schema: z.record(z.string(), z.array(pathSchema)),
  fallback: {},
});

/** Notes that a press on this button sent something out. */
export async function noteSentBy(host: string, path: Path): Promise<void> {
  await sentBy.update((all) => {
    const others = (all[host] ?? []).filter((known) => known.join() !== path.join());
    return { ...all, [host]: [path, ...others].slice(0, KEPT) };
  });
}
