// Runs before anything is installed, on Node ≥ 20: nothing but Node itself is imported here.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Something the person at the keyboard has to do first. Its message is the whole answer: no stack is shown. */
export class Missing extends Error {}

/**
 * Installs what is locked, if it is not there yet, and finds a Node that the tools run on.
 * @returns {Promise<NodeJS.ProcessEnv>} the environment in which the installed tools find each other
 */
export async function prepare() {
  if (!isInstalled()) {
    console.log('Installing what package-lock.json names …');
    const { ok, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { env: process.env });
    if (!ok) throw new Missing(`npm ci failed:\n${output}`);
  }
  const bin = join(root, 'node_modules/.bin');
  const colour = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  return { ...process.env, ...colour, PATH: [dirname(findNode()), bin, process.env.PATH].join(delimiter) };
}

/** npm notes what it installed in a lockfile inside node_modules; it has to agree with ours. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const there = readPackages('node_modules/.package-lock.json');
  return (
    Object.entries(wanted).every(([path, { integrity, optional, devOptional }]) =>
      there[path] ? there[path].integrity === integrity : path === '' || optional || devOptional,
    ) && Object.keys(there).every((path) => wanted[path])
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { integrity?: string, optional?: boolean, devOptional?: boolean }>}
 */
function readPackages(lockfile) {
  const path = join(root, lockfile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** The tools need Node ≥ 22. Where this one is older, the lockfile brings one for most machines. */
function findNode() {
  const [system, arch] = [process.platform === 'win32' ? 'win' : process.platform, process.arch];
  const locked = join(root, `node_modules/node-${system}-${arch}/bin/node${system === 'win' ? '.exe' : ''}`);
  if (spawnSync(locked, ['--version']).status === 0) return locked;
  if (Number.parseInt(process.versions.node, 10) >= 22) return process.execPath;
  throw new Missing(`Node ≥ 22 is needed here, and this is ${process.version}. Install it from https://nodejs.org and run this again.`);
}

/**
 * Runs one command in the project's folder, without standard input, and gives back what it said.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, seconds?: number }} options `seconds`: how long it may take; 0: as long as it likes
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, args, { env, seconds = 1500 }) {
  return new Promise((resolve) => {
    // On Windows the tools are .cmd files, which only a shell starts.
    const shell = process.platform === 'win32';
    const child = spawn(command, args, { cwd: root, env, shell, stdio: ['ignore', 'pipe', 'pipe'], timeout: seconds * 1000 });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal) output += `${command} was stopped (${signal}) after at most ${seconds} s\n`;
      resolve({ ok: code === 0, output });
    });
  });
}

/**
 * Runs one command that speaks to the person at the keyboard, until it ends.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} its exit code
 */
export function watch(command, args, { env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a tool's main function and ends the process with its exit code, or with one sentence.
 * @param {() => Promise<number>} main
 */
export async function runTool(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
