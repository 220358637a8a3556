import { beforeEach, expect, it, vi } from 'vitest';

const phrases = ['(?:one|two) cups?', '\\bcafé\\b|thé vert', 'x'.repeat(70_000)];

/** As a page of its own, which has read nothing yet. */
async function freshPage() {
  vi.resetModules();
  const read = vi.fn(
    (await vi.importActual<typeof import('../../../utils/text/pattern-reader.ts')>('../../../utils/text/pattern-reader.ts')).readPattern,
  );
  vi.doMock('../../../utils/text/pattern-reader.ts', () => ({ readPattern: read }));
  return { read, ...(await import('../../../utils/text/signs-ahead.ts')) };
}

beforeEach(() => () => vi.doUnmock('../../../utils/text/pattern-reader.ts'));

it('what one page has read no other reads again, but for what is too long to be handed over', async () => {
  const build = await freshPage();
  const signs = phrases.map((source) => [...build.signsFor(source)]);
  expect(signs.every((all) => all.length > 0)).toBe(true);
  const packed = build.packSigns();

  const page = await freshPage();
  page.takeSigns(packed);
  expect(phrases.map((source) => [...page.signsFor(source)])).toEqual(signs);
  expect(page.read.mock.calls).toEqual([[phrases[2]]]);
});

it('a pattern that the build did not know is read, once', async () => {
  const { read, signsFor, takeSigns } = await freshPage();
  takeSigns(new Uint16Array(0));
  expect(signsFor('green tea')).toBe(signsFor('green tea'));
  expect(read).toHaveBeenCalledTimes(1);
});
