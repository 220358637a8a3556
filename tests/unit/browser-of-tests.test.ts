import { expect, it } from 'vitest';

it('is Chromium here, as in a build for it', () => {
  expect(import.meta.env.FIREFOX).toBe(false);
});
