import type { SyntheticEvent } from 'react';

/**
 * Lets a handler run only for an event a person made. The panel stands on other people's pages; a
 * click that a script made up decides nothing there.
 */
export function trusted<Args extends [event: SyntheticEvent, ...rest: unknown[]]>(handler: (...args: Args) => void) {
  return (...args: Args): void => {
    if (args[0].nativeEvent.isTrusted) handler(...args);
  };
}
