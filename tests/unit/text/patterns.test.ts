import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const SIFTED = '../../../utils/text/sifted.ts';

// They are built only where they may fit, so a slip in one would be noticed late: here each is built at once.
beforeEach(() => {
  vi.resetModules();
  vi.doMock(SIFTED, () => ({
    sifted: (pattern: RegExp | string, flags = '') => (typeof pattern === 'string' ? new RegExp(pattern, flags) : pattern),
  }));
});
// Test files share their modules.
afterEach(() => {
  vi.doUnmock(SIFTED);
  vi.resetModules();
});

it('all patterns of the checks and of what writes the words are well formed', async () => {
  await import('../../../utils/checks/index.ts');
  await import('../../../entrypoints/incident/draft-view.ts');
  const { phrases } = await import('../../../utils/text/phrases.ts');
  expect(() => phrases('a (slip'), 'what is built here is what the rooms build').toThrow(SyntaxError);
});
