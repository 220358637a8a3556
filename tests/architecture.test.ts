import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const tracked = (...args: string[]) =>
  execFileSync('git', ['ls-files', ...args], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);

const sources = new Map(
  tracked('--cached', '--others', '--exclude-standard', 'entrypoints', 'components', 'utils')
    .filter((path) => /\.(tsx?|css|html)$/.test(path) && existsSync(join(root, path)))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);

interface Import {
  /** A path in the repository, or a package's name; as written where it is neither. */
  target: string;
  /** Gone after compiling. */
  typeOnly: boolean;
}

/** A source file as the rules see it. */
interface Unit {
  path: string;
  lines: number;
  imports: Import[];
  /** Names it uses that it might have from outside, with the first property asked of them: `document`, `browser.runtime`. */
  uses: string[];
  hasFunctions: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: the parser's tree is walked without knowing each kind of node.
type Node = any;

function unit(path: string, code: string): Unit {
  const found: Unit = { path, lines: code.split('\n').length, imports: [], uses: [], hasFunctions: false };
  if (!/\.tsx?$/.test(path)) return found;
  const { program, module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);

  const add = (request: string, typeOnly: boolean) =>
    found.imports.push({ target: request.startsWith('.') ? join(dirname(path), request.replace(/\?.*$/, '')) : request, typeOnly });
  for (const { start, end, moduleRequest } of module.staticImports)
    add(moduleRequest.value, /^import\s+type\b/.test(code.slice(start, end)));
  for (const { start, end, entries } of module.staticExports) {
    const from = entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    if (from) add(from.value, /^export\s+type\b/.test(code.slice(start, end)));
  }
  for (const { moduleRequest: at } of module.dynamicImports) add(code.slice(at.start, at.end).replace(/^['"`]|['"`]$/g, ''), false);

  const GLOBAL = /^(window|globalThis|self)$/;
  const member = (node: Node) => (node.type === 'MemberExpression' && !node.computed ? node.property.name : null);
  const visit = (node: Node, parent: Node, grandparent: Node): void => {
    if (!node || typeof node !== 'object') return;
    if (/Function/.test(node.type)) found.hasFunctions = true;
    if (node.type === 'NewExpression' && node.callee.name === 'Date' && node.arguments.length === 0) found.uses.push('Date.now');
    const named = member(parent ?? {}) !== null && parent.property === node;
    const isKey = parent?.key === node && !parent.computed && !parent.shorthand;
    if (node.type === 'Identifier' && (named ? GLOBAL.test(parent.object.name) : !isKey)) {
      const asked = named ? grandparent : parent;
      const property = member(asked ?? {}) !== null && asked.object === (named ? parent : node) ? member(asked) : null;
      found.uses.push(property ? `${node.name}.${property}` : node.name);
    }
    for (const [key, child] of Object.entries(node)) {
      if (key === 'parent') continue;
      for (const each of Array.isArray(child) ? child : [child]) if (typeof each === 'object') visit(each, node, parent);
    }
  };
  visit(program, null, null);
  return found;
}

/** The rooms by floor, from the ground up. A room may look into the rooms of lower floors and into no other. */
const FLOORS = [
  /^utils\/model(?=\/)/,
  /^utils\/text(?=\/)/,
  /^utils\/(stores(?=\/)|messages\.ts)/,
  /^(components|utils\/(platforms|page|checks|review|signoff|damage-control|drafting))(?=\/)/,
  /^entrypoints\/([\w-]+(?=[/.]))/,
];
const room = (path: string) => FLOORS.map((floor) => floor.exec(path)?.[0]).find(Boolean);
const floor = (path: string) => FLOORS.findIndex((pattern) => pattern.test(path));

interface Rule {
  says: string;
  /** Where it holds. */
  in: RegExp;
  except?: RegExp;
  /** What this file does against it. `reach`: everything that is in the bundle with it. */
  breaches(unit: Unit, reach: Import[]): string[];
  /** A file that breaks it: the rule is tried on it. */
  broken: [path: string, code: string];
}

const importing = (bad: (target: string, path: string) => boolean) => (unit: Unit) =>
  unit.imports.filter(({ target }) => bad(target, unit.path)).map(({ target }) => `imports ${target}`);
const using = (bad: RegExp) => (unit: Unit) => unit.uses.filter((name) => bad.test(name)).map((name) => `uses ${name}`);
const WXT_BROWSER = /^(#imports|wxt\/browser|wxt\/utils\/storage|@wxt-dev\/(browser|storage)|webextension-polyfill)$/;
const EXTENSION_API = /^(browser|chrome)(\.|$)/;

const RULES: Rule[] = [
  {
    says: 'every file stands in a room',
    in: /./,
    breaches: ({ path }) => (room(path) ? [] : ['is in no room']),
    broken: ['utils/elsewhere/a.ts', ''],
  },
  {
    says: 'imports are relative, carry their extension, and resolve',
    in: /./,
    breaches: importing(
      (target, path) =>
        (/^(@?\/|~|@@)/.test(target) || room(target) !== undefined || target.startsWith('..')) &&
        !existsSync(join(root, target)) &&
        target !== path,
    ),
    broken: ['utils/text/a.ts', "import { a } from '../model/draft';"],
  },
  {
    says: 'imports go downwards only, and no room knows another on its floor',
    in: /./,
    breaches: importing((target, path) => room(target) !== undefined && room(target) !== room(path) && floor(target) >= floor(path)),
    broken: ['utils/checks/a.ts', "import type { Platform } from '../platforms/platform.ts';"],
  },
  {
    says: 'nothing shipped imports tests or a path outside the house',
    in: /./,
    breaches: importing((target) => /^(tests|public|node_modules|\.\.)\//.test(target)),
    broken: ['utils/checks/a.ts', "import { a } from '../../tests/a.ts';"],
  },
  {
    says: 'browser.* only in entrypoints, stores and messages',
    in: /./,
    except: /^(entrypoints\/|utils\/stores\/|utils\/messages\.ts)/,
    breaches: (unit) => [...using(EXTENSION_API)(unit), ...importing((target) => WXT_BROWSER.test(target))(unit)],
    broken: ['utils/page/a.ts', 'chrome.runtime.id;'],
  },
  {
    says: 'document only where pages are read or shown',
    in: /./,
    except: /^(entrypoints|components|utils\/(platforms|page))\//,
    breaches: using(/^document(\.|$)/),
    broken: ['utils/checks/a.ts', 'export const title = () => globalThis.document.title;'],
  },
  {
    says: 'IndexedDB only in stores and where keys live',
    in: /./,
    except: /^utils\/(stores\/|signoff\/keys\.ts$)/,
    breaches: (unit) => [...using(/^(indexedDB|IDBKeyRange)(\.|$)/)(unit), ...importing((target) => /^(idb|dexie)/.test(target))(unit)],
    broken: ['entrypoints/background.ts', "indexedDB.open('a');"],
  },
  {
    says: 'no network anywhere',
    in: /./,
    breaches: using(/^(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|navigator\.sendBeacon)(\.|$)/),
    broken: ['utils/stores/a.ts', "navigator.sendBeacon('/', '');"],
  },
  {
    says: 'no clock and no chance in the engines: the time is passed in',
    in: /^utils\/(checks|damage-control|drafting|text|model)\//,
    breaches: using(/^(Date\.now|Math\.random|performance\.now|crypto\.\w+)$/),
    broken: ['utils/text/a.ts', 'export const now = () => new Date();'],
  },
  {
    says: 'the review frame has runtime messages and nothing else that a frame on a site may be refused',
    in: /^(entrypoints|components)\/review\//,
    breaches: using(
      /^(browser|chrome)(?!\.runtime$)(\.|$)|^(indexedDB|localStorage|sessionStorage|caches|navigator\.locks|requestAnimationFrame)(\.|$)/,
    ),
    broken: ['entrypoints/review/main.tsx', 'browser.storage.local;'],
  },
  {
    says: 'the scripts on a site carry no zod, no React, no check',
    in: /^entrypoints\/(sentinel|platform-[\w-]+)\.ts$/,
    breaches: (_, reach) =>
      reach
        .filter(({ target }) => /^(zod|react|react-dom|zustand|@base-ui)(\/|$)|^(components|utils\/(checks|review|stores))\//.test(target))
        .map(({ target }) => `carries ${target}`),
    broken: ['entrypoints/sentinel.ts', "import { draftSchema } from '../utils/model/draft.ts';"],
  },
  {
    says: 'no drawer names',
    in: /./,
    breaches: ({ path }) =>
      /(^|[-.])(helpers?|common|managers?|services?|types|utils?|misc|shared)(\.|$)/i.test(basename(path)) ? ['says nothing'] : [],
    broken: ['utils/text/date-helpers.ts', ''],
  },
  {
    says: 'no file is over 400 lines, lists of words apart',
    in: /./,
    breaches: ({ lines, hasFunctions, path }) => (lines > 400 && (hasFunctions || !path.endsWith('.ts')) ? [`has ${lines} lines`] : []),
    broken: ['utils/text/a.ts', `const a = () => 1;${'\n'.repeat(400)}`],
  },
];

/** Every import that ends up in one bundle with this file, types left out. */
function reach(path: string, units: Map<string, Unit>): Import[] {
  const seen = new Set<string>();
  const walk = (from: string): Import[] =>
    (units.get(from)?.imports ?? [])
      .filter(({ target, typeOnly }) => !typeOnly && !seen.has(target))
      .flatMap((each) => {
        seen.add(each.target);
        return [each, ...walk(each.target)];
      });
  return walk(path);
}

function breaches(rule: Rule, units: Map<string, Unit>): string[] {
  return [...units.values()]
    .filter(({ path }) => rule.in.test(path) && !rule.except?.test(path))
    .flatMap((unit) => [...new Set(rule.breaches(unit, reach(unit.path, units)))].map((breach) => `${unit.path} ${breach}`));
}

describe('the house', () => {
  const units = new Map([...sources].map(([path, code]) => [path, unit(path, code)]));

  it.each(RULES)('$says', (rule) => {
    const [path, code] = rule.broken;
    expect(
      breaches(rule, new Map([...units, [path, unit(path, code)]])).filter((breach) => breach.startsWith(`${path} `)),
      'sees what breaks it',
    ).not.toEqual([]);
    expect(breaches(rule, units)).toEqual([]);
  });

  it('is all that stands at the top of the repository', () => {
    const top =
      /^(entrypoints|components|utils|public|tests|wxt\.config\.ts|package(-lock)?\.json|tsconfig\.json|README\.md|CHANGELOG\.md|LICENSE|\.ci|\.biome\.json|\.gitignore)$/;
    expect([...new Set(tracked().map((path) => path.split('/')[0] ?? ''))].filter((name) => !top.test(name))).toEqual([]);
  });
});
