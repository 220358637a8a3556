import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import '../../components/ui/base.css';
import { ask, BRIEFING_CHANGED, type Briefing } from '../../utils/messages.ts';
import { App } from './App.tsx';
import { Desk } from './desk.ts';
import { WaitingDesk } from './queued.ts';
import { readAhead } from './read-ahead.ts';
import { warmUp } from './warm-up.ts';

const greetingSchema = z.object({ nonce: z.string() });

let desk: Desk | WaitingDesk | null = null;
let warm: Promise<void> | null = null;

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
  warm ??= readAhead()
    .catch((error) => console.warn('Second Look: the patterns are read once more.', error))
    .then(warmUp);
  const [briefing] = await Promise.all([confirming, warm]);
  if (!briefing) return;
  if (desk) desk.listen(port);
  else open(port, briefing);
}

function open(port: MessagePort, briefing: Briefing): void {
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
