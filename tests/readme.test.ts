import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { readme, withTables } from './tools/readme.ts';

describe('the README', () => {
  const text = readme();

  it('has the tables that the registries print', () => {
    expect(withTables(text)).toBe(text);
  });

  it('names no picture or file that is not there', () => {
    const paths = [...text.matchAll(/\]\((?!https?:|#)([^)]+)\)|src="([^"]+)"/g)].map((match) => match[1] ?? match[2] ?? '');
    const missing = paths.filter((path) => !existsSync(fileURLToPath(new URL(`../${path}`, import.meta.url))));
    expect(missing).toEqual([]);
  });

  it('names no command that is not there', () => {
    const commands = [...text.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map((match) => match[1]);
    expect(commands.filter((command) => !(command! in packageJson.scripts))).toEqual([]);
  });
});
