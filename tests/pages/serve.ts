/** Answers requests for the networks' real addresses with the replicas of this folder. Nothing reaches the network. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { bundled, type Replica } from './bundle.ts';
import { outlines } from './outlines/index.ts';
import { languages } from './outlines/outline.ts';

export interface ServedPage {
  status: number;
  headers: Record<string, string>;
  body: Buffer | string;
}

const replicas: Record<string, Replica> = {
  'x.com': 'x',
  'bsky.app': 'bluesky',
  'mastodon.social': 'mastodon',
  'mastodon.example': 'mastodon',
  'www.linkedin.com': 'networks',
  'www.facebook.com': 'networks',
  'www.threads.com': 'networks',
  'www.reddit.com': 'networks',
  // No network, but a host that somebody switched on.
  'editors.example': 'editors',
  'kits.example': 'kits',
  // Replicas under a name that no platform file lists.
  'x.example': 'x',
  'bluesky.example': 'bluesky',
};

const SCRIPT_FOLDER = '/replica-assets/';
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const scripts = new Map<Replica, Promise<string>>();

/** Bundled for all browser tests beforehand; elsewhere once a process, and the first page of a replica waits for it. */
function scriptOf(replica: Replica): Promise<string> {
  const known = scripts.get(replica) ?? bundled(replica);
  scripts.set(replica, known);
  return known;
}

/** As strict as the networks' own: no foreign script, frame or connection. */
const policy = (replica: Replica, nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    replica === 'x' ? "frame-src 'self' https://twitter.com https://recaptcha.net" : "frame-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');

const escapeScript = (json: string) => json.replaceAll('<', '\\u003c');

/** The JSON that tells a Mastodon page, for the account in the query. */
function mastodonState(url: URL): string {
  const handle = url.searchParams.get('account') ?? 'acmetea';
  const name = url.searchParams.get('name') ?? 'Acme Tea';
  const maximum = Number(url.searchParams.get('max') ?? 500);
  const me = '113500000000000001';
  return escapeScript(
    JSON.stringify({
      meta: {
        access_token: 'made-up-and-secret',
        domain: url.hostname,
        locale: url.searchParams.get('lang') ?? 'en',
        me,
        title: 'Mastodon',
      },
      compose: { me, default_privacy: 'public', default_language: 'en', text: '', max_characters: maximum },
      accounts: { [me]: { id: me, username: handle, acct: handle, display_name: name, url: `https://${url.hostname}/@${handle}` } },
      settings: { known_fediverse: true },
    }),
  );
}

/** What stands in the document before a script runs. */
function shell(replica: Replica, url: URL): { html: string; head: string; body: string; title: string } {
  const lang = url.searchParams.get('lang') ?? 'en';
  if (replica === 'mastodon') {
    return {
      html: `lang="${lang}" class="custom-scrollbars no-reduce-motion" data-contrast="auto" data-color-scheme="auto"`,
      head: `<meta content="width=device-width, initial-scale=1, viewport-fit=cover" name="viewport">
<meta name="initialPath" content="${url.pathname.replaceAll('"', '')}">
<script id="initial-state" type="application/json">${mastodonState(url)}</script>
<meta name="robots" content="noindex">`,
      body: `<div class="notranslate app-holder" id="mastodon" data-props="{&quot;locale&quot;:&quot;${lang}&quot;}"></div>`,
      title: 'Mastodon',
    };
  }
  const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">';
  if (replica === 'networks') return { html: `lang="${lang}"`, head: viewport, body: '', title: url.hostname };
  if (replica === 'bluesky') return { html: `lang="${lang}"`, head: viewport, body: '<div id="root"></div>', title: 'Bluesky' };
  return { html: `dir="ltr" lang="${lang}"`, head: viewport, body: '<div id="react-root"></div>', title: 'X' };
}

async function documentOf(replica: Replica, url: URL, nonce: string): Promise<string> {
  const { html, head, body, title } = shell(replica, url);
  const css = ['hostile', 'editors', 'kits'].includes(replica) ? '' : await readFile(at(`./${replica}/${replica}.css`), 'utf8');
  const bodyClass = replica === 'mastodon' ? ' class="app-body layout-single-column"' : '';
  return `<!doctype html>
<html ${html}>
<head>
<meta charset="utf-8">
${head}
<title>${title}</title>
<style>${css}</style>
</head>
<body${bodyClass}>
${body}
<output id="published" hidden data-count="0" data-queued="0"></output>
<script nonce="${nonce}" src="${SCRIPT_FOLDER}${replica}.js"></script>
</body>
</html>`;
}

/** An outline as a page: nothing in it works but what is marked as publishing, which keeps count of its presses. */
function outlinePage({ host, pathname }: URL): ServedPage | null {
  const outline = outlines.find(({ address, draft }) => {
    const url = new URL(address);
    return draft && url.host === host && url.pathname === pathname;
  });
  if (!outline) return null;
  const nonce = randomBytes(16).toString('base64');
  const count = `window.published = [];
document.addEventListener('click', (event) => event.composedPath().some(({ dataset }) => dataset?.t === 'publish') && window.published.push({}));`;
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'; img-src data:; frame-src 'none'; form-action 'none'`,
    },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8">${outline.head ?? ''}<script nonce="${nonce}">${count}</script></head><body>${outline.body(languages.en)}</body></html>`,
  };
}

/**
 * The answer to a request for `url`: a replica's document for any address of its host, or its script.
 * `null`: none of ours. Options of a replica stand in the query (`shared/options.ts`).
 */
async function pageFor(address: string): Promise<ServedPage | null> {
  const url = new URL(address);
  const host = url.protocol === 'https:' ? replicas[url.hostname] : undefined;
  if (!host) return url.protocol === 'https:' ? outlinePage(url) : null;
  if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  const replica: Replica = host === 'x' && /^\/(hostile|replica-assets\/hostile\.js)$/.test(url.pathname) ? 'hostile' : host;
  if (url.pathname.startsWith(SCRIPT_FOLDER)) {
    return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: await scriptOf(replica) };
  }
  const nonce = randomBytes(16).toString('base64');
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(replica, nonce),
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    },
    body: await documentOf(replica, url, nonce),
  };
}

/** Requests that leave the machine if nobody stops them. */
const LEAVES = /^(?:https?|wss?):/;

/** Names that nobody can have (RFC 2606): the browsers of the tests find no way to them, and show the page they show everywhere. */
const leadsNowhere = (address: string): boolean => URL.parse(address)?.hostname.endsWith('.invalid') ?? false;

/**
 * Serves the replicas to every page of a Playwright context and stops everything else.
 * @param strayRequests gets the addresses that somebody asked for and no replica answers, in order
 */
export async function servePlaywright(context: BrowserContext, strayRequests: string[]): Promise<void> {
  await context.route(LEAVES, async (route) => {
    const address = route.request().url();
    if (leadsNowhere(address)) return route.continue();
    const page = await pageFor(address);
    if (page) return route.fulfill(page);
    strayRequests.push(address);
    return route.abort();
  });
}

async function answer(request: HTTPRequest, strayRequests: string[]): Promise<void> {
  const address = request.url();
  if (!LEAVES.test(address) || leadsNowhere(address)) return request.continue();
  const page = await pageFor(address);
  if (page) return request.respond(page);
  strayRequests.push(address);
  return request.abort();
}

/**
 * Serves the replicas to a puppeteer page, in Chromium and in Firefox over BiDi. Given a browser, to all its
 * pages and those opened later; await it before the first `goto`.
 * @param strayRequests as in `servePlaywright`
 */
export async function servePuppeteer(target: Browser | Page, strayRequests: string[]): Promise<void> {
  if ('goto' in target) {
    await target.setRequestInterception(true);
    target.on('request', (request) => {
      answer(request, strayRequests).catch((error: unknown) => console.error(`${request.url()} was not answered:`, error));
    });
    return;
  }
  target.on('targetcreated', async (created) => {
    if (created.type() !== 'page') return;
    const page = await created.page().catch(() => null);
    // A tab that is closed again at once is nothing to serve.
    if (page) await servePuppeteer(page, strayRequests).catch(() => undefined);
  });
  for (const page of await target.pages()) await servePuppeteer(page, strayRequests);
}
