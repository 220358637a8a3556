import { openBenchBrowser } from './page/bench-browser.ts';
import { ComposeTab } from '../e2e/chromium/compose.ts';
const b = await openBenchBrowser();
for (const site of (process.argv[2] ?? 'x').split(',')) {
const tab = await ComposeTab.open(b, site as any);
await tab.settled(); await tab.editor.focus();
const s = await b.context.newCDPSession(tab.page);
await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval', { interval: 100 });
const text = 'Our new tea is here and it tastes of pears, with a little honey in the morning. '.repeat(3);
for (const c of text) { await Promise.all([tab.page.keyboard.type(c), tab.page.waitForTimeout(20)]); }
await s.send('Profiler.start');
for (const c of text) { await Promise.all([tab.page.keyboard.type(c), tab.page.waitForTimeout(20)]); }
const { profile } = await s.send('Profiler.stop');
const byId = new Map(profile.nodes.map((n) => [n.id, n]));
const parent = new Map<number, number>(); for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
const self = new Map<number, number>(); profile.samples!.forEach((id, i) => self.set(id, (self.get(id) ?? 0) + profile.timeDeltas![i]!));
const chain = (id: number) => { const out: string[] = []; for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) { const c = byId.get(at)!.callFrame; out.unshift(`${c.functionName || '?'}${c.url.includes('extension') ? `@${c.lineNumber}:${c.columnNumber}` : ''}`); } return out.slice(1).join(' > '); };
const isOurs = (id: number) => { for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) if (byId.get(at)!.callFrame.url.startsWith('chrome-ext')) return true; return false; };
const agg = new Map<string, number>(); let tot = 0;
for (const [id, us] of self) if (isOurs(id)) { tot += us; const k = chain(id); agg.set(k, (agg.get(k) ?? 0) + us); }
console.log(site, 'ours per key us', Math.round(tot / text.length));
for (const [k, v] of [...agg].sort((a, b) => b[1] - a[1]).slice(0, 22)) console.log((v / text.length).toFixed(0).padStart(6), k);
await tab.page.close();
}
await b.close();
