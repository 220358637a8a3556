/** Makes one script of each replica, with the editor that the real page uses. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const names = ['x', 'bluesky', 'mastodon', 'networks', 'hostile', 'editors', 'kits'] as const;
export type Replica = (typeof names)[number];

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** X and Mastodon run on React 18; so does Draft.js, there and on the page of editors. */
const react18 = [
  { find: /^react-dom($|\/)/, replacement: 'react-dom-18$1' },
  { find: /^react($|\/)/, replacement: 'react-18$1' },
];

async function bundle(replica: Replica): Promise<string> {
  const built = await build({
    configFile: false,
    root: at('.'),
    logLevel: 'error',
    // Vitest sets NODE_ENV to “test”, which would compile JSX for a development React.
    oxc: { jsx: { development: false } },
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    resolve: { alias: ['x', 'mastodon', 'editors'].includes(replica) ? react18 : [] },
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: at(`./${replica}/main.${replica === 'hostile' || replica === 'networks' ? 'ts' : 'tsx'}`),
        formats: ['iife'],
        name: 'replica',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output.find((file) => file.type === 'chunk') : undefined;
  if (!chunk) throw new Error(`The replica of ${replica} was built, but no script came out.`);
  return chunk.code;
}

/** A replica's script; ready where this process was started by the tests' own setup. */
export const bundled = (replica: Replica): Promise<string> => {
  const ready = process.env.REPLICA_SCRIPTS;
  return ready ? readFile(join(ready, `${replica}.js`), 'utf8') : bundle(replica);
};

/** Once before all browser tests: every file of theirs is a process of its own, and would bundle anew. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'second-look-replicas-'));
  await Promise.all(names.map(async (replica) => writeFile(join(folder, `${replica}.js`), await bundle(replica))));
  process.env.REPLICA_SCRIPTS = folder;
  return () => rm(folder, { recursive: true });
}
