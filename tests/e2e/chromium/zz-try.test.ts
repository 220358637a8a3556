import { it } from 'vitest';
import { openToolbarBrowser } from './toolbar.ts';
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
it('tries', async () => {
  const b = await openToolbarBrowser();
  try {
    const w = await b.worker();
    w.on('console', (m) => console.log('SW', m.text()));
    const p = await b.page('https://x.com/acmetea/status/1990000000000000001?account=acmetea&replies=3000&own=10');
    p.on('console', (m) => console.log('PAGE', m.text()));
    await p.waitForSelector('article');
    await p.bringToFront();
    await w.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: `https://x.com/*` });
      (chrome.commands.onCommand as any).dispatch('something-wrong', tab);
    });
    await wait(2000);
    for (const t of b.browser.targets()) if (process.env.NOPANEL && t.url().includes('sidepanel')) await (await t.asPage()).close();
    await p.bringToFront();
    const run = p.evaluate(async () => {
        const step = innerHeight; const end = document.documentElement.scrollHeight; const t0 = performance.now();
        console.log('end', end, step, document.visibilityState);
        for (let at = 0, n = 0; at <= end; at += step, n++) { scrollTo(0, at); await new Promise((r) => setTimeout(r, 60)); if (n % 40 === 0) console.log(n, at, Math.round(performance.now() - t0)); }
        console.log('done', performance.now() - t0);
    });
    for (let i = 0; i < 25; i++) { await wait(3000); const t = Date.now(); const r = await b.incidents(); console.log('people', Object.keys(r[0]?.people ?? {}).length, 'read ms', Date.now() - t); if (Object.keys(r[0]?.people ?? {}).length >= 2700) break; }
  } finally { await b.close(); }
}, 170000);
