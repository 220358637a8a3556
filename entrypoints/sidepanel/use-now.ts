import { useEffect, useState } from 'react';

/**
 * The time, read again often enough for clocks that show minutes, and whenever what is shown changes: what was just done must not lie
 * in the future of a clock that stands.
 */
export function useNow(shown: unknown): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of it is what asks for the time
  useEffect(() => {
    const read = () => setNow(new Date().toISOString());
    read();
    const timer = setInterval(read, 15_000);
    return () => clearInterval(timer);
  }, [shown]);
  return now;
}
