// Finds the two browsers. Runs on Node ≥ 20 with nothing installed, and again inside the e2e harnesses.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Missing } from './prepare.mjs';

/**
 * @typedef {object} Wanted
 * @property {string} variable environment variable that names the program
 * @property {string} label
 * @property {RegExp} isRight what `--version` has to say
 * @property {number} least oldest version that can run the extension: as in wxt.config.ts
 * @property {string[]} commands names on PATH, best first
 * @property {string[]} places usual places outside PATH; a `*` stands for any folder name, newest first
 * @property {string} debianPackage
 * @property {string} advice
 */

/** @type {Record<'chromium' | 'firefox', Wanted>} */
const WANTED = {
  chromium: {
    variable: 'BROWSER_PATH',
    label: 'Chromium',
    isRight: /^(Chromium|Google Chrome for Testing|Microsoft Edge)\b/,
    least: 137,
    commands: ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable', 'google-chrome'],
    places: [
      '~/.cache/puppeteer/chrome/*/chrome-linux64/chrome',
      '~/.cache/ms-playwright/*/chrome-linux/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
      'C:/Program Files/Microsoft/Edge/Application/msedge.exe',
    ],
    debianPackage: 'chromium',
    advice: 'install Chromium, Chrome for Testing or Edge (137 or newer), or say where one is with BROWSER_PATH',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    label: 'Firefox',
    isRight: /^Mozilla Firefox\b/,
    least: 153,
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
    debianPackage: 'firefox-esr',
    advice: 'install Firefox (153 or newer), or say where it is with FIREFOX_PATH',
  },
};

/**
 * The browser's program, installed first where that can be done without asking (Debian, as root).
 * @param {'chromium' | 'firefox'} kind
 * @returns {string}
 * @throws {Missing} with the sentence that says what to install
 */
export function findBrowser(kind) {
  const wanted = WANTED[kind];
  const named = process.env[wanted.variable];
  if (named) {
    const objection = objectionTo(named, wanted);
    if (objection) throw new Missing(`${wanted.variable}: ${objection}`);
    return named;
  }
  const found = look(wanted);
  if (found.path) return found.path;
  if (installWithApt(wanted.debianPackage)) {
    const { path } = look(wanted);
    if (path) return path;
  }
  throw new Missing(
    `No ${wanted.label} to run in: ${wanted.advice}.${[...new Set(found.objections)].map((each) => ` (${each})`).join('')}`,
  );
}

/** @param {Wanted} wanted */
function look(wanted) {
  const onPath = wanted.commands.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  const candidates = [...onPath, ...wanted.places.flatMap(expand)].filter((path) => existsSync(path));
  const objections = [];
  for (const path of candidates) {
    const objection = objectionTo(path, wanted);
    if (!objection) return { path, objections };
    objections.push(objection);
  }
  return { path: null, objections };
}

/**
 * Why this program cannot be used, in a sentence; `null`: it can.
 * @param {string} path
 * @param {Wanted} wanted
 */
function objectionTo(path, { isRight, least }) {
  if (!existsSync(path)) return `there is no ${path}`;
  // On Windows a browser asked for its version opens a window; the path has to do.
  if (process.platform === 'win32') return /Google.Chrome.Application/.test(path) ? BRANDED : null;
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 }).stdout?.trim() ?? '';
  if (/^Google Chrome (?!for Testing)/.test(said)) return BRANDED;
  if (!isRight.test(said)) return `${path} says it is “${said || 'nothing'}”`;
  const version = Number(/(\d+)\./.exec(said)?.[1]);
  return version >= least ? null : `${path} is version ${version}, and ${least} is the oldest that will do`;
}

const BRANDED = 'Google Chrome does not load extensions from the command line since version 137';

/**
 * @param {string} place
 * @returns {string[]}
 */
function expand(place) {
  const [before = '', after] = place.replace('~', homedir()).split('*');
  if (after === undefined) return [before];
  if (!existsSync(before)) return [];
  return readdirSync(before)
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((name) => `${before}${name}${after}`);
}

/** @param {string} name */
function installWithApt(name) {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (process.getuid?.() !== 0 || !/^ID=debian$/m.test(release)) return false;
  console.log(`Installing ${name} with apt-get …`);
  /** @type {(...args: string[]) => boolean} */
  const apt = (...args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status, stderr, error } = spawnSync('apt-get', args, { env, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
    if (status !== 0) console.error(`apt-get ${args.join(' ')}: ${error?.message ?? stderr.trim()}`);
    return status === 0;
  };
  const attempt = () => apt('update') && apt('install', '--yes', '--no-install-recommends', name);
  // A mirror in the middle of an update answers wrongly for a moment.
  return attempt() || attempt();
}
