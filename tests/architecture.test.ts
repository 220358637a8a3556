import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Import, readSource, type Source } from './tools/read-source.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const tracked = (...args: string[]) =>
  execFileSync('git', ['ls-files', ...args], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);

type Sources = Map<string, Source>;
const house: Sources = new Map(
  tracked('--cached', '--others', '--exclude-standard', 'entrypoints', 'components', 'utils')
    .filter((path) => /\.(tsx?|css|html)$/.test(path) && existsSync(join(root, path)))
    .map((path) => [path, readSource(path, readFileSync(join(root, path), 'utf8'))]),
);

/** The rooms by floor, from the ground up. A room may look into the rooms of lower floors and into no other. */
const FLOORS = [
  /^utils\/model(?=\/)/,
  /^utils\/text(?=\/)/,
  /^utils\/stores(?=\/)/,
  /^utils\/(?=(messages|requests)\.ts)/,
  /^(components|utils\/(platforms|page|checks|review|signoff|damage-control|drafting))(?=\/)/,
  /^entrypoints(?=\/)/,
];
const room = (path: string) => FLOORS.map((floor) => floor.exec(path)?.[0]).find(Boolean);
const floor = (path: string) => FLOORS.findIndex((pattern) => pattern.test(path));

interface Rule {
  says: string;
  /** Where it holds. */
  in: RegExp;
  except?: RegExp;
  /** What this file does against it. `reach`: everything that is in the bundle with it. */
  breaches(source: Source, reach: Import[]): string[];
  /** A file that breaks it: the rule is tried on it. */
  broken: [path: string, code: string];
}

const importing = (bad: (target: string, source: Source, relative: boolean) => boolean) => (source: Source) =>
  source.imports.filter(({ target, relative }) => bad(target, source, relative)).map(({ target }) => `imports ${target}`);
const using = (bad: RegExp) => (source: Source) => source.uses.filter((name) => bad.test(name)).map((name) => `uses ${name}`);
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
    breaches: importing((target, _, relative) => (relative ? !existsSync(join(root, target)) : /^(@@?|~~?)?\//.test(target))),
    broken: ['utils/text/a.ts', "import { a } from '../model/draft';"],
  },
  {
    says: 'imports go downwards only, and no room knows another on its floor',
    in: /./,
    breaches: importing((target, { path }) => room(target) !== room(path) && floor(target) >= floor(path)),
    broken: ['utils/checks/a.ts', "import type { Platform } from '../platforms/platform.ts';"],
  },
  {
    says: 'nothing is imported from outside the rooms but packages',
    in: /./,
    breaches: importing((target, _, relative) => relative && !room(target)),
    broken: ['utils/checks/a.ts', "import { a } from '../../tests/a.ts';"],
  },
  {
    says: 'browser.* only in entrypoints, stores and messages',
    in: /./,
    except: /^(entrypoints\/|utils\/stores\/|utils\/(messages|requests)\.ts)/,
    breaches: (source) => [...using(EXTENSION_API)(source), ...importing((target) => WXT_BROWSER.test(target))(source)],
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
    breaches: (source) => [
      ...using(/^(indexedDB|IDBKeyRange)(\.|$)/)(source),
      ...importing((target) => /^(idb|dexie)/.test(target))(source),
    ],
    broken: ['entrypoints/background.ts', "indexedDB.open('a');"],
  },
  {
    // What reads pictures, and what was read ahead of time, are files of the package's own. The content policy lets them ask for no others.
    says: 'no network anywhere',
    in: /./,
    except: /^entrypoints\/review\/(picture-reader-worker|read-ahead)\.ts$/,
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
    in: /^entrypoints\/(sentinel\/|platform-|words-|structure|post-structure|post-page|queue-page|point-out)/,
    breaches: (_, reach) =>
      reach
        .filter(({ target }) => /^(zod|react|react-dom|zustand|@base-ui)(\/|$)|^(components|utils\/(checks|review|stores))\//.test(target))
        .map(({ target }) => `carries ${target}`),
    broken: ['entrypoints/sentinel/index.ts', "import { draftSchema } from '../../utils/model/draft.ts';"],
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
function reach(path: string, sources: Sources): Import[] {
  const seen = new Set<string>();
  const walk = (from: string): Import[] =>
    (sources.get(from)?.imports ?? [])
      .filter(({ target, typeOnly }) => !typeOnly && !seen.has(target))
      .flatMap((each) => {
        seen.add(each.target);
        return [each, ...walk(each.target)];
      });
  return walk(path);
}

function breaches(rule: Rule, sources: Sources): string[] {
  return [...sources.values()]
    .filter(({ path }) => rule.in.test(path) && !rule.except?.test(path))
    .flatMap((source) => [...new Set(rule.breaches(source, reach(source.path, sources)))].map((breach) => `${source.path} ${breach}`));
}

describe('the house', () => {
  it.each(RULES)('$says', (rule) => {
    expect(breaches(rule, house)).toEqual([]);

    const [path, code] = rule.broken;
    const spoilt = new Map([...house, [path, readSource(path, code)]]);
    expect(breaches(rule, spoilt), 'the rule sees the file that breaks it').not.toEqual([]);
  });

  it('is all that stands at the top of the repository', () => {
    const folders = 'entrypoints components utils public tests .ci';
    const files = 'wxt.config.ts package.json package-lock.json tsconfig.json .biome.json .gitignore README.md CHANGELOG.md LICENSE';
    const top = new Set(tracked().map((path) => path.split('/')[0]));
    expect([...top].filter((name) => !`${folders} ${files}`.split(' ').includes(name ?? ''))).toEqual([]);
  });
});
