import { takeSigns } from '../../utils/text/signs-ahead.ts';

/** In the package, as wxt.config.ts puts it there. */
export const SIGNS = 'pattern-signs.bin';

/** Takes over what the build has read off the patterns of the checks: a fifth of what a compose box costs the processor. */
export async function readAhead(): Promise<void> {
  const file = await fetch(`/${SIGNS}`);
  takeSigns(new Uint16Array(await file.arrayBuffer()));
}
