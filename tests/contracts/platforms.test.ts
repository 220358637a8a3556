import { existsSync, readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { platformById, platforms, sitePlatforms } from '../../utils/platforms/index.ts';
import { limitsOf } from '../../utils/text/limits.ts';

const folder = new URL('../../utils/platforms/', import.meta.url);
const entrypoints = new URL('../../entrypoints/', import.meta.url);

/** Files of that room that are tools of all platforms and none themselves. */
const shared = ['platform', 'index', 'query', 'boxes', 'draft-reading', 'editor-text', 'shown-count', 'structure', 'waiting'];

describe('the list of platforms', () => {
  it('has every platform file, and every platform a file', () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
    expect([...platforms.map(({ id }) => id), ...shared].sort()).toEqual(files.sort());
  });

  it('finds each by its id, and nothing by another', () => {
    for (const platform of platforms) expect(platformById(platform.id)).toBe(platform);
    expect(platformById('nowhere')).toBeNull();
  });

  it('gives no host to two of them', () => {
    const matches = platforms.flatMap((platform) => platform.matches);
    expect(new Set(matches).size).toBe(matches.length);
  });
});

describe.each(sitePlatforms.map((platform) => [platform.id, platform] as const))('%s', (id, platform) => {
  const { document } = new JSDOM('<!doctype html><body><main><p id="somewhere">Nothing to see</p></main></body>', {
    url: 'https://example.org/',
  }).window;
  const somewhere = document.getElementById('somewhere')!;

  it('is put into the pages of its hosts by an entrypoint of its own', () => {
    expect(existsSync(new URL(`platform-${id}.ts`, entrypoints))).toBe(true);
    for (const match of platform.matches) expect(match).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
  });

  it('has limits, and says of each selector when and where it was seen', () => {
    expect(limitsOf(id).length ?? Number.POSITIVE_INFINITY).toBeGreaterThan(0);
    for (const eras of Object.values(platform.selectors)) {
      expect(eras.length).toBeGreaterThan(0);
      for (const { css, seen, view } of eras) {
        expect(() => document.querySelector(css)).not.toThrow();
        expect(seen ?? '2026-01-01').toMatch(/^20\d\d-\d\d-\d\d$/);
        expect(view).not.toBe('');
      }
      // Newest first, for each view of its own.
      for (const view of new Set(eras.map((era) => era.view))) {
        const dates = eras.filter((era) => era.view === view).map(({ seen }) => seen ?? '');
        expect([...dates].sort().reverse()).toEqual(dates);
      }
    }
  });

  it('finds nothing where nothing is, and never throws', () => {
    expect(platform.composeBox(somewhere)).toBeNull();
    expect(platform.composeBoxes(document)).toEqual([]);
    expect(platform.publishControl(somewhere)).toBeNull();
    expect(platform.publishControls(somewhere)).toEqual([]);
    expect(platform.editors(somewhere)).toEqual([]);
    expect(platform.readAccount(document)).toBeNull();
    expect(platform.readDraft(somewhere)).toEqual({ draft: null, missing: ['editor'] });
    expect(platform.recognises?.(document) ?? false).toBe(false);
    expect(platform.isPostAddress?.(new URL('https://example.org/')) ?? false).toBe(false);
    expect(platform.readPost?.(document, new URL('https://example.org/')) ?? null).toBeNull();
    expect(platform.readReplies?.(document, new URL('https://example.org/')) ?? []).toEqual([]);
  });
});
