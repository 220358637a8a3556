import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import '../../components/ui/base.css';
import { ask, BRIEFING_CHANGED, type Briefing } from '../../utils/messages.ts';
import type { Desk } from './desk.ts';
import type { WaitingDesk } from './queued.ts';

const greetingSchema = z.object({ nonce: z.string() });

const loading = load();
let desk: Desk | WaitingDesk | null = null;
let warm: Promise<void> | null = null;

/** In pieces: in Firefox this frame shares its thread with the site around it, which stands still while one of them comes in. */
async function load() {
  const { warmUp } = await import('./judge.ts');
  const [{ App }, { Desk }, { WaitingDesk }] = await Promise.all([import('./App.tsx'), import('./desk.ts'), import('./queued.ts')]);
  return { warmUp, App, Desk, WaitingDesk };
}

/**
 * Any site can put this page into a frame. It shows and takes nothing until the background has confirmed the
 * one-time word that our sentinel got for this tab, and it says nothing to its parent.
 */
async function greet(event: MessageEvent<unknown>): Promise<void> {
  const greeting = greetingSchema.safeParse(event.data);
  const [port] = event.ports;
  if (!greeting.success || !port) return;
  const confirming = ask({ verb: 'confirm', nonce: greeting.data.nonce });
  // The first judgement builds word lists and compiles what it needs: nothing is taken in before that is done.
  warm ??= loading.then(({ warmUp }) => warmUp());
  const [briefing, loaded] = await Promise.all([confirming, loading, warm]);
  if (!briefing) return;
  if (desk) desk.listen(port);
  else open(port, briefing, loaded);
}

function open(port: MessagePort, briefing: Briefing, { App, Desk, WaitingDesk }: Awaited<typeof loading>): void {
  const opened = location.hash === '#waiting' ? new WaitingDesk(port, briefing) : new Desk(port, briefing);
  desk = opened;
  browser.runtime.onMessage.addListener((message: { verb?: string }) => {
    if (message?.verb === BRIEFING_CHANGED) ask({ verb: 'brief' }).then((fresh) => opened.rebrief(fresh), console.error);
  });
  if (opened instanceof Desk) createRoot(document.getElementById('root')!).render(<App desk={opened} />);
}

addEventListener('message', (event) => {
  greet(event).catch((error) => console.error('Second Look:', error));
});
