import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { SIGNS } from './entrypoints/review/read-ahead.ts';
import { sitePlatforms } from './utils/platforms/index.ts';
import { LINK_HOST } from './utils/signoff/link.ts';

const siteMatches = sitePlatforms.flatMap((platform) => platform.matches);

/**
 * What in these libraries writes markup out of strings, compiles code, or is of no use in a build. No page of ours asks for it and the content
 * policy forbids the second, so it is left out: then nothing can, and whoever examines the package finds none.
 */
const LEFT_OUT = [
  { file: 'react-dom-client.production.js', code: 'domElement.innerHTML = key', instead: 'domElement.textContent = key' },
  {
    file: 'react-dom-client.production.js',
    code: 'nextResource.innerHTML = "<script>\\x3c/script>"',
    instead: 'nextResource.append(ownerDocument.createElement("script"))',
  },
  { file: 'zod/v4/core/util.js', code: 'const F = Function;\n        new F("");\n        return true;', instead: 'return false;' },
  { file: 'zod/v4/core/doc.js', code: 'const F = Function;', instead: 'throw new Error("Code is not compiled here.");' },
  // A script of ours is a function that is called. What wraps it tells of a crash, says nothing in a build, and would stand in every page.
  {
    file: 'wxt/dist/utils/define-unlisted-script',
    code: 'if (arg == null || typeof arg === "function") return { main: arg };\n\treturn arg;',
    instead: 'return { main: arg };',
  },
  {
    file: 'virtual:wxt-unlisted-script-entrypoint',
    code: `(() => {
	try {
		initPlugins();
	} catch (err) {
		logger.error(\`Failed to initialize plugins for "\${import.meta.env.ENTRYPOINT}"\`, err);
		throw err;
	}
	let result;
	try {
		result = definition.main();
		if (result instanceof Promise) result = result.catch((err) => {
			logger.error(\`The unlisted script "\${import.meta.env.ENTRYPOINT}" crashed on startup!\`, err);
			throw err;
		});
	} catch (err) {
		logger.error(\`The unlisted script "\${import.meta.env.ENTRYPOINT}" crashed on startup!\`, err);
		throw err;
	}
	return result;
})()`,
    instead: 'definition.main()',
  },
];

/** What was come across so far, in whichever of the builds that make the package. */
const leftOut = new Set<object>();
const leaveOut: Plugin = {
  name: 'leave-out',
  apply: 'build',
  transform(code, id) {
    const here = LEFT_OUT.filter(({ file }) => id.includes(file));
    for (const each of here) {
      if (!code.includes(each.code)) throw new Error(`${each.file} has changed: look what is to be left out of it now.`);
      leftOut.add(each);
    }
    return here.length === 0 ? null : here.reduce((left, { code: unwanted, instead }) => left.replaceAll(unwanted, () => instead), code);
  },
};

/** When and where each selector was seen is for whoever reads it and for the tables of the README. On a site's page it would be bytes for nothing. */
const EVIDENCE = /,\s*seen(?:: (?:'[\d-]+'|null))?,\s*view: '[^']*',?(?=\s*\})/g;
const leaveOutEvidence: Plugin = {
  name: 'leave-out-evidence',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/utils[\\/]platforms[\\/][\w-]+\.ts$/.test(id) || !code.includes(' seen')) return null;
    const left = code.replaceAll(EVIDENCE, '');
    if (/\bview: '/.test(left))
      throw new Error(`The evidence in ${id} is written in another way than in other platforms: look what is to be left out of it.`);
    return left;
  },
};

/** Nodes of a syntax tree (ESTree), as far as they matter here. */
interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  callee?: { name?: string };
  arguments?: SyntaxNode[];
  key?: { name?: string };
  value?: SyntaxNode;
  regex?: { pattern: string; flags: string };
}

function* nodesOf(node: unknown, type: string): Generator<SyntaxNode> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === type) yield node as SyntaxNode;
  for (const child of Object.values(node)) yield* nodesOf(child, type);
}

/** The drafts a check is tried on are for its contract and whoever reads it: a ninth of the largest file that the panel would have to load. */
const leaveOutExamples: Plugin = {
  name: 'leave-out-examples',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!/[\\/]utils[\\/]checks[\\/][\w-]+\.ts$/.test(id)) return null;
    const [examples, more] = [...nodesOf(this.parse(code), 'Property')].filter(({ key }) => key?.name === 'examples');
    if (more) throw new Error(`In ${id} more than one thing is called “examples”: look which of them is to be left out.`);
    return examples?.value ? `${code.slice(0, examples.value.start)}{ fires: [], leaves: [] }${code.slice(examples.value.end)}` : null;
  },
};

/** Functions of ours that read a pattern only when a text asks for it. */
const READ_LATER: ReadonlySet<string> = new Set(['sifted', 'anyOf', 'framed']);

/**
 * A browser reads all patterns of a script before it runs the first line, and needs a fifth of a second of its processor for the classes of letters in
 * ours. Those that are handed to a function which reads them later stand in the build as text.
 */
const readPatternsLater: Plugin = {
  name: 'read-patterns-later',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!/[\\/]utils[\\/].*\.ts$/.test(id) || !/\b(?:sifted|anyOf|framed)\(/.test(code)) return null;
    const patterns = [...nodesOf(this.parse(code), 'CallExpression')].flatMap(({ callee, arguments: given = [] }) =>
      READ_LATER.has(callee?.name ?? '') ? given.flatMap((node) => (node.regex ? [{ ...node, ...node.regex, by: callee?.name }] : [])) : [],
    );
    if (patterns.length === 0) return null;
    const later = patterns
      .toSorted((a, b) => b.start - a.start)
      .reduce((left, { start, end, pattern, flags, by }) => {
        const text = `${JSON.stringify(pattern)}, ${JSON.stringify(flags)}`;
        return left.slice(0, start) + (by === 'sifted' ? text : `sifted(${text})`) + left.slice(end);
      }, code);
    return /\bimport \{[^}]*\bsifted\b[^}]*\} from/.test(code)
      ? later
      : `import { sifted } from ${JSON.stringify(resolve('utils/text/sifted.ts'))};\n${later}`;
  },
};

/**
 * The files of a page as scripts one after the other, where the bundler only says that they will be needed: a browser runs each as a task of its own. In
 * Firefox the panel shares a thread with the site, which stands still while the longest of them runs.
 */
const oneAfterTheOther: Plugin = {
  name: 'one-after-the-other',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const needed: string[] = [];
      const left = html.replace(/\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g, (_link, file: string) => {
        needed.push(`<script type="module" crossorigin src="${file}"></script>`);
        return '';
      });
      if (left.includes('modulepreload'))
        throw new Error('The bundler tells in other words what a page needs: look how it is to be put into scripts now.');
      return left.replace('<script type="module"', () => `${needed.join('\n    ')}\n    <script type="module"`);
    },
  },
};

/**
 * Pages of ours, the lightest first. What several need lies in one file with what else the first of them needs: each file is a request inside
 * the browser, and left to itself the bundler makes dozens of little ones. The popup took a third longer to show anything with them.
 */
const LIGHTEST_FIRST = {
  base: 'popup/index.html',
  practice: 'welcome/index.html',
  incident: 'sidepanel/index.html',
  words: 'incident/draft-view.ts',
  signing: 'signoff/index.html',
  checking: 'review/index.html',
};

/** Its own parts are so few that they lie there too, with their style: one request less until there is something to see. */
const LIGHTEST = 'base';

/** Stays with its page, in whichever file the rest lies: it would run in others too. */
const STARTS_A_PAGE = /[\\/](?:index\.html|main\.tsx)$/;

interface Bundled {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** Everything that a file needs before it can run. */
function reachOf(start: string, bundled: Bundled): ReadonlySet<string> {
  const reach = new Set<string>();
  const walk = (id: string): void => {
    if (reach.has(id)) return;
    reach.add(id);
    bundled.getModuleInfo(id)?.importedIds.forEach(walk);
  };
  walk(resolve('entrypoints', start));
  return reach;
}

/** For one build, as its modules are its own. */
const sharedFiles = () =>
  Object.entries(LIGHTEST_FIRST).map(([name, start], index) => {
    let reach: ReadonlySet<string> | null = null;
    return {
      name(id: string, bundled: Bundled) {
        reach ??= reachOf(start, bundled);
        return reach.has(id) && !STARTS_A_PAGE.test(id) ? name : null;
      },
      minShareCount: name === LIGHTEST ? 1 : 2,
      // The higher takes its modules first.
      priority: 100 - index,
    };
  });

/** What the makers of each browser want to know. Edge takes the package for Chrome. */
const FOR_BROWSER: Readonly<Record<string, object>> = {
  chrome: { minimum_chrome_version: '137' },
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: 'second-look@second-look.invalid',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
  // Untested: nobody has run this build in Safari.
  safari: { browser_specific_settings: { safari: { strict_min_version: '26.0' } } },
};

/** What the first draft in a compose box asks of the patterns, read here once instead of in each. @returns the file it lies in */
async function readPatternsAhead(): Promise<string> {
  const [{ warmUp }, { packSigns }] = await Promise.all([import('./entrypoints/review/warm-up.ts'), import('./utils/text/signs-ahead.ts')]);
  await warmUp();
  const file = resolve('.wxt', SIGNS);
  await writeFile(file, packSigns());
  return file;
}

export default defineConfig({
  // Explicit imports only: a file's first lines tell what it depends on.
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox', 'safari'],
  vite: () => ({
    plugins: [react(), leaveOut, leaveOutEvidence, leaveOutExamples, readPatternsLater, oneAfterTheOther],
    build: {
      target: 'es2023',
      // What a page cannot start without is asked for at once. What it fetches later would only delay what is being drawn.
      modulePreload: { polyfill: false, resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []) },
      rolldownOptions: { output: { codeSplitting: { groups: sharedFiles() } } },
    },
  }),
  hooks: {
    'build:publicAssets': async (_, files) => {
      files.push({ absoluteSrc: await readPatternsAhead(), relativeDest: SIGNS });
    },
    'build:done': (wxt) => {
      const gone = LEFT_OUT.find((each) => wxt.config.command === 'build' && !leftOut.has(each));
      if (gone)
        throw new Error(`${gone.file} is no part of the package any more: look whether what was left out of it lies somewhere else now.`);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    ...FOR_BROWSER[browser],
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    // The second is where our own links seem to lead: with it the background sees one being opened.
    host_permissions: [...siteMatches, `https://${LINK_HOST}/*`],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; form-action 'none'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; connect-src 'self'; img-src 'self' data: blob:",
    },
    // The sentinel is listed here and not as a WXT content script: WXT announces those to the page
    // with the extension's id, and one event of the page's could then switch it off.
    content_scripts: sitePlatforms.map((platform) => ({
      matches: platform.matches,
      js: ['sentinel.js', `platform-${platform.id}.js`],
      run_at: 'document_start',
      all_frames: true,
      match_origin_as_fallback: true,
    })),
    web_accessible_resources: [{ resources: ['review.html'], matches: ['https://*/*'] }],
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_open_panel__' },
      'something-wrong': { suggested_key: { default: 'Alt+Shift+W' }, description: '__MSG_command_something_wrong__' },
    },
  }),
});
