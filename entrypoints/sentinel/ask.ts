import { browser } from 'wxt/browser';
import type { Request } from '../../utils/requests.ts';

/** Asks the background; written out here because the whole list of messages carries schemas that a site's page must not. */
export async function ask<T>(request: Request): Promise<T> {
  const reply: { answer?: T; error?: string } | undefined = await browser.runtime.sendMessage(request);
  if (!reply || reply.error) throw new Error(reply?.error ?? 'The extension does not answer.');
  return reply.answer as T;
}

export function tell(request: Request): void {
  ask(request).catch((error) => console.warn('Second Look:', error));
}
