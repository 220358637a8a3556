import { useState } from 'react';
import { messageOf } from '../../utils/text/message-of.ts';

/** Does what may fail, and keeps what went wrong in words until something works. */
export function useAttempt() {
  const [trouble, setTrouble] = useState<string | null>(null);
  async function attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      setTrouble(null);
    } catch (error) {
      setTrouble(messageOf(error));
    }
  }
  return { trouble, attempt };
}
